// Tools that describe, compare and test policies. This module is loaded only when needed.
export { compareSubjects } from './compare.js';
export { compareClauses } from './compare-clauses.js';
export { compareDraft } from './compare-draft.js';
export { reportExamples } from './examples-report.js';
