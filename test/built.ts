// In place of src/built.ts: what tests take of a build is of the source as it stands (scripts/test/before-all.mjs).
import path from 'node:path';

export function built(name: string): string {
  return path.resolve(process.env['TEST_SHELF'] ?? 'dist', name);
}
