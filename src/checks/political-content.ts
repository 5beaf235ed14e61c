import type { Check } from '../types.js';
import { findGroups, type Group } from './find.js';

const GROUPS: readonly Group[] = [];

export const politicalContent: Check = {
  id: 'political-content',
  summary: 'political-content',
  kinds: {
    'party': { label: 'party' },
    'candidate': { label: 'candidate' },
    'canvassing': { label: 'canvassing' },
    'slogan': { label: 'slogan' },
    'referendum': { label: 'referendum' },
    'government': { label: 'government' },
    'politician': { label: 'politician' },
  },
  misses: [],
  find: (document) => findGroups(document, GROUPS),
  examples: { finds: [], ignores: [] },
};
