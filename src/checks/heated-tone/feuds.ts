// Phrases of feuds, and of joining in against somebody.
import { phrases } from '../../phrases/index.js';
import type { Group } from '../../types.js';

export const FEUDS: readonly Group[] = [
  {
    kind: 'vendetta',
    why: 'carries on a feud',
    phrases: phrases(`
      shame on (you|him|her|them|#Person|the council|every one of) .{0,3}
    `),
  },
  {
    kind: 'vendetta',
    why: 'carries on a feud, or threatens to expose somebody',
    unless: phrases(`
      (rest|stop) (till|until) (we|it|every .|the .) (have|has|'ve|is|are) .{0,1} (a|an|the|raised|enough|
        been (mended|fixed|
        fed|found))
    `),
    phrases: phrases(`
      (i|we) ('ve|have) (got|kept|saved) (the|all the|all of the) (emails|screenshots|messages|texts|recordings|
        receipts) ($|(so|and) (keep|try|carry|
        go|i|we) .{0,5})
      (till|until|want|see|make) .{0,3} (heads|head) (roll|on (a|the) (plate|plates|block|spike)) .{0,3}
      (wo n't|not) (be (quiet|quietened|silenced|fobbed off)|shut up|let (it|this) (go|lie|drop)|rest|stop|
        go away) .{0,2} (till|until) .{0,8}
      (name|naming|named) and (shame|shaming|shamed) (you|them|him|her|the|who|whoever|if|next) .{0,5}
      (only|not even|n't even|barely|hardly) (just)? (got started|warmed up|getting warmed up|got warmed up|
        started on (you|him|her|them)) .{0,4}
      (kept|saved|got|keep) (everything|it all|every (email|text|message|letter|word|one|receipt|note)) .{0,2} (you|he|
        she|they|#Person) .{0,6}
      (everyone|everybody|the whole village|the whole town|the village|the whole estate|they) (will|'ll|'s going to|
        is going to|deserves to|should|needs to) .{0,1} (know|see|find out|hear) .{0,1} (what|exactly what|
        all about) (you|he|she|they|your|his|her) (did|are|said|is|done|have|'ve|really|like|been|get up) .{0,5}
      (i|we) (never|do n't|wo n't|will never|shall never|have n't|'ve never|'ve not|have never) (forget|forgive|
        forgotten|forgiven) (what|how) (you|he|she|they|#Person) (did|said|treated|voted|tried|got|stood) .{0,6}
      (i|we) (will|'ll|shall) (not|never) (rest|stop|give up|be happy|let up) (until|till) .{0,3} (he|she|you|they|him|
        her|that|#Person) .{0,5}
      (wo n't|not|never) (letting|let|be letting) (it|this|that|him|her|them|you) .{0,1} (lie|drop|get away) .{0,4}
      (not|wo n't|n't) (be)? (rise|rising|rise) above it .{0,3}
      (i've|i have|we've) (waited|been waiting) .{0,3} (years|months|long time|since) .{0,3} for (him|her|them|you|this|
        that) (to (want|need|slip|ask|fall|trip|put|get)|moment|day) .{0,6}
      (see|have|get) (you|him|her|them|#Person) (in court|squirm|sweat) .{0,4}
      (geith|caiff|gaiff|ceith) (pawb|pawb arall|y byd|pobol|pobl|y pentra|y pentre) .{0,2} (weld|wybod|glywed|gweld|
        gwybod) .{0,6}
      (cadw|gadw|cadwodd|cadwais) (pob|popeth|bopeth) .{0,3} (ebost|ebyst|llythyr|neges|gair|dim|
        tystiolaeth) .{0,8} (ti|chi|fo|fe|hi|nhw|#Person)
    `),
  },
  {
    kind: 'pile-on',
    why: 'calls on others to pile on',
    phrases: phrases(`
      (everyone|everybody|lads|all of you|let's all|lets all|leave|give) .{0,4} (one|1) star (each|review|reviews|him|
        her|them|all|until|till)? .{0,4}
      (screenshot|share|spread|repost) (this|it) .{0,2} (before|so|until|till) .{0,2} (he|she|they|the (clerk|council|
        chair|admin|committee)|everyone|everybody|deletes|it's deleted|takes|take|delete|goes|knows|sees) .{0,6}
      (let's|lets|let us) (all)? (make|see|get|give) (him|her|them|#Person) (go viral|famous|trend|trending|sweat|
        what for|hell|squirm|an earful) .{0,4}
      (pile|piling) in .{0,2} (everyone|lads|all|everybody|folks|on (him|her|them|his|#Person)) .{0,4}
      (un|1) seren .{0,3} (yr un|pawb|i gyd|iddi|iddo|bob un) .{0,4}
    `),
  },
  {
    kind: 'vendetta',
    why: 'tells how a feud will be carried on',
    phrases: phrases(`
      make it my (business|mission|life's work|job) to .{0,6}
      (crossed|crosses|cross) me .{0,6}
      made (yourself|yourselves|himself|herself)? an enemy .{0,5}
      (if it's|even if it's|be) the last thing (i|we) do
      (going|i'm) nowhere (till|until) (he|she|they|you|that|#Person) .{0,5}
      i'll be (stood|standing|sat|sitting)? (at|in|outside|by) .{0,4} (every|each) .{0,4} (till|until) (he|she|they|you|
        one|#Person) .{0,5}
      (not|n't|never) (going to be)? (stopping|stop|going anywhere|resting|shutting up|giving up|letting up|
        leaving off) .{0,1} (till|until) (he|she|you|they|#Person|that (man|woman|lot)|the whole lot|every last) .{0,6}
      (i'll|i will|i'm|we'll|going to) .{0,14} (until|till) .{0,1} (he|she|they|you|#Person|somebody|someone) (says|say|
        apologises|apologise|resigns|resign|quits|cracks|crack|pays|goes|admits|leaves|owns|squirms|begs) .{0,5}
      (every time|whenever|wherever|each time) (he|she|that man|that woman|#Person|you) .{1,12} (i'll|i'm going to|
        i will|i shall|we'll) .{0,8}
      (i've|i have|we've) .{0,2} long memory .{0,6}
      (waited|waiting) .{0,3} (years|months|weeks) for #Person to (slip|fall|trip|fail|put|make|want|need) .{0,6}
      (i've|i have) not forgotten (what|who|how) .{0,6}
      list .{0,4} of (who|everyone who|all who|the ones who) .{0,1} (voted|backed|signed|abstained|objected|
        laughed) .{0,6}
      (i've|i have|i keep|i'm keeping|started keeping|started|keeping) .{0,3} (folder|dossier|file|little book|
        black book|log|notebook|spreadsheet|diary) on (#Person|him|her|you|them|the . clerk|{office}|that man|
        that woman) .{0,6}
      (nothing|anything) .{0,3} with (his|her|your) name on .{0,4} (ever|gets|get|passed|again) .{0,4}
      (not|never|no|nobody|n't) .{0,14} (as long as|while|so long as|whilst) i (live|breathe|draw breath|have breath|
        am alive|'ve breath) .{0,3}
      forget (it|this|that) .{0,1} (when|next time) (he|she|they|that lot|#Person|the council) .{0,1} (want|wants|need|
        needs|ask|asks|come|comes) .{0,6}
    `),
  },
  {
    kind: 'pile-on',
    why: 'joins in against somebody',
    phrases: phrases(`
      (agree|agreed|i'm|i am|im) with (everyone|everybody|all of you|the others|the rest|all the above|everyone above|
        you all|the other .|the #Number .) .{0,4} (#Person|he|she|you|he's|she's|you're|him|her) .{0,8}
      (same here|me too|another one|ditto|count me in|hear hear|plus one|add me|put me down|seconded|
        likewise) .{0,5} (ca n't stand|never liked|had it up to .{1,3} with (#Person|him|her|that)|
        had enough of (#Person|him|her|that)|sick of (#Person|him|her|that)|fed up with (#Person|him|her|that)|
        sick to death|do n't trust|hate|loathe|useless|rude|awful|disgrace) .{0,6}
      (everybody|everyone|everybody's|everyone's|they've all|you've all|we've all|you all) .{0,6} (pop|go|
        dig) at (#Person|him|her|you|{office}) .{0,8}
      who else wants to (tell|have a go|ask) (him|her|#Person|{office}|the) .{0,6}
      get (him|her|#Person) told
      (let's|lets|can|shall|could|please|everybody|everyone|go) .{0,3} (one star) (him|her|them|#Person|the) .{0,4}
      (had|'d|'s had) (it|this|that) coming .{0,6}
      (hang|hanging) (his|her|your) (head|heads) in shame .{0,4}
      (like|share) this if you (think|reckon|agree) (he|she|that man|that woman|#Person) .{0,6}
    `),
  },
];
