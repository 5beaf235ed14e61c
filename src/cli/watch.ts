// --watch: checks again whenever a draft, the policy or the configuration changes. The only file that imports chokidar.
import path from 'node:path';
import { watch } from 'chokidar';
import { safe } from '../terminal/safe.js';
import { send, type World } from './world.js';

/** Up, left, and everything gone, what has scrolled away too: the report begins at the top. */
const CLEAR = '\u001b[2J\u001b[3J\u001b[H';
/** A file that is being written is read when it has not changed for so long, in milliseconds. */
const SETTLED = 100;

/**
 * Never ends by itself: ctrl-c does.
 *
 * @param files absolute, those whose change counts
 * @param names as the user gave them
 * @param check one round; gives the verdict in words, and says itself what cannot be checked: the next change may mend it
 */
export async function watchFiles(
  files: readonly string[],
  names: readonly string[],
  check: () => Promise<string>,
  world: World,
): Promise<never> {
  // Editors put a new file in the old one's place, so that the folder has to be watched and not the file.
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
