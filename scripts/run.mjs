// node scripts/run.mjs SCRIPT.ts [ARG...]: bundles a script written in TypeScript and runs it.
import { rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [script = '', ...args] = process.argv.slice(2);
const outfile = path.resolve('dist', `run-${path.basename(script, '.ts')}.mjs`);
await build({
  entryPoints: [script],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  logLevel: 'warning',
  banner: { js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);" },
});
process.argv.splice(2, process.argv.length, ...args);
try {
  await import(pathToFileURL(outfile).href);
} finally {
  rmSync(outfile);
}
