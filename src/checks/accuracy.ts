import type { Check } from '../types.js';
import { findGroups, type Group } from './find.js';

const GROUPS: readonly Group[] = [];

export const accuracy: Check = {
  id: 'accuracy',
  summary: 'accuracy',
  kinds: {
    'figure': { label: 'figure' },
    'claim': { label: 'claim' },
    'rumour': { label: 'rumour' },
    'prediction': { label: 'prediction' },
  },
  misses: [],
  find: (document) => findGroups(document, GROUPS),
  examples: { finds: [], ignores: [] },
};
