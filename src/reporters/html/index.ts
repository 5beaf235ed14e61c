// The report as one HTML page that needs nothing else: no script, no font, no picture from anywhere. It prints on A4 and can be read on a
// phone.
import { createHash } from 'node:crypto';
import { english } from '../../messages/english.js';
import type { Messages } from '../../messages/types.js';
import type { Reported } from '../index.js';
import { markup, Markup } from '../markup.js';
import { SIGNS, sayIn, titleOf, unboundIn, whose } from '../words.js';
import { checklistOf } from './checklist.js';
import { draftOf } from './draft.js';
import { number } from './number.js';
import { STYLE } from './style.js';

/**
 * The content security policy. Even if markup slipped through, a browser would run nothing, and load nothing but the style sheet of the
 * page.
 */
const SECURITY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'`;

export function html(reported: readonly Reported[]): string {
  const say = languageOf(reported);
  const masked = reported.some(({ hidden }) => hidden.length > 0);
  const { source } = markup`<!doctype html>
<html lang="${say.language === 'en' ? 'en-GB' : say.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${new Markup(SECURITY)}">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${pageTitleOf(reported)}</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
<a class="skip" href="#checklist-1">${say.toChecklist}</a>
${reported.length > 1 ? contents(reported) : null}<main>
${reported.map((each, i) => article(each, i + 1, reported.length > 1))}</main>
<footer><p>${say.notice} ${masked ? say.maskedNotice : null}</p><p>policycheck ${reported[0]?.options.version ?? ''}</p></footer>
</body>
</html>
`;
  return source;
}

/** The language of the page. All drafts of a run have the same. */
function languageOf([first]: readonly Reported[]): Messages {
  return first ? sayIn(first.checklist) : english;
}

function pageTitleOf(reported: readonly Reported[]): string {
  const [first] = reported;
  if (!first || reported.length > 1) return countOf(reported);
  return `${languageOf(reported).verdicts[first.checklist.verdict]}: ${titleOf(first.checklist)}`;
}

/** How many drafts and checks there were. A draft may be checked against several policies. */
function countOf(reported: readonly Reported[]): string {
  const drafts = new Set(reported.map(({ checklist }) => checklist.draft.id)).size;
  const { draftsChecked, checksDone } = languageOf(reported);
  return drafts === reported.length ? draftsChecked(drafts) : checksDone(reported.length);
}

function contents(reported: readonly Reported[]): Markup {
  const { verdicts, drafts } = languageOf(reported);
  const line = ({ checklist }: Reported, i: number): Markup =>
    markup`<li class="${checklist.verdict}"><a href="#draft-${i + 1}"><span aria-hidden="true">${SIGNS[checklist.verdict]}</span> ${verdicts[checklist.verdict]}: <bdi>${titleOf(checklist)}</bdi></a> (${checklist.policy.council})</li>
`;
  return markup`<nav aria-label="${drafts}">
<h1>${countOf(reported)}</h1>
<ul>
${reported.map(line)}</ul>
</nav>
`;
}

function article(each: Reported, at: number, several: boolean): Markup {
  const { verdict } = each.checklist;
  const numbered = number(each.checklist, at);
  const title = markup`<span aria-hidden="true">${SIGNS[verdict]}</span> ${sayIn(each.checklist).verdicts[verdict]}`;
  return markup`<article id="draft-${at}">
<header class="verdict ${verdict}">
${several ? markup`<h2 class="title">${title}</h2>` : markup`<h1 class="title">${title}</h1>`}
<p class="name" id="name-${at}"><bdi>${titleOf(each.checklist)}</bdi></p>
<p id="whose-${at}">${whose(each.checklist)}</p>
${unboundIn(each.checklist).map(
  (line) => markup`<p>${line}</p>
`,
)}</header>
<div class="columns">
${draftOf(each, numbered, at)}${checklistOf(each, numbered, at)}</div>
</article>
`;
}
