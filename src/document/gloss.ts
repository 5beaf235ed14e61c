// Puts the Welsh sentences of a draft into rough English, word by word, in the order in which English has them: "Mae'r clerc wedi dwyn
// pres y clwb" becomes "the clerk has stolen the club 's money". There are too many ways of saying things in Welsh for phrases alone to
// have them all, and nearly all that the checks have learnt is English.
import { glossOf, LONGEST_GLOSS, type Gloss, type Part } from '../lexicons/gloss.js';
import { lowerBound } from '../lower-bound.js';
import type { Document, Sentence, Span } from '../types.js';
import { wordSet } from '../word-set.js';
import { readDocument } from './index.js';
import { ofLast } from './remembered.js';

/** A draft in rough English, without its English sentences. */
export interface Glossed {
  readonly document: Document;
  /** Where in the draft the words come from that stand in a stretch of the rough English; null for none. */
  readonly originOf: (span: Span) => Span | null;
}

/** A word of the rough English. */
interface Item {
  readonly text: string;
  readonly part: Part | 'name';
  readonly gloss?: Gloss;
  /** The tokens of the draft that it stands for. */
  readonly first: number;
  readonly last: number;
  /** The marks before it, such as a comma. */
  readonly before: string;
}

/** The share of English from which a draft is taken to say in English what it says in Welsh. */
const SAID_TWICE = 0.4;

/** The draft in rough English; null where none of it is Welsh, or where the draft says the same in English itself. */
export const glossed = ofLast((document: Document): Glossed | null => {
  if (document.languages.en >= SAID_TWICE || !document.sentences.some(({ language }) => language === 'cy')) return null;
  const placed: { start: number; item: Item }[] = [];
  let text = '';
  for (const sentence of document.sentences) {
    if (sentence.language === 'en') continue;
    for (const [i, item] of inEnglish(itemsOf(document, sentence)).entries()) {
      if (i > 0) text += /^[,;:]/.test(item.before) ? `${item.before.charAt(0)} ` : ' ';
      placed.push({ start: text.length, item });
      text += i === 0 ? item.text.charAt(0).toUpperCase() + item.text.slice(1) : item.text;
    }
    text += `${sentence.question ? '?' : '.'}\n`;
  }
  return { document: readDocument(text, document.council), originOf: (span) => originOf(document, placed, span) };
});

function originOf({ tokens }: Document, placed: readonly { start: number; item: Item }[], { start, end }: Span): Span | null {
  const from = Math.max(0, lowerBound(placed, (one) => one.start > start) - 1);
  const items = placed
    .slice(
      from,
      lowerBound(placed, (one) => one.start >= end),
    )
    .map(({ item }) => item);
  const first = tokens[Math.min(...items.map((item) => item.first))];
  const last = tokens[Math.max(...items.map((item) => item.last)) - 1];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** Words that are put into English even where they have a capital, as part of a title. */
const OFFICES = wordSet(
  'council mayor clerk chairman councillor councillors committee county labour conservatives tories government minister cllr',
);

function itemsOf(document: Document, { first, last }: Sentence): Item[] {
  const items: Item[] = [];
  for (let at = first; at < last;) {
    const item = nameAt(document, at, last) ?? wordAt(document, at, first, last);
    items.push(item);
    at = item.last;
  }
  return items;
}

function nameAt({ tokens, people, plain }: Document, at: number, end: number): Item | null {
  const person = people[lowerBound(people, ({ first }) => first >= at)];
  if (person?.first !== at || tokens[at]?.shape === 'lower') return null;
  let last = Math.min(person.last, end);
  // "Elwyn Cae Mawr" is a name in Welsh, although the list of surnames has neither word.
  while (last < end && tokens[last]?.shape === 'Capital' && tokens[last]?.before === '') last++;
  const text = plain.slice(tokens[at]?.start, tokens[last - 1]?.end).replace(/^Cyng(?:\.|horydd|'ydd)?(?= )/, 'Cllr');
  return { text, part: 'name', first: at, last, before: tokens[at]?.before ?? '' };
}

function wordAt({ tokens, plain }: Document, at: number, start: number, end: number): Item {
  const { before = '', shape } = tokens[at] ?? {};
  for (let last = Math.min(end, at + LONGEST_GLOSS); last > at; last--) {
    const words = tokens.slice(at, last);
    if (words.slice(1).some((word) => /[^-]/.test(word.before))) continue;
    const gloss = glossOf(words.map(({ norm }) => norm).join(' '));
    if (!gloss || (shape === 'Capital' && at > start && !OFFICES.has(gloss.english))) continue;
    return { text: gloss.english, part: gloss.part, gloss, first: at, last, before };
  }
  const part = shape === 'Capital' && at > start ? 'name' : 'noun';
  return { text: plain.slice(tokens[at]?.start, tokens[at]?.end), part, first: at, last: at + 1, before };
}

function inEnglish(items: readonly Item[]): Item[] {
  return tensed(subjectsFirst(owned(adjectivesFirst(withPronouns(items)))));
}

const POSSESSIVE = wordSet('my your his our their her');
/** Welsh says "my house I" and "his house he": the second pronoun has no counterpart in English. */
const ECHO = wordSet('i o e fo fe hi ni chi ti di nhw');

/** Settles the little words whose meaning depends on what stands before them: "i" (I, to), "o" (he, of), and echoes of a possessive. */
function withPronouns(items: readonly Item[]): Item[] {
  const read: Item[] = [];
  const written = (item: Item | undefined): string => (item?.gloss ? item.text : '');
  let owner = -1;
  for (const item of items) {
    const word = item.last - item.first === 1 ? originalOf(item) : '';
    const last = read.at(-1);
    if (ECHO.has(word) && owner >= 0 && read.length - owner <= 3 && last?.part !== 'the' && item.before === '') {
      const possessive = read[owner];
      if (possessive?.text === 'his' && word === 'hi') read[owner] = { ...possessive, text: 'her' };
      owner = -1;
      continue;
    }
    if (item.part === 'the' && POSSESSIVE.has(item.text)) owner = read.length;
    const afterVerb = last?.part === 'be' || last?.part === 'finite';
    if (word === 'i' && (afterVerb || /^i /.test(written(last)))) {
      if (afterVerb) read.push({ ...item, text: 'i', part: 'name' });
    } else if (afterVerb && (word === 'o' || word === 'e')) read.push({ ...item, text: 'he', part: 'name' });
    else if (PRONOUN.has(item.text) && item.gloss) read.push({ ...item, part: 'name' });
    else read.push(item);
  }
  return read;
}

const PRONOUN = wordSet('he she they we you nobody everybody somebody me');
const originals = new Map([
  ['to', 'i'],
  ['of', 'o'],
  ['he', 'fo'],
  ['she', 'hi'],
  ['we', 'ni'],
  ['you', 'chi'],
  ['they', 'nhw'],
]);

function originalOf({ text, gloss }: Item): string {
  return gloss ? (originals.get(text) ?? '') : text.toLowerCase();
}

/** "dyn diog" (man lazy) is "lazy man". */
function adjectivesFirst(items: readonly Item[]): Item[] {
  const read = [...items];
  for (let at = 1; at < read.length; at++) {
    const [noun, adjective] = [read[at - 1], read[at]];
    if (noun?.part !== 'noun' || adjective?.part !== 'adj' || adjective.before !== '') continue;
    [read[at - 1], read[at]] = [
      { ...adjective, before: noun.before },
      { ...noun, before: '' },
    ];
  }
  return read;
}

/** "mab y ficer" (son the vicar) is "the vicar 's son". */
function owned(items: readonly Item[]): Item[] {
  const read: Item[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as Item;
    const length = item.part === 'noun' && item.gloss ? phraseAt(items, at + 1) : 0;
    const owner = items.slice(at + 1, at + 1 + length);
    const isOwned =
      owner.length > 0 && (owner[0]?.part === 'the' || owner[0]?.part === 'name') && !PRONOUN.has(owner[0].text) && owner[0].before === '';
    if (!isOwned || owner[0]?.text === 'i') {
      read.push(item);
      continue;
    }
    const the = read.at(-1)?.part === 'the' ? read.pop() : undefined;
    read.push({ ...(owner[0] as Item), before: (the ?? item).before }, ...owner.slice(1));
    read.push({ ...item, text: "'s", part: 'the', before: '' }, { ...item, before: '' });
    at += length;
  }
  return read;
}

/** How many items the person or thing takes that begins at an item: "the new clerk", "Dai", "we". */
function phraseAt(items: readonly Item[], at: number): number {
  let end = at;
  const next = (): Item | undefined => (end === at || items[end]?.before === '' ? items[end] : undefined);
  while (next()?.part === 'the') end++;
  while (next()?.part === 'adj') end++;
  if (next()?.part !== 'noun' && next()?.part !== 'name') return 0;
  end++;
  while (items[end]?.text === "'s" && items[end + 1]?.part === 'noun') end += 2;
  return end - at;
}

/** "is the clerk" and "said the clerk" are "the clerk is" and "the clerk said". */
function subjectsFirst(items: readonly Item[]): Item[] {
  const read: Item[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as Item;
    const length = item.part === 'be' || item.part === 'finite' ? phraseAt(items, at + 1) : 0;
    const subject = items.slice(at + 1, at + 1 + length);
    if (subject.length === 0 || subject[0]?.before !== '') read.push(item);
    else {
      read.push({ ...subject[0], before: item.before }, ...subject.slice(1), { ...item, before: '' });
      at += length;
    }
  }
  return read;
}

const HAVE: ReadonlyMap<string, string> = new Map([
  ['is', 'has'],
  ['are', 'have'],
  ['was', 'had'],
  ['were', 'had'],
  ['i am', 'i have'],
  ['we are', 'we have'],
  ['is not', 'has not'],
  ['will be', 'will have'],
]);

/** Puts verb-nouns into the tense of what stands before them: "is yn steal" is "is stealing", "is wedi steal" is "has stolen". */
function tensed(items: readonly Item[]): Item[] {
  const read: Item[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as Item;
    const next = items[at + 1]?.text === 'not' ? items[at + 2] : items[at + 1];
    const last = read.at(-1);
    if (item.part !== 'aspect') {
      const isDone =
        item.part === 'verb' && /^(?:has|have|had)\b/.test(last?.text === 'not' ? (read.at(-2)?.text ?? '') : (last?.text ?? ''));
      read.push(isDone && item.gloss ? { ...item, text: item.gloss.past } : item);
    } else if (item.text === 'is') {
      if (next?.part !== 'verb') {
        if (next?.part === 'the' || next?.part === 'name') read.push({ ...item, text: 'in' });
        continue;
      }
      if (items[at + 1] !== next) read.push(items[++at] as Item);
      read.push({ ...next, text: next.gloss?.ing ?? next.text });
      at++;
    } else if (last && HAVE.has(last.text)) read[read.length - 1] = { ...last, text: HAVE.get(last.text) ?? last.text };
    else read.push(item);
  }
  return read;
}
