// What somebody must do by a day or else, and reckonings that are promised.
import { phrases } from '../../phrases/index.js';
import type { Group } from '../../types.js';

/** What somebody is told to do to make amends. */
const AMENDS = `(apologise|say sorry|retract|withdraw|take (it|that|this|your .{1,2}|the .{1,3}) (down|back)|delete|
  come clean|own up|explain yourself|explain|resign|stand down|step down|put (it|that|this) right|prove it|answer|
  pay up|admit|confess|back down|set the record straight|correct|name|produce|come up with)`;

export const ULTIMATUMS: readonly Group[] = [
  {
    kind: 'ultimatum',
    why: 'tells somebody to do something or take the consequences',
    unless: phrases(`
      (recipe|recipes|raffle|ticket|tickets|entries|entry form|refund|competition|library|fine of|parking ticket)
    `),
    phrases: phrases(`
      or (face|suffer|take|live with|accept|bear) the consequences .{0,3}
      or (be|get|you'll be|he'll be|she'll be) (dragged|thrown|kicked|booted|hounded|forced|shamed|exposed|outed|
        carried|marched|made to) .{0,5}
      (i|we) (wo n't|sha n't|will not|shall not|'ll not|'m not going to|am not going to|are not going to) (ask|tell|say|
        warn|remind|repeat) .{0,2} (again|twice|a second time|a third time|nicely|next time|any more) .{0,3}
      (giving|give|given|gave) (you|him|her|them|#Person) (until|till|exactly|one|#Number|a|two|three|seven|twenty four|
        forty eight) .{0,4} to ${AMENDS} .{0,4}
      (you|he|she|they|#Person) (have|has|'ve|'s) (got)? (until|till|#Number|one|two|a|three|
        seven) .{1,4} to ${AMENDS} .{0,8}
      ^ .{0,3} ${AMENDS} .{0,7} or (i|we|i'll|we'll|it|the|everybody|everyone|face|else|the whole|they|your|
        my solicitor|see|get) .{0,8}
      (final offer|last offer|best offer) .{0,2} (take it|accept it|or|and then) .{0,5}
      (take it or leave it|my way or the highway|put up or shut up|it's him or me|it's her or me|it's them or us|
        me or (him|her)) .{0,4}
      ^ .{0,2} (last|final|only) (chance|warning) .{0,2} (#Person|cllr|mate|pal) .{0,1} (take|delete|remove|move|say|
        tell|pay|put|drop|own|stop|give|withdraw|apologise|clear|shift|explain|answer|resign|to (put|say|take|own|come|
        apologise|withdraw)) .{0,8}
      (tell|admit|say|explain) .{1,6} or (i'll|i will|we'll|i shall|i'm going to) (tell|say|do|print|explain) .{0,5}
      (one|another) more (word|peep|squeak|post|lie|comment|step|complaint|trick|stunt) (out of|from|about|and|
        like) (you|him|her|them|#Person|that|i|we|it) .{0,8}
      (either)? (he|she|they|#Person|you|the .{1,2}) (goes|go) or (i|we) (do|go|will|leave|resign|quit|walk) .{0,3}
      (war|all out war|open war) (with|on|against) (him|her|you|them|#Person|the clerk|the chairman|that (man|woman|
        family))
      ((if it 's|want|wants|wanted) (a)? (war|fight)|(fight|war) (they|you|he|she|#Person) (want|wants)) .{0,6} (get|
        gets|got|have|has|having|'ll|will|bring) .{0,5}
      (knives out for (him|her|you|them|#Person)) .{0,4}
      not another word .{0,2} (or|from you) .{0,6}
      (back down|give up|pull out|walk away|withdraw|apologise|resign) .{0,2} while you (still)? can .{0,3}
    `),
  },
  {
    kind: 'vendetta',
    why: 'promises a reckoning',
    unless: phrases(`
      (swap shop|raffle|tickets|lambs|ducklings|chicks|swallows|recipe|tombola|league|match|cup|season|derby|trophy|
        bird|birds|nest|nests)
    `),
    phrases: phrases(`
      (mark my words|believe me|trust me|just you wait|you wait|you'll see) .{0,4} (#Person|you|he|she|they|
        what goes around|it 'll come|karma|chickens)
      (#Person|you|he|she|they|that man|that woman|council|cllr) .{0,8} what goes around comes around
      what goes around comes around .{0,2} (#Person|cllr|mate|pal|sunshine|and you|and he|and she|you|remember that)
      karma .{0,4} (get|gets|got|come|comes|coming|catch|catches|bite|bites|find|finds) .{0,4} (you|him|her|them|
        #Person|up with)
      (believe in|there's such a thing as|heard of) karma .{0,2} (#Person|you|mate|because|so)
      (revenge|payback) (is|will be|'s|tastes) .{0,6} (dish|sweet|served|mine|ours|coming) .{0,6}
      (have|get|want|wants|planning|plotting) (my|our|his|her) (revenge|own back|pound of flesh) (on|over|against|
        for) .{0,6}
      (this|it|that) (is|'s) (not|n't) over (not|you|mate|believe|by (a|any)|#Person|until (he|she|you|they|i|we)|
        between|yet (not|you|#Person|mate|believe|as far)) .{0,6}
      (far from over|this is only the beginning|this is only the start|this is just the beginning) .{0,3} (you|he|she|
        they|#Person|for (you|him|her|them))
      (i'll|we'll|i will|we will|i shall|i'm|we're|going to) .{0,1} (be)? (watching|watch) (you|him|her|them|#Person|
        every move (you|he|she|they|#Person)) .{0,3} (like a hawk|closely|from now on|every|day and night|make|makes|
        all of you|very|from here on|$)
      (every move|every step|every breath) (you|he|she|they|#Person) (make|makes|take|takes) .{0,6}
      (slip|slips|trip|trips|mess|screw|foul) up and (i'll|i will|we'll|we will|i|when) .{0,8}
      (put|puts) a foot wrong .{0,3} (and)? (i'll|i will|we'll|i|we) .{0,8}
      (never|not|n't) (spoke|spoken|speak|speaking|talked) to (them|him|her|that (man|woman|lot|family)|#Person|
        each other|one another) .{0,8} (never will|will again|and i never|over my dead|since what|after what|as long as)
      (rue|curse|regret) the day (he|she|you|they|#Person) .{0,8}
      (all|it's|it's all|everything|the truth|every bit) (coming|going to come|will come|comes) out .{0,3} (about|
        on) (him|her|you|them|#Person|that)
      (this|that) (thick|fat|big|high) on (him|her|them|you|#Person|that|the (clerk|chairman)) .{0,5}
      (pay|paying|pays|paid) (for|back) (what|this|that|everything) .{0,2} (you|he|she|they|#Person) (did|has|have|'ve|
        's|said|done) .{0,6}
      (settle|settling|even) (the|a|this|an old|old|my) (score|scores) .{0,2} (with|against) .{0,5}
      (bury|finish|ruin|destroy|break|sink|end) (you|him|her|them|#Person) .{0,1} (if it|for|over|politically|and his|
        and her|in this village|in this town|once and for all|completely)
      (owe|owes|owed) (him|her|you|them|#Person) one for .{0,6}
      (get|getting) (even|my own back|our own back) with .{0,5}
      (have n't|has n't|not|never) (forgotten|forgot|forgiven|forgave) .{0,4} (and|nor) (never|neither|i|we) (will|
        shall|do|does|has|have|wo n't) .{0,6}
      (did|done|cheated|diddled|conned|robbed) (me|us|my .|our .) out of .{1,8} (and)? (have|has|had|'ve|
        's) n't (forgotten|forgot|forgiven) .{0,3}
      (did|done|cheated|diddled|conned|robbed) (me|us|my .|our .) out of .{1,8} never (forget|forgotten|forgive|forgave|
        forgiven) .{0,3}
      dance on (his|her|your|their|#Person 's) .{0,1} (grave|graves)
    `),
  },
  {
    kind: 'pile-on',
    why: 'cheers on those who turn against somebody',
    phrases: phrases(`
      (keep|carry on) .{0,1} (comments|posts|messages|reviews|complaints|angry faces|memes|tags|it) .{0,1} (coming|
        going|up) .{0,4} (he's|she's|they're|#Person is|#Person 's|(he|she) (is|must be)) .{0,3} (reading|squirming|
        rattled|squealing|crying|panicking|blocking|seething|furious|losing|cracking|watching)
      (copy|copy and paste|paste|screenshot|share) .{0,3} (on|onto|on to|to|all over) (his|her|their|
        #Person 's) .{0,1} (wall|page|timeline|feed|profile|inbox|comments) .{0,3}
      (about time|high time) (someone|somebody) .{0,1} (said|told|stood up|called|put) .{0,2} (about|to)? (him|her|them|
        #Person|the pair of them) .{0,1} (out|straight|in (his|her|their) place|$) .{0,4}
      (who else|anyone else|anybody else) .{0,2} (had enough of|fed up with|sick of|tired of|fallen out with|
        been (insulted|ignored|bullied|ripped off|messed about|sworn at|blocked|lied to) by) (#Person|him|her|this man|
        this woman|that man|that woman|them|the clerk|the chairman) .{0,4}
      (same|me too|same here|us too|likewise|join the (queue|club)) .{0,4} (he|she|he's|she's|#Person|that (man|
        woman)) .{0,3} (nightmare|awful|rude|vile|horrible|menace|liar|bully|insulted|upset|a story|the same with|
        to everyone|with everyone|with us) .{0,6}
      (tag|message|ring|email|write to) (him|her|#Person) .{0,2} so (he|she) (can|will|knows|sees|
        gets) .{0,4} (what (we|the village|everyone|people|the town|the street)) .{0,2} (think|thinks|really|say|
        says) .{0,5}
      (get|give) (him|her|them|#Person) (told|it both barrels|a piece of (your|our) mind) .{0,4}
      let (him|her|#Person) have (it (lads|everyone|everybody|good)|both barrels) .{0,3}
      (tell|show|let) (him|her|#Person|the (clerk|chairman|chair)) (know)? exactly what (we|you|the whole .|everyone|
        everybody) (all)? (think|thinks|really think|make) of (him|her|it|his|her|their|this) .{0,4}
      (tell|show|let) (him|her|#Person) (know)? what (we|the whole .|everyone|everybody) (all)? (think|thinks|
        really think) of (him|her) $
      (how many) (angry|laughing|red|vomit|crying|puke) (faces|emojis|reactions) .{0,8}
      (pile|jump|wade) (in|on) (everyone|everybody|lads|folks|people|the more the merrier|and (tell|let|give)) .{0,6}
      (share|post|spread|keep) .{0,6} (until|till) (he|she|they|#Person) .{0,2} nowhere .{0,1} to hide .{0,3}
    `),
  },
];
