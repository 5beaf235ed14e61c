import type { Check } from '../types.js';
import { findGroups, type Group } from './find.js';

const GROUPS: readonly Group[] = [];

export const anonymity: Check = {
  id: 'anonymity',
  summary: 'anonymity',
  kinds: {
    'hidden': { label: 'hidden' },
    'pseudonym': { label: 'pseudonym' },
    'insider': { label: 'insider' },
  },
  misses: [],
  find: (document) => findGroups(document, GROUPS),
  examples: { finds: [], ignores: [] },
};
