// Findings -> the items of a report. Findings about the same words become one item, so that a reader meets the words once.
import { overlapOf } from '../document/context.js';
import type { Messages } from '../messages/types.js';
import type { Fact, Finding, FindingOutcome, Question } from '../types.js';
import type { Quoted } from './words.js';

/** An item of a report: findings about the same words. */
export interface Item {
  /** The findings, worst first. The first one decides under which heading the item is listed. */
  readonly findings: readonly Finding[];
  readonly facts: readonly Fact[];
  /** Where there are no facts: the words that show the topic. */
  readonly about: readonly Quoted[];
  /** The questions whose answer could lift what is found, other than those that a report has shown by then. */
  readonly unless: readonly Question[];
}

/**
 * Groups findings into items.
 *
 * @param findings worst first
 */
export function itemsOf(findings: readonly Finding[]): Item[] {
  const items: { findings: Finding[]; facts: Set<Fact> }[] = [];
  for (const finding of findings) {
    const together = items.find((item) => belongs(finding, item.findings[0], item.facts));
    if (together) {
      together.findings.push(finding);
      for (const fact of finding.evidence) together.facts.add(fact);
    } else items.push({ findings: [finding], facts: new Set(finding.evidence) });
  }
  const asked = new Set(findings.filter(({ outcome }) => outcome === 'open').map(({ question }) => question));
  return items.map(({ findings: own, facts }) => ({
    findings: own,
    facts: [...facts].sort((a, b) => a.span.start - b.span.start),
    about: facts.size > 0 ? [] : aboutOf(own),
    unless: own.flatMap((finding) => {
      const question = wayOut(finding);
      if (!question || asked.has(question)) return [];
      asked.add(question);
      return [question];
    }),
  }));
}

/** The question that a finding turns on although it counts without an answer: "no answer" is not taken for a yes. */
export function wayOut({ outcome, question, answer, bound }: Finding): Question | undefined {
  const holdsUp = outcome === 'fail' || outcome === 'review';
  return holdsUp && bound && answer === undefined ? question : undefined;
}

function aboutOf(findings: readonly Finding[]): Quoted[] {
  const spans = new Map(findings.flatMap(({ about }) => (about ? [[about.start, about]] : [])));
  return [...spans.values()].map((span) => ({ span }));
}

/** The findings of an item, without those that say the same about the same clause. */
export function distinct({ findings }: Item): Finding[] {
  const said = new Map(findings.map((finding) => [`${finding.clause.id} ${finding.outcome} ${finding.words}`, finding]));
  return [...said.values()];
}

/**
 * What a finding says under the heading of its item. Advice under something that has to change is only named, because the remedy of the
 * worse finding settles it too. Whether the policy binds the author stands at the head of the report (`unboundIn`).
 */
export function saidOf(finding: Finding, heading: FindingOutcome | undefined, { aside, message }: Messages): string {
  const { outcome, question } = finding;
  if (outcome === heading) return `: ${outcome === 'open' && question ? question.reason : message({ ...finding, bound: true })}`;
  return outcome === 'advice' ? ` (${aside[outcome]})` : ` (${aside[outcome]}): ${message(finding)}`;
}

/**
 * Whether a finding belongs to an item. An open question is an item of its own, whatever it is about; other findings belong together if
 * they are about the same words.
 */
function belongs(finding: Finding, first: Finding | undefined, facts: ReadonlySet<Fact>): boolean {
  if (!first) return false;
  if (finding.outcome === 'open' || first.outcome === 'open')
    return finding.outcome === first.outcome && finding.question === first.question;
  if (finding.evidence.length === 0) return facts.size === 0 && finding.remedy === first.remedy && finding.outcome === first.outcome;
  const overlaps = overlapOf([...facts].map(({ span }) => span));
  return finding.evidence.some((fact) => facts.has(fact) || overlaps(fact.span));
}
