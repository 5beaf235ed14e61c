// Parses a phrase, a line such as "you (absolute|utter)? {insult}", into a tree. The notation is a subset of compromise's match syntax. It
// has a parser and a matcher of its own, because parsing a draft with compromise costs more than all the checks together.
import { cutClitic, formsOfStem } from '../document/contractions.js';
import { faultOfTag } from '../document/tags.js';
import { lists } from '../lexicons/index.js';
import { formsOf } from '../mutations.js';

export type Node =
  /** A token that has one of `words`, or every key of one of the lists in `both`. With `not`, a token that has none of them. */
  | { readonly type: 'token'; readonly words: readonly string[]; readonly both?: readonly (readonly string[])[]; readonly not?: true }
  | { readonly type: 'any' }
  | { readonly type: 'list'; readonly name: string }
  | { readonly type: 'person' }
  | { readonly type: 'start' | 'end' }
  | { readonly type: 'sequence'; readonly items: readonly Node[]; readonly capture?: true }
  | { readonly type: 'choice'; readonly options: readonly Node[] }
  | { readonly type: 'repeat'; readonly item: Node; readonly min: number; readonly max: number };

const ANY: Node = { type: 'any' };
/** The most words that `*` stands for. */
const STAR = 6;

const WORD = /[^\s()[\]{}|?]+/y;
const BOUNDS = /\{\d+,\d+\}/y;

/**
 * Parses a phrase.
 *
 * @throws {SyntaxError} naming the phrase and the place where it goes wrong
 */
export function parsePhrase(source: string): Node {
  const parser = new Parser(source);
  const node = parser.sequence('');
  parser.finish();
  return node;
}

/** A recursive-descent parser. It is a class only because all its methods share the position in the source. */
class Parser {
  private at = 0;
  constructor(private readonly source: string) {}

  finish(): void {
    if (this.at < this.source.length) this.fail(`unexpected "${this.source.charAt(this.at)}"`);
  }

  sequence(closers: string): Node {
    const items: Node[] = [];
    for (;;) {
      while (this.source.charAt(this.at) === ' ') this.at++;
      if (this.at >= this.source.length || closers.includes(this.source.charAt(this.at))) break;
      items.push(...this.item());
    }
    return { type: 'sequence', items: items.map((item, at) => asSplit(item, items[at + 1])) };
  }

  /** Reads an item. The result is an array, because a literal with a hyphen or a contraction is several tokens. */
  private item(): Node[] {
    const character = this.source.charAt(this.at);
    if (character === '(') return [this.repeated(this.group(')'))];
    if (character === '!' && this.source.charAt(this.at + 1) === '(') return [this.repeated(this.none())];
    if (character === '[') return [{ ...(this.group(']') as Node & { type: 'sequence' }), capture: true }];
    if (character === '{') return [this.repeated(this.list())];
    if (character === '^' || character === '$') {
      this.at++;
      return [{ type: character === '^' ? 'start' : 'end' }];
    }
    if (character === '*') {
      this.at++;
      return [{ type: 'repeat', item: ANY, min: 0, max: STAR }];
    }
    return this.word();
  }

  private group(closer: ')' | ']'): Node {
    const opened = this.at++;
    const options = [this.sequence('|' + closer)];
    while (this.source.charAt(this.at) === '|') {
      this.at++;
      options.push(this.sequence('|' + closer));
    }
    if (this.source.charAt(this.at) !== closer) this.fail(`"${this.source.charAt(opened)}" is not closed`);
    this.at++;
    const [only] = options;
    const inner: Node = options.length === 1 && only ? only : choiceOf(options);
    return closer === ']' ? { type: 'sequence', items: [inner], capture: true } : inner;
  }

  /** One word that is none of those in brackets. */
  private none(): Node {
    const from = this.at++;
    const group = this.group(')');
    if (group.type !== 'token') this.fail('only single words can stand in brackets after "!"', from);
    return { ...group, not: true };
  }

  private list(): Node {
    const end = this.source.indexOf('}', this.at);
    if (end < 0) this.fail('"{" is not closed');
    const name = this.source.slice(this.at + 1, end);
    if (!Object.hasOwn(lists, name)) this.fail(`there is no word list {${name}}; write the words out: (a|b)`);
    this.at = end + 1;
    return { type: 'list', name };
  }

  private word(): Node[] {
    const from = this.at;
    const written = this.run(WORD) ?? this.fail(`unexpected "${this.source.charAt(this.at)}"`);
    const not = written.length > 1 && written.startsWith('!');
    const word = not ? written.slice(1) : written;
    if (word === '.') return [this.repeated(ANY)];
    for (const key of word.split('&')) this.checkTag(key, from);
    if (word === '#Person') return [this.repeated({ type: 'person' })];
    const nodes = splitLiteral(word).map((part): Node => ({ type: 'token', ...keysIn(part), ...(not ? { not } : {}) }));
    const [only] = nodes;
    if (nodes.length === 1 && only) return [this.repeated(only)];
    return [this.repeated({ type: 'sequence', items: nodes.map((node, at) => asSplit(node, nodes[at + 1])) })];
  }

  private checkTag(key: string, at: number): void {
    const fault = key.startsWith('#') ? faultOfTag(key) : null;
    if (fault !== null) this.fail(fault, at);
  }

  /** Reads what may come after an item: `?` or `{min,max}`. */
  private repeated(item: Node): Node {
    if (this.source.charAt(this.at) === '?') {
      this.at++;
      return { type: 'repeat', item, min: 0, max: 1 };
    }
    if (this.source.charAt(this.at) !== '{') return item;
    const bounds = this.run(BOUNDS);
    if (bounds === null) return item;
    const [min, max] = bounds.slice(1, -1).split(',');
    return { type: 'repeat', item, min: Number(min), max: Number(max) };
  }

  /**
   * Moves past what a sticky pattern finds at the current position.
   *
   * @returns what it found; null where it found nothing
   */
  private run(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.source)?.[0] ?? null;
    if (found !== null) this.at += found.length;
    return found;
  }

  private fail(problem: string, at = this.at): never {
    throw new SyntaxError(`phrase "${this.source}", character ${at + 1}: ${problem}`);
  }
}

function keysIn(part: string): { words: string[]; both?: string[][] } {
  return part.includes('&') ? { words: [], both: [part.split('&')] } : { words: [...formsOf(part)] };
}

/** A choice. All options of one word become one token node, which looks them up together; only longer options are tried in turn. */
function choiceOf(options: readonly Node[]): Node {
  const words: string[] = [];
  const both: (readonly string[])[] = [];
  const rest: Node[] = [];
  for (const option of options) {
    const [item, ...more] = option.type === 'sequence' && !option.capture ? option.items : [option];
    if (item?.type === 'token' && !item.not && more.length === 0) {
      words.push(...item.words);
      both.push(...(item.both ?? []));
    } else rest.push(option);
  }
  if (words.length + both.length === 0) return { type: 'choice', options: rest };
  const together: Node = { type: 'token', words, ...(both.length > 0 ? { both } : {}) };
  // Longer options are tried first, as where "parish council" is written before "parish".
  return rest.length === 0 ? together : { type: 'choice', options: [...rest, together] };
}

/** Lets a phrase with "can't" or "cant" find both spellings, by accepting both forms of the stem. */
function asSplit(node: Node, next: Node | undefined): Node {
  if (node.type !== 'token' || node.words.length !== 1 || next?.type !== 'token' || !next.words.includes("n't")) return node;
  const forms = formsOfStem(node.words[0] ?? '');
  return forms ? { ...node, words: forms } : node;
}

/** Splits a literal as tokens are split: at hyphens, and before the clitic of a contraction. */
function splitLiteral(literal: string): readonly string[] {
  if (literal.startsWith('#') || !/['-]/.test(literal)) return [literal];
  return literal.split(/(?<=.)-(?=.)/).flatMap((part) => cutClitic(part) ?? [part]);
}
