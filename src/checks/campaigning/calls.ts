// Phrases by which people call one another out: to write, to march, to keep their money back, to wear a ribbon.
import { phrases } from '../../phrases/index.js';
import type { Group } from '../../types.js';

/** Who is pressed, or what is to be decided. One of these must stand nearby to make a call for patience a call to press somebody. */
const PRESSED = phrases(`
  ({authority}|health board|trust|mps|senedd|minister|ministers|council|councillor|councillors|cabinet|company|
    developer|developers|board|planners|inspector|bosses|vote|decision|inquiry|county hall|secretary of state|
    consultants)
`);

/** What is planned or decided. One of these must stand nearby to make a call to write a call to object. */
const PLANNED = phrases(`
  (application|planning|planners|plans|portal|developer|developers|inspector|inquiry|objection|objections|object|oppose|
    houses|homes|quarry|mast|pylons|turbines|incinerator|bypass|solar farm|warehouse|lagoon|sail through|ref|reference|
    against|build)
`);

/** Marches and rallies that nobody protests at: scouts, bands, vintage cars, remembrance. */
export const CEREMONY = phrases(`
  (scouts|cubs|brownies|guides|cadets|band|bands|cenotaph|memorial|remembrance|carnival|armistice|legion|veterans|
    parade|st george|jubilee|lantern|lanterns|steam|vintage|classic|car rally|treasure|tractor run|scooter|scooters|
    cookery|cooking|craft|pride of place|procession|santa|fun run|marathon|works|roadworks|crane|delivery|filming|
    museum|film|history|talk|book)
`);

/** Sentences with one of these press nobody: people ring for an appointment, or mind a wound, a boiler or a tyre. */
export const FOR_ONESELF = phrases(`
  (appointment|appointments|vet|surgery|doctor|dentist|prescription|wound|bleeding|tyre|tyres|boiler|hose|mains|valve|
    999|101|111)
`);

/** Sentences with one of these warn buyers, and call for no boycott. */
export const BUYERS = phrases('(cold caller|cold callers|doorstep|scam|scams|scammer|rogue|recall|recalled|allergy|mended|raw)');

/** Letters that nobody is pressed with. */
const OTHER_LETTERS = phrases('(job|cv|invoice|school trip|thank you|absence|grant|booking|hire|invitation|fete|raffle|sponsor)');

/** Fights that are nobody's cause: against weeds, an illness, or in a ring. */
const NO_CAUSE = phrases(`
  (slugs|weeds|knotweed|balsam|moles|rats|damp|flu|cancer|litter|boxing|ring|boxer|title|league|cup|pillow|water fight|
    snowball|medieval|battle of)
`);

export const CALLS: readonly Group[] = [
  {
    kind: 'petition',
    why: 'asks people to sign',
    phrases: phrases(`
      (put|get|add|pop|stick) (your|our) (name|names|signature) (down)? against .{0,5}
      (room|space|place) .{0,4} (your|another|more) (name|names|signature) .{0,4} (mine|ours|petition|sheet)
      (#Number|hundred|thousand) (signatures|names) .{0,6} (let 's|help us|one last push|push|aim|next stop|keep going|
        make it) .{0,6}
    `),
  },
  {
    kind: 'objection',
    why: 'asks people to object, or to take a side in a decision',
    firm: true,
    near: PLANNED,
    unless: phrases('(have your say|either way|for or against|whatever your view|all views)'),
    phrases: phrases(`
      (if|unless) (we|you|people|folk|enough of us|enough of you|everyone|nobody|no one) .{0,3} (write|writes|write in|
        writes in|object|objects|comment|comments|speak up|speaks up|says anything|kicks up|kick up) .{0,2} (it|they|he|
        she|that|this|the .{1,2}|we|then) ('ll|will|gets|get|goes|wins|win) .{0,6}
      (silence|saying nothing|not writing|no reply|no letter) (means|is|counts as|equals|will be taken as|
        is taken as) (a|the same as a)? (yes|consent|support|agreement|approval)
      (need|want|get|after|aiming for|let 's get|reach|looking for|short of) .{0,3} (#Number|hundred|two hundred|
        hundreds|thousands|dozens|as many) .{0,2} objections .{0,4}
      (put|putting|make|making|write|writing|send|sending|lodge|lodging|post|posting|submit|submitting|leave) .{0,1} (a|
        an|your|any|my)? (comment|comments|letter|letters|response|line) (in)? (against|opposing) .{0,4}
      do n't (just|all)? (sit back|stand by|sit by|sit there|sit at home|stay quiet|keep quiet|look the other way|
        roll over|take it lying down) .{0,6}
      (say|tell them|saying|and say|shout) no to (it|this|that|these|them|the .{1,3} (plan|plans|scheme|application|
        development|quarry|mast|houses|pylons|turbines|lagoon|warehouse)) .{0,3}
      (get|start|keep) writing $
    `),
  },
  {
    kind: 'march',
    why: 'calls people to a march or protest',
    firm: true,
    unless: CEREMONY,
    phrases: phrases(`
      (march|marching|walk out|down tools) with (us|me|them|the .{1,2}) (on|at|from|to|for|against|this|next|and|
        $) .{0,5}
      (join|come to|come along to|be at|see you at|support|back) (us at|us for)? (the|our|a|this|that) .{0,2} (rally|
        demo|demonstration|protest|picket|vigil|sit in|march) (outside|against|for|at|on|in|to|over|from|this|next|
        $) .{0,5}
      (see you|join us|join me|join them|stand|come|meet|be) .{0,4} (on|to|at) (the|our|their) picket line .{0,4}
      (coach|coaches|bus|buses|minibus|minibuses|lift|lifts|seats|train|cars) .{0,8} (for|to) (the|a|our|saturday 's|
        sunday 's|next week 's|that) .{0,2} (demo|demonstration|protest|march|rally|picket|lobby of parliament) .{0,4}
      (we 'll|we will|let 's|let us|help us|come and|to|and) (block|blockade|occupy|surround|chain ourselves to|
        stand in front of|lie down in front of|sit down in front of|stop) (the|their|every|those|that) .{0,1} (lorries|
        lorry|diggers|digger|bulldozers|bulldozer|chainsaws|drills|machines|wagons|gates of the site|site entrance|
        contractors)
      (take|taking) to the streets (with us|with me|on|at|this|next|against|for|over|and|$) .{0,4}
      (vigil|candlelit vigil|silent vigil|walk) (for|to save) (the|our) .{0,2} {public-thing} .{0,6}
    `),
  },
  {
    kind: 'boycott',
    why: 'calls for a boycott',
    unless: BUYERS,
    phrases: phrases(`
      (i|we) .{0,3} (stopped|wo n't|will not|sha n't|not|never|cancelled|refuse) .{0,3} (going in|shop|shopping|buy|
        buying|spend|spending|set foot|setting foot|drinking in|eating in|bank|banking|order|ordering|
        my custom) .{0,8} (so should|and you should|you should too|do the same|who 's with me|who 's with us|join me|
        hope others|urge you) .{0,4}
      (nobody|no one|none of us|do n't|do not|never|not one of us) .{0,1} (shop|spend|buy|eat|drink|bank|fill up|
        order) .{0,1} (anything|a penny|there|at|in|from|with) .{0,6} (until|till|unless) (they|he|she|that lot|
        the owner|the owners|the bosses|management) .{0,5}
      (nobody|no one|none of us) (shop|spend|buy|go near|set foot|fill up|bank) .{0,6} (this|on|next|all) (#Day|weekend|
        week|month|day) .{0,2}
      cancel your .{1,3} (if|until|till|unless) (they|he|she|that lot) .{0,6}
      (give|giving) (the|that|this|them) .{0,4} a (miss|swerve|wide berth) (until|till|unless|while) (they|he|she|
        the owner|the owners|that lot|management) .{0,5}
    `),
  },
  {
    kind: 'donate',
    why: 'asks for money for a cause',
    phrases: phrases(`
      (fighting fund|legal fund|war chest|legal fees fund|court costs fund) .{0,3} (stands|needs|is|has|link|now|bucket|
        page|on|at|so far|could|account|tin) .{0,5}
      (chip in|dig deep|chuck|give|donate|every .{1,2}|bucket|tin|collecting|raffle|help fill) .{0,6} (fighting fund|
        legal fund|war chest) .{0,3}
    `),
  },
  {
    kind: 'lobby',
    why: 'asks people to press those who decide',
    near: PRESSED,
    unless: FOR_ONESELF,
    phrases: phrases(`
      (ring|phone|call|email|write to|message) .{1,4} (ring|phone|call|email|write|message) (them|him|her|
        it)? again .{0,5}
      (^|and|please|so|just|again|now|but|must) (keep|carry on) (ringing|phoning|emailing|writing|pestering|calling|
        badgering|at them|at him|at her|on at them|on at him|on at her|the pressure up|the pressure on|up the pressure|
        the heat on) .{0,4}
      (pile|piling|put|turn up|crank up|ramp up|heap) .{0,2} (pressure|heat) (on|up)? .{0,4}
      (do n't|do not|never) let up (on|now|until|till|$) .{0,4}
      (need|want|after) .{0,1} (bodies|bums|big numbers|a full house|a packed house|a crowd) (in|at|outside) (that|
        the) .{0,3} (meeting|chamber|gallery|hearing|inquiry|steps) .{0,3}
      (email addresses|emails|email address|phone numbers|numbers|contact details) .{0,6} (use them|get emailing|
        get writing|let rip|fill your boots|make use of them|bombard|let them have it|wear them out) .{0,4}
    `),
  },
  {
    kind: 'lobby',
    why: 'hands out a letter for others to send',
    unless: OTHER_LETTERS,
    phrases: phrases(`
      (template|model|draft|pro forma|ready made|ready written|pre written|standard) (letter|letters|email|emails|
        objection|objections|response) .{0,6} (change|copy|add|put|swap|fill|sign|stick|cut and paste|
        tweak) .{0,6} (send|post|name|off|email|hit)
      (written|wrote|done|typed up|drafted) (a|the) (letter|email|objection) .{0,6} (all you|you only|you just|
        just) .{0,5} (sign|add your|put your|press send|hit send|click send) .{0,4}
    `),
  },
  {
    kind: 'cause',
    why: 'carries on a campaign',
    unless: NO_CAUSE,
    phrases: phrases(`
      (keep up|join|back|support|win|help us win|help win|carry on|keep going with|this is|welcome to|step up) (the|our|
        this) (fight|battle|campaign|struggle) (for|to save|to keep|over|to stop) (the|our|
        a) .{0,2} {public-thing} .{0,3}
      (this is|it 's|it is) our (fight|battle|campaign) and .{0,3} (win|winning|going to win|not giving up|
        finish) .{0,3}
      (stick|put|hang|get|display|pop|have|want) (a|an|your|up|the|our)? no (to)? #Capital{1,3} (sign|signs|poster|
        posters|sticker|stickers|board|boards|placard|placards|banner|banners) (in|on|up|outside) .{0,4}
      (save|hands off) (the|our) #Capital{1,3} .{0,1} (posters|stickers|placards|badges|window bills|leaflets|
        banners) .{0,5}
      (wear|tie|hang|pin|fly|put up) (a|the|your|that|our|some)? .{0,2} (ribbon|ribbons|armband|
        armbands) .{0,6} (to save|in support of|in protest|against|for (the|our)) .{0,2} {public-thing} .{0,4}
    `),
  },
];
