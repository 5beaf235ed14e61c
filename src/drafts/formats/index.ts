// Recognises the format of a file and picks its reader. Readers are loaded only when needed.
import path from 'node:path';
import { PolicycheckError } from '../../errors.js';
import { checkText, decodeText } from '../decode.js';
import type { Content, Source } from '../source.js';

/** Endings of the files that count as drafts when a directory is given. */
export const ENDINGS = ['txt', 'text', 'md', 'markdown', 'docx', 'odt', 'rtf', 'html', 'htm', 'eml', 'pdf', 'csv', 'tsv'] as const;

/**
 * Reads the drafts of a file: one draft, or one for each row of a table.
 *
 * @throws {PolicycheckError} if the file cannot be read
 */
export async function readSources(bytes: Uint8Array, name: string): Promise<Source[]> {
  const ending = path.extname(name).slice(1).toLowerCase();
  if (ending === 'csv' || ending === 'tsv') return (await import('./rows.js')).readRows(bytes, name);
  const content = await readContent(bytes, name, ending);
  checkText(content.text, name);
  return [{ id: name, ...content }];
}

/** Recognises the format by the first bytes if possible, because the ending may be wrong and a pipe has none. */
async function readContent(bytes: Uint8Array, name: string, ending: string): Promise<Content> {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  refuse(head, name);
  const written = await readWritten(bytes, head, name, ending);
  if (written) return { ...written, byProgram: true };
  const { text, notices } = decodeText(bytes, name);
  if (ending !== 'html' && ending !== 'htm' && !/^\s*<(?:!doctype html|html)\b/i.test(text)) return { text, notices, enclosures: [] };
  const content = (await import('./html.js')).readHtml(text, name);
  return { ...content, notices: [...notices, ...content.notices] };
}

/** Reads a file in a format other than plain text; null for plain text. */
async function readWritten(bytes: Uint8Array, head: string, name: string, ending: string): Promise<Content | null> {
  if (head.startsWith('PK\x03\x04')) return readOffice(bytes, head, name, ending);
  if (head.includes('%PDF-')) return (await import('./pdf.js')).readPdf(bytes, name);
  if (head.startsWith('{\\rtf')) return (await import('./rtf.js')).readRtf(bytes, name);
  if (ending === 'eml') return (await import('./eml.js')).readEml(bytes, name);
  const program = WRITTEN_BY[ending];
  if (program === undefined) return null;
  throw new PolicycheckError(`${name} is not ${program}, or a damaged one; open it and save it again`);
}

const WRITTEN_BY: Readonly<Record<string, string>> = {
  docx: 'a Word document',
  odt: 'an OpenDocument text',
  rtf: 'a rich text file',
  pdf: 'a PDF',
};

/** LibreOffice stores the document type as the first entry of the archive. */
async function readOffice(bytes: Uint8Array, head: string, name: string, ending: string): Promise<Content> {
  if (head.includes('mimetypeapplication/vnd.oasis.opendocument.text') || ending === 'odt')
    return (await import('./odt.js')).readOdt(bytes, name);
  if (head.includes('mimetypeapplication/vnd.oasis') || ['xlsx', 'pptx', 'zip'].includes(ending))
    throw new PolicycheckError(`${name} is not a text document; give the words as .docx, .odt or .txt`);
  return (await import('./docx.js')).readDocx(bytes, name);
}

const OLD_OFFICE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
const PICTURES = /^(?:\xff\xd8\xff|\x89PNG\r\n|GIF8[79]a|II\*\0|MM\0\*|RIFF[^]{4}WEBP|[^]{4}ftyp(?:hei[cxms]|mif1|avif))/;

function refuse(head: string, name: string): void {
  if (head.startsWith(OLD_OFFICE))
    throw new PolicycheckError(`${name} is an old Word file, or has a password; open it and save it as .docx without one`);
  if (PICTURES.test(head)) throw new PolicycheckError(`${name} is a picture; give the words of the post, and the picture with --image`);
}
