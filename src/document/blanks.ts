// Closes up runs of spaces to a single space before a draft is read, so that a phone number or a name is found however it is spaced.
// Positions are reported in the draft as it was written, so this file also maps them back.
import { lowerBound } from '../lower-bound.js';
import type { Document, Fact, Span } from '../types.js';
import { undoDisguises } from './plain.js';

export interface Spaced {
  /** The draft with each run of spaces replaced by its first character. Line breaks are kept. */
  readonly text: string;
  /** Maps a span of `text` to the same words in the draft. */
  readonly inDraft: <S extends Span>(span: S) => S;
}

const RUN = /[^\S\r\n\u2028\u2029]{2,}/g;

/**
 * Closes up the runs of spaces in a draft.
 *
 * @returns null where no two spaces come together, as in nearly every draft
 */
export function closeUp(draft: string): Spaced | null {
  /** For each run: the offset in `text` of the space that is left, and how many UTF-16 units have been removed up to the run's end. */
  const runs: { readonly at: number; readonly out: number }[] = [];
  let out = 0;
  const text = draft.replace(RUN, (run, at: number) => {
    runs.push({ at: at - out, out: (out += run.length - 1) });
    return run.charAt(0);
  });
  if (out === 0) return null;
  const runsBefore = (offset: number): number => lowerBound(runs, ({ at }) => at >= offset);
  const place = (offset: number): number => offset + (runs[runsBefore(offset) - 1]?.out ?? 0);
  return { text, inDraft: (span) => ({ ...span, start: place(span.start), end: place(span.end - 1) + 1 }) };
}

/**
 * A fact found in the closed-up text, with its positions and its words taken from the draft.
 *
 * @param text the draft
 */
export function factInDraft(fact: Fact, text: string, { inDraft }: Spaced): Fact {
  const span = inDraft(fact.span);
  const telling = fact.telling ? { telling: fact.telling.map(inDraft) } : {};
  const against = fact.against ? { against: fact.against.map(inDraft) } : {};
  return { ...fact, span, excerpt: text.slice(span.start, span.end), ...telling, ...against };
}

/**
 * A document read from the closed-up text, with all its positions moved to the draft.
 *
 * @param text the draft
 */
export function documentInDraft(document: Document, text: string, { inDraft }: Spaced): Document {
  const { tokens, sentences, people, quotations, stretches } = document;
  return {
    ...document,
    text,
    plain: undoDisguises(text),
    tokens: tokens.map(inDraft),
    sentences: sentences.map(inDraft),
    people: people.map(inDraft),
    quotations: quotations.map(inDraft),
    stretches: stretches.map(inDraft),
  };
}
