// A message as mail programs save it: the text of its body, the pictures attached to it.
import PostalMime, { type Attachment } from 'postal-mime';
import { PolicycheckError } from '../../errors.js';
import type { Content, Enclosure } from '../source.js';
import { readHtml } from './html.js';

export async function readEml(bytes: Uint8Array, name: string): Promise<Content> {
  const { html, text, attachments } = await parse(bytes, name);
  // A plain body is often cut into lines of 76 letters, and a line end is the end of a sentence.
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
    // Told below, as one without headers is.
  }
  throw new PolicycheckError(`${name} is no e-mail message, or a damaged one; save it from the mail program as .eml again`);
}

function isPicture({ mimeType }: Attachment): boolean {
  return mimeType.startsWith('image/');
}

/** A path in the name of an attachment is no path. */
function nameOf({ filename }: Attachment, index: number): string {
  return filename?.split(/[/\\]/).at(-1) || `attachment ${index + 1}`;
}

function bytesOf({ content }: Attachment): Uint8Array {
  return typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content);
}
