import { phrases } from '../phrases/index.js';
import type { Check, Group } from '../types.js';

/** Sentences with one of these hide no author: somebody else is unnamed, such as a donor, or the answers to a survey are anonymous. */
const OF_OTHERS = phrases(`
  (donor|donors|giver|winner|winners|caller|sender|buyer|benefactor|who|they|he|she|survey|replies|answers|responses|
    votes|gift|gifts|donation|donations|poem|writer|artist|rhoddwr|rhoddwyr|rhodd|enillydd|arolwg|
    atebion) .{0,6} (ddienw|anhysbys|anonymous|anonymously|anon|nameless|unnamed)
  name (withheld|supplied) (by|on|with|to) (the|her|his|their|our|each|every)
  (names?|name and address) supplied (on|with|in) (the|your|a|each)
  (someone|somebody|one) (who|that) (was|is|sits|sings|plays|swam|walked|sat) (in|on|at|with) the (band|choir|crowd|
    audience|team|class|cast|orchestra|photo|picture|queue|pool|front row|sea)
  (donor|donors|giver|winner|winners|whoever won|caller|sender|buyer|benefactor|artist|poet) .{0,6} (named|identified)
`);

/** Sentences with one of these hide no author: a form or a stall asks for no name, a list has left one out, a cat is called. */
const NOT_THE_AUTHOR = phrases(`
  (on|in|from) (the|your|that|this) (list|register|rota|minutes|form|roll|agenda|programme|electoral roll|board)
  (cat|dog|puppy|kitten|baby|boat|horse|pony|house|character|team|band|invoice|receipt|parcel|letter|ticket|tag|label|
    badge|lunchbox|coat|jumper) .{0,8} (name|names|named|nameless|unnamed|called|calls|signed|label|badge|mine|my own)
  (name|names|named|nameless|unnamed|called|calls) .{0,6} (cat|dog|puppy|kitten|baby|boat|horse|pony|house|character|
    team|band|invoice|receipt|parcel|letter|ticket|tag|label|badge|lunchbox|coat|jumper)
  (raffle|competition|prize|survey)
`);

/** Sentences with one of these hide no author: somebody has asked for the matter to be on the agenda. */
const ON_THE_AGENDA = phrases(`
  (asked|asking|ask|want|wanted|got) .{0,5} (on|onto) .{0,3} agenda
`);

const GROUPS: readonly Group[] = [
  {
    kind: 'hidden',
    why: 'the author will not say who they are',
    phrases: phrases(`
      (on|from|using|with) (a|this|my) (throwaway|burner|dummy|fake|spare) (account|profile|name)?
      (ca n't|cant|wo n't|wont|not|rather not|never|do n't|dont|prefer not to|not going to|no point|
        not telling you) .{0,3} (say|saying|tell|telling|give|giving|reveal|revealing|sign|signing|put|putting|asking|
        say exactly) .{0,3} (who (i am|i'm|is writing|'s typing|this is|wrote this)|my (own|real)? name|whos typing|
        which of (the|them|us))
      (keep|keeping|leave|leaving|left|keep|kept) .{0,2} (my|me) .{0,1} (name|anonymous|nameless|
        identity) .{0,2} (out of it|off|out|to myself|secret|anonymous)?
      (no|without (my|a|any)) (names|name|picture) .{0,2} (no pack drill|please|given|attached|mentioned)
      (post|posting|put|posted|share) .{0,4} (anonymous|anonymously|anon|without my (name|picture)|under another name|
        on the quiet)
      (names|name) .{0,4} (left off|kept off|off) (this|it) .{0,6}
      (remain|stay|staying|remaining|be|being) (anonymous|anon|nameless|unnamed)
      (set|setting|made|making|opened|created|started|registered) .{0,2} (this|it|the (page|account|profile)|
        this (one|page|account|profile)) .{0,2} (up|under|in|with) .{0,2} (the|my|a|somebody|someone|our|an|
        the old) .{0,3} 's? .{0,1} (name|details|email) .{0,4} (so|in case|or|because|cos|as|for|that way|lest)
      (i|i 've|i 'm) .{0,1} (do|write|post|posted|run|am|written|posting|comment|go) .{0,8} (under|
        by) the .{0,1} #Capital #Capital? (name|
        handle|alias|account|profile)
      (this|it) (is n't|isnt|is not|ai n't|aint) even my (own)? (phone|account|login|log in|profile|tablet|laptop|facebook)
      (borrowed|using|on|used) .{0,3} (log in|login|account|acct|profile) .{0,4} (so|nobody|no one|this)
      (for obvious reasons|i have to live here|job's worth|it's more than my job) .{0,3}
      (nobody|no one) (knows|will know|needs to know) (it's|its|it is|who) .{0,1} (me|i am)
      (guess|wonder|wondering|ask|asking) .{0,1} who (i am|'s behind|wrote|is behind|i might be)
      (i'd|would) sign this .{0,3}
      (im|i'm) not (telling|saying) .{0,3} (which|who) .{0,5}
      never (you)? mind (who i am|which (one)? .{0,3} i am|what i'm called|my name|who's (writing|asking|typing)|
        who this is)
      (it|that) does n't matter (who i am|which one i am|who is writing)
      (wna i ddim|na i ddim|dw i ddim|dwi ddim|wi ddim|sa i|ddweda i ddim|ddeuda i ddim|weda i ddim|alla i ddim|
        fedra i ddim|roi fy enw|heb ddweud|well gen i|gwell gen i|gwell 'da fi|well 'da fi|fydde 'n well|peidio|
        ofn) .{0,6} (pwy ydw i|pwy dw i|pwy wdw i|pwy sy|fy enw|'n enw|enw i|enw ar) .{0,3}
      (di|dyw|dydi|tydi|dydy|nid yw) (fy|'n)? .{0,1} enw (fi|i)? .{0,1} (ddim)? .{0,1} (yn|'n) (bwysig|berthnasol) .{0,2}
      (%cyfrif|%proffil|enw) (ffug|cogio|arall|benthyg|dros dro) .{0,4}
      (aros|bod|postio|cadw|sgwennu|ysgrifennu|gofyn|holi) .{0,1} (yn)? (ddienw|anhysbys) .{0,4}
      ^ .{0,1} (anhysbys|dienw|ddienw|anon) (plis|plîs|pls|os gwelwch|os gweli|admin|am resymau|thanks|diolch|
        eto) .{0,4}
      (plis|plîs|pls|allwch|fedrwch|gaf|ga|alla|gai) .{0,5} (anhysbys|ddienw|dienw|anon) .{0,2} (admin|plis|plîs|pls|
        $)
      (cadw|cadwch|gadewch|gadael|tynnu|tynnwch|roi|rhoi|rhoid|dangos|gadwa|gadw|gadwaf) .{0,3} (fy|'n|
        yn) enw .{0,2} (allan|mas|o|off|oddi|i ffwrdd|bant|ar|i|wrth) .{0,4}
      (chewch|chei|cheith|gewch chi ddim|gei di ddim|sdim isie|does dim angen|dim isio|dim angen) .{0,4} (wybod|wbod|
        gwybod|gwbod|enw) .{0,3} (pwy (ydw|ydwi|wdw|dw|wyf|sy 'n (sgwennu|ysgrifennu|postio|siarad))|fy enw|'n enw|$|
        ond) .{0,4}
      (gwell|well|saffach|haws|saff) .{0,5} (peidio|beidio|cadw) .{0,4} (enw|pwy (ydw|dw|sy)) .{0,4}
      (dim|sdim|heb) (enw|enwa|enwau) .{0,2} (plis|gen i|i fi|yma|rhag|neu|achos|ar hwn) .{0,4}
      (un ohonyn nhw|un ohonoch chi|un o 'r criw) (ydw i|dw i|ydwi|wdw i) .{0,3} (ond|a|heb) .{0,4}
      (am resymau amlwg|rhag ofn i mi golli|rhag ofn i fi golli|rhag i mi golli) .{0,3} (swydd|job|enw|ddienw|ffug|
        $) .{0,2}
    `),
    unless: OF_OTHERS,
  },
  {
    kind: 'hidden',
    why: 'the author will not say who they are',
    firm: true,
    unless: [OF_OTHERS, NOT_THE_AUTHOR],
    phrases: phrases(`
      (all|the only|as much) (of a|the)? name .{0,1} (that)? (you're|you are|you'll|you will|you|anyone's|
        they're) .{0,1} (get|getting|going to get|need|having|have) .{0,3}
      ^ .{0,6} (name|username|user name|handle|profile name|photo|picture) .{0,5} (is n't|is not|ai n't|not|
        wo n't be) .{0,2} (mine|my own|real|my real (one|name|face)|the one on my) .{0,4}
      ^ .{0,1} my (real|own|actual|full)? name .{0,3} (is|'s|is really)? (not|n't|un)? (important|
        neither here nor there|none of your business|of no (interest|importance|consequence)|does n't matter|
        does not matter|would mean nothing .{0,3}|stays (off|out|with me)|is (my own business|irrelevant|staying (off|
        out)|being kept)) .{0,6}
      (i've|i have|i) .{0,1} (left|kept|leave|keep) (it|my name) (off|out|back) (here|this|of this|on purpose|
        deliberately)? $
      (username|user name|name|handle|profile) (was)? (picked|chosen|made up|invented|borrowed|dreamt up) (with|by|at|
        off|from) .{1,6}
      (i've|i|i'm|am) .{0,3} (made|making|make) (the|this|that|my) (user)? name up .{0,6}
      (on|using|from|off|borrowing) my .{0,1} ({kin}|daughters|sons|wifes|husbands|mums|mates|friends|sisters|
        brothers|lodgers|flatmates) (log in|login|account|acct|profile|phone|tablet) .{0,4} (so|in case|because|cos|
        lest) .{0,8}
      (wo n't|not|rather not|better not|never|ca n't|dare n't|not going to) .{0,1} (say|saying|tell you|let on|
        reveal) (which|what|whose) (chair|seat|desk|end of the table|office|side of the table|committee|ward|
        door) .{0,1} (i|is mine|i'm) .{0,8}
      (do n't|no use|no point|no good|never) (bother)? (ask|asking) (me)? (who (is|i'm|am|'s|this|it) .{0,4}|my name|
        for my name|what i'm called) .{0,3}
      (as|i'm|i am) .{0,1} (an|a|one|someone) .{0,3} (who|that) (must|has to|needs to|will|had better|would rather|
        wants to|shall) .{0,1} (remain|stay|go|be) (nameless|anonymous|unnamed|incognito)
      ^ .{0,2} (burner|throwaway|dummy) (account|acct|acc|accnt|profile|login) .{0,5}
      my name (would n't|wo n't|would not) (help|mean|tell|interest|matter) .{0,4}
      (wo n't|never|not going to|are n't|not) .{0,1} (get|getting|be getting|prise|drag) .{0,2} (who|
        my name) out of me .{0,2}
      (i tick|i ticked|i've ticked|i clicked|i've clicked|having ticked) .{0,4} (box|anonymous|button) .{0,3} (so|
        suits|because|anonymous|incognito|and no one|and nobody) .{0,6}
      ^ .{0,1} (i'll|i will|i shall|let me|just|i'd rather) (stay|be|remain|go by|go as|answer to) (just)? (mr|mrs|
        miss|the|a|nobody|no one) .{0,2} (for now|to you|on here|for the time being|if you do n't mind|thank you)
      (fy enw|f'enw|enw) i .{0,3} (dim|nid|sdim) .{0,2} (busnes|ots|bwys|bwysig) .{0,6}
    `),
  },
  {
    kind: 'hidden',
    why: 'the author leaves others to guess who they are',
    near: phrases(`
      (i am|i 'm|i) .{0,3} (one of|among|part of) (the|those)
      ^ which one
    `),
    phrases: phrases(`
      (keep|keeps|kept|carry on|go on|have fun) guessing
      (which one|which of them|who) (i 'll leave|is for you|you can guess|you 'll never|i wo n't say|is my secret)
    `),
    unlessDraft: phrases('(team|cricket|football|quiz|choir|panto|band|raffle|competition)'),
  },
  {
    kind: 'insider',
    why: 'claims to speak from inside without a name',
    phrases: phrases(`
      ^ .{0,2} (a member of staff|an employee|a councillor|one of the staff|a clerk|a cleaner|a resident|a tenant|
        a council worker) who ('s|is|has|have) (had enough|seen enough|heard enough|had it|fed up|scared|frightened|
        past caring) .{0,3} $
    `),
  },
  {
    kind: 'insider',
    why: 'claims to speak from inside without a name',
    phrases: phrases(`
      (a|your|speaking as a|from a|one) (concerned|worried|disgruntled|reliable|well placed|council|
        anonymous|fed up|long suffering|anxious) (insider|member|source|mole|resident|villager|neighbour|taxpayer|
          ratepayer|parishioner|
        employee|staff member)
      ^ (by|from|yours|signed|regards) (by|from)? (one|someone|somebody|a person) (who|that) (was|is|knows|sees|hears|
        sits|works|attends|types|saw|heard|cleans|counts|has|must|should|ca n't|can not|dare n't|cannot) .{0,4}
      (gan|oddi wrth) (un|rhywun|aelod) (oedd|sy|sydd|o'r|o) .{0,2} (yn y (stafell|cyfarfod|siambr)|gwybod|gwbod|
        y tu mewn|tu fewn|staff) .{0,3}
      (deryn|aderyn|robin|llygoden|pry|pryfyn|cudyll) (bach|fach|ar y wal) .{0,2} (sy|sydd|oedd|ydw|yma|yn|
        sy 'n)? .{0,6} (gwybod|gwbod|gweld|clywed|cyngor|swyddfa|siambr|neuadd) .{0,6}
      ^ .{0,2} (rhywun|un|aelod|gweithiwr|gweithwraig|aelod o staff|cyn weithiwr|preswylydd|trethdalwr|
        dinesydd) (pryderus|blin|o 'r tu mewn|tu fewn|dienw|anhysbys|sy 'n gwybod gormod|sy 'n gweld y cwbl) .{0,6}
      (tu mewn|tu fewn) i 'r (lle|cyngor|swyddfa|siambr) .{0,4} (gweld|gwybod|gwbod|clywed) .{0,4}
      (someone|somebody|one) (on the inside|who was in (the|that) room|who knows|in the know)
      (fly on the wall|man on the inside|woman on the inside|our mole|eyes and ears) .{0,3}
      (a|one) (little|dicky) (bird|birdie) who .{0,6}
      (can't|cannot|won't|would rather not|do n't want to|not going to|better not) (say|tell you|reveal|let on|
        disclose) who (i am|i'm|this is|is writing)
    `),
  },
  {
    kind: 'pseudonym',
    why: 'signs with a made-up name',
    firm: true,
    phrases: phrases(`
      ^ (the|your) (ghost|phantom|spy|mole|whisperer|watcher) (of|on|in) #Capital{1,3} (is|'s|has|returns|was) (back|here|
        watching|listening|again|returned) .{0,4}
      (he|she|i|it) ('s|is|'m|am) .{0,1} (sat|sitting|closer|nearer) .{0,1} (closer|nearer|to the (chair|
        clerk))? .{0,4} than you (think|know|imagine|'d think)
      {mood} of #Capital #Capital? (writes|asks|here|again|wants|speaking|reporting|would like)
    `),
  },
  {
    kind: 'pseudonym',
    why: 'signs with a made-up name',
    phrases: phrases(`
      (signed|signing|yours|regards|love|ever yours|cheers) .{0,2} (this)? (#Capital|a|the|old|your) .{0,2} (watcher|
        mole|ghost|phantom|owl|eye|whisper|whisperer|insider|observer|spy|pigeon|crow|badger|fox|truth|truthteller|
        nobody|anon|anonymous|ratepayer|disgusted|bystander|shadow|lantern|secret)
      (#Capital|village|parish|town|the|old) .{0,1} (watcher|watchdog|whisperer|phantom|ghost|mole|masked|gossip|
        snitch|pigeon|informer|secret clerk|truth teller) .{0,3} (here|again|reporting|reports|returns|walks|strikes|
        writes|speaks|sees|asks|signing)
      (the|your) (ghost|phantom|masked|invisible|secret|unknown|anonymous) #Capital .{0,3}
      (signing|posting|writing|publishing) .{0,2} as (old|ma|mother|uncle|auntie|aunt|mr|mrs|miss|captain|granny|grandad|lady|lord|
        count) #Capital .{0,6}
      (call|galwch) (me|fi 'n) (the|a|#Capital) .{0,3}
      (arwyddwyd|llofnodwyd|cofion|yn gywir|oddi wrth) .{0,1} (llygad|ysbryd|llais|tylluan|gwdihŵ|deryn|clust|llwynog|
        cysgod|gwyliwr|neb|rhywun) .{0,3} $
      ^ (llygad|ysbryd|llais|clust|gwyliwr|cysgod) (y|yr) (pentre|pentref|dref|dre|cwm|plwyf|ardal|fro) .{0,2} (yma|
        eto|$)
      (disgusted|confused|furious|fuming|anon) of #Capital
      {mood} of #Capital .{0,2} $
      ^ {mood} (in|from|near|down) (the)? #Capital $
    `),
  },
];

/**
 * Sentences with one of these hide no author: people stand by their own name, or give the one that they go by, act a part, or thank somebody
 * whom nobody knows.
 */
const BY_NAME = phrases(`
  (i 've|i have|i|i 'm|am|we) .{0,1} (said|written|wrote|signed|posting|speaking|writing|put|asked|complained|
    objected) .{0,6} (under|in) my own name
  (view|views|opinion|name) .{0,2} (under|in) my own name
  (happy|glad|proud|always|willing|prepared|not afraid) .{0,1} (to (sign|put|give)|put) .{0,3} my name .{0,3}
  call me {given-name} .{0,2} (everyone|everybody|all|they|my mates) (do|does)
  no names (and)? no pack drill .{0,3} (thank|thanks|whoever|well done|but thank|but thanks|diolch|you know who you are)
  (thank you|thanks|diolch|well done) .{0,2} whoever
  (panto|pantomime|on stage|my character|costume|part of the widow|fancy dress|murder mystery)
  (everything|all|views|opinions|posts|what is|what 's) .{0,3} (on|in) (here|this|my) .{0,3} (is|are) (mine|my own)
`);

/** Sentences with one of these hide no author: people call themselves names in jest ("call me a dinosaur"), or an event is named. */
const NOTHING_MEANT = phrases(`
  (night|evening|talk|play|panto) .{0,3} (at|made|raised|is|on) .{0,2} (the|#Money|winter gardens|hall|legion)
  call me (a|an) (murderer|dinosaur|lazy|softie|cynic|grump|snob|romantic|sentimental|fool|wimp|bluff|killjoy|coward|
    creature)
  for obvious reasons .{0,3} (you|the|they|it|we|nobody|no)
  (#Year|shopping|party|voting)
`);

export const anonymity: Check = {
  id: 'anonymity',
  summary: 'an author who hides who they are when talking of council matters',
  kinds: {
    hidden: { label: 'an author who hides' },
    pseudonym: { label: 'a pseudonym' },
    insider: { label: 'an unnamed insider' },
  },
  misses: ['a pseudonym that looks like a name'],
  groups: GROUPS,
  unless: [NOTHING_MEANT, BY_NAME],
  wording: { why: 'hides who the author is', unless: [OF_OTHERS, ON_THE_AGENDA, BY_NAME] },
  examples: {
    finds: [
      '[Di enw fi ddim yn bwysig]. Mae’r to’n gollwng ers misoedd.',
      '[Posting these as Granny Quill till the vote is over].',
      '[The Ghost of Mill Lane is back], and the chair snored again.',
      '[I write the river pages under the Otter Olive name], so nobody shouts at me.',
      'Ask what became of the urn. [This isn’t even my phone so good luck].',
      '[Burner acct as half the chamber drinks in here].',
      '[A tenant who’s scared].',
      '[My name wouldn’t help you].',
      'About the weir: [you won’t get my name out of me].',
      '[Bewildered of Ferry Row asks who chose the purple benches].',
      '[Don’t ask who’s telling you, but there’s no invoice for the bandstand].',
      '[Handle picked with a dice]. Do not bother looking.',
      'I sit on this council, [never mind which one I am].',
      '[Anhysbys plis], pam mae’r pwll ar gau?',
      '[Postio o gyfrif ffug ydw i].',
      '[Deryn bach sy’n gweld popeth yn y siambr].',
      '[Cyfrif ffug sy gen i yma].',
      '[Well gen i beidio rhoi fy enw].',
      '[I can’t say who I am], but I was in that meeting.',
      '[From a concerned insider at the town hall].',
      '[I’d rather not give my name on here].',
      '[A burner account for now].',
      '[I made this page in the dog’s name so nobody at the hall works it out].',
      'I am one of the eleven. Which one? [Keep guessing].',
      'Who pays for the wreaths these days? Yours, [Mystified of Mill Lane]',
      '[Village Watcher here again about the precept].',
      '[Ddweda i ddim pwy ydw i], ond roeddwn i yno.',
    ],
    ignores: [
      'The owl of Kestrel Wood is back on her box.',
      'I’ve told the county so under my own name.',
      'Just call me Nerys, everyone does.',
      'No names, no pack drill, thank you whoever left the marrow.',
      'I can’t use my real name in the panto, I’m the Widow Twankey.',
      'Everything on this page is mine and none of it is the council’s.',
      'The butcher who’s had enough is off to Spain.',
      'On the form the only name you need is the dog’s.',
      'Name and address supplied on the form, please.',
      'Mae’r cerddi’n cael eu beirniadu yn ddienw.',
      'Mae’r rhoddwr am aros yn ddienw.',
      'For obvious reasons you cannot see the bees at work.',
      'The donor wishes to remain anonymous.',
      'Someone in the know left an umbrella on the bus.',
      'I am one of the choir. Keep guessing the weight of the cake.',
      'The suggestion box is anonymous: no names are taken.',
      'A little bird told me the swifts are back.',
      'Bring your name badge.',
      'Whoever won the hamper would sooner not be named.',
      'Who is behind the lovely flowers? Thank you!',
      'Anonymous gifts to the food bank are welcome.',
      'The phantom of the opera, village hall, Friday.',
    ],
  },
};
