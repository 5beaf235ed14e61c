// npm run growth [-- 1000000 [11]]: measures how many times longer ten times the text takes. It does so for ordinary drafts, for drafts
// made to be slow, for drafts full of what each check finds, and for each report format. It exits with 1 if the time grows by more than the
// limit.
import { checks } from '../src/checks/index.js';
import { checkDraft, loadPolicy } from '../src/index.js';
import { reporters } from '../src/reporters/index.js';
import { report } from '../src/reporters/kept.js';
import { FORMATS, isKept, type Format } from '../src/settings.js';

const SHAPES: Readonly<Record<string, string>> = {
  'an ordinary draft': 'The council has agreed to repair the swings on Mill Lane. Thanks to everyone who came on Tuesday!\n',
  'phone numbers': 'Ring Dave Hobbs on 07700 900123. ',
  'no punctuation': 'the bins on mill lane were missed again and nobody at the council has rung me back ',
  'one word': 'a',
  'full stops': '.',
  'exclamation marks and letters': '!!!!a',
  'quotation marks': '"\'“ ',
  apostrophes: "'a ",
  brackets: '([{<',
  blanks: ' \t ',
  'line breaks': '\n',
  emoji: '👩‍👩‍👧‍👦',
  accents: 'e\u0301\u0301',
  digits: '0',
  'at signs': 'a@',
  'hash signs': '#a ',
  commas: ', ',
  hyphens: 'a-',
  'opening brackets': '((((a ',
  'letters of China': '中',
  'what nobody sees': '\u200b',
  addresses: 'https://x.example/a?b=c!!! ',
  backslashes: '\\',
  'a private fact and no capital': 'brianna fernandez went to the shop and has been diagnosed with cancer. ',
  names: 'Councillor Ann Lee and Bob Smith ',
  shouting: 'NO MORE HOUSES ',
  'Welsh and English': 'Mae’r cyfarfod ddydd Llun 4 Mai am 7yh. The meeting is on Monday 5 May at 7.30pm, tickets £5. ',
};

/** For each check, all that it finds, one after the other. */
const found = checks.map(({ id, examples }): [string, string] => [
  `what ${id} finds`,
  `${examples.finds.join(' ').replaceAll(/[[\]]/g, '')}\n`,
]);
const everything = found.map(([, shape]) => shape).join('');

const most = Number(process.argv[2] ?? 100_000);
/** The limit for the growth in time. It is more than 10, because the machine may be busy with other things. */
const limit = Number(process.argv[3] ?? 11);
/** Times below this many milliseconds are too short to be measured well, and are not judged. */
const SHORT = 200;

const policy = await loadPolicy('pilsley');
const context = { role: 'councillor', channel: 'personal', platform: null, authorised: null, date: '2026-05-04' } as const;
const options = { version: '0', all: false, why: false, quiet: false, origins: {}, color: false, width: 80, failOn: 'review' } as const;

/** Milliseconds of this process's own time, which other programs hardly affect, for a text that ends in a character of no pattern. */
function time(shape: string, length: number, format: Format): number {
  const text = `x ${shape.repeat(Math.ceil(length / shape.length)).slice(0, length)}\u00a7`;
  const start = process.cpuUsage();
  const checklist = checkDraft({ id: 'x', text, context }, policy);
  if (isKept(format)) report(format, [{ checklist, options }], true);
  else reporters[format](checklist, options);
  return process.cpuUsage(start).user / 1000;
}

/** The shortest of up to three runs: a run that is `enough` needs no other. */
function shortest(run: () => number, enough = 0): number {
  let least = run();
  for (let runs = 1; runs < 3 && least > enough; runs += 1) least = Math.min(least, run());
  return least;
}

function measure(name: string, shape: string, format: Format): void {
  const less = shortest(() => time(shape, most / 10, format));
  const more = shortest(() => time(shape, most, format), Math.max(SHORT, less * limit));
  const steep = more > Math.max(SHORT, less * limit);
  if (steep) process.exitCode = 1;
  print(`| ${name} | ${less.toFixed(0)} | ${more.toFixed(0)} | ${(more / less).toFixed(1)}${steep ? ' ✗' : ''} |`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

time(everything, 20_000, 'json');
print(`| draft | ${most / 10} signs, ms | ${most} signs, ms | times |\n| --- | --- | --- | --- |`);
for (const [name, shape] of [...Object.entries(SHAPES), ...found]) measure(name, shape, 'json');
for (const format of FORMATS) measure(`everything, as ${format}`, everything, format);
