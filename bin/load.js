// Loads a bundle with what V8 compiled of it at build time. Another version of V8 refuses that and compiles anew.
const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const path = require('node:path');
const { Script } = require('node:vm');
const { asBuilt } = require('./engine.js');

/** The build has put the bundle into a function already: a text of half a megabyte is not copied for it at each start. */
function compile(name) {
  const file = path.join(__dirname, '..', 'dist', `${name}.cjs`);
  return { file, script: asBuilt(() => new Script(readFileSync(file, 'latin1'), { filename: file, cachedData: cacheOf(file) })) };
}

function cacheOf(file) {
  try {
    return readFileSync(`${file}.cache`);
  } catch {
    return undefined;
  }
}

/** @param compiled as `compile` gives it */
function run({ file, script }) {
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(file), module, file, path.dirname(file));
  return module.exports;
}

module.exports = { compile, run, loadBundle: (name) => run(compile(name)) };
