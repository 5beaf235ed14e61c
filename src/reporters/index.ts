// Every format a report can have. To add one: a file, a line here or in kept.ts, and its name in settings.ts.
import type { FailOn, Format, KeptFormat, Origins } from '../settings.js';
import type { Checklist, Clause } from '../types.js';
import { checklist } from './checklist.js';
import type { Masked } from './mask.js';
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
  /** Where a clause can be read, on a terminal that follows links. */
  readonly linkTo?: (clause: Clause) => string | null;
}

/** A report of one draft; those of several stand one after the other. */
export type Reporter = (checklist: Checklist, options: ReportOptions) => string;

export const reporters: Readonly<Record<Exclude<Format, KeptFormat>, Reporter>> = { text: checklist, json, ndjson };

/** Words that could stand in the draft, none of which is itself a finding. */
export interface Suggested {
  /** "line 3" */
  readonly where: string;
  /** Empty where something is to go, and nothing takes its place. */
  readonly words: string;
  readonly cite: string;
  /** What stands there and what becomes of it. */
  readonly reason?: string;
}

/** A draft that was checked, as a document for several drafts needs it. */
export interface Reported extends Masked {
  readonly options: Pick<ReportOptions, 'version' | 'all' | 'why'> & { readonly failOn: FailOn };
  readonly suggested?: readonly Suggested[];
}

/** One document for all drafts of a run. Each escapes for its own format whatever a draft, a name or a policy says. */
export type KeptReporter = (reported: readonly Reported[]) => string;
