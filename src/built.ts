import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** A file that the build made, found from the source as from the bundle. */
export function built(name: string): string {
  return path.join(path.dirname(fileURLToPath(import.meta.url)), '..', 'dist', name);
}
