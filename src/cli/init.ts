// `policycheck init`: asks questions and writes the configuration file.
import type { Command } from 'commander';
import { findConfig } from '../config-files.js';
import { PolicycheckError } from '../errors.js';
import { loadPolicy, shippedPolicies } from '../shipped.js';
import type { Bench } from './bench.js';
import { hasColor } from './world.js';

export function addInitCommand(program: Command, { world, say }: Bench): void {
  program
    .command('init')
    .description('write a .policycheckrc.yaml by asking, or change one thing in it')
    .action(async () => {
      if (!world.stdin.isTTY)
        throw new PolicycheckError(
          'init asks at a terminal, and here is none; write .policycheckrc.yaml in an editor, after .policycheckrc.example',
        );
      const { file } = await findConfig(undefined, world.cwd);
      const { askForConfig } = await import('../init.js');
      const terminal = { stdin: world.stdin, stderr: world.stderr, color: hasColor(world) };
      say(await askForConfig(world.cwd, file, { policies: shippedPolicies().policies, loadPolicy }, terminal));
    });
}
