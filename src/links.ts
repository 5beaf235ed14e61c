// Where the links of a draft lead, for clauses that go by the site.
import type { Document, Span } from './types.js';

export interface Link extends Span {
  /** "example.org", without "www." */
  readonly host: string;
}

export function linksIn({ tokens }: Document): Link[] {
  return tokens.filter(({ keys }) => keys.has('#Url')).map(({ start, end, norm }) => ({ start, end, host: hostOf(norm) }));
}

function hostOf(address: string): string {
  const [host = ''] = address
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .split(/[/?#:]/);
  return host.replace(/\.$/, '');
}

/** To the site itself, or to one below it. */
export function leadsTo({ host }: Link, site: string): boolean {
  return host === site || host.endsWith(`.${site}`);
}
