// Reads the XML inside office documents as a stream of events. Only the predefined entities are known, so that an entity cannot expand to a
// huge text.
import { SaxesParser } from 'saxes';
import { PolicycheckError } from '../../errors.js';

/**
 * Parts of namespaces, each with the prefix used in the standards; files may use other prefixes. Strict OOXML has different namespace
 * addresses.
 */
const PREFIXES: readonly (readonly [string, string])[] = [
  ['/wordprocessingml/', 'w'],
  ['/markup-compatibility/', 'mc'],
  ['/officeDocument/2006/relationships', 'r'],
  ['/officeDocument/relationships', 'r'],
  ['/package/2006/relationships', 'rel'],
  [':xmlns:office:', 'office'],
  [':xmlns:text:', 'text'],
  [':xmlns:style:', 'style'],
  [':xmlns:drawing:', 'draw'],
  [':xmlns:svg-compatible:', 'svg'],
  ['/elements/1.1/', 'dc'],
  ['/1999/xlink', 'xlink'],
];

function nameOf(uri: string, local: string): string {
  const prefix = PREFIXES.find(([part]) => uri.includes(part))?.[1];
  return prefix === undefined ? local : `${prefix}:${local}`;
}

export interface Tag {
  /** The name with the standard's prefix, such as "w:p". */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface Events {
  /** @param path names of the enclosing tags, outermost first, without this tag's own name */
  open?(tag: Tag, path: readonly string[]): void;
  close?(name: string, path: readonly string[]): void;
  text?(text: string, path: readonly string[]): void;
}

/**
 * Reads XML and calls `events` for each tag and text.
 *
 * @throws {PolicycheckError} if it is not XML, or declares a document type, which office programs never do
 */
export function readXml(bytes: Uint8Array, file: string, events: Events): void {
  const parser = new SaxesParser({ xmlns: true });
  const path: string[] = [];
  parser.on('doctype', () => {
    throw new PolicycheckError(`${file} declares entities, as no office program does; it was not read`);
  });
  parser.on('opentag', ({ uri, local, attributes }) => {
    const name = nameOf(uri, local);
    const named = Object.values(attributes).map((each) => [nameOf(each.uri, each.local), each.value] as const);
    events.open?.({ name, attributes: Object.fromEntries(named) }, path);
    path.push(name);
  });
  parser.on('closetag', () => {
    const name = path.pop() ?? '';
    events.close?.(name, path);
  });
  parser.on('text', (text) => events.text?.(text, path));
  parser.on('cdata', (text) => events.text?.(text, path));
  try {
    parser.write(new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8').decode(bytes)).close();
  } catch (error) {
    if (error instanceof PolicycheckError) throw error;
    throw new PolicycheckError(`${file} is damaged; open it in your office program and save it again`);
  }
}
