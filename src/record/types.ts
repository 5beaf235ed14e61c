import type { Allowed, AnswerValue, Channel, Confidence, Context, Finding, Platform, Role, Verdict } from '../types.js';

/** A value with words for where it was given; null where nobody gave it. */
export interface Stated<T> {
  readonly value: T;
  readonly from: string | null;
}

/** One check, as it is filed. */
export interface CheckRecord {
  readonly schema: 'policycheck.record/1';
  readonly tool: { readonly name: string; readonly version: string };
  /** Of the check, in UTC. */
  readonly time: string;
  /** The last day on which it holds. */
  readonly holdsUntil: string;
  /** Who ran the check; null where nobody said. */
  readonly by: string | null;
  readonly id: string;
  readonly draft: {
    readonly digest: string;
    /** Digest of what the draft answers. */
    readonly replyTo: string | null;
    /** Digests of the pictures that go with it. */
    readonly pictures?: readonly string[];
    /** Only where it was asked for. */
    readonly text?: string;
  };
  readonly policy: {
    readonly id: string;
    readonly council: string;
    readonly title: string;
    /** An id, or a file named from the folder of the record. */
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
    /** The name that the account shows, where it was given. */
    readonly displayName?: Stated<string>;
  };
  readonly verdict: Verdict;
  readonly facts: readonly {
    readonly check: string;
    readonly kind: string;
    readonly label: string;
    readonly line: number;
    readonly column: number;
    /** Personal detail masked. */
    readonly excerpt: string;
    readonly confidence: Confidence;
    readonly why: string;
    /** The picture that shows it. */
    readonly image?: string;
  }[];
  readonly findings: readonly {
    readonly clause: string;
    readonly cite: string;
    readonly outcome: Finding['outcome'];
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
    /** Who gave it; null where nobody said. */
    readonly by: string | null;
  }[];
  /** Questions without an answer. */
  readonly open: readonly { readonly question: string; readonly text: string }[];
  /** Of everything above, so that a slip shows. */
  readonly digest: string;
}
