// Phrases that shut a group out, whichever group it is: each names a group and says that it is not wanted, trusted or equal.
import { phrases } from '../../phrases/index.js';
import type { Group } from '../../types.js';

/** Groups by origin, faith, way of life or whom they love. "Poles" and "Turks" only with a capital: there are tent poles. */
const FOLK = `({hated-group}|{people-of}|poles&#Capital|turks&#Capital|scots&#Capital|jocks&#Capital|illegals|
  boat people|drag queens|hijabis|dss|lone mothers|single mums|single mothers|unmarried mothers)`;

/** The same, and people of one age or sex. */
const ANYBODY = `(${FOLK}|{age-group}|men|girls|lesbians|mothers|mums|wives|blokes|fellas)`;

/** One of a group. */
const ONE = `(black|brown|asian|muslim|jewish|hindu|sikh|catholic|foreign|gay|lesbian|trans|transgender|african|arab|
  indian|english|welsh|irish|scottish|german|french|disabled|deaf|blind|pregnant|woman|lady|female|{nationality})`;

/** What people do for others. */
const POST = `(doctor|gp|nurse|dentist|carer|teacher|vicar|priest|curate|driver|plumber|builder|electrician|lodger|
  tenant|neighbour|clerk|chairman|councillor|mayor|vet|midwife|surgeon|cleaner|childminder|babysitter|referee|umpire|
  captain|policeman|officer|barber|hairdresser|boss|manager|engineer|pilot|head|headmaster|in laws|son in law|
  daughter in law)`;

/** What nobody is called without contempt. */
const BAD = `(rapists|liars|cheats|pigs|scum|thieves|useless|thick|lazy|bone idle|crooks|gold diggers|predators|
  perverts|paedos|savages|idiots|stupid|brainless|dirty|filthy|criminals|terrorists|the same $|spongers|scroungers|
  freeloaders|parasites|workshy|gossips|bitter|cold hearted|grasping|fanatics|inbred|animals|vermin|alcoholics|drunks|
  drug dealers)`;

/** What is told as a wrong, quoted or reported, or is a rule of a bath house or a bar. */
export const TOLD = phrases(`
  (sign|signs|poster|posters|used to|wrong|not true|untrue|myth|nobody should|no one should|(should|must) (not|
    n't) be (told|banned|barred|made|shouted|left)|(do n't|never|not) (think|believe|want) .{0,4} (should|to|
    ought to) be (banned|barred|sent|shut|kept|put|thrown|moved)|shame on|shameful|appalled|disgusted that|
    disgusting that|shocked|horrified|racism|racist|sexist|sexism|homophobia|prejudice|hatred|stereotype|history|
    museum|exhibition|talk on|lecture|police|court|reported|complaint|complaints|law|unlawful|illegal to|made to feel|
    made me feel|told me|told us|told her|told him|told them|says who|accused|apologise|apology|until (the|they|it|
    #Year|#Bygone))
`);

/** Words that show a group to be served or welcomed. */
const SERVED = phrases(`
  (all welcome|everyone welcome|everybody welcome|welcome to|welcome at|welcomed|are welcome|very welcome|discount|half
    price|free entry|free for|coffee morning|lunch club|session|sessions|bookable|wristband|concession|concessions|
    toilets|changing room|changing rooms|sauna|category|under #Number s|over #Number s)
`);

export const SHUT_OUT: readonly Group[] = [
  {
    kind: 'other',
    why: 'shuts a group out',
    unquoted: true,
    firm: true,
    unless: [TOLD, SERVED],
    phrases: phrases(`
      ^ .{0,6} no (more)? .{0,1} ${FOLK} (wanted|welcome|allowed|need apply|required|served|thanks|thank you|please|
        we're|we are|here (thanks|thank you|please)?|$|round here|in (this|our|my)|on (this|our|my)|near (this|our|my|
        us))
      (just|exactly) what (we|this (village|town|street)|everyone) (need|needs|needed|wanted) .{0,2} (another|more|
        a new) (mosque|
        synagogue|gurdwara|traveller site|travellers site|asylum hotel|hostel for (asylum seekers|refugees)|
        ${FOLK}) .{0,2}
      no (disabled|wheelchairs|cripples) (please|thanks|thank you)
      no (old people|pensioners|oaps|oldies|teenagers|mothers|mums|wives|girls|gay people|blokes) (wanted|need apply)
      ${ANYBODY} (are|'re|is) (not|n't) (welcome|wanted|needed) .{0,3}
      ${FOLK} (should|ought to|must|need to|want) (all)? (be)? (banned|barred|kept out|kept away|sent (home|back|
        packing)|shipped|thrown out|chucked out|kicked out|locked up|moved on|stopped from|not be (allowed|let)|
        stay (out|away)|go (home|back (home|where))|keep (out|away) (of|from)|stick to their own|
        know their place) .{0,5}
      {age-group} (should|ought to|must) (all)? be (banned|barred|kept out|stopped|kept off|taken off) .{0,6}
      keep (your|the|those|these|that|them|all)? .{0,2} (${FOLK}|rainbow flag|rainbow flags|pride flag|pride flags|
        drag|pronouns|gender ideology|burkas|headscarves|hijabs) .{0,2} (away from|out of|off) .{0,1} (our|my|the|
        your) .{0,1} (kids|children|grandchildren|school|schools|village|street|town|toilets|library|churchyard|
        church|park|green|close|estate|own|country|sight|pool|lido|pub|club|hall|shop|beach)
      (${ANYBODY}|the over #Number s|over #Number s|the (over|under) .{1,2} s) (have|has|'ve) (all)? (had|got) (their|
        his|her) (turn|time|go|day|chance|say)
      (send|ship|pack|fly|put|tow|kick) (all|every one of)? (the|those|these)? .{0,1} ${FOLK} .{0,2} (to rwanda|
        back to (rwanda|france|where|calais|{homeland}|their|his|her)|home $|packing|out of (this|the|our) (country|
        village)|on (a|the) (plane|boat|ferry)) .{0,4}
      (too many|so many|all these|nothing but|overrun with|full of) .{0,1} (${FOLK} (in (the|this|that|our)|now|
        round here|these days|moving in|coming here|getting our|taking our)|(women|pensioners|old people|mums|mothers|
        oaps) on (the|this|that|our))
      (never|not|wo n't|do n't|would n't|not going to|refuse to|refused to|no way) .{0,2} (be|am|'m|i)? (have|having|
        see|seeing|let|letting|want|accept|use|trust|taught by|treated by|seen by|served by|told by|lectured by|
        told what to do by) .{0,2} (a|an|any|some|another) .{0,1} ${ONE} ${POST} .{0,4}
      (asked|ask|asking) (for|them to send|to have|to see) (a|an|someone|somebody) (proper|english|british|white|
        normal) (one|doctor|nurse|carer|driver|dentist) .{0,4}
      (never|not|wo n't|do n't|would n't|ca n't|cannot) (let|want|have|trust|leave|allow|like) (a|an|any|those|
        these)? .{0,1} (${FOLK}|catholic|jew|irishman|scotsman|welshman|englishman|frenchman|pole&#Capital|romanian|
        scouser|hindu|sikh|lesbian) (near|in my|on my|teach|teaching|looking after|next door|with (my|your|the)|
        further than|as far as|in (the|our|this) (village|street|pulpit|classroom|church|school)|round (my|our)|
        living|moving|as (a|my|our)|$)
      (is|has been|'s|are|'re|been|being) (being|getting)? (overrun|swamped|infested) (with|by) .{0,2} ${FOLK} .{0,3}
      (go|get|crawl|clear off|push off) back to (your|their|his|her) own (country|kind|side of the border) .{0,3}
    `),
  },
  {
    kind: 'other',
    why: 'says the same ill of everybody in a group',
    unquoted: true,
    firm: true,
    unless: TOLD,
    phrases: phrases(`
      (all|most|half) (the|these|those|you)? .{0,1} (${FOLK}|men|blokes|girls|mothers in law) (are|is) (the same|just|
        only|nothing but|all|such|natural)? .{0,2} ${BAD} .{0,4}
      ^ .{0,2} (${FOLK}|men) (are|'re) (all|just|nothing but|natural|mostly|born) .{0,2} ${BAD} .{0,4}
      ^ .{0,3} (${FOLK}|the jews|jews) (always|only|just|never|all) .{0,1} (know where the money|think about money|
        after money|out for|look after their own|stick together|cheat|lie|steal|nick|smell|stink|moan|whinge|on time|
        wash|work|do a (day's|stroke)|want something for|blow up|breed) .{0,4}
      (${FOLK}|asian|women|foreign) (drivers|doctors|builders|shopkeepers|neighbours) .{0,2} (say no more|enough said|
        nuff said|what do you expect|typical|god help us) .{0,3}
      typical (taffs|jocks|paddies|micks|scousers|brummies|pikeys|gyppos|frogs|krauts|yanks|cockneys|mancs|geordies|
        {people-of}|poles&#Capital|turks&#Capital|men|women|bloke|woman) .{0,5}
      you (ca n't|cannot|could n't|can never|never can) (ever)? trust (a|an|any) (catholic|jew|muslim|hindu|sikh|
        protestant|irishman|scotsman|welshman|englishman|frenchman|german|italian|greek|turk|pole&#Capital|russian|
        romanian|albanian|scouser|woman|man with|{nationality}) .{0,4}
    `),
  },
  {
    kind: 'religion',
    why: 'would keep a faith out of the place',
    unquoted: true,
    unless: TOLD,
    phrases: phrases(`
      (mosque|temple|synagogue|gurdwara|minaret|muslim school|prayer room) .{0,6} (will|would|is going to|
        'll) .{0,1} (ruin|destroy|finish|finish off|take over (the|our|this)|swamp|be the end of|drag down|
        bring down) .{0,4}
      (not|n't|never) (want|need|have|having|be having) (a|any|that|another|your)? (mosque|mosques|temple|synagogue|
        gurdwara|minaret|call to prayer) (here|in (this|our|my|a christian)|on (our|this|my)|near|round|
        at the end of) .{0,4}
      (christian|catholic|protestant|white|english|british) (village|country|town|street|school) .{0,8} (mosque|
        temple|muslims|synagogue|gurdwara|hindu|hindus|islam|hijab|hijabs|ramadan|eid|diwali)
    `),
  },
  {
    kind: 'sex',
    why: 'asks for a man because he is one',
    phrases: phrases(`
      (need|needs|want|wants|time for|time we had|crying out for) (a|some|another)? (proper|real|strong|decent|
        good)? (man|bloke|fella|chap|men) (in (the|that) (chair|job|role|post|pulpit|office)|in charge|running (it|
        things|the)|at the (top|helm)|who knows|for (the|that) (job|role)|not (a|another|some) (woman|girl|lass|lady|
        slip))
      (mother|mum|mam|woman|lady|lass) (of|with) .{0,3} (kids|children|babies|toddlers|twins|bairns|little ones|baby|
        toddler) .{0,2} (has no|have no|has got no) (business|right|place (on|in|at|behind|running|being)) .{0,5}
      (let|letting|have|having) (women|a woman|girls|the women) (run|running|in charge|decide|drive|driving|on the|
        chair) .{0,5} (what (you|do you|did you)|no wonder|that's why|that's what|asking for trouble|end in tears|
        mess)
      (that's|this is) what (you get|happens) (when|if) you (let|have|put|elect|vote for) .{0,1} (women|a woman|girls|
        ${FOLK}) .{0,4}
      keep (their|her|your) legs (shut|closed|together|crossed)
      (is|'s|being) a (woman|girl|lass|lady) (and|so) (that's (the|what|why|where)|it shows|you can tell|no wonder|
        what do) .{0,3}
      (no|without) (kids|children|husband) .{0,4} what (does|would|can|could) (she|that woman|
        #Person) know about .{0,5}
    `),
  },
  {
    kind: 'gender-reassignment',
    why: 'denies somebody’s gender',
    phrases: phrases(`
      (he|she|it|that|that one|that person|#Person) ('s|is) (a|still a|always a|just a|really a) (man|bloke|woman|
        fella|lad) (whatever (he|she|it|they)|no matter what (he|she|it|they)|however (he|she|it|they)|
        (skirt|dress|frock|wig|lipstick|heels) or (no|not)) .{0,6}
      (not|n't|never|refuse to|refusing to) (be)? (call|calling|calls) (a|some|that) (man|bloke|fella|feller|lad|
        geezer|chap) (#Capital|#Person|she|her|miss|madam|mrs)
      (put|puts|wear|wears|wearing|putting) (a|all the|what|as much) .{0,2} (dress|dresses|frock|lipstick|make up|wig|
        heels|skirt) .{0,6} (still (a|going in the|using the) (man|bloke|fella|gents|men's)|still going in the gents)
    `),
  },
  {
    kind: 'age',
    why: 'tells somebody that they are too young or too old to speak',
    phrases: phrases(`
      (you're|you are|he's|she's) (about|only|what|barely)? (#Number|ten|eleven|twelve|thirteen|fourteen|fifteen) (years
        old)? (love|dear|darling|sonny|son|sweetheart|pet|mate)? .{0,1} (leave (the|it|this|that)|run along|go (home|and
        play|back to school|to bed)|back to (school|bed)|let the (grown ups|adults|grown-ups))
      leave .{1,4} to (the|us)? (grown ups|grownups|adults|big boys) (love|dear|darling|sonny|son|sweetheart|pet|mate)
      (love|dear|darling|sonny|son|sweetheart|pet) leave .{1,4} to (the|us)? (grown ups|grownups|adults|big boys)
      (jog on|pipe down|shut up|sit down|move over|bore off) (grandad|granddad|grandpa|gramps|grandma|granny|old man|old
        woman|boomer|sonny)
    `),
  },
  {
    kind: 'disability',
    why: 'makes fun of a hostel, a home or those in it, or grudges them a place',
    phrases: phrases(`
      (full of|house of|packed with|load of|bunch of) .{0,1} (loonies|nutters|schizos|psychos|mentals|weirdos|
        druggies|nutcases|headcases) .{0,3} (hostel|unit|ward|home|hospital|flats)
      (hostel|unit|ward|hospital|flats|care home) .{0,4} (full of|packed with) .{0,1} (loonies|nutters|schizos|
        psychos|mentals|weirdos|druggies|nutcases|headcases)
      (like|in|into|for|from|to) (a|the|that) (nuthouse|nut house|loony bin|funny farm)
      (one|some|that|a|old|poor) (cripple|spastic|retard|mong) .{0,3}
      (fuss|money|palaver|carry on|effort|bother|expense) .{0,4} (for|over) .{0,3} (one|a handful of|
        a couple of) (person|people|woman|man|bloke|cripple|kid) in (a|a wheel|wheel)? (chair|wheelchair|chairs|
        wheelchairs)
    `),
  },
  {
    kind: 'race',
    why: 'says that somebody does not belong',
    unless: TOLD,
    phrases: phrases(`
      (they|he|she|you|that lot|those people) (are|'re|is|'s) (not|n't) from (round|around|
        about) here .{0,1} (and it shows|go home|clearly|and never|you can tell|obviously|so (they|he|she|
        you) (do n't|should|ca n't|have no)) .{0,4}
      (chinky|chinkies|chinkys|ching chong|ting tong) .{0,4}
      (hijab|burka|turban|headscarf|towel head|foreign|muslim|gypsy|gay|pikey) (types|lot|brigade|mob|sort) .{0,3}
      (a bit|bit|so|well|too|really) gay (for me|for us|if you ask me|tbh|looking|that|is n't it) .{0,2}
    `),
  },
];
