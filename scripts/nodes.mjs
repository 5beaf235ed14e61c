// npm run nodes [-- 20 22 24]: packs the package, installs it into an empty folder under each version of Node that the registry has for
// this machine, and runs the README's first command and the library there.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const root = path.dirname(path.dirname(new URL(import.meta.url).pathname));
const versions = process.argv.length > 2 ? process.argv.slice(2) : ['20', '22', '24'];
const folder = mkdtempSync(path.join(os.tmpdir(), 'policycheck-nodes-'));
const platform = process.platform === 'win32' ? 'win' : process.platform;
const npm = (args, cwd) => execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

function nodeOf(version) {
  const home = path.join(folder, `node-${version}`);
  mkdirSync(home);
  npm(['install', '--prefix', home, '--no-audit', '--no-fund', `node-${platform}-${process.arch}@${version}`], home);
  return path.join(home, 'node_modules', `node-${platform}-${process.arch}`, 'bin', 'node');
}

/** Everything that goes wrong under a version of Node, one line each. */
function faultsUnder(node, tarball, version) {
  const home = path.join(folder, `installed-${version}`);
  mkdirSync(home);
  npm(['install', '--prefix', home, '--no-audit', '--no-fund', tarball], home);
  const installed = path.join(home, 'node_modules', 'policycheck');
  const [, command = ''] =
    /npm install && node (bin\/policycheck\.js .*)/.exec(readFileSync(path.join(installed, 'README.md'), 'utf8')) ?? [];
  const run = (...args) => spawnSync(node, args, { cwd: installed, encoding: 'utf8' });
  const first = run(...command.split(' '));
  const use = path.join(home, 'use.mjs');
  writeFileSync(use, "import { checks, loadPolicy } from 'policycheck'; console.log(checks.length, (await loadPolicy('powys')).id);");
  const library = run(use);
  return [
    ...(first.status === 1 && /^✗ Do not publish/.test(first.stdout) && first.stderr === ''
      ? []
      : [`${command}: ${first.status} ${first.stdout}${first.stderr}`]),
    ...(/^\d+ powys\n$/.test(library.stdout) ? [] : [`as a library: ${library.status} ${library.stderr}`]),
  ];
}

try {
  const [{ filename }] = JSON.parse(npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root));
  for (const version of versions) {
    const node = nodeOf(version);
    const faults = faultsUnder(node, path.join(folder, filename), version);
    const named = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
    process.stdout.write(faults.length === 0 ? `✓ Node ${named}\n` : `✗ Node ${named}\n${faults.join('\n')}\n`);
    if (faults.length > 0) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
