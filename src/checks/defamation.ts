import type { Check } from '../types.js';
import { findGroups, type Group } from './find.js';

const GROUPS: readonly Group[] = [];

export const defamation: Check = {
  id: 'defamation',
  summary: 'defamation',
  kinds: {
    'crime': { label: 'crime' },
    'dishonesty': { label: 'dishonesty' },
    'corruption': { label: 'corruption' },
    'incompetence': { label: 'incompetence' },
    'misconduct': { label: 'misconduct' },
    'hint': { label: 'hint' },
  },
  misses: [],
  find: (document) => findGroups(document, GROUPS),
  examples: { finds: [], ignores: [] },
};
