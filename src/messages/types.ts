// Everything that a report says, in one language: its own words, and how it puts what checks and policies say.
import type {
  AnswerValue,
  Channel,
  Division,
  Entry,
  Fact,
  Finding,
  FindingOutcome,
  Language,
  Lapsed,
  Note,
  Outcome,
  Platform,
  Role,
  Verdict,
} from '../types.js';

/** The unit in which places in a draft are given. */
type Unit = 'line' | Division['unit'];

export interface Messages {
  readonly language: Language;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  /** What a draft is called that came from no file: it was pasted, typed or piped. */
  readonly yourText: string;
  /** Added to a finding that is listed under the heading of a worse one. */
  readonly aside: Readonly<Record<FindingOutcome, string>>;
  /**
   * The headings of the findings, by outcome.
   *
   * @param whom whom to ask in case of doubt
   */
  readonly headings: (whom: string) => Readonly<Record<FindingOutcome, string>>;
  /** What a finding says, including whether its clause binds the author, and any legal doubt. */
  readonly message: (finding: Pick<Finding, 'words' | 'clause' | 'bound'>) => string;
  readonly remedy: (finding: Pick<Finding, 'remedy' | 'whom'>) => string;
  /** Why a clause without findings passed, or was not looked at. */
  readonly note: (note: Note) => string;
  /** A clause without findings. */
  readonly entry: (entry: Pick<Entry, 'clause' | 'note'>) => string;
  /** Said above a list of clauses without findings; null for nothing. */
  readonly entries: string | null;
  /**
   * A fact as --why gives it.
   *
   * @param telling the words that speak for it most, quoted; empty for none
   */
  readonly evidence: (fact: Pick<Fact, 'check' | 'kind' | 'owner' | 'confidence' | 'excerpt'>, telling: string) => string;
  /** What speaks against a fact. */
  readonly against: (reasons: readonly string[]) => string;
  readonly inQuotation: string;
  readonly isQuestion: string;
  /** Where a setting came from. */
  readonly origin: (name: string, from: string) => string;
  /** Said at the head of a report where the policy does not bind the author's role. Its findings then need not say so. */
  readonly unbound: string;
  readonly notice: string;
  readonly maskedNotice: string;
  readonly roles: Readonly<Record<Role, string>>;
  readonly account: (channel: Channel, platform: Platform | null, displayName: string | undefined) => string;
  readonly lines: (lines: readonly number[], unit: Unit) => string;
  readonly perhaps: (why: string) => string;
  /**
   * The note that words have been quoted above.
   *
   * @param lines the places, as `lines` words them
   */
  readonly above: (lines: string) => string;
  /** Said of words that show what a draft is about, and are no fact of their own. */
  readonly subject: string;
  readonly morePlaces: (more: number) => string;
  readonly more: (more: number) => string;
  readonly allowed: string;
  readonly allowedUntil: (until: string, by: string, reason: string) => string;
  readonly lapsed: string;
  readonly lapsedBecause: Readonly<Record<Lapsed['why'], (until: string) => string>>;
  readonly answered: string;
  /** Added to an answer that the draft itself gives. */
  readonly saysSo: string;
  /**
   * An answer as a report words it.
   *
   * @param asked the question
   */
  readonly answers: (answer: AnswerValue, asked: string) => string;
  /** How many clauses were looked at and passed, how many do not apply, and how many cannot be breached. */
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
  /** The head of a summary of several drafts, before the counts of each kind. */
  readonly draftsCounted: (drafts: number) => string;
  readonly countedAs: Readonly<Record<Verdict | 'failed', string>>;
  readonly recorded: (file: string) => string;
  readonly checksDone: (checks: number) => string;
  readonly nothing: string;
  readonly finding: (number: number, aside: string) => string;
  readonly withAnswer: string;
  /** Said before a question whose answer could lift a finding. */
  readonly unless: string;
  /** Said below open questions that an option can answer: that the questionnaire asks them, too. */
  readonly askInstead: string;
  readonly whatToDo: string;
  readonly answer: string;
}
