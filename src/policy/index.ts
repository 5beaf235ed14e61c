export { clausesCalled } from './called.js';
export { loadPolicy, readShelf, type OpenShelf, type Shelf } from './load.js';
