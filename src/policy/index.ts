export { clausesCalled } from './called.js';
export { coverage, describeClause, describePolicy, type Coverage } from './describe.js';
export { loadPolicy, readShelf, type OpenShelf, type Shelf } from './load.js';
