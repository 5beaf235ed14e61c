import type { Check } from '../types.js';
import { findGroups, type Group } from './find.js';

const GROUPS: readonly Group[] = [];

export const colleagues: Check = {
  id: 'colleagues',
  summary: 'colleagues',
  kinds: {
    'councillor': { label: 'councillor' },
    'officer': { label: 'officer' },
    'employee': { label: 'employee' },
    'supplier': { label: 'supplier' },
  },
  misses: [],
  find: (document) => findGroups(document, GROUPS),
  examples: { finds: [], ignores: [] },
};
