import type { Council } from './types.js';

/** A council of which nothing is known. */
export const noCouncil: Council = Object.freeze({
  names: [],
  addresses: [],
  phones: [],
  emails: [],
  domains: [],
  handles: [],
  members: [],
  staff: [],
  partners: [],
  sensitiveMatters: [],
  nation: 'england' as const,
  languages: ['en' as const],
  elections: [],
});
