// Word lists are called by name alone: one that two subjects have would silently be the later one's.
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
