// Every central type, and nothing else. Read this first; then one check, one policy, assess.ts, cli.ts.
import type { Messages } from './messages/types.js';

/** A stretch of the draft: UTF-16 units, end exclusive, as in `String.prototype.slice`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const ROLES = ['clerk', 'officer', 'councillor', 'volunteer'] as const;
/** Who is posting. `officer` is any member of staff but the clerk; a chair is a councillor. */
export type Role = (typeof ROLES)[number];

export const CHANNELS = ['official', 'personal'] as const;
/** Whose account it goes out on: one run in the council's name, or anything else. */
export type Channel = (typeof CHANNELS)[number];

export const PLATFORMS = ['facebook', 'x', 'instagram', 'linkedin', 'nextdoor', 'whatsapp', 'website', 'newsletter', 'forum'] as const;
/** Where it goes out, for clauses that except a platform. */
export type Platform = (typeof PLATFORMS)[number];

// --- what is known beforehand -------------------------------------------------------------------------------------

/** A councillor or a member of staff, as the configuration lists them. */
export interface KnownPerson {
  readonly name: string;
  readonly party?: string;
  readonly post?: string;
}

/** The period in which the pre-election clauses are in force: notice of election to close of poll, ISO dates. */
export interface Election {
  readonly notice: string;
  readonly poll: string;
  readonly name?: string;
}

/** Something the council turns on and off, as the clauses that ask for it name it: "mourning", "comments-off". */
export interface Switch {
  readonly name: string;
  /** First and last day on which it is on, ISO dates; for good where left out. */
  readonly from?: string;
  readonly until?: string;
}

/** What the council has told us about itself; every list may be empty. */
export interface Council {
  /** Names and abbreviations: "Ambleford Parish Council", "APC". */
  readonly names: readonly string[];
  readonly addresses: readonly string[];
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  readonly domains: readonly string[];
  readonly handles: readonly string[];
  readonly members: readonly KnownPerson[];
  readonly staff: readonly KnownPerson[];
  /** Organisations or domains whose links and pictures need no question. */
  readonly partners: readonly string[];
  /** Matters the Clerk or Chairman has declared especially sensitive. */
  readonly sensitiveMatters: readonly string[];
  readonly nation: 'england' | 'wales';
  readonly languages: readonly Language[];
  readonly elections: readonly Election[];
  readonly switches: readonly Switch[];
}

// --- the draft and what stands in it ------------------------------------------------------------------------------

/** What the author gives: the words, and everything a policy may ask about their going out. */
export interface Draft {
  /** File name, "-" or the batch item's id. */
  readonly id: string;
  /** The draft as read: front matter cut off, nothing else changed. */
  readonly text: string;
  readonly context: Context;
  /** The text or draft that this one answers. */
  readonly replyTo?: string;
  /** Lines and UTF-16 units cut off before `text`, so that places can be given in the file as it stands. */
  readonly lineOffset?: number;
  /** Where a place in the file is no matter of lines. */
  readonly division?: Division;
  readonly pictures?: readonly Picture[];
}

/** What a file is divided into for those who read it: the paragraphs of a document, the rows of a table, the pages of a PDF. */
export interface Division {
  readonly unit: 'paragraph' | 'row' | 'page';
  /** The number of the first one. */
  readonly first: number;
  /** Where each one starts in the text. */
  readonly starts: readonly number[];
}

export const CREDITS = ['creator', 'credit', 'copyright', 'licence', 'source'] as const;
export type Credit = (typeof CREDITS)[number];

/** A picture that goes out with the draft, as far as its own metadata tell. */
export interface Picture {
  /** File name, or its name in the document it came with. */
  readonly name: string;
  /** "sha256:…" of the file. */
  readonly digest: string;
  /** Tells where it was taken. */
  readonly position: boolean;
  /** Whom it names as its maker or owner, by the field of the metadata. */
  readonly credits: Readonly<Partial<Record<Credit, string>>>;
  /** The stock library or news agency whose mark it carries. */
  readonly agency: string | null;
  /** Whom the camera belongs to. */
  readonly owner: string | null;
  /** What says that it was made with AI. */
  readonly artificial: string | null;
  /** What says that it is a screenshot. */
  readonly screenshot: string | null;
  /** It has no metadata at all, which proves nothing. */
  readonly bare: boolean;
}

/** Who says it, where and when. `null` is "not given": never a yes, never a no. */
export interface Context {
  readonly role: Role;
  readonly channel: Channel;
  readonly platform: Platform | null;
  /** Holds the council's written authority to post in its name. */
  readonly authorised: boolean | null;
  /** ISO date of publication. */
  readonly date: string;
  /** The name that the account shows; nobody has told where left out. */
  readonly displayName?: string;
}

/**
 * How sure a fact is: `certain` is validated (a check digit, a number that exists), `likely` has a shape or wording
 * specific to the fact, `possible` is often innocent and never decides alone.
 */
export type Confidence = 'certain' | 'likely' | 'possible';

/** Whose contact or thing it is. An `official` contact is shown to clauses that ask for it, and is no fact otherwise. */
export type Owner = 'own' | 'other' | 'official' | 'unknown';

/** What a check yields; the runner adds the rest. */
export interface Observation {
  /** One of the check's kinds. */
  readonly kind: string;
  readonly span: Span;
  readonly confidence: Confidence;
  /** Why this counts, in words a clerk understands: "a UK mobile number". */
  readonly why: string;
  readonly owner?: Owner;
  /** The picture that shows it. Such a fact has no place in the text: its span is empty, at the end. */
  readonly image?: string;
  /** Of a wording: the words that speak for it most, in the order of the draft. */
  readonly telling?: readonly Span[];
}

/** Something that stands in the draft, whoever posts it and wherever. No opinion. */
export interface Fact extends Observation {
  readonly check: string;
  /** The words a report uses for the kind. */
  readonly label: string;
  /** Its words are masked in whatever is kept or sent on. */
  readonly sensitive: boolean;
  /** Always `text.slice(span.start, span.end)`. */
  readonly excerpt: string;
}

export interface Kind {
  /** The words a report uses: "a private phone number". */
  readonly label: string;
  readonly sensitive?: boolean;
}

/** Phrases, one a line, in the notation of src/phrases. */
export interface Phrases {
  readonly source: string;
  /** Position among all sets. */
  readonly id: number;
}

/** Phrases that mean the same thing. */
export interface Group {
  readonly kind: string;
  readonly confidence: Confidence;
  /** Why it counts, in words a clerk understands. */
  readonly why: string;
  /** A phrase stands for the clause that it is part of; where it marks a [part], that part alone is the fact. */
  readonly phrases: Phrases;
  /** The phrase says nothing where one of these stands in the same sentence … */
  readonly unless?: Phrases | readonly Phrases[];
  /** … or anywhere in the draft. */
  readonly unlessDraft?: Phrases;
  /** It counts only where one of these stands in the same or a neighbouring sentence. */
  readonly near?: Phrases;
  /** It counts only where somebody is mentioned by name in the same or the sentence before. */
  readonly person?: boolean;
  /** It says nothing where its clause speaks of somebody other than the author. */
  readonly own?: boolean;
  /** Count it even after "not", "never", "nobody". */
  readonly negated?: boolean;
  /** Do not count it inside quotation marks. */
  readonly unquoted?: boolean;
  /** Mark the phrase alone, not the clause it stands in. */
  readonly exact?: boolean;
  /** Count it even where the wording of the whole sentence speaks against it: nobody says this of anything else. */
  readonly firm?: boolean;
}

/** A check whose subject shows in how a whole sentence is worded, as the weights of src/wording have learnt it. */
export interface Wording {
  /** Finishes "worded like …". */
  readonly like: string;
  /** From which probability on it counts, 0.4 or more; 0.5 where left out. Some checks are learnt from drafts that differ more from others. */
  readonly from?: number;
  /** It says nothing of a sentence in which one of these stands. */
  readonly unless?: Phrases | readonly Phrases[];
  /** It says nothing of a draft in which one of these stands, or none of those that it needs … */
  readonly unlessDraft?: readonly Phrases[];
  readonly needs?: Phrases;
  /** … nor of a sentence, where none stands there or in a neighbouring one. */
  readonly near?: Phrases;
  /** Kinds that words of the sentence tell by themselves; the first that stands there is taken. */
  readonly kinds?: readonly (readonly [kind: string, words: Phrases])[];
  /** Whether a fact that is told by its wording counts, for what words do not tell. */
  readonly counts?: (document: Document, fact: Observation) => boolean;
}

/** One subject to look for. It knows nothing of policies, roles and channels. */
export interface Check {
  /** As in the file name. */
  readonly id: string;
  /** Finishes "looks for …". */
  readonly summary: string;
  readonly kinds: Readonly<Record<string, Kind>>;
  /** What it is known to miss. */
  readonly misses: readonly string[];
  /** What has a shape of its own: a number, a signature, a link. */
  readonly find?: (document: Document) => Iterable<Observation>;
  /** What people say, phrase by phrase. */
  readonly groups?: readonly Group[];
  /** Nothing that people say counts in a sentence in which one of these stands. */
  readonly unless?: Phrases | readonly Phrases[];
  /** Nothing that people say counts where one of these scenes plays, nor where an animal or a machine is spoken of. */
  readonly scenes?: readonly Phrases[];
  /** Sentences in which nothing counts, whether phrases or the wording tell it. */
  readonly silentIn?: (document: Document) => ReadonlySet<number>;
  /** How people say it, as a whole. */
  readonly wording?: Wording;
  /** What the words around tell better than those of the fact: a kind in place of the one that was found. */
  readonly kindAmid?: (document: Document, fact: Observation) => string;
  /** Whose matter it is, where an observation does not say. */
  readonly owner?: (document: Document, span: Span) => Owner;
  /** `finds`: the expected span stands in [brackets]; `ignores` must yield nothing of this check. */
  readonly examples: { readonly finds: readonly string[]; readonly ignores: readonly string[] };
}

/**
 * What a draft is about. A topic is no fact about anybody and is never reported on its own; clauses use it to tell
 * council business from a birthday greeting.
 */
export interface Topic {
  readonly topic: string;
  readonly span: Span;
}

/** A topic told apart by words alone, so that a policy can bring its own. */
export interface TopicByWords {
  readonly id: string;
  /** Finishes "a draft about …". */
  readonly about: string;
  /** In the notation of src/phrases. */
  readonly phrases: readonly string[];
  readonly examples?: { readonly is?: readonly string[]; readonly isNot?: readonly string[] };
}

// --- the document: a text read once -------------------------------------------------------------------------------

/** A word, or one half of a contraction ("do" + "n't", "Ann" + "'s"). */
export interface Token extends Span {
  /** Lower case, plain letters and straight apostrophes; disguises undone. */
  readonly norm: string;
  /** Everything a phrase may ask for: the norm, other readings of it, "~lemma", "{list}", "#Tag". */
  readonly keys: ReadonlySet<string>;
  /** Word lists with an entry that begins here, and how many tokens such entries take, longest first. */
  readonly lists: ReadonlyMap<string, readonly number[]>;
  /** Index into `sentences`. */
  readonly sentence: number;
  /** Punctuation between the token before and this one, blanks cut. */
  readonly before: string;
  readonly shape: 'lower' | 'Capital' | 'CAPS' | 'number' | 'other';
}

export const LANGUAGES = ['en', 'cy'] as const;
/** English or Welsh. */
export type Language = (typeof LANGUAGES)[number];

export interface Sentence extends Span {
  /** Tokens `first` up to, not including, `last`. */
  readonly first: number;
  readonly last: number;
  readonly question: boolean;
  /** Null where it has both, or too little to tell. */
  readonly language: Language | null;
}

/** A sentence, or a part of one, that is in one language. */
export interface Stretch extends Span {
  /** Tokens `first` up to, not including, `last`. */
  readonly first: number;
  readonly last: number;
  readonly language: Language;
}

/** Somebody mentioned by name, by office ("the clerk"), or by kinship and place ("the lad at number 9"). */
export interface Person extends Span {
  readonly first: number;
  readonly last: number;
  /** The name as written, without title; empty where only an office stands. */
  readonly name: string;
  readonly title: string;
  /** In a public role in this draft: councillor, officer, MP, PCSO, organiser. */
  readonly office: boolean;
  readonly confidence: Confidence;
}

export interface Document {
  readonly text: string;
  /** The text with disguises undone, exactly as long as `text`, so that offsets need no map. */
  readonly plain: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly people: readonly Person[];
  /** What stands in quotation marks. */
  readonly quotations: readonly Span[];
  readonly stretches: readonly Stretch[];
  /** The share of each language in the words of the draft: 1 and 0, or 0.6 and 0.4. */
  readonly languages: Readonly<Record<Language, number>>;
  readonly council: Council;
  readonly replyTo?: string;
}

// --- policies -----------------------------------------------------------------------------------------------------

/** The worst first: findings are listed and a verdict is given in this order. */
export const OUTCOMES = ['fail', 'review', 'open', 'advice', 'pass', 'not-applicable', 'context'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** `unsure` is an answer, and never a yes. */
export type AnswerValue = 'yes' | 'no' | 'unsure';
export type Answers = Readonly<Record<string, AnswerValue>>;

export type Strength = 'must' | 'should' | 'may';

export const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
export type Day = (typeof DAYS)[number];

/**
 * What has to hold for a rule to speak. A selector names a check, one of its kinds, an owner or a topic:
 * `personal-data`, `personal-data/nhs-number`, `contact-details@other`, `topic:council-business`.
 * All the conditions given must hold.
 */
export interface Condition {
  /** At least one of these stands in the draft; they are the rule's evidence. */
  readonly any?: readonly string[];
  /** Facts that `any` names and that are no evidence here all the same: another rule looks after them. */
  readonly except?: readonly string[];
  /** Every one of these stands in the draft. */
  readonly all?: readonly string[];
  /** None of these stands in the draft. */
  readonly without?: readonly string[];
  /** The evidence stands in the same or a neighbouring sentence of one of these. */
  readonly near?: readonly string[];
  /** The evidence stands in no sentence with one of these. */
  readonly apartFrom?: readonly string[];
  readonly roles?: readonly Role[];
  readonly channels?: readonly Channel[];
  readonly platforms?: readonly Platform[];
  /** The name that the account shows has one of these in it; a name that nobody has told has none. */
  readonly named?: readonly string[];
  /** It has none of these in it, or nobody has told it. */
  readonly notNamed?: readonly string[];
  /** The draft links to one of these sites, or to a page below. */
  readonly linksTo?: readonly string[];
  /** The draft links to a site that is none of these. */
  readonly linksBeyond?: readonly string[];
  /** The day of the week on which it goes out. */
  readonly days?: readonly Day[];
  /** One of these is switched on in the configuration on that day. */
  readonly switches?: readonly string[];
  /** Between notice and poll of a configured election, or outside it. */
  readonly election?: boolean;
  /** The draft answers another text. */
  readonly reply?: boolean;
  readonly language?: 'differs-from-reply' | 'not-bilingual';
  /** Answers that have been given: a question that follows from another is asked only then. */
  readonly answered?: Answers;
}

/** What each answer leads to; no answer is `open`, unless the clause itself says what holds until there is one. */
export interface Ask {
  /** Id of a question in questions.yaml, or of one of the policy's own. */
  readonly question: string;
  readonly yes: RuleOutcome;
  readonly no: RuleOutcome;
  /** Defaults to `review`. */
  readonly unsure?: RuleOutcome;
  /**
   * What holds without an answer; defaults to `open`. `fail` where a clause forbids a thing and an answer may only lift
   * that; `pass` where it is asked at the terminal and holds nothing up anywhere else.
   */
  readonly unanswered?: RuleOutcome;
}

export const RULE_OUTCOMES = ['fail', 'review', 'advice', 'pass'] as const;
export type RuleOutcome = (typeof RULE_OUTCOMES)[number];

interface RuleHead {
  readonly when?: Condition;
  /** What the report says, in place of the clause's summary. */
  readonly message?: string;
  /** What would put it right, in place of the clause's. */
  readonly fix?: string;
}

/** When `when` holds (always, where it is left out), `then` follows or the question decides. */
export type Rule = RuleHead & ({ readonly then: RuleOutcome; readonly ask?: never } | { readonly ask: Ask; readonly then?: never });

/** Under `when`, the clauses named need not be kept. */
export interface Exception {
  readonly clauses: readonly string[];
  readonly when: Condition;
  readonly reason: string;
}

interface ClauseHead {
  /** The council's own number, stable: "19.c". */
  readonly id: string;
  /** As printed: "Principles, 19(c)". */
  readonly cite: string;
  /** Where this clause can be read, if that is not the policy's address. */
  readonly url?: string;
  /** In our own words. */
  readonly summary: string;
  readonly strength?: Strength;
  /** Whom it binds; all whom the policy binds where left out. */
  readonly roles?: readonly Role[];
  readonly channels?: readonly Channel[];
  readonly exceptPlatforms?: readonly Platform[];
  /** First and last day on which it is in force, ISO dates. */
  readonly from?: string;
  readonly until?: string;
  readonly fix?: string;
  /** Why it may not stand up in law; told with whatever is found under it. */
  readonly legalDoubt?: string;
  readonly excepts?: Exception;
  /** Nobody may overrule a finding under it. */
  readonly final?: boolean;
  readonly examples?: { readonly breaks?: readonly Example[]; readonly keeps?: readonly Example[] };
}

/** Checked by its rules; or nothing in a draft can breach it, and `context` says why. */
export type Clause = ClauseHead &
  ({ readonly rules: readonly Rule[]; readonly context?: never } | { readonly context: string; readonly rules?: never });

/** A draft that breaks or keeps a clause; who posts it where defaults to the first role and channel the clause binds. */
export type Example =
  | string
  | {
      readonly text: string;
      readonly role?: Role;
      readonly channel?: Channel;
      readonly platform?: Platform;
      readonly authorised?: boolean;
      readonly replyTo?: string;
      readonly displayName?: string;
      readonly date?: string;
      readonly answers?: Answers;
      /** An election has been called. */
      readonly election?: boolean;
      /** What is switched on. */
      readonly switches?: readonly string[];
    };

export interface Question {
  readonly id: string;
  /** In plain English, to be answered yes, no or not sure. */
  readonly text: string;
  /** Why it is asked. */
  readonly reason: string;
  /** Lower is asked first. */
  readonly priority: number;
  /** Asked once of an author, or once of an author on a platform, and remembered; never open in a pipe. */
  readonly once?: 'author' | 'platform';
  /** Asked after everything else, and only where something is left unresolved. */
  readonly last?: boolean;
}

export interface Policy {
  readonly id: string;
  readonly council: string;
  readonly title: string;
  readonly reference?: string;
  readonly adopted?: string;
  readonly reviewDue?: string;
  /** Where the council publishes it; reports lead there. */
  readonly url?: string;
  /** Roles the policy binds; for any other it gives advice only. */
  readonly binds: readonly Role[];
  /** Whom a doubt goes to, by the author's role. */
  readonly referTo: Readonly<Record<Role, string>>;
  readonly clauses: readonly Clause[];
  /** Questions of its own, beside the standard ones. */
  readonly questions: readonly Question[];
  /** Topics of its own, beside the standard ones. */
  readonly topics?: readonly TopicByWords[];
  /** "sha256:…" of the file as read. */
  readonly digest: string;
}

// --- the checklist ------------------------------------------------------------------------------------------------

/** What one rule of a clause says of the draft. */
export interface Finding {
  readonly clause: Clause;
  readonly outcome: 'fail' | 'review' | 'open' | 'advice';
  readonly evidence: readonly Fact[];
  /** Where no fact is the evidence: the words by which the draft has the topic that the rule is about. */
  readonly about?: Span;
  readonly question?: Question;
  readonly answer?: AnswerValue;
  /** What the policy says of it, in its own words; what its standing adds is put to them by `Messages.message`. */
  readonly words: string;
  /** What to do, with `{whom}` for whom a doubt goes to; `Messages.remedy` puts them in. */
  readonly remedy: string;
  readonly whom: string;
  /** The rule of the policy that decided, in words, for `--why`. */
  readonly because: string;
  /** False where the policy does not bind the author's role and this is advice only. */
  readonly bound: boolean;
  /** Somebody lets it pass: it is shown, and counts no more. */
  readonly allowed?: Allowed;
}

/** That somebody lets a finding pass: why, who, and the last day on which it counts. */
export interface Allowed {
  readonly reason: string;
  readonly by: string;
  readonly until: string;
}

/** An exception that was made for this draft and lets nothing pass: it has ended, its words are gone, it was changed by hand, or nobody may make it. */
export interface Lapsed extends Allowed {
  readonly clause: string;
  readonly cite: string;
  readonly why: 'ended' | 'unused' | 'changed' | 'final';
}

/** A question that a rule asks of this draft, answered or not; a policy that does not bind the author asks nothing. */
export interface Asked {
  readonly question: Question;
  /** The words it is about; empty where it is about none. */
  readonly evidence: readonly Fact[];
  readonly answer: AnswerValue | null;
  /** The draft itself gives the answer. */
  readonly told?: boolean;
  /** What the rule says now. */
  readonly outcome: Outcome;
  /** The worst that an answer can lead to. */
  readonly worst: Outcome;
}

/** Why a clause passed or was not looked at; `Messages.note` puts it into words. */
export type Note =
  /** The policy says so: a rule that allows it, or why nothing in a draft can breach the clause. */
  | { readonly why: 'said'; readonly words: string }
  /** Another clause excepts it. */
  | { readonly why: 'excepted'; readonly words: string; readonly cite: string }
  | { readonly why: 'allowed'; readonly by: readonly Allowed[] }
  | { readonly why: 'binds'; readonly roles: readonly Role[] }
  | { readonly why: 'accounts'; readonly channels: readonly Channel[] }
  | { readonly why: 'platform'; readonly platform: Platform }
  | { readonly why: 'not-yet' | 'no-longer'; readonly day: string };

/** A clause with what was found under it; `outcome` is the worst of its findings that nobody lets pass. */
export interface Entry {
  readonly clause: Clause;
  readonly outcome: Outcome;
  readonly findings: readonly Finding[];
  readonly asked?: readonly Asked[];
  readonly note?: Note;
}

export type Verdict = 'pass' | 'review' | 'fail';

/** A question with every clause that asks it. */
export interface OpenQuestion extends Asked {
  readonly clauses: readonly Clause[];
}

export interface Checklist {
  readonly draft: Draft;
  readonly document: Document;
  readonly policy: Policy;
  readonly facts: readonly Fact[];
  /** One a clause, in the policy's order. */
  readonly entries: readonly Entry[];
  /** Worst first. */
  readonly findings: readonly Finding[];
  /** The most important first. */
  readonly questions: readonly OpenQuestion[];
  readonly verdict: Verdict;
  readonly lapsed?: readonly Lapsed[];
  /** The words a report uses; English where left out. */
  readonly say?: Messages;
}

// --- edits --------------------------------------------------------------------------------------------------------

/** A change of the draft's words that takes a finding away and brings none. */
export interface Edit {
  /** In the text of the draft; empty where words are put in. */
  readonly span: Span;
  readonly replacement: string;
  /** The clause that asks for it, the worst where several do. */
  readonly clause: Clause;
  /** What stood there and what takes its place, in words a clerk understands. */
  readonly reason: string;
}

/** A place where no edit could be made without changing what the draft says, or without making it worse. */
export interface Unmended {
  /** Of the words; null where words are missing. */
  readonly span: Span | null;
  readonly clause: Clause;
  /** What stands there: "a private phone number". */
  readonly label: string;
  /** Why it is left to the author. */
  readonly why: string;
}
