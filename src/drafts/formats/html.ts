// A web page, or the body of a message: its words as a reader sees them.
import { convert, type DomNode, type FormatCallback, type HtmlToTextOptions } from 'html-to-text';
import type { Content } from '../source.js';
import { newStory } from './story.js';

export function readHtml(html: string, name: string): Content {
  const hidden: string[] = [];
  const text = convert(html, optionsFor(hidden));
  const story = newStory(name);
  for (const words of hidden) story.leaveOut({ kind: 'hidden', text: words });
  return { text: `${text.trim()}\n`, notices: story.content().notices, enclosures: [] };
}

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
const UNSEEN = ['head', 'title', 'script', 'style', 'template', 'noscript', 'img', 'svg', 'hr'];
const HIDDEN = [
  '[hidden]',
  '[style*="display:none"]',
  '[style*="display: none"]',
  '[style*="visibility:hidden"]',
  '[style*="visibility: hidden"]',
];

/** @param hidden takes what a browser would not show */
function optionsFor(hidden: string[]): HtmlToTextOptions {
  const keep: FormatCallback = (element) => void hidden.push(wordsOf(element));
  return {
    wordwrap: false,
    formatters: { hidden: keep },
    limits: { maxInputLength: 4_000_000, maxDepth: 200 },
    selectors: [
      ...HEADINGS.map((selector) => ({ selector, options: { uppercase: false } })),
      ...UNSEEN.map((selector) => ({ selector, format: 'skip' })),
      ...HIDDEN.map((selector) => ({ selector, format: 'hidden' })),
      { selector: 'a', options: { hideLinkHrefIfSameAsText: true, linkBrackets: ['(', ')'], noAnchorUrl: true } },
      // Its "mailto:" says no more than its words.
      { selector: 'a[href^="mailto:"]', options: { ignoreHref: true } },
      { selector: 'a[href^="tel:"]', options: { ignoreHref: true } },
    ],
  };
}

function wordsOf(node: DomNode): string {
  return node.type === 'text' ? (node.data ?? '') : (node.children ?? []).map(wordsOf).join('');
}
