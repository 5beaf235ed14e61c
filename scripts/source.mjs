// Records of which sources a build was made, so that a build that is out of date is noticed.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The files that the build reads. */
const FOLDERS = ['src', 'policies'];
const FILES = ['package.json', 'bin/load.js', 'scripts/shelf.ts', 'scripts/code-cache.cjs'];
const SCRIPTS = ['build', 'bundles', 'checks-in-short', 'esbuild-plugins', 'source'].map((name) => `scripts/${name}.mjs`);

const recordIn = (root) => path.join(root, 'dist', 'source.json');

function digestsIn(root) {
  const isFile = (name) => statSync(path.join(root, name), { throwIfNoEntry: false })?.isFile() ?? false;
  const within = FOLDERS.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true }).map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
  );
  const digest = (name) =>
    createHash('sha256')
      .update(readFileSync(path.join(root, name)))
      .digest('base64');
  const names = [...within, ...FILES, ...SCRIPTS].filter(isFile).sort();
  return Object.fromEntries(names.map((name) => [name, digest(name)]));
}

export function recordSource(root = '.') {
  writeFileSync(recordIn(root), JSON.stringify(digestsIn(root)));
}

/**
 * The files that have changed since dist/ was built.
 *
 * @returns null where it was never built
 */
export function changedSinceBuild(root = '.') {
  if (!existsSync(recordIn(root))) return null;
  const then = JSON.parse(readFileSync(recordIn(root), 'utf8'));
  const now = digestsIn(root);
  return [...new Set([...Object.keys(then), ...Object.keys(now)])].filter((file) => then[file] !== now[file]).sort();
}

const SHOWN = 3;

/** A message about that; null where nothing has changed. */
export function staleness(changed) {
  if (changed === null) return 'dist/ is not there, or is of a version before this one; run "npm run build"';
  if (changed.length === 0) return null;
  const others = changed.length > SHOWN ? ` and ${changed.length - SHOWN} more` : '';
  return `dist/ was built before ${changed.slice(0, SHOWN).join(', ')}${others} changed; run "npm run build"`;
}
