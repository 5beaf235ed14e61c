import type { Fact } from './types.js';

/** What tells a fact from every other one in the same draft. */
export function factKey({ check, kind, span }: Fact): string {
  return `${check}/${kind} ${span.start}-${span.end}`;
}
