// Which words a part of a phrase can begin with, and how common these words are.
import { PER_THOUSAND } from './common-keys.js';
import type { Node } from './parse.js';

/**
 * The keys of which the first token of a node must have at least one.
 *
 * @returns null where the node may be empty, or may begin with any token
 */
export function firstKeys(node: Node | undefined): string[] | null {
  switch (node?.type) {
    case 'token': {
      if (node.not) return null;
      const rarest = (node.both ?? []).flatMap((keys) => keys.toSorted((a, b) => commonness(a) - commonness(b))[0] ?? []);
      return [...node.words, ...rarest];
    }
    case 'list':
      return [`{${node.name}}`];
    case 'person':
      return ['#Person'];
    case 'choice': {
      const options = node.options.map(firstKeys);
      return options.includes(null) ? null : [...new Set(options.flat() as string[])];
    }
    case 'sequence':
      return node.items[0]?.type === 'start' ? firstKeys(node.items[1]) : firstKeys(node.items[0]);
    case 'repeat':
      return node.min > 0 ? firstKeys(node.item) : null;
    default:
      return null;
  }
}

/**
 * The keys of which the second token must have at least one, where the nodes come one after the other and the first token has `key`.
 *
 * @returns null where the second token may be anything, or need not be there
 */
export function secondKeys([node, ...rest]: readonly Node[], key: string): string[] | null {
  switch (node?.type) {
    case 'token':
      return firstKeys(rest[0]);
    case 'start':
      return secondKeys(rest, key);
    case 'sequence':
      return secondKeys([...node.items, ...rest], key);
    case 'choice': {
      const begun = node.options.filter((option) => firstKeys(option)?.includes(key) ?? true);
      const seconds = begun.map((option) => secondKeys([option, ...rest], key));
      return seconds.includes(null) ? null : [...new Set(seconds.flat() as string[])];
    }
    default:
      return null;
  }
}

const COUNTS = new Map(PER_THOUSAND.flatMap(([count, keys]) => keys.split(' ').map((key) => [key, count] as const)));

/** From this count on, a word occurs in so many drafts that it tells nothing about one. */
export const DEAR = 8;

/**
 * How often a key occurs in a thousand words of everyday drafts. A lemma that is not listed is as common as its word.
 *
 * @returns 1 for every rare key
 */
export function commonness(key: string): number {
  return COUNTS.get(key) ?? (key.startsWith('~') ? COUNTS.get(key.slice(1)) : undefined) ?? 1;
}
