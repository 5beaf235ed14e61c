// What the build needs of the source: the policies as JSON, the schemas of a policy file and of a result, the index of all phrases.
import { toJsonSchema } from '@valibot/to-json-schema';
import { checks } from '../src/checks/index.js';
import { buildShelf, writeShelf } from '../src/policy/load.js';
import { policySchema } from '../src/policy/schema.js';
import { resultSchema } from '../src/reporters/result-schema.js';

export const policyLines = async (folder: string): Promise<string> => writeShelf(await buildShelf(folder, checks));
export const policyJsonSchema = (): unknown => toJsonSchema(policySchema, { errorMode: 'ignore' });
export const resultJsonSchema = (): unknown => toJsonSchema(resultSchema);
export { packIndexes } from '../src/indexes.js';
// Its phrases are among all of them.
export { TOPIC_IDS } from '../src/topics.js';
export { nameOf } from '../src/phrases/index.js';
