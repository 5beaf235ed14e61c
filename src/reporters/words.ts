// The words that every report for people uses, so that a clerk meets the same ones on the terminal and on paper.
import type { Place } from '../drafts/place.js';
import { english } from '../messages/english.js';
import type { Messages } from '../messages/types.js';
import type { Allowed, Checklist, Clause, Entry, Fact, FindingOutcome, Outcome, Question, Verdict } from '../types.js';

export const SIGNS: Readonly<Record<Verdict, string>> = { fail: '✗', review: '?', pass: '✓' };

/** The words of a report, in the language that was asked for. */
export function sayIn({ say = english }: Checklist): Messages {
  return say;
}

export function verdictWords(verdict: Verdict, say: Messages = english): string {
  return `${SIGNS[verdict]} ${say.verdicts[verdict]}`;
}

/** What a report calls a draft. One that came from no file has "-" for its id, which says nothing to a reader. */
export function titleOf({ draft: { id }, say = english }: Pick<Checklist, 'draft' | 'say'>): string {
  return id === '-' ? say.yourText : id;
}

export function headingsFor(checklist: Checklist): Readonly<Record<FindingOutcome, string>> {
  const { policy, draft } = checklist;
  return sayIn(checklist).headings(policy.referTo[draft.context.role]);
}

/** Who posts where, and when. */
export function whose(checklist: Checklist): string {
  const { policy, draft } = checklist;
  const { role, channel, platform, displayName, date } = draft.context;
  const { roles, account } = sayIn(checklist);
  return `${policy.council}, ${policy.title}; ${roles[role]}, ${account(channel, platform, displayName)}, ${date}`;
}

/** What a report says at its head where the policy does not bind the author. */
export function unboundIn(checklist: Checklist): string[] {
  const { policy, draft } = checklist;
  return policy.binds.includes(draft.context.role) ? [] : [sayIn(checklist).unbound];
}

/** The address at which a clause is published, if the policy gives one. The policy's own address is not used for clauses of the law. */
export function urlOf(clause: Clause, { policy }: Checklist): string | null {
  return clause.url ?? (policy.clauses.some(({ id }) => id === clause.id) ? policy.url : undefined) ?? null;
}

/** Words of a draft, or something that a picture shows. */
export type Quoted = Pick<Fact, 'span' | 'image'>;

/** Where the words are, in the file's own terms: "lines 1, 4", "paragraph 2", "page 3", "photo.jpg". */
export function whereabouts(facts: readonly Quoted[], placeOf: (offset: number) => Place, say: Messages): string {
  const places = inText(facts).map(({ span }) => placeOf(span.start));
  const unit = places[0]?.part?.unit ?? 'line';
  const numbers = [...new Set(places.map(({ line, part }) => part?.number ?? line))];
  const words = numbers.length === 0 ? [] : [say.lines(numbers, unit)];
  return [...words, ...new Set(facts.flatMap(({ image }) => image ?? []))].join(', ');
}

/** Those that are in the text of the draft, not in its pictures. */
export function inText<Words extends Quoted>(facts: readonly Words[]): readonly Words[] {
  return facts.filter(({ image }) => image === undefined);
}

/** What the words are taken for: "a UK mobile number; perhaps a home address". */
export function reasonsOf(facts: readonly Fact[], say: Messages): string {
  return [...new Set(facts.map((fact) => (fact.confidence === 'possible' ? say.perhaps(fact.why) : fact.why)))].join('; ');
}

export function allowedWords({ reason, by, until }: Allowed, say: Messages = english): string {
  return say.allowedUntil(until, by, reason);
}

/** The exceptions for this draft that do not count, and why. */
export function lapsedIn(checklist: Checklist): { readonly cite: string; readonly why: string }[] {
  const { lapsedBecause } = sayIn(checklist);
  const lapsed = checklist.lapsed ?? [];
  return lapsed.map((each) => ({ cite: each.cite, why: `${lapsedBecause[each.why](each.until)} (${each.by}: ${each.reason})` }));
}

/** The questions that have been answered, with the clauses that ask them. */
export function answeredLines(checklist: Checklist): { readonly answer: string; readonly about: string }[] {
  const { answers, saysSo } = sayIn(checklist);
  return checklist.questions.flatMap(({ question: { text }, clauses, answer, byDraft }) =>
    answer === null
      ? []
      : [
          {
            answer: answers(answer, text) + (byDraft ? ` (${saysSo})` : ''),
            about: `${text} (${clauses.map(({ cite }) => cite).join('; ')})`,
          },
        ],
  );
}

/**
 * What a list says of a clause without findings. A policy file refers to its clauses by ids such as "terms.1", which no reader of a report
 * knows: those are replaced by the place that is printed. An id that is a number alone is printed as it is.
 */
export function saidOfEntry(entry: Entry, checklist: Checklist): string {
  const { entry: say, note: noteOf } = sayIn(checklist);
  const said = say(entry);
  if (entry.note?.why !== 'said') return said;
  const places = new Map(checklist.policy.clauses.filter(({ id }) => !/^\d+$/.test(id)).map(({ id, cite }) => [id, cite]));
  const note = noteOf(entry.note);
  return said.replace(note, () => note.replaceAll(/\w+(?:[.-]\w+)*/g, (word) => places.get(word) ?? word));
}

/** The option that answers a question. */
export function answerOption({ id }: Question): string {
  return `--answer ${id}=yes|no|unsure`;
}

/** How many clauses have the wanted outcome. */
function countOf({ entries }: Checklist, wanted: Outcome): number {
  return entries.filter(({ outcome }) => outcome === wanted).length;
}

export function countLine(checklist: Checklist): string {
  const count = (wanted: Outcome): number => countOf(checklist, wanted);
  return sayIn(checklist).counts(count('pass'), count('not-applicable'), count('context'));
}
