// Every regular expression takes time in proportion to the text: an analyser says so, and where it does not know, a clock.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

// The analyser in JavaScript, in this thread: nothing is downloaded, and no other program started.
process.env['RECHECK_SYNC_BACKEND'] = 'pure';
const { checkSync } = await import('recheck');

interface Pattern {
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

const FILES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => path.join('src', name));

/** A place of the source where a pattern is put together of parts. */
interface Site {
  readonly where: string;
}

const literals: Pattern[] = [];
const sites: Site[] = [];

for (const file of FILES) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    const where = `${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      literals.push({ where, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp') sites.push({ where });
    ts.forEachChild(node, visit);
  };
  visit(source);
}

/** Those that are put together are caught when they are, none of what a user gives. */
async function caught(): Promise<Pattern[]> {
  const found: Pattern[] = [];
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, [source, flags = '']: [string, string?]) {
      const where = /src\/[\w/.-]+:\d+/.exec(new Error().stack ?? '')?.[0] ?? '';
      if (typeof source === 'string') found.push({ where, source, flags });
      return new target(source, flags);
    },
  });
  try {
    for (const file of new Set(sites.map(({ where }) => where.replace(/:\d+$/, '')))) await import(`../${file.replace(/\.ts$/, '.js')}`);
    await use(TEXT);
  } finally {
    globalThis.RegExp = Original;
  }
  return found;
}

/**
 * A text of both languages, for which the patterns are made that are not made when their file is loaded. Some are made once for Latin
 * letters and again for all; the second differs in its class of letters alone, and is not examined again.
 */
const TEXT = 'Meet "at seven" on Monday 4 May, says Ann. Dewch am 7 yr hwyr nos Lun 4 Mai.';

/** Does all that makes patterns late. The test says where this lacks something. */
async function use(text: string): Promise<void> {
  const { noCouncil } = await import('../src/council.js');
  const { readDocument } = await import('../src/document/index.js');
  const { judge, readDraft } = await import('../src/check.js');
  const { evidenceFor } = await import('../src/condition.js');
  const { saysName } = await import('../src/naming.js');
  const { json } = await import('../src/reporters/json.js');
  const { loadPolicy } = await import('../src/shipped.js');
  const context = { role: 'clerk', channel: 'official', platform: null, authorised: null, date: '2026-05-04', displayName: text } as const;
  evidenceFor({ named: [text] }, { facts: [], topics: [], document: readDocument(text, noCouncil), context, answers: {} });
  saysName(text, text.slice(1));
  const options = { version: '', all: false, why: false, quiet: false, origins: {}, color: false, width: 80 };
  json(judge(readDraft({ id: 'draft', text, context }), await loadPolicy('pilsley')), options);
}

/** Milliseconds that the analyser has for one pattern; nine of ten take less than fifty, and what takes longer the clock judges. */
const TIMEOUT = 250;
/** The same where few patterns are judged: a slow machine must find out the same as a quick one. */
const PATIENCE = 20_000;

/** Milliseconds of this process's own, so that other programs count little. */
function spent(start?: NodeJS.CpuUsage): number {
  return process.cpuUsage(start).user / 1000;
}

/** Again, and with more time, where others had the processor meanwhile. */
function diagnose(source: string, flags: string, patience: number): ReturnType<typeof checkSync> {
  for (let timeout = patience; ; timeout *= 2) {
    const start = process.cpuUsage();
    const diagnosis = checkSync(source, flags, { checker: 'automaton', timeout });
    if (diagnosis.status !== 'unknown' || diagnosis.error.kind !== 'timeout' || spent(start) >= patience) return diagnosis;
  }
}

/** Null where it is linear; otherwise what is wrong. */
function judge({ source, flags }: Pattern, patience = TIMEOUT): string | null {
  // Its other way, trying texts at random, gives another answer each time and costs more than all the rest.
  const diagnosis = diagnose(source, flags, patience);
  if (diagnosis.status === 'safe') return null;
  if (diagnosis.status === 'vulnerable') return `${diagnosis.complexity.summary}, ${diagnosis.attack.pattern}`;
  const pattern = new RegExp(source, flags);
  const slow = textsFor(source).find((each) => !growsEvenly(pattern, each));
  return slow === undefined ? null : `slow on ${JSON.stringify(slow)}`;
}

/** What is repeated, and what stands before and behind it. */
interface Text {
  readonly head: string;
  readonly pump: string;
  readonly tail: string;
}

const SIGNS = [...'aA0 \t\n.,:;!?-_@#$£%&*+=/\\|"\'()[]{}<>~ŵ🎉', 'a ', 'a.', 'a-', 'A1', '0 ', "a'", "'a ", '"a', ' dot a', ' at a'];

/** Signs, and the words of the pattern itself, one after the other without end; also where the pattern has begun to match. */
function textsFor(source: string): Text[] {
  const words = (source.match(/[A-Za-z]{2,}/g) ?? []).slice(0, 60);
  const pumps = new Set([...SIGNS, ...words, ...words.flatMap((word) => [`${word} `, `#${word}`, ` ${word} a`])]);
  const opening = /^\^?((?:[\w ,:<-]|\\[/.])+)/.exec(source)?.[1]?.replaceAll('\\', '') ?? '';
  // Signs that the pattern asks for outside its classes, as the @ of an address.
  const asked = source.replaceAll(/\[(?:\\.|[^\]])*\]/g, '').match(/[@#£$%&,;:"'/!<>=~_-](?![)=!<:])/g) ?? [];
  const heads = new Set(['', opening, `${words[0] ?? ''} `, ...asked.slice(0, 2).map((sign) => `a${sign}`)]);
  return [...pumps].flatMap((pump) => [...heads].flatMap((head) => ['\0', '\n', ' §'].map((tail) => ({ head, pump, tail }))));
}

const LENGTH = 30_000;
/** Milliseconds; what is linear takes a few, or twenty where it has to try much at each place; what is quadratic takes a thousand and more. */
const LONG = 100;
/** Milliseconds; what takes so many on the longest text is not linear, and need not be timed again and again. */
const TOO_LONG = 300;

/** Finds every match, and keeps none: a hundred thousand of them would be a matter of memory, whose time is no measure of the pattern. */
function findAll(pattern: RegExp, text: string): void {
  pattern.lastIndex = 0;
  for (let at = -1; pattern.test(text) && pattern.global; at = pattern.lastIndex) if (pattern.lastIndex === at) pattern.lastIndex++;
}

/** Four times the text takes four times the time, and sixteen times where it is quadratic. */
function growsEvenly(pattern: RegExp, { head, pump, tail }: Text): boolean {
  const time = (length: number): number => {
    const text = head + pump.repeat(Math.ceil(length / pump.length)) + tail;
    const start = process.cpuUsage();
    findAll(pattern, text);
    return spent(start);
  };
  const least = (length: number, times = 7): number => Math.min(...Array.from({ length: times }, () => time(length)));
  // What is slow on little text need not be tried on much.
  return [LENGTH / 10, LENGTH / 4, LENGTH].every((length) => {
    if (time(length) < LONG) return true;
    if (least(length, 3) >= TOO_LONG) return false;
    // On more text, because a few milliseconds are measured badly.
    const limit = least(length) * 8;
    return [1, 2, 3].some(() => time(length * 4) < limit);
  });
}

const built = await caught();

test('that is put together is put together here, wherever the source does so', () => {
  const made = new Set(built.map(({ where }) => where));
  expect(sites.map(({ where }) => where).filter((where) => !made.has(where))).toEqual([]);
});

test('is linear', () => {
  const patterns = [...literals, ...built];
  const known = new Map(patterns.map((pattern) => [`${pattern.source}/${pattern.flags}`, pattern]));
  const bad = [...known.values()].flatMap((pattern) => {
    const problem = judge(pattern);
    return problem === null ? [] : [`${pattern.where} ${pattern.source}: ${problem}`];
  });
  expect(bad).toEqual([]);
}, 600_000);

test.each([
  ['two repeats of the same', /(a+)+$/],
  ['blanks before an end that does not come', /\s+$/],
  ['stops without end', /[.!?…]+["')\]]*(?=\s|$)/g],
  ['signs to be cut off the end of an address', /[.,;:!?)\]'"]+$/],
  ['an address of too many dots', /^[^\s@]+@[^\s@]+\.[^\s@]+$/],
  ['backslashes before a bracket', /(\\*)([[\]])/g],
  ['a look behind that helps nobody', /(?<=x?)!+$/],
  ['a word that may stand anywhere, before an end that does not come', /^x(?:.*ab.*|.*c)$/],
  ['blanks behind a look behind', /(?<!\S)\P{L}*\p{Lu} $/u],
])('%s would be found out', (_, { source, flags }) => expect(judge({ where: '', source, flags }, PATIENCE)).not.toBeNull(), 600_000);
