import type { Check } from '../types.js';
import { findGroups, type Group } from './find.js';

const GROUPS: readonly Group[] = [];

export const peoplePictured: Check = {
  id: 'people-pictured',
  summary: 'people-pictured',
  kinds: {
    'people': { label: 'people' },
    'children': { label: 'children' },
  },
  misses: [],
  find: (document) => findGroups(document, GROUPS),
  examples: { finds: [], ignores: [] },
};
