import type { Span } from '../../types.js';
import { markup, type Markup } from '../markup.js';
import { wordsIn, type Hidden } from '../mask.js';

/** Words of the draft. Hidden words are replaced by what they are, in brackets, which are read out and printed too. */
export function shownWords(text: string, span: Span, hidden: readonly Hidden[]): Markup {
  const parts = [...wordsIn(text, span, hidden)];
  return markup`${parts.map((part) => (typeof part === 'string' ? part : markup`<span class="hidden">[${part.label}]</span>`))}`;
}
