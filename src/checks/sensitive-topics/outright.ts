// Sides that are taken outright, in the words of those who never name the dispute: who gets three meals a day, whose king it is.
import { phrases } from '../../phrases/index.js';
import type { Group } from '../../types.js';

const NOBODY_MEANT = phrases(`
  (panto|pantomime|quiz|costume|fancy dress|whist|bridge club|no trumps|card|cards|museum|exhibition|lecture|novel|film|
    talk on|debate|debating)
`);

/** What Christians, and people in England or Wales, are said to be kept from. */
const CUSTOM = `(nativity|nativities|nativity play|nativity plays|christmas|christmas tree|christmas trees|crib|carols|
  easter|easter eggs|hot cross buns|hog roast|bacon|pork|sausages|ham|poppies|poppy|the cross|st george's|flag|flags|
  remembrance)`;

const likely = (kind: string, why: string, source: string): Group => ({
  kind,
  why,
  firm: true,
  unquoted: true,
  phrases: phrases(source),
});

export const OUTRIGHT: readonly Group[] = [
  {
    ...likely(
      'religion',
      'says that customs are given up so as not to offend',
      `
      ${CUSTOM} .{0,12} (in case|because|without|lest|so as not to|for fear of|might|it 'll|it will|'d|
        wo n't) .{0,6} (offend|offended|offending|offends|offence|upset|upsets|upsetting|tiptoe|complain|complaining)
      (in case|because|might|so as not to|for fear of) .{0,3} (offend|offends|offending|upset|upsets|
        upsetting) .{0,6} ${CUSTOM}
      (banned|banning|ban|scrapped|outlawed) .{0,2} (nativity|nativities|nativity plays|christmas|easter|carols|
        the cross|bacon|pork|hot cross buns)
      ca n't .{0,4} ${CUSTOM} .{0,3} (these days|any more|anymore|now can we|nowadays)
      (took|taken|take|taking) (the)? (bacon|pork|sausages|ham|pig|pigs|hot cross buns) off the .{0,2} (menu|table|
        stall) .{0,5} (know who|who asked|guess who|no prizes|whatever next|what next) .{0,3}
      (easter|christmas|nativity|carol|carols) .{0,5} (renamed|rebranded|called|turned into) (the|a)? (spring|winter|
        holiday|festive|season|seasonal) .{0,4}
      (ca n't|cannot|not allowed to|wo n't let (us|you|them)) (even)? (say|mention|sing about) (easter|christmas|god|
        jesus|amen|the word christmas) .{0,4}
      (arrested|locked up|reported|cancelled|sacked) .{0,4} for (wishing|saying|singing|flying|wearing|
        mentioning) .{0,6} (christmas|easter|god|prayers|carols|cross|flag)
    `,
    ),
    unless: phrases('(allergy|allergies|allergic|nut free|swill|pigs|dogs|neighbours|noise|fire|glitter|real trees|court|myth|not true)'),
  },
  likely(
    'religion',
    'takes a side on religion',
    `
    (sunday|sundays|the sabbath|the lord's day) ('s|is|are|was|were|should be) (kept)? for (church|rest|the lord|
      worship|god|prayer|the family and god) (not|and not|and nothing|never) .{0,6}
    (only)? one (way|road|path) to (heaven|the father|salvation|be saved) .{0,6}
    (marriage|marriages|wedding|weddings|matrimony) (is|are|'s|was|were|means) .{0,2} (between|for|of) (a|
      one) man and (a|one) woman .{0,4}
    (marriage|marriages|matrimony|wedlock) (is|are|'s|was|were|means) .{0,2} (a|one) (man|fella|bloke|chap|lad|husband) and (a|
      one) (woman|girl|lass|lady|wife) .{0,4}
    (they|council|somebody|someone) .{0,1} (can|want|wants|are|is|'re) (to)? (build|building|put|putting|open|opening|
      have) (a|an|their|another|that) (mosque|temple|synagogue|gurdwara|kingdom hall) .{0,8} (anywhere but|not (here|in|
      across|on|next)|over my|rather|somewhere else|but not) .{0,4}
    (bishop|bishops|vicar|vicars|pope|archbishop|church|clergy|imam|rabbi|priests) ('s|is|are|has|have)? .{0,3} (wrong|
      right|hypocrites|out of touch|ought to be ashamed|lost it) (on|about|to|over) .{0,6}
    where (will|would) you spend eternity .{0,3}
    if (you|they) (do n't|did n't) know (jesus|christ|the lord|him as) .{0,8}
    (died|dies|suffered) for (your|our|my|all our) sins .{0,4}
    circumcision (is|'s) .{0,3} (mutilation|barbaric|cruel|cruelty|abuse|child abuse) .{0,4}
  `,
  ),
  {
    ...likely(
      'religion',
      'takes a side on religion',
      `
      (i 'd|i would|we 'd) (rather|sooner) (see|have|it|they) .{0,8}
      (be nesaf|beth nesaf|dim diolch|be nesa) .{0,3}
      (droi|troi) .{0,4} (coran|mecca|islam) .{0,4}
    `,
    ),
    near: phrases('(mosque|mosg|minaret|gurdwara|synagogue|hindu temple|sikh temple|kingdom hall)'),
    unless: phrases('(visit|open day|welcome|lovely|hear|join)'),
  },
  likely(
    'religion',
    'takes a side on marriage in church',
    `
    (should|ought to|must|never|wo n't|refuse to|refuses to|dylai|ddylai|dylai'r) .{0,8} (marry|marrying|married|bless|
      blessing|wed|priodi|bendithio) (gay|same sex|lesbian|cyplau hoyw|parau hoyw|cyplau o) .{0,5}
  `,
  ),
  likely(
    'monarchy',
    'takes a side on the monarchy',
    `
    (no|not) (king|queen|prince|princess) of (mine|ours) .{0,4}
    (not|n't|never|no) .{0,3} (clapping|celebrating|bowing|cheering|toasting|curtseying|swearing|
      waving) .{0,4} (coronation|king|royals|royal wedding|jubilee|crown|royal family|the monarchy) .{0,6}
    (coronation|royal wedding|jubilee|royal train|crown jewels|royal yacht) .{0,10} (could have|would have|could 've|
      would 've) (had|bought|paid for|built|got|kept|run) .{0,6}
    (royal|royals|coronation|king|crown|one family) .{0,10} (on|at|with|enough of|out of) (our|the taxpayer 's|
      taxpayers) (money|brass|expense|taxes|pockets) .{0,3}
    (elect|elected|choose|vote for|voted for|pick) (our|a|the|an) (own|elected)? head of state .{0,5}
    (anyone|anybody|those|people|them) (who|that) (wo n't|does n't|do n't|refuse|refuses|will not|ca n't) .{0,3} (stand|
      sing|salute|respect|kneel|bow) .{0,3} (anthem|king|flag|crown|queen)
    (not (a|one|another)|no|never another) (penny|pound|brass farthing) .{0,5} (royal|royals|coronation|king|palace|
      windsors|crown) .{0,4}
    (i 'm|we 're|i am|we are) (nobody 's|no one 's|not a|not his|not their) (subject|subjects) .{0,4}
    (king|king charles|the windsors|windsors|royals|prince andrew|prince harry) .{0,2} (should|can|could|ought to|
      wants to) .{0,1} (pay|heat|fund|earn|get a job|abdicate|do a day 's|live like) .{0,8}
  `,
  ),
  likely(
    'immigration',
    'takes a side on immigration',
    `
    (lads|men|them|they|people|ones|fellas|blokes) (up)? in (the|that|their|those) .{0,1} (hotel|hotels|barracks|
      hostel) .{0,4} (get|gets|getting|have|given|eat|living|live) .{0,12} (and|while|when|but) .{0,1} (my (dad|mum|nan|
      gran|grandad|son|daughter|lad|mother|father)|our (own|old|pensioners|homeless|veterans|lads|kids)|pensioners|
      veterans|nurses|old people|ex soldiers) .{0,6}
    (nobody|no one|no human|no person) is illegal .{0,4}
    (turn|tow|push|sink|stop|drag) (the|those|them|their|every) (boats|boat|dinghies|dinghy|rafts)? (back|round|
      around)? (to (france|calais)|in the channel|$) .{0,3}
    (no room|full|no space|waiting list|queue|queues) .{0,14} (still|keep|carry on) .{0,2} (let|letting|
      lets) .{0,1} (them|more|'em|thousands) in
    rwanda (was|is|plan|scheme|flights) .{0,5} (worked|work|only|right|wrong|cruel|shameful|answer) .{0,5}
  `,
  ),
  {
    ...likely(
      'justice',
      'takes a side on crime and punishment',
      `
      (string|stringing|strung) (him|her|them|'em|the lot|every one) .{0,2} up .{0,3}
      (only|one) language (they|he|his sort|their sort|that sort|thugs|yobs|those people) (understand|understands|
        know) .{0,2}
      (noose|rope|firing squad|electric chair|birch|gallows|prison|hanging) ('s|is) too good .{0,4}
      bring back (hard labour|corporal punishment|borstal|national service|the birch|the death penalty|the gallows|
        smacking|the cane in|transportation) .{0,4}
      (prison|prisons|jail|jails|inside) ('s|is|are) (a|like a|just a|no better than a)? .{0,1} (holiday camp|
        holiday camps|hotel|hotels|butlins) .{0,4}
      (all|blue|white) lives matter .{0,4}
      (nothing but|all|full of|just|pure|more) .{0,1} (woke|left wing|right wing|leftie|lefty|globalist|remainer|
        zionist) (propaganda|nonsense|rubbish|claptrap|drivel|bias|bilge|lies) .{0,4}
      defund the (bbc|police)
      (killing|poisoning|robbing|burning|cooking) (your|our|the|their) (own)? (grandchildren|planet|kids|
        children 's future|grandkids) .{0,4}
      too soft on (them|criminals|crime|yobs|young offenders|thugs|thieves|burglars) .{0,6}
      (put|have|keep|leave) (him|her|them|'em|the lot) .{0,2} on bread and water .{0,4}
      ca n't .{0,8} without .{0,3} (snowflake|snowflakes|the woke|being called (racist|a racist|a bigot|phobic)) .{0,5}
      planet ('s|is) (on fire|burning|dying|boiling|being cooked) .{0,8}
      (guns|gun laws|gun control|mass shootings) in (america|the states|the us) .{0,6}
      ^ .{0,2} (hang|castrate|flog|birch|shoot) (the|all|every|all the|them)? .{0,1} (paedos|paedophiles|rapists|
        murderers|nonces|killers|terrorists|traitors|drug dealers) .{0,3}
      white privilege .{0,6}
    `,
    ),
    unless: NOBODY_MEANT,
  },
  {
    ...likely(
      'international',
      'takes a side in a conflict abroad',
      `
      (trump|putin|biden|netanyahu|zelensky|zelenskyy|erdogan|orban|khamenei|xi jinping|musk) ('s|is|has|was|needs|
        should|deserves|wants) .{0,5} (only one|right|wrong|idiot|gangster|hero|crook|criminal|genius|sense|clown|
        madman|menace|saviour|bully|lunatic|liar|fascist|dangerous|evil|war criminal|locking up|stopping|a disgrace|
        peace prize) .{0,4}
      (voted for|elected|voted in) (a|an) (gangster|crook|madman|clown|felon|fascist|lunatic|orange) .{0,6}
      (stop|stops|stopped|stopping) (bombing|starving|shelling|slaughtering|murdering|killing) (children|kids|babies|
        families|civilians|gaza|palestinians|women|innocent) .{0,5}
      (stop|end|no more) (sending|selling|arming|the supply of) .{0,3} (bombs|weapons|arms|missiles|shells)? .{0,1} (to|
        for) (israel|ukraine|saudi|the saudis|russia|kyiv) .{0,3}
      (why|not|n't|stop) .{0,3} (paying|pay|fund|funding|dying|die|fight|fighting) for (someone|somebody|anybody|
        other people) (else)? 's (war|wars|fight) .{0,5}
    `,
    ),
    unless: NOBODY_MEANT,
  },
  {
    ...likely(
      'international',
      'takes a side in a conflict abroad',
      `
      from the river to the sea .{0,6}
    `,
    ),
    unless: phrases('(walk|walks|walking|mile|miles|path|swim|row|rowing|trail|canoe|raft|route|race|trout|salmon|eels|stroll|flood)'),
  },
  likely(
    'constitution',
    'takes a side on Brexit',
    `
    (leave|brexit|out|no) (means|meant) (leave|brexit|out|no) .{0,3}
    (get|got) brexit (done|undone) .{0,3}
    (years|year) (out|since the vote|since we left) .{0,12} (glad|better|worse|poorer|sorry|benefit|thankful|sold a pup|
      thriving|freer) .{0,4}
    (britain|the country|we) (was|were|got) sold a pup .{0,3}
    (robbed|cheated|dragged|torn|stolen|taken) (us|them|me|the young)? (out)? (of|from) (europe|the eu|brussels|
      our future in europe) .{0,5}
    voted (out|leave|remain) .{0,8} (again|tears|regret|proud|tomorrow|sorry|betrayed|lied to) .{0,5}
    (thanks|thank you|cheers) .{0,2} (for nothing)? .{0,1} (leavers|leave voters|brexiteers|brexiters|remainers) .{0,3}
  `,
  ),
  likely(
    'gender',
    'takes a side on sex and gender',
    `
    boys (are|will always be|is) boys (and|,) girls (are|will always be|is) girls .{0,10}
    (boys|lads) in (skirts|dresses) .{0,6} (girls in|school|wants|want|shut|shutting|whatever|nonsense|madness|
      what next|fine by me|so what|about time) .{0,4}
    (toilet|toilets|changing room|changing rooms|uniform|pronoun|pronouns|gender|trans) .{0,3} policy .{0,4} (lunacy|
      madness|nonsense|bonkers|woke|barmy|an insult|a disgrace|spot on|long overdue) .{0,3}
    section 28 (had|was|got) .{0,2} (right|wrong|cruel|shameful) .{0,4}
    (women 's|ladies) .{0,1} (changing room|changing rooms|toilet|toilets|loos|spaces|refuges|refuge|sport|sports|wards|
      prisons) (is|are) for (women|females|ladies|real women|biological) .{0,4}
  `,
  ),
  {
    ...likely(
      'abortion',
      'takes a side on assisted dying',
      `
      (law|laws) on (dying|assisted dying|abortion|drugs|cannabis) .{0,6} (needs|need|must|should|ought|wants|want|is|
        has|are) .{0,4} (changing|change|changed|wrong|cruel|repealed|scrapping|barbaric|mended|tightening)
      (beg|begged|begging|pleading|pleaded|plead) (me|us|the doctor|the doctors|them)? (to (go|die|let (him|her|
        them) (go|die)|end it)|for (it to end|the end|mercy)) .{0,4}
      (put|putting|have) .{0,2} (dog|cat|horse|animal|pet|dogs) (to sleep|down|out of) .{0,8} (why ca n't|but not|
        and not|we ca n't|yet we|but we|so why) .{0,8}
      would n't (let|allow|make|see) (a|my|your|our) (dog|cat|animal|horse) (suffer|go through|linger|go on) .{0,5}
      (allowed|able|right|freedom|left) to (choose|pick|name) (his|her|their|my|the|your) own (day|time|moment|end|
        death|going) .{0,4}
    `,
    ),
    near: phrases(
      '(law|laws|why ca|would n|dad|mum|mother|father|nan|gran|choice|dignity|dad|mum|mp|parliament|assisted|switzerland|dying|cruel|kinder|vote)',
    ),
  },
  {
    ...likely(
      'health',
      'takes a side on vaccines or lockdowns',
      `
      (them|those|ones|people|everyone|everybody) (as|who|that) had (it|the jab|them|the jabs|theirs) .{0,4} (poorly|
        dead|ill|dying|dropping|sick|heart)
      (never|not|n't) (had|have|having|touching|took) (the|a|any|one|that)? (jab|jabs|vaccine|booster) .{0,8} (fitter|
        fine|healthier|never will|not a sniffle|poison|pure blood|still here)
      (jab|jabs|vaccine|vaccines|booster|boosters) (was|were|is|are|has|have|had) (never|not|n't) .{0,1} (been)? .{0,1} (tested|
        trialled|proven|safe|needed|what (they|we)) .{0,4}
      (never|not|n't) .{0,2} (tested|trialled) .{0,2} (jab|jabs|vaccine|vaccines|booster|boosters) .{0,4}
      (biggest|greatest) (con|scam|hoax|lie|swindle) .{0,6} (lockdown|covid|vaccine|climate|net zero) .{0,3}
      (lockdown|lockdowns|covid|net zero|climate change) (was|were|is|'s) .{0,3} (biggest|greatest)? .{0,1} (con|scam|
        hoax|swindle|racket|punishment|prison) .{0,4}
      (mask up|masks on|wear a mask|put a mask on) .{0,4} (selfish|sheep|people died|people are dying|idiots|
        covid) .{0,4}
    `,
    ),
    near: phrases('(vaccine|vaccines|mask|masks|jab|jabs|booster|boosters|covid|lockdown|lockdowns|net zero|climate)'),
  },
];
