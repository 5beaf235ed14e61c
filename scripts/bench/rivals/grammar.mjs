// The least that a script with a general grammar does: it parses a draft, and prints which people and places are named.
import { readFileSync } from 'node:fs';
import nlp from 'compromise/three';

const read = nlp(readFileSync(process.argv[2], 'utf8'));
process.stdout.write(`${JSON.stringify([read.people().out('array'), read.places().out('array')])}\n`);
