import type { Check } from '../types.js';
import { findGroups, type Group } from './find.js';

const GROUPS: readonly Group[] = [];

export const campaigning: Check = {
  id: 'campaigning',
  summary: 'campaigning',
  kinds: {
    'petition': { label: 'petition' },
    'objection': { label: 'objection' },
    'march': { label: 'march' },
    'boycott': { label: 'boycott' },
    'donate': { label: 'donate' },
    'lobby': { label: 'lobby' },
    'cause': { label: 'cause' },
  },
  misses: [],
  find: (document) => findGroups(document, GROUPS),
  examples: { finds: [], ignores: [] },
};
