// Private facts as predicates, by kind, without a subject. Who the subject is, is found separately, so that each predicate is
// recognised with every way of saying who is meant.
import { BELIEFS } from './beliefs.js';
import { COMPLAINTS } from './complaints.js';
import { EVERYDAY } from './everyday.js';
import { HEALTH } from './health.js';
import { HOME_AND_WORK } from './home-and-work.js';
import { LAW_AND_MONEY } from './law-and-money.js';
import { PLAIN_FACTS } from './plain.js';
import { PLIGHT } from './plight.js';
import type { PrivateFacts } from './facts.js';

/** Where two have the same words, the first counts. */
export const PREDICATES: readonly PrivateFacts[] = [
  ...HEALTH,
  ...LAW_AND_MONEY,
  ...HOME_AND_WORK,
  ...BELIEFS,
  ...COMPLAINTS,
  ...PLAIN_FACTS,
  ...EVERYDAY,
  ...PLIGHT,
];
