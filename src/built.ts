import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The path of a file that the build made, from the sources as well as from the bundle. */
export function built(name: string): string {
  return path.join(path.dirname(fileURLToPath(import.meta.url)), '..', 'dist', name);
}
