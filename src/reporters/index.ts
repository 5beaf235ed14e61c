// Every format that a report can have. To add one: a file, a line here or in kept.ts, and its name in settings.ts.
import type { Format, KeptFormat, Origins } from '../settings.js';
import type { Checklist, Clause } from '../types.js';
import type { FailOn } from '../verdict.js';
import { checklist } from './checklist.js';
import type { Masked } from './mask.js';
import { json, ndjson } from './json.js';

export interface ReportOptions {
  readonly version: string;
  /** Also list the clauses that passed, do not apply or are context. */
  readonly all: boolean;
  /** Say which rule decided, and where each setting came from. */
  readonly why: boolean;
  /** Print the verdict alone. */
  readonly quiet: boolean;
  readonly origins: Origins;
  readonly color: boolean;
  /** The width of the terminal, in columns. */
  readonly width: number;
  /** The address at which a clause can be read; only for a terminal that follows links. */
  readonly linkTo?: (clause: Clause) => string | null;
}

/** Writes the report of one draft. The reports of several drafts are printed one after the other. */
type Reporter = (checklist: Checklist, options: ReportOptions) => string;

export const reporters: Readonly<Record<Exclude<Format, KeptFormat>, Reporter>> = { text: checklist, json, ndjson };

/** A suggested change of words, which causes no finding of its own. */
export interface Suggested {
  /** "line 3" */
  readonly where: string;
  /** The new words; empty where words are only removed. */
  readonly words: string;
  readonly cite: string;
  /** What is there now, and what becomes of it. */
  readonly reason?: string;
}

/** A checked draft, as a document about several drafts needs it. */
export interface Reported extends Masked {
  readonly options: Pick<ReportOptions, 'version' | 'all' | 'why'> & { readonly failOn: FailOn };
  readonly suggested?: readonly Suggested[];
}

/** Writes one document for all drafts of a run. Each format escapes whatever a draft, a name or a policy says. */
export type KeptReporter = (reported: readonly Reported[]) => string;
