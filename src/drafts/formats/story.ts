// Collects the text of an office document paragraph by paragraph, and what the file contains besides.
import { PolicycheckError } from '../../errors.js';
import { LIMIT } from '../decode.js';
import type { Content } from '../source.js';

export interface Story {
  /** Begins a paragraph, which may be inside another one, as in a text box. */
  begin(): void;
  add(text: string): void;
  /**
   * Ends a paragraph.
   *
   * @param joined whether its paragraph mark is deleted, so that the next paragraph continues it
   */
  end(joined?: boolean): void;
  leaveOut(what: LeftOut): void;
  content(): Pick<Content, 'text' | 'division' | 'notices'>;
}

export interface LeftOut {
  readonly kind: 'comment' | 'deletion' | 'hidden' | 'margin';
  readonly text: string;
  readonly by?: string;
}

const KINDS: Readonly<Record<LeftOut['kind'], string>> = {
  comment: 'a comment',
  deletion: 'a deletion that is not accepted yet',
  hidden: 'hidden text',
  margin: 'a header or footer',
};

export function newStory(name: string): Story {
  const done: string[] = [];
  const open: string[] = [];
  const leftOut: LeftOut[] = [];
  let carried = '';
  let size = 0;
  return {
    begin: () => {
      open.push(carried);
      carried = '';
    },
    add: (text) => {
      size += text.length;
      if (size > LIMIT) throw new PolicycheckError(`${name} is larger than 1 MB; give the text of one post`);
      if (open.length > 0) open[open.length - 1] += text;
    },
    end: (joined = false) => {
      const text = open.pop() ?? '';
      if (joined) carried = text;
      else done.push(text);
    },
    leaveOut: (what) => {
      if (what.text.trim() !== '') leftOut.push(what);
    },
    content: () => ({ ...joinParagraphs(done), notices: leftOut.map((what) => describe(what, name)) }),
  };
}

/** Joins the paragraphs. Blank ones remain as gaps in the text but are not counted. */
function joinParagraphs(paragraphs: readonly string[]): Pick<Content, 'text' | 'division'> {
  const starts: number[] = [];
  let text = '';
  for (const paragraph of paragraphs) {
    const blank = paragraph.trim() === '';
    if (blank && text === '') continue;
    if (!blank) starts.push(text.length);
    text += `${blank ? '' : paragraph.trimEnd()}\n`;
  }
  return { text: text.trimEnd() + '\n', division: { unit: 'paragraph', first: 1, starts } };
}

/** Number of characters of left-out text shown in a notice, so that the author recognises it. */
const SHOWN = 60;

function describe({ kind, text, by }: LeftOut, name: string): string {
  const words = text.trim().replace(/\s+/g, ' ');
  const shown = words.length > SHOWN ? `${words.slice(0, SHOWN).trimEnd()}…` : words;
  return `${name}: ${KINDS[kind]}${by ? ` by ${by}` : ''} is not part of the draft and was not checked: "${shown}"`;
}
