// npm run growth [-- 1000000]: ten times the text, how many times the time? For ordinary drafts and for those made to be slow.
import { checkDraft, loadPolicy } from '../src/index.js';
import { reporters } from '../src/reporters/index.js';

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
  addresses: 'https://x.example/a?b=c!!! ',
  backslashes: '\\',
  names: 'Councillor Ann Lee and Bob Smith ',
  shouting: 'NO MORE HOUSES ',
};

const most = Number(process.argv[2] ?? 100_000);
/** Ten times the text, eleven times the time; and what a busy machine adds. */
const LIMIT = 16;

const policy = await loadPolicy('pilsley');
const context = { role: 'councillor', channel: 'personal', platform: null, authorised: null, date: '2026-05-04' } as const;
const options = { version: '0', all: false, why: false, quiet: false, origins: {}, color: false, width: 80 };

/** The least of three runs, in milliseconds; a sign at the end that nothing else has, so that no end matches. */
function time(shape: string, length: number): number {
  const text = `x ${shape.repeat(Math.ceil(length / shape.length)).slice(0, length)}\u00a7`;
  const run = (): number => {
    const start = performance.now();
    reporters.json(checkDraft({ id: 'x', text, context }, policy), options);
    return performance.now() - start;
  };
  return Math.min(run(), run(), run());
}

time('Warm up. ', 1000);
const print = (line: string): void => void process.stdout.write(`${line}\n`);
print(`| shape | ${most / 10} signs, ms | ${most} signs, ms | times |\n| --- | --- | --- | --- |`);
for (const [name, shape] of Object.entries(SHAPES)) {
  const [less, more] = [time(shape, most / 10), time(shape, most)];
  print(`| ${name} | ${less.toFixed(0)} | ${more.toFixed(0)} | ${(more / less).toFixed(1)} |`);
  if (more / less > LIMIT && more > 200) process.exitCode = 1;
}
