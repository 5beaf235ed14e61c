// What is made of a bundle when esbuild has done its part.

/**
 * A module of Node as an `import` of ES modules sees it. esbuild copies it name by name, in each file that imports it, which
 * takes longer at every start than checking a draft.
 */
const AS_MODULE = 'const __builtin = (builtin) => ({ __proto__: builtin, default: builtin });';

export function withPlainBuiltins(bundle) {
  return AS_MODULE + bundle.replaceAll(/__toESM\((require\("node:[\w/]+"\))(?:, ?1)?\)/g, '__builtin($1)');
}

/** The parameters that Node gives a module, so that the bundle need not be copied into a function when it is loaded. */
export function inFunction(bundle) {
  return `(function (exports, require, module, __filename, __dirname) {${bundle}\n})`;
}
