// Phrases that say in passing whose work it is: who took it, whose drawing it is, out of whose album it comes, and what song is under it.
import { phrases } from '../../phrases/index.js';
import type { Group } from '../../types.js';

/** Work that somebody made. */
const WORK = `(photo|photos|picture|pictures|pic|pics|shot|snap|snaps|drawing|drawings|painting|paintings|cartoon|
  cartoons|sketch|poem|poems|verse|verses|map|artwork|illustration|footage|clip|video|words|watercolour|design|logo|
  collage|poster|banner|header|graphic|tune|recipe|pattern|postcard|slide|slides|linocut|print)`;

/** What a picture shows, where a picture is thanked for by it. */
const VIEW =
  '(sunset|sunrise|rainbow|aurora|moon|skyline|view from above|aerial|aerials|aerial view|drone shot|drone shots|header|banner|cover photo|snowy one|starry sky|milky way)';

/** Somebody else, who made it. */
const MAKER = `(#Person|{kin}|(customer|client|pupil|friend|mate) of (mine|ours)|neighbour|neighbours|friend|mate|
  visitor|walker|customer|one of (the|our|my|your) .{1,2}|somebody|someone|a lad|a lady|a chap|a bloke|a girl|(the|that|
  this|our|my) .{0,2} (lad|lady|chap|bloke|girl|fella|man|woman|member|resident|regular|reader|follower|photographer|
  artist|pupil|student|mums|dads|club|society|studio))`;

const MADE = '(took|drew|painted|filmed|shot|snapped|sketched|designed|composed|wrote|captured|flew)';

/** The author's own work, and thanks for other things than pictures. */
const MINE = phrases(`
  (my own|our own|mine|by me|i took|i drew|i made|i wrote|we took|we made|clerk|our office|{staff-word})
  (took|take) (this|these|that|it) (on|away|up|down|off|to|out|over|in|back|home|from|seriously|well|badly|very|as|into|
    for|lying|personally|one (on|away|out|down))
  (fence|bench|door|wall|shed|gate|hall|railings|parcel|key|keys|seat|lane|road|path|route|bus|train|dog|job|post|role|
    minutes|medicine|tablet|tablets|coat|bin|bins|vote|poll|course|class|exam|test)
`);

/** Songs that are sung on the day are printed for nobody. */
const SUNG = phrases(`
  (competition|wanted|welcome|send|enter|entries|exhibition|on show|workshop|lesson|class|classes|rehearsal|
    choir practice|invited|by us)
`);

/** What is built or laid out, and is no picture of somebody's. */
const LAID_OUT = phrases(`
  whoever (designed|did|made) (this|that|these|the) .{0,1} (roundabout|road|junction|crossing|car park|bench|benches|path|
    building|hall|shelter|form|timetable|playground|layout|scheme|estate|bridge)
`);

export const WHOSE_WORK: readonly Group[] = [
  {
    kind: 'picture',
    why: 'says in passing who made it',
    firm: true,
    unless: [MINE, SUNG, LAID_OUT],
    phrases: phrases(`
      ${MAKER} .{0,1} ${MADE} (this|these|that one|this one|the one|them) ($|.{0,3} (hope|hopefully|and|but|so|not|
        without|with|from (his|her|the|their)|at (sunset|sunrise|dawn|dusk)|last (night|week)|this morning|yesterday|
        on (his|her|their|#Day)|she|he|they|i 've|credit|isn't it|fab|amazing|gorgeous|lovely|stunning|what)) .{0,6}
      ${MAKER} .{0,1} ${MADE} it .{0,3} (hope|hopefully|not asked|did n't ask|without asking) .{0,4}
      i (did n't|never) (take|draw|make|write|film|paint|shoot) (this|these|it|this one) ($|(wish|myself|but|sadly|
        i wish|unfortunately|though)) .{0,4}
      ${MAKER} (sent|emailed|messaged) (this|these|it) in .{0,4}
      (borrowed|pinched|nicked|reposted) from (the)? .{0,4} (page|feed|blog|account|channel|website) .{0,3}
      ${MAKER} .{0,1} ${MADE} (it|that|this) .{0,2} (and|so) (i|we) ('ve|have)? (used|put|borrowed|stuck|turned|had|
        made) .{0,6}
      ${MAKER} (caught|got|filmed|had|recorded|captured) (it|this|them|that|it all) on (his|her|their) (phone|dashcam|
        drone|camera|doorbell|gopro|mobile) .{0,4}
      (clipart|clip art|font|fonts|border|borders|background|template|design|icons|cartoon|${WORK}) (is|are|'s|comes|
        come|came|was|were) .{0,1} (from|off) {source} .{0,3}
      #Person 's (drone|camera|lens|eye|handiwork|artwork|pencil|brush) (not|and not) (mine|ours) .{0,2}
      (header|banner|cover|poster|leaflet|card|background|flyer|backdrop) (picture|photo|image)? (is|'s|was) (the|a|an|
        that) .{1,3} 's .{0,2} (poster|photo|picture|painting|advert|drawing|design|slide|postcard|sketch) .{0,3}
      {pic} (from|out of|off) (the|a|an|their|his|her) .{0,2} (catalogue|brochure|prospectus|calendar|annual|almanac|
        encyclopedia|encyclopaedia|listing|sales particulars) .{0,3}
      ${MAKER} (sent|gave|lent|let|emailed|messaged|forwarded|passed|dropped) (us|me|in)? (have|borrow|use|share|copy|
        on|over)? (this|these|it|this one|these ones) ($|(from|of|and|on|via|last|this|to share|for the|over|by|so|
        ,)) .{0,6}
      (the|this|that|these|those|top|second|last|first|bottom|cover|header) .{0,1} ${WORK} (is|are|was|were|'s) (my|our|
        his|her|the) .{0,2} ({kin}|neighbour|friend|mate|club|society|lad|daughter|photographer) ('s|s) ($|(and|not|but|
        used|with|so|from|she|he|i|,)) .{0,4}
      (the|this|that|these|those|top|second|last|first|bottom|cover|header) .{0,1} ${WORK} (is|are|was|were|
        's) #Person 's? ($|(and|not|but|used|with|so|from|she|he|,)) .{0,4}
      ^ .{0,2} ${WORK} (is|are|'s)? (thanks to|cheers to|ta to|with thanks to|by kind permission|courtesy of|
        hat tip) .{1,4}
      ^ .{0,2} ${VIEW} (by|from|courtesy of|thanks to|is) ${MAKER} .{0,6}
      (thanks|thank you|ta|cheers|diolch|credit) (again)? (to|i) .{1,3} for (the|this|that|his|her|their|letting|
        today 's|last night 's) .{0,2} ${VIEW} .{0,3}
      (not|n't) (my|our|mine nor our) .{0,1} ${WORK} (!(that|which|who)|$) .{0,3}
      (is n't|was n't|not) (taken|drawn|made|written|filmed|painted|shot) by (me|us|yours truly) .{0,4}
      (saw|seen|spotted|found) (it|this|that|these|them) (going round|doing the rounds|knocking about|being shared|
        shared all over|all over (facebook|the internet)|round the internet) .{0,3}
      (out of|from|part of) (#Person 's|(my|our|his|her|the late|old) .{0,2} 's|the .{1,2} 's) .{0,1} (collection|album|
        albums|archive|archives|scrapbook|photo album|negatives|attic collection) .{0,3}
      (${WORK}|${VIEW}) .{0,6} by the (ever brilliant|brilliant|wonderful|talented|marvellous|amazing|incomparable|
        one and only|great|late great|very talented|ever talented) #Capital .{0,3}
      (someone|somebody) (else|cleverer|funnier|better|clever|brilliant|more talented|with more talent) .{0,3} (made|
        drew|wrote|took|did|painted|designed|came up with) (this|it|that|these) .{0,3}
      whoever (took|drew|made|wrote|filmed|painted|did|designed) (it|this|that|these) .{0,1} (is|was|has|deserves|needs|
        you|thank|well|i hope|hats) .{0,3}
    `),
  },
  {
    kind: 'text',
    why: 'puts up pages or verses of what somebody else has published',
    unless: [MINE, SUNG],
    phrases: phrases(`
      (page|pages|chapter|p|pp) #Number .{0,1} (of|from|in)? .{0,4} (photographed|scanned|screenshotted|copied|
        typed out|typed up|snapped|pasted|photocopied) .{0,5}
      (all|every one of the|both|the) .{0,1} (#Number|two|three|four|five|six|seven|eight)? .{0,1} (verses|stanzas|
        choruses) .{0,1} (below|here|overleaf|follow|printed|underneath|typed|attached|in full|of it) .{0,3}
      every (verse|line|word) (of it|of the song|of the poem)? .{0,1} (below|here|printed|typed|underneath|attached|
        copied) .{0,3}
      (lyrics|words) (below|attached|here|underneath|printed|to follow|of the song|for the singalong) .{0,6}
      (borrowed|copied|pinched|lifted|nicked|reprinted|scanned|photographed) (a|the|this|that|their|his|her|whole|some|
        two|half a|one){0,2} .{0,1} (page|pages|paragraph|column|chapter|spread|puzzle|crossword|quiz|article|leaflet|
        chart|table) (of|from|out of|off) .{1,5}
      (here 's|here is|this is|read) what (the|#Capital) .{0,1} {paper} (wrote|said|printed|had to say|says|
        ran) .{0,1} (in full|whole|word|every|all of it|so|below|the lot|for) .{0,6}
      (his|her|their|a friend 's|somebody 's|someone 's|other people 's|the author 's|the poet 's) words (not|
        and not) (mine|ours|my own) .{0,2}
    `),
  },
  {
    kind: 'music',
    why: 'names the song that is played under a video',
    unless: SUNG,
    phrases: phrases(`
      (put|set|stuck|added|popped|whacked|laid|slapped|dubbed|chucked|mixed|play|played) .{0,1} #Capital .{0,4} (over|
        under|behind|underneath|on top of|to) (the|my|our|this|that|it) .{0,3} (video|reel|clip|film|slideshow|montage|
        footage|timelapse|drone footage|slides) .{0,3}
      (video|reel|clip|film|slideshow|montage|footage|timelapse|slides) .{0,2} (to the tune of|set to|cut to|goes to|
        with|to) (#Capital #Capital|that .{1,4} (song|track|tune|number)|a .{0,2} (hit|classic|
        number one)) .{0,3} (playing|over it|on it|in the background|underneath|behind it|for the music|as the music|$)
    `),
  },
  {
    kind: 'logo',
    why: 'says that somebody else’s badge or logo is used',
    unless: [MINE, phrases('(council|parish|cyngor|community council|town crest)')],
    phrases: phrases(`
      (used|using|put|stuck|added|borrowed|pinched|nicked|copied|lifted|pasted|dropped in) (the|their|his|
        her) .{0,1} (#Capital|school|school 's|club 's|brewery 's|brewery|firm 's|company 's|league|charity 's|team 's|
        bank 's|police|shop 's|university) .{0,1} (badge|logo|crest|emblem|trademark|mascot|shield) .{0,6}
    `),
  },
];
