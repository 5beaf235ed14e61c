// A private number, mailbox or home in a draft: the council's own contact in its place, or no contact at all.
import { sentenceAt, sentenceSpan } from '../document/context.js';
import type { Checklist, Clause, Fact } from '../types.js';
import { likeCase, way, type Proposal, type Way } from './proposal.js';
import { contactsOf, LABEL, oneLine, readReach, sortOf, type OwnContact } from './reach.js';

const REMOVED: Readonly<Record<string, string>> = {
  phone: '(number removed)',
  messaging: '(number removed)',
  email: '(email address removed)',
  handle: '(account removed)',
  'home-address': '(address removed)',
  postcode: '(postcode removed)',
};
const COUNCILS: Readonly<Record<string, string>> = {
  number: 'the council’s own number in its place',
  address: 'the council’s own email address in its place',
  account: 'the council’s own account in its place',
};
const TAKEN_OUT = 'taken out';

/** @param facts all contacts that are objected to, this one among them */
export function proposeContact(fact: Fact, clause: Clause, facts: readonly Fact[], checklist: Checklist): Proposal {
  const proposal = { clause, fact, label: fact.label };
  if (isInLink(checklist.draft.text, fact)) return { ...proposal, ways: [], against: 'it is part of a link' };
  return { ...proposal, ways: sortOf(fact) === null ? waysOfHome(fact, checklist) : waysOfContact(fact, facts, checklist) };
}

/** The target of a link, in Markdown or bare; what a number opens there must not become half a number. */
function isInLink(text: string, { span: { start }, kind }: Fact): boolean {
  const before = text.slice(Math.max(0, start - 200), start);
  if (/(?:\]\(|tel:|mailto:|sms:|=)\S*$/i.test(before)) return true;
  return kind !== 'messaging' && /https?:\/\/\S*$/i.test(before);
}

/** The sentence up to the contact. */
function before({ span }: Fact, { draft: { text }, document }: Checklist): { readonly words: string; readonly offset: number } {
  const { start } = sentenceSpan(document, sentenceAt(document, span.start));
  const offset = Math.min(start, span.start);
  return { words: text.slice(offset, span.start), offset };
}

function waysOfContact(fact: Fact, facts: readonly Fact[], checklist: Checklist): Way[] {
  const sort = sortOf(fact);
  if (sort === null) return [];
  const whole = withScheme(fact, checklist.draft.text);
  const { words, offset } = before(whole, checklist);
  const contacts = contactsOf(checklist.document.council, sort);
  const same = contacts.filter(({ noun }) => noun === { phone: 'number', email: 'address', handle: 'account' }[sort]);
  const reach = readReach(words, offset);
  const second = [...alternative(whole, reach?.start ?? whole.span.start, facts, checklist)];
  const rest = [way(TAKEN_OUT, { span: whole.span, replacement: REMOVED[fact.kind] ?? '' })];
  if (reach) {
    const span = { start: reach.start, end: whole.span.end };
    const put = (contact: OwnContact | null): Way =>
      way(contact ? (COUNCILS[contact.noun] ?? '') : TAKEN_OUT, { span, replacement: likeCase(reach.written, reach.with(contact)) });
    return [...second, ...contacts.map(put), put(null), ...rest];
  }
  if (!LABEL.test(words)) return [...second, ...rest];
  return [...second, ...same.map(({ noun, value }) => way(COUNCILS[noun] ?? '', { span: whole.span, replacement: value })), ...rest];
}

/** With the "https://" of a link that is a number. */
function withScheme(fact: Fact, text: string): Fact {
  if (fact.kind !== 'messaging') return fact;
  const { start, end } = fact.span;
  const scheme = /https?:\/\/(?:www\.)?$/i.exec(text.slice(0, start))?.[0].length ?? 0;
  const tail = /^[?/][^\s)>]*/.exec(text.slice(end))?.[0].length ?? 0;
  return { ...fact, span: { start: start - scheme, end: end + tail } };
}

/** "… or 07700 900456", "…, or email me at …": a second contact would become the same as the first, and goes. */
function* alternative(fact: Fact, from: number, facts: readonly Fact[], { draft: { text }, document }: Checklist): Generator<Way> {
  const first = facts.findLast(({ span }) => span.end <= from);
  if (!first || !/^[ \t]*(?:,|\/|,? ?(?:or|and|&)(?: else)?(?: (?:on|at))?)[ \t]*$/i.test(text.slice(first.span.end, from))) return;
  const [own, other] = [fact, first].map((each) => contactsOf(document.council, sortOf(each) ?? 'phone')[0]?.value);
  if (own === other) yield way(TAKEN_OUT, { span: { start: first.span.end, end: fact.span.end }, replacement: '' });
}

/** What is sent, brought or left somewhere can go to the office; where people meet or live, it would be untrue. */
const TO_OFFICE =
  /(?<![\p{L}'’-])(?:write(?: to (?:me|us))?|(?:post|send|return|deliver|drop|hand|leave|bring)(?: (?:it|them|these|this|yours|(?:the |your )?[\p{L}-]+))?(?: (?:in|off|round|back|over))?|(?:call|pop|drop) (?:round|in|by)|knock) (?:at|to|on|with (?:me|us) at)(?: (?:me|us) at)? $/iu;
const PLACED = /\b(?:at|to|from|in|of|on|near|outside|by|opposite|behind) $/i;

function* waysOfHomeIn(fact: Fact, checklist: Checklist): Generator<Way> {
  const { words } = before(fact, checklist);
  const { text } = checklist.draft;
  const { start, end } = fact.span;
  const office = checklist.document.council.addresses[0];
  if (fact.kind === 'home-address' && office !== undefined && TO_OFFICE.test(words))
    yield way('the council’s own address in its place', { span: fact.span, replacement: oneLine(office) });
  if (fact.kind === 'home-address' && PLACED.test(words))
    yield way('said in general terms', { span: fact.span, replacement: 'a local address' });
  const aside = /,? $/.exec(words)?.[0].length ?? 0;
  if (aside > 0 && !PLACED.test(words) && /^(?:[,.;:!?)]|\s*$|\r?\n)/.test(text.slice(end)))
    yield way(TAKEN_OUT, { span: { start: start - aside, end }, replacement: '' });
  yield way(TAKEN_OUT, { span: fact.span, replacement: REMOVED[fact.kind] ?? '' });
}

function waysOfHome(fact: Fact, checklist: Checklist): Way[] {
  return [...waysOfHomeIn(fact, checklist)];
}
