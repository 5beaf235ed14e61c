// What a rule names under `when`: "check", "check/kind", "check@owner", "check/kind@owner", "topic:subject".
import type { Condition, Fact, Policy, Topic } from './types.js';

/** The keys of a condition that hold such names. */
export const SELECTOR_KEYS = ['any', 'except', 'all', 'without', 'near', 'apartFrom'] as const;

export interface Selector {
  readonly topic?: string | undefined;
  readonly check?: string | undefined;
  readonly kind?: string | undefined;
  readonly owner?: string | undefined;
}

const WRITTEN = /^(?:topic:([^/@:]+)|([^/@:]+)(?:\/([^/@:]+))?(?:@([^/@:]+))?)$/;

/** Null where it is written in no such way. */
export function readSelector(written: string): Selector | null {
  const [whole, topic, check, kind, owner] = WRITTEN.exec(written) ?? [];
  return whole === undefined ? null : { topic, check, kind, owner };
}

/** Those of the policies in use: each is read once. */
const known = new Map<string, Selector>();

/** One of a policy that has been read, and so is written as it should be. */
export function selectorOf(written: string): Selector {
  const before = known.get(written);
  if (before) return before;
  const selector = readSelector(written);
  if (!selector) throw new TypeError(`"${written}" names neither a check nor a subject`);
  known.set(written, selector);
  return selector;
}

/** Official contacts answer only to `@official`. */
export function selects(written: string, found: Fact | Topic): boolean {
  const { topic, check, kind, owner } = selectorOf(written);
  if ('topic' in found) return topic === found.topic;
  if (check !== found.check || (kind !== undefined && kind !== found.kind)) return false;
  return owner === undefined ? found.owner !== 'official' : found.owner === owner;
}

/** All that a condition names, as it is written. */
export function selectorsIn(condition: Condition): string[] {
  return SELECTOR_KEYS.flatMap((key) => condition[key] ?? []);
}

/** The conditions of all rules and exceptions. */
export function conditionsOf({ clauses }: Policy): Condition[] {
  return clauses
    .flatMap(({ rules = [], excepts }) => [...rules.map(({ when }) => when), excepts?.when])
    .filter((when) => when !== undefined);
}
