// Threats to take from somebody what they have or hope for, above all by way of an office, and the like said of blows.
import { phrases } from '../../phrases/index.js';
import type { Group } from '../../types.js';

/** Whoever is to lose something: somebody, or somebody of theirs. */
const LOSER = `(you|he|she|they|#Person|(your|his|her|their) .{0,1} ({kin}|lad|lads|lass|girl|boy|firm|club|team|lot|
  mate|mates|church|school|group|business))`;

/** What a council or an employer gives or lets, to one person. */
const BOON = `(job|contract|contracts|work|grant|grants|funding|allotment|plot|pitch|stall|stand|licence|permit|
  permission|planning|extension|conservatory|tenancy|lease|booking|bookings|hall|slot|place|apprenticeship|mowing|
  dropped kerb|garage|mooring|grazing|membership|season ticket|promotion|pension|reference|shifts|hours|overtime|
  application|position|post|parking space|council house|shop|trade|custom|business|business rates|rate relief|loan|
  discount)`;

/** What somebody does who crosses the author. */
const CROSSES = `(vote .{0,4} (against|down|no)|votes .{0,4} (against|down|no)|vote me (out|down)|oppose|opposes|
  object|objects|complain|complains|cross (me|us)|crosses (me|us)|upset (me|us)|report (me|us|this|it|that)|speak (up|
  out|against)|(keep|keeps) (on|talking|writing|posting|it up|this up|moaning|complaining|sticking|poking|asking|
  stirring|objecting)|(carry|carries) on|go on like this|open your mouth|push (me|us)|sign (that|the|it|another)|(say|
  write|post|breathe|hear) (one|another|a) (more)? .{0,1} (word|letter|thing|complaint|post)|(one|
  another) (more)? (word|post|letter|complaint|peep) (from|out of|like|about) .{0,3}|(side|sides) with|(stand|stands|
  go|goes|speak|speaks) against|dare (to)?|(do|try|say|pull|start) (that|this|it|anything like that) again|
  lift a finger|tell (anyone|anybody|a soul|tales)|(make|makes) (trouble|a fuss|waves)|rock the boat|(stir|stirs) (it|
  things) up|grass|interfere|touch my|back (them|him|her|that lot|the other lot|the bypass|the scheme|the plan))`;

/** How something is lost, said with scorn. */
const GONE = `(out of the window|in the bin|straight in the bin|down the (pan|drain|toilet|tubes)|up in smoke|nowhere|
  for a burton|sat in a (drawer|tray)|in a drawer|to the bottom of the pile|at the bottom of the pile|refused|
  turned down|pulled|withdrawn|lost in the post|for the chop|to somebody else|to someone else|missing)`;

const CAN_FORGET = `(can|could|may|might as well|will be able to) (all)? (forget|whistle for|sing for|whistle|kiss|wave|
  say goodbye to|say bye bye to|say ta ta to|wait a long time for)`;

/** What takes the threat away: the words are of a deadline, or of a rule that binds everybody. */
const FAIR_WARNING = phrases(`
  (deadline|closing date|apply|applied|applying|form|forms|renew|renewal|by #Day|by the #Ordinal|overdue|unpaid|
    arrears|subs|slugs|slug|blight|frost|rain|snow|storm|flood|weather|the county|county council|whitehall|
    westminster|government|treasury)
  (cuts|closes|closed|closure|merger|axed|axe|austerity|rates|tax|budget)
`);

export const REPRISALS: readonly Group[] = [
  {
    kind: 'threat',
    firm: true,
    why: 'threatens that somebody who crosses the author will lose something',
    unless: FAIR_WARNING,
    phrases: phrases(`
      ${CROSSES} .{0,8} (and|or|then)? ${LOSER} ${CAN_FORGET} .{1,7}
      ${CROSSES} .{0,8} (and|or|then)? ${LOSER} (wo n't|'ll never|will never|will not|'ll not) .{0,1} (get|see|have|
        hire|book|rent|be getting|be given|be hiring|be allowed) .{0,5} (${BOON}|again)
      ${CROSSES} .{0,8} (and|or|then)? (your|his|her|their|#Person 's) .{0,3} ${BOON} (goes|is going|will go|'s going|
        will be|'ll be|gets|is|could be|might be|may be|ends up|will end up) .{0,2} ${GONE}
      ${CROSSES} .{0,8} (there 'll|there will) be no .{0,2} ${BOON} .{0,1} for (you|him|her|them|your|his|her|their|
        the)
      ${LOSER} ${CAN_FORGET} .{1,7} (after (what|that|the way|all|your|his|her|their|this)|while (i|i'm)|
        as long as (i|i'm)|if (you|he|she|they) (vote|keep|carry|object|oppose|cross|report)) .{0,6}
      (while|as long as|so long as) (i|i'm|we're|i've) .{0,7} ${LOSER} ${CAN_FORGET} .{1,6}
      (i'll|i will|we'll|we will|i'd) (make (damn|damned|bloody|good)? (sure|certain)|see to it|personally see to it|
        see) (that)? .{0,1} ${LOSER} (never|do n't|does n't|wo n't|'ll never|will never) (works|work|gets a|
        gets another|gets any|get a|get another|get any|sees|see|sets foot|set foot|drives|drive|trades|trade|plays|
        play|drinks|drink|teach|teaches|coach|coaches|eat|shop|rent|rents|hire|hires|book|books|hear the end) .{0,8}
    `),
  },
  {
    kind: 'threat',
    why: 'reminds somebody of what the author may give or refuse',
    unless: phrases(`
      (ca n't|cannot|unable|not able|could n't|declare|declared|interest|predetermine|predetermined|predetermination|
        open mind|view|views|opinion|advice|advise|comment|confidential|abstain|leave the room|welcome|help|happy)
    `),
    phrases: phrases(`
      (just|so|do n't|you|better|best|might|want|never|and|but|please)? .{0,2} (remember|bear in mind|do n't forget|
        never forget|dont forget) .{0,1} (who|which of us|i'm the one who|it's me (who|that)|i) (signs|sign|decides|
        decide|chairs|chair|sits on|sit on|allocates|allocate|approves|approve) .{0,8} (your|you)
      i (chair|sit on|run|am on|'m on|decide|sign off|hand out) .{1,6} (so|remember) .{0,3} (think (hard|twice|
        carefully|on|again)|be (very)? careful|watch|remember|be nice|mind what|mind your) .{0,8}
      (remember|remembering) (that|this)? (when|next time) (your|his|her|you|he|she) .{0,6} (comes|come) (up|in|round|
        before (me|us)|to (me|us|committee)) .{0,6}
      (if you (want|'d like|hope|fancy)|want) to (keep|get|hang on to|see) your .{0,2} ${BOON} .{0,4} (keep quiet|
        shut up|keep your (mouth|nose|opinions|trap)|say nothing|vote|withdraw|drop|take (it|that|the) .{0,2} down|
        be careful|watch|think (hard|twice|on))
    `),
  },
];
