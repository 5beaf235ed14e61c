// Standard output and standard error. Node takes longer to open one as a stream than most drafts to check, so what goes to a file
// or a pipe is written as it is: both are written to at once by Node's streams, too.
const { fstatSync, statSync, writeSync } = require('node:fs');

const isPosix = process.platform !== 'win32';

/** @param open gives Node's own stream, for a terminal and whatever else is no file or pipe */
function outputTo(descriptor, open) {
  return isPosix && isPlain(descriptor) ? new PlainOutput(descriptor, open) : open();
}

function isPlain(descriptor) {
  try {
    const stat = fstatSync(descriptor);
    return stat.isFile() || stat.isFIFO() || stat.isSocket() || stat.rdev === statSync('/dev/null').rdev;
  } catch {
    return false;
  }
}

class PlainOutput {
  constructor(descriptor, open) {
    this.descriptor = descriptor;
    this.open = open;
  }

  /** A failure is told to whoever waits for the writing, and concerns nobody else. */
  write(text, done = () => undefined) {
    const bytes = Buffer.from(text);
    let at = 0;
    try {
      while (at < bytes.length) at += writeSync(this.descriptor, bytes, at);
      process.nextTick(done);
    } catch (error) {
      // Somebody has set it not to wait for its reader: a stream can.
      if (error.code === 'EAGAIN') return this.open().write(bytes.subarray(at), done);
      process.nextTick(done, error);
    }
    return true;
  }

  on() {
    return this;
  }

  off() {
    return this;
  }
}

module.exports = { outputTo };
