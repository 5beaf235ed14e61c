// node scripts/run.mjs SCRIPT.ts [ARG...]: bundles a script written in TypeScript and runs it.
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { changedSinceBuild, staleness } from './source.mjs';

const [script = '', ...args] = process.argv.slice(2);
// The name contains the whole path, so that two scripts can run at the same time.
const outfile = path.resolve('dist', `run-${script.replace(/\.ts$/, '').replaceAll(/\W+/g, '-')}.mjs`);
await build({
  entryPoints: [script],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  define: { POLICYCHECK_VERSION: JSON.stringify(JSON.parse(readFileSync('package.json', 'utf8')).version) },
  // Messages that libraries would print are left out, as in the program.
  drop: ['console'],
  // Not bundled, because it is large and written as CommonJS.
  external: ['typescript'],
  logLevel: 'warning',
  banner: { js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);" },
});
// Policies and word lists are read from this folder.
const stale = staleness(changedSinceBuild());
if (stale !== null) process.stderr.write(`${stale}\n`);
process.argv.splice(2, process.argv.length, ...args);
try {
  await import(pathToFileURL(outfile).href);
} finally {
  rmSync(outfile, { force: true });
}
