// Loads a bundle with what V8 compiled of it at build time. Another version of V8 refuses that and compiles anew.
const { existsSync, readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const path = require('node:path');
const { Script } = require('node:vm');

function compile(name) {
  const file = path.join(__dirname, '..', 'dist', `${name}.cjs`);
  const cache = `${file}.cache`;
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'latin1')}\n})`;
  return { file, script: new Script(source, { filename: file, cachedData: existsSync(cache) ? readFileSync(cache) : undefined }) };
}

function loadBundle(name) {
  const { file, script } = compile(name);
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(file), module, file, path.dirname(file));
  return module.exports;
}

module.exports = { compile, loadBundle };
