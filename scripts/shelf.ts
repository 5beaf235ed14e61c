// What the build needs of the source: the policies as JSON, and the schema of a policy file.
import { toJsonSchema } from '@valibot/to-json-schema';
import { checks } from '../src/checks/index.js';
import { buildShelf as build, type Shelf } from '../src/policy/load.js';
import { policySchema } from '../src/policy/schema.js';

export const buildShelf = (folder: string): Promise<Shelf> => build(folder, checks);
export const jsonSchema = (): unknown => toJsonSchema(policySchema, { errorMode: 'ignore' });
