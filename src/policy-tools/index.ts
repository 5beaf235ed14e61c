// Policies in words: told apart, and proved by their examples. Loaded where it is asked for.
export { compareSubjects } from './compare.js';
export { compareClauses } from './compare-clauses.js';
export { compareDraft } from './compare-draft.js';
export { reportExamples } from './examples-report.js';
