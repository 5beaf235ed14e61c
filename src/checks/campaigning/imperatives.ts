// Phrases of the posters and placards of a campaign: "No to the quarry", "Object today", "Hands off our green".
import { phrases } from '../../phrases/index.js';
import type { Group } from '../../types.js';

/** What is planned, built or cut. */
const SCHEME =
  '(quarry|incinerator|bypass|relief road|mast|masts|pylon|pylons|homes|houses|housing|flats|estate|development|developers|solar farm|wind farm|turbine|turbines|warehouse|warehouses|closure|closures|cut|cuts|axe|merger|landfill|waste site|data centre|battery|batteries|lagoon|runway|airport|supermarket|fracking|drilling|mine|gravel pit|toll|depot|abattoir|chicken sheds|poultry units|hangars|tower block|car park charges|parking charges|charges|application|plan|plans|proposal|proposals|scheme|sell off|sale|demolition|felling)';
/** What a place does not want to lose. */
const DEAR =
  '({public-thing}|green|village green|fields|green belt|wood|woodland|meadow|countryside|bank branch|lollipop (man|lady)|school bus|bus service|last bus|wardens|youth centre|community centre|day centre|ambulance station|a&e|cottage hospital|ticket office|railway|line|lane|oak|sorting office)';
const THAT_POWER =
  '(them|the .{0,1} (county|council|government|developer|developers|trust|board|health board|company|diocese|bank|planners|district|borough|bosses|owners|accountants|bean counters|water company|ministers))';
const LOUDLY =
  '(drum|drums|placard|placards|banner|banners|noise|loud|pots|pans|whistle|whistles|saucepans|megaphone|megaphones|angry|shout|make yourselves heard|chant)';

/** Sentences with one of these urge nobody: they ask for views on either side, or are of sports, plays, games and parades. */
const NO_CAMPAIGN = phrases(`
  (have your say|either way|for or against|whatever your view|all views|carnival|parade|procession|band|cenotaph|
    remembrance|scouts|cadets|lego|model|toy|game|quiz|panto|play|film|cake|litter pick|gloves|object of|scam|scams|
    fraud|fraudsters|thieves|charity|hospice)
`);

export const IMPERATIVES: readonly Group[] = [
  {
    kind: 'objection',
    why: 'calls on people to object, or to be against a plan',
    unless: NO_CAMPAIGN,
    phrases: phrases(`
      ^ (now|right|so|please|everyone|everybody|folks){0,2} (object|oppose) (to|against)? (the|this|that|these|those|
        all|another|today|now|tonight|before|online|$|#Number|our|any more) .{0,8}
      ^ (object|oppose) to #Number
      ^ .{0,1} (no|say no|vote no|no way) to (the|this|that|these|those|more|any|another|any more|#Number|
        their)? .{0,2} ${SCHEME} .{0,6}
      ^ (stop|fight|scrap|oppose|resist|block|halt|kill|bin) (the|this|that|these|those|all|their) .{0,2} ${SCHEME} ($|
        now|of (our|the)|on|in|before|at|together|and|with us) .{0,5}
      ^ (save|defend|protect|hands off|keep your hands off|keep) (our|the) .{0,2} ${DEAR} ($|open|now|public|alive|
        where it is|before|from closure|from the|free|running) .{0,6}
      do n't let ${THAT_POWER} .{0,1} (take|close|shut|cut|axe|scrap|sell|build|bulldoze|concrete|ruin|steal|rob|fell|
        demolish|run down|get away with|wreck|kill|close down|shut down) .{0,2} (our|this|it|us|away|off|down|over|on|
        the) .{0,5}
      (letter|letters|email|emails) of (objection|opposition|protest|support) (needed|wanted|please|required|by|before|
        to be in) .{0,5}
      ^ (fight|stand up) for (our|the) .{0,2} ${DEAR} ($|now|on|at|before|and) .{0,4}
      (objection|objections) (letter|letters) (to|by|please|needed|in) .{0,6}
      ^ demand (a|an|that|better|action|answers|our|more|proper) .{0,2} (rethink|re think|think|inquiry|review|u turn|
        meeting|apology|say|bus|buses|crossing|answers|action|explanation|vote|referendum|doctor|doctors) .{0,5}
      ^ (back|support) the .{0,2} ${SCHEME} .{0,1} (write|email|sign|tell|ring|say) .{0,6}
      (do n't|do not) (just)? sit on your hands .{0,10} (inquiry|hearing|meeting|planning|portal|objection|objections|
        write|plans|county|petition|chamber)
    `),
  },
  {
    kind: 'petition',
    why: 'asks people to sign',
    phrases: phrases(`
      (name|names|signature|signatures) (needed|wanted|required|please) .{0,5} (petition|save|stop|against|keep our)
      (we|they|it|petition) (need|needs|wants|want) your (signature|name on the petition|name on it)
      every (signature|name) (counts|helps|matters|makes a difference)
      ^ .{0,2} sign (it)? (and|then)? (share|pass it on|send it on) .{0,5}
    `),
  },
  {
    kind: 'march',
    why: 'calls people to a protest',
    unless: NO_CAMPAIGN,
    phrases: phrases(`
      ^ (protest|demo|demonstration|picket|rally) (at|outside|against|on the steps|in front of) .{0,8}
      ^ march (for|against|to save|to stop) (our|the|more|better|this) .{0,2} (${DEAR}|${SCHEME}) .{0,6}
      (everyone|everybody|all of us|all of you|meet|gather|see you|be|us|get yourselves|turn up|come) .{0,2} (outside|
        to|at|on) (the|that)? .{0,1} (county hall|town hall|council offices|guildhall|civic centre|senedd|parliament|
        head office|depot|gates|steps) .{0,10} ${LOUDLY} .{0,4}
    `),
  },
  {
    kind: 'cause',
    why: 'carries on a campaign',
    phrases: phrases(`
      ^ .{0,2} (join|back|support) (the|our|this) (campaign|fight|battle) (for|to get|to keep) (a|our|the|safer|better|
        fairer|more) .{0,2} (limit|zone|crossing|bus|buses|station|pavement|path|trains|service|lights|doctor|doctors|
        dentist|road|lane|streets|speed) .{0,4}
    `),
  },
];
