// What is made of a bundle when esbuild has done its part.

/**
 * A module of Node as an `import` of ES modules sees it. esbuild copies it name by name, in each file that imports it, which
 * takes longer at every start than checking a draft.
 */
const AS_MODULE = 'const __builtin = (builtin) => ({ __proto__: builtin, default: builtin });';

/** One that is loaded when something of it is used: commander asks for `child_process` at its start, and most runs make no digest. */
const WHEN_USED =
  'const __lazyBuiltin = (name) => new Proxy({}, { get: (_, key) => (key === "default" ? require(name) : require(name)[key]) });';

/** @param {readonly string[]} lazy names of modules that are loaded when they are used */
export function withPlainBuiltins(bundle, lazy) {
  const named = (name) => (lazy.includes(name) ? `__lazyBuiltin("${name}")` : `__builtin(require("${name}"))`);
  const plain = bundle
    .replaceAll(/__toESM\(require\("(node:[\w/]+)"\)(?:, ?1)?\)/g, (_, name) => named(name))
    .replaceAll(/=require\("(node:[\w/]+)"\)(?=[,;])/g, (whole, name) => (lazy.includes(name) ? `=${named(name)}` : whole));
  return AS_MODULE + WHEN_USED + plain;
}

/**
 * ASCII alone, which `bin/load.js` reads as it stands: esbuild leaves letters with accents, quotation marks and the like in patterns as
 * they are, and a pattern of theirs would look for something else.
 */
export function inAscii(bundle) {
  return bundle.replace(/[^\x00-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The parameters that Node gives a module, so that the bundle need not be copied into a function when it is loaded. */
export function inFunction(bundle) {
  return `(function (exports, require, module, __filename, __dirname) {${bundle}\n})`;
}
