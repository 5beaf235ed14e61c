import type { Check } from '../types.js';
import { findGroups, type Group } from './find.js';

const GROUPS: readonly Group[] = [];

export const sensitiveTopics: Check = {
  id: 'sensitive-topics',
  summary: 'sensitive-topics',
  kinds: {
    'religion': { label: 'religion' },
    'immigration': { label: 'immigration' },
    'international': { label: 'international' },
    'constitution': { label: 'constitution' },
    'gender': { label: 'gender' },
    'abortion': { label: 'abortion' },
    'health': { label: 'health' },
    'justice': { label: 'justice' },
    'animals': { label: 'animals' },
    'monarchy': { label: 'monarchy' },
    'other': { label: 'other' },
  },
  misses: [],
  find: (document) => findGroups(document, GROUPS),
  examples: { finds: [], ignores: [] },
};
