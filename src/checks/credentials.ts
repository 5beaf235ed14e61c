import type { Check } from '../types.js';
import { findGroups, type Group } from './find.js';

const GROUPS: readonly Group[] = [];

export const credentials: Check = {
  id: 'credentials',
  summary: 'credentials',
  kinds: {
    'password': { label: 'password' },
    'pin': { label: 'pin' },
    'door-code': { label: 'door code' },
    'login': { label: 'login' },
    'wifi-key': { label: 'wifi key' },
    'token': { label: 'token' },
  },
  misses: [],
  find: (document) => findGroups(document, GROUPS),
  examples: { finds: [], ignores: [] },
};
