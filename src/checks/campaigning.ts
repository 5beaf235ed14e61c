import { CALLS } from './campaigning/calls.js';
import { IMPERATIVES } from './campaigning/imperatives.js';
import { SIDES } from './campaigning/sides.js';
import { phrases } from '../phrases/index.js';
import type { Check, Group } from '../types.js';

/** Sentences with one of these are no campaign: they announce a consultation neutrally, or ask for help with the council's own work. */
const NEUTRAL = phrases(`
  (have your say|consultation|comments to|either way|for or against|whatever your view|(comment|reply|message) (below|
    here|underneath|on this post)|all views|survey|sign up|sign in|sign out|sign for|nomination|litter pick|volunteer|
    volunteers|as objections|santa|birthday)
`);

/** The other side, or what happens if nobody acts. One of these must stand nearby to make a call a campaign. */
const AGAINST_WHOM = phrases(`
  (otherwise|or else|or the|or they|because the|before they|before the|already|wins|win|won|moaners|nimbys|antis|
    objectors|developer|developers|look us in the eye|in favour|the other side|have sent theirs|outnumber|outnumbered|
    shutting|closing|looking at them|watching)
`);

/** What a firm or its products are accused of. One of these must stand nearby to make a call to stop using them a boycott. */
const GRIEVANCE = phrases(`
  (funds|fund|funding|until they|till they|pipeline|pipelines|oil|coal|mine|arms|closing|shutting|closed|shut|branch|
    boycott|disgrace|shame|bank with them|banks with them|ask your bank|israel|russia|fracking|rainforest)
`);

const GROUPS: readonly Group[] = [
  ...CALLS,
  ...IMPERATIVES,
  ...SIDES,
  {
    kind: 'petition',
    why: 'asks people to sign',
    phrases: phrases(`
      ^ .{0,3} sign (the|this|our|that|my|your own) .{0,2} (petition|open letter) .{0,6}
      (petition|deiseb|open letter|pledge) .{0,8} (here|link|live|going|started|launched|needs|need|aim|signatures|
        names|so far|help us|reach|closes|online|on the counter|in the shop|at the bar|passing round|doing the rounds)
      (help|need|needs|want|only|just) .{0,4} (#Number|hundred|thousand|more|another) .{0,2} (signatures|names) .{0,6}
      (copies|sheets) of the petition .{0,2} (with me|from me|at my|on the counter|behind the) .{0,4}
      (sign|sign up|put your name) (on|at|in|to|here|the|it|up){0,3} .{0,6} (to|so we|and|if you want to) (keep|save|stop|fight|block|
        protect|halt) .{0,4} (open|library|bus|buses|pool|school|surgery|post office|pub|field|green|wood|woods|meadow|
        houses|quarry|mast|bypass|development|plan|closure|cuts|sale|lorries|hospital|bank|toilets|youth club|allotments)
      (petition|sheet|form|clipboard) .{0,10} (sign|your name|names on it|name on it|room for yours|add your)
      (arwyddwch|llofnodwch|rhowch eich enw) .{0,5}
    `),
  },
  {
    kind: 'objection',
    why: 'asks people to object, or to take a side in a decision',
    unless: NEUTRAL,
    phrases: phrases(`
      (get|send|put|fire off|lodge|submit|bang in|stick) .{0,2} (your|an|those|more|as many) (objections|objection|
        letters of objection|comments in|object) .{0,5}
      (i|we) (have|'ve)? (objected|written|wrote|signed it|signed|(put|added) (my|our) (name|names) to|sent mine|
        sent ours|done mine|done ours|put mine|put ours) .{0,8} (now you|now it 's|your turn|over to you|have you|
        will you|yours|so should you|so can you|who 's next|join me|if you have n't)
      (anyone|anybody|everyone|everybody|those|all|if you) .{0,3} (unhappy|not happy|n't happy|against|fed up|angry|
        n't want|sick of|worried) .{0,12} (objections|objection|petition|march|get writing) .{0,8}
      (kick up|make|raise|create) .{0,2} (a|merry)? .{0,1} (stink|fuss|noise|hell|racket|stand|din) .{0,5}
      (use it or lose it|speak now|last chance to (stop|object|save)|now or never|clock is ticking on|
        it's not too late to (stop|save)|do n't let them|do not let them|dont let them|wo n't be silenced|
        stand up for (your|our)|stand together|stand with us)
      (please|everyone|everybody|all|need|urge|urging|ask|asking|must|let's|you|go|get|every one of you|need you to|
        time to|want|and) .{0,6} (object to|objecting to|oppose|lodge an objection|put in an objection|
        send in your objections|object) .{0,6}
      (stop|save|fight|scrap|defend|block|kill off|protect) (the|our|this|that|these) .{0,6} (now|before it's too late|
        together|sign|join|campaign|!)
    `),
  },
  {
    kind: 'lobby',
    why: 'asks people to press those who decide',
    unless: phrases('(either way|for or against|whatever your view)'),
    phrases: phrases(`
      (make (your|our) (voice|voices|feelings) (heard|known)|let them know (what|how) (you|we)|speak up)
      (tell|telling|told) .{0,2} (county|council|councils|cabinet|mp|minister|planners|developer|developers|district|
        borough|inspector|ministers|bosses|highways|trust) .{0,5} (no|that you want|you want it|you do n't want|enough|
        hands off|to think again|in writing|to stop|to keep|to save|where to stick)
      (tick|cross|put|mark|write|scrawl|scribble) .{0,5} (no|none of the above|against|object|disagree|
        oppose) .{0,3} (across|on|in|to) .{0,3} (lot|form|it|them|paper|box|all|every)
      make (a)? (nuisance|nuisances|pest|pests) of (yourself|yourselves|ourselves) ($|till|until|at (the|their|every) .{0,2})
      have a (quiet|stern|good)? word with .{0,4} (planning|councillor|councillors|mp|county councillor|minister|
        cabinet member|planners)
      (give|send|get) (those|the|them|that|our|your) .{0,2} ({authority}|planners|council|county|inspector|developers|
        lot) .{0,3} (postbag|post bag|sackful|sackload|earful|piece of (your|our) mind|headache|what for|fright|
        both barrels|run for their money|flood of|bulging) .{0,4}
      (get|go) (on|onto) (that|the) (portal|planning website|planning portal) .{0,6}
      (minutes|minute|seconds|lines) .{0,3} (on|of) (the|that) .{0,1} portal
      (get|send|fire|bang|dash) .{0,2} (a|your|those) (letter|letters|email|emails|line|note|objection|comment|
        comments) (in|off to|off about|over to) .{0,6}
      (write|ring|phone|email|call|lobby|badger|pester|bombard|nag|write to|drop) .{0,2} (your|our|every) .{0,1} (mp|
        mp's|mps|county councillor|councillor|councillors|cabinet member|assembly member|ms|minister|ministers|
        senedd member) .{0,6}
      drop .{0,4} a line .{0,8} (before|by|about|and tell|to say|saying)
      (bums on seats|(pack|fill) (out)? (the|that) .{0,1} (public gallery|gallery|chamber|meeting))
      (box|option) .{0,3} (that says|marked|saying) (against|object|no|oppose)
      (flood|swamp|bury) (them|the council|the county|county hall|planning|the inbox) .{0,4} (with|in)
      (gyrrwch|anfonwch|halwch|sgwennwch|ysgrifennwch|ffoniwch) .{0,3} (at|i) .{0,3} (aelod|aelodau|cabinet|sir|'r sir|
        cyngor|as|gweinidog)
      codwch eich (llais|lleisiau)
    `),
  },
  {
    kind: 'lobby',
    why: 'asks people to speak up for one side',
    unless: NEUTRAL,
    near: AGAINST_WHOM,
    phrases: phrases(`
      (say so|say you 're|say you|shout|shout up|speak up|pipe up|sound off|pile in|weigh in|get your oar in|get|go|
        log) .{0,3} (on|onto|to) (the|that) (planning)? (portal|planning site|planning website|planning page) .{0,10}
      (letter|letters|comment|comments|objection|objections|email|emails) .{0,2} (about|on|against|for|
        opposing) .{0,4} .{0,4} (in|sent|off|box|post|deadline) .{0,8}
      (pack|fill|cram|crowd|squeeze into) (out)? (the|that) .{0,1} (chamber|gallery|public gallery|
        council meeting) .{0,8}
    `),
  },
  {
    kind: 'lobby',
    why: 'asks people to press those who decide',
    phrases: phrases(`
      (pack|fill|cram|crowd) (out)? (the|that) (council|public)? (chamber|gallery) (on|for|at|this|next|and) .{0,6}
      (last day|last chance|last week|last call|deadline) .{0,2} (for|to get|to send|to have) .{0,3} (letters|letter|
        objections|emails) .{0,2} (in|off)? (about|on|against|over|opposing) .{0,5}
      letter writing (night|evening|party|session|drive|afternoon|campaign) .{0,12} (minister|ministers|mp|ms|council|
        county|secretary|hall|postbag|planners|mast|bypass|school|hospital|surgery|library) .{0,6}
      (postbag|inbox|petition|gallery) (is n't|is not|ai n't|wo n't) (going to|gonna)? fill (itself|themselves)
      (jam|melt|flood|clog|swamp|block|burn out) (the|their|his|her) .{0,1} (switchboard|inbox|phone lines|phones|
        phone line|lines|voicemail|postbag) .{0,6}
      (their|the) (switchboard|phone lines|phones|inbox) (melts|melt|jams|jam|crashes|is jammed|explodes|rings off|
        ringing|red hot) .{0,8}
      (collecting|gathering|getting|after) (signatures|names) .{0,6} (against|for|to save|to stop|about|over) .{0,6}
      door to door (for|with|collecting) .{0,3} (signatures|names|petition|petitions) .{0,6}
    `),
  },
  {
    kind: 'lobby',
    why: 'asks people to ring until somebody gives in',
    unless: phrases('(vet|vets|surgery|doctor|doctors|dentist|chemist|clinic|hospital|appointment|school|mum|nan|999|101|police|office)'),
    phrases: phrases(`
      (ring|phone|call|email) .{0,5} (every time|every day|every hour|each time|every (single)? morning|every night|
        day and night) .{0,4} (until|till|they|you smell|you hear|you see|it (smells|stinks|happens|floods)|if) .{0,8}
    `),
  },
  {
    kind: 'march',
    why: 'calls people to a march or protest',
    phrases: phrases(`
      (banner|banners|placard|placards|whistles|saucepans|pots and pans|megaphone|hi vis) .{0,8} (bring|meet|outside|
        gates|steps|county hall|town hall|saturday|noon|march|protest|show them)
      (meet|gather|assemble|join us|see you|be) .{0,4} (outside|on the steps of|at the gates of|
        in front of) .{0,2} (county hall|town hall|the bank|the surgery|the school|the office|council offices|the site|
        parliament|the senedd|the depot|the gates) .{0,8}
      (save|stop|scrap|hands off|protect|fight|no to|no more) .{0,2} #Capital .{0,1} (sticker|stickers|poster|posters|
        badge|badges|placard|placards|banner|banners|boards|t shirt|t shirts|ribbons|march|rally|leaflets) .{0,4}
      (convoy|go slow|going slow|slow drive|blockade|sit down protest|walkout|human chain) .{0,8} (county hall|
        town hall|assembly|senedd|parliament|westminster|council offices|head office|depot|gates|offices|
        cardiff bay) .{0,4}
      (wear|tie|hang|light|beep|honk|bang|ring|toot|dress|turn up|bring) .{0,8} (so|show|showing|let|
        to tell) .{0,3} (they|bosses|council|county|them|mp|planners|developer|developers|company|government|minister|
        governors|owners) .{0,5} (know|see|hear|what|how|message|listen|mean it|care) .{0,4}
      (join|bring|come) .{0,4} (march|protest|demo|picket|placard|placards|banners)
    `),
  },
  {
    kind: 'march',
    why: 'calls people to a march or protest',
    phrases: phrases(`
      (protest|protest march|protest walk|march against .{1,4}|demo|demonstration) (walks|leaves|sets off|starts|meets|
        gathers|assembles|moves off|is|will be) .{0,4} (from|at|outside|on|by|in) .{0,6}
    `),
    unless: phrases('(film|shot|photo|photos|history|talk|#Bygone|cookery|cooking)'),
  },
  {
    kind: 'march',
    why: 'calls for a protest at a seat of government',
    near: phrases('(tractor|tractors|convoy|lorries|trucks|taxis|go slow|farmers|blockade|muck spreader|slurry|horns)'),
    phrases: phrases(`
      (we|we 'll|we 're|who 's|let 's|join us|join) .{0,5} (slow|crawl|crawling|crawl|convoy|drive|driving|roll|
        rolling) .{0,5} (to|into|on|round) (cardiff|cardiff bay|london|westminster|whitehall|downing street|parliament|
        the senedd|county hall|holyrood|edinburgh)
    `),
  },
  {
    kind: 'boycott',
    why: 'calls for custom to be taken elsewhere',
    near: GRIEVANCE,
    phrases: phrases(`
      (move|shift|pull|withdraw|take out) your (money|savings|account|accounts|pension|custom) .{0,6}
      (banks|bank|banking) with them .{0,4} ask for (your|the) money back .{0,6}
      tell your (bank|insurer|pension fund|supermarket|supplier) .{0,8} (unless|until|till) .{0,5}
      ask for (your|the) money back .{0,4} (counter|in coins|in pennies|in cash) .{0,4}
    `),
  },
  {
    kind: 'boycott',
    why: 'calls for a boycott',
    phrases: phrases(`
      (do n't|nobody|no one|none of us|let 's not|never) pay (it|them|the (charge|rise|rent|fine|fines|levy|toll|
        bill)) (till|until|and|$)
      ^ .{0,2} (boycott|shun) (the|that|this|these|those|them|all|every|any) .{0,6}
      (boycott|boycotting) (the|that|this|these|them|it) (until|till|unless|and|$) .{0,6}
      (ca n't|can not|cannot) (fine|evict|arrest|sack|jail|prosecute) (all of us|us all|everyone|everybody|
        every one of us|the lot of us)
      (vote with your feet|hit them (in|where) .{0,3}|cancel your (account|membership|order|subscription)|
        take your (money|business|custom|account) (elsewhere|to|away|somewhere|out|off|and)|not another penny|
        spend your money elsewhere|shop elsewhere|give .{0,3} a wide berth until|refuse to pay|withhold|pay strike|
        bill strike)
      (hold|holding|withhold|cancel|stop) .{0,3} (your|back) .{0,6} (bill|direct debit|licence fee|subscription|
        council tax) .{0,3} (till|until)?
    `),
  },
  {
    kind: 'donate',
    why: 'asks for money for a cause',
    phrases: phrases(`
      (gofundme|justgiving|crowdfunder|crowdfunding|localgiving|just giving|go fund me) .{0,6}
      (chip in|chuck in|give what you can|donate|every penny helps) .{0,3} (here|at|via|online|below|link|
        on our page) .{0,4}
      (pound|quid|fiver|tenner|pennies|#Money|bucket|donation|donations|chip in|whip round) .{0,8} (to court|
        judicial review|barrister|legal (fund|fees|fight|challenge)|fighting fund|campaign against|appeal against)
    `),
  },
  {
    kind: 'lobby',
    why: 'calls on people to write, object, march or keep their money away',
    phrases: phrases(`
      (sgwennwch|ysgrifennwch|sgrifennwch|ebostiwch|e bostiwch|ffoniwch|cysylltwch|anfonwch|gyrrwch|heliwch|hela|rhowch|
        plagiwch|swniwch) .{0,6} (cynllunwyr|gynllunwyr|gweinidog|aelod seneddol|aelodau|cynghorwyr|cynghorydd|sir|
        bwrdd iechyd|llywodraeth|senedd|brif weithredwr|adran gynllunio|gwrthwynebiad|llythyr|lythyrau|
        ebyst) .{0,8} (gwrthod|wrthod|gwrthwynebu|wrthwynebu|erbyn|atal|stopio|achub|mynnu|ofyn|cefnogi|gefnogi|cadw|
        gadw|alw|ddangos|gwyno|ddeud|ddweud|weud|protestio|rhwystro) .{0,6}
      (llenwch|llanwch|arwyddwch|llofnodwch|torrwch|rhowch) .{0,3} (%ffurflen|%llythyr|%cerdyn) .{0,1} (gwrthwynebu|
        protest|brotest|wrthwynebu|gwrthwynebiad) .{0,4}
      (gwrthwynebwch|protestiwch|boicotiwch|brwydrwch|ymladdwch|safwch) .{0,1} (yn erbyn|'n gadarn|y|nawr|rŵan|heddiw|
        cyn|dros|gyda 'n|efo 'n) .{0,6}
      (os na|oni bai) .{0,6} (gwrthwynebu|wrthwynebu|brotestio|protestio|godi llais|codi llais|ymladd|sefyll|weithredu|
        gweithredu|arwyddo) .{0,8} (mi|byddwn|fe|gollwn|cawn|bydd|fydd|collwn|ddaw|bydden) .{0,5}
      ^ .{0,2} (mynnwch|hawliwch|achubwch|stopiwch|rhwystrwch|amddiffynnwch|cadwch|achubwn|achub|dwylo off|na i) (ein|y|
        ein|'n|yr)? .{0,1} (%ysgol|%ysbyty|%meddygfa|%llyfrgell|%banc|%tafarn|%swyddfa bost|%uned|%cwm|%mynydd|
        %peilonau|%gwasanaeth|%tyrbinau|%ward|%capel) .{0,4} (!|leol|ar agor|rhag|nawr|bost|ni|$) .{0,2}
      (dewch|pawb|dowch|ymunwch|welwn|gwelwn|bydd|awn) .{0,5} (%protest|%rali|%gorymdaith|%gwylnos|%picedu|%piced|
        %gwrthdystiad|%placardiau|%baneri) .{0,6}
      (stopiwch|gwrthodwch|canslwch|peidiwch â|peidiwch a) (talu|dalu|thalu) .{0,3} (%treth|%rhent|%bil|biliau|ffioedd) .{0,4}
      (boicot|boicotio|peidiwch|paid|neb i|nag) .{0,2} (%prynu|%siopa|mynd|%gwario|%talu|%defnyddio|rhoi) .{0,5} (nes|
        tan|hyd nes|os na) .{0,6}
      (llenwch|llanwch|paciwch) .{0,2} (siambr|oriel|neuadd|cyfarfod) .{0,4} (i|er|nos|cyn) .{0,6} (dangos|ddangos|
        gwrthwynebu|wrthwynebu|nad|nos|teimlad) .{0,4}
      (casglu|gasglu|angen|isio|eisiau) .{0,3} (%enwau|enwa|llofnodion|lofnodion) .{0,4} (i|er mwyn|yn erbyn|dros|
        ar y ddeiseb|ar ddeiseb) .{0,6}
    `),
  },
];

/** Welsh sentences with one of these are no petition: people sign a birthday card, a visitors' book or a membership form. */
const SIGNED_FOR_FUN = phrases(`
  (name|names) for (the|our|a|this|next|#Day|#Month){0,2} .{0,2} (quiz|rota|raffle|trip|tea|teas|outing|team|darts|draw|
    sweepstake|choir|class|course|walk|tournament|coach|crib|baby|puppy|kitten|boat|mascot|tug|litter pick|buffet)
  (name|names|sign|signing) .{0,2} (to|on|up|down) .{0,7} (for|to) (the|our|a|this|next|#Day|#Month){0,2} .{0,2} (quiz|
    rota|raffle|trip|tea|teas|lunch|supper|outing|team|darts|draw|sweepstake|panto|choir|class|classes|course|walk|
    tournament|coach|allotment|allotments|plot|crib|karaoke|open mic|litter pick|buffet|carvery|fun run|sale)
  (make|making|made) (some|a bit of|plenty of|lots of) noise for (the|our|your)? .{0,1} (under|unders|u11s|u9s|lads|
    lasses|team|girls|boys|band|runners|cast|choir|ladies|riders|first team|seconds|colts|juniors|#Person)
  (arwyddwch|llofnodwch) .{0,2} (cerdyn|garden|llyfr|lyfr|ffurflen aelodaeth|gofrestr|cofrestr)
`);

/** What everybody may be asked to do for the place or for themselves, and a club with a fighting name. */
const GOOD_TURN = phrases(`
  (come|pop|drop|call) .{0,4} (meet|see|chat to|chat with|talk to|speak to) (your|the|our) .{0,2} (councillor|councillors|mp|ms|
    clerk|mayor|pcso|warden)
  (help|helping) (us|to)? .{0,1} keep .{1,6} (clear|tidy|clean|beautiful|safe|litter free|free of|looking|warm|spotless|
    smart|green|lovely)
  fight against .{0,2} (flu|covid|litter|fly tipping|weeds|knotweed|balsam|dog fouling|dog mess|damp|graffiti|cancer|
    scams|scammers|fraud|loneliness|isolation|cold|mould|slugs|rats|waste|polio|measles|diabetes|dementia|crime|
    vandalism)
  (save our|friends of) #Capital .{0,2} (group|society|club|trust|project|team|talk|walk) .{0,2} (meets|meet|meeting|is|
    are|on|at|in|has|have|walk|talk|#Day)
`);

/** Sentences with one of these are no campaign: they report on a petition, or are about ceremonies, rotas and raffles. */
const NOTHING_MEANT = phrases(`
  (welcome|invited|wreath|wreaths|cenotaph|war memorial|act of remembrance) .{0,4} (stand|join|march|walk|parade|
    service)
  (petition|deiseb) ('s|has|had|was|is|of|came|about|to the|needs) .{0,6} (counted|names|signatures|debated|gone in|
    in the shop|at the shop|against it)
  (petition|names|signatures) .{0,10} (was|were|be|being|been) (debated|counted|handed|received|heard|discussed|
    rejected|read)
  (join|march|parade) .{0,6} (war memorial|cenotaph|remembrance|church parade|armistice|with the band)
  object (draw|drawing|handling|lesson|lessons|of|in|from|relay)
  petition .{0,6} (get read|rules|outside the county)
  (rota|raffle|carnival|nomination|badge|polling|to report (a|an|any))
`);

/** What cannot be done before another council has had its say. */
const WAITED_FOR = phrases(`
  (we|we 're|we are|i 'm) (need|still need|wait for|waiting for|still waiting for|must wait for|have to wait for) (the)? (county|
    borough|district|council|county council|borough council|highways|diocese|environment agency|landowner|water company) to (say|
    tell us|confirm|decide|agree where|reply|answer|survey|let us know|mark|come back)
`);

export const campaigning: Check = {
  id: 'campaigning',
  summary: 'calls to sign, object, march, boycott, give or lobby for a cause or a planning outcome',
  kinds: {
    petition: { label: 'a petition' },
    objection: { label: 'a call to object' },
    march: { label: 'a call to a protest' },
    boycott: { label: 'a call to boycott' },
    donate: { label: 'a call to give to a cause' },
    lobby: { label: 'a call to lobby' },
    cause: { label: 'campaigning' },
  },
  misses: ['a campaign carried on by a picture or a nod ("you know what to do")'],
  groups: GROUPS,
  unless: [NOTHING_MEANT, SIGNED_FOR_FUN],
  wording: {
    why: 'calls on people to act for a cause',
    inRough: true,
    unless: [
      SIGNED_FOR_FUN,
      GOOD_TURN,
      WAITED_FOR,
      phrases(
        '(%rhestr (wrth|yn|ar)|%deiseb .{0,8} (wedi|cyflwynwyd|gyflwynwyd)|(name|names) .{0,2} down for .{0,3} {outing}|carols|wassail|maypole|morris dancing)',
      ),
    ],
  },
  examples: {
    finds: [
      '[Stopiwch dalu’r dreth gyngor nes cawn ni’r bws yn ôl].',
      'Ring them, write to them, [make a nuisance of yourselves].',
      'I am past asking nicely. [SIGN. THE. PETITION].',
      '[Please sign our petition], the ferryman has it in his hut.',
      '[You could always get your bread from somebody who hasn’t sacked the ferryman].',
      '[Sign the sheet in the chandlery to keep the pool open].',
      '[The march against the quarry sets off from the green at noon].',
      '[Barrage protest walks from the lock on Saturday], wear orange.',
      '[Please tick option B], it keeps the ferry and closes nothing.',
      '[Please back the application for the smokehouse], the portal shuts on the 9th.',
      '[If you don’t want the sluice, email the planners tonight].',
      '[Come to the meeting on the 4th and make sure they hear us].',
      '[Tell them you want the lido].',
      '[Phone the manager and keep phoning till the bench is back].',
      '[Give the brewery a fright it won’t forget].',
      '[Urge your governors to vote it down].',
      '[The more of us write, the harder it is to ignore].',
      '[We can stop the hangars if enough people object].',
      '[One letter from you could save the ferryman’s job].',
      '[Let’s all refuse the new moorings charge].',
      '[Don’t park there and they’ll have to drop the price].',
      '[Be at the gates by seven, the diggers are coming].',
      '[A show of strength at the sluice on Monday].',
      '[Object to the haul road today].',
      '[No to the warehouses].',
      '[Hands off our common].',
      '[Don’t let the county axe our last bus].',
      '[Letters of objection needed by the 9th].',
      '[Names needed for the petition].',
      '[Everyone to the town hall steps at noon, bring whistles].',
      '[Join the campaign for a safer crossing].',
      '[Chip in here for the fighting fund].',
      '[Boycott the new retail park].',
      '[Llenwch y ffurflen wrthwynebu heno].',
      '[Sgwennwch at y gweinidog i wrthod y peilonau].',
      '[Os na wnawn ni godi llais mi gollwn ni’r uned].',
      '[Ymunwch efo’r brotest yn erbyn y gwaith nwy].',
      '[Add your name to the petition for the library].',
      '[Write to your MP about the bus].',
      '[I need everyone to object to the quarry].',
      '[There is a sheet at the baker’s, get your name on it].',
      '[Boycott the garage until they pay].',
      '[Tell the county in writing that you want it by the 9th].',
      '[Go onto the planning portal before Sunday], all of you.',
      '[Ysgrifennwch at y Gweinidog am yr ysbyty].',
      '[Arwyddwch y ddeiseb os gwelwch yn dda].',
      '[Bring a placard to the county hall steps at noon].',
      '[Vote with your feet until the toll is gone].',
      '[Give what you can to the GoFundMe].',
      'No more excuses: [cancel your subscription].',
      '[I have objected to the mast, now you do it].',
      '[Anyone unhappy with the mast, the address for objections is on the pub door].',
      '[Give those planners a postbag to remember].',
      '[A Save the Ford sticker in every car], please.',
      '[Wear black on the 3rd so the bosses know what we think].',
      '[They can’t fine all of us].',
      '[Get on the planning site and say you’re for it], or the moaners win.',
      '[Cram the council chamber on the 9th], let them look us in the eye.',
      '[Phone the water company every single morning until the smell stops].',
      '[The MP’s inbox won’t fill itself].',
      '[Take out your savings], that bank funds the coal mine.',
      'Farmers, [we roll into London at noon on the 4th].',
      '[Put your name down against the gravel pit].',
      '[Unless we all object, the gravel pit goes through].',
      '[Don’t sit by while they put pylons over the tarn].',
      '[We need another sixty objections to the hangars].',
      '[March with us from the ferry steps on the 3rd].',
      '[Minibuses leave at six for the picket].',
      '[I’ve stopped shopping in there and so should you].',
      '[Cancel your paper if they print it].',
      '[The legal fund needs another £80].',
      '[Ring the health board, then ring them again].',
      '[Turn up the pressure before the county’s vote].',
      '[Draft letter below, add your name and send it off].',
      '[Join the fight to save the harbour].',
      '[Put a No Hangars sign in your hedge].',
    ],
    ignores: [
      'Come and meet your county councillor at her surgery in the library, 10-12 on Saturday.',
      'Sign in at the desk to keep the fire register straight.',
      'The Armistice march sets off from the green at noon.',
      'The protest walks from the film were shot in our lane.',
      'Everyone at the gates for the carnival, the diggers are in the parade.',
      'Come to the meeting and say so if the choir wants a new piano.',
      'Let’s all refuse the cold callers.',
      'Please support the application for a raffle licence.',
      'Please tick option B for the veggie lunch, before Friday.',
      'The application for the smokehouse is on the portal until the 9th.',
      'If you want a mooring, email the harbour office tonight.',
      'Come to the meeting on the 4th and hear about the otters.',
      'Tell them you want a window seat on the coach.',
      'One call could save a life: learn what to do.',
      'Don’t park there and they’ll be able to empty the skip.',
      'Be at the gates by seven, the chairs are coming.',
      'We need three more names for the quiz by Monday.',
      'Add your name to the list in the porch for the quiz.',
      'Let’s make some noise for our under-nines!',
      'No to the closure, or yes to it: have your say by Friday.',
      'Demo at the craft stall: protest at the gates is the film at seven.',
      'Protest at the mill gates is the film on Friday.',
      'Don’t let the cat have our cake.',
      'If nobody writes it will go on the shelf, so have your say on the plans for the library.',
      'March with us and the band at noon.',
      'Nobody spend a penny until they have read about this doorstep scam.',
      'Keep ringing, the surgery is answering again. The trust is sorry.',
      'Template letter for the grant: copy it, add the club’s name and send it off.',
      'Join the battle for the boxing club title on Saturday.',
      'The callers who keep ringing the council about the ferry want the harbour trust.',
      'Take your custom boots to the cobbler’s stall.',
      'Derbyniodd y sir gant o lythyrau am y bont.',
      'Please help us keep the towpath clear.',
      'Join the fight against flu at the surgery.',
      'Save Our Newts group meets on Thursday.',
      'Join the march to the cenotaph at ten.',
      'Come and object-draw in the reading room.',
      'Give the swans a wide berth until the cygnets have hatched.',
      'Notice of petition: one with sixty names on it was received and sent to the county.',
      'To make a complaint or object to the application, just comment below.',
      'The county wants your views: have your say by 4 May.',
      'He asked me to sign the petition and I said I would think about it.',
      'Only those who live here may sign the petition, says the county’s guide.',
      'Litter pick on Saturday, volunteers sign in at the hut.',
      'Please report potholes to the county.',
      'Comment on the application at the planning portal.',
      'Sign up for the newsletter at the library.',
      'I have written my letter to Santa, have you written yours?',
      'Blood donors needed at the leisure centre.',
      'Get your comments in on the consultation by 4 May.',
      'To report a pothole, ring your county councillor or fill in the form.',
      'Meet outside the town hall for the carnival parade at noon.',
      'The food bank’s JustGiving page is up again.',
      'The petition had 412 names when they counted it.',
      'Arwyddwch y cerdyn pen-blwydd i Mair cyn dydd Iau.',
      'Ring the vet every morning until the drops are finished.',
      'We still need the borough to confirm the mooring, and nobody should buy rope before that.',
      'Move your savings to an ISA before April, says the library talk.',
      'The gallery is open on Tuesday, tea served.',
      'Go on the planning portal to have your say, either way: the plans are already there.',
    ],
  },
};
