// The report of `policycheck policy test`: each example that fails, with its line, and the number that hold.
import { english } from '../messages/english.js';
import { clausesWithoutExamples, tryExamples, type CheckDraft, type Tried } from '../policy/examples.js';
import { safe } from '../terminal/safe.js';
import { wrap } from '../terminal/wrap.js';
import type { Fact, Policy } from '../types.js';
import { readYaml } from '../yaml.js';

const WIDTH = 80;

interface ExamplesReport {
  readonly text: string;
  readonly failed: boolean;
}

/**
 * Runs the examples of a policy.
 *
 * @param source text of the policy's file
 * @param name name of that file, for messages
 */
export function reportExamples(policy: Policy, source: string, name: string, checkDraft: CheckDraft): ExamplesReport {
  const tried = tryExamples(policy, checkDraft);
  const failures = tried.filter(({ holds }) => !holds);
  const { place } = readYaml(source, name);
  const failed = failures.flatMap((each) => [...hang(`${place(each.path)}: ${wordsOf(each)}`), '']);
  const clauses = new Set(tried.map(({ clause }) => clause)).size;
  const counted = `${name}: ${tried.length - failures.length} of ${tried.length} examples hold, in ${clauses} ${clauses === 1 ? 'clause' : 'clauses'}`;
  const without = clausesWithoutExamples(policy).map(({ id }) => id);
  const lacking = without.length === 0 ? [] : [`Checked, and without an example: ${without.join(', ')}`];
  const lines = [...failed, ...wrap(counted, WIDTH), ...lacking.flatMap(hang), ''];
  return { text: lines.join('\n'), failed: failures.length > 0 };
}

function hang(text: string): string[] {
  return wrap(text, WIDTH - 2).map((line, i) => (i === 0 ? line : `  ${line}`));
}

function wordsOf({ clause, kind, text, entry }: Tried): string {
  const should = kind === 'breaks' ? 'should be broken by' : 'should be kept by';
  return `${clause.id} ${should} "${safe(text)}", but ${whyNot(entry)}`;
}

function whyNot({ outcome, note, findings }: Tried['entry']): string {
  if (outcome === 'not-applicable') return `does not apply to it: ${note ? english.note(note) : ''}`;
  if (findings.length === 0) return `nothing is found in it${note ? `: ${english.note(note)}` : ''}`;
  return findings.map((finding) => `${english.aside[finding.outcome]}: ${english.message(finding)}${quoted(finding.evidence)}`).join('; ');
}

function quoted(evidence: readonly Fact[]): string {
  return evidence.length === 0 ? '' : ` (${evidence.map(({ excerpt, why }) => `"${excerpt}", ${why}`).join('; ')})`;
}
