// Extracts the visible text of a web page or of the HTML body of a message.
import { convert, type DomNode, type FormatCallback, type HtmlToTextOptions } from 'html-to-text';
import { PolicycheckError } from '../../errors.js';
import type { Content } from '../source.js';
import { behindLink } from './contact-link.js';
import { newStory } from './story.js';

/** @throws {PolicycheckError} if the page is too large or too deeply nested */
export function readHtml(html: string, name: string): Content {
  const hidden: string[] = [];
  if (html.length > LONGEST) throw new PolicycheckError(`${name} is larger than 4 MB; give the text of one post`);
  const text = convert(html, optionsFor(hidden));
  if (text.includes(CUT)) throw new PolicycheckError(`${name} is nested too deeply to be read; give the words as text`);
  const story = newStory(name);
  for (const words of hidden) story.leaveOut({ kind: 'hidden', text: words });
  return { text: `${text.trim()}\n`, notices: story.content().notices, enclosures: [] };
}

/** Largest page accepted, in characters; most of a page is markup. */
const LONGEST = 4_000_000;
/** Marks a place where the converter left something out. Pages never contain this character. */
const CUT = '\0';

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
const CELLS = ['td', 'th'];
const UNSEEN = ['head', 'title', 'script', 'style', 'template', 'noscript', 'img', 'svg', 'hr'];
const HIDDEN = [
  '[hidden]',
  '[style*="display:none"]',
  '[style*="display: none"]',
  '[style*="visibility:hidden"]',
  '[style*="visibility: hidden"]',
];

/**
 * Options for the converter.
 *
 * @param hidden receives the text that a browser would not show
 */
function optionsFor(hidden: string[]): HtmlToTextOptions {
  const keep: FormatCallback = (element) => void hidden.push(wordsOf(element));
  return {
    wordwrap: false,
    formatters: { hidden: keep, contact: withAddress },
    limits: { maxInputLength: LONGEST, maxDepth: 500, ellipsis: CUT },
    selectors: [
      ...HEADINGS.map((selector) => ({ selector, options: { uppercase: false } })),
      ...CELLS.map((selector) => ({ selector, format: 'block', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } })),
      ...UNSEEN.map((selector) => ({ selector, format: 'skip' })),
      ...HIDDEN.map((selector) => ({ selector, format: 'hidden' })),
      { selector: 'a', options: { hideLinkHrefIfSameAsText: true, linkBrackets: ['(', ')'], noAnchorUrl: true } },
      { selector: 'a[href^="mailto:"]', format: 'contact' },
      { selector: 'a[href^="tel:"]', format: 'contact' },
    ],
  };
}

/** A link to a mailbox or a telephone: its words and, in brackets, the address or number behind it, unless the words have it already. */
const withAddress: FormatCallback = (element, walk, builder) => {
  walk(element.children, builder);
  const { href = '' } = element.attribs as Readonly<Record<string, string>>;
  builder.addInline(behindLink(href, wordsOf(element)));
};

function wordsOf(node: DomNode): string {
  return node.type === 'text' ? (node.data ?? '') : (node.children ?? []).map(wordsOf).join('');
}
