// The report for people: the verdict in words, what must change, whom to ask, which questions to answer, what would be better.
import { placesIn, type Place } from '../drafts/place.js';
import { bullet, hang, INDENT } from '../terminal/hang.js';
import { safe } from '../terminal/safe.js';
import { wrap } from '../terminal/wrap.js';
import { isQuoted, sentenceAt } from '../document/context.js';
import {
  FINDING_OUTCOMES,
  type Checklist,
  type Clause,
  type Document,
  type Fact,
  type Finding,
  type FindingOutcome,
  type Question,
} from '../types.js';
import type { Messages } from '../messages/types.js';
import type { ReportOptions } from './index.js';
import { distinct, itemsOf, saidOf, type Item } from './items.js';
import { allowedLines } from './terminal/allowed.js';
import { paintIn, type Paint } from './terminal/paint.js';
import { quote } from './terminal/quote.js';
import {
  answeredLines,
  answerOption,
  countLine,
  headingsFor,
  inText,
  lapsedIn,
  whereabouts,
  reasonsOf,
  saidOfEntry,
  sayIn,
  titleOf,
  unboundIn,
  verdictWords,
  whose,
  type Quoted,
} from './words.js';

/** The widest a report becomes, in columns, however wide the terminal: longer lines are hard to read. */
const WIDEST = 110;
const NARROWEST = 40;

/** What every part of a report needs. */
interface Page {
  readonly checklist: Checklist;
  readonly paint: Paint;
  readonly color: boolean;
  readonly why: boolean;
  /** The columns for text, not counting its indent. */
  readonly width: number;
  readonly placeOf: (offset: number) => Place;
  readonly linkTo: (clause: Clause) => string | null;
  readonly say: Messages;
}

export function checklist(checked: Checklist, options: ReportOptions): string {
  const { draft, policy, verdict } = checked;
  const say = sayIn(checked);
  if (options.quiet) return safe(`${verdictWords(verdict, say)}: ${titleOf(checked)} (${policy.id})`) + '\n';
  const paint = paintIn(options.color);
  const width = Math.min(Math.max(options.width, NARROWEST), WIDEST);
  const { color, why, linkTo = () => null } = options;
  const page: Page = { checklist: checked, paint, color, why, width: width - INDENT, placeOf: placesIn(draft), linkTo, say };
  const counted = `${countLine(checked)}${options.all ? '.' : ` (${say.allLists}).`}`;
  const lines = [...heading(page, width), ...sections(page), ...exceptions(page), ...answers(page), '', ...wrap(counted, width)];
  if (options.all) lines.push(...rest(page, width));
  const from = options.why ? origins(options, say) : [];
  if (from.length > 0) lines.push('', ...from);
  return [...lines, ...wrap(say.notice, width).map((line) => paint.dim(line)), ''].join('\n');
}

function heading({ checklist: checked, paint, say }: Page, width: number): string[] {
  const { verdict } = checked;
  const color = { fail: paint.red, review: paint.yellow, pass: paint.green }[verdict];
  const words = verdictWords(verdict, say);
  const [first = '', ...more] = wrap(`${words}   ${titleOf(checked)}`, width);
  return [
    first.replace(words, color.bold(words)),
    ...more,
    ...wrap(whose(checked), width).map((line) => paint.dim(line)),
    ...unboundIn(checked).flatMap((line) => wrap(line, width)),
  ];
}

function sections(page: Page): string[] {
  const { findings } = page.checklist;
  const titles = headingsFor(page.checklist);
  const items = itemsOf(findings.filter(({ allowed }) => !allowed));
  const quoted = new Set<Fact>();
  const lastToAsk = items.findLast(({ findings: [first], unless }) => first?.outcome === 'open' || unless.length > 0);
  return FINDING_OUTCOMES.flatMap((outcome) => {
    const own = items.filter((item) => item.findings[0]?.outcome === outcome);
    if (own.length === 0) return [];
    const aside =
      lastToAsk && own.includes(lastToAsk)
        ? wrap(page.say.askInstead, page.width).map((line) => ' '.repeat(INDENT) + page.paint.dim(line))
        : [];
    const title = wrap(titles[outcome], page.width + INDENT).map((line) => page.paint.bold(line));
    return ['', ...title, ...own.flatMap((item) => printItem(item, page, quoted)), ...aside];
  });
}

/** Lists the findings that somebody lets pass, and the exceptions that no longer count. */
function exceptions({ checklist: checked, placeOf, paint, width, say }: Page): string[] {
  const section = (title: string, items: readonly (readonly string[])[]): string[] =>
    items.length === 0 ? [] : ['', paint.bold(title), ...items.flatMap(bullet)];
  return [
    ...section(say.allowed, allowedLines(checked.findings, placeOf, width, say)),
    ...section(
      say.lapsed,
      lapsedIn(checked).map(({ cite, why }) => wrap(`${cite}: ${why}`, width)),
    ),
  ];
}

/** Lists the questions that have been answered, for the file. Open questions are listed among the findings. */
function answers({ checklist: checked, paint, width, say }: Page): string[] {
  const lines = answeredLines(checked).map(({ answer, about }) => wrap(`${answer}. ${about}`, width));
  return lines.length === 0 ? [] : ['', paint.bold(say.answered), ...lines.flatMap(bullet)];
}

/**
 * Prints one item.
 *
 * @param quoted the facts whose words have been quoted above; those of this item are added
 */
function printItem(item: Item, page: Page, quoted: Set<Fact>): string[] {
  const [first] = item.findings;
  if (!first) return [];
  const unread = item.facts.filter((fact) => !quoted.has(fact));
  for (const fact of unread) quoted.add(fact);
  const words = [
    ...(unread.length > 0 ? printWords(unread, first.outcome, page) : []),
    ...(item.about.length > 0 ? printAbout(item.about, page) : []),
  ];
  const said = first.outcome === 'open' && first.question ? printQuestion(item, page) : printFindings(distinct(item), first.outcome, page);
  const above = unread.length === 0 && item.facts.length > 0 ? [page.say.above(whereabouts(item.facts, page.placeOf, page.say))] : [];
  return bullet([...words, ...said, ...printWaysOut(item, page), ...above]);
}

function printWaysOut({ unless }: Item, page: Page): string[] {
  return unless.flatMap((question) => [...wrap(`${page.say.unless} ${question.text}`, page.width), ...optionOf(question, page)]);
}

function optionOf(question: Question, { paint, width }: Page): string[] {
  return wrap(answerOption(question), width).map((line) => paint.cyan(line));
}

function printWords(facts: readonly Fact[], outcome: FindingOutcome, page: Page): string[] {
  const {
    checklist: { draft, document },
    paint,
    color,
    width,
    why,
    placeOf,
    say,
  } = page;
  const ink = { fail: paint.red, review: paint.yellow, open: paint.yellow, advice: paint.cyan }[outcome];
  return [
    ...quote(draft.text, inText(facts), { width, mark: color ? (text) => ink.underline(text) : null, more: say.morePlaces }),
    ...wrap(`${whereabouts(facts, placeOf, say)}: ${reasonsOf(facts, say)}`, width).map((line) => paint.dim(line)),
    ...(why
      ? facts.flatMap((fact) => [
          ...wrap(evidence(fact, draft.text, say), width),
          ...against(fact, document, say).flatMap((line) => wrap(line, width)),
        ])
      : []),
  ];
}

/** Quotes the words that show a topic. They get no reason of their own, because they are no fact: the clause says what they are. */
function printAbout(about: readonly Quoted[], { checklist: { draft }, paint, color, width, placeOf, say }: Page): string[] {
  const mark = color ? (text: string): string => paint.underline(text) : null;
  return [
    ...quote(draft.text, about, { width, mark, more: say.morePlaces }),
    ...wrap(`${whereabouts(about, placeOf, say)}: ${say.subject}`, width).map((line) => paint.dim(line)),
  ];
}

function evidence(fact: Fact, text: string, say: Messages): string {
  const { telling = [] } = fact;
  return say.evidence(fact, telling.map(({ start, end }) => `“${text.slice(start, end)}”`).join(', '));
}

/** What speaks against a fact. It did not outweigh the evidence, and lets whoever reads it judge. */
function against({ span, against: words = [] }: Fact, document: Document, say: Messages): string[] {
  const sentence = document.sentences[sentenceAt(document, span.start)];
  const reasons = [
    ...(isQuoted(document, span) ? [say.inQuotation] : []),
    ...(sentence?.question ? [say.isQuestion] : []),
    ...(words.length > 0 ? [words.map(({ start, end }) => `“${document.text.slice(start, end)}”`).join(', ')] : []),
  ];
  return reasons.length > 0 ? [say.against(reasons)] : [];
}

function printFindings(findings: readonly Finding[], heading: FindingOutcome, page: Page): string[] {
  const { width, why, say } = page;
  const clauses = findings.flatMap((finding) => {
    const { clause, because } = finding;
    return [...cited(clause.cite, saidOf(finding, heading, say), page, page.linkTo(clause)), ...(why ? wrap(because, width) : [])];
  });
  const remedies = new Set(findings.filter(({ outcome }) => outcome === heading).map(say.remedy));
  return [...clauses, ...[...remedies].flatMap((remedy) => hang('→ ', remedy, width))];
}

/** Prints an open question once, whichever clauses ask it. */
function printQuestion({ findings }: Item, page: Page): string[] {
  const { width, why } = page;
  const question = findings[0]?.question;
  if (!question) return [];
  const cites = [...new Set(findings.map(({ clause }) => clause.cite))].join('; ');
  const targets = new Set(findings.map(({ clause }) => page.linkTo(clause)));
  const target = targets.size === 1 ? ([...targets][0] ?? null) : null;
  return [
    ...wrap(question.text, width),
    ...cited(cites, `: ${question.reason}`, page, target),
    ...(why ? findings.flatMap(({ because }) => wrap(because, width)) : []),
    ...optionOf(question, page),
  ];
}

/**
 * The citation of a clause with the text behind it, colon and all.
 *
 * @param target the address that the citation links to on a terminal that follows links (OSC 8); null for no link. A link takes up no
 *   columns.
 */
function cited(cite: string, text: string, { paint, width }: Page, target: string | null): string[] {
  const [first = '', ...more] = wrap(cite + text, width);
  const head = first.startsWith(safe(cite)) ? safe(cite) : first;
  const link = (words: string): string => (target === null ? words : `\u001b]8;;${target}\u001b\\${words}\u001b]8;;\u001b\\`);
  return [link(paint.bold(head)) + first.slice(head.length), ...more];
}

function rest({ checklist: checked, say }: Page, width: number): string[] {
  const signs: Readonly<Record<string, string>> = { pass: '✓', context: '·', 'not-applicable': '-' };
  const listed = checked.entries.flatMap((entry) => {
    const sign = signs[entry.outcome];
    return sign === undefined ? [] : hang(`  ${sign} `, `${entry.clause.cite}: ${saidOfEntry(entry, checked)}`, width);
  });
  return [...(say.entries === null ? [] : wrap(say.entries, width)), ...listed];
}

/** The sources of settings that need no telling: whoever reads the report has typed the command. */
const KNOWN_SOURCES: readonly string[] = ['the command line', 'the default'];

function origins({ origins: given }: ReportOptions, say: Messages): string[] {
  const told = Object.entries(given).filter(([, from]) => !KNOWN_SOURCES.includes(from));
  return told.map(([name, from]) => safe(say.origin(name, from)));
}
