// Reads OpenDocument texts (ISO/IEC 26300), as LibreOffice writes them.
import { PolicycheckError } from '../../errors.js';
import type { Content, Enclosure } from '../source.js';
import { behindLink } from './contact-link.js';
import { newStory, type LeftOut, type Story } from './story.js';
import { readXml, type Events, type Tag } from './xml.js';
import { unpack, type Archive } from './zip.js';

/** @throws {PolicycheckError} if the file is not an OpenDocument text, or is damaged */
export function readOdt(bytes: Uint8Array, name: string): Content {
  const archive = unpack(bytes, name, (path) => /^(?:content\.xml|styles\.xml|Pictures\/[^/]+)$/.test(path));
  const content = archive['content.xml'];
  if (!content) throw new PolicycheckError(`${name} is not an OpenDocument text, or a damaged one; open it and save it as .odt again`);
  const hiddenStyles = new Set([content, archive['styles.xml']].flatMap((xml) => (xml ? stylesThatHide(xml, name) : [])));
  const story = newStory(name);
  readXml(content, name, eventsOf(story, hiddenStyles));
  const styles = archive['styles.xml'];
  if (styles) for (const text of marginsIn(styles, name)) story.leaveOut({ kind: 'margin', text });
  return { ...story.content(), enclosures: pictures(archive) };
}

/** The texts of headers and footers, each once, even if several page styles repeat it. */
function marginsIn(xml: Uint8Array, name: string): Set<string> {
  const found = new Set<string>();
  const isMargin = (tag: string): boolean => /^style:(?:header|footer)(?:-left|-first)?$/.test(tag);
  let words = '';
  readXml(xml, name, {
    open: ({ name: tag }) => {
      if (isMargin(tag)) words = '';
    },
    text: (text, path) => {
      if (path.some(isMargin) && path.some(isParagraph)) words += text;
    },
    close: (tag) => {
      if (isMargin(tag)) found.add(words.trim());
    },
  });
  return found;
}

function stylesThatHide(xml: Uint8Array, name: string): string[] {
  const hiding: string[] = [];
  let style = '';
  const open = ({ name: tag, attributes }: Tag): void => {
    if (tag === 'style:style') style = attributes['style:name'] ?? '';
    if (tag === 'style:text-properties' && attributes['text:display'] === 'none') hiding.push(style);
  };
  readXml(xml, name, { open });
  return hiding;
}

/** Tags whose text is not part of the draft, and the kind of notice about it. Null if no notice is needed. */
const ASIDE: ReadonlyMap<string, LeftOut['kind'] | null> = new Map([
  ['office:annotation', 'comment'],
  ['text:deletion', 'deletion'],
  ['text:hidden-text', 'hidden'],
  ['text:note-citation', null],
  ['text:tracked-changes', null],
  ['svg:title', null],
  ['svg:desc', null],
]);

interface Aside {
  readonly tag: string;
  readonly depth: number;
  readonly kind: LeftOut['kind'] | null;
  text: string;
  by: string;
}

function eventsOf(story: Story, hiddenStyles: ReadonlySet<string>): Events {
  const asides: Aside[] = [];
  const links: { readonly href: string; text: string }[] = [];

  const put = (text: string): void => {
    const aside = asides.at(-1);
    if (aside) aside.text += text;
    else {
      story.add(text);
      for (const link of links) link.text += text;
    }
  };
  const open = (tag: Tag, path: readonly string[]): void => {
    const { name, attributes } = tag;
    const kind = hides(tag, hiddenStyles) ? 'hidden' : ASIDE.get(name);
    if (kind !== undefined) asides.push({ tag: name, depth: path.length, kind, text: attributes['text:string-value'] ?? '', by: '' });
    else if (isParagraph(name) && asides.length === 0) story.begin();
    else if (name === 'text:a') links.push({ href: attributes['xlink:href'] ?? '', text: '' });
    else if (name === 'text:s') put(' '.repeat(Math.min(Number(attributes['text:c'] ?? 1) || 1, 100)));
    else if (name === 'text:tab') put('\t');
    else if (name === 'text:line-break') put('\n');
  };
  const close = (name: string, path: readonly string[]): void => {
    const aside = asides.at(-1);
    if (aside?.tag === name && aside.depth === path.length) {
      asides.pop();
      if (aside.kind) story.leaveOut({ kind: aside.kind, text: aside.text, by: aside.by });
    } else if (aside) aside.text += isParagraph(name) ? ' ' : '';
    else if (isParagraph(name)) story.end();
    else if (name === 'text:a') put(target(links.pop()));
  };
  const text = (words: string, path: readonly string[]): void => {
    const aside = asides.at(-1);
    if (path.at(-1) === 'dc:creator' && aside) aside.by = words;
    else if (path.slice(aside?.kind === 'comment' ? aside.depth : 0).some(isParagraph)) put(words.replace(/[ \t\r\n]+/g, ' '));
  };
  return { open, close, text };
}

function isParagraph(tag: string): boolean {
  return tag === 'text:p' || tag === 'text:h';
}

function hides({ name, attributes }: Tag, hiddenStyles: ReadonlySet<string>): boolean {
  if (name === 'text:section') return attributes['text:display'] === 'none';
  return (name === 'text:span' || isParagraph(name)) && hiddenStyles.has(attributes['text:style-name'] ?? '');
}

/** Adds the address of a link to the text, because readers of the post see where it leads. */
function target(link: { readonly href: string; readonly text: string } | undefined): string {
  return link ? behindLink(link.href, link.text) : '';
}

function pictures(archive: Archive): Enclosure[] {
  return Object.entries(archive)
    .filter(([path]) => path.startsWith('Pictures/'))
    .map(([path, bytes]) => ({ name: path.slice('Pictures/'.length), bytes }));
}
