import type { Settings } from '../settings.js';
import type { Division } from '../types.js';

/** A file that came inside another: a picture in a document, an attachment of a message. */
export interface Enclosure {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** One draft as a file gave it. */
export interface Source {
  /** The file's name, with the row where it holds a draft a row. */
  readonly id: string;
  /** What the table itself calls it. */
  readonly ownId?: string;
  readonly text: string;
  /** What the author should know of the file and no report says: what was left out, how it was read. */
  readonly notices: readonly string[];
  readonly enclosures: readonly Enclosure[];
  /** Written by an office or a mail program: no editor of text changes it. */
  readonly byProgram?: true;
  readonly division?: Division;
  readonly lineOffset?: number;
  /** What the file says of itself: front matter, the other cells of a row. */
  readonly settings?: Settings;
  /** Words for where the settings stand. */
  readonly settingsFrom?: string;
}

/** What a reader of one format makes of a file; the rest of a source is the same for all. */
export type Content = Omit<Source, 'id'>;
