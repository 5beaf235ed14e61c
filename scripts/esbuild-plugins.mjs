import path from 'node:path';

/**
 * `import('./config.js')` becomes a `require` of the bundle that was made of it: esbuild divides no CommonJS.
 *
 * @param {readonly string[]} files those that are bundled on their own
 */
export function lazyBundles(files) {
  return {
    name: 'lazy-bundles',
    setup({ onResolve, initialOptions }) {
      initialOptions.supported = { ...initialOptions.supported, 'dynamic-import': false };
      onResolve({ filter: /^\./ }, ({ kind, path: wanted, resolveDir }) => {
        if (kind !== 'dynamic-import' || resolveDir.includes('node_modules')) return undefined;
        const file = path.relative(process.cwd(), path.resolve(resolveDir, wanted)).replace(/\.js$/, '.ts');
        if (!files.includes(file)) return { errors: [{ text: `${file} is loaded lazily: name it in scripts/build.mjs` }] };
        return { path: `./${path.basename(file, '.ts')}.cjs`, external: true };
      });
    },
  };
}

/**
 * cosmiconfig looks for settings of its own in .config/config.js and the like of the current folder, and runs them.
 * Here it gets loaders that read JSON and run nothing; .policycheckrc is read by a loader of ours.
 */
export const configurationIsData = {
  name: 'configuration-is-data',
  setup({ onLoad }) {
    onLoad({ filter: /cosmiconfig[\\/]dist[\\/]loaders\.js$/ }, () => ({
      contents: `const none = () => null;
        const loadJson = (file, content) => { try { return JSON.parse(content); } catch { return null; } };
        module.exports = { loadJson, loadYaml: none, loadJs: none, loadJsSync: none, loadTs: none, loadTsSync: none };`,
    }));
  },
};
