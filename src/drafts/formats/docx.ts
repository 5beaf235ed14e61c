// Word documents (ECMA-376): the text as it stands when every change is accepted, and what else the file holds.
import { PolicycheckError } from '../../errors.js';
import type { Content, Enclosure } from '../source.js';
import { newStory, type Story } from './story.js';
import { readXml, type Tag } from './xml.js';
import { unpack, type Archive } from './zip.js';

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
  /** Ids of styles that hide what is written in them. */
  readonly hiddenStyles: ReadonlySet<string>;
}

/** Some programs call it word/document2.xml. */
function mainPart(archive: Archive, name: string): string {
  const target = [...relations(archive, '_rels/.rels', name).values()].find(({ type }) => type.endsWith('/officeDocument'))?.target;
  const path = target?.replace(/^\//, '') ?? 'word/document.xml';
  if (!archive[path]) throw new PolicycheckError(`${name} is no Word document, or a damaged one; open it and save it as .docx again`);
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

/** What stands for a letter inside a run. */
const LETTERS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
  'w:softHyphen': '\u00ad',
};
const DELETED = new Set(['w:del', 'w:moveFrom']);

/** "word/document.xml": "word/_rels/document.xml.rels". */
function relationsOf(part: string): string {
  const at = part.lastIndexOf('/') + 1;
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
}

/** Reads the paragraphs of one part into the story. */
function readPart(part: string, story: Story, { archive, name, hiddenStyles }: File): void {
  const links = relations(archive, relationsOf(part), name);
  const hiddenParagraphs: boolean[] = [];
  let [deleted, by, hidden] = ['', '', ''];
  let [isHidden, joined, skipped] = [false, false, 0];
  let link: { readonly target: string; text: string } | null = null;

  const open = (tag: Tag, path: readonly string[]): void => {
    const inProperties = path.includes('w:pPr') || path.includes('w:rPr');
    if (tag.name === 'mc:Fallback') skipped++;
    if (skipped > 0) return;
    if (tag.name === 'w:p') {
      story.begin();
      hiddenParagraphs.push(false);
    } else if (tag.name === 'w:pStyle') hiddenParagraphs[hiddenParagraphs.length - 1] = hiddenStyles.has(tag.attributes['w:val'] ?? '');
    else if (tag.name === 'w:r') isHidden = hiddenParagraphs.at(-1) ?? false;
    else if (path.at(-1) === 'w:rPr' && path.at(-2) === 'w:r') {
      if (tag.name === 'w:vanish') isHidden = isOn(tag);
      else if (tag.name === 'w:rStyle' && hiddenStyles.has(tag.attributes['w:val'] ?? '')) isHidden = true;
    } else if (DELETED.has(tag.name)) {
      if (inProperties) joined ||= path.includes('w:pPr');
      else by = tag.attributes['w:author'] ?? '';
    } else if (tag.name === 'w:hyperlink') link = { target: links.get(tag.attributes['r:id'] ?? '')?.target ?? '', text: '' };
    else if (!inProperties && LETTERS[tag.name] !== undefined) put(LETTERS[tag.name] ?? '', path);
  };
  const put = (text: string, path: readonly string[]): void => {
    if (path.some((tag) => DELETED.has(tag))) deleted += text;
    else if (isHidden) hidden += text;
    else {
      story.add(text);
      if (link) link.text += text;
    }
  };
  const close = (tag: string, path: readonly string[]): void => {
    if (tag === 'mc:Fallback') skipped--;
    if (skipped > 0) return;
    if (tag === 'w:hyperlink' && link) {
      // A reader of the post sees where a link leads, so it is checked with the words.
      if (/^https?:/.test(link.target) && !link.text.includes(link.target)) story.add(` (${link.target})`);
      link = null;
    } else if (DELETED.has(tag) && !path.includes('w:rPr')) {
      story.leaveOut({ kind: 'deletion', text: deleted, by });
      deleted = '';
    } else if (tag === 'w:p') {
      story.leaveOut({ kind: 'hidden', text: hidden });
      story.end(joined);
      hiddenParagraphs.pop();
      [hidden, joined] = ['', false];
    }
  };
  const text = (words: string, path: readonly string[]): void => {
    const tag = path.at(-1);
    if (skipped === 0 && (tag === 'w:t' || tag === 'w:delText')) put(words, path);
  };
  const xml = archive[part];
  if (xml) readXml(xml, name, { open, close, text });
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

/** Headers and footers: a letterhead, a page number. Those that say the same are named once. */
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
