// HTML and XML in which text cannot become markup: whatever is put into a `markup` template is escaped, unless it is markup itself.
import { safe } from '../terminal/safe.js';

export class Markup {
  constructor(readonly source: string) {}
}

type Part = string | number | null | Markup | readonly Part[];

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Makes markup from a template whose values are text. Control and direction characters in them are made visible, as on the terminal. */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(strings.reduce((source, string, i) => source + write(parts[i - 1] ?? null) + string));
}

function write(part: Part): string {
  if (part === null) return '';
  if (part instanceof Markup) return part.source;
  if (typeof part === 'object') return part.map(write).join('');
  return visible(String(part)).replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter);
}

/** Makes what could control a terminal visible (see `safe`), and keeps the line breaks. */
export function visible(text: string): string {
  return text
    .split(/\r\n|\n/)
    .map(safe)
    .join('\n');
}
