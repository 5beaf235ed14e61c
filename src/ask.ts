// Asks at the terminal for what has no default. The only file that imports inquirer.
import inquirer from 'inquirer';
import type { Settings } from './settings.js';
import { CHANNELS, ROLES } from './types.js';

interface Terminal {
  readonly stdin: NodeJS.ReadableStream;
  readonly stderr: NodeJS.WritableStream;
}

/** Questions go to standard error: standard output carries the report alone. */
export async function askSettings(
  missing: readonly ('role' | 'channel' | 'policy')[],
  policies: readonly { readonly id: string; readonly council: string }[],
  { stdin, stderr }: Terminal,
): Promise<Settings> {
  const questions = {
    role: { message: 'Who is posting?', choices: [...ROLES] },
    channel: { message: 'On whose account?', choices: [...CHANNELS] },
    policy: {
      message: 'Under which policy?',
      choices: policies.map(({ id, council }) => ({ name: `${id}: ${council}`, value: id, short: id })),
    },
  };
  const prompt = inquirer.createPromptModule({ input: stdin, output: stderr });
  const { policy, ...rest } = await prompt<Record<string, string>>(missing.map((name) => ({ type: 'select', name, ...questions[name] })));
  return { ...rest, ...(policy === undefined ? {} : { policy: [policy] }) };
}
