// What the build needs from the sources: the policies as JSON, the schemas of a policy file and of a result, and the index of all phrases.
import { toJsonSchema } from '@valibot/to-json-schema';
import { checks } from '../src/checks/index.js';
import { buildShelf as build, writeShelf, type Shelf } from '../src/policy/load.js';
import { policySchema } from '../src/policy/schema.js';
import { resultSchema } from '../src/reporters/result-schema.js';

export { checks };
export const buildShelf = (folder: string): Promise<Shelf> => build(folder, checks);
export { writeShelf };
export const policyJsonSchema = (): unknown => toJsonSchema(policySchema, { errorMode: 'ignore' });
export const resultJsonSchema = (): unknown => toJsonSchema(resultSchema);
export { packIndexes } from '../src/indexes.js';
// These declare phrases, which must be in the index of all phrases.
export { isDenied } from '../src/checks/denial.js';
export { findTopics } from '../src/topics/index.js';
export { answerInDraft } from '../src/answers-in-draft.js';
export { nameOf } from '../src/phrases/index.js';
