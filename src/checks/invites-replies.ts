import type { Check } from '../types.js';
import { findGroups, type Group } from './find.js';

const GROUPS: readonly Group[] = [];

export const invitesReplies: Check = {
  id: 'invites-replies',
  summary: 'invites-replies',
  kinds: {
    'complaint': { label: 'complaint' },
    'objection': { label: 'objection' },
    'report': { label: 'report' },
    'open-comment': { label: 'open comment' },
  },
  misses: [],
  find: (document) => findGroups(document, GROUPS),
  examples: { finds: [], ignores: [] },
};
