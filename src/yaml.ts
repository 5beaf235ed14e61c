// Reads and changes plain YAML: without tags that build objects, and without aliases, which could be expanded endlessly. JSON is YAML, too.
import {
  Document,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml';
import { PolicycheckError } from './errors.js';
import type { Path, Problem } from './shape.js';

export interface Yaml {
  readonly value: Readonly<Record<string, unknown>>;
  /** Words for the place of a path: "ours.yaml, line 12, clauses.3.strength". */
  readonly place: (path: Path) => string;
  /** The line of a path; 0 where not even its beginning is there. */
  readonly line: (path: Path) => number;
}

/** What one kind of file requires of its YAML. */
interface Manner {
  /** The line of the file on which the source begins. */
  readonly firstLine?: number;
  /** Words for a file that is no list of "key: value" lines. With them, an empty file is refused as well. */
  readonly expected?: string;
  /** Says what is wrong with a comment, given without its "#"; null where nothing is. */
  readonly faultOfComment?: (comment: string) => string | null;
  /** Whether to let pass what YAML only warns of, such as the indentation of brackets. */
  readonly lenient?: true;
}

/**
 * Reads YAML.
 *
 * @param file the file's name in messages
 * @throws {PolicycheckError} where the source is no list of "key: value" lines
 */
export function readYaml(source: string, file: string, manner: Manner = {}): Yaml {
  const { firstLine = 1, expected, lenient } = manner;
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter, uniqueKeys: true });
  const lineAt = (offset: number): number => counter.linePos(offset).line + firstLine - 1;
  const at = (offset: number): string => `${file}, line ${lineAt(offset)}`;
  const faults = [...document.errors, ...(lenient ? [] : document.warnings)];
  const problems = [...wordsOfFaults(faults, at), ...forbidden(document, at, manner)];
  const isEmpty = document.contents === null && expected === undefined;
  if (problems.length === 0 && !isEmpty && !isMap(document.contents))
    problems.push(`${at(0)}: ${expected ?? '"key: value" lines are expected here'}`);
  if (problems.length > 0) throw new PolicycheckError(problems);
  const value = isEmpty ? {} : (document.toJS() as Record<string, unknown>);
  const offsetOf = (path: Path): number | null => nearest(document, path)?.range?.[0] ?? null;
  return {
    value,
    place: (path) => {
      const offset = offsetOf(path);
      return [offset === null ? file : at(offset), ...(path.length > 0 ? [path.join('.')] : [])].join(', ');
    },
    line: (path) => {
      const offset = offsetOf(path);
      return offset === null ? 0 : lineAt(offset);
    },
  };
}

/**
 * The faults of YAML, with words that tell the person who wrote the file what to do. Each is found by the library's code and, where one
 * code has several meanings, the start of its message.
 */
const FAULTS: readonly (readonly [fault: RegExp, words: string])[] = [
  [/^MULTILINE_IMPLICIT_KEY/, 'a key is followed by a colon and a blank, as in "key: value"'],
  [/^BLOCK_AS_IMPLICIT_KEY Nested/, 'a text with ": " in it stands in quotation marks'],
  [
    /^(?:BLOCK_AS_IMPLICIT_KEY|BAD_INDENT All|MISSING_CHAR Sequence)/,
    'is indented in another way than the lines beside it; begin all of them in the same column',
  ],
  [/^MISSING_CHAR Implicit/, 'a key is followed by a colon and a blank, as in "key: value"'],
  [/^MISSING_CHAR Missing closing/, 'a quotation mark above is never closed'],
  [/^BAD_INDENT Flow/, 'a bracket above is never closed'],
  [/^TAB_AS_INDENT/, 'is indented with a tab; use blanks'],
  [/^DUPLICATE_KEY/, 'this key stands twice'],
  [/^BAD_SCALAR_START/, 'a text that begins with such a sign stands in quotation marks'],
  [/^UNEXPECTED_TOKEN/, 'what stands here belongs to nothing before it; look at the indentation, the quotation marks and the brackets'],
];

type Fault = Document['errors'][number] | Document['warnings'][number];

/** One message per line, because further faults on a line follow from the first. */
function wordsOfFaults(faults: readonly Fault[], at: (offset: number) => string): string[] {
  const byLine = new Map<string, string>();
  for (const fault of faults) {
    const [place, words] = wordsOf(fault, faults, at);
    if (!byLine.has(place)) byLine.set(place, words);
  }
  return [...byLine].map(([place, words]) => `${place}: ${words}`);
}

function wordsOf(
  { code, message, pos: [start] }: Fault,
  faults: readonly Fault[],
  at: (offset: number) => string,
): readonly [string, string] {
  // A key with a value, and an indented line below it: the library takes both for a key.
  const below = faults.find((other) => other.code === 'MULTILINE_IMPLICIT_KEY' && other.pos[0] === start);
  const nested = faults.some((other) => other.code === 'BLOCK_AS_IMPLICIT_KEY' && other.pos[0] === start);
  if (below && nested) return [at(below.pos[1] - 1), 'is indented further than the line above, which has a value already'];
  const words = FAULTS.find(([fault]) => fault.test(`${code} ${message}`))?.[1];
  // The first sentence of the message, without the place, which is given already.
  return [at(start), words ?? (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '')];
}

/** An error with all the problems, in the order of their lines. */
export function refusalOf({ place, line }: Yaml, problems: readonly Problem[]): PolicycheckError {
  const inOrder = problems.toSorted((a, b) => line(a.path) - line(b.path));
  return new PolicycheckError(inOrder.map(({ path, message }) => `${place(path)}: ${message}`));
}

/** The tags that YAML itself gives to values without a tag. */
const PLAIN_TAGS = new Set(['map', 'seq', 'str', 'int', 'float', 'bool', 'null'].map((name) => `tag:yaml.org,2002:${name}`));

function forbidden(document: Document, at: (offset: number) => string, { faultOfComment }: Manner): string[] {
  const problems: string[] = [];
  const add = ({ range }: Node, message: string): void => void problems.push(`${at(range?.[0] ?? 0)}: ${message}`);
  visit(document, {
    Alias: (_, node) => add(node, 'aliases ("*name") are not allowed; write the value out'),
    Node: (_, node) => {
      const fault = node.comment ? faultOfComment?.(node.comment) : null;
      if (fault) add(node, fault);
      if (node.tag !== undefined && !PLAIN_TAGS.has(node.tag)) add(node, `the tag ${node.tag} is not allowed; write a plain value`);
    },
  });
  return problems;
}

/** The node at a path or, where it is missing, the nearest one around it. */
function nearest(document: Document, path: Path): Node | undefined {
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true) as Node | undefined;
    if (node?.range) return node;
  }
  return undefined;
}

/**
 * Sets one value in a source, and leaves every other line and comment as it was.
 *
 * @param path the keys that lead to the value; those that are missing are added
 * @param value `undefined` removes the key
 */
export function changeYaml(source: string, file: string, path: readonly string[], value: unknown): string {
  const { value: before } = readYaml(source, file);
  const key = path.at(-1);
  if (key === undefined) throw new Error('a path has a key');
  const above = path.slice(0, -1);
  const document = parseDocument(source);
  const map: unknown = above.length === 0 ? document.contents : document.getIn(above, true);
  if (above.length === 0 && isMap(map) && map.flow)
    throw new PolicycheckError(`${file} stands in { } and cannot be changed line by line; write "key: value" lines`);
  if (above.length > 0 && !(isMap(map) && !map.flow && map.items.length > 0)) {
    const known = above.reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], before);
    return changeYaml(source, file, above, { ...(known as object | undefined), [key]: value });
  }
  const changed = isMap(map) ? spliceMap(source, map, key, value) : `${source.trimEnd()}\n${pairOf(key, value, 0, false)}\n`.trimStart();
  return source.includes('\r\n') ? changed.replaceAll(/\r?\n/g, '\r\n') : changed;
}

function spliceMap(source: string, map: YAMLMap, key: string, value: unknown): string {
  const pairs = map.items as readonly Pair<Node, Node | null>[];
  const pair = pairs.find((candidate) => isScalar(candidate.key) && candidate.key.value === key);
  const start = (each: Pair<Node, Node | null> | undefined): number => each?.key.range?.[0] ?? 0;
  const indent = start(pairs[0]) - (source.lastIndexOf('\n', start(pairs[0]) - 1) + 1);
  if (!pair) {
    const end = endOf(source, pairs.at(-1));
    const lineEnd = source.indexOf('\n', end);
    const at = lineEnd < 0 ? source.length : lineEnd;
    return value === undefined
      ? source
      : `${source.slice(0, at)}\n${' '.repeat(indent)}${pairOf(key, value, indent, false)}${source.slice(at)}`;
  }
  const end = endOf(source, pair);
  if (value !== undefined) {
    const flow = isCollection(pair.value) && pair.value.flow === true;
    return source.slice(0, start(pair)) + pairOf(key, value, indent, flow) + source.slice(end);
  }
  const lineEnd = source.indexOf('\n', end);
  return source.slice(0, start(pair) - indent) + (lineEnd < 0 ? '' : source.slice(lineEnd + 1));
}

/** Where a value ends, without the spaces and comments that YAML counts as part of a list. */
function endOf(source: string, pair: Pair<Node, Node | null> | undefined): number {
  let last: Node | null | undefined = pair?.value;
  while (isCollection(last) && !last.flow && last.items.length > 0) {
    const item = last.items.at(-1) as Node | Pair<Node, Node | null>;
    last = isPair(item) ? (item.value ?? item.key) : item;
  }
  const [from, to] = last?.range ?? pair?.key.range ?? [0, 0];
  const keyEnd = source.indexOf(':', pair?.key.range?.[1] ?? 0) + 1;
  return Math.max(keyEnd, from + source.slice(from, to).trimEnd().length);
}

/** A "key: value" line for a new file. */
export function writePair(key: string, value: string): string {
  return pairOf(key, value, 0, false);
}

/** The items of a list under a key of the file, as they are written, each with the comments above it. */
export function itemsOf(source: string, key: string): string[] {
  const { contents } = parseDocument(source);
  const pairs = isMap(contents) ? (contents.items as readonly Pair<Node, Node | null>[]) : [];
  const at = pairs.findIndex((pair) => isScalar(pair.key) && pair.key.value === key);
  const seq = pairs[at]?.value;
  if (!isSeq(seq)) return [];
  const heads = (seq.items as readonly Node[]).map(({ range }) => headOf(source, range?.[0] ?? 0));
  const end = pairs[at + 1]?.key.range?.[0];
  return heads.map((head, i) => source.slice(head, heads[i + 1] ?? (end === undefined ? source.length : headOf(source, end))));
}

/** Where the line at an offset begins or, if there are comments right above it, the first of these. */
function headOf(source: string, offset: number): number {
  const lineStart = (at: number): number => source.lastIndexOf('\n', at - 1) + 1;
  let head = lineStart(offset);
  while (head > 0 && /^\s*#/.test(source.slice(lineStart(head - 1), head))) head = lineStart(head - 1);
  return head;
}

function pairOf(key: string, value: unknown, indent: number, flow: boolean): string {
  const document = new Document({ [key]: value });
  const node = document.get(key, true);
  if (flow && isCollection(node)) node.flow = true;
  const defaultStringType = isCollection(node) ? 'QUOTE_DOUBLE' : 'PLAIN';
  const text = document.toString({ lineWidth: 0, flowCollectionPadding: false, defaultKeyType: 'PLAIN', defaultStringType });
  return text.trimEnd().replaceAll('\n', `\n${' '.repeat(indent)}`);
}
