import type { Checklist, Verdict } from '../types.js';

const WORDS: readonly (readonly [Verdict, string])[] = [
  ['fail', 'not to be published'],
  ['review', 'to be checked first'],
  ['pass', 'ready to publish'],
];

/** "12 drafts: 3 not to be published, …": each counted once, by the worst that a policy says of it. Empty for a single one. */
export function countDrafts(checklists: readonly Checklist[], failed: number): string {
  const verdicts = new Map<string, Verdict>();
  for (const { draft, verdict } of checklists) {
    const before = verdicts.get(draft.id) ?? 'pass';
    verdicts.set(draft.id, WORDS.find(([each]) => each === verdict || each === before)?.[0] ?? verdict);
  }
  const total = verdicts.size + failed;
  if (total < 2) return '';
  const counts = WORDS.map(([verdict, words]) => [[...verdicts.values()].filter((each) => each === verdict).length, words] as const);
  const parts = [...counts, [failed, 'could not be checked'] as const].filter(([count]) => count > 0);
  return `${total} drafts: ${parts.map(([count, words]) => `${count} ${words}`).join(', ')}\n`;
}
