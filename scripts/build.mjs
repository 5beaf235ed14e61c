// Builds dist/: the command as one bundle, with what few drafts need in bundles of their own; the policies as JSON;
// the library entry with its types; the JSON Schema of a policy.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
process.chdir(root);
rmSync('dist', { recursive: true, force: true });
mkdirSync('dist/schema', { recursive: true });

await build({
  entryPoints: { policycheck: 'src/cli.ts', index: 'src/index.ts', build: 'scripts/shelf.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  minify: true,
  keepNames: true,
  chunkNames: 'chunks/[name]-[hash]',
  banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
});
const { buildShelf, jsonSchema } = await import(pathToFileURL('dist/build.js').href);
writeFileSync('dist/policies.json', JSON.stringify(await buildShelf('policies')));
writeFileSync('dist/schema/policy.json', JSON.stringify(jsonSchema(), null, 2));
rmSync('dist/build.js');
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.types.json'], { stdio: 'inherit' });
