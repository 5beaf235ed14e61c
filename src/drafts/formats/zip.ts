// The files inside an office document. They are kept in memory alone: no path in an archive becomes a path on the disk.
import { unzipSync } from 'fflate';
import { PolicycheckError } from '../../errors.js';

/** Bytes of all that is unpacked: photos of a phone fit by the dozen, what is packed to burst does not. */
const UNPACKED_LIMIT = 200_000_000;
/** Bytes of one XML file: a text of 1 MB, every word with its own format. */
const XML_LIMIT = 40_000_000;

export type Archive = Readonly<Record<string, Uint8Array>>;

/**
 * The sizes that are declared bind the unpacking too, so that no file grows beyond what is allowed here.
 *
 * @param wanted which files are read
 * @throws {PolicycheckError} where it is damaged, or unpacks to more than a document can be
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
