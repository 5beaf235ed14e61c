// How V8 is to work. It cannot know whether one draft is to be checked or ten thousand.
const { setFlagsFromString } = require('node:v8');

/** A pattern and a function that are used once or twice are not worth being made quick. */
const QUICK_LATER = ['regexp-optimization', 'regexp-peephole-optimization', 'sparkplug'];
const FOR_LONG = [
  // V8 would let rubbish lie until it is several times what is in use.
  '--heap-growing-percent=35',
  // It would spend more of the first thousand drafts on compiling than on checking: what is called seldom is not worth it.
  '--interrupt-budget=300000',
  '--max-inlined-bytecode-size-cumulative=200',
];
let hasty = false;

function setHasty(wanted) {
  if (hasty !== wanted) QUICK_LATER.forEach((flag) => setFlagsFromString(wanted ? `--no-${flag}` : `--${flag}`));
  hasty = wanted;
}

/** V8 refuses what it compiled under other flags. */
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

/** For a run that checks many drafts, or a long one. It holds for all threads, and what they load from then on is compiled anew. */
function settleIn() {
  setHasty(false);
  FOR_LONG.forEach((flag) => setFlagsFromString(flag));
}

module.exports = { asBuilt, hurry, settleIn };
