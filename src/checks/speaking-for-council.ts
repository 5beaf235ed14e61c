import type { Check } from '../types.js';
import { findGroups, type Group } from './find.js';

const GROUPS: readonly Group[] = [];

export const speakingForCouncil: Check = {
  id: 'speaking-for-council',
  summary: 'speaking-for-council',
  kinds: {
    'view': { label: 'view' },
    'decision': { label: 'decision' },
    'promise': { label: 'promise' },
    'apology': { label: 'apology' },
    'official-statement': { label: 'official statement' },
  },
  misses: [],
  find: (document) => findGroups(document, GROUPS),
  examples: { finds: [], ignores: [] },
};
