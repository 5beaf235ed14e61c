// The command as it is typed, in a folder of its own, on a day that the test chooses.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Readable, Writable } from 'node:stream';
import { run } from '../src/cli.js';

export interface Result {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

interface Surroundings {
  readonly stdin?: string;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export class Desk {
  readonly folder = mkdtempSync(path.join(os.tmpdir(), 'policycheck-'));
  now = new Date(2026, 4, 4, 10, 30);

  clear(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  path(name: string): string {
    return path.join(this.folder, name);
  }

  write(name: string, content: string | Uint8Array): string {
    mkdirSync(path.dirname(this.path(name)), { recursive: true });
    writeFileSync(this.path(name), content);
    return name;
  }

  /** Lays a copy of a file of test/files there. */
  give(name: string, as = name): string {
    cpSync(path.join('test', 'files', name), this.path(as));
    return as;
  }

  async policycheck(argv: readonly string[], { stdin = '', cwd = '.', env = {} }: Surroundings = {}): Promise<Result> {
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    const sink = (into: Buffer[]): Writable => new Writable({ write: (chunk: Buffer, _, done) => (into.push(chunk), done()) });
    const world = {
      stdin: Readable.from([Buffer.from(stdin)]),
      stdout: sink(out),
      stderr: sink(err),
      cwd: this.path(cwd),
      env,
      now: () => this.now,
    };
    const status = await run(argv, world);
    return { status, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() };
  }
}
