// Phrases by which a clerk and other staff say that they are.
import { phrases } from '../../phrases/index.js';
import type { Group } from '../../types.js';
import { CY_I_AM } from './members.js';
import { NO_SEAT } from './seats.js';

/** Sentences with one of these tell of another person's new post ("Ana Bell has been appointed as our clerk"). */
const SOMEBODY_APPOINTED = phrases(`
  (#Person|{kin}|{acquaintance}|he|she|who|they) .{0,3} (has|have|had|was|were|is|'s|'ve)? (been|being)? (appointed|
    promoted|taken on|starting|starts|started|joined|joins|joining) .{0,3} as
  welcome .{0,6} as
`);

const STAFF = phrases(`
  ^ .{0,1} (clerk|mayor|chairman) 's (night|day|morning|week|evening|weekend) off .{0,3}
  (i|i've|i 've) .{0,1} minuted .{0,5}
  (your|from your|the|ever) (humble|friendly|faithful|new|local|long suffering|hard working|weary|parish|town) (parish|
    town|council)? (clerk|groundsman|caretaker|warden|lengthsman) (here|writes|speaking|reporting|says|signing off|
    again)
  ^ .{0,3} [(#Person|#Capital) .{0,1} (from|at|in|off) (the|your) (parish|town|council|community)? .{0,1} (council|
    office|offices|depot|town hall) (here|speaking|again)]
  ^ .{0,2} (it's|its|it is|this is) (only|just)? (#Person|#Capital) .{0,1} (from|at|in|off) (the|your) (parish|town|
    council|community) .{0,1} (office|offices|depot|yard)
  as the (lad|lass|chap|bloke|fella|woman|man|person|girl|lady|one|poor soul|mug) (who|that|what) (does|do|sorts|
    looks after|empties|
    cuts|mows|types|takes|keeps|runs|answers|mends|sweeps|paints|digs|cleans|writes) (up|out)? (all|most of|
    half)? (of)? (your|the council 's|
    the parish 's) .{0,4}
  ^ .{0,2} i (do|mow|sweep|empty|clean|cut|dig|mend|type|paint) your .{0,1} (streetlights|street lights|graves|bins|
    verges|minutes|parks|
    toilets|loos|gutters|park|cemetery) .{0,8}
  (clerk|parish clerk|town clerk) (writes|here|speaking|signing off|again|says hello)
  (we|us|those of us|all of us|me|i) (here)? (in|at) (the|your) (parish|town|council|town council|
    parish council) (office|offices|hall|depot|yard)
  (as|being|when you're|life as|joys of|perks of|job of|day in the life of|working as|started as|promoted to|
    appointed as|appointed|new role as|new job as|role of|my job as|work as|worked as|employed as|proud to be|i am|
    i'm) .{0,2} (a|an|the|your|this|our)? .{0,2} {staff-word}
  (my|the) (job|work|day job|role|post|contract|desk|line manager|boss|colleagues|workmates|team) (at|with|for|
    in) .{0,2} (the)? .{0,1} (council|parish council|town council|parish office|council office)
  (i|we) (work|worked|'ve worked|'m employed|am employed|do) .{0,3} (for|by|at|with) .{0,2} (the|your|
    this)? .{0,1} (council|parish council|town council|community council|parish)
  (i|i'm|me) .{0,4} (type|types|send|sends|write|writes|print|prints|put|puts|do|does|did|take|takes|typed|
    sent) .{0,3} (up|out|together)? .{0,1} (the|all the|your) (agendas|minutes|agenda|council post|burial records|
    council newsletter|allotment letters)
  (ni|fi|${CY_I_AM}) .{0,3} (gweithio|%clerc|swyddog|glanhau|torri gwair|gofalwr|ofalwr) .{0,3} (y|i|yn|ar|gyda|
    efo)? (%cyngor|swyddfa 'r %cyngor|%cyngor cymuned)
  (fi|y fi) (di|ydi|yw|ydy|oedd|sy) (y|eich|ein)? .{0,1} {staff-word}
  (fel|a minnau yn|a finnau yn|gan mod i yn|${CY_I_AM}) (eich|ein|y)? .{0,1} {staff-word} .{0,4}
  (fy|'n) (%gwaith|%swydd|%desg|niwrnod cynta|wythnos gynta) (i)? .{0,1} (i|efo|gyda|yn|ar|gan) (y|
    swyddfa 'r)? .{0,1} %cyngor
  (i|we) ('m|am|was|started as|'ve been|have been|work as|worked as) (now|still|also|only|just)? (a|an|your|the|
    one of the|part of)? (new|lone|part time|humble|local|your)? {staff-word} (here|at|for|of|to|in|and|since)?
  (as|being) (a|an|your|the) (new|lone|part time|humble|local|lowly)? {staff-word}
  (my)? (first|last|second|third|back for another|another) (day|week|shift|month|year) (here|back)? (at|in|with|
    for) (the|your)? (parish|town|community)? (council|council office|council offices|parish office|town hall|
    council depot) .{0,3}
  in my (role|job|capacity|day job|work) (as|for|at|with) .{0,2} ({staff-word}|{member-word}|{council})
  (i|we|'ve) (work|works|worked|working|started|start|clerk|clerking|been clerking) (here|for|at|with|
    in)? .{0,1} (the)? (parish|town|community)? (council|council office|parish office|parish|council offices)
  (my|our) (desk|chair|office|day|team|van|round|first week|job) (here)? (at|in|for|with) the (parish|town|
    community)? (council|council office|parish)
  yn swyddfa 'r %cyngor
  (%clerc|rheolwr|swyddog|gofalwr) .{0,2} (yma|sy ma|sy 'ma|sydd yma)
`);

export const EMPLOYEES: readonly Group[] = [
  {
    kind: 'clerk',
    why: 'the author does what a clerk does',
    unquoted: true,
    near: phrases("(council|clerk|clerk's|parish|committee)"),
    phrases: phrases(`
      ^ (typing|typed|writing|wrote) up .{0,3} minutes .{0,8}
    `),
  },
  {
    kind: 'employee',
    why: 'the author does the council’s work',
    unquoted: true,
    own: true,
    phrases: phrases(`
      (i|i 'm|i 've|me|my|day|days|shift|morning|week|years|spent) .{0,5} (strimming|mowing|sweeping|emptying|cutting|
        gritting|cleaning|weeding|litter picking) (all)? (of)? your (verges|bins|roads|streets|gutters|graves|park|
        parks|toilets|loos|pavements|hedges|grass|rec|cemetery|lanes)
    `),
  },
  {
    kind: 'employee',
    why: 'the author speaks as somebody who works for the council',
    firm: true,
    phrases: STAFF,
    unquoted: true,
    unless: [NO_SEAT, SOMEBODY_APPOINTED],
  },
];
