// Loads a bundle with the code cache that V8 made at build time. A different version of V8 rejects the cache and compiles anew.
const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const path = require('node:path');
const { Script } = require('node:vm');
const { asBuilt } = require('./engine.js');

/** The build has already wrapped the bundle in a function, so half a megabyte of text need not be copied for that at each start. */
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

/** @param compiled the result of `compile` */
function run({ file, script }) {
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(file), module, file, path.dirname(file));
  return module.exports;
}

module.exports = { compile, run, loadBundle: (name) => run(compile(name)) };
