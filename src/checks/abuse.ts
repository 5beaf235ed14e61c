import type { Check } from '../types.js';
import { findGroups, type Group } from './find.js';

const GROUPS: readonly Group[] = [];

export const abuse: Check = {
  id: 'abuse',
  summary: 'abuse',
  kinds: {
    'insult': { label: 'insult' },
    'mockery': { label: 'mockery' },
    'swearing': { label: 'swearing' },
    'threat': { label: 'threat' },
    'harassment': { label: 'harassment' },
    'obscene': { label: 'obscene' },
    'incitement': { label: 'incitement' },
  },
  misses: [],
  find: (document) => findGroups(document, GROUPS),
  examples: { finds: [], ignores: [] },
};
