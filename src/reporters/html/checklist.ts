// The findings by what has to be done, each with clause, reason and remedy. Below them, folded away, are the clauses with no finding.
import { placesIn } from '../../drafts/place.js';
import { FINDING_OUTCOMES, type Allowed, type Checklist, type Entry, type Finding, type Question } from '../../types.js';
import type { Messages } from '../../messages/types.js';
import type { Reported } from '../index.js';
import { markup, type Markup } from '../markup.js';
import {
  allowedWords,
  answeredLines,
  headingsFor,
  inText,
  lapsedIn,
  reasonsOf,
  saidOfEntry,
  sayIn,
  urlOf,
  whereabouts,
  type Quoted,
} from '../words.js';
import { distinct, saidOf } from '../items.js';
import { plainWords } from '../mask.js';
import { shownWords } from './hidden.js';
import type { Numbered } from './number.js';

/** The most places that are quoted for one finding. In the draft, all of them are marked. */
const MOST = 3;

export function checklistOf(reported: Reported, items: readonly Numbered[], at: number): Markup {
  const { checklist } = reported;
  const titles = headingsFor(checklist);
  const say = sayIn(checklist);
  const groups = FINDING_OUTCOMES.map((outcome) => [outcome, items.filter((item) => item.outcome === outcome)] as const).filter(
    ([, own]) => own.length > 0,
  );
  const none = markup`<p>${say.nothing}</p>
`;
  return markup`<section class="checklist" aria-labelledby="checklist-${at} name-${at} whose-${at}">
<h2 id="checklist-${at}">${say.checklist}</h2>
${groups.length === 0 ? none : null}${groups.map(
    ([outcome, own]) => markup`<h3 class="${outcome}">${titles[outcome]}</h3>
<ol>
${own.map((item) => itemOf(item, reported))}</ol>
`,
  )}${suggestions(reported)}${exceptions(reported)}${answered(checklist)}${folded(checklist)}</section>
`;
}

function itemOf(item: Numbered, reported: Reported): Markup {
  const { number, outcome, id, markId, facts, findings, about, unless } = item;
  const say = sayIn(reported.checklist);
  const remedies = new Set(findings.filter((finding) => finding.outcome === outcome).map(say.remedy));
  const [first] = findings;
  const question = outcome === 'open' ? first?.question : undefined;
  const place = markup`<p class="words">${quotes(facts, reported)} <a href="#${markId}">${whereabouts(facts, placesIn(reported.checklist.draft), say)}</a>: ${reasonsOf(facts, say)}</p>
`;
  const passage = markup`<p class="words">${quotes(about, reported)} ${whereabouts(about, placesIn(reported.checklist.draft), say)}: ${say.subject}</p>
`;
  return markup`<li id="${id}" class="item ${outcome}">
<span class="number ${outcome}" aria-hidden="true">${number}</span>
${facts.length > 0 ? place : null}${about.length > 0 ? passage : null}${
    question
      ? markup`<p class="question">${question.text}</p>
`
      : null
  }${distinct(item).map((finding) => clauseOf(finding, outcome, reported))}${
    question
      ? howToAnswer(question, say)
      : [...remedies].map(
          (remedy) => markup`<p class="remedy">${remedy}</p>
`,
        )
  }${unless.map(
    (asked) => markup`<p class="unless">${say.unless} ${asked.text}</p>
${howToAnswer(asked, say)}`,
  )}</li>
`;
}

function howToAnswer({ id }: Question, say: Messages): Markup {
  return markup`<p class="how">${say.withAnswer} <code>--answer ${id}=yes</code>, <code>no</code> or <code>unsure</code></p>
`;
}

function quotes(facts: readonly Quoted[], { checklist, hidden }: Reported): Markup {
  const { draft } = checklist;
  const different = new Map(inText(facts).map(({ span }) => [plainWords(draft.text, span, hidden), span]));
  const shown = [...different.values()].slice(0, MOST).map((span) => markup`<q>${shownWords(draft.text, span, hidden)}</q> `);
  const more = different.size - MOST;
  return markup`${shown}${more > 0 ? `${sayIn(checklist).more(more)}, ` : null}`;
}

function clauseOf(finding: Finding, heading: Numbered['outcome'], { checklist, options: { why } }: Reported): Markup {
  const { clause, because } = finding;
  const url = urlOf(clause, checklist);
  const cite = url === null ? clause.cite : markup`<a href="${url}">${clause.cite}</a>`;
  const decided = markup`<p class="why">${because}</p>
`;
  return markup`<p><strong>${cite}</strong>${saidOf(finding, heading, sayIn(checklist))}</p>
${why ? decided : null}`;
}

/** Lists the findings that somebody lets pass, and the exceptions that no longer count. */
function exceptions(reported: Reported): Markup {
  const { checklist } = reported;
  const say = sayIn(checklist);
  const allowed = checklist.findings.flatMap((finding) => (finding.allowed ? [allowedOf(finding, finding.allowed, reported)] : []));
  const lapsed = lapsedIn(checklist).map(({ cite, why }) => markup`<strong>${cite}</strong>: ${why}`);
  return markup`${section(say.allowed, allowed)}${section(say.lapsed, lapsed)}`;
}

function allowedOf(finding: Finding, allowed: Allowed, reported: Reported): Markup {
  const { evidence, outcome } = finding;
  const say = sayIn(reported.checklist);
  const place = markup`<p class="words">${quotes(evidence, reported)} ${whereabouts(evidence, placesIn(reported.checklist.draft), say)}: ${reasonsOf(evidence, say)}</p>
`;
  return markup`${evidence.length > 0 ? place : null}${clauseOf(finding, outcome, reported)}<p class="allowed">${allowedWords(allowed, say)}</p>`;
}

/** Lists the suggested words. The words that they replace are marked in the draft. */
function suggestions({ suggested = [], checklist }: Reported): Markup | null {
  const say = sayIn(checklist);
  const items = suggested.map(({ where, words, cite, reason }) => {
    const said = words === '' ? say.takeOut : markup`<q>${words}</q>`;
    return markup`${where}: ${said} (${reason ? `${reason}; ` : null}<strong>${cite}</strong>)`;
  });
  return section(say.suggested, items);
}

function answered(checklist: Checklist): Markup | null {
  const given = answeredLines(checklist).map(({ answer, about }) => markup`<strong>${answer}.</strong> ${about}`);
  return section(sayIn(checklist).answered, given);
}

function section(title: string, items: readonly Markup[]): Markup | null {
  if (items.length === 0) return null;
  return markup`<h3>${title}</h3>
<ul class="said">
${items.map(
  (item) => markup`<li>${item}</li>
`,
)}</ul>
`;
}

function folded(checklist: Checklist): Markup[] {
  const { clauses, entries: note } = sayIn(checklist);
  return (['pass', 'not-applicable', 'context'] as const).flatMap((outcome) => {
    const own = checklist.entries.filter((entry) => entry.outcome === outcome);
    const line = (entry: Entry): Markup => markup`<li><strong>${entry.clause.cite}</strong>: ${saidOfEntry(entry, checklist)}</li>
`;
    return own.length === 0
      ? []
      : [
          markup`<details>
<summary>${clauses[outcome](own.length)}</summary>
${
  note === null
    ? null
    : markup`<p>${note}</p>
`
}<ul>
${own.map(line)}</ul>
</details>
`,
        ];
  });
}
