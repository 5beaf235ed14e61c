export { describeInList, describeRecord } from './describe.js';
export { recordOf } from './make.js';
export { readRecord } from './read.js';
export type { CheckRecord } from './types.js';
export { whyItFails } from './verify.js';
