#!/usr/bin/env node
// Exit status: 0 ready to publish, 1 do not publish, 3 check first, 2 it could not be checked.
// Gives the program what it has of the process: arguments, streams (output.js writes to them), clock, exit code, and how V8 works (engine.js).
const { hurry, settleIn } = require('./engine.js');
const { loadBundle } = require('./load.js');
const { outputTo } = require('./output.js');

// Until the run has come to its end: one that never does is no "ready to publish".
process.exitCode = 2;
// Opened when they are used.
const once = (make) => {
  let made;
  return () => (made ??= make());
};
const stdout = once(() => outputTo(1, () => process.stdout));
const stderr = once(() => outputTo(2, () => process.stderr));
const world = {
  get stdin() {
    return process.stdin;
  },
  get stdout() {
    return stdout();
  },
  get stderr() {
    return stderr();
  },
  env: process.env,
  cwd: process.cwd(),
  now: () => new Date(),
  onInterrupt(act) {
    process.once('SIGINT', () => act(Object.assign(new Error('interrupted'), { name: 'AbortError' })));
  },
  hurry,
  settleIn,
};

/** A fault of ours is told in one line, for a stack of calls helps no clerk. DEBUG=policycheck shows it. */
function tell(fault) {
  const told = process.env.DEBUG === 'policycheck' ? fault?.stack : JSON.stringify(String(fault?.message ?? fault));
  stderr().write(`policycheck: a fault in policycheck itself; the draft was not checked: ${told}\n`);
}

try {
  loadBundle('policycheck')
    .run(process.argv.slice(2), world)
    .then((status) => (process.exitCode = status), tell);
} catch (fault) {
  tell(fault);
}
