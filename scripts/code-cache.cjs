// Stores what V8 compiled of the command after one check, the functions that a check calls included.
const { writeFileSync } = require('node:fs');
const { Readable, Writable } = require('node:stream');
const { compile, run } = require('../bin/load.js');

const DRAFT = 'On behalf of the council: ring Margaret on 07700 900123, the meeting is on Tuesday at 7pm.\n';

async function main() {
  const command = compile('policycheck');
  const { run: check, readIndexes } = run(command);
  const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() });
  const world = { stdin: Readable.from([DRAFT]), stdout: nowhere(), stderr: nowhere(), env: {}, cwd: __dirname, now: () => new Date(0) };
  await check(['-', '--role', 'clerk', '--channel', 'official', '--policy', 'pilsley', '--no-config'], world);
  if (!readIndexes()) throw new Error('the command has phrases that scripts/shelf.ts does not know');
  writeFileSync(`${command.file}.cache`, command.script.createCachedData());
}

void main();
