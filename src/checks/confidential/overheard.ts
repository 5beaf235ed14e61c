// Phrases that pass on what was settled when the public had gone, what stands in a paper that others may not see, and what was told
// in confidence.
import { phrases } from '../../phrases/index.js';
import type { Group } from '../../types.js';

/** Council business that somebody may let out. One of these must stand nearby. */
const BUSINESS = phrases(`
  ({some-council}|{office}|{member-title}|councillors|committee|members|depot|precept|tender|lease|grant|grants|
    contract|contracts|planning|developer|allotment|allotments|market|library|pool|tip|pier|sale|valuer|budget|staff|
    redundancies|redundancy|car park|scheme|bid|field|pavilion|town hall|village hall|traders|tenants)
  (school|surgery|doctor 's|doctors|pub|bank|shop|bakery|post office|hut|scouts|youth club|bus|care home|clinic|station|
    chapel|market|hospital|factory|bypass|crossing|toilets|museum) .{0,3} (closing|shutting|sold|sale|going|moving|
    taking|losing|bought|buying|getting|gets|coming|reopening|lost|turned|refused|approved|is|are|was|'s|went)
  (closing|shutting|selling|buying|losing|moving|bought|sold|sell|taking over|pulling out of|pulling out|
    opening) .{0,3} (school|surgery|pub|bank|shop|post office|hut|youth club|bus|care home|clinic|station|chapel|
    hospital|factory|crossing|toilets|museum|retail park|phase)
`);

/** Tidying up after a meeting gives nothing away, nor does what anybody was told who asked. */
const NO_SECRET = phrases(`
  (chairs|washing up|washed up|tidied|swept|hoovered|locked up|kettle|mugs|put the lights|pub|recipe|surprise|birthday|
    santa|spoiler|quiz|panto|raffle)
  (in|at|during) (the|an)? open (session|meeting|council|forum)
  (i think|i believe|i like|i love|i reckon|in my view|my opinion|unpopular|should|ought)
`);

export const OVERHEARD: readonly Group[] = [
  {
    kind: 'closed-session',
    why: 'tells what was settled when the public had gone',
    firm: true,
    near: BUSINESS,
    unless: NO_SECRET,
    phrases: phrases(`
      (while|whilst|when) (you|you lot|you were|the public|everyone|everybody|the rest of you|residents|they|
        folk) .{0,2} (stood|sat|waiting|kept|shivering|left|outside|hanging|having|queueing|sent|on the steps|
        in the) .{0,3} (outside|out|corridor|car park|foyer|porch|lobby|bar|steps|rain|cold|stairs|
        hallway) .{0,3} (they|we|it|the committee|members|councillors|council) .{0,12}
      (settled|agreed|decided|voted|signed off|sorted|went through|fixed|waved through) .{0,10} (just|only) (us|members|
        the members|councillors|the committee|them|the #Number of (us|them)) .{0,2} (left|in the room|round the table|
        in there|in the chamber) .{0,6}
      (sent|packed|saw|showed|shooed) (the)? (reporter|press|public|gazette|gallery|you lot|everyone|everybody|
        residents|man from the paper|lad from the paper|lady from the paper|visitors) .{0,1} (home|out|away|off|
        packing) .{0,3} (before|then|and|so|to) .{0,12}
      (part two|part 2|part b|private|exempt|confidential|closed|second|secret) (bit|half) .{0,3} (took|was|lasted|went|
        ran|dragged|got) .{0,8}
      (said|agreed|decided|discussed|settled|voted|went on|happened) (on|for|about|through)? .{0,2} in (part (two|2|b)|
        the (private|closed|exempt|confidential|secret) (bit|part|session|half|section|meeting)) .{0,12}
      (last|final|other) item .{0,3} (public|press|everyone|gallery|visitors) (out|gone|sent out|excluded) .{0,10}
    `),
  },
  {
    kind: 'in-confidence',
    why: 'lets out what was to be kept quiet',
    firm: true,
    near: BUSINESS,
    unless: NO_SECRET,
    phrases: phrases(`
      (promise|swear) (me|us)? (you|not|that) .{0,2} (share|tell|say|repeat|breathe|let on|mention|pass) .{0,6}
      (i|we) (said|promised|swore|told .{1,2}|gave my word|vowed) (that)? (i|we)? .{0,1} (would n't|wo n't|not to|
        to not|never to|'d never|'d not) .{0,1} (say|tell|share|let|breathe|mention|repeat|post|talk|discuss) .{0,8}
      (nobody|no one|not many|few|hardly anyone|hardly anybody|not a soul) .{0,1} (knows|know|has heard|'s heard|
        have heard|been told) (this|about it|about this|it)? (yet)? (outside|beyond|apart from|except|bar|but) .{0,8}
      ^ (shh|shhh|shhhh|sh|psst|pssst|ssh|sshh) .{0,10}
      (delete|burn|eat|shred|bin|destroy) (this|me|it|after) .{0,2} (after|once|when|as soon as|reading) .{0,4}
      (i 'll|i will|they 'll|he 'll|she 'll|i 'm going to|i could|i 'd) .{0,2} (get|be|have|have me)? .{0,1} (lynched|
        shot|killed|strung up|hung|hanged|murdered|in trouble|in bother|crucified|in hot water|drummed out|hauled up|
        reported|thrown off the council|my knuckles rapped) .{0,2} (for|if) .{0,3} (this|saying|telling|posting|sharing|
        letting|leaking) .{0,8}
      (little bird|birdie|mole|insider|inside source|source|contact|fly on the wall) (at|in|inside|on|from|
        within) (the)? ({some-council}|office|chamber|county hall|committee|planning|highways) .{0,2} (tells|told|says|
        whispers|said|tweeted|tipped|sang) .{0,12}
    `),
  },
  {
    kind: 'unannounced',
    why: 'tells of something before it is announced',
    near: BUSINESS,
    unless: NO_SECRET,
    phrases: phrases(`
      (before|ahead of) (the|our)? (council|parish|county|clerk|chair|leader|official|press release|announcement|
        gazette|paper|statement) (tells|announces|says so|puts it|puts out|lets|gets round|publishes|announcement|goes|
        has told|admits|breaks) .{0,8}
      (heard|read|saw|got) it (here|from me|from us) (first|before) .{0,12}
      you ('ll|will) (hear|get|read|see) (it|this|that|about it|about this|the news) (officially|formally|properly|
        from the council|in the (gazette|paper|minutes|bulletin)) .{0,14}
      where you (heard|read|saw) it (first)? .{0,12}
      ({some-council}|{office}|they|committee|leader|nobody|no one|diocese|brewery) (has|have|had|'ve|'s) (n't|not|
        yet to|never) .{0,1} (said|say|admitted|admit|announced|announce|owned up|let on|confirmed|confirm|
        come clean) .{0,2} (so|it|this|publicly|anything|in public|officially|yet) .{0,3} but .{0,10}
    `),
  },
  {
    kind: 'paper',
    why: 'passes on a paper that others may not see',
    near: BUSINESS,
    unless: NO_SECRET,
    phrases: phrases(`
      (found|saw|seen|spotted|photographed|snapped|copied|clocked|glimpsed|noticed) .{0,6} (papers|paper|list|shortlist|
        report|letter|figures|plans|draft|contract|memo|file|valuation|quotes|invoice|names|agreement|offer|
        resignation) .{0,4} (on|in|off|by|under|beside|left on) (the|her|his) .{0,2} (copier|photocopier|printer|desk|
        shredder|scanner|in tray|tray|briefcase|drawer|clipboard|recycling|bin) .{0,6}
      (report|audit|paper|papers|figures|letter|draft|survey|email|memo|review|minutes|study) (that|which)? (nobody|
        no one|we|you|none of you|public|the public|residents) .{0,3} allowed to (read|see|have) .{0,2} (says|say|shows|
        show|is|are|has|puts|warns|reckons|lists) .{0,10}
      (report|audit|paper|papers|figures|letter|draft|survey|memo|review|study|valuation) (they 're|they are|council 's|
        council is|they 've been|the clerk 's) (sitting on|hiding|burying|keeping back|keeping from you|
        holding back) .{0,12}
      (page|pages|paper|papers|report|sheet|sheets|draft|figures) .{0,4} before (they|the clerk|clerk|he|
        she) .{0,2} (took|take|snatched|grabbed|collected|counted|gathered|had|wanted) .{0,2} (off|back|in|away) .{0,4}
    `),
  },
];
