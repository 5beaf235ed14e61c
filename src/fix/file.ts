// The file of a draft. Only the edited words change in it: the front matter and the encoding are kept.
import { accessSync, constants, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { PolicycheckError } from '../errors.js';
import { writeWhole } from '../write-whole.js';

/**
 * The endings of plain text and Markdown. A file without an ending is taken for plain text: anything else could not have been read as a
 * draft.
 */
const PLAIN = ['', '.txt', '.text', '.md', '.markdown'];

/**
 * Refuses a format.
 *
 * @throws {PolicycheckError} where words cannot be changed without losing how the file looks
 */
export function refuseFormat(name: string): void {
  const ending = path.extname(name).toLowerCase();
  if (PLAIN.includes(ending)) return;
  throw new PolicycheckError(
    `${name}: fix changes plain text and Markdown (.txt, .md), and no ${ending} file; "policycheck ${name}" says what to change in it`,
  );
}

interface DraftFile {
  /**
   * Writes the text.
   *
   * @throws {PolicycheckError} where the file has been changed meanwhile, or cannot be written
   */
  write(text: string): void;
}

/**
 * Opens the file of a draft for writing.
 *
 * @param text the text of the draft, as it was read from the file
 * @throws {PolicycheckError} where the text could not be written back as it is in the file
 */
export function openDraft(file: string, name: string, text: string): DraftFile {
  const bytes = readFileSync(file);
  const encoding = encodingOf(bytes);
  const words = Buffer.from(text, encoding);
  const head = bytes.subarray(0, bytes.length - words.length);
  if (!bytes.subarray(head.length).equals(words))
    throw new PolicycheckError(`${name} is not in UTF-8, or has been changed just now; save it as UTF-8, and try again`);
  return {
    write: (changed) => {
      if (!readFileSync(file).equals(bytes))
        throw new PolicycheckError(`${name} was changed by somebody else meanwhile, and is left as it is; try again`);
      refuseReadOnly(file, name);
      writeWhole(file, Buffer.concat([head, Buffer.from(changed, encoding)]), statSync(file).mode & 0o7777);
    },
  };
}

function encodingOf(bytes: Uint8Array): 'utf8' | 'utf16le' {
  return bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf16le' : 'utf8';
}

/** Refuses a file that may not be written. This must be tested, because such a file can still be replaced if its folder may be written. */
function refuseReadOnly(file: string, name: string): void {
  try {
    accessSync(file, constants.W_OK);
  } catch {
    throw new PolicycheckError(`${name}: you may not write this file`);
  }
}
