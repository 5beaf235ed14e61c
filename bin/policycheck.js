#!/usr/bin/env node
// The executable. Exit status: 0 ready to publish, 1 do not publish, 3 check first, 2 the draft could not be checked.
// Passes the process to the program: arguments, streams (see output.js), clock, exit code and V8's options (see engine.js).
const { hurry, settleIn } = require('./engine.js');
const { loadBundle } = require('./load.js');
const { outputTo } = require('./output.js');

// The status until the run is complete, so that a run that never ends properly does not count as "ready to publish".
process.exitCode = 2;
// Streams are opened when they are first used.
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

/** Reports a defect in one line, because a stack trace does not help users. With DEBUG=policycheck the stack trace is shown. */
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
