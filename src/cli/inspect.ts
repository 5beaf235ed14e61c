// Commands that show policies and their clauses, checks and settings, and check nothing.
import { statSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import { PolicycheckError } from '../errors.js';
import { checks } from '../checks/index.js';
import { loadPolicy, shippedPolicies } from '../shipped.js';
import { coverage, describeClause, describePolicy } from '../policy-tools/describe.js';
import { SETTINGS, type Settings } from '../settings.js';
import { safe } from '../terminal/safe.js';
import type { Check, Policy } from '../types.js';
import type { Bench } from './bench.js';
import { addPolicyTools } from './policy.js';
import { addDraftOptions, addReportOptions, addRunOptions, flagsOf } from './options.js';
import { readBase, resolve } from './resolve.js';

export function addChecksCommand(program: Command, { say }: Bench): void {
  program
    .command('checks')
    .description('what each check looks for, with examples, and what it is known to miss')
    .argument('[id]')
    .action((id?: string) => say(describeChecks(id)));
}

export function addConfigCommand(program: Command, { world, say }: Bench): void {
  const config = program.command('config').description('the settings');
  const show = config.command('show').description('every setting, its value, and where it was given');
  addReportOptions(addRunOptions(addDraftOptions(show))).action(async () => {
    const { flags, run } = flagsOf(show);
    const base = await readBase(flags, run, world);
    say(describeSettings(resolve(base), base.config));
  });
}

export function addPolicyCommand(program: Command, bench: Bench): void {
  const { say } = bench;
  const { cwd } = bench.world;
  const policy = program.command('policy').description('the policies and their clauses');
  policy
    .command('list')
    .description('the policies that come with policycheck')
    .action(() => say(shippedPolicies().policies.map(line).join('')));
  policy
    .command('show')
    .description('a policy, or one clause of it')
    .argument('<id or file>')
    .argument('[clause]')
    .action(async (id: string, clause?: string) => {
      const loaded = await loadPolicy(id, cwd);
      say((clause === undefined ? describePolicy(loaded) : describeClause(loaded, clause)) + '\n');
    });
  policy
    .command('coverage')
    .description('how each clause is checked, and by which checks')
    .argument('<id or file>')
    .action(async (id: string) => say(describeCoverage(await loadPolicy(id, cwd))));
  policy
    .command('validate')
    .description("checks a council's own policy file")
    .argument('<file>')
    .action(async (file: string) => {
      if (!statSync(path.resolve(cwd, file), { throwIfNoEntry: false })) throw new PolicycheckError(`${file}: there is no such file`);
      const { id, clauses } = await loadPolicy(file, cwd);
      say(`${safe(`${file} is a valid policy: ${id}, ${clauses.length} ${clauses.length === 1 ? 'clause' : 'clauses'}`)}\n`);
    });
  addPolicyTools(policy, bench);
}

function line({ id, council, title, clauses }: Policy): string {
  return `${id.padEnd(20)} ${council}, ${title} (${clauses.length} clauses)\n`;
}

function describeCoverage(policy: Policy): string {
  const rows = coverage(policy).map(({ clause, mode, checks: serving }) => {
    const how = mode === 'context' ? (clause.context ?? '') : serving.join(', ') || 'role, channel or answer alone';
    return [clause.id, mode, how] as const;
  });
  const width = Math.max(...rows.map(([id]) => id.length));
  return rows.map(([id, mode, how]) => `${safe(`${id.padEnd(width)}  ${mode.padEnd(17)}  ${how}`)}\n`).join('');
}

function describeChecks(id?: string): string {
  if (id === undefined) return checks.map((check) => `${check.id.padEnd(22)} ${check.summary}\n`).join('');
  const check = checks.find((candidate) => candidate.id === id);
  if (!check) throw new PolicycheckError(`no check "${id}"; known are ${checks.map((known) => known.id).join(', ')}`);
  return describeCheck(check);
}

function describeCheck({ id, summary, kinds, examples, misses }: Check): string {
  const part = (title: string, items: readonly string[]): string[] =>
    items.length > 0 ? ['', title, ...items.map((item) => `  ${item}`)] : [];
  return [
    `${id} looks for ${summary}`,
    ...part(
      'Kinds',
      Object.entries(kinds).map(
        ([kind, { label, sensitive }]) => `${kind}: ${label}${sensitive ? ' (masked in what is kept or sent on)' : ''}`,
      ),
    ),
    ...part('Finds what stands in [brackets]', examples.finds),
    ...part('Stays silent on', examples.ignores),
    ...part('Is known to miss', misses),
    '',
  ].join('\n');
}

function describeSettings(
  { settings, origins }: ReturnType<typeof resolve>,
  { file, council }: Awaited<ReturnType<typeof readBase>>['config'],
): string {
  const shown = (name: keyof Settings): string => {
    const value = settings[name];
    return value === undefined ? 'not given' : `${typeof value === 'string' ? value : JSON.stringify(value)}  (${origins[name] ?? ''})`;
  };
  return [
    `configuration file: ${file ?? 'none'}`,
    ...SETTINGS.map((name) => `${name}: ${shown(name)}`),
    ...Object.entries(council).map(([name, value]) => `council.${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`),
    '',
  ]
    .map(safe)
    .join('\n');
}
