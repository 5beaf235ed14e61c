// The report as JUnit XML for continuous-integration servers: a test suite per draft and policy, a test case per clause.
import { placesIn } from '../drafts/place.js';
import type { Entry, Finding } from '../types.js';
import type { Reported } from './index.js';
import { wayOut } from './items.js';
import { markup, type Markup } from './markup.js';
import { plainWords } from './mask.js';
import { allowedWords, inText, reasonsOf, sayIn, whereabouts } from './words.js';

type State = 'failure' | 'skipped' | 'passed';

export function junit(reported: readonly Reported[]): string {
  const suites = reported.map(suite);
  const { source } = markup`<testsuites name="policycheck">
${suites}</testsuites>
`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${source}`;
}

function suite(each: Reported): Markup {
  const { draft, policy, verdict, entries } = each.checklist;
  const listed = entries.filter(({ outcome }) => each.options.all || (outcome !== 'context' && outcome !== 'not-applicable'));
  const count = (state: State): number => listed.filter((entry) => stateOf(entry, each) === state).length;
  return markup`<testsuite name="${draft.id} (${policy.id})" tests="${listed.length}" failures="${count('failure')}" errors="0" skipped="${count('skipped')}">
<properties><property name="verdict" value="${sayIn(each.checklist).verdicts[verdict]}"/></properties>
${listed.map((entry) => testCase(entry, each))}</testsuite>
`;
}

/**
 * The state of a test case. Whatever makes the exit status other than 0 is a failure here too, so that the server's page and the job agree.
 */
function stateOf({ outcome }: Entry, { options: { failOn } }: Reported): State {
  if (outcome === 'fail') return failOn === 'never' ? 'skipped' : 'failure';
  if (outcome === 'review' || outcome === 'open') return failOn === 'review' ? 'failure' : 'skipped';
  return outcome === 'context' || outcome === 'not-applicable' ? 'skipped' : 'passed';
}

function testCase(entry: Entry, each: Reported): Markup {
  const { clause, outcome, findings, note } = entry;
  const say = sayIn(each.checklist);
  const state = stateOf(entry, each);
  const said = findings.map((finding) => describe(finding, each)).join('\n');
  const counting = findings.find(({ allowed }) => !allowed);
  const message = counting ? say.message(counting) : note ? say.note(note) : '';
  const inside = {
    failure: markup`<failure type="${outcome}" message="${message}">${said}</failure>`,
    skipped: markup`<skipped message="${message}"/>${said === '' ? null : markup`<system-out>${said}</system-out>`}`,
    passed: said === '' ? null : markup`<system-out>${said}</system-out>`,
  }[state];
  const { draft, policy } = each.checklist;
  // Servers take everything before the last dot for a folder, so dots are replaced.
  const name = draft.id.replaceAll('.', '_');
  return markup`<testcase name="${clause.cite}: ${clause.summary}" classname="${policy.id}.${name}">${inside}</testcase>
`;
}

function describe(finding: Finding, { checklist, hidden }: Reported): string {
  const { outcome, evidence, question, allowed } = finding;
  const { draft } = checklist;
  const say = sayIn(checklist);
  const asked = outcome === 'open' ? question : wayOut(finding);
  const words = [...new Set(inText(evidence).map(({ span }) => `"${plainWords(draft.text, span, hidden)}" `))].join(', ');
  return [
    `${allowed ? say.allowed.toLowerCase() : say.aside[outcome]}: ${say.message(finding)}`,
    ...(evidence.length > 0 ? [`${draft.id}, ${whereabouts(evidence, placesIn(draft), say)}: ${words}(${reasonsOf(evidence, say)})`] : []),
    ...(asked && !allowed ? [`${outcome === 'open' ? say.answer + ':' : say.unless} ${asked.text}`] : []),
    allowed ? allowedWords(allowed, say) : `${say.whatToDo}: ${say.remedy(finding)}`,
  ].join('\n');
}
