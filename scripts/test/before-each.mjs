// A test of dist/ tells nothing if dist/ was built from other sources.
import { readFileSync } from 'node:fs';

const { testPath } = globalThis.expect.getState();
const stale = process.env.STALE_BUILD;
if (stale && /\bbin\/policycheck\.js\b|\bdist\/\w/.test(readFileSync(testPath, 'utf8'))) throw new Error(stale);
