// Opens the author's own editor, at the place in question if the editor accepts a position.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Place } from '../drafts/place.js';
import { PolicycheckError } from '../errors.js';
import type { World } from './world.js';

interface Editor {
  readonly command: string;
  readonly args: readonly string[];
}

/**
 * The editor from $VISUAL or $EDITOR, or else one that anybody can use and leave again.
 *
 * @returns null where there is none
 */
export function editorOf({ env }: World): Editor | null {
  const given = env['VISUAL']?.trim() || env['EDITOR']?.trim() || plainEditor(env['PATH'] ?? '');
  const [command, ...args] = (given?.match(/"[^"]*"|\S+/g) ?? []).map((part) => part.replaceAll('"', ''));
  return command === undefined ? null : { command, args };
}

function plainEditor(folders: string): string | null {
  if (process.platform === 'win32') return 'notepad';
  return folders.split(path.delimiter).some((folder) => folder !== '' && existsSync(path.join(folder, 'nano'))) ? 'nano' : null;
}

/** The editor's program name without its path or ending, such as "vim". */
export function nameOf({ command }: Editor): string {
  return path.basename(command).replace(/\.(?:exe|cmd|bat)$/i, '');
}

type Arguments = (file: string, place: Place) => string[];

const LINE: Arguments = (file, { line }) => [`+${line}`, file];
const COLON: Arguments = (file, { line, column }) => [`+${line}:${column}`, file];
const COMMA: Arguments = (file, { line, column }) => [`+${line},${column}`, file];
const GOTO: Arguments = (file, { line, column }) => ['--wait', '--goto', `${file}:${line}:${column}`];

/** How each editor takes a position, according to its manual. An editor not listed here gets only the file name. */
const ARGUMENTS: Readonly<Record<string, Arguments>> = {
  vi: LINE,
  vim: LINE,
  nvim: LINE,
  gvim: (file, place) => ['--nofork', ...LINE(file, place)],
  joe: LINE,
  nano: COMMA,
  pico: LINE,
  emacs: COLON,
  emacsclient: COLON,
  micro: COLON,
  kak: COLON,
  gedit: (file, place) => ['--wait', ...COLON(file, place)],
  code: GOTO,
  codium: GOTO,
  subl: (file, { line, column }) => ['--wait', `${file}:${line}:${column}`],
  hx: (file, { line, column }) => [`${file}:${line}:${column}`],
};

/**
 * Opens the editor and resolves when it is closed.
 *
 * @throws {PolicycheckError} if it cannot be started
 */
export function openEditor(file: string, place: Place, world: World): Promise<void> {
  const editor = editorOf(world);
  if (editor === null) throw new PolicycheckError('there is no editor to open; name one in $EDITOR');
  const args = [...editor.args, ...(ARGUMENTS[nameOf(editor)]?.(file, place) ?? [file])];
  return new Promise((resolve, reject) => {
    // The editor's output goes to standard error, like the prompts, because standard output carries only the report.
    const child = spawn(editor.command, args, { cwd: world.cwd, env: world.env, stdio: ['inherit', 2, 2] });
    child.once('exit', () => resolve());
    child.once('error', ({ code = 'unknown' }: NodeJS.ErrnoException) =>
      reject(new PolicycheckError(`the editor "${editor.command}" could not be started (${code}); name another one in $EDITOR`)),
    );
  });
}
