// policycheck clean-image <file> -o <copy>
import path from 'node:path';
import type { Command } from 'commander';
import { readBytes } from '../drafts/index.js';
import { writeNew } from '../write-whole.js';
import type { World } from './world.js';

export function addCleanCommand(program: Command, world: World, say: (text: string) => void): void {
  program
    .command('clean-image')
    .description('a copy of a picture without position, names and other metadata; the picture itself stays as it is')
    .argument('<file>')
    .requiredOption('-o, --output <copy>', 'where the copy goes')
    .action(async (file: string, { output }: { output: string }) => say(await cleanImage(file, output, world)));
}

/** @throws {PolicycheckError} where it cannot be cleaned, or there is a file of that name */
export async function cleanImage(file: string, output: string, { cwd }: World): Promise<string> {
  const bytes = readBytes(path.resolve(cwd, file), file, 'picture');
  const { cleanPicture } = await import('../pictures/clean.js');
  const { bytes: clean, removed, credits } = cleanPicture(bytes, file);
  // No picture is ever written over, the original least of all.
  writeNew(path.resolve(cwd, output), clean, 0o666, output);
  const credit =
    credits.length > 0 ? `The copy no longer says whose it is (${credits.join(', ')}): that holds all the same. Keep ${file}.\n` : '';
  return `${output}: ${file} without metadata${removed.length > 0 ? ` (${removed.join(', ')})` : '; it had none'}.\n${credit}`;
}
