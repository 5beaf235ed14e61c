import type { Messages } from '../messages/types.js';
import { VERDICTS, type Checklist, type Verdict } from '../types.js';

/**
 * A summary such as "12 drafts: 3 not to be published, …". Each draft counts once, with the worst verdict any policy gives it. Empty for a
 * single draft.
 */
export function countDrafts(checklists: readonly Checklist[], failed: number, say: Messages): string {
  const verdicts = new Map<string, Verdict>();
  for (const { draft, verdict } of checklists) {
    const before = verdicts.get(draft.id) ?? 'pass';
    verdicts.set(draft.id, VERDICTS.find((each) => each === verdict || each === before) ?? verdict);
  }
  const total = verdicts.size + failed;
  if (total < 2) return '';
  const counts = VERDICTS.map((each) => [each, [...verdicts.values()].filter((verdict) => verdict === each).length] as const);
  const parts = [...counts, ['failed', failed] as const].filter(([, count]) => count > 0);
  return `${say.draftsCounted(total)}: ${parts.map(([what, count]) => `${count} ${say.countedAs[what]}`).join(', ')}\n`;
}
