// Which words a part of a phrase can begin with, and how common they are.
import type { Node } from './parse.js';

/** The keys of which the item's first token has at least one; null where the item may be empty or anything. */
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
 * Of `nodes`, one after the other, where their first token has `key`: the keys of which the second has at least one; null
 * where it may be anything, or need not be.
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

const COMMON = new Set(
  (
    'the a an of to in on at for and or is are was were be been it that this as by with from we you i they he she our your their not no will would can ' +
    "has have had do does did so if but all any what when who 's n't 're 'll 've me my us them his her its there just up out about get ~be ~have ~do"
  ).split(' '),
);

/** What a word of every draft costs. */
export const DEAR = 40;

export function commonness(key: string): number {
  if (COMMON.has(key)) return DEAR;
  if (key === '#Word' || key === '#Capital') return 60;
  if (key.startsWith('#') || key.startsWith('{')) return 6;
  return 1;
}
