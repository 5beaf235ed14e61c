import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = path.dirname(fileURLToPath(import.meta.url));

/**
 * The path of a file of the package. It is the same seen from the sources, from a bundle in dist/ and from a part of the library in
 * dist/chunks/.
 *
 * @param name from the folder of the package: "bin/load.js"
 * @param from the folder to start from, which is this file's own
 */
export function packaged(name: string, from = HERE): string {
  return path.join(packageAround(from), name);
}

/** What the build copies from elsewhere is taken from there where the sources are run. */
export const isBundled = path.basename(HERE) !== 'src';

function packageAround(folder: string): string {
  const above = path.dirname(folder);
  return folder === above || existsSync(path.join(folder, 'package.json')) ? folder : packageAround(above);
}
