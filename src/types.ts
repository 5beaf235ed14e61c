// Every central type, with the lists of words that some are made of. They come in the order of a check: what is known beforehand, the draft
// and what is found in it, the document that checks read, policies, the checklist, edits. CONTRIBUTING.md says what to read next.
import type { Messages } from './messages/types.js';

/** A stretch of the draft. Offsets count UTF-16 units; the end is exclusive, as in `String.prototype.slice`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const ROLES = ['clerk', 'officer', 'councillor', 'volunteer'] as const;
/** Who is posting. An `officer` is any member of staff except the clerk; the chair counts as a councillor. */
export type Role = (typeof ROLES)[number];

export const CHANNELS = ['official', 'personal'] as const;
/** Whose account the draft goes out on. `official` is any account that is run in the council's name, `personal` any other. */
export type Channel = (typeof CHANNELS)[number];

export const PLATFORMS = ['facebook', 'x', 'instagram', 'linkedin', 'nextdoor', 'whatsapp', 'website', 'newsletter', 'forum'] as const;
/** Where the draft goes out, for clauses that make an exception of a platform. */
export type Platform = (typeof PLATFORMS)[number];

export const LANGUAGES = ['en', 'cy'] as const;
/** English or Welsh. */
export type Language = (typeof LANGUAGES)[number];

export const NATIONS = ['england', 'wales'] as const;
export type Nation = (typeof NATIONS)[number];

/** A councillor or a member of staff, as listed in the configuration. */
export interface KnownPerson {
  readonly name: string;
  readonly party?: string;
  readonly post?: string;
}

/** The period in which the pre-election clauses are in force, from the notice of election to the close of poll. Both are ISO dates. */
export interface Election {
  readonly notice: string;
  readonly poll: string;
  readonly name?: string;
}

/** Something that the council turns on and off, such as "mourning" or "comments-off". Clauses ask for it by its name. */
export interface Switch {
  readonly name: string;
  /** The first and the last day on which it is on, as ISO dates. Without `from` it has always been on, without `until` it stays on. */
  readonly from?: string;
  readonly until?: string;
}

/** What the council has told us about itself. Every list may be empty. */
export interface Council {
  /** The council's names and abbreviations: "Ambleford Parish Council", "APC". */
  readonly names: readonly string[];
  readonly addresses: readonly string[];
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  readonly domains: readonly string[];
  readonly handles: readonly string[];
  readonly members: readonly KnownPerson[];
  readonly staff: readonly KnownPerson[];
  /** Organisations or domains whose links and pictures raise no question. */
  readonly partners: readonly string[];
  /** Matters that the Clerk or the Chairman has declared especially sensitive. */
  readonly sensitiveMatters: readonly string[];
  readonly nation: Nation;
  readonly languages: readonly Language[];
  readonly elections: readonly Election[];
  readonly switches: readonly Switch[];
}

/** What is checked: the author's words, and everything a policy may ask about how they go out. */
export interface Draft {
  /** The file name, "-" for standard input, or the id of a batch item. */
  readonly id: string;
  /** The text of the draft as it was read, without its front matter and otherwise unchanged. */
  readonly text: string;
  readonly context: Context;
  /** The text that this draft answers. */
  readonly replyTo?: string;
  /** How many lines were cut off before `text`, so that a place can be given as a line of the file. */
  readonly lineOffset?: number;
  /** For a file whose places are not given by lines: how it is divided. */
  readonly division?: Division;
  readonly pictures?: readonly Picture[];
}

/** What the readers of a file see it divided into: the paragraphs of a document, the rows of a table, the pages of a PDF. */
export interface Division {
  readonly unit: 'paragraph' | 'row' | 'page';
  /** The number of the first paragraph, row or page. */
  readonly first: number;
  /** The offset in the text at which each one starts. */
  readonly starts: readonly number[];
}

export const CREDITS = ['creator', 'credit', 'copyright', 'licence', 'source'] as const;
type Credit = (typeof CREDITS)[number];

/** A picture that goes out with the draft, described by its own metadata alone. */
export interface Picture {
  /** Its file name, or the name it has in the document that it came with. */
  readonly name: string;
  /** The digest of the file, as "sha256:…". */
  readonly digest: string;
  /** Whether its metadata tell where it was taken. */
  readonly position: boolean;
  /** Whom its metadata name as its maker or owner, by the field in which they do. */
  readonly credits: Readonly<Partial<Record<Credit, string>>>;
  /** The stock library or news agency whose mark the picture carries; null for none. */
  readonly agency: string | null;
  /** The owner of the camera; null where the metadata do not tell. */
  readonly owner: string | null;
  /** The words by which the metadata say that it was made with AI; null where they do not. */
  readonly artificial: string | null;
  /** The words by which the metadata say that it is a screenshot; null where they do not. */
  readonly screenshot: string | null;
  /** Whether it has no metadata at all, which proves nothing. */
  readonly bare: boolean;
}

/** Who posts the draft, where and when. `null` means "not given", which counts neither as yes nor as no. */
export interface Context {
  readonly role: Role;
  readonly channel: Channel;
  readonly platform: Platform | null;
  /** Whether the author holds the council's written authority to post in its name. */
  readonly authorised: boolean | null;
  /** The date of publication, as an ISO date. */
  readonly date: string;
  /** The name that the account shows; left out where nobody has given it. */
  readonly displayName?: string;
}

/** Surest first. */
export const CONFIDENCES = ['certain', 'likely', 'possible'] as const;
/**
 * How sure a fact is. `certain` facts have been validated (a check digit, a number that exists). `likely` facts have a shape or a wording
 * that little else has. `possible` facts are often innocent, and never decide alone.
 */
export type Confidence = (typeof CONFIDENCES)[number];

export const OWNERS = ['own', 'other', 'unknown'] as const;
/** Whose contact, or whose matter, a fact is. */
export type Owner = (typeof OWNERS)[number];

/** What a check finds. `findFacts` adds the rest of a `Fact`. */
export interface Observation {
  /** The name of one of the check's kinds. */
  readonly kind: string;
  readonly span: Span;
  readonly confidence: Confidence;
  /** Why this counts, in words that a clerk understands: "a UK mobile number". */
  readonly why: string;
  readonly owner?: Owner;
  /** The name of the picture that shows it. Such a fact has no place in the text: its span is empty, at the end. */
  readonly image?: string;
  /** For a fact told by its wording: the words that speak for it most, in the order of the draft. */
  readonly telling?: readonly Span[];
  /** The words of the sentence that speak most against a fact that its wording tells. */
  readonly against?: readonly Span[];
}

/** Something that is in the draft, whoever posts it and wherever. It is no opinion on whether it may be. */
export interface Fact extends Observation {
  readonly check: string;
  /** What reports call the kind: "a private phone number". */
  readonly label: string;
  /** Whether its words are masked in reports that are kept or sent on. */
  readonly sensitive: boolean;
  /** Always `text.slice(span.start, span.end)`. */
  readonly excerpt: string;
}

export interface Kind {
  /** What reports call the kind: "a private phone number". */
  readonly label: string;
  readonly sensitive?: boolean;
}

/** A set of phrases, one a line, in the notation of src/phrases. */
export interface Phrases {
  readonly source: string;
  /** The position of the set among all sets. */
  readonly id: number;
}

/** A group of phrases that mean the same thing. */
export interface Group {
  readonly kind: string;
  /** Why these words count, in words that a clerk understands. */
  readonly why: string;
  /** The phrases. The fact is the clause in which one is found or, where the phrase marks a [part], that part alone. */
  readonly phrases: Phrases;
  /** A phrase does not count where one of these occurs in the same sentence. */
  readonly unless?: Phrases | readonly Phrases[];
  /** A phrase does not count where one of these occurs anywhere in the draft. */
  readonly unlessDraft?: Phrases;
  /** A phrase counts only where one of these occurs in the same or a neighbouring sentence. */
  readonly near?: Phrases;
  /** A phrase does not count where its clause speaks of somebody other than the author. */
  readonly own?: boolean;
  /** Do not count a phrase inside quotation marks. */
  readonly unquoted?: boolean;
  /** Count a phrase even where the wording of the whole sentence speaks against it, because nobody says this of anything else. */
  readonly firm?: boolean;
}

/** How a check finds its subject by the wording of whole sentences, with the learnt weights of src/wording. */
export interface Wording {
  /** What such a sentence does, in words that a clerk understands. */
  readonly why: string;
  /**
   * Whether Welsh that is read in rough English counts too. Left out, Welsh is not read twice: what the check looks for is said in set
   * phrases, or rough English has it where the Welsh does not.
   */
  readonly inRough?: boolean;
  /** The wording does not count in a sentence in which one of these occurs. */
  readonly unless?: Phrases | readonly Phrases[];
  /** The wording does not count in a draft in which one of these occurs. */
  readonly unlessDraft?: readonly Phrases[];
  /** The wording counts only in a draft in which one of these occurs. */
  readonly needs?: Phrases;
  /** The wording counts only in a sentence with one of these in it or in a neighbouring one. */
  readonly near?: Phrases;
  /** Kinds that certain words of the sentence tell by themselves. The first kind whose words occur is taken. */
  readonly kinds?: readonly (readonly [kind: string, words: Phrases])[];
  /** A last test of a fact that its wording tells, for what words alone do not show. */
  readonly counts?: (document: Document, fact: Observation) => boolean;
}

/** One subject to look for in drafts. A check knows nothing of policies, roles and channels. */
export interface Check {
  /** The id, which is also the name of the check's file. */
  readonly id: string;
  /** Completes the sentence "looks for …". */
  readonly summary: string;
  readonly kinds: Readonly<Record<string, Kind>>;
  /** What the check is known to miss. */
  readonly misses: readonly string[];
  /** Finds what has a shape of its own: a number, a signature, a link. */
  readonly find?: (document: Document) => Iterable<Observation>;
  /** Finds what people say in known phrases. */
  readonly groups?: readonly Group[];
  /** The phrases of `groups` do not count in a sentence in which one of these occurs. */
  readonly unless?: Phrases | readonly Phrases[];
  /** The phrases of `groups` do not count where one of these scenes is described, nor where an animal or a machine is spoken of. */
  readonly scenes?: readonly Phrases[];
  /** The indexes of sentences in which neither phrases nor the wording count. */
  readonly silentIn?: (document: Document) => ReadonlySet<number>;
  /** Finds what the wording of a whole sentence tells. */
  readonly wording?: Wording;
  /** The kinds that do not count where their sentence denies them: "he didn't steal it", "nobody is saying that …". */
  readonly deniable?: readonly string[];
  /** A kind that is weak evidence where only the wording of a sentence tells it, because no word of the sentence bears it out. */
  readonly weakKind?: string;
  /** Finds what belongs to the facts found, such as the secret itself beside the request to keep it. */
  readonly beside?: (document: Document, found: readonly Observation[]) => Observation[];
  /** Gives the kind of a fact where the words around it tell more than its own; it replaces the kind that was found. */
  readonly kindAmid?: (document: Document, fact: Observation) => string;
  /** Tells whose matter a place in the draft is, for an observation that does not say. */
  readonly owner?: (document: Document, span: Span) => Owner;
  /** The tests of the check. In `finds`, the words to be found are in [brackets]; in `ignores`, the check must find nothing. */
  readonly examples: { readonly finds: readonly string[]; readonly ignores: readonly string[] };
}

/**
 * What a draft is about. A topic is no fact about anybody, and is never reported on its own. Clauses use it, for example to tell council
 * business from a birthday greeting.
 */
export interface Topic {
  readonly topic: string;
  readonly span: Span;
}

/** A topic that is recognised by words alone, so that a policy can define its own. */
export interface TopicByWords {
  readonly id: string;
  /** Completes the words "a draft about …". */
  readonly about: string;
  /** Phrases in the notation of src/phrases. */
  readonly phrases: readonly string[];
  readonly examples?: { readonly is?: readonly string[]; readonly isNot?: readonly string[] };
}

/** A word, or one half of a contraction ("do" and "n't", "Ann" and "'s"). */
export interface Token extends Span {
  /** The word in lower case, with plain letters and straight apostrophes. Disguises have been undone. */
  readonly norm: string;
  /** Everything that a phrase may ask for: the norm, other readings of it, "~lemma", "{list}", "#Tag". */
  readonly keys: ReadonlySet<string>;
  /** The word lists with an entry that begins here, each with the lengths of such entries in tokens, longest first. */
  readonly lists: ReadonlyMap<string, readonly number[]>;
  /** The index of its sentence in `sentences`. */
  readonly sentence: number;
  /** The punctuation between the token before and this one, without spaces. */
  readonly before: string;
  readonly shape: 'lower' | 'Capital' | 'CAPS' | 'number' | 'other';
}

export interface Sentence extends Span {
  /** Its tokens: from `first` up to, not including, `last`. */
  readonly first: number;
  readonly last: number;
  readonly question: boolean;
  /** Null where it has parts in both languages, or too few words to tell. */
  readonly language: Language | null;
}

/** A sentence, or a part of one, that is in one language. */
export interface Stretch extends Span {
  /** Its tokens: from `first` up to, not including, `last`. */
  readonly first: number;
  readonly last: number;
  readonly language: Language;
}

/** Somebody mentioned by name, with or without a title. */
export interface Person extends Span {
  readonly first: number;
  readonly last: number;
  /** The name in lower case, without the title. */
  readonly name: string;
  readonly title: string;
  /** Whether the title is that of a public role, such as councillor, PCSO or MP. */
  readonly office: boolean;
  readonly confidence: Confidence;
}

export interface Document {
  readonly text: string;
  /** The text with disguises undone. It is exactly as long as `text`, so that offsets are the same in both. */
  readonly plain: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly people: readonly Person[];
  /** The passages in quotation marks, without the marks. */
  readonly quotations: readonly Span[];
  readonly stretches: readonly Stretch[];
  /** The share of each language in the words of the draft, each from 0 to 1. */
  readonly languages: Readonly<Record<Language, number>>;
  readonly council: Council;
  readonly replyTo?: string;
}

/** The outcomes of findings, worst first. */
export const FINDING_OUTCOMES = ['fail', 'review', 'open', 'advice'] as const;
export type FindingOutcome = (typeof FINDING_OUTCOMES)[number];

/** All outcomes, worst first. Findings are listed and the verdict is given in this order. */
export const OUTCOMES = [...FINDING_OUTCOMES, 'pass', 'not-applicable', 'context'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const ANSWER_VALUES = ['yes', 'no', 'unsure'] as const;
/** An answer to a question. `unsure` is an answer, and never counts as yes. */
export type AnswerValue = (typeof ANSWER_VALUES)[number];
export type Answers = Readonly<Record<string, AnswerValue>>;

export const STRENGTHS = ['must', 'should', 'may'] as const;
type Strength = (typeof STRENGTHS)[number];

export const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
export type Day = (typeof DAYS)[number];

/**
 * When a rule applies. A selector names a check, one of its kinds, an owner or a topic: `personal-data`, `personal-data/nhs-number`,
 * `contact-details@other`, `topic:council-business`. All the conditions given must hold.
 */
export interface Condition {
  /** At least one of these is in the draft. What is found is the rule's evidence. */
  readonly any?: readonly string[];
  /** Facts that `any` names and that are no evidence for this rule, because another rule deals with them. */
  readonly except?: readonly string[];
  /** Every one of these is in the draft. */
  readonly all?: readonly string[];
  /** None of these is in the draft. */
  readonly without?: readonly string[];
  /** The evidence is in the same sentence as one of these, or in a neighbouring one. */
  readonly near?: readonly string[];
  /** The evidence is in no sentence with one of these. */
  readonly apartFrom?: readonly string[];
  readonly roles?: readonly Role[];
  readonly channels?: readonly Channel[];
  readonly platforms?: readonly Platform[];
  /** The name that the account shows contains one of these. This does not hold where the name was not given. */
  readonly named?: readonly string[];
  /** The name that the account shows contains none of these, or was not given. */
  readonly notNamed?: readonly string[];
  /** The draft links to one of these sites, or to a site or page below one. */
  readonly linksTo?: readonly string[];
  /** The draft links to a site other than these. */
  readonly linksBeyond?: readonly string[];
  /** The draft goes out on one of these days of the week. */
  readonly days?: readonly Day[];
  /** One of these switches of the configuration is on, on the day of publication. */
  readonly switches?: readonly string[];
  /** True: the day of publication is between notice and poll of a configured election. False: it is not. */
  readonly election?: boolean;
  /** True: the draft answers another text. False: it does not. */
  readonly reply?: boolean;
  readonly language?: 'differs-from-reply' | 'not-bilingual';
  /** These answers have been given. A question that follows from another one is asked only then. */
  readonly answered?: Answers;
}

/** A question, and what each answer leads to. Without an answer the outcome is `open`, unless `unanswered` says otherwise. */
export interface Ask {
  /** The id of a question in questions.yaml, or of one of the policy's own. */
  readonly question: string;
  readonly yes: RuleOutcome;
  readonly no: RuleOutcome;
  /** The default is `review`. */
  readonly unsure?: RuleOutcome;
  /**
   * The outcome as long as there is no answer; the default is `open`. A clause that forbids a thing unless an answer lifts the ban has
   * `fail`. A question that is asked at the terminal, and holds nothing up anywhere else, has `pass`.
   */
  readonly unanswered?: RuleOutcome;
}

export const RULE_OUTCOMES = ['fail', 'review', 'advice', 'pass'] as const;
type RuleOutcome = (typeof RULE_OUTCOMES)[number];

interface RuleHead {
  readonly when?: Condition;
  /** What the report says; the clause's summary where left out. */
  readonly message?: string;
  /** What would put it right; the clause's `fix` where left out. */
  readonly fix?: string;
}

/** A rule of a clause. Where `when` holds, or is left out, the outcome is `then`, or what the answer to `ask` leads to. */
export type Rule = RuleHead & ({ readonly then: RuleOutcome; readonly ask?: never } | { readonly ask: Ask; readonly then?: never });

/** An exception: where `when` holds, the clauses named need not be kept. */
interface Exception {
  readonly clauses: readonly string[];
  readonly when: Condition;
  readonly reason: string;
}

interface ClauseHead {
  /** The council's own number for the clause, which does not change: "19.c". */
  readonly id: string;
  /** The place as it is printed: "Principles, 19(c)". */
  readonly cite: string;
  /** The address at which this clause can be read, if it is not the policy's. */
  readonly url?: string;
  /** What the clause says, in our own words. */
  readonly summary: string;
  readonly strength?: Strength;
  /** Whom the clause binds; everybody whom the policy binds, where left out. */
  readonly roles?: readonly Role[];
  readonly channels?: readonly Channel[];
  readonly exceptPlatforms?: readonly Platform[];
  /** The first and the last day on which it is in force, as ISO dates. */
  readonly from?: string;
  readonly until?: string;
  readonly fix?: string;
  /** Why the clause may not stand up in law. Reports say so with everything that is found under it. */
  readonly legalDoubt?: string;
  readonly excepts?: Exception;
  /** Whether nobody may let a finding under it pass. */
  readonly final?: boolean;
  readonly examples?: { readonly breaks?: readonly Example[]; readonly keeps?: readonly Example[] };
}

/** A clause of a policy. Either it has rules, or nothing in a draft can breach it and `context` says why. */
export type Clause = ClauseHead &
  ({ readonly rules: readonly Rule[]; readonly context?: never } | { readonly context: string; readonly rules?: never });

/** A draft that breaks or keeps a clause. The role and the channel default to the first ones that the clause binds. */
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
      /** Whether an election has been called. */
      readonly election?: boolean;
      /** The names of the switches that are on. */
      readonly switches?: readonly string[];
    };

export interface Question {
  readonly id: string;
  /** The question in plain English, to be answered yes, no or not sure. */
  readonly text: string;
  /** Why it is asked. */
  readonly reason: string;
  /** Questions with a lower number are asked first. */
  readonly priority: number;
  /**
   * Asked only once of an author, or once of an author on each platform; the answer is remembered. It is never open where nobody can be
   * asked.
   */
  readonly once?: 'author' | 'platform';
  /** Asked after everything else, and only if something is left unresolved. */
  readonly last?: boolean;
}

export interface Policy {
  readonly id: string;
  readonly council: string;
  readonly title: string;
  readonly reference?: string;
  readonly adopted?: string;
  readonly reviewDue?: string;
  /** The address at which the council publishes the policy. Reports link to it. */
  readonly url?: string;
  /** The roles that the policy binds. Authors in any other role get advice only. */
  readonly binds: readonly Role[];
  /** Whom to ask in case of doubt, by the author's role. */
  readonly referTo: Readonly<Record<Role, string>>;
  readonly clauses: readonly Clause[];
  /** Questions of the policy's own, in addition to the standard ones. */
  readonly questions: readonly Question[];
  /** Topics of the policy's own, in addition to the standard ones. */
  readonly topics?: readonly TopicByWords[];
  /** The digest of the file as it was read, as "sha256:…". */
  readonly digest: string;
}

/** What one rule of a clause says about the draft. */
export interface Finding {
  readonly clause: Clause;
  readonly outcome: FindingOutcome;
  readonly evidence: readonly Fact[];
  /** Where the evidence is a topic and no fact: the words that show the topic. */
  readonly about?: Span;
  readonly question?: Question;
  readonly answer?: AnswerValue;
  /** What the policy says about it, in its own words. `Messages.message` adds whether the policy binds the author, and any legal doubt. */
  readonly words: string;
  /** What to do. `{whom}` stands for whom to ask in case of doubt; `Messages.remedy` fills it in. */
  readonly remedy: string;
  readonly whom: string;
  /** The rule that decided, in words, for `--why`. */
  readonly because: string;
  /** False where the policy does not bind the author's role, so that this is advice only. */
  readonly bound: boolean;
  /** The exception under which somebody lets it pass. It is still shown, and no longer counts. */
  readonly allowed?: Allowed;
}

/** An exception: that somebody lets a finding pass, with the reason, the name, and the last day on which it counts. */
export interface Allowed {
  readonly reason: string;
  readonly by: string;
  readonly until: string;
}

/** Why an exception does not count: it has ended, its words are no longer there, it was changed by hand, or the clause is final. */
export const LAPSES = ['ended', 'unused', 'changed', 'final'] as const;

/** An exception for this draft that does not count. */
export interface Lapsed extends Allowed {
  readonly clause: string;
  readonly cite: string;
  readonly why: (typeof LAPSES)[number];
}

/**
 * A question that a rule asks about this draft, whether it has been answered or not. A policy that does not bind the author asks nothing.
 */
export interface Asked {
  readonly question: Question;
  /** The facts that it is about; empty where it is about no words in particular. */
  readonly evidence: readonly Fact[];
  /** Where it is about a topic and no fact: the words that show the topic. */
  readonly about?: Span;
  readonly answer: AnswerValue | null;
  /** Whether the draft itself gives the answer. */
  readonly byDraft?: boolean;
  /** The outcome with the answer as it is now. */
  readonly outcome: Outcome;
  /** The worst outcome that an answer can lead to. */
  readonly worst: Outcome;
}

/** Why a clause passed or was not looked at. `Messages.note` puts it into words. */
export type Note =
  /** The policy says so: a rule that allows it, or the reason why nothing in a draft can breach the clause. */
  | { readonly why: 'said'; readonly words: string }
  /** Another clause makes an exception of it. */
  | { readonly why: 'excepted'; readonly words: string; readonly cite: string }
  | { readonly why: 'allowed'; readonly by: readonly Allowed[] }
  | { readonly why: 'binds'; readonly roles: readonly Role[] }
  | { readonly why: 'accounts'; readonly channels: readonly Channel[] }
  | { readonly why: 'platform'; readonly platform: Platform }
  | { readonly why: 'not-yet' | 'no-longer'; readonly day: string };

/** A clause with what was found under it. Its `outcome` is the worst of the findings that nobody lets pass. */
export interface Entry {
  readonly clause: Clause;
  readonly outcome: Outcome;
  readonly findings: readonly Finding[];
  readonly asked?: readonly Asked[];
  readonly note?: Note;
}

/** The verdicts, worst first. */
export const VERDICTS = ['fail', 'review', 'pass'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A question, with all the clauses that ask it. */
export interface OpenQuestion extends Asked {
  readonly clauses: readonly Clause[];
}

export interface Checklist {
  readonly draft: Draft;
  readonly document: Document;
  readonly policy: Policy;
  readonly facts: readonly Fact[];
  /** One entry for each clause, in the policy's order. */
  readonly entries: readonly Entry[];
  /** All findings, worst first. */
  readonly findings: readonly Finding[];
  /** The questions, the most important first. */
  readonly questions: readonly OpenQuestion[];
  readonly verdict: Verdict;
  readonly lapsed?: readonly Lapsed[];
  /** The language that reports use; English where left out. */
  readonly say?: Messages;
}

/** A change to the draft's words that removes a finding and causes no other. */
export interface Edit {
  /** The words that are replaced; empty where words are only added. */
  readonly span: Span;
  readonly replacement: string;
  /** The clause that asks for the change; the worst one where several do. */
  readonly clause: Clause;
  /** What was there and what replaces it, in words that a clerk understands. */
  readonly reason: string;
}

/** A place where no edit was possible without changing what the draft says, or without making it worse. */
export interface Unmended {
  /** The words concerned; null where words are missing. */
  readonly span: Span | null;
  readonly clause: Clause;
  /** What is there: "a private phone number". */
  readonly label: string;
  /** Why the change is left to the author. */
  readonly why: string;
}
