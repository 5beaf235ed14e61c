// Phrases for where somebody is at the moment, and where they are to be found at the same time each day or week.
import { phrases } from '../../phrases/index.js';
import type { Group } from '../../types.js';
import { NO_HOUSEHOLD } from './away.js';

const PERSON = '(#Person|he|she|him|her|they|them|our #Capital|(my|his|her|their) (mum|dad|ex|lad|lass|son|daughter|wife|husband))';
const CHILD =
  '(daughter|son|lad|lass|girl|boy|kid|kids|eldest|youngest|twins|grandson|granddaughter|little ones|bairns|stepson|stepdaughter)';
const CLOCK =
  '(#Time|#Number|six|seven|eight|nine|ten|eleven|twelve|one|two|three|four|five|half (past)? (six|seven|eight|nine|three|four)|quarter (past|to) (seven|eight|nine|three|four)|(ten|twenty|five) (past|to) .|dusk|dark|dawn)';
const NOW = '(right now|just now|now|as we speak|this minute|this second|at the moment)';

/** Sentences with one of these say where the author may be talked to (they say of others “go and say hello” who mean no good), or that somebody performs or helps in public. */
export const COME_AND_TALK = phrases(`
  (i|we|my|our|daughter) .{0,16} (come and|come along|drop in|pop in|pop by|drop by|all welcome|say hello|(my|our|a|
    councillor|advice) (surgery|surgeries)|advice|questions|ask me|for a chat|come and see me|join us|join me|
    if you want (to talk|to speak|to ask|a chat|help)|talk to (a|your|me))
  (at|in|up|to|down) (at)? the .{0,1} (food bank|library|charity shop|museum)
  (sings|sing|performs|preaches|umpires|volunteers|crossing|lollipop) .{0,8}
`);

/** Somebody who sells, plays, serves or helps where everybody may come. */
const SEEN_IN_PUBLIC = phrases(`
  (stall|market|shop|selling|sells|tickets|helping|volunteering|playing|coaching|teaching|teaches|class|classes|club|pcso|
    warden|surgery|drop in|session|sessions|church|chapel|hall|library|crossing|lessons|practice|training|rehearsal)
`);

/** Who is after somebody. One of these must stand nearby to make it a danger that readers learn where somebody is. */
const AFTER_THEM = phrases(`
  (go and get|go get|get (him|her|them)|grab (him|her)|sort (him|her) out|have a word|wants a word|want a word|owes|
    tell (him|her)|catch (him|her)|somebody go|someone go|if anyone wants|if you want (him|her)|her ex|his ex|hurry|
    quick|before (he|she) (goes|leaves|legs it))
`);

export const WHEREABOUTS: readonly Group[] = [
  {
    kind: 'whereabouts',
    why: 'tells where somebody is at this moment',
    firm: true,
    phrases: phrases(`
      ${PERSON} ('s|is|are|'re|was) .{0,1} (in|at|outside|down|up|on|by|round) (the|a)? .{1,3} ${NOW} (if|in case|
        for anyone|with|alone|on (her|his|their) own) .{0,7}
      (spotted|saw|seen|clocked|passed) ${PERSON} .{0,4} (going|go|coming|walking|heading|getting|sat|sitting|in|
        outside|at|by|near|leaving) .{0,10} (${NOW}|(a|one|two|five|ten|fifteen|twenty|#Number) .{0,2} (minutes|mins|
        minute|min) (ago|since|back))
      ${PERSON} ('s|is|has|have) just (gone|walked|popped|nipped|headed|driven|turned|got|pulled) (in|into|up|down|to|
        round|past|off|out of|towards) .{1,5}
      (moved|put|got|taken|placed|rehoused|hidden) (#Person|her|him|them|the kids|the family) .{0,3} (to|in|into|at|
        down at) (a|the) .{0,1} (refuge|safe house|women 's refuge) .{0,4}
    `),
    near: phrases(`
      (looking (for|out)|after (him|her|them)|wants|want (a word|to find)|ex|jacket|coat|hoodie|scarf|hat|dress|alone|
        on (her|his|their) own|kiddie|kiddies|flats|refuge|safe house|pram|buggy|pushchair|go and|catch|get down)
    `),
    unless: NO_HOUSEHOLD,
  },
  {
    kind: 'routine',
    why: 'tells where somebody is to be found, and when',
    phrases: phrases(`
      (#Person|he|she|i|gran|grandad|nan|mum|dad|our #Capital) ('s|is|'m|am|are) .{0,1} (on|down|up|at|in|by|out|along|
        over) .{1,8} (by|from|at|before|till|until) (#Time|#Number|one|two|three|four|five|six|seven|eight|nine|ten|
        dawn|first light) .{0,1} (every|each|most) (day|morning|night|evening|#Day|mornings|days)
      (#Person|he|she|i|gran|grandad|nan|mum|dad|our #Capital) .{0,1} (works|work|finishes|finish|closes|close|
        on) (late|nights|lates|the late shift) .{0,2} (mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|
        #Day|most nights|every) .{0,3} (cuts|cut|walks|walk|comes|cycles|cycle|runs|through|home) .{0,6}
      (#Person|he|she|gran|grandad|nan|mum|dad|our #Capital) .{0,1} (has|takes|having|is having) (her|his|a) (nap|sleep|
        kip|lie down|snooze|bath) .{0,1} (from|at|between|till|after) .{0,5}
    `),
    unless: NO_HOUSEHOLD,
  },
  {
    kind: 'routine',
    why: 'tells where somebody is to be found, and when',
    unless: [NO_HOUSEHOLD, COME_AND_TALK, SEEN_IN_PUBLIC],
    phrases: phrases(`
      (he|she|mum|dad|nan|gran|grandad|#Person) ('s|is)? (usually|always|mostly|normally|generally) (in bed|asleep|
        fast asleep|tucked up) (by|till|until|from|before) ${CLOCK} .{0,2}
      (#Person|he|she|gran|grandad|nan|mum|dad|our #Capital|#Capital&{given-name}) ('s|is)? (at|by|outside|in|on|down at|
        out on|off to) the .{1,3} (every|each) (single)? (day|morning|night|evening|afternoon|#Day) (at|from|about|
        around) ${CLOCK} .{0,4}
      every (night|morning|evening|day) at ${CLOCK} .{0,8} (nobody|no one) with (him|her|me|them) .{0,2}
      (walks|does|cycles|scooters|rides) it (alone|(on|by) (his|her) own|by (himself|herself)) (now|every|these|most|to|
        through|along|past) .{0,6}
    `),
  },
  {
    kind: 'whereabouts',
    why: 'tells where somebody is at this moment',
    unless: phrases('(santa|sleigh|gritter|gritters|bus|buses|train|race|parcel|parcels|torch|relay|convoy|tractor run)'),
    phrases: phrases(`
      (follow|track|watch|see) (me|my|the|his|her|our) .{0,2} (dot|live location|live tracker|run tracker|
        tracker) .{0,2} (all night|all day|live|move|go|wherever|as (i|he|she|we)|along|round|every) .{0,3}
    `),
  },
  {
    kind: 'whereabouts',
    why: 'tells where somebody is to be caught at this moment',
    firm: true,
    near: AFTER_THEM,
    phrases: phrases(`
      ${PERSON} ('s|is|are|'re) .{0,2} (in|at|outside|down|up|on|by|round) (the|a)? .{1,3} ${NOW} .{0,4}
      (just|i 've just)? (spotted|saw|seen|clocked|passed) ${PERSON} (going|coming|walking|heading|getting|sat|sitting|
        in|outside|at|by|near|leaving) .{1,4}
    `),
  },
  {
    kind: 'routine',
    why: 'tells where a child is to be met, or when somebody is out or alone',
    firm: true,
    unless: COME_AND_TALK,
    phrases: phrases(`
      (my|our|her|his|their|the) .{0,1} ${CHILD} (waits|wait|stands|stand|sits|sit|walks|walk|gets off|get off|
        gets dropped|is dropped|cuts|cut|comes home|cycles|scooters) .{0,12} (at|about|around|after|before|till|until|
        from) ${CLOCK}
      (#Person|she|he|(my|our|her|his|their) .{0,1} ${CHILD}) .{0,3} (rides|ride|skates|walks|walk|cycles|plays out|
        play out|scooters|runs|jogs) .{0,3} (along|through|down|by|across|over|past|up|in|on) .{0,6} (after|
        before) (school|work|dark|tea) .{0,1} (every|each|on (#Day|mondays|tuesdays|wednesdays|thursdays|fridays)|
        most) .{0,2}
      ${CHILD} .{0,2} (play|plays|playing|out|are out|is out) .{0,4} (by (themselves|himself|herself)|on their own|
        unsupervised|alone) .{0,2} (till|until|after|every|from|in the (lane|street|woods|park)) .{0,4}
      (every|each) (#Day|morning|afternoon|evening|night|weekday|weeknight) (i|we|she|he|#Person) ('m|'re|'s|am|are|
        is) (at|in|out|up at|down at|over at) .{1,5} (from|between|till|until) ${CLOCK} .{0,3}
      (i|we|he|she|mum|dad|nan|gran|#Person|(my|our|his|her) (husband|wife|partner|other half)) ('m|'re|'s|am|are|
        is)? .{0,1} (at|in|out|up at|down at|over at) .{1,5} (every|each) #Day from ${CLOCK} (to|till|until) .{0,3}
      (it 's|it is|only|just) .{0,1} (me|her|him|us two|me and the (baby|kids)) .{0,2} (here)? (at night|
        in the evenings|overnight|all night|after dark|of a night|till he 's back|till she 's back) .{0,4}
      (neighbour|lady|gentleman|nan|gran|grandad|mum|dad|aunt|auntie|uncle|#Person|she|he|widow) ('s|is|
        lives) .{0,6} (deaf|blind|frail|housebound|confused|bedbound|ninety|eighty|in a wheelchair|
        very poorly) .{0,3} (on (her|his) own|all alone|alone|by (herself|himself)) .{0,5}
      (neighbour|lady|gentleman|nan|gran|grandad|mum|dad|aunt|auntie|uncle|#Person|she|he|widow) ('s|is|
        lives) .{0,2} (on (her|his) own|all alone|alone|by (herself|himself)) .{0,2} (and|with) .{0,4} (deaf|blind|
        frail|housebound|confused|dementia|opens the door|lets (anyone|anybody)|no alarm|door open) .{0,5}
      (off to bed|in bed|asleep|goes to bed|goes up|turns in) (at|by) ${CLOCK} (and|,)? .{0,3} (hears|hear|wo n't hear|
        would n't hear|dead to the world|deaf|sleeps like) .{0,4}
    `),
  },
];
