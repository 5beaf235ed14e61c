#!/usr/bin/env node
// Exit status: 0 ready to publish, 1 do not publish, 3 check first, 2 it could not be checked.
// The only file that touches the process: arguments, streams, clock, exit code.
const { loadBundle } = require('./load.js');

const { stdin, stdout, stderr, env } = process;
loadBundle('policycheck')
  .run(process.argv.slice(2), { stdin, stdout, stderr, env, cwd: process.cwd(), now: () => new Date() })
  .then((status) => (process.exitCode = status));
