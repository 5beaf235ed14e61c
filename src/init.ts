// policycheck init: makes a configuration by asking. Nothing is written before the changes have been shown and somebody has agreed.
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { PolicycheckError } from './errors.js';
import { difference } from './difference.js';
import { askerAt, type Asker } from './init/prompts.js';
import { SECTIONS, type Section, type Surroundings } from './init/sections.js';
import { HEAD, valueAt, type ConfigText } from './init/text.js';
import type { Terminal } from './prompts.js';
import { writeWhole } from './write-whole.js';

/**
 * Asks for a configuration.
 *
 * @param folder the folder in which policycheck was called
 * @param known the configuration that applies there, if any
 * @returns what was done, in words
 */
export async function askForConfig(
  folder: string,
  known: string | null,
  surroundings: Omit<Surroundings, 'folder'>,
  terminal: Terminal,
): Promise<string> {
  const asker = askerAt(terminal);
  const file = await chooseFile(folder, known, asker);
  const name = path.relative(folder, file);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : null;
  const around = { ...surroundings, folder: path.dirname(file) };
  const start = { file: name, source: before ?? HEAD };
  const config = await settle(before === null ? await askAll(start, asker, around) : start, before, asker, around);
  if (config === 'same') return `Nothing was changed in ${name}.\n`;
  if (config === 'leave') return 'Nothing was written.\n';
  if (before !== null && readFileSync(file, 'utf8') !== before)
    throw new PolicycheckError(`${name} was changed by somebody else meanwhile, and is left as it is; run "policycheck init" again`);
  writeWhole(file, config.source, before === null ? 0o644 : statSync(file).mode & 0o777);
  return nextSteps(name, config);
}

/** What was written, and what to do now. */
function nextSteps(name: string, config: ConfigText): string {
  const hasPolicy = valueAt(config, ['policy']) !== undefined;
  return [
    `Written: ${name}`,
    ...(hasPolicy ? [] : ['It names no policy, so each check asks for one; "policycheck policy new" makes your own.']),
    'Now check a draft:',
    '  policycheck ask',
    '  policycheck draft.txt',
    '',
  ].join('\n');
}

/** Chooses the file to write. A configuration in a folder above is changed there, unless this folder is to have its own. */
async function chooseFile(folder: string, known: string | null, asker: Asker): Promise<string> {
  const own = path.join(folder, '.policycheckrc.yaml');
  if (known === null) return own;
  if (path.extname(known) === '.json')
    throw new PolicycheckError(
      `${path.relative(folder, known)} is JSON; change it in an editor, or rename it to .policycheckrc.yaml and call init again`,
    );
  if (path.dirname(known) === folder) return known;
  return asker.choose('A configuration stands in a folder above. Which one?', [
    { name: `Change ${path.relative(folder, known)}`, value: known },
    { name: 'Write one for this folder, which then holds in its place', value: own },
  ]);
}

async function askAll(config: ConfigText, asker: Asker, around: Surroundings): Promise<ConfigText> {
  asker.explain(
    'Seven short parts; enter goes on, < and enter goes back, ctrl-c leaves everything as it is. Nothing is written before you have seen it.',
  );
  for (;;) {
    const asked = await asker.inTurn(async () => {
      let changed = config;
      for (const section of SECTIONS) changed = await section.ask(changed, asker, around);
      return changed;
    });
    // There is nothing before the first question: it is asked again.
    if (asked) return asked;
  }
}

/** Shows the changes, and asks until somebody accepts or rejects them. */
async function settle(
  config: ConfigText,
  before: string | null,
  asker: Asker,
  around: Surroundings,
): Promise<ConfigText | 'same' | 'leave'> {
  let settled = config;
  let next: 'write' | 'change' | 'leave' = config.source === before ? 'change' : await askNext(config, before, asker);
  while (next === 'change') {
    settled = await askSome(settled, asker, around);
    if (settled.source === before) return 'same';
    next = await askNext(settled, before, asker);
  }
  return next === 'write' ? settled : 'leave';
}

async function askSome(config: ConfigText, asker: Asker, around: Surroundings): Promise<ConfigText> {
  const choices = [...SECTIONS.map((section) => ({ name: section.title, value: section })), { name: 'That is all', value: null }];
  const ask = (): Promise<Section | null> => asker.choose<Section | null>('What would you like to change?', choices);
  let asked = config;
  for (let section = await ask(); section !== null; section = await ask()) {
    const { ask: askSection } = section;
    const before = asked;
    asked = (await asker.inTurn(() => askSection(before, asker, around))) ?? before;
  }
  return asked;
}

async function askNext(config: ConfigText, before: string | null, asker: Asker): Promise<'write' | 'change' | 'leave'> {
  asker.show(difference(before, config.source));
  return asker.choose<'write' | 'change' | 'leave'>(before === null ? `Write ${config.file}?` : `Change ${config.file} like this?`, [
    { name: 'Yes', value: 'write' },
    { name: 'Something else first', value: 'change' },
    { name: 'No, leave everything as it was', value: 'leave' },
  ]);
}
