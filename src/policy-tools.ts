// What tells policies apart and proves them, loaded where it is asked for.
export { compareClauses, compareSubjects } from './policy/compare.js';
export { compareDraft } from './policy/compare-draft.js';
export { reportExamples } from './policy/examples-report.js';
