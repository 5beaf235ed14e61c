// Proposes what to do about a private number, mailbox or account: put the council's own in its place, or remove it.
import { sentenceAt, sentenceSpan } from '../document/context.js';
import type { Checklist, Clause, Fact } from '../types.js';
import { likeCase, way, type Proposal, type Way } from './proposal.js';
import { waysOfHome } from './homes.js';
import { contactsOf, LABEL, readReach, sortOf, wordsBefore } from './reach.js';

const REMOVED: Readonly<Record<string, string>> = {
  phone: '(number removed)',
  messaging: '(number removed)',
  email: '(email address removed)',
  handle: '(account removed)',
};
const COUNCILS = {
  phone: 'the council’s own number in its place',
  email: 'the council’s own email address in its place',
  handle: 'the council’s own account in its place',
} as const;
const TAKEN_OUT = 'taken out';

/**
 * Proposes edits for one contact.
 *
 * @param facts all contacts that clauses object to, including this one
 */
export function proposeContact(fact: Fact, clause: Clause, facts: readonly Fact[], checklist: Checklist): Proposal {
  const proposal = { clause, fact, label: fact.label };
  if (isInLink(checklist.draft.text, fact)) return { ...proposal, ways: [], against: 'it is part of a link' };
  return { ...proposal, ways: sortOf(fact) === null ? [...waysOfHome(fact, checklist)] : waysOfContact(fact, facts, checklist) };
}

/** Whether a contact is part of the target of a link, in Markdown or bare. A link must not be left with half a number in it. */
function isInLink(text: string, { span: { start }, kind }: Fact): boolean {
  const before = text.slice(Math.max(0, start - 200), start);
  if (/(?:\]\(|tel:|mailto:|sms:|=)\S{0,200}$/i.test(before)) return true;
  return kind !== 'messaging' && /https?:\/\/\S{0,200}$/i.test(before);
}

function waysOfContact(fact: Fact, facts: readonly Fact[], checklist: Checklist): Way[] {
  const whole = withScheme(fact, checklist.draft.text);
  const removed = way(TAKEN_OUT, { span: whole.span, replacement: REMOVED[fact.kind] ?? '' });
  return [...inItsPlace(whole, facts, checklist), ...withoutSecond(whole, facts, checklist), removed];
}

/** Ways to put the council's own contact there, together with the words that lead to it. */
function* inItsPlace(fact: Fact, facts: readonly Fact[], checklist: Checklist): Generator<Way> {
  const { words, offset } = wordsBefore(fact, checklist);
  const contacts = contactsOf(checklist.document.council, sortOf(fact));
  const same = contacts.filter(({ sort }) => sort === sortOf(fact));
  const reach = isSpokenOfAfter(fact, checklist) ? null : readReach(words, offset);
  if (reach)
    for (const contact of [...(reach.any ? contacts : same), null])
      for (const end of new Set([lastOf(fact, facts, checklist), fact.span.end]))
        yield way(contact ? COUNCILS[contact.sort] : TAKEN_OUT, {
          span: { start: reach.start, end },
          replacement: likeCase(reach.written, reach.with(contact)),
        });
  else if (LABEL.test(words)) for (const { sort, value } of same) yield way(COUNCILS[sort], { span: fact.span, replacement: value });
}

/** The end of the last of several contacts in a row that would all become the same: "… or 07700 900456, or email me at …". */
function lastOf({ span }: Fact, facts: readonly Fact[], checklist: Checklist): number {
  const next = facts.find((other) => other.span.start >= span.end);
  return next && isSecond(next, facts, checklist) ? lastOf(withScheme(next, checklist.draft.text), facts, checklist) : span.end;
}

/** Removes a contact together with the "or" that joins it to the one before. */
function* withoutSecond(fact: Fact, facts: readonly Fact[], checklist: Checklist): Generator<Way> {
  const first = firstOf(fact, facts);
  if (first && isSecond(fact, facts, checklist))
    yield way(TAKEN_OUT, { span: { start: first.span.end, end: fact.span.end }, replacement: '' });
}

/** The contact before this one. */
function firstOf({ span }: Fact, facts: readonly Fact[]): Fact | undefined {
  return facts.findLast((other) => other.span.end <= span.start);
}

const JOINED = /^[ \t]*(?:,|\/|,? ?(?:or|and|&)(?: else)?(?: (?:on|at))?)[ \t]*$/i;

/** Whether a contact directly follows another, and the council would have the same contact to put in place of both. */
function isSecond(fact: Fact, facts: readonly Fact[], checklist: Checklist): boolean {
  const first = firstOf(fact, facts);
  if (!first || sortOf(first) === null || sortOf(fact) === null) return false;
  const { words, offset } = wordsBefore(fact, checklist);
  const from = readReach(words, offset)?.start ?? fact.span.start;
  const [own, other] = [fact, first].map((each) => contactsOf(checklist.document.council, sortOf(each))[0]?.value);
  return own === other && JOINED.test(checklist.draft.text.slice(first.span.end, Math.max(first.span.end, from)));
}

/**
 * Whether the rest of the sentence speaks of the person to be reached ("… and he'll add you"), so that the council cannot take their place.
 */
function isSpokenOfAfter({ span }: Fact, { draft: { text }, document }: Checklist): boolean {
  const { end } = sentenceSpan(document, sentenceAt(document, span.start));
  return /\b(?:he|she|they|his|her|him|them|i|i['’]m|i['’]ll|that['’]s)\b/i.test(text.slice(span.end, Math.max(span.end, end)));
}

const LONGEST_SCHEME = 'https://www.'.length;

/** Extends a link that is a number by its "https://" and by what follows the number. */
function withScheme(fact: Fact, text: string): Fact {
  if (fact.kind !== 'messaging') return fact;
  const { start, end } = fact.span;
  const scheme = /https?:\/\/(?:www\.)?$/i.exec(text.slice(Math.max(0, start - LONGEST_SCHEME), start))?.[0].length ?? 0;
  const tail = /^[?/][^\s)>]*/.exec(text.slice(end))?.[0].length ?? 0;
  return { ...fact, span: { start: start - scheme, end: end + tail } };
}
