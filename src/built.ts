import { packaged } from './packaged.js';

/** The path of a file that the build made. */
export function built(name: string): string {
  return packaged(`dist/${name}`);
}
