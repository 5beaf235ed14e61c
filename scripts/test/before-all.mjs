// Runs before the tests, so that what they read of a build belongs to the sources that they test. Where dist/ is out of date, policies and
// indexes are made anew in a folder of their own; a test of dist/ itself says that it has to be built (before-each.mjs).
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { changedSinceBuild, staleness } from '../source.mjs';

export default async function beforeAll() {
  // In a copy that is broken on purpose (npm run mutate), any build will do.
  if (process.env.ANY_BUILD) return;
  const stale = staleness(changedSinceBuild());
  if (stale === null) return;
  process.env.STALE_BUILD = stale;
  process.env.TEST_SHELF = await makeShelf();
}

async function makeShelf() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'policycheck-shelf-'));
  const outfile = path.join(folder, 'shelf.cjs');
  await build({
    entryPoints: ['scripts/shelf.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    // The files of the package are found from the sources, as in the tests.
    define: { 'import.meta.url': JSON.stringify(pathToFileURL(path.resolve('src/index.ts')).href) },
    logLevel: 'warning',
  });
  const { buildShelf, packIndexes, writeShelf } = createRequire(import.meta.url)(outfile);
  writeFileSync(path.join(folder, 'policies.ndjson'), writeShelf(await buildShelf('policies')));
  writeFileSync(path.join(folder, 'indexes.bin'), packIndexes());
  return folder;
}
