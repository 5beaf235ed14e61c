// `policycheck clean-image <file> -o <copy>`: writes a copy of a picture without its metadata.
import path from 'node:path';
import type { Command } from 'commander';
import { readBytes } from '../drafts/index.js';
import { PolicycheckError } from '../errors.js';
import type { PictureKind } from '../pictures/segments.js';
import { writeNew } from '../write-whole.js';
import type { Bench } from './bench.js';
import { flagsOf } from './options.js';
import type { World } from './world.js';

export function addCleanCommand(program: Command, { world, say }: Bench): void {
  const clean = program
    .command('clean-image')
    .description('a copy of a picture without position, names and other metadata; the picture itself stays as it is')
    .argument('<file>')
    .option('-o, --output <copy>', 'where the copy goes')
    .action(async (file: string) => {
      const { output } = flagsOf(clean).run;
      if (output === undefined) throw new PolicycheckError('where does the copy go? Give -o <copy>');
      say(await cleanImage(file, output, world));
    });
}

/**
 * Writes a clean copy of a picture.
 *
 * @returns a message for the user
 * @throws {PolicycheckError} if the picture cannot be cleaned, the copy's name has the ending of another format, or a file of that name
 * exists
 */
export async function cleanImage(file: string, output: string, { cwd }: World): Promise<string> {
  const bytes = readBytes(path.resolve(cwd, file), file, 'picture');
  const { cleanPicture } = await import('../pictures/clean.js');
  const { bytes: clean, kind, removed, credits } = cleanPicture(bytes, file);
  refuseEnding(output, file, kind);
  // Never overwrites a picture, least of all the original.
  writeNew(path.resolve(cwd, output), clean, 0o666, output);
  const credit =
    credits.length > 0 ? `The copy no longer says whose it is (${credits.join(', ')}): that holds all the same. Keep ${file}.\n` : '';
  return `${output}: ${file} without metadata${removed.length > 0 ? ` (${removed.join(', ')})` : '; it had none'}.\n${credit}`;
}

/** The file name endings that fit each kind of picture. */
const ENDINGS: Readonly<Record<PictureKind, readonly string[]>> = {
  JPEG: ['.jpg', '.jpeg', '.jpe', '.jfif'],
  PNG: ['.png', '.apng'],
  WebP: ['.webp'],
  GIF: ['.gif'],
  TIFF: ['.tif', '.tiff'],
  HEIC: ['.heic', '.heif', '.hif', '.avif'],
};

/**
 * Refuses an ending that belongs to another format, because social networks reject such a file or show nothing. A picture that already had
 * that wrong ending may keep it.
 */
function refuseEnding(output: string, file: string, kind: PictureKind): void {
  const [wanted, given] = [output, file].map((name) => path.extname(name).toLowerCase()) as [string, string];
  const other = (Object.keys(ENDINGS) as PictureKind[]).find((each) => ENDINGS[each].includes(wanted));
  if (other === undefined || other === kind || wanted === given) return;
  const own = ENDINGS[kind].includes(given) ? given : (ENDINGS[kind][0] ?? '');
  const named = output.slice(0, -wanted.length) + own;
  throw new PolicycheckError(
    `${output}: the copy of ${file} keeps its format and would be no ${other}; call it ${named}, or save the picture as ${other} first`,
  );
}
