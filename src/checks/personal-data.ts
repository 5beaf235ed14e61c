import type { Check } from '../types.js';
import { findGroups, type Group } from './find.js';

const GROUPS: readonly Group[] = [];

export const personalData: Check = {
  id: 'personal-data',
  summary: 'personal-data',
  kinds: {
    'date-of-birth': { label: 'date of birth' },
    'ni-number': { label: 'ni number' },
    'nhs-number': { label: 'nhs number' },
    'passport': { label: 'passport' },
    'driving-licence': { label: 'driving licence' },
    'bank-account': { label: 'bank account' },
    'card-number': { label: 'card number' },
    'vehicle-registration': { label: 'vehicle registration' },
    'health': { label: 'health' },
    'disability': { label: 'disability' },
    'ethnicity': { label: 'ethnicity' },
    'religion': { label: 'religion' },
    'sexuality': { label: 'sexuality' },
    'politics': { label: 'politics' },
    'criminal-record': { label: 'criminal record' },
    'benefits': { label: 'benefits' },
    'money-trouble': { label: 'money trouble' },
    'family-trouble': { label: 'family trouble' },
    'housing': { label: 'housing' },
    'hr-matter': { label: 'hr matter' },
    'complaint': { label: 'complaint' },
    'whereabouts': { label: 'whereabouts' },
    'child': { label: 'child' },
    'private-matter': { label: 'private matter' },
  },
  misses: [],
  find: (document) => findGroups(document, GROUPS),
  examples: { finds: [], ignores: [] },
};
