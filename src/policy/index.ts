export { clausesCalled } from './called.js';
export { loadPolicy, readShelf, type OpenShelf } from './load.js';
