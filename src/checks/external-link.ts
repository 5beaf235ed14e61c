import type { Check } from '../types.js';
import { findGroups, type Group } from './find.js';

const GROUPS: readonly Group[] = [];

export const externalLink: Check = {
  id: 'external-link',
  summary: 'external-link',
  kinds: {
    'link': { label: 'link' },
    'short-link': { label: 'short link' },
  },
  misses: [],
  find: (document) => findGroups(document, GROUPS),
  examples: { finds: [], ignores: [] },
};
