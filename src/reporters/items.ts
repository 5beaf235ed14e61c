// Findings -> the items of a report: what is said of the same words is read once.
import { overlapOf } from '../document/context.js';
import type { Fact, Finding } from '../types.js';
import type { Quoted } from './words.js';

export interface Item {
  /** Worst first; the first one says under which heading the item stands. */
  readonly findings: readonly Finding[];
  readonly facts: readonly Fact[];
  /** Where there are no facts: the words that make it a matter of the clauses. */
  readonly about: readonly Quoted[];
}

/** @param findings worst first */
export function itemsOf(findings: readonly Finding[]): Item[] {
  const items: { findings: Finding[]; facts: Set<Fact> }[] = [];
  for (const finding of findings) {
    const together = items.find((item) => belongs(finding, item.findings[0], item.facts));
    if (together) {
      together.findings.push(finding);
      for (const fact of finding.evidence) together.facts.add(fact);
    } else items.push({ findings: [finding], facts: new Set(finding.evidence) });
  }
  return items.map(({ findings: own, facts }) => ({
    findings: own,
    facts: [...facts].sort((a, b) => a.span.start - b.span.start),
    about: facts.size > 0 ? [] : aboutOf(own),
  }));
}

function aboutOf(findings: readonly Finding[]): Quoted[] {
  const spans = new Map(findings.flatMap(({ about }) => (about ? [[about.start, about]] : [])));
  return [...spans.values()].map((span) => ({ span }));
}

/** The findings of an item, without those that say the same of the same clause. */
export function distinct({ findings }: Item): Finding[] {
  const said = new Map(findings.map((finding) => [`${finding.clause.id} ${finding.outcome} ${finding.words}`, finding]));
  return [...said.values()];
}

/** An open question is an item of its own, whatever it is about; other findings are by the words they are about. */
function belongs(finding: Finding, first: Finding | undefined, facts: ReadonlySet<Fact>): boolean {
  if (!first) return false;
  if (finding.outcome === 'open' || first.outcome === 'open')
    return finding.outcome === first.outcome && finding.question === first.question;
  if (finding.evidence.length === 0) return facts.size === 0 && finding.remedy === first.remedy && finding.outcome === first.outcome;
  const overlaps = overlapOf([...facts].map(({ span }) => span));
  return finding.evidence.some((fact) => facts.has(fact) || overlaps(fact.span));
}
