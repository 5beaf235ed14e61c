// What a draft is about, for clauses that bind only council business. A topic is never reported by itself.
import { councilMatters } from './council-matters.js';
import { decisionsReported } from './decisions.js';
import { matches, phrases } from './phrases/index.js';
import type { Document, Phrases, Topic } from './types.js';

/** What `topic:` may name in a policy. */
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
  'new-account': phrases(`
    (set up|setting up|started|starting|created|launched|made|opened) .{0,4} (new|a|this|our|an) .{0,2} (page|group|
      account|channel|forum|whatsapp|facebook group|facebook page|instagram|tiktok) .{0,10}
    (new|official) .{0,2} (page|group|account|channel) .{0,6} (council|parish|town|updates|flood watch|residents)
  `),
  // What a council leaves unsaid between the notice of an election and the poll: its record, new plans, members, quarrels with others.
  'before-a-poll': phrases(`
    (what|everything|all|how much|all that|what else) .{0,1} (your|our|the|this) .{0,1} (council|councillors|
      parish council|town council|team) .{0,3} (achieved|did|done|delivered|managed|has)
    (achievements|record|successes|highlights|track record|proud record) .{0,5} (term|council|councillors|four years|
      administration)
    (this|last|past) (term|administration) .{0,6}
    (launch|launches|launched|launching|unveil|unveils|unveiled|unveiling) .{0,6} (consultation|strategy|vision|
      masterplan|plan|plans|scheme|initiative|neighbourhood plan|survey|policy|campaign|fund|homes|houses)
    (new|major|public) consultation .{0,3} (on|about|into)
    (hustings|meet the candidates|question the candidates)
    ({council}|your council|the council) .{0,3} (condemns|condemn|criticises|criticise|slams|slam|deplores|attacks|
      welcomes|urges|calls on|rejects|backs|is against|is opposed|objects) .{0,8}
    (says|said|adds|added|comments|commented|explains|according to) {member-title} #Capital
    {member-title} #Capital #Capital? (says|said|adds|added|commented|tries|tried|visits|visited|opens|opened|cuts|cut|
      poses|posed)
    (mp|minister|candidate|candidates|prime minister|party leader) .{0,3} (says|said|tries|tried|visits|visited|opens|
      opened|meets|met|drops in|dropped in|pops in|video|leaflet|post|speech|visit)
    (good luck|best of luck|best wishes|all the best|congratulations) to {member-title} .{0,4}
  `),
};

/** Topics of a document, in the order of the draft. */
export function findTopics(document: Document): Topic[] {
  const found = Object.entries(TOPICS).flatMap(([topic, set]) =>
    matches(document, set).map(({ start, end }) => ({ topic, span: { start, end } })),
  );
  return [...councilMatters(document), ...decisionsReported(document), ...found, ...embargoed(document)];
}

/** Matters that the configuration lists as especially sensitive. */
function embargoed({ plain, council }: Document): Topic[] {
  return council.sensitiveMatters.flatMap((matter) => {
    const start = plain.toLowerCase().indexOf(matter.toLowerCase());
    return start < 0 ? [] : [{ topic: 'embargoed', span: { start, end: start + matter.length } }];
  });
}
