// Where the links of a draft lead, for clauses that depend on the site.
import { hostOf, isUnder } from './hosts.js';
import type { Document, Span } from './types.js';

export interface Link extends Span {
  /** The host without "www.": "example.org". */
  readonly host: string;
}

/** The links of a draft, in order. */
export function linksIn({ tokens }: Document): Link[] {
  return tokens.filter(({ keys }) => keys.has('#Url')).map(({ start, end, norm }) => ({ start, end, host: hostOf(norm) }));
}

/** Whether a link leads to a site, or to a host below it. */
export function leadsTo({ host }: Link, site: string): boolean {
  return isUnder(host, site);
}
