import type { Check } from '../types.js';
import { findGroups, type Group } from './find.js';

const GROUPS: readonly Group[] = [];

export const heatedTone: Check = {
  id: 'heated-tone',
  summary: 'heated-tone',
  kinds: {
    'taunt': { label: 'taunt' },
    'sarcasm': { label: 'sarcasm' },
    'shouting': { label: 'shouting' },
    'ultimatum': { label: 'ultimatum' },
    'pile-on': { label: 'pile on' },
    'vendetta': { label: 'vendetta' },
  },
  misses: [],
  find: (document) => findGroups(document, GROUPS),
  examples: { finds: [], ignores: [] },
};
