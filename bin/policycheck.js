#!/usr/bin/env node
// Exit status: 0 ready to publish, 1 do not publish, 3 check first, 2 it could not be checked.
// The only file that touches the process: arguments, streams, clock, exit code.
const { loadBundle } = require('./load.js');

// Until the run has come to its end: one that never does is no "ready to publish".
process.exitCode = 2;
const { stdin, stdout, stderr, env } = process;
loadBundle('policycheck')
  .run(process.argv.slice(2), { stdin, stdout, stderr, env, cwd: process.cwd(), now: () => new Date() })
  .then((status) => (process.exitCode = status));
