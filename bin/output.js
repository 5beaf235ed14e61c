// Standard output and standard error. Node takes longer to open one of them as a stream than to check most drafts, so output to a file or a
// pipe is written directly. This is safe because Node's own streams also write to these synchronously.
const { fstatSync, statSync, writeSync } = require('node:fs');

const isPosix = process.platform !== 'win32';

/**
 * @param descriptor file descriptor: 1 or 2
 * @param open returns Node's own stream, for terminals and anything else that is neither file nor pipe
 */
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

  /** Writes text and reports any error through `done` instead of throwing it. */
  write(text, done = () => undefined) {
    const bytes = Buffer.from(text);
    let at = 0;
    try {
      while (at < bytes.length) at += writeSync(this.descriptor, bytes, at);
      process.nextTick(done);
    } catch (error) {
      // The pipe is full and set to non-blocking; Node's stream can wait for the reader.
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
