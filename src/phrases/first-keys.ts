// Which words a part of a phrase can begin with, and how common they are.
import type { Node } from './parse.js';

/** The keys of which the item's first token has at least one; null where the item may be empty or anything. */
export function firstKeys(node: Node | undefined): string[] | null {
  switch (node?.type) {
    case 'token': {
      if (node.not) return null;
      const keys = node.options.map((option) => option.toSorted((a, b) => commonness(a) - commonness(b))[0]);
      return keys.includes(undefined) ? null : (keys as string[]);
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

const COMMON = new Set(
  (
    'the a an of to in on at for and or is are was were be been it that this as by with from we you i they he she our your their not no will would can ' +
    "has have had do does did so if but all any what when who 's n't 're 'll 've me my us them his her its there just up out about get ~be ~have ~do"
  ).split(' '),
);

export function commonness(key: string): number {
  if (COMMON.has(key)) return 40;
  if (key === '#Word' || key === '#Capital') return 60;
  if (key.startsWith('#') || key.startsWith('{')) return 6;
  return 1;
}
