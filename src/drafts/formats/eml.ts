// Reads e-mail messages saved by a mail program: the text of the body, and attached pictures.
import PostalMime, { type Attachment } from 'postal-mime';
import { PolicycheckError } from '../../errors.js';
import type { Content, Enclosure } from '../source.js';
import { readHtml } from './html.js';

/** @throws {PolicycheckError} if the file is not an e-mail message, or is damaged */
export async function readEml(bytes: Uint8Array, name: string): Promise<Content> {
  const { html, text, attachments } = await parse(bytes, name);
  // The HTML body is preferred: plain bodies are often wrapped at 76 characters, and a line end counts as the end of a sentence.
  const body = html ? readHtml(html, name) : { text: text ?? '', notices: [], enclosures: [] };
  const pictures = attachments.filter(isPicture);
  const others = attachments.filter((each) => !isPicture(each));
  return {
    text: body.text,
    notices: [
      ...body.notices,
      ...others.map((other, i) => `${name}: "${nameOf(other, i)}" is attached and was not checked; save it, and check it by itself`),
    ],
    enclosures: pictures.map((picture, i): Enclosure => ({ name: nameOf(picture, i), bytes: bytesOf(picture) })),
  };
}

async function parse(bytes: Uint8Array, name: string): ReturnType<typeof PostalMime.parse> {
  try {
    const message = await PostalMime.parse(bytes, { maxNestingDepth: 20, attachmentEncoding: 'arraybuffer' });
    if (message.headers.length > 0) return message;
  } catch {
    // Falls through to the error below, which also covers a file without headers.
  }
  throw new PolicycheckError(`${name} is not an e-mail message, or a damaged one; save it from the mail program as .eml again`);
}

function isPicture({ mimeType }: Attachment): boolean {
  return mimeType.startsWith('image/');
}

/** Only the last part of an attachment's name is used, since a path in it must not be followed. */
function nameOf({ filename }: Attachment, index: number): string {
  return filename?.split(/[/\\]/).at(-1) || `attachment ${index + 1}`;
}

function bytesOf({ content }: Attachment): Uint8Array {
  return typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content);
}
