// As src/policy/ imports them.
export { safe } from '../../terminal/safe.js';
export { wrap } from '../../terminal/wrap.js';
