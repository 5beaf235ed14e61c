// Selectors are what a rule names under `when`: "check", "check/kind", "check@owner", "check/kind@owner" or "topic:subject".
import type { Condition, Fact, Policy, Topic } from './types.js';

/** The keys of a condition that contain selectors. */
export const SELECTOR_KEYS = ['any', 'except', 'all', 'without', 'near', 'apartFrom'] as const;

export interface Selector {
  readonly topic?: string | undefined;
  readonly check?: string | undefined;
  readonly kind?: string | undefined;
  readonly owner?: string | undefined;
}

const WRITTEN = /^(?:topic:([^/@:]+)|([^/@:]+)(?:\/([^/@:]+))?(?:@([^/@:]+))?)$/;

/** Parses a selector; null if it is malformed. */
export function readSelector(written: string): Selector | null {
  const [whole, topic, check, kind, owner] = WRITTEN.exec(written) ?? [];
  return whole === undefined ? null : { topic, check, kind, owner };
}

/** Cache of parsed selectors, so that each is parsed only once. */
const known = new Map<string, Selector>();

/** Parses a selector from a policy that was validated when it was loaded. */
export function selectorOf(written: string): Selector {
  const before = known.get(written);
  if (before) return before;
  const selector = readSelector(written);
  if (!selector) throw new TypeError(`"${written}" names neither a check nor a subject`);
  known.set(written, selector);
  return selector;
}

/** Whether a selector matches a fact or topic. */
export function selects(written: string, found: Fact | Topic): boolean {
  const { topic, check, kind, owner } = selectorOf(written);
  if ('topic' in found) return topic === found.topic;
  if (check !== found.check || (kind !== undefined && kind !== found.kind)) return false;
  return owner === undefined || found.owner === owner;
}

/** All selectors in a condition, as they are written. */
export function selectorsIn(condition: Condition): string[] {
  return SELECTOR_KEYS.flatMap((key) => condition[key] ?? []);
}

/** The conditions of all rules and of all exceptions in a policy. */
export function conditionsOf({ clauses }: Policy): Condition[] {
  return clauses
    .flatMap(({ rules = [], excepts }) => [...rules.map(({ when }) => when), excepts?.when])
    .filter((when) => when !== undefined);
}
