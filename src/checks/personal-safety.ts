import type { Check } from '../types.js';
import { findGroups, type Group } from './find.js';

const GROUPS: readonly Group[] = [];

export const personalSafety: Check = {
  id: 'personal-safety',
  summary: 'personal-safety',
  kinds: {
    'empty-home': { label: 'empty home' },
    'routine': { label: 'routine' },
    'whereabouts': { label: 'whereabouts' },
    'keys': { label: 'keys' },
  },
  misses: [],
  find: (document) => findGroups(document, GROUPS),
  examples: { finds: [], ignores: [] },
};
