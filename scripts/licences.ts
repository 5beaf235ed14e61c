// npm run licences: writes docs/licences.md, from the lock file and from what the packages say of themselves.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
}

interface Package extends Locked {
  readonly folder: string;
  readonly name: string;
  readonly licence: string;
}

const FILE = 'docs/licences.md';

function packages(): Package[] {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };
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

/** The text that a package brings; null where it brings none. */
function textOf({ folder }: Package): string | null {
  const name = existsSync(folder) ? readdirSync(folder).find((each) => /^licen[cs]e/i.test(each)) : undefined;
  return name === undefined ? null : readFileSync(path.join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim();
}

function holdersOf(text: string | null): string {
  const lines = text?.match(/^.*copyright.*\d{4}.*$/gim) ?? [];
  return [...new Set(lines.map((line) => line.trim().replaceAll('|', '\\|').replaceAll('<', '&lt;')))].join('; ');
}

/** Licences short enough to be printed; of the others the package carries the text. */
const PRINTED = ['MIT', 'ISC', 'BSD-3-Clause'];

/** One text of each, without the line that says whose it is. */
function printed(licence: string, all: readonly Package[]): string {
  const texts = all.filter((each) => each.licence === licence).map(textOf);
  const text = texts.find((each) => each !== null && /permi(?:ssion|tted)/i.test(each)) ?? '';
  const words = text
    .replace(/^.*copyright.*\d{4}.*\n+/gim, '')
    .replace(/^.*licen[cs]e\)?:?\n+/i, '')
    .trim();
  return `### ${licence}\n\n\`\`\`text\n${words}\n\`\`\`\n`;
}

export function describeLicences(): string {
  const all = packages();
  const shipped = all.filter(({ dev }) => !dev);
  const licences = new Set(all.filter(({ dev }) => dev).map(({ licence }) => licence));
  const others = [...licences].sort().map((licence) => {
    const names = all.filter((each) => each.dev && each.licence === licence).map(({ name }) => name);
    return `- ${licence}: ${[...new Set(names)].join(', ')}`;
  });
  return [
    '# Licences of what policycheck is made of',
    '',
    'Written by `npm run licences`; a test holds it current. policycheck itself is under the [MIT licence](../LICENSE).',
    '',
    '## In the program',
    '',
    'What is needed to run it; most of this is bundled into `dist/`.',
    '',
    '| package | version | licence | copyright |',
    '| --- | --- | --- | --- |',
    ...shipped.map((each) => `| ${each.name} | ${each.version} | ${each.licence} | ${holdersOf(textOf(each))} |`),
    '',
    '## Their texts',
    '',
    ...PRINTED.map((licence) => printed(licence, shipped)),
    '## For development only',
    '',
    'None of this is in the package.',
    '',
    ...others,
    '',
  ].join('\n');
}

if (process.argv.includes('--write')) writeFileSync(FILE, describeLicences());
