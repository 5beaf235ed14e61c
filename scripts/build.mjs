// Builds dist/: the command as one bundle, with separate bundles for what few drafts need; the library; the policies as JSON; the JSON
// Schemas of a policy and of a result; and the code that V8 compiled from the command, so that a start need not compile it again.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { inAscii, inFunction, withPlainBuiltins } from './bundles.mjs';
import { inShort } from './checks-in-short.mjs';
import { recordSource } from './source.mjs';
import { bundleNameOf, chosenColours, configurationIsData, expandedLexicon, insteadOf, lazyBundles } from './esbuild-plugins.mjs';

process.chdir(path.dirname(path.dirname(fileURLToPath(import.meta.url))));
rmSync('dist', { recursive: true, force: true });
mkdirSync('dist/schema', { recursive: true });

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const common = {
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  target: 'node20',
  minifySyntax: true,
  minifyWhitespace: true,
  // Node 20 supports these patterns. esbuild would otherwise build each one anew wherever it is used.
  supported: { 'regexp-unicode-property-escapes': true },
  define: { POLICYCHECK_VERSION: JSON.stringify(version) },
  // Messages that a library would print about a damaged file are left out: the program reports it in its own words, with control characters
  // made visible.
  drop: ['console'],
  logLevel: 'warning',
  metafile: true,
};

/**
 * The files that are bundled separately and loaded by `import()` when a draft needs them; weak-people is loaded by a synchronous `require`.
 */
const LAZY = [
  'src/config.ts',
  'src/exceptions.ts',
  'src/drafts/front-matter.ts',
  'src/policy/parse.ts',
  'src/batch/csv.ts',
  'src/ask.ts',
  'src/init.ts',
  'src/init/prompts.ts',
  'src/fix.ts',
  'src/reporters/kept.ts',
  'src/cli/watch.ts',
  'src/cli/jobs.ts',
  'src/cli/completion.ts',
  'src/answers-file.ts',
  'src/drafts/find.ts',
  ...['docx', 'odt', 'rtf', 'html', 'eml', 'pdf', 'rows'].map((format) => `src/drafts/formats/${format}.ts`),
  'src/pictures/metadata.ts',
  'src/pictures/clean.ts',
  'src/policy-tools/index.ts',
  'src/new-policy.ts',
  'src/messages/welsh.ts',
  'src/document/weak-people.ts',
];

function rewrite(file, change) {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

const commonJs = {
  ...common,
  outExtension: { '.js': '.cjs' },
  format: 'cjs',
  define: { ...common.define, 'import.meta.url': '__moduleUrl' },
  banner: { js: 'const __moduleUrl = require("node:url").pathToFileURL(__filename).href;' },
};
/** Modules of Node that most runs do not use. */
const LAZY_BUILTINS = ['node:child_process', 'node:crypto', 'node:os', 'node:stream', 'node:tty'];

await build({ ...commonJs, entryPoints: { shelf: 'scripts/shelf.ts' }, plugins: [lazyBundles(LAZY)] });
const { buildShelf, checks, writeShelf, policyJsonSchema, resultJsonSchema, packIndexes, nameOf } = createRequire(import.meta.url)(
  '../dist/shelf.cjs',
);
rmSync('dist/shelf.cjs');

/** The files that declare phrases, with all that they import. */
const DECLARING = ['src/checks/index.ts', 'src/topics/index.ts', 'src/answers-in-draft.ts'];
const short = inShort(
  DECLARING,
  nameOf,
  checks.map(({ id }) => id),
);

const command = await build({
  ...commonJs,
  entryPoints: {
    policycheck: 'src/cli.ts',
    ...Object.fromEntries(LAZY.map((file) => [bundleNameOf(file), file])),
  },
  plugins: [lazyBundles(LAZY), insteadOf(short), configurationIsData, chosenColours, await expandedLexicon()],
});
for (const name of readdirSync('dist').filter((each) => each.endsWith('.cjs')))
  rewrite(path.join('dist', name), (bundle) => inAscii(withPlainBuiltins(bundle, LAZY_BUILTINS)));
for (const name of ['policycheck', 'weak-people']) rewrite(`dist/${name}.cjs`, inFunction);

const library = await build({
  ...common,
  entryPoints: { index: 'src/index.ts' },
  format: 'esm',
  // Packages written as CommonJS call `require` for modules of Node.
  banner: { js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);" },
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
});

for (const name of ['weights.bin', 'net.bin', 'stack.bin']) copyFileSync(`src/wording/${name}`, `dist/${name}`);
writeFileSync('dist/bundled.json', JSON.stringify(bundledIn(command, library), null, 2));
writeFileSync('dist/policies.ndjson', writeShelf(await buildShelf('policies')));
writeFileSync('dist/indexes.bin', packIndexes());
writeFileSync('dist/examples.json', JSON.stringify(Object.fromEntries(checks.map(({ id, examples }) => [id, examples]))));
writeFileSync('dist/schema/policy.json', JSON.stringify(policyJsonSchema(), null, 2));
writeFileSync('dist/schema/result.json', JSON.stringify(resultJsonSchema(), null, 2));
execFileSync(process.execPath, ['scripts/code-cache.cjs'], { stdio: 'inherit' });
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.types.json'], { stdio: 'inherit' });

// This comes last, because a build that broke off does not count.
recordSource();

/** The folders of the packages of which something is in the bundles that are published. */
function bundledIn(...results) {
  const files = results.flatMap(({ metafile: { outputs } }) =>
    Object.values(outputs).flatMap(({ inputs }) => Object.keys(inputs).filter((file) => inputs[file].bytesInOutput > 0)),
  );
  const folders = files.flatMap((file) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? []);
  return [...new Set(folders)].sort();
}
