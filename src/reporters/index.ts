// Every format a report can have. To add one: a file, a line here, and its name in settings.ts.
import type { Format, Origins } from '../settings.js';
import type { Checklist } from '../types.js';
import { checklist } from './checklist.js';
import { json, ndjson } from './json.js';

export interface ReportOptions {
  readonly version: string;
  /** List the clauses that passed, did not apply or are context too. */
  readonly all: boolean;
  /** Say which rule decided, and where each setting came from. */
  readonly why: boolean;
  /** The verdict alone. */
  readonly quiet: boolean;
  readonly origins: Origins;
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

export type Reporter = (checklist: Checklist, options: ReportOptions) => string;

export const reporters: Readonly<Record<Format, Reporter>> = { text: checklist, json, ndjson };
