// node scripts/run.mjs SCRIPT.ts [ARG...]: bundles a script written in TypeScript and runs it.
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { changedSinceBuild, staleness } from './source.mjs';

const [script = '', ...args] = process.argv.slice(2);
// Named by the whole path, so that two scripts can run at a time.
const outfile = path.resolve('dist', `run-${script.replace(/\.ts$/, '').replaceAll(/\W+/g, '-')}.mjs`);
await build({
  entryPoints: [script],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  define: { POLICYCHECK_VERSION: JSON.stringify(JSON.parse(readFileSync('package.json', 'utf8')).version) },
  // What libraries would say is not said in the program either.
  drop: ['console'],
  // As it is: large, and written to be required.
  external: ['typescript'],
  logLevel: 'warning',
  banner: { js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);" },
});
// Policies and word lists are read from there.
const stale = staleness(changedSinceBuild());
if (stale !== null) process.stderr.write(`${stale}\n`);
process.argv.splice(2, process.argv.length, ...args);
try {
  await import(pathToFileURL(outfile).href);
} finally {
  rmSync(outfile, { force: true });
}
