// What tells policies apart and proves them, loaded where it is asked for.
export { compareSubjects } from './policy/compare.js';
export { compareClauses } from './policy/compare-clauses.js';
export { compareDraft } from './policy/compare-draft.js';
export { reportExamples } from './policy/examples-report.js';
