import { VERDICTS } from '../reporters/checklist.js';
import type { Verdict } from '../types.js';

/** A record says a verdict as a report does. */
export function verdictWords(verdict: Verdict): string {
  return VERDICTS[verdict];
}
