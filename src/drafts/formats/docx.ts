// Reads Word documents (ECMA-376): the text as it is after all tracked changes are accepted, and notices about the rest.
import { PolicycheckError } from '../../errors.js';
import type { Content, Enclosure } from '../source.js';
import { behindLink } from './contact-link.js';
import { newStory, type Story } from './story.js';
import { readXml, type Events, type Tag } from './xml.js';
import { unpack, type Archive } from './zip.js';

/** @throws {PolicycheckError} if the file is not a Word document, or is damaged */
export function readDocx(bytes: Uint8Array, name: string): Content {
  const archive = unpack(bytes, name, (path) =>
    /^(?:_rels\/\.rels|word\/[^/]+\.xml|word\/_rels\/[^/]+\.rels|word\/media\/[^/]+)$/.test(path),
  );
  const main = mainPart(archive, name);
  const story = newStory(name);
  const file: File = { archive, name, hiddenStyles: hiddenStyles(archive, name) };
  readPart(main, story, file);
  for (const part of ['word/footnotes.xml', 'word/endnotes.xml']) readPart(part, story, file);
  readComments(story, file);
  readMargins(story, file);
  return { ...story.content(), enclosures: pictures(archive) };
}

interface File {
  readonly archive: Archive;
  readonly name: string;
  /** Ids of the styles that hide their text. */
  readonly hiddenStyles: ReadonlySet<string>;
}

/** The path of the main part, which some programs name word/document2.xml. */
function mainPart(archive: Archive, name: string): string {
  const target = [...relations(archive, '_rels/.rels', name).values()].find(({ type }) => type.endsWith('/officeDocument'))?.target;
  const path = target?.replace(/^\//, '') ?? 'word/document.xml';
  if (!archive[path]) throw new PolicycheckError(`${name} is not a Word document, or a damaged one; open it and save it as .docx again`);
  return path;
}

interface Relation {
  readonly type: string;
  readonly target: string;
}

function relations(archive: Archive, path: string, name: string): Map<string, Relation> {
  const found = new Map<string, Relation>();
  const open = ({ name: tag, attributes: { Id = '', Type = '', Target = '' } }: Tag): void => {
    if (tag === 'rel:Relationship') found.set(Id, { type: Type, target: Target });
  };
  if (archive[path]) readXml(archive[path], name, { open });
  return found;
}

function isOn({ attributes }: Tag): boolean {
  return !['0', 'false', 'off'].includes(attributes['w:val'] ?? '');
}

function hiddenStyles({ 'word/styles.xml': styles }: Archive, name: string): Set<string> {
  const hidden = new Set<string>();
  let style = '';
  const open = (tag: Tag, path: readonly string[]): void => {
    if (tag.name === 'w:style') style = tag.attributes['w:styleId'] ?? '';
    if (tag.name === 'w:vanish' && path.includes('w:style') && isOn(tag)) hidden.add(style);
  };
  if (styles) readXml(styles, name, { open });
  return hidden;
}

/** The characters that some elements inside a run stand for. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['w:tab', '\t'],
  ['w:br', '\n'],
  ['w:cr', '\n'],
  ['w:noBreakHyphen', '\u2011'],
  ['w:softHyphen', '\u00ad'],
]);
const DELETED = new Set(['w:del', 'w:moveFrom']);

/** The path of a part's relationships file: "word/document.xml" gives "word/_rels/document.xml.rels". */
function relationsOf(part: string): string {
  const at = part.lastIndexOf('/') + 1;
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
}

/** Adds the paragraphs of one part to the story. */
function readPart(part: string, story: Story, { archive, name, hiddenStyles }: File): void {
  const xml = archive[part];
  if (xml) readXml(xml, name, partReader(story, relations(archive, relationsOf(part), name), hiddenStyles));
}

type Open = (tag: Tag, path: readonly string[]) => void;

/** The state of the elements that are currently open. */
interface Begun {
  /** One entry per open paragraph, outermost first: whether its style hides the text. A paragraph can contain another. */
  readonly hiddenParagraphs: boolean[];
  /** Whether the text of the current run is hidden. */
  isHidden: boolean;
  /** The hidden text of the current paragraph. */
  hidden: string;
  /** The text of the current tracked deletion, and its author. */
  deleted: string;
  by: string;
  /** Whether the paragraph mark is deleted, so that the next paragraph continues this one. */
  joined: boolean;
  /** Depth inside fallback content that is meant for older programs, and skipped here. */
  skipped: number;
  link: { readonly target: string; text: string } | null;
}

function partReader(story: Story, links: ReadonlyMap<string, Relation>, hiddenStyles: ReadonlySet<string>): Events {
  const now: Begun = { hiddenParagraphs: [], isHidden: false, hidden: '', deleted: '', by: '', joined: false, skipped: 0, link: null };
  const put = (text: string, path: readonly string[]): void => {
    if (path.some((tag) => DELETED.has(tag))) now.deleted += text;
    else if (now.isHidden) now.hidden += text;
    else {
      story.add(text);
      if (now.link) now.link.text += text;
    }
  };
  const opened = openers(now, story, links, hiddenStyles);
  return {
    open: (tag, path) => {
      if (tag.name === 'mc:Fallback') now.skipped++;
      if (now.skipped > 0) return;
      opened.get(tag.name)?.(tag, path);
      const letter = LETTERS.get(tag.name);
      if (letter !== undefined && !path.includes('w:pPr') && !path.includes('w:rPr')) put(letter, path);
    },
    close: (tag, path) => {
      if (tag === 'mc:Fallback') now.skipped--;
      if (now.skipped > 0) return;
      if (tag === 'w:hyperlink') endLink(now, story);
      else if (tag === 'w:p') endParagraph(now, story);
      else if (DELETED.has(tag) && !path.includes('w:rPr')) endDeletion(now, story);
    },
    text: (words, path) => {
      const tag = path.at(-1);
      if (now.skipped === 0 && (tag === 'w:t' || tag === 'w:delText')) put(words, path);
    },
  };
}

function openers(
  now: Begun,
  story: Story,
  links: ReadonlyMap<string, Relation>,
  hiddenStyles: ReadonlySet<string>,
): ReadonlyMap<string, Open> {
  const isHiding = ({ attributes }: Tag): boolean => hiddenStyles.has(attributes['w:val'] ?? '');
  const isOfRun = (path: readonly string[]): boolean => path.at(-1) === 'w:rPr' && path.at(-2) === 'w:r';
  const deletion: Open = ({ attributes }, path) => {
    if (path.includes('w:pPr')) now.joined = true;
    else if (!path.includes('w:rPr')) now.by = attributes['w:author'] ?? '';
  };
  const opened: Readonly<Record<string, Open>> = {
    'w:p': () => {
      story.begin();
      now.hiddenParagraphs.push(false);
    },
    'w:pStyle': (tag) => void (now.hiddenParagraphs[now.hiddenParagraphs.length - 1] = isHiding(tag)),
    'w:r': () => void (now.isHidden = now.hiddenParagraphs.at(-1) ?? false),
    'w:vanish': (tag, path) => {
      if (isOfRun(path)) now.isHidden = isOn(tag);
    },
    'w:rStyle': (tag, path) => {
      if (isOfRun(path) && isHiding(tag)) now.isHidden = true;
    },
    'w:del': deletion,
    'w:moveFrom': deletion,
    'w:hyperlink': ({ attributes }) => void (now.link = { target: links.get(attributes['r:id'] ?? '')?.target ?? '', text: '' }),
  };
  // A map, because a file may use any tag name, including "constructor".
  return new Map(Object.entries(opened));
}

/** Adds the address of a link to the text, because readers of the post see where it leads. */
function endLink(now: Begun, story: Story): void {
  const { link } = now;
  if (link) story.add(behindLink(link.target, link.text));
  now.link = null;
}

function endDeletion(now: Begun, story: Story): void {
  story.leaveOut({ kind: 'deletion', text: now.deleted, by: now.by });
  now.deleted = '';
}

function endParagraph(now: Begun, story: Story): void {
  story.leaveOut({ kind: 'hidden', text: now.hidden });
  story.end(now.joined);
  now.hiddenParagraphs.pop();
  now.hidden = '';
  now.joined = false;
}

function readComments(story: Story, { archive: { 'word/comments.xml': comments }, name }: File): void {
  let [by, said] = ['', ''];
  const open = (tag: Tag): void => {
    if (tag.name === 'w:comment') [by, said] = [tag.attributes['w:author'] ?? '', ''];
    else if (tag.name === 'w:p') said += ' ';
  };
  const text = (words: string, path: readonly string[]): void => {
    if (path.at(-1) === 'w:t') said += words;
  };
  const close = (tag: string): void => {
    if (tag === 'w:comment') story.leaveOut({ kind: 'comment', text: said, by });
  };
  if (comments) readXml(comments, name, { open, close, text });
}

/** Reports headers and footers, such as a letterhead or a page number. Identical ones are reported once. */
function readMargins(story: Story, { archive, name }: File): void {
  const said = new Set<string>();
  for (const [path, xml] of Object.entries(archive)) {
    if (!/^word\/(?:header|footer)\d*\.xml$/.test(path)) continue;
    let words = '';
    readXml(xml, name, {
      text: (text, tags) => {
        if (tags.at(-1) === 'w:t') words += text;
      },
    });
    if (/\p{L}/u.test(words)) said.add(words);
  }
  for (const text of said) story.leaveOut({ kind: 'margin', text });
}

function pictures(archive: Archive): Enclosure[] {
  return Object.entries(archive)
    .filter(([path]) => path.startsWith('word/media/'))
    .map(([path, bytes]) => ({ name: path.slice('word/media/'.length), bytes }));
}
