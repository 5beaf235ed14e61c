// Reads rich text (RTF), as WordPad, TextEdit and old versions of Word write it.
import { Tokenize } from 'rtf-stream-parser';
import { ToPlainText } from 'rtf-stream-parser/dist/src/ToPlainText.js';
import type { Token as RtfToken } from 'rtf-stream-parser/dist/src/tokenize.js';
import { PolicycheckError } from '../../errors.js';
import type { Content } from '../source.js';
import { behindLink } from './contact-link.js';
import { newStory, type LeftOut } from './story.js';

/** @throws {PolicycheckError} if the file cannot be read */
export function readRtf(bytes: Uint8Array, name: string): Content {
  try {
    const tokens = tokensOf(bytes);
    const story = newStory(name);
    const bodies = [tokens.filter(({ aside }) => aside === null), ...partsOf(tokens, 'apart')];
    for (const line of bodies.flatMap((body) => textOf(body).split(/\r?\n/))) {
      story.begin();
      story.add(line);
      story.end();
    }
    for (const kind of ['deletion', 'hidden', 'comment', 'margin'] as const)
      for (const text of new Set(partsOf(tokens, kind).map(textOf))) story.leaveOut({ kind, text });
    const { notices, ...content } = story.content();
    const pictured = tokens.some(({ token }) => token.word === 'pict');
    return { ...content, notices: [...notices, ...(pictured ? [PICTURED(name)] : [])], enclosures: [] };
  } catch (error) {
    if (error instanceof PolicycheckError) throw error;
    throw new PolicycheckError(`${name} is damaged; open it and save it as .docx or .odt`);
  }
}

const PICTURED = (name: string): string => `${name}: the pictures in it were not checked; give them with --image, or save it as .docx`;

type Aside = LeftOut['kind'] | 'apart' | null;

interface Placed {
  readonly token: Token;
  /** The kind of text, if it is not part of the draft or is read separately. */
  readonly aside: Aside;
}

/** A token as the library returns it. The library does not export the names of its kinds. */
interface Token {
  readonly type: number;
  readonly word?: string;
  readonly param?: number;
  readonly data?: Buffer;
}

const [OPEN, CLOSE, CONTROL, TEXT] = [0, 1, 2, 3];
const LETTERS = new Set(['par', 'line', 'tab', "'", 'u', 'lquote', 'rquote', 'ldblquote', 'rdblquote', 'bullet', 'endash', 'emdash', '~']);
/** Control words that also end a paragraph. The library was written for e-mails and does not handle tables. */
const ENDS = new Set(['cell', 'nestcell', 'sect', 'page', 'column']);
/** Destinations that belong to a comment, including those for its author and date. */
const COMMENTS = new Set(['annotation', 'atnid', 'atnauthor', 'atndate', 'atrfstart', 'atrfend']);
/** Destinations that are not text of the draft: file properties, pictures, and copies of boxes for old programs. */
const SILENT = new Set(['info', 'pict', 'listtable', 'revtbl', 'shprslt']);
const MARGINS = new Set(['header', 'headerl', 'headerr', 'headerf', 'footer', 'footerl', 'footerr', 'footerf']);
/** Destinations that are read after the main text: boxes and notes. */
const APART = new Set(['shptxt', 'footnote']);

interface Group {
  aside: Exclude<Aside, 'apart' | 'margin'>;
  /** Whether the group's text is set apart from the main text, whatever its formatting. */
  place: 'apart' | 'margin' | null;
  /** Whether the group describes the file, so that its text is skipped. */
  silent: boolean;
  /** The part of a field: the instruction for the program, or the result that readers see. */
  field: 'instruction' | 'result' | null;
}

const NO_GROUP: Group = { aside: null, place: null, silent: false, field: null };

/** All tokens, with hidden and deleted text marked. Formatting lasts until the end of its group. */
function tokensOf(bytes: Uint8Array): Placed[] {
  const placed: Placed[] = [];
  const groups: Group[] = [{ ...NO_GROUP }];
  let instruction = '';
  let result = '';
  for (const token of tokenize(bytes)) {
    const group = groups.at(-1) ?? { ...NO_GROUP };
    if (token.type === OPEN) groups.push({ ...group });
    else if (token.type === CONTROL) follow(token, group);
    else if (token.type === TEXT && group.field === 'instruction') instruction += token.data?.toString('latin1') ?? '';
    if (token.type === TEXT && group.field === 'result') result += token.data?.toString('latin1') ?? '';
    if (token.type === CLOSE) {
      groups.pop();
      if (group.field === 'result' && groups.at(-1)?.field !== 'result') {
        placed.push(...targetOf(instruction, result).map((data) => ({ token: { type: TEXT, data }, aside: asideOf(group) })));
        instruction = '';
        result = '';
      }
    }
    const letter = token.type === TEXT || LETTERS.has(token.word ?? '');
    if (!letter) placed.push({ token, aside: null });
    else if (!group.silent) placed.push({ token, aside: asideOf(group) });
  }
  return placed;
}

function asideOf({ aside, place }: Group): Aside {
  return place === 'margin' ? place : (aside ?? place);
}

/** The address of a link, added to the text because readers of the post see where it leads. */
function targetOf(instruction: string, words: string): Buffer[] {
  const target = /HYPERLINK\s+"([^"]+)"/.exec(instruction)?.[1];
  const behind = target === undefined ? '' : behindLink(target, words);
  return behind === '' ? [] : [Buffer.from(behind)];
}

function follow({ word = '', param = 1 }: Token, group: Group): void {
  if (word === 'fldinst') Object.assign(group, { silent: true, field: 'instruction' });
  else if (word === 'fldrslt') group.field = 'result';
  else if (SILENT.has(word) || (COMMENTS.has(word) && word !== 'annotation')) group.silent = true;
  else if (MARGINS.has(word)) group.place = 'margin';
  else if (APART.has(word)) group.place = 'apart';
  else if (word === 'annotation') group.aside = 'comment';
  else if (group.aside === 'comment') return;
  else if (word === 'plain') group.aside = null;
  else if (word === 'v') group.aside = param === 0 ? null : 'hidden';
  else if (word === 'deleted') group.aside = param === 0 ? null : 'deletion';
}

/** Runs of adjacent tokens of one kind, each preceded by the controls that define how its characters are encoded. */
function partsOf(tokens: readonly Placed[], kind: Aside): Placed[][] {
  const controls = tokens.filter(({ aside, token }) => aside === null && token.type !== TEXT && !LETTERS.has(token.word ?? ''));
  const head = controls.slice(0, startOfText(controls));
  const parts: Placed[][] = [];
  let before: Placed | undefined;
  for (const placed of tokens) {
    const visible = placed.aside !== null || placed.token.type === TEXT;
    if (placed.aside === kind) {
      if (before?.aside === kind) parts.at(-1)?.push(placed);
      else parts.push([...head, placed]);
    }
    if (visible) before = placed;
  }
  return parts;
}

/** The index after the first paragraph control that is in no group; page styles contain such controls too, but in groups. */
function startOfText(controls: readonly Placed[]): number {
  let depth = 0;
  const at = controls.findIndex(({ token: { type, word } }) => {
    if (type === OPEN) depth++;
    else if (type === CLOSE) depth--;
    return depth === 1 && word === 'pard';
  });
  return at + 1;
}

function tokenize(bytes: Uint8Array): Token[] {
  const tokens: Token[] = [];
  const stream = new Tokenize();
  stream.push = (token: RtfToken | null) => {
    if (token) tokens.push(ENDS.has((token as Token).word ?? '') ? { ...token, word: 'par' } : token);
    return true;
  };
  stream._transform(Buffer.from(bytes), undefined, pass);
  stream._flush(() => undefined);
  return tokens;
}

function textOf(tokens: readonly Placed[]): string {
  const words: string[] = [];
  const stream = new ToPlainText({
    warn: () => undefined,
    decode: (letters: Buffer, encoding: string) => decoder(encoding).decode(letters),
  });
  stream.push = (text: string | null) => {
    if (text) words.push(text);
    return true;
  };
  for (const { token } of tokens) stream._transform(token, '', pass);
  stream._flush(pass);
  return words.join('');
}

function pass(error?: unknown): void {
  if (error instanceof Error) throw error;
}

/** The decoder for an encoding such as "cp1252". Encodings that Node does not know are read as Western European. */
function decoder(encoding: string): { decode(bytes: Uint8Array): string } {
  try {
    return new TextDecoder(encoding.replace(/^cp(?=12)/, 'windows-'));
  } catch {
    return new TextDecoder('windows-1252');
  }
}
