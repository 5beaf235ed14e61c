// Each group of phrases has an example that it finds by itself, and each list that lets an innocent draft pass an innocent draft
// that would be caught without it, be it a group's or its check's.
import { observe } from '../src/checks/find.js';
import { checks } from '../src/checks/index.js';
import { noCouncil } from '../src/council.js';
import { readDocument } from '../src/document/index.js';
import type { Check, Group } from '../src/types.js';

/** The group alone: nothing that a pattern or the wording of a sentence would find as well. */
function finds(check: Check, group: Group, text: string): boolean {
  const { id, summary, kinds, misses, examples } = check;
  return observe({ id, summary, kinds, misses, examples, groups: [group] }, readDocument(text, noCouncil)).length > 0;
}

function without(group: Group, list: 'unless' | 'unlessDraft'): Group {
  const { [list]: _, ...rest } = group;
  return rest;
}

const nameOf = ({ phrases }: Group): string => phrases.source.trim().split('\n')[0]?.trim().slice(0, 60) ?? '';
const groups = checks.flatMap((check) => (check.groups ?? []).map((group) => [check.id, nameOf(group), check, group] as const));

test.each(groups)('%s, %s …: some example shows it', (_id, _name, check, group) => {
  const texts = check.examples.finds.map((marked) => marked.replaceAll(/[[\]]/g, ''));
  expect(texts.filter((text) => finds(check, group, text))).not.toEqual([]);
});

const guarded = groups.flatMap(([id, name, check, group]) =>
  (['unless', 'unlessDraft'] as const).flatMap((list) => (group[list] ? [[id, name, list, check, group] as const] : [])),
);

test.each(guarded)('%s, %s …: some innocent example needs its %s', (_id, _name, list, check, group) => {
  const saved = check.examples.ignores.filter((text) => !finds(check, group, text) && finds(check, without(group, list), text));
  expect(saved).not.toEqual([]);
});

const passing = checks.flatMap((check) => (check.unless ? [[check.id, check] as const] : []));

test.each(passing)('%s: some innocent example needs its unless', (_id, check) => {
  const { unless: _, ...caught } = check;
  const finds = (by: Check, text: string): boolean => observe(by, readDocument(text, noCouncil)).length > 0;
  expect(check.examples.ignores.filter((text) => !finds(check, text) && finds(caught, text))).not.toEqual([]);
});
