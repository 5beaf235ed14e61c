import type { Check } from '../types.js';
import { findGroups, type Group } from './find.js';

const GROUPS: readonly Group[] = [];

export const contactDetails: Check = {
  id: 'contact-details',
  summary: 'contact-details',
  kinds: {
    'phone': { label: 'phone' },
    'email': { label: 'email' },
    'home-address': { label: 'home address' },
    'postcode': { label: 'postcode' },
    'handle': { label: 'handle' },
    'messaging': { label: 'messaging' },
  },
  misses: [],
  find: (document) => findGroups(document, GROUPS),
  examples: { finds: [], ignores: [] },
};
