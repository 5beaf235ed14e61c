// The report as SARIF 2.1.0: a run per policy, with its clauses as rules, so that code-scanning pages and editors show each finding in its
// place.
import type { Artifact, Location, Log, ReportingDescriptor, Result, Run } from 'sarif';
import { placesIn } from '../drafts/place.js';
import type { Checklist, Clause, Draft, Entry, Fact, Finding, FindingOutcome } from '../types.js';
import type { Reported } from './index.js';
import { wayOut } from './items.js';
import { inert } from './json.js';
import { visible } from './markup.js';
import { plainWords } from './mask.js';
import { allowedWords, reasonsOf, saidOfEntry, sayIn, urlOf } from './words.js';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/**
 * The SARIF kind and level of each outcome. Only a failure has a level of its own: by the standard, what a person must decide has none. A
 * page that knows only levels uses the rule's.
 */
const KINDS: Readonly<Record<FindingOutcome, Pick<Result, 'kind' | 'level'>>> = {
  fail: { kind: 'fail', level: 'error' },
  review: { kind: 'review' },
  open: { kind: 'open' },
  advice: { kind: 'fail', level: 'note' },
};

export function sarif(reported: readonly Reported[]): string {
  const policies = new Map<string, [Reported, ...Reported[]]>();
  for (const each of reported) {
    const { digest } = each.checklist.policy;
    policies.set(digest, [...(policies.get(digest) ?? []), each] as [Reported, ...Reported[]]);
  }
  const log: Log = { $schema: SCHEMA, version: '2.1.0', runs: [...policies.values()].map(run) };
  return inert(JSON.stringify(log, null, 2)) + '\n';
}

function run(reported: readonly [Reported, ...Reported[]]): Run {
  const [{ checklist: first, options }] = reported;
  const rules = first.entries.map(({ clause }) => clause).filter((clause) => clause.rules !== undefined || options.all);
  const index = new Map(rules.map(({ id }, i) => [id, i]));
  return {
    tool: { driver: { name: 'policycheck', version: options.version, rules: rules.map((clause) => ruleOf(clause, first)) } },
    automationDetails: { id: `policycheck/${first.policy.id}/` },
    columnKind: 'utf16CodeUnits',
    artifacts: reported.map(({ checklist: { draft } }): Artifact => ({ location: { uri: uriOf(draft) } })),
    results: reported.flatMap((each) => resultsOf(each, index)),
    properties: {
      verdicts: reported.map(({ checklist }) => ({
        draft: visible(checklist.draft.id),
        verdict: sayIn(checklist).verdicts[checklist.verdict],
      })),
    },
  };
}

function ruleOf(clause: Clause, checklist: Checklist): ReportingDescriptor {
  const helpUri = urlOf(clause, checklist);
  const { id, cite, summary, fix, strength = 'must' } = clause;
  return {
    id,
    shortDescription: { text: plain(cite) },
    fullDescription: { text: plain(summary) },
    help: { text: plain(`${cite}: ${summary}${fix === undefined ? '' : ` → ${fix}`}`) },
    ...(helpUri === null ? {} : { helpUri }),
    defaultConfiguration: { level: 'warning' },
    properties: { strength },
  };
}

function resultsOf(each: Reported, index: ReadonlyMap<string, number>): Result[] {
  const { checklist } = each;
  const findings = checklist.findings.map((finding) => resultOf(finding, each, index));
  const rest = each.options.all ? checklist.entries.filter((entry) => entry.findings.length === 0) : [];
  return [...findings, ...rest.map((entry) => passOf(entry, checklist, index))];
}

function resultOf(finding: Finding, each: Reported, index: ReadonlyMap<string, number>): Result {
  const { clause, outcome, evidence, question, allowed } = finding;
  const { draft } = each.checklist;
  const say = sayIn(each.checklist);
  const asked = outcome === 'open' && question ? ` ${question.text}` : '';
  const unless = wayOut(finding);
  const after = unless && !allowed ? ` ${say.unless} ${unless.text}` : '';
  const found = evidence.length > 0 ? ` (${reasonsOf(evidence, say)})` : '';
  return {
    ruleId: clause.id,
    ruleIndex: index.get(clause.id) ?? -1,
    ...KINDS[outcome],
    message: {
      text: plain(`${clause.cite}, ${say.aside[outcome]}: ${say.message(finding)}${found}${asked} → ${say.remedy(finding)}${after}`),
    },
    locations: evidence.length > 0 ? evidence.slice(0, 1).map((fact) => locate(fact, each)) : [wholeOf(draft)],
    ...(evidence.length > 1 ? { relatedLocations: evidence.slice(1).map((fact, id) => ({ id: id + 1, ...locate(fact, each) })) } : {}),
    // The standard wants suppressions on every result of a run, or on none (3.27.23).
    suppressions: allowed ? [{ kind: 'external', status: 'accepted', justification: plain(allowedWords(allowed, say)) }] : [],
  };
}

function passOf(entry: Entry, checklist: Checklist, index: ReadonlyMap<string, number>): Result {
  const { clause, outcome } = entry;
  return {
    ruleId: clause.id,
    ruleIndex: index.get(clause.id) ?? -1,
    kind: outcome === 'pass' ? 'pass' : 'notApplicable',
    message: { text: plain(`${clause.cite}: ${saidOfEntry(entry, checklist)}`) },
    locations: [wholeOf(checklist.draft)],
    suppressions: [],
  };
}

function locate({ span, why }: Fact, { checklist: { draft }, hidden }: Reported): Location {
  const placeOf = placesIn(draft);
  const from = placeOf(span.start);
  const to = placeOf(span.end);
  const region = {
    startLine: from.line,
    startColumn: from.column,
    endLine: to.line,
    endColumn: to.column,
    snippet: { text: visible(plainWords(draft.text, span, hidden)) },
  };
  return { physicalLocation: { artifactLocation: { uri: uriOf(draft) }, region }, message: { text: plain(why) } };
}

/** The first line of the draft, for findings about no words in particular: pages show only results with a line. */
function wholeOf(draft: Draft): Location {
  return { physicalLocation: { artifactLocation: { uri: uriOf(draft) }, region: { startLine: (draft.lineOffset ?? 0) + 1 } } };
}

/** The address of the draft: a relative path as a reference that cannot be mistaken for another scheme, a full path as a file: address. */
function uriOf({ id }: Draft): string {
  if (id === '-') return 'stdin';
  const path = visible(id).replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
  if (/^[A-Za-z]%3A\//.test(path)) return `file:///${path.replace('%3A', ':')}`;
  return path.startsWith('/') ? `file://${path}` : path;
}

/** Escapes brackets and braces, which in a message make links and placeholders (SARIF 2.1.0, 3.11.5 and 3.11.6). */
function plain(text: string): string {
  return visible(text)
    .replace(/(?<!\\)(\\*)([[\]])/g, '$1$1\\$2')
    .replace(/[{}]/g, '$&$&');
}
