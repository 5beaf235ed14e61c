// All word lists, by the names that phrases use for them: {insult}. Entries are in lower case and may be several words; `~word` stands for
// any inflection of a word. There is one file per subject.
import { abuseLists } from './abuse.js';
import { confidenceLists } from './confidence.js';
import { givenNames } from './given-names.js';
import { offices, otherBodies, posts, titles } from './offices.js';
import { peopleLists } from './people.js';
import { picturesLists } from './pictures.js';
import { places } from './places.js';
import { politicsLists } from './politics.js';
import { privateLists } from './private.js';
import { voiceLists } from './voice.js';
import { welshLists } from './welsh.js';
import type { WordList } from './words.js';

export const lists: Readonly<Record<string, WordList>> = {
  'given-name': givenNames,
  office: offices,
  post: posts,
  'other-body': otherBodies,
  title: titles,
  'place-word': places,
  ...abuseLists,
  ...confidenceLists,
  ...peopleLists,
  ...picturesLists,
  ...politicsLists,
  ...privateLists,
  ...voiceLists,
  ...welshLists,
};
