// Finds the draft files in directories and by patterns. This is the only file that imports tinyglobby.
import path from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { ENDINGS } from './formats/index.js';

/** Draft files anywhere below a directory, sorted by name. Hidden files and the folders of other programs are skipped. */
export async function filesBelow(directory: string, cwd: string): Promise<string[]> {
  const found = await glob(`**/*.{${ENDINGS.join(',')}}`, { cwd: directory, ...SAFE, caseSensitiveMatch: false });
  return found.map((file) => joinAs(directory, file, cwd)).sort(byName);
}

/** Files that match a glob pattern, sorted by name. */
export async function filesLike(pattern: string, cwd: string): Promise<string[]> {
  return (await glob(pattern.replaceAll('\\', '/'), { cwd, ...SAFE })).sort(byName);
}

export function isPattern(name: string): boolean {
  return isDynamicPattern(name);
}

const SAFE = { followSymbolicLinks: false, ignore: ['**/node_modules/**'], expandDirectories: false } as const;

/** The path as a user would type it from the current folder, such as "posts/2026/a.txt". */
function joinAs(directory: string, file: string, cwd: string): string {
  const shown = path.relative(cwd, path.join(directory, file));
  return shown.startsWith('..') ? path.join(directory, file) : shown;
}

/** Compares names so that numbers sort by value: post-2 before post-10. */
function byName(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}
