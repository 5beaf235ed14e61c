// The draft as it stands. Every finding is marked in its place, with a number that links to it.
import { lowerBound } from '../../lower-bound.js';
import { FINDING_OUTCOMES, type Fact, type Span } from '../../types.js';
import type { Reported } from '../index.js';
import { markup, type Markup } from '../markup.js';
import type { Hidden } from '../mask.js';
import type { Messages } from '../../messages/types.js';
import { sayIn } from '../words.js';
import { shownWords } from './hidden.js';
import type { Numbered } from './number.js';

export function draftOf({ checklist, hidden }: Reported, items: readonly Numbered[], at: number): Markup {
  const { draft, document } = checklist;
  const say = sayIn(checklist);
  const language = document.languages.cy > document.languages.en ? 'cy' : 'en-GB';
  return markup`<section class="draft" aria-labelledby="text-${at} name-${at} whose-${at}" tabindex="0">
<h2 id="text-${at}">${say.draft}</h2>
<div class="text" lang="${language}" dir="auto">${marked(draft.text, items, hidden, say)}</div>
</section>
`;
}

/** The words of one fact, as they are marked for one item. */
interface Mark {
  readonly item: Numbered;
  readonly fact: Fact;
}

interface Edge {
  readonly at: number;
  readonly item: Numbered;
  readonly mark: Mark;
  readonly opens: boolean;
}

/**
 * The text with its marks. Marks may overlap, so the text is cut wherever one begins or ends. At the same place, marks end before others
 * begin.
 */
function marked(text: string, items: readonly Numbered[], hidden: readonly Hidden[], say: Messages): Markup[] {
  const edges = items.flatMap((item) => item.facts.flatMap((fact) => edgesOf(item, fact)));
  edges.sort((a, b) => a.at - b.at || Number(a.opens) - Number(b.opens) || a.item.number - b.item.number);
  const open = new Set<Mark>();
  /** Where the last number of each item was written. */
  const led = new Map<Numbered, number>();
  const written: Markup[] = [];
  let at = 0;
  for (const edge of edges) {
    if (edge.at > at) written.push(stretch(text, { start: at, end: edge.at }, hidden, open));
    at = edge.at;
    if (edge.opens) open.add(edge.mark);
    else {
      open.delete(edge.mark);
      // Where several marks of one item end together, one number is enough.
      if (led.get(edge.item) !== at) written.push(reference(edge.item, !led.has(edge.item), say));
      led.set(edge.item, at);
    }
  }
  return [...written, stretch(text, { start: at, end: text.length }, hidden, open)];
}

function edgesOf(item: Numbered, fact: Fact): Edge[] {
  const { start, end } = fact.span;
  const mark = { item, fact };
  return [
    { at: start, item, mark, opens: true },
    { at: end, item, mark, opens: false },
  ];
}

/**
 * A stretch of text between two cuts. Where several findings mark it, it has the look of the worst. A hidden stretch is named in its first
 * part only.
 */
function stretch(text: string, span: Span, hidden: readonly Hidden[], open: ReadonlySet<Mark>): Markup {
  const rest = hidden[lowerBound(hidden, ({ end }) => end > span.start)];
  const start = Math.min(rest && rest.start < span.start ? rest.end : span.start, span.end);
  if (start === span.end) return markup``;
  const words = shownWords(text, { start, end: span.end }, hidden);
  const worst = FINDING_OUTCOMES.find((outcome) => [...open].some(({ item }) => item.outcome === outcome));
  return worst === undefined ? words : markup`<mark class="${worst}">${words}</mark>`;
}

/** The number of an item, linking to the checklist. The checklist links back to the first one of each item. */
function reference({ number, outcome, id, markId }: Numbered, first: boolean, say: Messages): Markup {
  const label = say.finding(number, say.aside[outcome]);
  return markup`<a class="number ${outcome}"${first ? markup` id="${markId}"` : null} href="#${id}" aria-label="${label}">${number}</a>`;
}
