// The schema of a policy file. It validates files and, exported as JSON Schema, lets editors offer completion.
import * as v from 'valibot';
import { isDate, type Problem } from '../shape.js';
import { ANSWER_VALUES, CHANNELS, DAYS, PLATFORMS, ROLES, RULE_OUTCOMES, STRENGTHS } from '../types.js';
import type { Clause, Condition, Example, Policy, Question, Rule, TopicByWords } from '../types.js';

const text = v.pipe(v.string(), v.minLength(1));
const remedy = v.pipe(text, v.regex(/^(?:[^{}]|\{whom\})*$/, 'of what stands in braces, only {whom} is known'));
const role = v.picklist(ROLES);
const channel = v.picklist(CHANNELS);
const platform = v.picklist(PLATFORMS);
const outcome = v.picklist(RULE_OUTCOMES);
const url = v.pipe(v.string(), v.regex(/^https?:\/\/[!-~]+$/, 'a web address is expected here: https://…'));
/** A list that must not be empty. Leaving the key out means "all"; an empty list would mean "none", and the rule would never apply. */
function listOf<Item extends v.GenericSchema>(
  item: Item,
): v.SchemaWithPipe<readonly [v.ArraySchema<Item, undefined>, v.MinLengthAction<v.InferOutput<Item>[], 1, undefined>]> {
  return v.pipe(v.array(item), v.minLength(1));
}
const texts = listOf(text);
const date = v.pipe(
  v.string(),
  v.check((day: string) => isDate(day), 'a day is expected here: YYYY-MM-DD'),
);
/** A date, or only a month, because policies are often dated by month. */
const dated = v.pipe(
  v.string(),
  v.check((day: string) => [day, `${day}-01`].some(isDate), 'a day or a month is expected here: YYYY-MM-DD, or YYYY-MM'),
);
const answers = v.record(text, v.picklist(ANSWER_VALUES));
const site = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/, 'a site is expected here, without https:// and www: "example.org"'),
);
const sites = listOf(site);

const condition = v.strictObject({
  any: v.optional(texts),
  except: v.optional(texts),
  all: v.optional(texts),
  without: v.optional(texts),
  near: v.optional(texts),
  apartFrom: v.optional(texts),
  roles: v.optional(listOf(role)),
  channels: v.optional(listOf(channel)),
  platforms: v.optional(listOf(platform)),
  named: v.optional(texts),
  notNamed: v.optional(texts),
  linksTo: v.optional(sites),
  linksBeyond: v.optional(sites),
  days: v.optional(listOf(v.picklist(DAYS))),
  switches: v.optional(texts),
  election: v.optional(v.boolean()),
  reply: v.optional(v.boolean()),
  language: v.optional(v.picklist(['differs-from-reply', 'not-bilingual'])),
  answered: v.optional(answers),
});

const rule = v.strictObject({
  when: v.optional(condition),
  then: v.optional(outcome),
  ask: v.optional(
    v.strictObject({
      question: text,
      yes: outcome,
      no: outcome,
      unsure: v.optional(outcome),
      unanswered: v.optional(outcome),
    }),
  ),
  message: v.optional(text),
  fix: v.optional(remedy),
});

const example = v.union([
  text,
  v.strictObject({
    text,
    role: v.optional(role),
    channel: v.optional(channel),
    platform: v.optional(platform),
    authorised: v.optional(v.boolean()),
    replyTo: v.optional(text),
    displayName: v.optional(text),
    date: v.optional(date),
    answers: v.optional(answers),
    election: v.optional(v.boolean()),
    switches: v.optional(v.array(text)),
  }),
]);

const clause = v.strictObject({
  id: text,
  cite: text,
  url: v.optional(url),
  summary: text,
  strength: v.optional(v.picklist(STRENGTHS)),
  roles: v.optional(listOf(role)),
  channels: v.optional(listOf(channel)),
  exceptPlatforms: v.optional(listOf(platform)),
  from: v.optional(date),
  until: v.optional(date),
  rules: v.optional(listOf(rule)),
  context: v.optional(text),
  fix: v.optional(remedy),
  legalDoubt: v.optional(text),
  excepts: v.optional(v.strictObject({ clauses: texts, when: condition, reason: text })),
  final: v.optional(v.boolean()),
  examples: v.optional(v.strictObject({ breaks: v.optional(v.array(example)), keeps: v.optional(v.array(example)) })),
});

const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*$/, 'small letters, digits and hyphens are expected here'));

const topic = v.strictObject({
  id,
  about: text,
  phrases: texts,
  examples: v.optional(v.strictObject({ is: v.optional(v.array(text)), isNot: v.optional(v.array(text)) })),
});

const question = v.strictObject({
  id,
  text,
  reason: text,
  priority: v.number(),
  once: v.optional(v.picklist(['author', 'platform'])),
  last: v.optional(v.boolean()),
});

export const policySchema = v.strictObject({
  id,
  council: text,
  title: text,
  reference: v.optional(text),
  adopted: v.optional(dated),
  reviewDue: v.optional(dated),
  url: v.optional(url),
  binds: listOf(role),
  referTo: v.strictObject({ clerk: text, officer: text, councillor: text, volunteer: text }),
  questions: v.optional(v.array(question), []),
  topics: v.optional(v.array(topic)),
  clauses: listOf(clause),
});

export const questionsSchema = v.strictObject({ questions: v.array(question) });
export const topicsSchema = v.strictObject({ topics: v.array(topic) });

/** The output type of a schema, expressed like the types in src/types.ts: a key may be missing but is never undefined. */
type Read<Value> = Value extends readonly (infer Item)[]
  ? readonly Read<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: Read<Exclude<Value[Key], undefined>> }
    : Value;
type Out<Schema extends v.GenericSchema> = Read<v.InferOutput<Schema>>;

type KeysOf<Value> = Value extends unknown ? keyof Value : never;
type Within<One, Other> = [One, KeysOf<One>] extends [Other, KeysOf<Other>] ? true : false;
type Same<One, Other> = [Within<One, Other>, Within<Other, One>] extends [true, true] ? true : false;
/** Requires exactly one of two keys, as rules and clauses do. The schema cannot express this, so parse.ts checks it. */
type Either<Value, One extends keyof Value, Other extends keyof Value> =
  | (Omit<Value, One | Other> & { readonly [Key in One]-?: Exclude<Value[Key], undefined> })
  | (Omit<Value, One | Other> & { readonly [Key in Other]-?: Exclude<Value[Key], undefined> });

interface Pairs {
  condition: [Out<typeof condition>, Condition];
  rule: [Either<Out<typeof rule>, 'then', 'ask'>, Rule];
  clause: [Either<Omit<Out<typeof clause>, 'rules'> & { readonly rules?: readonly Rule[] }, 'rules', 'context'>, Clause];
  example: [Out<typeof example>, Example];
  question: [Out<typeof question>, Question];
  topic: [Out<typeof topic>, TopicByWords];
  policy: [Omit<Out<typeof policySchema>, 'clauses'>, Omit<Policy, 'clauses' | 'digest'>];
}

type Holds<Claims extends Readonly<Record<keyof Pairs, true>>> = Claims;

/** Fails to compile if a key is added to a schema but not to its type, or the reverse. */
export type SchemasAreTheTypes = Holds<{ [Name in keyof Pairs]: Same<Pairs[Name][0], Pairs[Name][1]> }>;

/** Every place where `value` departs from the schema, with what is allowed there; empty if it conforms. */
export function problemsOf(schema: typeof policySchema | typeof questionsSchema | typeof topicsSchema, value: unknown): Problem[] {
  const { issues = [] } = v.safeParse(schema, value);
  return (issues as v.BaseIssue<unknown>[]).flatMap(problemsIn);
}

function problemsIn(issue: v.BaseIssue<unknown>): Problem[] {
  const path = (issue.path ?? []).map(({ key }) => key as string | number);
  if (issue.type !== 'union') return [{ path, message: wordingOf(issue) }];
  // For a value that is either a text or an object with `text`: reports the faults inside the object, if there are any.
  const given = issue.input;
  if (typeof given !== 'object' || given === null || !('text' in given)) return [{ path, message: NEITHER }];
  const inner = (issue.issues ?? []).filter(({ path: of }) => of !== undefined).flatMap(problemsIn);
  return inner.map(({ path: of, message }) => ({ path: [...path, ...of], message }));
}

const NEITHER = 'is neither a text nor "text: …" with what goes with it; a text with ": " in it stands in quotation marks';

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'is not text; put it in quotation marks',
  array: 'is not a list; write [one, another]',
  number: 'is not a number',
  boolean: 'is not one of true, false',
  record: 'is not a list of "key: value" lines',
};

function wordingOf({ type, received, expected, message }: v.BaseIssue<unknown>): string {
  if (type === 'strict_object' && expected === 'never') return `${received} is not a key that stands here`;
  if (type === 'strict_object' && expected === 'Object') return `${shown(received)} ${EXPECTED['record'] ?? ''}`;
  if (type === 'strict_object') return `this key is missing`;
  if (type === 'picklist') return `${shown(received)} is not one of ${String(expected).replaceAll(/[()"]/g, '').replaceAll(' | ', ', ')}`;
  if (type === 'min_length') return 'may not be empty';
  return EXPECTED[type] === undefined ? message : `${shown(received)} ${EXPECTED[type]}`;
}

/** The received value in words, as the user wrote it. */
function shown(received: string): string {
  return { Object: 'this', Array: 'a list', undefined: 'nothing' }[received] ?? received;
}
