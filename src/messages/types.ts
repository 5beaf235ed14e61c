// All that a report says of itself, in one language, and what it makes of what checks and policies say.
import type { AnswerValue, Channel, Entry, Finding, Lapsed, Note, Outcome, Platform, Role, Verdict } from '../types.js';

export type Listed = Finding['outcome'];

/** What a place in a draft is counted in. */
export type Unit = 'line' | 'paragraph' | 'row' | 'page';

export interface Messages {
  readonly language: 'en' | 'cy';
  readonly verdicts: Readonly<Record<Verdict, string>>;
  /** Said of a finding that stands under the heading of a worse one. */
  readonly aside: Readonly<Record<Listed, string>>;
  /** @param whom whom a doubt goes to */
  readonly headings: (whom: string) => Readonly<Record<Listed, string>>;
  /** What a finding says, with what is to be known of its clause. */
  readonly message: (finding: Pick<Finding, 'words' | 'clause' | 'bound'>) => string;
  readonly remedy: (finding: Pick<Finding, 'remedy' | 'whom'>) => string;
  /** Why a clause that nothing stands against passed, or was not looked at. */
  readonly note: (note: Note) => string;
  /** A clause that nothing stands against. */
  readonly entry: (entry: Pick<Entry, 'clause' | 'note'>) => string;
  readonly notice: string;
  readonly maskedNotice: string;
  readonly roles: Readonly<Record<Role, string>>;
  readonly account: (channel: Channel, platform: Platform | null, displayName: string | undefined) => string;
  readonly lines: (lines: readonly number[], unit: Unit) => string;
  readonly perhaps: (why: string) => string;
  /** @param lines as `lines` says them */
  readonly above: (lines: string) => string;
  readonly morePlaces: (more: number) => string;
  readonly more: (more: number) => string;
  readonly allowed: string;
  readonly allowedUntil: (until: string, by: string, reason: string) => string;
  readonly lapsed: string;
  readonly lapsedBecause: Readonly<Record<Lapsed['why'], (until: string) => string>>;
  readonly answered: string;
  /** Beside an answer that the author need not be asked for. */
  readonly saysSo: string;
  readonly answers: Readonly<Record<AnswerValue, string>>;
  /** Of clauses: how many were looked at and passed; how many do not apply, or cannot be breached. */
  readonly counts: (passed: number, notApplicable: number, context: number) => string;
  readonly allLists: string;
  readonly clauses: Readonly<Record<Extract<Outcome, 'pass' | 'not-applicable' | 'context'>, (count: number) => string>>;
  readonly suggested: string;
  readonly takeOut: string;
  readonly draft: string;
  readonly checklist: string;
  readonly toChecklist: string;
  readonly drafts: string;
  readonly draftsChecked: (drafts: number) => string;
  /** Before how many there are of each kind. */
  readonly draftsCounted: (drafts: number) => string;
  readonly countedAs: Readonly<Record<Verdict | 'failed', string>>;
  readonly recorded: (file: string) => string;
  readonly checksDone: (checks: number) => string;
  readonly nothing: string;
  readonly finding: (number: number, aside: string) => string;
  readonly withAnswer: string;
  /** Of the questionnaire, below questions that can be answered by an option. */
  readonly askInstead: string;
  readonly whatToDo: string;
  readonly answer: string;
}
