// Compares what several policies say about one draft.
import { factKey } from '../fact-key.js';
import { placesIn } from '../drafts/place.js';
import { safe } from '../terminal/safe.js';
import { BULLET, hang } from '../terminal/hang.js';
import { wrap } from '../terminal/wrap.js';
import { english } from '../messages/english.js';
import { titleOf, verdictWords } from '../reporters/words.js';
import type { Checklist, Fact, Finding, Outcome } from '../types.js';
import { worst } from '../verdict.js';
import { column, nameOf, WIDTH } from './compare.js';

/** Something about the draft that at least one policy objects to. */
interface Matter {
  readonly title: string;
  /** The findings about it, one list per policy. */
  readonly findings: readonly (readonly Finding[])[];
}

/**
 * @param checklists the same draft under each policy
 * @param all also show what the policies agree on
 */
export function compareDraft(checklists: readonly Checklist[], all: boolean): string {
  const [first] = checklists;
  if (!first) return '';
  const policies = checklists.map(({ policy }) => policy);
  const matters = [...aboutWords(checklists), ...aboutNoWords(checklists)];
  const differ = matters.filter((matter) => !isSaidByAll(matter));
  const agree = matters.filter(isSaidByAll);
  const { role, channel, platform, date } = first.draft.context;
  const print = ({ title, findings }: Matter): string[] => [
    ...hang(BULLET, title, WIDTH),
    ...findings.flatMap((each, i) => column(nameOf(policies, i), wordsOf(each), policies, '  ')),
  ];
  const section = (title: string, own: readonly Matter[]): string[] => (own.length === 0 ? [] : ['', title, ...own.flatMap(print)]);
  return [
    ...wrap(`${titleOf(first)}; ${role}, ${channel} account${platform ? ` on ${platform}` : ''}, ${date}`, WIDTH),
    ...checklists.flatMap(({ verdict }, i) => column(nameOf(policies, i), verdictWords(verdict), policies)),
    ...(differ.length === 0 ? ['', 'They say the same of this draft.'] : section('They differ on', differ)),
    ...(all ? section('They say the same of', agree) : more(agree)),
    '',
  ].join('\n');
}

function more(agree: readonly Matter[]): string[] {
  return agree.length === 0 ? [] : ['', `What they agree on: ${agree.length} ${agree.length === 1 ? 'thing' : 'things'} (--all shows it).`];
}

function isSaidByAll({ findings }: Matter): boolean {
  return new Set(findings.map(outcomeOf)).size === 1;
}

function outcomeOf(findings: readonly Finding[]): Outcome {
  return worst(findings.map(({ outcome }) => outcome));
}

function wordsOf(findings: readonly Finding[]): string {
  const outcome = outcomeOf(findings);
  const deciding = findings.filter((finding) => finding.outcome === outcome);
  const cites = [...new Set(deciding.map(({ clause }) => clause.cite))].join('; ');
  return deciding[0] ? `${english.aside[deciding[0].outcome]}: ${cites}` : 'nothing';
}

/** The findings of the policy itself. The law is left out, because it is the same under every policy. */
function ownFindings({ findings, policy }: Checklist): readonly Finding[] {
  return findings.filter(({ clause, allowed }) => policy.clauses.includes(clause) && !allowed);
}

/** One matter for each passage that a policy objects to, in the order of the draft. */
function aboutWords(checklists: readonly Checklist[]): Matter[] {
  const facts = new Map<string, Fact>();
  for (const each of checklists) for (const { evidence } of ownFindings(each)) for (const fact of evidence) facts.set(factKey(fact), fact);
  const [first] = checklists;
  const placeOf = first ? placesIn(first.draft) : () => ({ line: 0 });
  return [...facts.values()]
    .toSorted((a, b) => a.span.start - b.span.start)
    .map((fact) => ({
      title: `"${shorten(fact.excerpt)}" (line ${placeOf(fact.span.start).line}: ${fact.why})`,
      findings: checklists.map((each) =>
        ownFindings(each).filter(({ evidence }) => evidence.some((other) => factKey(other) === factKey(fact))),
      ),
    }));
}

const LONGEST = 60;

function shorten(excerpt: string): string {
  const words = safe(excerpt);
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST).trimEnd()}…`;
}

/** Objections to the post as a whole, grouped by their question or else by their message. */
function aboutNoWords(checklists: readonly Checklist[]): Matter[] {
  const titles = new Map<string, string>();
  const whole = checklists.map((each) => ownFindings(each).filter(({ evidence }) => evidence.length === 0));
  for (const { question, words } of whole.flat()) titles.set(question?.id ?? words, question?.text ?? words);
  return [...titles].map(([key, title]) => ({
    title,
    findings: whole.map((findings) => findings.filter(({ question, words }) => (question?.id ?? words) === key)),
  }));
}
