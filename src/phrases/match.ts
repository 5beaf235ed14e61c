// Compiles a parsed phrase into a function that runs it over the tokens of one sentence, forwards or backwards from a given boundary. Each
// part of the function calls the part that comes after it, so that running it allocates nothing.
import { listed, type Keys } from '../document/remembered.js';
import { lowerBound } from '../lower-bound.js';
import type { Document, Token } from '../types.js';
import { firstKeys } from './first-keys.js';
import type { Node } from './parse.js';

/**
 * The sentence that a phrase is run over, and what has been captured. Positions are boundaries between tokens: boundary `i` is just before
 * token `i`.
 */
interface Window {
  readonly document: Document;
  readonly first: number;
  readonly last: number;
  /** The boundaries of the part that the phrase marks with [brackets]; -1 where it marks none. */
  capturedFirst: number;
  capturedLast: number;
}

/**
 * Runs a part of a phrase, and all that comes after it, from boundary `at`.
 *
 * @returns the boundary that was reached, or -1 where it does not match
 */
export type Matcher = (window: Window, at: number) => number;
type Step = 1 | -1;
type Item<Type extends Node['type']> = Extract<Node, { readonly type: Type }>;
const MISS = -1;

/**
 * A matcher of the nodes one after the other.
 *
 * @param step 1 to run forwards, -1 to run backwards
 */
export function matcherOf(nodes: readonly Node[], step: Step): Matcher {
  return sequence(nodes, step, (_, at) => at);
}

function sequence(nodes: readonly Node[], step: Step, next: Matcher): Matcher {
  const fromTheEnd = step === 1 ? nodes.toReversed() : nodes;
  return fromTheEnd.reduce((after, node) => matcher(node, step, after), next);
}

function matcher(node: Node, step: Step, next: Matcher): Matcher {
  switch (node.type) {
    case 'token':
      return token(node, step, next);
    case 'any':
      return any(step, next);
    case 'list':
      return step === 1 ? listForwards(node.name, next) : listBackwards(node.name, next);
    case 'person':
      return person(step, next);
    case 'start':
      return (window, at) => (at === window.first ? next(window, at) : MISS);
    case 'end':
      return (window, at) => (at === window.last ? next(window, at) : MISS);
    case 'choice':
      return step === 1 && node.options.length >= LONG ? longChoice(node, next) : choice(node, step, next);
    case 'repeat':
      return node.item.type === 'any' ? gap(node, step, next) : repeat(node, step, next);
    case 'sequence':
      return node.capture ? capture(node, step, next) : sequence(node.items, step, next);
  }
}

function tokenAt({ document, first, last }: Window, at: number): Token | undefined {
  return at >= first && at < last ? document.tokens[at] : undefined;
}

function any(step: Step, next: Matcher): Matcher {
  const shift = step === 1 ? 0 : -1;
  return (window, at) => (tokenAt(window, at + shift) === undefined ? MISS : next(window, at + step));
}

function token(node: Item<'token'>, step: Step, next: Matcher): Matcher {
  const holds = holder(node);
  const not = node.not === true;
  const shift = step === 1 ? 0 : -1;
  return (window, at) => {
    const found = tokenAt(window, at + shift);
    return found !== undefined && holds(found.keys) !== not ? next(window, at + step) : MISS;
  };
}

/** Prepares a test that tells whether the keys of a token have what the node asks for. */
function holder({ words, both }: Item<'token'>): (keys: Keys) => boolean {
  const all = (keys: Keys): boolean => both?.some((wanted) => wanted.every((key) => keys.has(key))) ?? false;
  const [only = ''] = words;
  if (words.length === 0) return all;
  const wanted = new Set(words);
  const one: (keys: Keys) => boolean = words.length === 1 ? (keys) => keys.has(only) : (keys) => shareOne(keys, wanted);
  return both === undefined ? one : (keys) => one(keys) || all(keys);
}

function shareOne(keys: Keys, wanted: ReadonlySet<string>): boolean {
  return listed(keys).some((key) => wanted.has(key));
}

function choice({ options }: Item<'choice'>, step: Step, next: Matcher): Matcher {
  const matchers = options.map((option) => matcher(option, step, next));
  return (window, at) => {
    for (const option of matchers) {
      const reached = option(window, at);
      if (reached !== MISS) return reached;
    }
    return MISS;
  };
}

/** From this many options on, they are looked up by their first word. */
const LONG = 4;

/**
 * A choice among many options. Only those that can begin with the word at hand are compiled and tried. Options that can begin with anything
 * are tried first.
 */
function longChoice({ options }: Item<'choice'>, next: Matcher): Matcher {
  const last = options.at(-1);
  // The options of one word, which the parser puts last, need no matcher: looking the word up is enough.
  const words = last?.type === 'token' && !last.not && !last.both ? new Set(last.words) : null;
  const alone: Matcher = (window, at) => next(window, at + 1);
  const table = tableOf(words ? options.slice(0, -1) : options);
  const made = new Map<Node, Matcher>();
  const attempt = (option: Node, window: Window, at: number): number => {
    let known = made.get(option);
    if (!known) made.set(option, (known = matcher(option, 1, next)));
    return known(window, at);
  };
  const always = table.get('') ?? [];
  return (window, at) => {
    for (const option of always) {
      const reached = attempt(option, window, at);
      if (reached !== MISS) return reached;
    }
    const token = tokenAt(window, at);
    if (!token) return MISS;
    for (const key of listed(token.keys)) {
      for (const option of table.get(key) ?? []) {
        const reached = attempt(option, window, at);
        if (reached !== MISS) return reached;
      }
      const reached = words?.has(key) ? alone(window, at) : MISS;
      if (reached !== MISS) return reached;
    }
    return MISS;
  };
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

/** Any words: as many as there is room for, then fewer. */
function gap({ min, max }: Item<'repeat'>, step: Step, next: Matcher): Matcher {
  return (window, at) => {
    const room = step === 1 ? window.last - at : at - window.first;
    for (let count = Math.min(max, room); count >= min; count--) {
      const reached = next(window, at + count * step);
      if (reached !== MISS) return reached;
    }
    return MISS;
  };
}

/**
 * A repeated item: as often as it fits, then less often. A repetition that takes no token is not counted, because it could go on for ever.
 */
function repeat({ item, min, max }: Item<'repeat'>, step: Step, next: Matcher): Matcher {
  let matched = next;
  for (let count = max - 1; count >= 0; count--) matched = once(item, step, matched, count >= min ? next : null);
  return matched;
}

/**
 * The item once more with what follows it or, if that does not match, what comes after all repetitions.
 *
 * @param more what follows the item
 * @param enough what comes after all repetitions; null where the item has not been repeated often enough yet
 */
function once(item: Node, step: Step, more: Matcher, enough: Matcher | null): Matcher {
  let from = -1;
  const again = matcher(item, step, (window, after) => (after === from ? MISS : more(window, after)));
  return (window, at) => {
    const outer = from;
    from = at;
    const reached = again(window, at);
    from = outer;
    return reached !== MISS || enough === null ? reached : enough(window, at);
  };
}

function capture({ items }: Item<'sequence'>, step: Step, next: Matcher): Matcher {
  let from = -1;
  const inner = sequence(items, step, (window, after) => {
    const began = from;
    const reached = next(window, after);
    if (reached !== MISS) {
      window.capturedFirst = Math.min(began, after);
      window.capturedLast = Math.max(began, after);
    }
    return reached;
  });
  return (window, at) => {
    const outer = from;
    from = at;
    const reached = inner(window, at);
    from = outer;
    return reached;
  };
}

function listForwards(name: string, next: Matcher): Matcher {
  return (window, at) => {
    for (const length of tokenAt(window, at)?.lists.get(name) ?? []) {
      const reached = at + length <= window.last ? next(window, at + length) : MISS;
      if (reached !== MISS) return reached;
    }
    return MISS;
  };
}

/** The most tokens that an entry of a list may have. */
const LONGEST = 6;

function listBackwards(name: string, next: Matcher): Matcher {
  return (window, at) => {
    for (let start = Math.max(window.first, at - LONGEST); start < at; start++) {
      if (!window.document.tokens[start]?.lists.get(name)?.includes(at - start)) continue;
      const reached = next(window, start);
      if (reached !== MISS) return reached;
    }
    return MISS;
  };
}

function person(step: Step, next: Matcher): Matcher {
  const [near, far] = step === 1 ? (['first', 'last'] as const) : (['last', 'first'] as const);
  return (window, at) => {
    const { people } = window.document;
    const found = people[lowerBound(people, (each) => each[near] >= at)];
    if (found?.[near] !== at || found.first < window.first || found.last > window.last) return MISS;
    return next(window, found[far]);
  };
}
