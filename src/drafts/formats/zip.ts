// Unpacks office documents in memory only, so that a path in an archive never becomes a path on the disk.
import { unzipSync } from 'fflate';
import { PolicycheckError } from '../../errors.js';

/** Limit in bytes for everything unpacked: enough for dozens of phone photos, but a zip bomb is refused. */
const UNPACKED_LIMIT = 200_000_000;
/** Limit in bytes for one XML file: enough for a text of 1 MB in which every word has its own formatting. */
const XML_LIMIT = 40_000_000;

export type Archive = Readonly<Record<string, Uint8Array>>;

/**
 * Unpacks the wanted files. The declared sizes also limit the unpacking, so a file that declares a false size cannot exceed the limits.
 *
 * @param wanted whether a path is to be read
 * @throws {PolicycheckError} if the archive is damaged, or exceeds a limit
 */
export function unpack(bytes: Uint8Array, name: string, wanted: (path: string) => boolean): Archive {
  let size = 0;
  const fits = ({ name: path, originalSize }: { name: string; originalSize: number }): boolean => {
    if (!wanted(path)) return false;
    size += originalSize;
    if (size > UNPACKED_LIMIT || (path.endsWith('.xml') && originalSize > XML_LIMIT))
      throw new PolicycheckError(`${name} unpacks to far more than a document holds; it was not read`);
    return true;
  };
  try {
    return unzipSync(bytes, { filter: fits });
  } catch (error) {
    if (error instanceof PolicycheckError) throw error;
    throw new PolicycheckError(`${name} is damaged; open it in your office program and save it again`);
  }
}
