// Reads the pictures of a draft: those named by --image, and those embedded in its file.
import path from 'node:path';
import { readBytes, type Enclosure } from '../drafts/index.js';
import { PolicycheckError } from '../errors.js';
import { isAddress } from '../setting-paths.js';
import type { Picture } from '../types.js';
import { printNotices, type Notify } from './drafts.js';
import type { World } from './world.js';

/**
 * Reads all pictures of a draft. A file named by the user must be a picture; something embedded in a document may also be a drawing, which
 * is reported and skipped.
 *
 * @throws {PolicycheckError} if a named file cannot be read
 */
export async function readPictures(
  files: readonly string[],
  enclosures: readonly Enclosure[],
  id: string,
  world: World,
  notify: Notify = (notices) => printNotices(notices, world),
): Promise<Picture[]> {
  const { readPicture } = await import('../pictures/metadata.js');
  const named = files.map((file) => readPicture(readImage(file, world), file));
  const notices: string[] = [];
  const enclosed = enclosures.flatMap(({ name, bytes }) => {
    try {
      return [readPicture(bytes, name)];
    } catch (error) {
      if (!(error instanceof PolicycheckError)) throw error;
      notices.push(`${id}: ${error.problems.join('; ')}`);
      return [];
    }
  });
  const bare = [...named, ...enclosed].filter((picture) => picture.bare).map(({ name }) => name);
  if (bare.length > 0)
    notices.push(`${bare.join(', ')}: no metadata at all. That proves nothing: what is sent or downloaded has often lost them`);
  for (const { name } of named.filter(({ position, owner }) => position || owner !== null))
    notices.push(`${name} tells where it was taken or whose camera it was; "policycheck clean-image" makes a copy that does not`);
  await notify(notices);
  return [...named, ...enclosed];
}

function readImage(file: string, { cwd }: World): Uint8Array {
  if (isAddress(file)) throw new PolicycheckError(`${file} is an address, and nothing is fetched; save the picture and give its file`);
  return readBytes(path.resolve(cwd, file), file, 'picture');
}
