// Decides whether a rule's condition holds for a draft, and collects the evidence.
import { byLetters } from './letters.js';
import { overlapOf, sentenceAt } from './document/context.js';
import { readDocument } from './document/index.js';
import { linksIn, leadsTo, type Link } from './links.js';
import { conditionsOf, selects } from './selector.js';
import {
  DAYS,
  type Answers,
  type Condition,
  type Context,
  type Council,
  type Day,
  type Document,
  type Fact,
  type Policy,
  type Span,
  type Topic,
} from './types.js';

/** Everything that an assessment considers. */
export interface Situation {
  readonly facts: readonly Fact[];
  readonly topics: readonly Topic[];
  readonly document: Document;
  readonly context: Context;
  readonly answers: Answers;
}

/** @returns the facts because of which the condition holds, or null if it does not hold. Empty if the condition needs no facts */
export function evidenceFor(condition: Condition, situation: Situation): readonly Fact[] | null {
  if (!fitsContext(condition, situation)) return null;
  if (condition.all && !condition.all.every((selector) => isPresent(selector, situation))) return null;
  if (condition.without?.some((selector) => isPresent(selector, situation))) return null;
  const links = linksMeeting(condition, situation);
  if (links?.length === 0) return null;
  if (!condition.any) return links ? situation.facts.filter(overlapping(links)) : [];
  const facts = meeting(situation.facts, condition, situation);
  return facts.length > 0 || meeting(situation.topics, condition, situation).length > 0 ? facts : null;
}

/** The first words that show a topic named by the condition. */
export function topicMeeting(condition: Condition, situation: Situation): Span | undefined {
  return meeting(situation.topics, condition, situation)[0]?.span;
}

/** The facts or topics that `any` selects and no other part of the condition excludes. */
function meeting<Found extends Fact | Topic>(all: readonly Found[], condition: Condition, situation: Situation): readonly Found[] {
  const { any = [], except = [], near, apartFrom } = condition;
  const found = all.filter((one) => any.some((selector) => selects(selector, one)) && !except.some((selector) => selects(selector, one)));
  return found.length === 0 || (!near && !apartFrom) ? found : found.filter(isNear(near, situation)).filter(isApart(apartFrom, situation));
}

function fitsContext(condition: Condition, { context, document, answers }: Situation): boolean {
  const { roles, channels, platforms, days, election, reply, language, answered } = condition;
  if (answered && Object.entries(answered).some(([question, answer]) => answers[question] !== answer)) return false;
  if (roles && !roles.includes(context.role)) return false;
  if (channels && !channels.includes(context.channel)) return false;
  if (platforms && !(context.platform && platforms.includes(context.platform))) return false;
  if (!fitsName(condition, context) || !fitsSwitches(condition, context, document)) return false;
  if (days && !days.includes(dayOf(context.date))) return false;
  if (election !== undefined && election !== isElection(context.date, document)) return false;
  if (reply !== undefined && reply !== (document.replyTo !== undefined)) return false;
  if (language === 'not-bilingual') return isOneLanguage(document);
  return language === undefined || isAnotherLanguage(document);
}

/**
 * The day of the week.
 *
 * @throws {RangeError} where the date is none; whoever gives one has checked it
 */
function dayOf(date: string): Day {
  const day = DAYS[new Date(date).getUTCDay()];
  if (day === undefined) throw new RangeError(`"${date}" is not a date`);
  return day;
}

/** Whether the display name fits the condition. An unknown name contains none of the names, so a rule with `notNamed` still applies. */
function fitsName({ named, notNamed }: Condition, { displayName = '' }: Context): boolean {
  const words = wordsOf(displayName);
  const has = (name: string): boolean => words.includes(wordsOf(name));
  return (named?.some(has) ?? true) && !notNamed?.some(has);
}

const words = byLetters(({ L, N }) => new RegExp(`[${L}${N}]+`, 'gu'));

/** The words of a name surrounded by blanks, so that "Ann" does not match inside "Joanna". */
function wordsOf(name: string): string {
  const lower = name.toLowerCase();
  return ` ${lower.match(words(lower))?.join(' ') ?? ''} `;
}

function fitsSwitches({ switches }: Condition, { date }: Context, { council }: Document): boolean {
  if (!switches) return true;
  const on = switchesOn(council, date).map((name) => name.toLowerCase());
  return switches.some((wanted) => on.includes(wanted.toLowerCase()));
}

/**
 * The names of the council's switches that are on at a date.
 *
 * @param date YYYY-MM-DD
 */
function switchesOn({ switches }: Council, date: string): string[] {
  return switches.filter(({ from = date, until = date }) => from <= date && date <= until).map(({ name }) => name);
}

/** The switches that are on but that no clause refers to, in words. Without this message a misspelt name would go unnoticed. */
export function unasked(policies: readonly Policy[], council: Council, date: string): string[] {
  const on = switchesOn(council, date);
  if (on.length === 0) return [];
  const known = [...new Set(policies.flatMap(conditionsOf).flatMap(({ switches = [] }) => switches))];
  const asks = policies.map(({ id }) => id).join(', ');
  const others = known.length === 0 ? 'none of its clauses asks for any' : `known there: ${known.join(', ')}`;
  return on
    .filter((name) => !known.some((each) => each.toLowerCase() === name.toLowerCase()))
    .map((name) => `the switch "${name}" is on, and no clause of ${asks} asks for it (${others})`);
}

/** The links that meet the condition; null if the condition does not mention links. */
function linksMeeting({ linksTo, linksBeyond }: Condition, { document }: Situation): readonly Link[] | null {
  if (!linksTo && !linksBeyond) return null;
  const meets = (link: Link): boolean =>
    (linksTo?.some((site) => leadsTo(link, site)) ?? true) && !linksBeyond?.some((site) => leadsTo(link, site));
  return linksIn(document).filter(meets);
}

function isElection(date: string, { council }: Document): boolean {
  return council.elections.some(({ notice, poll }) => notice <= date && date <= poll);
}

/**
 * Smallest share of words in the second language for a text to count as bilingual. Less is only a greeting or a name, not a translation.
 */
const BOTH = 0.2;

function isOneLanguage({ languages: { en, cy } }: Document): boolean {
  return en + cy > 0 && Math.min(en, cy) < BOTH;
}

/**
 * Whether the draft contains almost nothing in the language of the text it answers. A bilingual text may be answered in either language.
 */
function isAnotherLanguage(document: Document): boolean {
  if (document.replyTo === undefined) return false;
  const asked = readDocument(document.replyTo, document.council);
  if (!isOneLanguage(asked) || document.languages.en + document.languages.cy === 0) return false;
  return document.languages[asked.languages.cy > asked.languages.en ? 'cy' : 'en'] < BOTH;
}

function isPresent(selector: string, { facts, topics }: Situation): boolean {
  const isNamed = (one: Fact | Topic): boolean => selects(selector, one);
  return facts.some(isNamed) || topics.some(isNamed);
}

function overlapping(spans: readonly Span[]): (fact: Fact) => boolean {
  const overlaps = overlapOf(spans);
  return ({ span }) => overlaps(span);
}

/** The spans of all facts and topics that the selectors match. */
function spansOf(named: readonly string[], { facts, topics }: Situation): Span[] {
  return [...facts, ...topics].filter((one) => named.some((selector) => selects(selector, one))).map(({ span }) => span);
}

/** Whether a fact or topic shares its sentence with nothing that the selectors match. */
function isApart(named: readonly string[] | undefined, situation: Situation): (one: Fact | Topic) => boolean {
  if (!named) return () => true;
  const { document } = situation;
  const taken = new Set(spansOf(named, situation).map(({ start }) => sentenceAt(document, start)));
  return ({ span }) => !taken.has(sentenceAt(document, span.start));
}

/**
 * Whether something the selectors match, other than the fact or topic itself, is within one sentence of it. Always true if there are no
 * selectors.
 */
function isNear(named: readonly string[] | undefined, situation: Situation): (one: Fact | Topic) => boolean {
  if (!named) return () => true;
  const { document } = situation;
  const spans = spansOf(named, situation);
  /** The number of spans that begin in each sentence. */
  const counts = new Map<number, number>();
  for (const { start } of spans) counts.set(sentenceAt(document, start), (counts.get(sentenceAt(document, start)) ?? 0) + 1);
  return (one) => {
    const itself = named.some((selector) => selects(selector, one)) ? 1 : 0;
    // A picture has no place in the text, so it counts as near everything.
    if ('image' in one && one.image !== undefined) return spans.length > itself;
    const at = sentenceAt(document, one.span.start);
    const around = [at - 1, at, at + 1].reduce((sum, sentence) => sum + (counts.get(sentence) ?? 0), 0);
    return around > itself;
  };
}
