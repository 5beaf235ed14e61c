// `--watch`: runs a check whenever a draft, the policy or the configuration changes. This is the only file that imports chokidar.
import path from 'node:path';
import { watch } from 'chokidar';
import { safe } from '../terminal/safe.js';
import { send, type World } from './world.js';

/** Clears the screen and its scroll-back and moves to the top left, so that the report starts at the top. */
const CLEAR = '\u001b[2J\u001b[3J\u001b[H';
/** Milliseconds a file must stay unchanged before it is read, so that it is not read half written. */
const SETTLED = 100;

/**
 * Watches files until ctrl-c; never ends by itself.
 *
 * @param files absolute paths of the files to watch
 * @param names the drafts' names as the user gave them
 * @param check runs one check and returns the verdict in words. It reports errors itself instead of throwing them, because the next change
 * may fix them
 */
export async function watchFiles(
  files: readonly string[],
  names: readonly string[],
  check: () => Promise<string>,
  world: World,
): Promise<never> {
  // Editors often replace a file with a new one, so the folder has to be watched instead of the file.
  const watcher = watch([...new Set(files.map((file) => path.dirname(file)))], {
    depth: 0,
    ignored: (file, stats) => stats?.isFile() === true && !files.includes(file),
    ignoreInitial: true,
    awaitWriteFinish: { stabilityThreshold: SETTLED, pollInterval: SETTLED / 4 },
  });
  await new Promise((ready) => watcher.once('ready', () => ready(undefined)));
  let round = once(check, names, world);
  return new Promise((_, reject) => {
    const again = (): void => void (round = round.then(() => once(check, names, world)).catch(reject));
    watcher.on('add', again).on('change', again).on('error', reject);
    round.catch(reject);
  });
}

async function once(check: () => Promise<string>, names: readonly string[], world: World): Promise<void> {
  if (world.stdout.isTTY) await send(world.stdout, CLEAR);
  const verdict = await check();
  await send(world.stderr, safe(`${verdict}Watching ${names.join(', ')}; ctrl-c ends it.`) + '\n');
}
