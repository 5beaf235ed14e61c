import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** The name, without ending, of the bundle made of a file. An `index.ts` has the name of its folder. */
export function bundleNameOf(file) {
  const name = path.basename(file, '.ts');
  return name === 'index' ? path.basename(path.dirname(file)) : name;
}

/**
 * Turns `import('./config.js')` into a `require` of the bundle that was made of the file, because esbuild cannot split CommonJS.
 *
 * @param {readonly string[]} files the files that are bundled separately
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
        return { path: `./${bundleNameOf(file)}.cjs`, external: true };
      });
    },
  };
}

/**
 * Gives the bundle other source than there is on the disk.
 *
 * @param {ReadonlyMap<string, string>} sources by the path of the file
 */
export function insteadOf(sources) {
  return {
    name: 'instead-of',
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, ({ path: file }) => (sources.has(file) ? { loader: 'ts', contents: sources.get(file) } : undefined));
    },
  };
}

/**
 * Keeps chalk from looking at the terminal, the environment and the arguments, because the program itself decides whether to use colours.
 */
export const chosenColours = {
  name: 'chosen-colours',
  setup({ onLoad }) {
    onLoad({ filter: /chalk[\\/]source[\\/]vendor[\\/]supports-color[\\/]index\.js$/ }, () => ({
      contents: 'export default { stdout: false, stderr: false };',
    }));
  },
};

/**
 * Keeps cosmiconfig from running code. By itself it looks for its own settings in .config/config.js and the like in the current folder, and
 * runs them. Here it gets loaders that read JSON and run nothing; .policycheckrc is read by our own loader.
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

/**
 * Makes compromise use the word list as it is and add the few words it had before, because copying it entry by entry takes longer than
 * reading it.
 */
function takenWhole(extend) {
  const copies = 'if (!model[key]) Object.assign(model, { [key]: {} })';
  const takes = `const known = model[key];
        if (!known || Object.keys(known).length === 0) {
          model[key] = plugin[key];
          continue;
        }
        if (key === 'lexicon') {
          for (const word in known) if (!Object.hasOwn(plugin[key], word)) plugin[key][word] = known[word];
          model[key] = plugin[key];
          continue;
        }`;
  if (!extend.includes(copies)) throw new Error('compromise merges its models in another way than it did');
  return extend.replace(copies, takes);
}

/**
 * The word list of compromise with all its inflections, as JSON in a file of its own. compromise makes these whenever it is loaded; here it
 * is done once. A test checks that both give the same tags.
 */
export async function expandedLexicon() {
  const folder = path.resolve('node_modules/compromise/src/2-two/preTagger/model');
  const { default: model } = await import(pathToFileURL(path.join(folder, 'index.js')).href);
  const { one, two } = model;
  const data = JSON.stringify({
    one,
    two: { switches: two.switches, uncountable: two.uncountable, irregularPlurals: two.irregularPlurals, clues: two.clues },
  });
  const kept = {
    models: 'models/index.js',
    suffixPatterns: 'patterns/suffixes.js',
    prefixPatterns: 'patterns/prefixes.js',
    endsWith: 'patterns/endsWith.js',
    neighbours: 'patterns/neighbours.js',
    regexNormal: 'regex/regex-normal.js',
    regexText: 'regex/regex-text.js',
    regexNumbers: 'regex/regex-numbers.js',
    orgWords: 'orgWords.js',
    placeWords: 'placeWords.js',
  };
  const ascii = data.replace(/[^\x00-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
  writeFileSync('dist/lexicon.json', ascii);
  const imports = Object.entries(kept).map(([name, file]) => `import ${name} from './${file}';`);
  const contents = `${imports.join('\n')}
    const { one, two } = JSON.parse(require('node:fs').readFileSync(__dirname + '/lexicon.json', 'latin1'));
    export default { one, two: { ...two, ${Object.keys(kept).join(', ')} } };`;
  return {
    name: 'expanded-lexicon',
    setup({ onLoad }) {
      onLoad({ filter: /compromise[\\/]src[\\/]2-two[\\/]preTagger[\\/]model[\\/]index\.js$/ }, () => ({ contents, resolveDir: folder }));
      onLoad({ filter: /compromise[\\/]src[\\/]API[\\/]extend\.js$/ }, ({ path: file }) => ({
        contents: takenWhole(readFileSync(file, 'utf8')),
      }));
    },
  };
}
