// Lists the files a run reads, so that no output file overwrites one of them and destroys the author's work.
import { fstatSync, statSync, type BigIntStats } from 'node:fs';
import path from 'node:path';
import { EXCEPTIONS_FILE } from '../config-files.js';
import { PolicycheckError } from '../errors.js';
import { KEY_FILE } from '../exception-key.js';
import { isReplyFile } from '../setting-paths.js';
import { policyFile } from '../shipped.js';
import type { Settings } from '../settings.js';
import type { RunFlags } from './options.js';
import type { Base } from './resolve.js';
import type { World } from './world.js';

interface Input {
  /** Absolute path. */
  readonly file: string;
  /** Completes the sentence "is …" in the error message. */
  readonly what: string;
}

/** All inputs of a run: the files named as drafts, and the files that are used for all of them. */
export function inputsOf(drafts: readonly string[], settings: Settings, { config }: Base, { answers }: RunFlags, world: World): Input[] {
  const at = (file: string): string => path.resolve(world.cwd, file);
  const folder = config.file === null ? null : path.dirname(config.file);
  return [
    ...drafts.filter((name) => name !== '-').map((name) => ({ file: at(name), what: 'what is checked' })),
    ...inputsIn(settings, world),
    ...(config.file === null ? [] : [{ file: config.file, what: 'the configuration' }]),
    ...(folder === null
      ? []
      : [
          { file: path.join(folder, EXCEPTIONS_FILE), what: 'the file of exceptions' },
          { file: path.join(folder, KEY_FILE), what: 'the key of the exceptions' },
        ]),
    ...(answers === undefined ? [] : [{ file: at(answers), what: 'the file of answers' }]),
  ];
}

/** The files that settings name, including the settings a draft gives for itself. */
export function inputsIn({ policy = [], images = [], replyTo }: Settings, { cwd }: World): Input[] {
  return [
    ...policy.map((id) => ({ file: policyFile(id, cwd), what: 'the policy' })),
    ...images.map((image) => ({ file: path.resolve(cwd, image), what: 'a picture of the draft' })),
    ...(replyTo === undefined || !isReplyFile(replyTo, cwd) ? [] : [{ file: path.resolve(cwd, replyTo), what: 'what the draft answers' }]),
  ];
}

/**
 * Refuses an output file that is also an input. Files are compared by device and inode, so that symbolic links, hard links and other
 * spellings of a path are recognised.
 *
 * @param output path of the file to be written, as the user gave it
 * @throws {PolicycheckError} if it is one of the inputs, or the file redirected to standard input
 */
export function refuseInput(output: string | undefined, inputs: readonly Input[], world: World): void {
  const there = output === undefined ? undefined : statOf(path.resolve(world.cwd, output));
  if (!there?.isFile()) return;
  const isThere = (stat: BigIntStats | undefined): boolean => stat !== undefined && stat.dev === there.dev && stat.ino === there.ino;
  const read = inputs.find(({ file }) => isThere(statOf(file)));
  const what = read?.what ?? (isThere(statOfInput(world.stdin)) ? 'what is checked' : null);
  if (what !== null) throw new PolicycheckError(`${String(output)} is ${what}, and is left as it is; give another name`);
}

/** Undefined if the file cannot be examined; the error is then reported when the file is read or written. */
function statOf(file: string): BigIntStats | undefined {
  try {
    return statSync(file, { bigint: true });
  } catch {
    return undefined;
  }
}

function statOfInput({ fd }: World['stdin']): BigIntStats | undefined {
  try {
    return fd === undefined ? undefined : fstatSync(fd, { bigint: true });
  } catch {
    return undefined;
  }
}
