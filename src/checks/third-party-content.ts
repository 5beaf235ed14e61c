import type { Check } from '../types.js';
import { findGroups, type Group } from './find.js';

const GROUPS: readonly Group[] = [];

export const thirdPartyContent: Check = {
  id: 'third-party-content',
  summary: 'third-party-content',
  kinds: {
    'picture': { label: 'picture' },
    'video': { label: 'video' },
    'text': { label: 'text' },
    'music': { label: 'music' },
    'map': { label: 'map' },
    'logo': { label: 'logo' },
    'repost': { label: 'repost' },
    'screenshot': { label: 'screenshot' },
  },
  misses: [],
  find: (document) => findGroups(document, GROUPS),
  examples: { finds: [], ignores: [] },
};
