// The formats that are kept or sent on. They are a bundle of their own, so that a check at the terminal never loads them.
import type { KeptFormat } from '../settings.js';
import { github } from './github.js';
import { html } from './html/index.js';
import type { KeptReporter, Reported } from './index.js';
import { junit } from './junit.js';
import { markdown } from './markdown.js';
import { maskChecklist } from './mask.js';
import { sarif } from './sarif.js';

type Unmasked = Omit<Reported, 'hidden'>;

const kept: Readonly<Record<KeptFormat, KeptReporter>> = { markdown, html, sarif, junit, github };

/**
 * Writes a report.
 *
 * @param mask whether personal and confidential words are hidden; false only where the author has asked for it
 */
export function report(format: KeptFormat, checked: readonly Unmasked[], mask: boolean): string {
  return kept[format](
    checked.map(({ checklist, ...rest }) => ({ ...(mask ? maskChecklist(checklist) : { checklist, hidden: [] }), ...rest })),
  );
}
