// Word lists are called by name alone: one that two subjects have would silently be the later one's, and one that is called by a name that
// there is not would be empty.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { TAGS } from '../src/document/tags.js';
import { lists } from '../src/lexicons/index.js';
import { OF_PEOPLE } from '../src/lexicons/name-cues.js';
import { abuseLists } from '../src/lexicons/abuse.js';
import { confidenceLists } from '../src/lexicons/confidence.js';
import { peopleLists } from '../src/lexicons/people.js';
import { picturesLists } from '../src/lexicons/pictures.js';
import { politicsLists } from '../src/lexicons/politics.js';
import { privateLists } from '../src/lexicons/private.js';
import { voiceLists } from '../src/lexicons/voice.js';
import { welshLists } from '../src/lexicons/welsh.js';

test('no two word lists have the same name', () => {
  const all = [abuseLists, confidenceLists, peopleLists, picturesLists, politicsLists, privateLists, voiceLists, welshLists];
  const names = all.flatMap(Object.keys);
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});

test('every list and tag that code asks a word for is one', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const asked = files.flatMap(
    (file) => readFileSync(path.join('src', file), 'utf8').match(/(?<=\.has\(')(?:\{[\w-]+\}|#\w+)(?='\))/g) ?? [],
  );
  expect(asked.length).toBeGreaterThan(50);
  const known = new Set<string>([...TAGS, ...Object.keys(lists).map((name) => `{${name}}`)]);
  expect([...asked, ...OF_PEOPLE].filter((name) => !known.has(name))).toEqual([]);
});
