import { sentenceAt } from '../document/context.js';
import { phrases, stands } from '../phrases/index.js';
import type { Check, Group } from '../types.js';

const ENGLISH = phrases(`
  (this|that|it) (is|'s) (not|n't) (an|a)? (official|council|formal) (post|statement|line|announcement|position|view|
    comment|page|business|policy)
  (not|nothing|n't) (an)? official (about|council|post|statement|announcement|here|just)
  (unofficially|off duty|off the clock|on my day off|in my own time|in my spare time|on my own time) .{0,3} (here|
    speaking|and|on my own phone|, )
  (as|just|only|purely|simply) (a|another|an ordinary|someone|somebody|one) (resident|neighbour|villager|parishioner|
    dog walker|mum|dad|gran|local|taxpayer|customer|person) (here|talking|speaking|today|who lives here|only|
    and (nothing|not)|, not)
  (not|never) (as|wearing|with|in) (my|your|a|the) .{0,1} (role|capacity|job|hat|cap|position|chain|
    capacity as) .{0,2} (councillor|clerk|council|chair|chairman|mayor|member)?
  (not|n't) (as|speaking as|here as|writing as) (a|your|the) (parish|town)? (councillor|clerk|chair|chairman|mayor|
    member|officer|employee)
  {council} .{0,2} (has|have|had) (no|n't any|nothing) .{0,2} (part|hand|say|to do|idea|view|position) .{0,2} (in|with|
    on)? .{0,1} (this|it|that)
  {council} (does n't|do n't|did n't|has n't|may not|might not|would n't|wo n't) (know|necessarily|asked|agree|share|
    approve|endorse) .{0,4}
  (does n't|do n't|does not|do not|may not|might not|not) (necessarily)? (reflect|represent|bind|speak for|
    commit) .{0,2} {council}
  (may|might|does|do) not (be|reflect|represent) .{0,3} {council} 's?
  (this one|that one|it|this) (is|'s) (all)? on me .{0,2} (not|alone|only)
  (mine|me) and (mine|me) alone
  (speaking|writing|talking|posting) (purely|only|just|strictly|solely)? for (herself|himself|themself|themselves) .{0,3}
  (what follows|what comes next|the next bit|the rest of this|everything below|all of the above) is (just|only|all|
    purely|nobody but)? (me|mine) .{0,4}
  (speaking|talking|writing|said) (as me|for me|only for me|for nobody but myself|from the heart)
  (from|by) me (personally|alone|as a resident|and me only)
  (chain|lanyard|badge|robe|hat|cap|tie) ('s|is)? (off|in the drawer|on the hook|on the peg|hung up|at home|
    round the back of the door|back in the cupboard) .{0,2} (so|and|for|this|now|,)
  (taken|taking|took|take|with) (the|my) .{0,1} (council|parish|chairman's|mayoral|official)? (hat|chain|lanyard|badge|
    cap) off
  (personally|personally speaking) (and|,)? .{0,3} not .{0,3} {council}
  (my|these are my) (personal|own|private) (views|view|opinion|opinions|thoughts|take|musings)
  (i|these|this|views|words) (do n't|does n't|do not|does not|can't|ca n't|cannot) (speak|speaks|answer|commit|
    talk) (for|on behalf of) .{0,2} ({council}|anyone else|anybody else|my colleagues|the others|the rest of)
  (not|nor) (my|our) (colleagues|fellow councillors|employer|employers) ('|s|')? (views|view|opinion|words)?
  (if you|anyone|you) (want|wants|after|need|looking for) (the)? (official|council's|parish's) (line|view|version|
    position)
  (all|any|these|the|purely|just|only)? (views|view|opinions|opinion|thoughts|thought|comments|words|ramblings|
    two penneth|two penn'orth|tuppence|two pence) (here|expressed|above|below)? (are|is|being|'re)? (entirely|purely|
    all|just|strictly|solely)? (my|mine|our) (own|alone|only)
  (views|view|opinions|opinion|thoughts|words) (here|expressed|above)? (are|is|'re)? mine (and|,)? (not|alone|
    only)? {council}?
  (just|only|purely|solely|entirely)? my own (humble|personal)? (views|view|opinions|opinion|thoughts|words|two penneth|
    take|tuppence)
  (own|private|personal) (opinion|opinions|view|views|thoughts) (only|alone) $
  ^ (all)? (own|private|personal) (opinion|opinions|view|views|thoughts) $
  (#Person|name|{member-word}|ward) [(own|private|personal) (opinion|opinions|view|views|thoughts)] $
  {member-title} #Capital #Capital? [(own|private|personal|my) (own|private|personal)? (view|views|opinion|opinions|
    thoughts) (only|alone|and .{1,4})?]
  (just|purely|only|strictly|simply)? (a|my) personal (views|view|opinions|opinion|take|thought|capacity|comment)
  in (a|my) (purely|strictly)? personal capacity
  (just|only|purely|solely)? my opinion (only|alone|not .{0,2} {council})
  (speaking|talking|writing|posting|commenting|saying this|said|this is said|i 'm speaking|i speak|i write|
    sent) (purely|only|just|strictly|solely|simply|here)? (for myself|personally|as myself|as me|for me|as a resident|
    as a neighbour|as a private citizen|as an individual|as a private individual|as a mum|as a dad|as a parent|
    in my own name|in my own right|on my own behalf|in a private capacity|off my own bat)
  (purely|only|just|strictly|solely)? (for myself|in my own right|as a resident|as a neighbour|as a private individual|
    as a private citizen|off my own bat|on my own account) .{0,3} (not|nowt|nothing) (for|as|on behalf of|to do with|
    from|in the name of) .{0,2} {council}
  (i|i'm|just|only|what) .{0,2} (think|say|saying|reckon|believe) .{0,3} (nobody|no one) else (has|is|'s)? (signed up to|
    agreed to|signed off on|put (his|her|their) name to|behind) (it|this|that|these) .{0,1}
  (me|myself|mine|only me|just me) .{0,2} not {council}
  (take|read) (this|it|that) as (me|mine|coming from me)
  (this|that|what) .{0,5} (is n't|isnt|is not|are n't|not) {council} (talking|speaking|saying|'s line|'s view|
    's position|view|line|position|policy)
  (not|n't|nt) (the|an)? (official|agreed)? (view|views|line|position|opinion|policy|voice) of .{0,1} {council}
  (not|nor|rather than|nt) {council} ('s)? (view|views|line|position|opinion|opinions|policy|words)
  (nothing|nowt|owt) to do with .{0,1} {council}
  (nothing|nowt|owt) to do with (the|my)? (rest|others|other people|others who sit|colleagues) (of|on|at) .{0,1} {council}
  (just|only|purely) me (rambling|rabbiting|wittering|waffling|sounding off|thinking (out loud|aloud)|ranting|
    mouthing off|chuntering) .{0,6} (not|nowt|nothing|nobody) .{0,6} {council}
  (do n't|dont|does n't|can n't|not|never) (speak|speaking|talk|talking|speaks) for .{0,1} ({council}|it|them)
  not (speaking|talking|writing|posting|here|saying this|said)? (for|on behalf of|in the name of|from) .{0,1} {council}
  not (speaking|talking|writing|posting|here|saying this|said) (here|now|today)? (for|on behalf of) (the rest|any|all|
    the lot|the other|the others|anybody else|
    anyone else|my colleagues) .{0,2}
  not (with|wearing) my (council|parish|councillor|official|chairman|clerk) (hat|cap|chain)
  (council|parish|councillor|official|councillor 's|chain) (hat|cap|chain|badge|lanyard) (is|'s|well and truly)? (off|
    on the peg|in the drawer|on the hook|hung up|to one side)
  (taking|take|took|with|have) (off)? my (council|parish|councillor|official) (hat|cap|badge) off?
  with my (resident|neighbour|mum|dad|dog walker|private|own) ('s|s)? (hat|cap) on
  (blame|have a go at|shout at) me (for|about)? .{0,3} not {council}
  (lay|put) (this|it|that|the blame) at my door (only|alone)?
  (do n't|dont|please do n't) (hold|blame|quote|pin) .{0,3} {council} (to|for|on)?
  leave {council} out of (it|this)
  (mine|my view|my views) (alone|only) .{0,2} (not|nt|nothing)?
  (my|own) (own)? (views|view|opinion) and (not|nobody|no one) (else|anyone|{council})
  as (an individual|a private person|plain old) .{0,4} not .{0,3} (council|councillor|them)
  [(if you want|for) {council} ('s|s)? (line|view|position) * ask (them|{council}|the clerk)]
  nobody (at|on|in) .{0,1} {council} (should|is to|ought to) * (blame|neck|blamed|what i)
  (from|on) my own (doorstep|front step|sofa|kitchen table|phone) .{0,4} not .{0,2} {council}
  not (necessarily)? (those|that) of {council}
  (other|rest|colleagues|councillors|council) .{0,4} (is|are) (not|n't) (bound|committed|answerable) (by|to|for) .{0,5}
  i alone (hold|have|answer for|own) (this|these|that) (opinion|opinions|view|views)
  my (opinion|view|views|thoughts) and no other .{0,1} 's
  (none|nothing|not a word|not one word) of (this|it|that|what i say|what i write) (is|comes|came|was|
    should) .{0,3} (from|by|for|council's) {council}?
  (nobody|no one|nobody else|no one else|none but me) 's (view|views|opinion|opinions|words|thought|thoughts|idea|ideas|
    take|say so|business) .{0,1} (but|except|other than|only)? (mine|my own|me|here|$)
  (view|views|opinion|opinions|words|thoughts|take|idea) .{0,3} (nobody|no one) (else)? 's (else)? (but|except)? (mine)?
  (binds|bind|binding|bound|commits|commit|committing) (nobody|no one|none) (else|but me|but myself|except me|
    other than me)?
  (nobody|no one|none of them|no councillor|no other councillor) (else|else on the council|at the council|
    on the council)? (is|'s|should be|need be|are|to be) (bound|committed|answerable|responsible|tied) (by|for|to|
    in) .{0,4}
  (speak|speaks|speaking|answer|answering|write|writing) (here)? for (nobody|no one|none) (else|but|except|other than|
    save) (me|myself)?
  (do n't|does n't|not|never) (speak|speaking|answer|write|writing|talk) for (anyone|anybody|any one) (else|but|except|
    other than|at the council|on the council)
  (nobody|no one|none of them|no councillor|not one of them) (else)? (at|on|in) (the|our)? .{0,1} council (has|have|had|
    knew|knows|asked|told|signed|put|saw) .{0,2} (seen|read|agreed|approved|cleared|signed|asked|told|me|this|
    off) .{0,3} (this|it|what i|these|me|off|to|before)
  (my|the) (other|fellow)? (colleagues|councillors|fellow councillors|members|rest of the council|
    others) (on the council)? (may|might|could|will|would) (well|very well|all)? (disagree|differ|think otherwise|
    think differently|see it differently|say otherwise|not agree|not share|beg to differ) .{0,4}
  (opinions|views) (expressed)? (do n't|do not|don't necessarily) (represent|reflect) .{0,6}
`);

const WELSH = phrases(`
  (fy|'n|fi) (%barn|%safbwynt|%safbwyntiau|%sylwadau|%geiriau) (i|fi)? (bersonol|fy hun|fy hunan|'n hun|fi 'n hun|
    yn unig|a neb arall|fel unigolyn|ydi hyn|yw hyn|ydi hon|yw hon|ydi hi|yw hi|ydi 'r rhain|yw 'r rhain|
    cofiwch) (yn unig|a neb arall|ydi hyn|yw hyn|ydi hon|yw hon|cofiwch)?
  (dim ond|jyst|dyma|hon yw|hon di) (fy|'n) (%barn) (i|fi)
  (%barn|%safbwynt|%safbwyntiau|%sylwadau|%syniadau|%geiriau) (bersonol|personol) (fi)? (yn unig|sydd|sy|yw|ydi|ydy|neb arall|
    ydyn|di|yma|hon|'ma|nid|dim|$)
  ^ %barn (bersonol|personol)
  (nid|dim|ddim|ddim yn|n't) (%barn|%llais|%safbwynt|%polisi|%datganiad|%neges|
    %safiad) (swyddogol)? .{0,1} {council} (tref|cymuned)? .{0,2}
  (nid|dim|ddim yn|ddim) (siarad|llefaru|sgwennu|ysgrifennu|dweud|deud|postio)? .{0,2} (dros|ar ran|
    yn enw) .{0,1} {council}
  (nid|dim) {council} (sydd|sy) yn (siarad|deud|dweud|sgwennu)
  (dim ond|jyst|neb ond)? fi (sydd|sy|sy'n) (yn)? (siarad|dweud|deud|sgwennu) .{0,2}
  (siarad|dweud|deud|sgwennu|ysgrifennu|postio|deud hyn|dweud hyn) .{0,1} (yn bersonol|drosof fy hun|drosta i fy hun|
    drosta i 'n hun|drosto fi 'n hun|drosof i fy hun|ar fy rhan fy hun|fel unigolyn|fel preswylydd|fel person preifat|
    fel un o 'r trigolion|fel un o 'r pentref|fel fi 'n hun|fel fi fy hun)
  (fel unigolyn|fel preswylydd|yn bersonol) .{0,4} (nid|dim|ddim) .{0,2} ({member-word}|{staff-word}|{council})
  (dim byd|dim|does|nid oes|sdim) .{0,4} (i wneud|i neud|iw wneud|iw neud|i 'w wneud|i 'w neud|a wnelo) .{0,1} (efo|
    gyda|â|a|hefo|'da)? .{0,1} {council}
  (%het|%cap|%cadwyn|tsiaen) .{0,1} (y)? (%cyngor|cynghorydd|%maer|%clerc) .{0,3} (bachyn|ffwrdd|bant|i lawr|yn y drôr|
    am funud|gadw|adre|adra)
  (tynnu|dynnu|tynnais|tynna|heb|gadael) .{0,1} (y|fy|'n)? .{0,1} (%het|%cap|%cadwyn|tsiaen) .{0,1} (y)? (%cyngor|
    cynghorydd|%maer|%clerc) .{0,2}
  (peidiwch|paid) (â|a)? (beio|dyfynnu|chysylltu) .{0,2} {council} .{0,3}
`);

/** Phrases by which somebody says that they are alone in what they say. They may as well be alone in the house (see COMPANY). */
const JUST_ME = phrases(`
  (this|what follows|that|it) (is|'s) (just|only|purely|simply)? me (talking|speaking|saying|and (not|nobody|no one)|
    alone)
  just me (talking|speaking|here)
`);

/** Sentences with one of these tell where somebody is on their own, or to whom they talk, and not in what capacity. */
const COMPANY = phrases(`
  me (here)? (talking|speaking) (at|with|to) (the|my|our|a|myself|this) .{0,2} !council
  (just|only) me (here|alone|and the (dog|cat|dogs|kids|owls)) .{0,1} (at night|tonight|today|this|with|in the|at the|
    on the|all (day|week|night)|now|till|until|since|now that|most|by myself|in this|of an evening|on #Day|talking to|
    here|$)
`);

/** The ways in which authors say that they speak for themselves. */
export const OWN_VIEWS = [ENGLISH, JUST_ME, WELSH];

/** Sentences with one of these are no disclaimer: callers are not sent by the council, or the "views" are those from a hill. */
const STRANGERS = phrases(`
  {council} .{0,2} sy (yn|'n)? .{0,1} (gyfrifol|edrych|rhedeg|torri|berchen|bia|cynnal|trin|gwagio|casglu|penderfynu|
    talu)
  (callers|caller|traders|salesmen|people|men|man|anyone|someone|they|emails|texts|letters) .{0,12} (not|n't) (from|
    sent by|working for|acting for) .{0,1} {council}
  (he|she|they|caller|callers) (is|are|'s|'re|was|were) (not|n't) .{0,1} (from|with|sent by|working for|acting for|employed
    by) .{0,1} {council}
  (views|view) (are|is) my own .{0,1} (favourite|favourites|reward)
`);

/** A hat or chain that is worn, as one of these tells, and stands for no office. */
const WORN = phrases(`
  (sun|straw|bobble|woolly|party|santa|wedding|cowboy|top|bowler|paper|easter|hard|bush|cycle|
    bike|flat|baseball|tinfoil) (hat|cap|chain)
`);

/** Words for a view, or for the capacity in which somebody speaks. Without one of them a sentence is no disclaimer, whatever is somebody's own. */
const OF_A_VIEW = phrases(`
  (view|views|viewpoint|opinion|opinions|thought|thoughts|think|thinking|take|tuppence|penneth|pennorth|rant|moan|
    ramblings|musings|words|voice|line|position|policy|statement|stance|capacity|role|hat|cap|chain|badge|lanyard|robe|
    behalf|name|myself|personal|personally|private|privately|individual|resident|neighbour|citizen|speaking|speak|
    speaks|talking|writing|posting|post|comment|comments|account|page|said|say|saying|blame|official|officially|
    unofficially|agree|agrees|endorse|endorsed|represent|reflect|bind|binds|commit|commits|duty|clock|heart|mine|
    me alone|on me|nobody else|no one else|nobody elses|nonsense|day job|asked|ask)
  (%barn|%safbwynt|%safbwyntiau|%sylwadau|%geiriau|%llais|%syniadau|bersonol|personol|unigolyn|siarad|deud|dweud|
    sgwennu|ysgrifennu|preswylydd|%het|%cap|%cadwyn|hun|hunan|enw|rhan|swyddogol)
`);

/** A Welsh opinion, which is no disclaimer: the author says what they think, but not in what capacity. */
const OPINION = phrases('yn fy (%barn) (i|bach i)');

/** Welsh sentences with one of these are no disclaimer: they ask other people for their personal opinions. */
const ASKED_OF_OTHERS = phrases('(eich|dy|pob|pawb|unrhyw) (%barn|%safbwynt|%sylwadau) (bersonol|personol)');

const GROUPS: readonly Group[] = [
  {
    kind: 'own-views',
    why: 'says that this is the author speaking, and not the council',
    firm: true,
    phrases: ENGLISH,
    unless: STRANGERS,
  },
  {
    kind: 'own-views',
    why: 'says that this is the author speaking, and not the council',
    firm: true,
    phrases: JUST_ME,
    unless: [STRANGERS, COMPANY],
  },
  {
    kind: 'own-views',
    why: 'says in Welsh that this is the author speaking, and not the council',
    firm: true,
    phrases: WELSH,
    unless: ASKED_OF_OTHERS,
  },
];

export const disclaimer: Check = {
  id: 'disclaimer',
  summary: 'words that say the views are the author’s own and not the council’s',
  kinds: { 'own-views': { label: 'a personal-capacity line' } },
  misses: ['a disclaimer that stands only in the profile', 'one that is only acted out ("slippers on, chain off")'],
  groups: GROUPS,
  wording: {
    why: 'says that the views are personal',
    unless: [STRANGERS, OPINION, COMPANY, WORN],
    counts: (document, { span }) => stands(document, OF_A_VIEW, [sentenceAt(document, span.start)]),
  },
  examples: {
    finds: [
      '[Just me rambling, nowt to do with the rest of the council].',
      'The ford should be shut. [That is nobody’s opinion but mine].',
      '[These words commit nobody else].',
      '[The rest of the council may well disagree].',
      '[Views my own].',
      'The chimes are too loud. [That’s just me talking].',
      '[I’m only saying what I think, nobody else has put their name to it].',
      'Gormod o sŵn. [Sylwadau personol, neb arall].',
      'We need a zebra crossing. [All opinions are my own].',
      'Ada Finch, town councillor, [own opinion]. The lights are too bright.',
      '[Own views]. The lights are too bright.',
      'Cllr Ada Finch, [own opinion only]. The lights are too bright.',
      'It’s only me as Cllr Finch, [private view]: bring back the ferry.',
      '[Speaking personally], I would keep the elms.',
      'I would keep the elms, [council hat off].',
      'Yr hen goed am byth. [Barn bersonol yn unig].',
      'Dylid cadw’r coed, [ond nid dros y cyngor dw i’n siarad].',
      'Mae’r bont yn hyll. [Fy safbwynt i fy hun ydi hwn].',
      'Digon yw digon, [dim byd i neud efo’r cyngor].',
      'The elms should stay, [but I am not speaking for the council].',
      'Yes I am the clerk, [no this isn’t the council talking].',
    ],
    ignores: [
      'A man is knocking about gutters. He is not from the council.',
      'These are my own jars of chutney.',
      'Nid y cyngor tref sy’n torri’r gwair fan hyn.',
      'Two men who sell fish at the door say that the parish sent them; they are not from the council.',
      'It’s just me here at night, with the owls.',
      'It’s only me speaking at the guild on Thursday.',
      'This is me in my sun hat on the prom.',
      'Lovely views from the tower on Sunday.',
      'The private view of the exhibition is on Friday.',
      'Send your own views to the clerk by 4 May.',
      'Barn bersonol pawb sydd ei hangen, felly rhowch eich barn bersonol ar y ffurflen.',
      'Mae’r bont yn hyll yn fy marn i.',
      'The views from our own hill are the best.',
      'Tell us your opinion of the new benches.',
      'Bring your own chairs and your own sandwiches.',
      'The council is not responsible for lost property.',
    ],
  },
};
