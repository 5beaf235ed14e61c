#!/usr/bin/env node
// Exit status: 0 ready to publish, 1 do not publish, 3 check first, 2 it could not be checked.
// The only file that touches the process: arguments, streams, clock, exit code.
import { run } from '../dist/policycheck.js';

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error) => {
    if (error.code === 'EPIPE') process.exit(2);
    throw error;
  });
}

process.exitCode = await run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: process.cwd(),
  now: () => new Date(),
});
