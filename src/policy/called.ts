// A clause as people call it: by its id, or as it is printed.
import type { Clause } from '../types.js';

/** "19.d", "19(d)" and "Principles, 19(d)" are one; "1.1" and "11" are two. */
function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '.')
    .replace(/^\.|\.$/g, '');
}

/** The clauses of that name, of one policy or several. An id counts before a place in print. */
export function clausesCalled<Named extends Pick<Clause, 'id' | 'cite'>>(clauses: readonly Named[], name: string): Named[] {
  const wanted = plain(name);
  const byId = clauses.filter(({ id }) => plain(id) === wanted);
  return byId.length > 0 ? byId : clauses.filter(({ cite }) => plain(cite) === wanted);
}
