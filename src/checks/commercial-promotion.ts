import type { Check } from '../types.js';
import { findGroups, type Group } from './find.js';

const GROUPS: readonly Group[] = [];

export const commercialPromotion: Check = {
  id: 'commercial-promotion',
  summary: 'commercial-promotion',
  kinds: {
    'business': { label: 'business' },
    'sale': { label: 'sale' },
    'discount-code': { label: 'discount code' },
    'fundraising': { label: 'fundraising' },
    'own-interest': { label: 'own interest' },
  },
  misses: [],
  find: (document) => findGroups(document, GROUPS),
  examples: { finds: [], ignores: [] },
};
