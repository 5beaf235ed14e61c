import type { Check } from '../types.js';
import { findGroups, type Group } from './find.js';

const GROUPS: readonly Group[] = [];

export const councilBranding: Check = {
  id: 'council-branding',
  summary: 'council-branding',
  kinds: {
    'logo': { label: 'logo' },
  },
  misses: [],
  find: (document) => findGroups(document, GROUPS),
  examples: { finds: [], ignores: [] },
};
