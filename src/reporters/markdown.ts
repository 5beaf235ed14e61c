// The report as Markdown, for minutes, an e-mail or a pull request. This is the only file that imports mdast-util-to-markdown, which
// escapes text.
import type { BlockContent, List, ListItem, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { toMarkdown, type Options } from 'mdast-util-to-markdown';
import { placesIn } from '../drafts/place.js';
import { FINDING_OUTCOMES, type Checklist, type Finding, type FindingOutcome } from '../types.js';
import type { Reported } from './index.js';
import { distinct, itemsOf, saidOf, type Item } from './items.js';
import { visible } from './markup.js';
import { plainWords, wordsIn } from './mask.js';
import {
  allowedWords,
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
  urlOf,
  verdictWords,
  unboundIn,
  whose,
  type Quoted,
  titleOf,
} from './words.js';

/** Also escapes what GitHub and other readers take for strike-through, a table or a note, although standard Markdown does not. */
const OPTIONS: Options = {
  bullet: '-',
  emphasis: '_',
  rule: '-',
  listItemIndent: 'one',
  unsafe: [
    { character: '~', inConstruct: 'phrasing' },
    { character: '|', inConstruct: 'phrasing' },
  ],
};

/**
 * Plain text that Markdown readers turn into something live: mentions, references, addresses, emoji codes, formulas. It is written as code,
 * which is only shown, because it could notify somebody or lead somewhere.
 */
const LIVE = /[@#$]|:\/\/|www\.|GH-\d|:[\w+-]+:/i;

export function markdown(reported: readonly Reported[]): string {
  return reported.map((each) => toMarkdown(documentOf(each), OPTIONS)).join('\n---\n\n');
}

function documentOf(each: Reported): Root {
  const { checklist, hidden } = each;
  const { verdict } = checklist;
  const say = sayIn(checklist);
  const masked = hidden.length > 0 ? ` ${say.maskedNotice}` : '';
  const children: RootContent[] = [
    { type: 'heading', depth: 2, children: [...text(`${verdictWords(verdict, say)}: `), ...text(titleOf(checklist))] },
    paragraph(text(whose(checklist))),
    ...unboundIn(checklist).map((line) => paragraph(text(line))),
    ...sections(each),
    ...suggestions(each),
    ...exceptions(each),
    ...answers(checklist),
    paragraph(text(`${countLine(checklist)}.`)),
    ...(each.options.all ? [...(say.entries === null ? [] : [paragraph(text(say.entries))]), rest(each)] : []),
    heading(say.draft),
    { type: 'blockquote', children: paragraphsOf(each) },
    paragraph([{ type: 'emphasis', children: text(say.notice + masked) }]),
  ];
  return { type: 'root', children };
}

function sections(each: Reported): RootContent[] {
  const { checklist } = each;
  const titles = headingsFor(checklist);
  const items = itemsOf(checklist.findings.filter(({ allowed }) => !allowed));
  return FINDING_OUTCOMES.flatMap((outcome) => {
    const own = items.filter(({ findings }) => findings[0]?.outcome === outcome);
    return own.length === 0 ? [] : [heading(titles[outcome]), list(own.map((item) => itemOf(item, each)))];
  });
}

function itemOf(item: Item, each: Reported): ListItem {
  const { facts, findings, about, unless } = item;
  const outcome = findings[0]?.outcome;
  const question = outcome === 'open' ? findings[0]?.question : undefined;
  const say = sayIn(each.checklist);
  const remedies = question ? [] : findings.filter((finding) => finding.outcome === outcome).map(say.remedy);
  const clauses = distinct(item).map((finding) => clauseOf(finding, outcome, each));
  const isHeaded = facts.length > 0 || about.length > 0 || question !== undefined;
  return listItem([
    ...(facts.length > 0 ? [placeOf(facts, each, reasonsOf(facts, say))] : []),
    ...(about.length > 0 ? [placeOf(about, each, say.subject)] : []),
    ...(question ? [paragraph([...text(`${question.text} `), code(answerOption(question))])] : []),
    // Where nothing is quoted or asked above, a nested list would put a second bullet in front of the clause.
    ...(isHeaded ? [list(clauses)] : clauses.flatMap(({ children }) => children)),
    ...[...new Set(remedies)].map((remedy) => paragraph(text(`→ ${remedy}`))),
    ...unless.map((asked) => paragraph([...text(`${say.unless} ${asked.text} `), code(answerOption(asked))])),
  ]);
}

/** Lists the findings that somebody lets pass, and the exceptions that no longer count. */
function exceptions(each: Reported): RootContent[] {
  const { checklist } = each;
  const say = sayIn(checklist);
  const allowed = checklist.findings.flatMap((finding) =>
    finding.allowed
      ? [
          listItem([
            ...(finding.evidence.length > 0 ? [placeOf(finding.evidence, each, reasonsOf(finding.evidence, say))] : []),
            list([clauseOf(finding, finding.outcome, each)]),
            paragraph(text(allowedWords(finding.allowed, say))),
          ]),
        ]
      : [],
  );
  const lapsed = lapsedIn(checklist).map(({ cite, why }) => listItem([paragraph([strong(cite), ...text(`: ${why}`)])]));
  return [...section(say.allowed, allowed), ...section(say.lapsed, lapsed)];
}

/** Lists the suggested words. The words that they replace are not repeated. */
function suggestions({ suggested = [], checklist }: Reported): RootContent[] {
  const say = sayIn(checklist);
  const items = suggested.map(({ where, words, cite, reason }) => {
    const said = words === '' ? text(say.takeOut) : [code(words)];
    return listItem([paragraph([...text(`${where}: `), ...said, ...text(reason ? ` (${reason}; ` : ' ('), strong(cite), ...text(')')])]);
  });
  return section(say.suggested, items);
}

function answers(checklist: Checklist): RootContent[] {
  const given = answeredLines(checklist).map(({ answer, about }) => listItem([paragraph([strong(`${answer}.`), ...text(` ${about}`)])]));
  return section(sayIn(checklist).answered, given);
}

function section(title: string, items: ListItem[]): RootContent[] {
  return items.length === 0 ? [] : [heading(title), list(items)];
}

function strong(words: string): PhrasingContent {
  return { type: 'strong', children: text(words) };
}

/**
 * Where the words are, and the words as code, which Markdown readers leave alone.
 *
 * @param reasons what the words are taken for
 */
function placeOf(facts: readonly Quoted[], { checklist, hidden }: Reported, reasons = ''): Paragraph {
  const { draft } = checklist;
  const say = sayIn(checklist);
  const different = new Set(inText(facts).map(({ span }) => plainWords(draft.text, span, hidden)));
  const words = [...different].flatMap((each) => [...text(', '), code(each)]).slice(1);
  const said = [whereabouts(facts, placesIn(draft), say), reasons].filter(Boolean).join(': ');
  return paragraph(words.length === 0 ? text(said) : [...words, ...text(` (${said})`)]);
}

function clauseOf(finding: Finding, heading: FindingOutcome | undefined, { checklist, options: { why } }: Reported): ListItem {
  const { clause, because } = finding;
  const url = urlOf(clause, checklist);
  const cite: PhrasingContent[] = url === null ? text(clause.cite) : [{ type: 'link', url, children: text(clause.cite) }];
  return listItem([
    paragraph([{ type: 'strong', children: cite }, ...text(saidOf(finding, heading, sayIn(checklist)))]),
    ...(why ? [paragraph([{ type: 'emphasis', children: text(because) }])] : []),
  ]);
}

function rest({ checklist }: Reported): List {
  const signs: Readonly<Record<string, string>> = { pass: '✓', context: '·', 'not-applicable': '–' };
  const listed = checklist.entries.filter(({ outcome }) => signs[outcome] !== undefined);
  return list(
    listed.map((entry) =>
      listItem([paragraph(text(`${signs[entry.outcome] ?? ''} ${entry.clause.cite}: ${saidOfEntry(entry, checklist)}`))]),
    ),
  );
}

/** The draft as paragraphs. A blank line begins a new one, and other line breaks are kept. Each hidden stretch is named, as code. */
function paragraphsOf({ checklist: { draft }, hidden }: Reported): BlockContent[] {
  const paragraphs: PhrasingContent[][] = [[]];
  for (const part of wordsIn(draft.text, { start: 0, end: draft.text.trimEnd().length }, hidden)) {
    if (typeof part !== 'string') paragraphs.at(-1)?.push(code(`[${part.label}]`));
    else {
      const [first = '', ...more] = visible(part).split(/\n[ \t]*\n\s*/);
      paragraphs.at(-1)?.push(...linesIn(first));
      paragraphs.push(...more.map(linesIn));
    }
  }
  return paragraphs.map(paragraph);
}

function linesIn(lines: string): PhrasingContent[] {
  return lines
    .split('\n')
    .flatMap((line): PhrasingContent[] => [{ type: 'break' }, ...text(line)])
    .slice(1);
}

function heading(title: string): RootContent {
  return { type: 'heading', depth: 3, children: text(title) };
}

function paragraph(children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

function list(children: ListItem[]): List {
  return { type: 'list', ordered: false, spread: false, children };
}

function listItem(children: ListItem['children']): ListItem {
  return { type: 'listItem', spread: false, children };
}

function code(words: string): PhrasingContent {
  return { type: 'inlineCode', value: visible(words).replaceAll('\n', ' ') };
}

function text(words: string): PhrasingContent[] {
  const found: PhrasingContent[] = [];
  let plain = '';
  for (const word of visible(words).replaceAll('\n', ' ').split(/( +)/)) {
    if (LIVE.test(word)) {
      found.push({ type: 'text', value: plain }, code(word));
      plain = '';
    } else plain += word;
  }
  return [...found, { type: 'text', value: plain }];
}
