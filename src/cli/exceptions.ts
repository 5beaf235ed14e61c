// `policycheck exceptions`: lists the exceptions somebody has made, and whether each still applies.
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import { PolicycheckError } from '../errors.js';
import { KEY_FILE, readKey } from '../exception-key.js';
import { whyLapsed, type KeptException } from '../overrule.js';
import { safe } from '../terminal/safe.js';
import type { Bench } from './bench.js';
import { addConfigOptions, flagsOf } from './options.js';
import { readBase } from './resolve.js';
import { today } from './world.js';

export function addExceptionsCommand(program: Command, { world, say }: Bench): void {
  const command = program
    .command('exceptions')
    .description('what "allow" lets pass: by whom, why, until when, and whether it still counts');
  addConfigOptions(command).action(async () => {
    const { flags, run } = flagsOf(command);
    const { config } = await readBase(flags, run, world);
    if (config.file === null) throw new PolicycheckError('exceptions are kept beside the configuration, and there is none');
    const folder = path.dirname(config.file);
    const key = readKey(folder);
    const lines = config.exceptions.map((exception) => describe(exception, stateOf(exception, folder, key, today(world))));
    const remedy = key === null ? REMEDY : '';
    say(lines.length > 0 ? lines.join('') + remedy : 'no exceptions\n');
  });
}

const REMEDY = `\nPut ${KEY_FILE} back beside the configuration, or give them again: policycheck allow\n`;

function describe({ cite, policy, draft, about, given, by, reason }: KeptException, state: string): string {
  const lines = [`${state}: ${cite} (${policy}), ${draft ?? 'standard input'}`, `  ${about}; given on ${given} by ${by}: ${reason}`];
  return lines.map((line) => safe(line) + '\n').join('');
}

function stateOf(exception: KeptException, folder: string, key: Buffer | null, day: string): string {
  if (key === null) return 'does not count, the key is missing';
  const why = whyLapsed(exception, day, key);
  if (why === 'ended') return `ended on ${exception.until}`;
  if (why === 'changed') return 'does not count, changed by hand or sealed with another key';
  const gone = exception.draft !== null && !existsSync(path.join(folder, exception.draft));
  return `until ${exception.until}${gone ? ', unused: its draft is gone' : ''}`;
}
