// Runs a parsed phrase over tokens, forwards or backwards from a given boundary, within one sentence.
import type { Document, Person, Token } from '../types.js';
import { firstKeys } from './first-keys.js';
import type { Node } from './parse.js';

/** Boundaries are counted between tokens: `i` stands before token `i`. */
export interface Window {
  readonly document: Document;
  readonly first: number;
  readonly last: number;
}

interface Run extends Window {
  readonly step: 1 | -1;
  readonly captured: { first: number; last: number };
}

type Next = (boundary: number) => number;
const MISS = -1;

/** The boundary reached by `nodes` taken from `from` in the direction of `step`, or -1. */
export function matchFrom(
  window: Window,
  nodes: readonly Node[],
  from: number,
  step: 1 | -1,
  captured: { first: number; last: number },
): number {
  const run: Run = { ...window, step, captured };
  return sequence(run, nodes, step === 1 ? 0 : nodes.length - 1, from, (boundary) => boundary);
}

function sequence(run: Run, items: readonly Node[], index: number, at: number, next: Next): number {
  const item = items[index];
  return item === undefined ? next(at) : step(run, item, at, (after) => sequence(run, items, index + run.step, after, next));
}

function step(run: Run, node: Node, at: number, next: Next): number {
  switch (node.type) {
    case 'token': {
      const token = tokenAt(run, at);
      return token !== undefined && holds(node.options, token) !== node.not ? next(at + run.step) : MISS;
    }
    case 'list':
      return listed(run, node.name, at, next);
    case 'person':
      return person(run, at, next);
    case 'start':
      return at === run.first ? next(at) : MISS;
    case 'end':
      return at === run.last ? next(at) : MISS;
    case 'choice':
      return firstHit(optionsAt(run, node, at), (option) => step(run, option, at, next));
    case 'repeat':
      return repeat(run, node, 0, at, next);
    case 'sequence': {
      const start = run.step === 1 ? 0 : node.items.length - 1;
      if (!node.capture) return sequence(run, node.items, start, at, next);
      return sequence(run, node.items, start, at, (after) => {
        const reached = next(after);
        if (reached !== MISS) Object.assign(run.captured, { first: Math.min(at, after), last: Math.max(at, after) });
        return reached;
      });
    }
  }
}

function tokenAt(run: Run, at: number): Token | undefined {
  const index = run.step === 1 ? at : at - 1;
  return index >= run.first && index < run.last ? run.document.tokens[index] : undefined;
}

/** Single keys of a token node, for a look-up in place of a walk. */
const singles = new WeakMap<readonly (readonly string[])[], ReadonlySet<string>>();

function holds(options: readonly (readonly string[])[], token: Token): boolean {
  if (options.length < 8) return options.some((keys) => keys.every((key) => token.keys.has(key)));
  let known = singles.get(options);
  if (!known) singles.set(options, (known = new Set(options.filter((keys) => keys.length === 1).flat())));
  for (const key of token.keys) if (known.has(key)) return true;
  return options.some((keys) => keys.length > 1 && keys.every((key) => token.keys.has(key)));
}

/** By first word, the options of a long choice; those that may begin with anything stand under "". */
const tables = new WeakMap<Node, ReadonlyMap<string, readonly Node[]>>();

function optionsAt(run: Run, node: Node & { type: 'choice' }, at: number): readonly Node[] {
  if (run.step !== 1 || node.options.length < 4) return node.options;
  let table = tables.get(node);
  if (!table) tables.set(node, (table = tableOf(node.options)));
  const found = new Set(table.get(''));
  for (const key of tokenAt(run, at)?.keys ?? []) for (const option of table.get(key) ?? []) found.add(option);
  return [...found];
}

function tableOf(options: readonly Node[]): Map<string, Node[]> {
  const table = new Map<string, Node[]>();
  for (const option of options) {
    for (const key of firstKeys(option) ?? ['']) {
      const list = table.get(key);
      if (list) list.push(option);
      else table.set(key, [option]);
    }
  }
  return table;
}

function firstHit<T>(options: readonly T[], attempt: (option: T) => number): number {
  for (const option of options) {
    const reached = attempt(option);
    if (reached !== MISS) return reached;
  }
  return MISS;
}

/** Greedy: as many as fit, then fewer. */
function repeat(run: Run, node: Node & { type: 'repeat' }, count: number, at: number, next: Next): number {
  if (count < node.max) {
    const reached = step(run, node.item, at, (after) => (after === at ? MISS : repeat(run, node, count + 1, after, next)));
    if (reached !== MISS) return reached;
  }
  return count >= node.min ? next(at) : MISS;
}

function listed(run: Run, name: string, at: number, next: Next): number {
  if (run.step === 1) {
    const lengths = tokenAt(run, at)?.lists.get(name);
    return lengths === undefined ? MISS : firstHit(lengths, (length) => (at + length <= run.last ? next(at + length) : MISS));
  }
  for (let start = Math.max(run.first, at - 6); start < at; start++) {
    if (!run.document.tokens[start]?.lists.get(name)?.includes(at - start)) continue;
    const reached = next(start);
    if (reached !== MISS) return reached;
  }
  return MISS;
}

function person(run: Run, at: number, next: Next): number {
  const { first, last } = peopleOf(run.document)[run.step === 1 ? 'from' : 'upTo'].get(at) ?? { first: -1, last: -1 };
  return first < run.first || last > run.last ? MISS : next(run.step === 1 ? last : first);
}

type Mentions = ReadonlyMap<number, Person>;

/** The people of a document by the boundaries at which their names begin and end. */
const mentions = new WeakMap<Document, { readonly from: Mentions; readonly upTo: Mentions }>();

function peopleOf(document: Document): { readonly from: Mentions; readonly upTo: Mentions } {
  let known = mentions.get(document);
  if (!known) {
    const by = (key: 'first' | 'last'): Mentions => new Map(document.people.map((each) => [each[key], each]));
    mentions.set(document, (known = { from: by('first'), upTo: by('last') }));
  }
  return known;
}
