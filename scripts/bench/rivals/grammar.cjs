// The same as grammar.mjs, with the build of the library that is one file and loads faster.
const { readFileSync } = require('node:fs');
const nlp = require('compromise/three');

const read = nlp(readFileSync(process.argv[2], 'utf8'));
process.stdout.write(`${JSON.stringify([read.people().out('array'), read.places().out('array')])}\n`);
