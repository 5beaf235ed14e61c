// Phrases that leave somebody exposed in passing: where they fled, when they are off, how they walk home at night, what is broken there.
import { phrases } from '../../phrases/index.js';
import type { Group } from '../../types.js';
import { NO_HOUSEHOLD } from './away.js';
import { OTHER_DOORS } from './locks.js';
import { COME_AND_TALK } from './routine.js';

/** Whom somebody has fled from. */
const HIM = `(him|her|them|#Person|(her|his|the) (ex|ex husband|ex wife|husband|wife|partner|boyfriend|girlfriend|
  stepdad|dad|father|brothers|family|brother|stalker))`;

const AT_NIGHT = `(at (#Time|#Number|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|midnight|dusk|night|
  half .|quarter to .|quarter past .)|after (dark|midnight|closing|my shift|the late shift|work)|in the (dark|
  small hours|early hours)|(#Number|one|two|three|four|five|six|eleven|twelve) in the morning|late|when it 's dark|
  most nights|every night)`;

/** Where nobody would hear. */
const LONELY = `(churchyard|graveyard|cemetery|cutting|towpath|alley|alleyway|underpass|subway|woods|wood|park|fields|
  field|railway|canal|river path|ginnel|snicket|twitten|jitty|back lane|industrial estate|car park|rec|common|dunes|
  footpath|bridleway|cycle path|old line|spinney|copse|quarry|lane|embankment|moor)`;

/** Groups, buses and workers who leave no home empty. */
const TOGETHER = phrases(`
  (coach|choir|club|team|band|scouts|cubs|guides|school|outing|trip|tour|walkers|ramblers|group|exhibition|meeting|
    office|library|shop|surgery|van leaves|bus leaves|boat leaves|match|march|lads' weekend|stall|conference|twinning)
  (used to|years ago|last (year|summer|week)|when i was)
`);

/** A window or door that is anybody's. */
const MENDED = phrases(
  '(mended|fixed|repaired|replaced|boarded up by the council|council|school|hall|church|chapel|shelter|pavilion|office|library|cafe|surgery|station|bus|van|car|lorry)',
);

export const EXPOSED: readonly Group[] = [
  {
    kind: 'whereabouts',
    why: 'tells where somebody is who does not want to be found',
    phrases: phrases(`
      (moved|moving|gone|went|living|lives|staying|stopping|stays|renting|flat|house|rented|hiding|shacked up|
        found a place|got a place) .{0,10} (to|so as to) (get|be|keep|stay) (away|safe|clear|shot|out of reach|
        out of the way) (from|of)? ${HIM}
      (moved|moving|gone|went|living|lives|staying|stopping|stays|renting|flat|house|rented|got a place|at|
        in) .{0,8} (where|so) (he|she|they|#Person|(her|his) .) (ca n't|cannot|wo n't|wo n't be able to|could n't|
        does n't know to) (find|get at|get to|reach|follow|bother) (her|him|them|the kids) .{0,2}
      (she|he|they|#Person) (is|'s|are|'re) .{0,1} (staying|stopping|living|hiding|lying low|up|down|over)? .{0,1} (at|
        with|in|round) .{1,6} (do n't|nobody|please do n't|not a word|but do n't|so do n't) (tell|let on to|
        say anything to|breathe a word to|mention it to) ${HIM}
    `),
  },
  {
    kind: 'empty-home',
    why: 'tells that the author is off, and until when',
    unless: [NO_HOUSEHOLD, TOGETHER, COME_AND_TALK],
    phrases: phrases(`
      ^ .{0,2} (leaving|setting off|on the road|driving down|driving up|heading off|off) (now|today|tonight|tomorrow|
        at (dawn|first light|four|five|six)|first thing) .{0,8} (back|home) (next|on|a week|in a) .{0,3}
      (we|i|me and .|the family|all of us) .{0,1} (fly|sail|jet off|fly out|take off|flying|sailing) .{0,3} (from|
        out of|at|on|to) .{1,8} (back|home|land back|return) (on|next|the|by|in a) .{0,3}
      (car|cases|case|bags|suitcases|motorhome|camper|campervan|caravan|van|panniers|boat|narrowboat|roof box) ('s|is|
        are)? (all)? (packed|loaded|ready|full|hitched) .{0,3} (#Capital|wales|scotland|france|spain|cornwall|devon|
        the lakes|the coast|the highlands|europe) .{0,2} (for|till|until|tomorrow|tonight|here (we|i) come|first thing|
        by) .{0,4}
      (off grid|off the grid|no signal|phones off|phone off|out of reach|unreachable) (from|as of|for|till|until) (now|
        tomorrow|tonight|#Day|today|next|the|a|two|three|ten|#Number){1,3} (week|weeks|fortnight|month|days|sailing|
        trekking|camping|cruising|walking|abroad|up (the|a)|in the (hills|mountains|alps|highlands)) .{0,4}
      (rectory|vicarage|manse|farmhouse|bungalow|cottage|lodge|house|old rectory|schoolhouse|gatehouse|millhouse|
        flat) .{0,2} (will be|is|stands|is to be|'ll be|lies|is going to be) (empty|unoccupied|vacant|dark|shut up|
        all locked up) (from|until|till|for|over|between) .{1,6}
      (pop|call|nip|come|go) in .{0,1} (and|to) .{0,1} (water|feed|see to|check|collect|pick up) .{0,5} (we 're|i 'm|
        we are|i am|they 're|she 's|he 's) (away|off|abroad|not here|gone) .{0,3}
      (anyone|anybody|somebody|someone) .{0,6} (water|feed|see to|mind|walk|look in on|keep an eye on) .{0,6} (we 're|
        i 'm|we are|i am) (away|off|abroad|not here|gone|in #Capital) .{0,4}
    `),
  },
  {
    kind: 'routine',
    why: 'tells which lonely way somebody goes, and when',
    unless: [TOGETHER, COME_AND_TALK],
    phrases: phrases(`
      (i|he|she|#Person|our #Capital|(my|our|her|his) .{0,1} ({kin}|lad|lass|girl|boy)) .{0,4} (cut|cuts|walk|walks|
        cycle|cycles|come home|comes home|jog|jogs|run|runs|go home|goes home|bike|bikes) .{0,2} (through|along|across|
        by|past|down|over|round|up|home through|home along|home by) the .{0,2} ${LONELY} .{0,3} ${AT_NIGHT} .{0,4}
      (finish|finishes|finishing|clock off|clocks off|knock off|knocks off|lock up|locks up|get off|gets off|shift ends|
        shift finishes|get out|gets out) .{0,2} ${AT_NIGHT} .{0,4} (cut|cuts|walk|walks|cycle|cycles|come|comes|jog|
        jogs|go|goes|bike) .{0,2} (home|through|along|across|by|past|down) .{0,2} .{0,1} ${LONELY} .{0,4}
      (cash up|cashes up|cashing up|lock up|locks up) (at|about|around|after|by) .{1,3} (and|then) .{0,2} (walk|walks|
        take|takes|carry|carries|cycle|drive|drop) (it|the takings|the money|the cash|the bag|them) .{0,2} (to|round|
        over|home|up|down) .{0,4}
      (our|my|her|his|their|little)? (#Person|{kin}|lad|lass|boy|girl) gets off (the|her|his) .{0,4} (bus|train|coach|
        minibus|taxi) .{0,1} (at|by|outside|opposite|near|on) .{1,6} (and)? (waits|stands|sits|walks|hangs about|
        is on (her|his) own|alone|on (her|his) own) .{0,5}
      (cleaner|carer|home help|nurse|meals on wheels|physio|gardener|window cleaner) (comes|calls|is here|gets in|
        lets (herself|himself) in) .{0,3} (mondays|tuesdays|wednesdays|thursdays|fridays|#Day|mornings|at) .{0,4} (door|
        key|gate|unlocked|open|latch|alarm) .{0,4}
    `),
  },
  {
    kind: 'keys',
    why: 'tells what is broken or left open at a home',
    unless: [OTHER_DOORS, MENDED],
    phrases: phrases(`
      (window|window catch|skylight|velux|patio door|cat flap|pane|louvre) (in|of|to|at|by) (the|our|my|her|his|mum 's|
        nan 's|dad 's) .{0,2} (loo|bathroom|kitchen|bedroom|porch|utility|pantry|back|landing|conservatory|lean to|
        downstairs loo|toilet|front room|lounge|cellar|larder) .{0,1} (has|have|is|'s|'s been) .{0,2} (broken|smashed|
        missing|out|cracked|taped|boarded|jammed|stuck|open|bust|loose|off its) .{0,6}
      (engagement ring|wedding ring|rings|savings|jewellery|jewels|passports|medals|gold|cash|spare cash|nest egg) ('s|
        is|are) (always|still|hidden|kept|stashed)? (in|under|behind|inside) the .{0,1} (sugar bowl|biscuit tin|
        tea caddy|caddy|teapot|freezer|flour|flour bin|sock drawer|knicker drawer|mattress|airing cupboard|bread bin|
        cistern|piano|dresser|floorboards|wardrobe|hoover bag|cereal box) .{0,4}
      (camera|cameras|cctv|alarm|alarm box|bell box|doorbell camera|floodlight) (over|above|by|at|on|outside|round|
        watching|facing) (the|our|my|her|his) .{0,1} (yard|drive|porch|shed|barn|back|front|side|garage|house|gate|door|
        stables|workshop|farm|oil tank|tank) .{0,1} (is|are|'s|was|has|have) .{0,2} (n't|not|never|just|only|
        a)? .{0,2} (plugged in|connected|switched on|wired|wired up|working|recording|real|dummy|fake|box|for show|
        battery|batteries|charged|on) .{0,3}
      (we|i|they|he|she|mum|dad|nan|#Person) (always|often|usually|just|tend to)? (leave|leaves|left|keep|keeps) (the|
        our|my|her|his|their) .{0,1} (garage|barn|shed|workshop|porch|conservatory|stable|stables|back door|side gate|
        windows|window|patio door|patio doors) .{0,1} (up|open|wide open|ajar|unlocked) .{0,1} (all|during|in the|at|
        for|so|most|every|day|overnight|through|when) .{0,3}
      (door|gate|garage) ('s|is) never (shut|closed|locked|bolted) (at|in|on|round) .{1,4}
    `),
  },
];
