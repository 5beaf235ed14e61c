// The schema of policycheck.result/1. The type of what json.ts writes is inferred from it, and the build makes a JSON Schema of it.
import * as v from 'valibot';
import { ANSWER_VALUES, CHANNELS, CONFIDENCES, FINDING_OUTCOMES, LAPSES, OUTCOMES, OWNERS, PLATFORMS, ROLES, VERDICTS } from '../types.js';

const text = v.string();
const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const fromOne = v.pipe(v.number(), v.integer(), v.minValue(1));
const digest = v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/));

const fact = v.strictObject({
  check: text,
  kind: text,
  start: v.pipe(whole, v.description('UTF-16 units into the draft, front matter cut off')),
  end: whole,
  line: v.pipe(fromOne, v.description('in the file as it stands')),
  column: fromOne,
  place: v.exactOptional(v.pipe(text, v.description('in the terms of the file: "paragraph 3"'))),
  excerpt: text,
  confidence: v.picklist(CONFIDENCES),
  why: text,
  owner: v.exactOptional(v.picklist(OWNERS)),
  image: v.exactOptional(v.pipe(text, v.description('the picture that shows it: it has no place in the text'))),
  telling: v.exactOptional(
    v.pipe(v.array(v.strictObject({ start: whole, end: whole })), v.description('where the words stand that speak for it most')),
  ),
});

const allowed = {
  reason: text,
  by: text,
  until: v.pipe(text, v.isoDate()),
};

const finding = v.strictObject({
  clause: text,
  cite: text,
  outcome: v.picklist(FINDING_OUTCOMES),
  facts: v.pipe(v.array(whole), v.description('indexes into "facts"')),
  question: v.pipe(v.nullable(text), v.description('id of one of "questions"')),
  message: text,
  suggestion: text,
  allowed: v.exactOptional(v.pipe(v.strictObject(allowed), v.description('somebody lets it pass: it counts no more'))),
});

const lapsed = v.strictObject({
  clause: text,
  cite: text,
  ...allowed,
  why: v.picklist(LAPSES),
});

const question = v.strictObject({
  id: text,
  text,
  clauses: v.array(text),
  answer: v.nullable(v.picklist(ANSWER_VALUES)),
});

const entry = v.strictObject({
  clause: text,
  summary: text,
  outcome: v.picklist(OUTCOMES),
  findings: v.pipe(v.array(whole), v.description('indexes into "findings"')),
  note: v.exactOptional(text),
});

const result = v.strictObject({
  schema: v.literal('policycheck.result/1'),
  tool: v.strictObject({ name: v.literal('policycheck'), version: text }),
  id: text,
  policy: v.strictObject({ id: text, council: text, title: text, adopted: v.nullable(text), digest }),
  context: v.strictObject({
    role: v.picklist(ROLES),
    channel: v.picklist(CHANNELS),
    platform: v.nullable(v.picklist(PLATFORMS)),
    authorised: v.nullable(v.boolean()),
    date: v.pipe(text, v.isoDate()),
    displayName: v.exactOptional(text),
  }),
  draft: v.strictObject({ digest, words: whole, languages: v.strictObject({ en: v.number(), cy: v.number() }) }),
  verdict: v.picklist(VERDICTS),
  facts: v.array(fact),
  findings: v.array(finding),
  questions: v.array(question),
  checklist: v.array(entry),
  lapsed: v.exactOptional(v.pipe(v.array(lapsed), v.description('exceptions that were made for this draft and do not count'))),
});

/** What a batch writes for a line that could not be checked. */
const failure = v.strictObject({ id: v.nullable(text), error: v.strictObject({ message: text }) });

export type Result = v.InferOutput<typeof result>;
export const resultSchema = v.pipe(v.union([result, failure]), v.title('What policycheck says of a draft'));
