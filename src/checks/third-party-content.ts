import { everyMatch } from '../every-match.js';
import { phrases } from '../phrases/index.js';
import { saysName } from '../naming.js';
import type { Check, Council, Document, Group, Observation } from '../types.js';
import { WHOSE_WORK } from './third-party-content/whose-work.js';

/** Sentences with one of these use nobody else's work: the author made it, or nothing is shown at all. */
const OUR_OWN = phrases(`
  (stori|erthygl|hanes|darn) .{0,2} (amdanon|amdanom|amdanoch) .{0,8} (yn|yn y|ym) .{0,6}
  ^ (i|we)? .{0,1} (filmed|recorded|videoed|snapped|photographed) (it|them|this|these|some|all|the|a|my|our|most) !by{0,16} $
  taken .{0,2} (on|with|from) (my|our|the club 's|the office) .{0,2} (phone|camera|mobile|tablet|kitchen|window|bedroom|
    roof|drone)
  (your|our|my) own (snap|snaps|photo|photos|picture|pictures|pic|pics|shots|video|work)
  (taken|flown|filmed|shot|drawn|made|snapped) by (us|me|yours truly|our|the clerk|the office|one of us)
  (llun|lluniau) gan (y|'r|ein) (clerc|swyddfa|swyddog)
  (so|and) (here 's|heres|here are) (ours|mine|my own|our own)
  ^ picture this
  (no more|every|keep|kept|keeping) .{0,3} (screenshot|screenshots)
  (photo|picture|calendar) competition
  (only|just) me (talking|speaking)
  {pic} .{0,1} (i|we) took
  pasted .{0,4} (poster|posters|notice|notices|up)
  ^ google (the|it|your|their|our|#Capital)
`);

const GROUPS: readonly Group[] = [
  {
    kind: 'picture',
    why: 'says that the picture came from elsewhere',
    phrases: phrases(`
      (photo|photos|photograph|pic|pics|picture|pictures|image|images|shot|shots|snap|snaps|footage|video|clip|drawing|
        cartoon|painting|artwork|illustration|graphic|poster|gif|meme|portrait|llun|lluniau|fideo|credit|
        credits) .{0,3} (courtesy of|courtesy|credit|credit to|copyright|nicked|pinched|borrowed|stolen|lifted|off|
        from the|from google|by|c/o|via|kindly (lent|supplied|provided)|supplied by|sent in by|gan|oddi ar|
        o dudalen) .{0,2} (#Person|#Capital|google|pinterest|facebook|internet|web|net|instagram|the gazette|herald|
        paper|site|page|telly|tv|agency|getty|shutterstock|alamy|istock|his|her|their|a (friend|mate|neighbour|local))
      (courtesy|credit|courtesy of|copyright|kind permission) .{0,2} (of|to|:)? .{0,2} (the)? (#Person|gazette|herald|
        #Capital) .{0,2}
      (found|came across|come across|saw|seen|spotted) (this|these|it|that|the|a|a great|a lovely|
        a cracking) .{0,4} (on|off|from|o|ar|oddi ar) .{0,3} (google|pinterest|internet|web|net|facebook|fb|instagram|
        insta|tiktok|twitter|youtube|wall|page|site|website|newsletter|paper|gazette|herald|getty|shutterstock|book|
        magazine|brochure|telly|tv|bbc|whatsapp|chat|group|dudalen|reddit|flickr|agency|estate agent)
      (got|grabbed|pulled|ripped|copied|saved|downloaded|nabbed|pinched|nicked|borrowed|lifted|swiped|stole|stolen|
        screenshotted|half inched|helped myself to|bagged|ffeindies|wedi benthyg) .{0,5} (on|off|from|o|ar|
        oddi ar) .{0,3} (google|pinterest|internet|web|net|facebook|fb|instagram|insta|tiktok|twitter|youtube|wall|page|
        site|website|newsletter|paper|gazette|herald|getty|shutterstock|book|magazine|brochure|sheets|telly|tv|bbc|
        whatsapp|chat|group|dudalen|their|reddit|flickr|agency|estate agent)
      (photo|pic|picture|image|shot|these|this|one|llun) .{0,3} (is n't|isnt|not|is not|are n't|aren't) (one of)? (mine|
        ours|my own|our own) .{0,4}
      (stock|library|agency|getty|shutterstock|istock|alamy|unsplash|pexels) (photo|photos|image|images|picture|pic|
        library|shot)
      (watermark|fella's name|photographer's name|name bottom right|name in the corner) .{0,3}
      (let us have|lent us|lent to us|lent me|sent us|sent me|sent in|shared with us|passed on|put up|supplied|gave us|
        has given us|dropped in|donated) .{0,2} (this|these|the|a|his|her|their|some) .{0,3} (photo|photos|pic|pics|
        picture|pictures|snap|snaps|shot|shots|video|clip|footage|drawing|map|postcard|from the|ones)
      (thank|thanks|thank you|diolch|big thanks|cheers) .{0,2} (to|i)? #Person .{0,6} (photo|photos|pic|pics|picture|
        pictures|shot|shots|video|footage|clip|llun|lluniau|drawing|image|images)
      (pic|picture|photo|meme|video|clip|cartoon|poem|this|letter) .{0,4} (doing the rounds|going round facebook|
        gone viral|been shared everywhere)
    `),
  },
  {
    kind: 'screenshot',
    why: 'a screenshot of somebody else’s page',
    phrases: phrases(`
      (screenshot|screen shot|screengrab|screen grab|screen cap|sgrinlun|print screen|screenie) .{0,5}
    `),
  },
  {
    kind: 'text',
    why: 'says that the words were taken from somebody else',
    phrases: phrases(`
      (copied|pasted|copy and pasted|copy and paste|typed out|word for word|verbatim|straight out of|typed up|
        cribbed) .{0,6} (article|book|booklet|newsletter|wording|poem|recipe|from|off|out|website|paper|piece|paywall|
        column|write up|whole)
      (front page|article|story|piece|column|interview|letter|report|feature|poem|lyrics|editorial|
        write up) .{0,6} in full (below|here|underneath|for you|so|because|as|and|$)
      (lifted|nicked|pinched|borrowed|nabbed|quoted|in full) .{0,6} (article|booklet|newsletter|wording|poem|recipe|
        website|paper|paywall|column|write up|words)
      (whole|full|entire|here's the) (article|piece|poem|column|recipe|story|text) .{0,6} (below|here|paywall|pasted|
        from|word|typed|if you)
      (comes|taken|lifted|straight) .{0,2} (straight|direct|directly|whole|word for word) .{0,2} (out of|from) .{0,5}
      (past|behind|round) the paywall .{0,2}
    `),
  },
  {
    kind: 'music',
    why: 'somebody else’s music',
    phrases: phrases(`
      (with|set to|over|to|soundtrack|backed by|underneath|a blast of|added|put|played|plus) .{0,5} (chart song|song|
        track|tune|soundtrack|music|abba|queen|oasis|coldplay|beatles|fleetwood mac|elton john|adele|taylor swift|
        dua lipa|take that|stones|bowie|elo|vangelis|stormzy|vera lynn|tom jones) .{0,3} (over|on|underneath|behind|as|
        playing|reel|video|top|it)?
    `),
    near: phrases(`
      (video|reel|clip|film|montage|footage|slideshow|tiktok|drone|story)
    `),
  },
  {
    kind: 'map',
    why: 'somebody else’s map',
    phrases: phrases(`
      (os|ordnance survey|google|google maps|google earth|street view) (map|maps|extract|image|screenshot|satellite|
        aerial|view) .{0,3}
    `),
  },
  {
    kind: 'video',
    why: 'somebody else’s video',
    phrases: phrases(`
      (clip|video|footage|film|voiceover|reel|extract) .{0,5} (off|from|of) .{0,3} (the telly|telly|tv|bbc|itv|
        that series|netflix|youtube|tiktok|the news|a film|the film|s4c|match of the day|top gear)
      (paddington|shrek|minions|minion|bluey|peppa pig|mickey|disney|harry potter|wallace and gromit|the grinch|del boy|
        spiderman|batman|the simpsons|postman pat|fireman sam) .{0,3} (says|on|is|pointing|poster|with|in a|wearing|gif|
        holding|back on|clip|meme)
      (meme|gif|memes) .{0,4}
    `),
  },
  {
    kind: 'repost',
    why: 'somebody else’s post',
    phrases: phrases(`
      (copied|reposting|reposted|sharing|shared|pasted|nicked|lifted) .{0,3} (from|off) .{0,4} (page|group|wall|post|
        profile|facebook|status|chat)
    `),
  },
  {
    kind: 'picture',
    why: 'says whose picture it is, or that nobody was asked',
    firm: true,
    phrases: phrases(`
      (lent|loaned|on loan) (to (us|me))? (by|from) .{0,6}
      (who|which|they|he|she|#Person) (has|have|'s|'ve|had)? (kindly|very kindly)? (let|allowed|letting) (us|me) (use|
        borrow|share) (it|this|them|these|the|his|her|their) .{0,6}
      (copyright|rights) (stays|stay|remains|remain|belongs|belong|rests|rest) (with|to|his|hers|theirs|held|
        owned) .{0,4}
      (it's|its|it is|it was|that's|that is|these are|this is|they're|photo is|pic is|picture is|one is) (the|an|some|a|
        our|that)? (estate agent|estate agents|auctioneer|auctioneers|developer|developers|architect|photographer|
        photographers|paper|herald|gazette|echo|drone club|camera club|newspaper|magazine|agent|agents|wildlife trust|
        history society|museum) 's .{0,8}
      ({kin}|mate|friend|next door|neighbour|visitor|walker|lad|lady|chap|fella|bloke|#Person) .{0,2} (took|snapped|
        shot|filmed|caught|captured|flew) (this one|these ones|the photo|the picture|these (of|from|with|on|at)|
        this (of|from|with|on|at)) .{0,6}
      (hope|hopefully|sure|trust) .{0,4} (does n't|do n't|wo n't|will not|would n't|nobody|no one) .{0,2} (mind|minds|
        object|objects|sue|notice|notices|complain) .{0,3} (using|borrowing|pinching|nicking|copying|lifting|stealing|
        used|borrowed|nicked|pinched)
      (before|till|until|unless) (they|he|she|somebody|someone|the photographer|the agency|the paper) (makes|make|asks|
        ask|tells|tell|gets|get)? (me|us)? (to)? (take|takes|pull|pulls) (it|this|them)? down .{0,3}
      (no idea|not sure|do n't know|dunno|ca n't remember|forget) (who|whose) .{0,2} (took|drew|made|painted|filmed|
        shot|photo|picture) .{0,4}
      (took|taken|shot|snapped|filmed|drawn|painted|sketched) by (the|our|a|my)? .{0,3} (paper|herald|gazette|
        photographer|agency|neighbour|friend|mate|visitor|walker|pilot|postman)
      (not|n't|none of it is) (mine|my own|ours|my work|my doing) .{0,3} (seen|saw|found|off|got|pinched|nicked|stole|
        stolen|borrowed|sent|it was on|it's off|doing the rounds|credit) .{0,5}
      ({kin}|in law|mate|friend|neighbour|somebody|someone|#Person) .{0,1} (did|drew|made|painted|designed|sketched|
        took|wrote|knitted|composed) (the|this|that|these|a|us a|me a) .{0,8} (we|i|i 've|we 've|i 'm|we 're) (have|am|
        are)? .{0,1} (used|using|put|putting|borrowed|borrowing|pinched|chosen|picked) .{0,4}
      (photo|picture|pic|snap) of (my|the|his|her|their) (screen|telly|tv|newspaper|postcard) .{0,3}
    `),
    near: phrases(
      '({pic}|drawing|drawings|cartoon|painting|artwork|illustration|graphic|poster|meme|poem|verse|map|postcard|header|banner|cover|throwback|sunset|sunrise|aerial|drone|sketch|watercolour)',
    ),
  },
  {
    kind: 'picture',
    why: 'says that it came from elsewhere',
    phrases: phrases(`
      {takes-it} .{0,5} (off|from|out of) .{0,3} {source} .{0,3}
      (not|n't|none of it is) (mine|my own|ours|my work|my doing) .{0,3} (seen|saw|found|off|got|pinched|nicked|stole|
        stolen|borrowed) .{0,5}
      (diolch|diolch yn fawr) i #Capital{1,4} am (y|ei|eu|rannu|gael|fenthyg|roi|adael){0,3} .{0,2} (%llun|%lluniau|
        %fideo|%ffotos) .{0,2}
      (gadael|adael|caniatáu|ganiatáu|cael|gael|diolch|ddiolch) .{0,5} i (ni|mi|fi|#Person|#Capital) .{0,5} (ddefnyddio|
        rannu|gael|roi|bostio|ddangos|fenthyg|benthyg) .{0,2} (ei|eu|y|'i|'u|o 'i)? .{0,1} (%llun|%lluniau|%fideo|%map|
        %cerdd|%cân|%ffotos) .{0,4}
      (ffeindies|ffeindes|ffendies|ffindes|ffindies|ffeindiais|ffendish|ffeindish|gweles|welish|welais|ges|gefais|cael|
        dwyn|nicio|bachu|benthyg|lawrlwytho|copïo|safio|dwgyd|cymryd) .{0,2} (i)? .{0,2} (%llun|%lluniau|%fideo|meme|
        %cartŵn|%hwn|rhain) .{0,3} (ar|o|oddi ar) .{0,1} (we|wefan|google|facebook|fb|insta|pinterest|rhyngrwyd|
        internet|twitter|tiktok|dudalen|grŵp) .{0,4}
      ^ (photo|photos|picture|pictures|pic|pics|image|images|photograph|photographs|photography|credit|llun|
        lluniau) #Person $
      ^ (photo|photos|picture|pictures|pic|pics|image|images|photograph|photographs|photography|credit|video|words|
        illustration|cartoon) (the)? #Capital{0,2} ({paper}|{picture-house}) $
      (crop|cropped|cropping|cut|cutting|trimmed|rubbed|blurred|covered|airbrushed|edited|
        photoshopped) .{0,4} (watermark|photographer's name|credit off|credit out|copyright) .{0,3}
      (shamelessly|blatantly|unashamedly) (stolen|nicked|pinched|copied|lifted|borrowed|stole|ripped) .{0,4}
      (off|from) the (back of the)? (cereal|toy|biscuit|chocolate|seed|dvd|jigsaw|record|album|cd) (box|packet|cover|
        sleeve|tin|case) .{0,3}
      (not|n't) my (own)? (words|lines|verses|thoughts) .{0,1} (but)? .{0,1} (words|lines|verses|those|
        thoughts)? of .{0,4}
      (anyone|anybody|who|does anyone|does anybody) .{0,2} (know|recognise|knows|recognises|tell me) (whose|who took|
        who shot|who drew|who painted) .{0,1} (photo|picture|pic|drawing|painting|poem|snap|footage|clip) .{0,4}
      (hat tip|repost|reposted|regram) .{0,4}
    `),
  },
  {
    kind: 'picture',
    why: 'a cartoon character that somebody owns',
    phrases: phrases(`
      {character} .{0,10} (poster|posters|flyer|leaflet|leaflets|rota|sign|signs|banner|invite|invitation|graphic|
        header|picture|image|meme|gif|cartoon|card|newsletter|notice|template)
      (poster|flyer|leaflet|rota|sign|banner|invite|graphic|header|picture|image|card|newsletter|notice|cover|drawing|
        clip art|clipart) .{0,8} {character} .{0,4}
    `),
  },
  {
    kind: 'text',
    why: 'somebody else’s words',
    phrases: phrases(`
      (cut|clipped|scanned|snipped|photocopied|copied|typed|straight|photographed|taken|lifted|torn) .{0,3} (out of|
        from|off) (the|today's|yesterday's|(last|this) (week's|month's)|an old|my old|#Day 's) .{0,2} ({paper}|calendar|
        book|brochure|newsletter|annual|guide book|guidebook|atlas|a to z|catalogue) .{0,4}
      (article|piece|cutting|clipping|front page|spread|poem|cartoon|recipe|crossword|column|verse|picture|
        photo) .{0,2} (from|out of|off) (the|today's|yesterday's|(last|this) (week's|month's)|an old|
        #Day 's) .{0,1} {paper} .{0,3}
      (typed|copied|printed|pasted) .{0,2} (out|it out|it up)? .{0,2} (word for word|in full|the whole thing|every word|
        line for line|verbatim|in its entirety|all of it|for you below) .{0,4}
      (full|whole|entire) (text|article|story|letter|piece|report) (follows|is below|below|underneath|attached) .{0,3}
      by {writer} .{0,6}
      {cook} 's? .{0,2} (recipe|method|ingredients|instructions) .{0,4}
      (recipe|method|ingredients) .{0,3} (is|are|from|by|out of|off|courtesy of) ({cook}|the (back of the|packet|tin|
        box|book|telly|bbc)|(her|his) book|(a|the) magazine) .{0,4}
      (traced|photocopied|scanned|copied|coloured in|drawn over|marked up) .{0,4} (os|ordnance survey|a to z|atlas|
        guide book|guidebook|landranger|google) (map|maps|sheet|page)? .{0,3}
      (fideo|llun|lluniau|cerdd|cartŵn|cartwn|erthygl|map) .{0,4} (allan o|o lyfr|o'r papur|o'r herald|o golwg|
        o'r cymro|o'r llyfr|o hen lyfr|o'r cylchgrawn|o'r western mail|o'r daily post|o'r teledu|o'r bbc|o s4c) .{0,4}
      (fideo|llun|lluniau|cerdd|cartŵn|cartwn|poster) #Person .{0,3} (o'r|o|yn|wedi|oddi) .{0,3}
      (wedi|wedi'i|wedi'u|'i|'u) .{0,1} (theipio|deipio|chopïo|copïo|chopio|gopïo|sgrinlunio|benthyca|fenthyca) .{0,5}
      (oddi ar|o) (y we|wefan|facebook|dudalen|google|'r we|y papur|'r papur bro|'r papur) .{0,3}
      (trwy|drwy) (ganiatâd|garedigrwydd|ganiatad) .{0,4}
    `),
  },
  {
    kind: 'music',
    why: 'somebody else’s music',
    phrases: phrases(`
      (ripped|took|lifted|pinched|recorded|taped|nicked|grabbed|sampled|borrowed|copied|stole) (the|this|some|a bit of|
        their)? .{0,1} (audio|sound|soundtrack|music|commentary|backing track|jingle|theme|theme tune|interview|tune|
        song) (clip)? (off|from|straight off|straight from) .{0,5}
      (bit of|some|stuck|put|popped|whacked|laid|ran) .{0,3} #Capital .{0,2} (over|on|under) the (top|back) of (it|this|
        that|them)
      {artist} .{0,12} (video|clip|reel|footage|slideshow|drone|montage|timelapse|time lapse|in the background|
        over the top)
      (video|clip|reel|footage|slideshow|drone|montage|timelapse|time lapse|slides) .{0,12} {artist}
      (song|tune|track|theme tune|music) .{0,8} (video|clip|reel|footage|slideshow|montage|timelapse)
      (playing|going|blaring) .{0,2} (in the background|underneath|behind) .{0,2} (of|the|it|my|our) (video|clip|film|
        reel|footage|slideshow|slides)
    `),
  },
  {
    kind: 'repost',
    why: 'somebody else’s post',
    phrases: phrases(`
      this (was|is|went) (on|up on) the .{1,4} (group|page|wall|forum|feed|channel) (first|last night|this morning|
        earlier|yesterday) .{0,4}
      (saw|seen|spotted|read|found) .{0,3} on (#Person 's|somebody's|someone's) .{0,3} (wall|page|feed|group|timeline|
        story|status|profile|facebook|instagram) .{0,3}
      (nicked|pinched|stole|stolen|borrowed|copied|lifted|swiped) .{0,3} (on|off|from) .{1,3} (wall|timeline|feed|story|
        insta|profile|status) .{0,2}
    `),
  },
];

/**
 * Sentences with one of these use nobody else's work: it is licensed to all, or the council's own, or "credit" and "courtesy"
 * mean something else.
 */
const NOTHING_MEANT = phrases(`
  ({pic}|view) .{0,4} from (my|our) .{0,2} (window|garden|doorstep|bedroom|balcony|porch|gate|drive|step|bench|train|
    bus|car|walk|roof|loft|desk)
  (cc by|cc by sa|cc0|creative commons|public domain|open government licence)
  for (councils|parishes|anyone|everyone|all|residents) to (use|share|copy|print)
  crown copyright .{0,6} (licence|license)
  (credit union|universal credit|pension credit|credit where|would you credit)
  (film club|competition|our own|mushrooms)
  hat tip to .{0,8} (who|for (telling|spotting|ringing|reporting|helping|coming|all))
  ({pic}|photographed|filmed) .{0,2} by (the|our) .{0,2} (clerk|deputy clerk|handyman|caretaker|groundsman|warden|
    lengthsman|{staff-word})
  gan (y|'r|ein) (clerc|swyddfa|swyddog|gofalwr)
  (oranges|cakes|sandwiches|tea|prizes|flowers|refreshments|biscuits|music|heating) .{0,2} courtesy of
  ({pic}|llun) .{0,2} (i|we|my dad|my mum|grandad) took
  watermark .{0,4} (on|from|the shape)
`);

export const thirdPartyContent: Check = {
  id: 'third-party-content',
  summary: 'pictures, words, music, maps and logos that belong to somebody else or came from elsewhere',
  kinds: {
    picture: { label: 'somebody else’s picture' },
    video: { label: 'somebody else’s video' },
    text: { label: 'somebody else’s words' },
    music: { label: 'somebody else’s music' },
    map: { label: 'somebody else’s map' },
    logo: { label: 'somebody else’s logo' },
    repost: { label: 'somebody else’s post' },
    screenshot: { label: 'a screenshot' },
  },
  misses: ['a picture that is named without a word of where it came from'],
  find: credits,
  groups: [...GROUPS, ...WHOSE_WORK],
  unless: NOTHING_MEANT,
  wording: { why: 'uses other people’s work', inRough: true, unless: OUR_OWN },
  examples: {
    finds: [
      '[The clip art is from the internet].',
      '[One of the dads caught it on his phone].',
      '[A walker took these at dawn].',
      '[My aunt took this one, hope she forgives me].',
      '[Both verses below].',
      '[I put Greensleeves under the clip of the ducks].',
      '[Stuck the brewery’s logo on the flyer].',
      'Our carnival queen. [© Ivy Dunmore 2026].',
      '[Photo: BBC].',
      'The weir at dawn. [(c) Dunmore Photography].',
      '[Ffeindies i’r llun yma ar y we].',
      '[Diolch i Nia am adael i ni rannu ei lluniau].',
      '[Diolch i Heledd Môn am y llun].',
      'A grand day! 📷 [courtesy of the local paper]',
      '[Photo courtesy of the evening news]',
      '[Photo courtesy of the Evening Courier].',
      '[Found this picture on Google].',
      '[A screenshot of today’s front page].',
      '[Copied from the Spotted page].',
      'Lovely dawn by the mill, [picture not mine but too good to miss].',
      '[Pinched this off the internet].',
      '[Copied word for word from the Courier].',
      '[Our parade video is set to a chart song].',
      '[OS map extract below], with the path in red.',
      '[Video from YouTube of the floods].',
      '[Shared from the Save Our Snug page].',
      'First frost on the weir. 📷 [@weirwatcher]',
      'The 1962 bowls team, [a photograph lent to us by the treasurer’s aunt].',
      'New banner up. [It’s the developer’s from when they built the close].',
      'Cheered me up, this one, [not mine, nicked off the cricket club wall].',
      'A pretty dusk. [Photo: Dale Mercury].',
      '[Bagpuss is on our poster for the toy swap], pop in.',
      '[The jam recipe is from the back of the packet], typed for you.',
      '[My slideshow of the spring flowers goes to Fleetwood Mac].',
      '[Wedi copïo hwn o’r Cymro], gwych ynte.',
      '[My sister-in-law did the drawing we’ve used as the banner].',
      '[Ripped the sound off the radio], do listen.',
      '[Snaffled off Rightmove], the mill from above.',
      '[Not my words but those of a better poet].',
      'I love how the sun catches it. [My cousin took this one from his balloon].',
    ],
    ignores: [
      'Stori amdanon ni yn y County Times wythnos yma, copi yn y llyfrgell.',
      'Photo competition: pictures copied from the internet do not count.',
      'Whoever designed this roundabout has never driven a tractor.',
      'A photo of the frozen pond from our bedroom window.',
      'Filmed the open part on Tuesday so that you can see for yourselves.',
      'I’ve pasted the hall’s posters up all over town.',
      'A walker took these from the bench.',
      'My aunt took this one away in her van.',
      'All four verses below are our own.',
      'For the competition I put Greensleeves under the video.',
      'Stuck the school’s badge next to the parish council’s.',
      'Google the tide times before you set off.',
      '© Ambleford Parish Council 2026.',
      'Bring (a) a chair, (b) a mug and (c) Mum.',
      'Dewch i weld ein lluniau ar wal y llyfrgell.',
      'The flowers are courtesy of the WI.',
      'New swings at last. Photo by the clerk.',
      'Hat tip to the gentleman who rang us about the drain.',
      'The piano was lifted out of the hall by six of us.',
      'The marquee was lent by the scouts.',
      'The new roof from above, picture by our groundsman.',
      'Picture this: a green with no cars on it.',
      'I am keeping all the screenshots for the solicitor.',
      'Photo taken by our clerk this morning.',
      'Photo of the new noticeboard.',
      'Photo taken by our clerk this morning.',
      'Our own drone pictures of the flood plain.',
      'Enter our photo competition by 1 May.',
      'Send us your pictures of the snow.',
      'Poster supplied by the agency for councils to use.',
      'Map of the diversion on the noticeboard.',
      'Send us your 📷 by Friday and tag @ambleford_council.',
    ],
  },
};

const CREDIT = /[📷📸]\u200b?[ :]{0,3}(?:by |from )?(@[\w.]{2,40})/gu;

/** A copyright mark with a name behind it: "© Jane Poole 2025", "(c) Poole Photography". */
const COPYRIGHT = /(?:©|\([cC]\)) ?(?:\d{4} )?(\p{Lu}[\p{L}'’&-]+(?: \p{Lu}[\p{L}'’&-]+){0,4})(?: \d{4})?/gu;

/** Finds names behind a copyright mark, and behind a camera emoji with an account, unless they are the council's own. */
function* credits({ plain, council }: Document): Generator<Observation> {
  for (const { index, 0: credit, 1: handle = '' } of everyMatch(plain, CREDIT)) {
    if (council.handles.some((own) => own.toLowerCase() === handle.toLowerCase())) continue;
    const end = index + credit.length;
    yield { kind: 'picture', span: { start: end - handle.length, end }, confidence: 'likely', why: 'credits somebody else’s picture' };
  }
  for (const { index, 0: mark, 1: owner = '' } of everyMatch(plain, COPYRIGHT)) {
    // "(c)" behind "(b)" numbers a list.
    if ((mark.startsWith('(') && plain.includes('(b)')) || isOurs(owner, council)) continue;
    yield {
      kind: 'picture',
      span: { start: index, end: index + mark.length },
      confidence: 'likely',
      why: 'bears somebody’s copyright mark',
    };
  }
}

function isOurs(owner: string, { names, members, staff }: Council): boolean {
  return (
    /council|cyngor|crown/i.test(owner) ||
    [...names, ...[...members, ...staff].map(({ name }) => name)].some((name) => saysName(owner, name))
  );
}
