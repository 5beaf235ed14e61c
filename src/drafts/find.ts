// Directories and patterns -> the files of drafts in them. The only file that imports tinyglobby.
import path from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { ENDINGS } from './formats/index.js';

/** Drafts anywhere below a directory, by name; hidden files and what other programs keep there are left alone. */
export async function filesBelow(directory: string, cwd: string): Promise<string[]> {
  const found = await glob(`**/*.{${ENDINGS.join(',')}}`, { cwd: directory, ...SAFE, caseSensitiveMatch: false });
  return found.map((file) => joinAs(directory, file, cwd)).sort(byName);
}

export async function filesLike(pattern: string, cwd: string): Promise<string[]> {
  return (await glob(pattern.replaceAll('\\', '/'), { cwd, ...SAFE })).sort(byName);
}

export function isPattern(name: string): boolean {
  return isDynamicPattern(name);
}

const SAFE = { followSymbolicLinks: false, ignore: ['**/node_modules/**'], expandDirectories: false } as const;

/** "posts/2026/a.txt", as somebody would type it. */
function joinAs(directory: string, file: string, cwd: string): string {
  const shown = path.relative(cwd, path.join(directory, file));
  return shown.startsWith('..') ? path.join(directory, file) : shown;
}

/** Numbers in names count as numbers: post-2 stands before post-10. */
function byName(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}
