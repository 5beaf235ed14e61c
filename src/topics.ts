// What a draft is about, for clauses that bind only council business. A topic is never reported by itself.
import { matches, phrases, stands } from './phrases/index.js';
import type { Document, Phrases, Topic } from './types.js';

/** What `topic:` may name in a policy. */
export const TOPIC_IDS = ['council-business', 'council-opinion', 'decision-reported', 'works-done', 'new-account', 'embargoed'] as const;

/** The council's own doings, discussed: what it decides, spends, builds, or how it goes about it. */
const BUSINESS = phrases(`
  {own-council} .{0,6} {decide} .{0,4}
  (the|our|this) parish ('s)? .{0,2} (got|went|voted|decided|agreed|chose|picked|spend|spends|spent|spending|sold|bought|buys|turned down|approved|wants to|set|put up|puts up|plumped|opted|ordered|paid|wasted|refused|granted) .{0,6}
  (the|this year's|new) (burial|cemetery|allotment|hall|market|parking|hire) (fee|fees|charge|charges|rents) .{0,6}
  (went|voted|decided|agreed|chose|picked|vote) .{0,8} (at|on) (#Day) ('s)? (meeting|council)
  (precept|standing orders|council meeting|full council|parish meeting|council tax|planning committee|finance committee|allotment rents|the minutes|council chamber|co option|council's (decision|plan|plans|budget|reserves|money|vote)|working party|casting vote|working group)
  (the|our|this|my fellow|fellow|half the|those) (councillors|clerk|parish clerk|town clerk|chairman|parish council|town council)  .{0,4}
  (parish council|town council|community council) (in a nutshell|money|meeting|meetings|decision|vote|spending|again)
  (voted|voting|vote|abstained) .{0,4} (for|against|on|it through|down|to) .{0,6}
  (at|in|from|before|sat through|after) .{0,2} (the|our|last|tonight's|monday's|tuesday's|wednesday's|thursday's|this month's|open|council|parish council|town council) .{0,2} (meeting|session|chamber) .{0,6}
  {council-subject} .{0,6} (vote|voted|decision|money|budget|cost|costs|spent|waste|council|agreed|scheme|price|rise|rises|cut|rents|contract|tender|quote|grant|farce|fiasco|shambles|mess|stitch up|disgrace)
  (vote|voted|decision|money|budget|cost|spent|waste|wasted|agreed|scheme|delay|row over|farce|fiasco|shambles|mess) .{0,6} {council-subject}
  {member-title} #Capital .{0,6} (voted|said|wants|thinks|wanted|proposed|told|is|was|has|should)
  (y cyngor|cyngor tref|cyngor plwyf|cynghorwyr|praesept) .{0,6} (pleidleisio|penderfynu|gwario|gwastraffu|cytuno|codi)
`);

const OPINION = phrases(`
  {own-council} .{0,6} (mess|shambles|disgrace|joke|wrong|mistake|wasting|wasted|waste|failed|failing|useless|ignore|ignored|ignoring|dithering|dithered|bungled|stitch up|farce|fiasco|should|ought|needs to|could n't|never|again|embarrassment|out of touch|asleep|nonsense)
  (made a mess of|mess of|stitch up|disgrace|farce|fiasco|shambles|a joke|waste of money|wasted|about time|high time|daft|barmy|bonkers|ridiculous|scandal|scandalous|shambolic|nonsense|madness|cowardly|short sighted|a mistake|too long|let down|disappointed|disagree|wrong decision|should have) .{0,10} (council|precept|councillors|allotment|meeting|vote|decision|clerk|parish|rents|minutes|chairman|committee|crossing|play area|pavilion|grass|budget|scheme)
  (council|precept|councillors|allotment|vote|decision|clerk|parish council|rents|committee|budget|scheme|rise) .{0,8} (is|was|are|were|has been|'s) .{0,3} (mess of|stitch up|disgrace|disgraceful|farce|fiasco|shambles|joke|waste|daft|barmy|bonkers|ridiculous|scandal|scandalous|shambolic|nonsense|madness|cowardly|short sighted|mistake|too slow|too long|wrong|let down)
  i (still|also|do|really|strongly)? (think|believe|feel|reckon|disagree|disagreed|objected|opposed|support|voted against|would have|was against) .{0,10} (council|precept|councillors|allotment|vote|decision|clerk|parish council|rents|committee|budget|scheme|rise|crossing|play area|skate park|pavilion|bench|rec|car park|toilets|hall)
  i (voted|was) against .{0,6}
`);

const TOPICS: Readonly<Record<string, Phrases>> = {
  'council-business': BUSINESS,
  'council-opinion': OPINION,
  'decision-reported': phrases(`
    (resolved|agreed|decided|voted|approved|confirmed|passed|carried|adopted|settled) .{0,8} (at|on|in|by) .{0,3} (meeting|open meeting|open session|full council|public|#Day|#Month|#Ordinal|#Number)
    (meeting|council|full council|committee|members|councillors) .{0,6} (resolved|agreed|decided|voted|approved|adopted) .{0,8}
    (minute|minutes|minuted|item|resolution) .{0,2} #Number
    (as|was|were|already|been) (agreed|resolved|minuted|published|announced) .{0,4} (in public|openly|in the minutes|at the meeting|open|on #Day|last|in #Month)
    (what|all|only what) (was|we|they) .{0,1} (agreed|decided|resolved) .{0,4}
    (at|in) .{0,2} (open|public) (meeting|session|part) .{0,8}
    (cytunwyd|penderfynwyd|pleidleisiodd) .{0,6}
  `),
  'works-done': phrases(`
    (has|have|been|now|is|are|finally|all) .{0,2} (finished|mended|repaired|replaced|installed|resurfaced|painted|repainted|fixed|planted|cut back|cleared|reopened|in place|up and running|back in|delivered|completed|strimmed|mown) .{0,4}
    (new) .{0,3} (swings|bench|benches|bins|bin|noticeboard|crossing|speed sign|light|lights|bus shelter|play equipment|gate|handrail|signs|planters|toilets|path|surface) .{0,3} (is|are|has|have) .{0,3} (in|up|here|open|on|arrived|done|fitted|live)
    (works|work|resurfacing) (is|are|has|have|starts|start|begins|finished|finishes) .{0,4}
  `),
  'new-account': phrases(`
    (set up|setting up|started|starting|created|launched|made|opened) .{0,4} (new|a|this|our|an) .{0,2} (page|group|account|channel|profile|forum|whatsapp|facebook group|facebook page|instagram|tiktok) .{0,10}
    (new|official) .{0,2} (page|group|account|channel) .{0,6} (council|parish|town|updates|flood watch|residents)
  `),
};

/** A meeting announced or a service noticed is no discussion. */
const NOTICE = phrases(`
  (agenda|meets|meeting) .{0,6} (on|at|is|#Day|#Time) .{0,4} (village hall|website|noticeboard|#Time|welcome)
`);

/** Topics of a document, in the order of the draft. */
export function findTopics(document: Document): Topic[] {
  const found = Object.entries(TOPICS).flatMap(([topic, set]) =>
    matches(document, set).map(({ start, end }) => ({ topic, span: { start, end } })),
  );
  const discussed = found.some(({ topic }) => topic === 'council-opinion');
  const notice = !discussed && stands(document, NOTICE);
  return [...found.filter(({ topic }) => !(notice && topic === 'council-business')), ...embargoed(document)];
}

/** Matters that the configuration lists as especially sensitive. */
function embargoed({ plain, council }: Document): Topic[] {
  return council.sensitiveMatters.flatMap((matter) => {
    const start = plain.toLowerCase().indexOf(matter.toLowerCase());
    return start < 0 ? [] : [{ topic: 'embargoed', span: { start, end: start + matter.length } }];
  });
}
