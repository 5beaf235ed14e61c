import type { Check } from '../types.js';
import { findGroups, type Group } from './find.js';

const GROUPS: readonly Group[] = [];

export const plainEnglish: Check = {
  id: 'plain-english',
  summary: 'plain-english',
  kinds: {
    'jargon': { label: 'jargon' },
    'initials': { label: 'initials' },
    'long-sentence': { label: 'long sentence' },
  },
  misses: [],
  find: (document) => findGroups(document, GROUPS),
  examples: { finds: [], ignores: [] },
};
