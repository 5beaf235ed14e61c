// Changes a bundle after esbuild has written it.

/**
 * Makes a module of Node look as an ES module sees it. esbuild would copy it property by property in each file that imports it, which takes
 * longer at every start than checking a draft.
 */
const AS_MODULE = 'const __builtin = (builtin) => ({ __proto__: builtin, default: builtin });';

/**
 * The same for a module that is loaded only when something of it is used: commander asks for `child_process` when it is loaded, and most
 * runs compute no digest.
 */
const WHEN_USED =
  'const __lazyBuiltin = (name) => new Proxy({}, { get: (_, key) => (key === "default" ? require(name) : require(name)[key]) });';

/**
 * Makes the bundle import modules of Node in these two ways.
 *
 * @param {string} bundle
 * @param {readonly string[]} lazy names of the modules that are loaded only when they are used
 */
export function withPlainBuiltins(bundle, lazy) {
  const named = (name) => (lazy.includes(name) ? `__lazyBuiltin("${name}")` : `__builtin(require("${name}"))`);
  const plain = bundle
    .replaceAll(/__toESM\(require\("(node:[\w/]+)"\)(?:, ?1)?\)/g, (_, name) => named(name))
    .replaceAll(/=require\("(node:[\w/]+)"\)(?=[,;])/g, (whole, name) => (lazy.includes(name) ? `=${named(name)}` : whole));
  return AS_MODULE + WHEN_USED + plain;
}

/**
 * Escapes everything but ASCII, because `bin/load.js` reads the bundle byte by byte. esbuild leaves accented letters, quotation marks and
 * the like in patterns as they are; read that way, such a pattern would look for something else.
 */
export function inAscii(bundle) {
  return bundle.replace(/[^\x00-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Wraps the bundle in the function whose parameters Node gives every module, so that it need not be copied into one when it is loaded. */
export function inFunction(bundle) {
  return `(function (exports, require, module, __filename, __dirname) {${bundle}\n})`;
}
