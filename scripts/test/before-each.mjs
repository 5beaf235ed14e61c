// A test of what stands in dist/ tells nothing where that is of another source.
import { readFileSync } from 'node:fs';

const { testPath } = globalThis.expect.getState();
const stale = process.env.STALE_BUILD;
if (stale && /\bbin\/policycheck\.js\b|\bdist\/\w/.test(readFileSync(testPath, 'utf8'))) throw new Error(stale);
