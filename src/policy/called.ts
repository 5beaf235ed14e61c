// Finds a clause by its id, or by its reference as printed in the policy.
import type { Clause } from '../types.js';

/** Normalises a reference: "19.d", "19(d)" and "Principles, 19(d)" become equal, but "1.1" and "11" stay different. */
function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '.')
    .replace(/^\.|\.$/g, '');
}

/** The clauses with a given name, in one policy or several. Ids take precedence over printed references. */
export function clausesCalled<Named extends Pick<Clause, 'id' | 'cite'>>(clauses: readonly Named[], name: string): Named[] {
  const wanted = plain(name);
  const byId = clauses.filter(({ id }) => plain(id) === wanted);
  return byId.length > 0 ? byId : clauses.filter(({ cite }) => plain(cite) === wanted);
}
