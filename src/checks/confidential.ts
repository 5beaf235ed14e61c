import type { Check } from '../types.js';
import { findGroups, type Group } from './find.js';

const GROUPS: readonly Group[] = [];

export const confidential: Check = {
  id: 'confidential',
  summary: 'confidential',
  kinds: {
    'closed-session': { label: 'closed session' },
    'marked': { label: 'marked' },
    'tender': { label: 'tender' },
    'legal-advice': { label: 'legal advice' },
    'staff-matter': { label: 'staff matter' },
    'internal-message': { label: 'internal message' },
    'in-confidence': { label: 'in confidence' },
    'unannounced': { label: 'unannounced' },
    'paper': { label: 'paper' },
  },
  misses: [],
  find: (document) => findGroups(document, GROUPS),
  examples: { finds: [], ignores: [] },
};
