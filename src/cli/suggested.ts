// Suggested wording for reports that are read away from the draft: the corrections of `fix`, each checked again.
import { recheckOf } from '../check.js';
import { placesIn } from '../drafts/place.js';
import type { Suggested } from '../reporters/index.js';
import { sayIn } from '../reporters/words.js';
import type { Checklist } from '../types.js';

/** @param translated the same checklist in the report's language */
export async function suggestedFor(checklist: Checklist, translated: Checklist): Promise<Suggested[]> {
  const { correct } = await import('../fix.js');
  const { groups } = correct([checklist], recheckOf(checklist));
  const placeOf = placesIn(checklist.draft);
  const { lines, language } = sayIn(translated);
  return groups.flat().map(({ span, replacement, clause: { cite }, reason }) => {
    const { line, part } = placeOf(span.start);
    const where = part ? lines([part.number], part.unit) : lines([line], 'line');
    // The reasons for corrections exist only in English.
    return { where, words: replacement.trim(), cite, ...(language === 'en' ? { reason } : {}) };
  });
}
