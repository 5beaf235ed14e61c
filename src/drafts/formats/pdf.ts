// Reads the text layer of a PDF, page by page. Scanned pages are pictures and have no text layer.
import { getDocumentProxy } from 'unpdf';
import { PolicycheckError } from '../../errors.js';
import { LIMIT } from '../decode.js';
import type { Content } from '../source.js';

/** @throws {PolicycheckError} if the file cannot be read, is too large, or contains only pictures of text */
export async function readPdf(bytes: Uint8Array, name: string): Promise<Content> {
  const pages = await readPages(bytes, name);
  if (pages.every((page) => page === ''))
    throw new PolicycheckError(`${name} holds no text, only pictures of it, as a scan does; give the words as text`);
  const blank = pages.flatMap((page, i) => (page === '' ? [i + 1] : []));
  const starts: number[] = [];
  let text = '';
  for (const page of pages) {
    starts.push(text.length);
    text += page === '' ? '' : `${page}\n\n`;
  }
  return {
    text: `${text.trimEnd()}\n`,
    division: { unit: 'page', first: 1, starts },
    notices: blank.length > 0 ? [`${name}: no text on page ${blank.join(', ')}; what a picture there says was not checked`] : [],
    enclosures: [],
  };
}

async function readPages(bytes: Uint8Array, name: string): Promise<string[]> {
  try {
    // A copy is passed because the library takes ownership of the bytes. It runs no scripts and reads no external files.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, verbosity: 0 });
    const pages: string[] = [];
    for (let number = 1, size = 0; number <= pdf.numPages; number++) {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      const page = joinLines(items.flatMap((item) => ('str' in item ? [item as Item] : [])));
      if ((size += page.length) > LIMIT) throw new PolicycheckError(`${name} is larger than 1 MB; give the text of one post`);
      pages.push(page);
    }
    return pages;
  } catch (error) {
    if (error instanceof PolicycheckError) throw error;
    const locked = error instanceof Error && error.name === 'PasswordException';
    throw new PolicycheckError(`${name} ${locked ? 'has a password; save it without one' : 'is damaged; save it as PDF again'}`);
  }
}

/** A piece of text and its position, in points from the lower left corner. */
interface Item {
  readonly str: string;
  readonly hasEOL: boolean;
  readonly width: number;
  readonly height: number;
  readonly transform: readonly number[];
}

interface Line {
  text: string;
  readonly top: number;
  right: number;
  height: number;
}

/** Joins lines into paragraphs, which a PDF does not mark: a full line continues in the next one unless there is a gap between them. */
function joinLines(items: readonly Item[]): string {
  const lines = linesOf(items);
  const right = Math.max(0, ...lines.map((line) => line.right));
  let text = '';
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    if (before) text += before.right > right * FULL && before.top - line.top < line.height * SPACED ? ' ' : '\n';
    text += line.text.trim();
  });
  return text.trim();
}

/** Share of the widest line's width. A line shorter than this ends its paragraph. */
const FULL = 0.8;
/** Multiple of the height of the letters. Lines further apart than this belong to different paragraphs. */
const SPACED = 1.7;

function linesOf(items: readonly Item[]): Line[] {
  const lines: Line[] = [];
  let open: Line | null = null;
  for (const { str, hasEOL, width, height, transform } of items) {
    const [left = 0, top = 0] = transform.slice(4);
    open ??= { text: '', top, right: 0, height };
    open.text += str;
    if (str.trim() !== '') [open.right, open.height] = [Math.max(open.right, left + width), Math.max(open.height, height)];
    if (!hasEOL) continue;
    if (open.text.trim() !== '') lines.push(open);
    open = null;
  }
  return open && open.text.trim() !== '' ? [...lines, open] : lines;
}
