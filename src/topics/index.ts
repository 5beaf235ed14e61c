// Finds what a draft is about, for clauses that bind only council business. A topic is never reported on its own.
import { beforeAPoll } from './before-a-poll.js';
import { councilMatters } from './council-matters.js';
import { decisionsReported } from './decisions.js';
import { newAccounts } from './new-accounts.js';
import { placesOfName } from '../naming.js';
import { matches, phrases } from '../phrases/index.js';
import type { Document, Phrases, Topic } from '../types.js';

/** The ids that `topic:` may name in a policy. */
export const TOPIC_IDS = [
  'council-business',
  'council-opinion',
  'decision-reported',
  'works-done',
  'new-account',
  'embargoed',
  'before-a-poll',
] as const;

const TOPICS: Readonly<Record<string, Phrases>> = {
  'works-done': phrases(`
    (has|have|been|now|is|are|finally|all) .{0,2} (finished|mended|repaired|replaced|installed|resurfaced|painted|
      repainted|fixed|planted|cut back|cleared|reopened|in place|up and running|back in|delivered|completed|strimmed|
      mown) .{0,4}
    (new) .{0,3} (swings|bench|benches|bins|bin|noticeboard|crossing|speed sign|light|lights|bus shelter|play equipment|
      gate|handrail|signs|planters|toilets|path|surface) .{0,3} (is|are|has|have) .{0,3} (in|up|here|open|on|arrived|
      done|fitted|live)
    (works|work|resurfacing) (is|are|has|have|starts|start|begins|finished|finishes) .{0,4}
  `),
};

/** The topics of a document, in the order of the draft. */
export function findTopics(document: Document): Topic[] {
  const found = Object.entries(TOPICS).flatMap(([topic, set]) =>
    matches(document, set).map(({ start, end }) => ({ topic, span: { start, end } })),
  );
  const parts = [councilMatters, decisionsReported, newAccounts, beforeAPoll].flatMap((find) => find(document));
  return [...parts, ...found, ...embargoed(document)];
}

/** The council's especially sensitive matters, as listed in its configuration, wherever they are named. */
function embargoed({ plain, council }: Document): Topic[] {
  return council.sensitiveMatters.flatMap((matter) => placesOfName(plain, matter).map((span) => ({ topic: 'embargoed', span })));
}
