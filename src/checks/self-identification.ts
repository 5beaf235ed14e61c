import type { Check } from '../types.js';
import { findGroups, type Group } from './find.js';

const GROUPS: readonly Group[] = [];

export const selfIdentification: Check = {
  id: 'self-identification',
  summary: 'self-identification',
  kinds: {
    'councillor': { label: 'councillor' },
    'clerk': { label: 'clerk' },
    'employee': { label: 'employee' },
    'member': { label: 'member' },
    'volunteer': { label: 'volunteer' },
  },
  misses: [],
  find: (document) => findGroups(document, GROUPS),
  examples: { finds: [], ignores: [] },
};
