import type { Check } from '../types.js';
import { findGroups, type Group } from './find.js';

const GROUPS: readonly Group[] = [];

export const discrimination: Check = {
  id: 'discrimination',
  summary: 'discrimination',
  kinds: {
    'age': { label: 'age' },
    'disability': { label: 'disability' },
    'gender-reassignment': { label: 'gender reassignment' },
    'marriage': { label: 'marriage' },
    'pregnancy': { label: 'pregnancy' },
    'race': { label: 'race' },
    'religion': { label: 'religion' },
    'sex': { label: 'sex' },
    'sexual-orientation': { label: 'sexual orientation' },
    'traveller': { label: 'traveller' },
    'language-group': { label: 'language group' },
    'other': { label: 'other' },
  },
  misses: [],
  find: (document) => findGroups(document, GROUPS),
  examples: { finds: [], ignores: [] },
};
