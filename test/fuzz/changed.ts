// Something sound, changed in a few places until perhaps it is so no more.
import fc from 'fast-check';

/** A source with up to four of its lines cut, doubled, moved in or out, or given another value. */
export function edited(source: string, scalars: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const change = fc.tuple(fc.nat(6), fc.nat(), scalars);
  return fc
    .array(change, { minLength: 1, maxLength: 4 })
    .map((changes) => changes.reduce((text, [kind, at, value]) => alter(text, kind, at, value), source));
}

function alter(source: string, kind: number, at: number, value: string): string {
  const lines = source.split('\n');
  const i = at % lines.length;
  const line = lines[i] ?? '';
  const end = Math.max(line.lastIndexOf(': '), line.lastIndexOf('- '));
  const instead = [
    [],
    [line, line],
    [`  ${line}`],
    [line.replace(/^ {1,2}/, '')],
    [end < 0 ? value : line.slice(0, end + 2) + value],
    [line, value],
    [line.slice(0, at % (line.length + 1)) + value + line.slice(at % (line.length + 1))],
  ][kind];
  return lines.toSpliced(i, 1, ...(instead ?? [])).join('\n');
}

/** The head of a source and some of what follows it. */
export function lines([head = '', ...rest]: readonly string[], some: number): fc.Arbitrary<string> {
  return fc.subarray(rest, { minLength: 1, maxLength: some }).map((chosen) => [head, ...chosen, ''].join('\n'));
}

/** A batch with lines of its own and lines that were changed; drafts stand where values may. */
export function rows(source: string, scalars: fc.Arbitrary<string>, texts: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const value = fc.oneof(
    scalars,
    texts.map((text) => JSON.stringify({ id: 'x', text })),
    texts.map((text) => `x,"${text.replaceAll('"', '""')}",clerk,official`),
  );
  return edited(source, value);
}

/** Bytes with some of them changed, cut off or doubled. */
export function bytes(sound: Uint8Array): fc.Arbitrary<Buffer> {
  const change = fc.tuple(fc.nat(3), fc.nat(), fc.nat(255));
  return fc
    .array(change, { maxLength: 6 })
    .map((changes) =>
      changes.reduce<Buffer>((buffer, [kind, at, byte]) => spoil(buffer, kind, at % (buffer.length + 1), byte), Buffer.from(sound)),
    );
}

function spoil(buffer: Buffer, kind: number, at: number, byte: number): Buffer {
  const [before, after] = [buffer.subarray(0, at), buffer.subarray(at)];
  return (
    [
      Buffer.concat([before, Buffer.from([byte]), after.subarray(1)]),
      Buffer.concat([before, after.subarray(byte)]),
      Buffer.concat([before, Buffer.from([byte]), after]),
      Buffer.concat([before, after, after]),
    ][kind] ?? buffer
  );
}
