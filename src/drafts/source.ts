import type { Settings } from '../settings.js';
import type { Division } from '../types.js';

/** A file contained in another: a picture in a document, or an attachment of a message. */
export interface Enclosure {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** One draft as read from a file. */
export interface Source {
  /** Name of the file and, in a table, the row. */
  readonly id: string;
  /** The id that the table itself gives the row. */
  readonly ownId?: string;
  readonly text: string;
  /** What the author should know about the file and reports do not say: what was left out, or how it was decoded. */
  readonly notices: readonly string[];
  readonly enclosures: readonly Enclosure[];
  /** True if an office or mail program wrote the file, so that a text editor cannot change it. */
  readonly byProgram?: true;
  readonly division?: Division;
  readonly lineOffset?: number;
  /** Settings contained in the file: front matter, or the other cells of a row. */
  readonly settings?: Settings;
  /** Says where the settings were found, for messages. */
  readonly settingsFrom?: string;
}

/** What the reader of a format returns; the rest of a source is the same for all formats. */
export type Content = Omit<Source, 'id'>;
