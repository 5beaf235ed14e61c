// Sets V8's options. V8 cannot know whether one draft or ten thousand are to be checked.
const { setFlagsFromString } = require('node:v8');

/** Optimisations that cost more than they save for patterns and functions that run only once or twice. */
const QUICK_LATER = ['regexp-optimization', 'regexp-peephole-optimization', 'sparkplug'];
const FOR_LONG = [
  // By default V8 lets the heap grow to several times the memory in use before it collects garbage.
  '--heap-growing-percent=35',
  // By default V8 lets the part of the heap for new objects grow to 16 MB, twice over. A sixth of the memory of a batch is that.
  '--semi-space-growth-factor=1',
  // By default V8 spends more of the first thousand drafts on compiling than on checking. Functions that are rarely called are not worth
  // compiling.
  '--interrupt-budget=300000',
  '--max-inlined-bytecode-size-cumulative=200',
];
let hasty = false;

function setHasty(wanted) {
  if (hasty !== wanted) QUICK_LATER.forEach((flag) => setFlagsFromString(wanted ? `--no-${flag}` : `--${flag}`));
  hasty = wanted;
}

/** Runs `load` with the flags of the build, because V8 rejects a code cache that was made under other flags. */
function asBuilt(load) {
  const was = hasty;
  setHasty(false);
  try {
    return load();
  } finally {
    setHasty(was);
  }
}

/** For a run that checks a few drafts. */
function hurry() {
  setHasty(true);
}

/** For a run that checks many drafts, or keeps running. The flags apply to all threads, and code loaded afterwards is compiled anew. */
function settleIn() {
  setHasty(false);
  FOR_LONG.forEach((flag) => setFlagsFromString(flag));
}

module.exports = { asBuilt, hurry, settleIn };
