// The report for people: the verdict in words, what must change, whom to ask, what to answer, what would be better.
import { Chalk, type ChalkInstance } from 'chalk';
import { placesIn, whereabouts, type Place } from '../drafts/place.js';
import type { Checklist, Fact, Finding, Verdict } from '../types.js';
import type { ReportOptions } from './index.js';
import { itemsOf, type Item } from './terminal/items.js';
import { quote } from './terminal/quote.js';
import { safe, wrap } from './terminal/safe.js';

const VERDICTS: Readonly<Record<Verdict, string>> = { fail: '✗ Do not publish', review: '? Check first', pass: '✓ Ready to publish' };

type Outcome = Finding['outcome'];
const OUTCOMES: readonly Outcome[] = ['fail', 'review', 'open', 'advice'];
/** Said of a finding that stands under the heading of a worse one. */
const ASIDE: Readonly<Record<Outcome, string>> = { fail: 'must change', review: 'to be asked', open: 'to be answered', advice: 'advice' };

/** Lines longer than this are hard to read, however wide the terminal. */
const WIDEST = 110;
const NARROWEST = 40;
const INDENT = 4;

/** What every part of one report needs. */
interface Page {
  readonly checklist: Checklist;
  readonly paint: ChalkInstance;
  readonly color: boolean;
  readonly why: boolean;
  /** Of the text, without its indent. */
  readonly width: number;
  readonly placeOf: (offset: number) => Place;
}

export function checklist(checked: Checklist, options: ReportOptions): string {
  const { draft, policy, verdict } = checked;
  if (options.quiet) return safe(`${VERDICTS[verdict]}: ${draft.id} (${policy.id})`) + '\n';
  const paint = new Chalk({ level: options.color ? 1 : 0 });
  const width = Math.min(Math.max(options.width, NARROWEST), WIDEST);
  const page: Page = { checklist: checked, paint, color: options.color, why: options.why, width: width - INDENT, placeOf: placesIn(draft) };
  const lines = [...heading(page, width), ...sections(page), '', ...wrap(countLine(checked, options.all), width)];
  if (options.all) lines.push(...rest(page, width));
  if (options.why) lines.push('', ...origins(options));
  const notice = wrap('Compared with the policy, by its words alone. It is no legal advice.', width);
  return [...lines, ...notice.map((line) => paint.dim(line)), ''].join('\n');
}

function heading({ checklist: { draft, policy, verdict }, paint }: Page, width: number): string[] {
  const color = { fail: paint.red, review: paint.yellow, pass: paint.green }[verdict];
  const { role, channel, platform, date } = draft.context;
  const where = `${channel} account${platform ? ` on ${platform}` : ''}`;
  const [first = '', ...more] = wrap(`${VERDICTS[verdict]}   ${draft.id}`, width);
  const painted = first.replace(VERDICTS[verdict], color.bold(VERDICTS[verdict]));
  return [
    painted,
    ...more,
    ...wrap(`${policy.council}, ${policy.title}; ${role}, ${where}, ${date}`, width).map((line) => paint.dim(line)),
  ];
}

function sections(page: Page): string[] {
  const { policy, draft, findings } = page.checklist;
  const titles: Readonly<Record<Outcome, string>> = {
    fail: 'Must change',
    review: `Ask ${policy.referTo[draft.context.role]}`,
    open: 'Answer',
    advice: 'Better to',
  };
  const items = itemsOf(findings);
  const quoted = new Set<Fact>();
  return OUTCOMES.flatMap((outcome) => {
    const own = items.filter((item) => item.findings[0]?.outcome === outcome);
    return own.length === 0 ? [] : ['', page.paint.bold(titles[outcome]), ...own.flatMap((item) => printItem(item, page, quoted))];
  });
}

/** @param quoted facts whose words stand above already; those of this item are added */
function printItem(item: Item, page: Page, quoted: Set<Fact>): string[] {
  const [first] = item.findings;
  if (!first) return [];
  const unread = item.facts.filter((fact) => !quoted.has(fact));
  for (const fact of unread) quoted.add(fact);
  const words = unread.length > 0 ? printWords(unread, first.outcome, page) : [];
  const said = first.outcome === 'open' && first.question ? printQuestion(item, page) : printFindings(item.findings, first.outcome, page);
  const above = unread.length === 0 && item.facts.length > 0 ? [`(see ${whereabouts(item.facts, page.placeOf)}, above)`] : [];
  return [...words, ...said, ...above].map((line, i) => (i === 0 ? '  • ' : ' '.repeat(INDENT)) + line);
}

function printWords(facts: readonly Fact[], outcome: Outcome, page: Page): string[] {
  const {
    checklist: { draft },
    paint,
    color,
    width,
    why,
  } = page;
  const ink = { fail: paint.red, review: paint.yellow, open: paint.yellow, advice: paint.cyan }[outcome];
  const reasons = [...new Set(facts.map((fact) => (fact.confidence === 'possible' ? `perhaps ${fact.why}` : fact.why)))];
  const inText = facts.filter(({ image }) => image === undefined);
  return [
    ...quote(draft.text, inText, { width, mark: color ? (text) => ink.underline(text) : null }),
    ...wrap(`${whereabouts(facts, page.placeOf)}: ${reasons.join('; ')}`, width).map((line) => paint.dim(line)),
    ...(why ? facts.flatMap((fact) => wrap(evidence(fact), width)) : []),
  ];
}

function evidence({ check, kind, owner, confidence, excerpt }: Fact): string {
  return `evidence: ${check}/${kind}${owner ? `, owner ${owner}` : ''}, ${confidence}: "${excerpt}"`;
}

function printFindings(findings: readonly Finding[], heading: Outcome, page: Page): string[] {
  const { width, why } = page;
  const clauses = findings.flatMap(({ clause, outcome, message, because }) => {
    const aside = outcome === heading ? '' : ` (${ASIDE[outcome]})`;
    return [...cited(`${clause.cite}${aside}`, message, page), ...(why ? wrap(because, width) : [])];
  });
  const remedies = new Set(findings.filter(({ outcome }) => outcome === heading).map(({ suggestion }) => suggestion));
  return [...clauses, ...[...remedies].flatMap((remedy) => hang('→ ', remedy, width))];
}

/** A question is asked once, whichever clauses want it answered. */
function printQuestion({ findings }: Item, page: Page): string[] {
  const { paint, width, why } = page;
  const question = findings[0]?.question;
  if (!question) return [];
  const cites = [...new Set(findings.map(({ clause }) => clause.cite))].join('; ');
  return [
    ...wrap(question.text, width),
    ...cited(cites, question.reason, page),
    ...(why ? findings.flatMap(({ because }) => wrap(because, width)) : []),
    paint.cyan(`--answer ${question.id}=yes|no|unsure`),
  ];
}

function cited(cite: string, text: string, { paint, width }: Page): string[] {
  const [first = '', ...more] = wrap(`${cite}: ${text}`, width);
  const head = safe(cite);
  return [first.startsWith(head) ? paint.bold(head) + first.slice(head.length) : paint.bold(first), ...more];
}

function hang(head: string, text: string, width: number): string[] {
  return wrap(text, width - head.length).map((line, i) => (i === 0 ? head : ' '.repeat(head.length)) + line);
}

function countLine({ entries }: Checklist, all: boolean): string {
  const count = (wanted: string): number => entries.filter(({ outcome }) => outcome === wanted).length;
  const passed = count('pass');
  const rest = `${count('not-applicable')} do not apply here, ${count('context')} cannot be breached by a draft`;
  return `${passed} ${passed === 1 ? 'clause was' : 'clauses were'} looked at and passed; ${rest}${all ? '.' : ' (--all lists them).'}`;
}

function rest({ checklist: { entries } }: Page, width: number): string[] {
  const signs: Readonly<Record<string, string>> = { pass: '✓', context: '·', 'not-applicable': '-' };
  return entries.flatMap(({ clause, outcome, note }) => {
    const sign = signs[outcome];
    return sign === undefined ? [] : hang(`  ${sign} `, `${clause.cite}: ${clause.summary}${note ? ` (${note})` : ''}`, width);
  });
}

function origins({ origins: given }: ReportOptions): string[] {
  return Object.entries(given).map(([name, from]) => safe(`${name}: from ${from}`));
}
