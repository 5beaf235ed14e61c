// Which words a part of a phrase can begin with, and how common these words are.
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

/** How often words, tags and lists occur in a thousand words of everyday drafts. Those that occur less than twice are left out. */
const PER_THOUSAND: readonly (readonly [count: number, keys: string])[] = [
  [980, '#Word'],
  [132, '#Capital'],
  [78, '~the'],
  [77, 'the'],
  [73, '{council-act} {does-it}'],
  [51, '~be'],
  [38, '#Number'],
  [36, '{place-word}'],
  [34, '{did-it}'],
  [31, '{work-done}'],
  [28, '{somebody}'],
  [23, 'a'],
  [22, '{public-thing}'],
  [21, "'s"],
  [20, 'and'],
  [19, '{works-at} ~on'],
  [18, 'on'],
  [17, '{part-of-place}'],
  [16, 'it'],
  [15, 'in to {folk} {takes-on}'],
  [14, 'i ~have'],
  [12, 'at for {given-name}'],
  [11, 'of {some-council}'],
  [10, '#Day is you {complained-to}'],
  [9, '{decide} {gossip-place}'],
  [8, '{believe} {council} {outing} ~do'],
  [7, '#Person {council-place} {hearsay}'],
  [6, 'by my that with {council-subject} {crew-word} {fate} {upheaval} ~one'],
  [5, "#CAPS from n't one so they up was {pet-or-pest} {title} ~get ~go"],
  [4, "'ve all are be has if there this we your {beast} {body} {gadget} {office} {trade} {villager} ~not ~our ~say ~thi"],
  [
    3,
    '#Month #Time about as back been can council do got have he me new no not off our out two who y {authority} {department} {hate} {kept-by-council} {one-of-them} {own-council} {trader} ~come',
  ],
  [2, "#Money 'll had them will {kids} {kin} {member-word} {praise} ~ask ~leave ~see ~she ~take ~us ~year"],
];

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
