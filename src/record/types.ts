import type { Allowed, AnswerValue, Channel, Confidence, Context, FindingOutcome, Platform, Role, Verdict } from '../types.js';

/** A value and where it was given. `from` is null if nobody gave the value. */
export interface Stated<T> {
  readonly value: T;
  readonly from: string | null;
}

/** The record of one check. */
export interface CheckRecord {
  readonly schema: 'policycheck.record/1';
  readonly tool: { readonly name: string; readonly version: string };
  /** Time of the check, ISO 8601 in UTC. */
  readonly time: string;
  /** The last day on which the record holds, YYYY-MM-DD. */
  readonly holdsUntil: string;
  /** Name of the person who ran the check; null if not given. */
  readonly by: string | null;
  readonly id: string;
  readonly draft: {
    readonly digest: string;
    /** Digest of the text that the draft replies to. */
    readonly replyTo: string | null;
    /** Digests of the pictures of the draft. */
    readonly pictures?: readonly string[];
    /** The text of the draft, only if the user asked to keep it. */
    readonly text?: string;
  };
  readonly policy: {
    readonly id: string;
    readonly council: string;
    readonly title: string;
    /** An id, or a path relative to the record's folder. */
    readonly source: string;
    readonly digest: string;
  };
  readonly law: { readonly digest: string };
  readonly context: {
    readonly role: Stated<Role>;
    readonly channel: Stated<Channel>;
    readonly platform: Stated<Platform | null>;
    readonly authorised: Stated<Context['authorised']>;
    readonly date: Stated<string>;
    /** The display name of the account, if given. */
    readonly displayName?: Stated<string>;
  };
  readonly verdict: Verdict;
  readonly facts: readonly {
    readonly check: string;
    readonly kind: string;
    readonly label: string;
    readonly line: number;
    readonly column: number;
    /** The words, with personal details masked. */
    readonly excerpt: string;
    readonly confidence: Confidence;
    readonly why: string;
    /** Name of the picture that shows it. */
    readonly image?: string;
  }[];
  readonly findings: readonly {
    readonly clause: string;
    readonly cite: string;
    readonly outcome: FindingOutcome;
    /** Indexes into `facts`. */
    readonly facts: readonly number[];
    readonly question: string | null;
    readonly message: string;
    readonly suggestion: string;
    readonly allowed: Allowed | null;
  }[];
  readonly answers: readonly {
    readonly question: string;
    readonly text: string;
    readonly answer: AnswerValue;
    readonly from: string | null;
    /** Name of the person who answered; null if not given. */
    readonly by: string | null;
  }[];
  /** Questions without an answer. */
  readonly open: readonly { readonly question: string; readonly text: string }[];
  /** Digest of all the fields above, to detect accidental changes. */
  readonly digest: string;
}
