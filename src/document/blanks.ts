// Two blanks are no more than one, so that a phone number or a name is found however it is spaced; and places are told in the
// draft as it stands.
import { lowerBound } from '../lower-bound.js';
import type { Document, Fact, Span } from '../types.js';
import { undoDisguises } from './plain.js';

export interface Spaced {
  /** With one blank for each run of them; a line keeps its end. */
  readonly text: string;
  /** A span of `text`, as it stands in the draft. */
  readonly inDraft: <S extends Span>(span: S) => S;
}

const RUN = /[^\S\r\n\u2028\u2029]{2,}/g;

/** Null where no two blanks stand together, as in nearly every draft. */
export function closeUp(draft: string): Spaced | null {
  /** Of each run: where its blank stands in `text`, and how many units have been left out up to its end. */
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

export function factInDraft(fact: Fact, text: string, { inDraft }: Spaced): Fact {
  const span = inDraft(fact.span);
  const telling = fact.telling ? { telling: fact.telling.map(inDraft) } : {};
  return { ...fact, span, excerpt: text.slice(span.start, span.end), ...telling };
}

export function documentInDraft(document: Document, text: string, { inDraft }: Spaced): Document {
  const { tokens, sentences, people, quotations } = document;
  return {
    ...document,
    text,
    plain: undoDisguises(text),
    tokens: tokens.map(inDraft),
    sentences: sentences.map(inDraft),
    people: people.map(inDraft),
    quotations: quotations.map(inDraft),
  };
}
