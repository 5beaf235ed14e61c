// Stores the code that V8 has compiled from the command after some checks, including the functions that the checks call.
const { readdirSync, readFileSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { Readable, Writable } = require('node:stream');
const { compile, run } = require('../bin/load.js');

const EXAMPLES = path.join(__dirname, '..', 'examples');
const DRAFTS = [
  'On behalf of the council: ring Margaret on 07700 900123, the meeting is on Tuesday at 7pm.\n',
  ...readdirSync(EXAMPLES).map((name) => readFileSync(path.join(EXAMPLES, name), 'utf8')),
];

async function main() {
  const command = compile('policycheck');
  const { run: check, readIndexes } = run(command);
  const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() });
  const world = (draft) => ({
    stdin: Readable.from([draft]),
    stdout: nowhere(),
    stderr: nowhere(),
    env: {},
    cwd: __dirname,
    now: () => new Date(0),
  });
  for (const draft of DRAFTS)
    await check(['-', '--role', 'clerk', '--channel', 'official', '--policy', 'pilsley', '--no-config'], world(draft));
  if (!readIndexes()) throw new Error('the command has phrases that scripts/shelf.ts does not know');
  writeFileSync(`${command.file}.cache`, command.script.createCachedData());
  const grammar = compile('weak-people');
  run(grammar).weakPeople('brianna fernandez has been diagnosed with cancer. We all hope that she is better soon.');
  writeFileSync(`${grammar.file}.cache`, grammar.script.createCachedData());
}

void main();
