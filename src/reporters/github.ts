// The report as GitHub workflow commands, which become annotations beside the lines of a draft in a pull request.
import { placesIn } from '../drafts/place.js';
import type { Draft, Fact, Finding, FindingOutcome } from '../types.js';
import type { Reported } from './index.js';
import { wayOut } from './items.js';
import { visible } from './markup.js';
import { plainWords } from './mask.js';
import { allowedWords, inText, reasonsOf, sayIn } from './words.js';

const LEVELS: Readonly<Record<FindingOutcome, string>> = { fail: 'error', review: 'warning', open: 'warning', advice: 'notice' };

export function github(reported: readonly Reported[]): string {
  return reported.map(annotate).join('');
}

function annotate(each: Reported): string {
  const { draft, policy, findings, verdict } = each.checklist;
  const { verdicts, notice } = sayIn(each.checklist);
  const summary = command(
    'notice',
    { file: draft.id, line: firstLine(draft), title: verdicts[verdict] },
    `${draft.id}, ${policy.council}. ${notice}`,
  );
  return findings.map((finding) => annotation(finding, each)).join('') + summary;
}

/** One annotation per finding, at its first words. A workflow step shows ten of each kind; the others are in its log. */
function annotation(finding: Finding, { checklist, hidden }: Reported): string {
  const { clause, outcome, evidence, question, allowed } = finding;
  const { draft } = checklist;
  const say = sayIn(checklist);
  const unless = wayOut(finding);
  const words = [...new Set(inText(evidence).map(({ span }) => `"${plainWords(draft.text, span, hidden)}"`))];
  const pictures = new Set(evidence.flatMap(({ image }) => image ?? []));
  const lines = [
    say.message(finding),
    ...(evidence.length > 0 ? [`${[...words, ...pictures].join(', ')}: ${reasonsOf(evidence, say)}`] : []),
    ...(outcome === 'open' && question ? [question.text] : []),
    allowed ? allowedWords(allowed, say) : `→ ${say.remedy(finding)}`,
    ...(unless && !allowed ? [`${say.unless} ${unless.text}`] : []),
  ];
  const [first] = evidence;
  const place = first ? placeOf(first, placesIn(draft)) : { line: firstLine(draft) };
  return command(allowed ? 'notice' : LEVELS[outcome], { file: draft.id, ...place, title: clause.cite }, lines.join('\n'));
}

/** The first line of the draft's text, below the front matter. */
function firstLine({ lineOffset = 0 }: Draft): number {
  return lineOffset + 1;
}

function placeOf(fact: Fact, place: ReturnType<typeof placesIn>): Readonly<Record<string, number>> {
  const start = place(fact.span.start);
  const end = place(fact.span.end);
  // GitHub accepts columns only for words on one line.
  const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {};
  return { line: start.line, endLine: end.line, ...columns };
}

/** A workflow command, escaped as the runner reads it, so that no text can end the line or add a property. */
function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const escape = (text: string): string => visible(text).replaceAll('%', '%25').replaceAll('\n', '%0A');
  const value = (text: string | number): string => escape(String(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
  const given = Object.entries(properties).map(([key, text]) => `${key}=${value(text)}`);
  return `::${name} ${given.join(',')}::${escape(message)}\n`;
}
