import { everyMatch } from '../every-match.js';
import { phrases } from '../phrases/index.js';
import type { Check, Document, Group, Observation } from '../types.js';

/** Whoever posts it made it, or it is not there. */
const OUR_OWN = phrases(`
  (your|our|my) own (snap|snaps|photo|photos|picture|pictures|pic|pics|shots|video|work)
  (taken|flown|filmed|shot|drawn|made|snapped) by (us|me|yours truly|our|the clerk|the office|one of us)
  (llun|lluniau) gan (y|'r|ein) (clerc|swyddfa|swyddog)
  (so|and) (here 's|heres|here are) (ours|mine|my own|our own)
  ^ picture this
  (no more|every|keep|kept|keeping) .{0,3} (screenshot|screenshots)
  (photo|picture|calendar) competition
  (only|just) me (talking|speaking)
`);

const GROUPS: readonly Group[] = [
  {
    kind: 'picture',
    confidence: 'likely',
    why: 'says that the picture came from elsewhere',
    phrases: phrases(`
      (photo|photos|photograph|pic|pics|picture|pictures|image|images|shot|shots|snap|snaps|footage|video|clip|drawing|cartoon|painting|artwork|illustration|graphic|poster|gif|meme|portrait|llun|lluniau|fideo|credit|credits) .{0,3} (courtesy of|courtesy|credit|credit to|copyright|nicked|pinched|borrowed|stolen|lifted|off|from the|from google|by|c\/o|via|kindly (lent|supplied|provided)|supplied by|sent in by|gan|oddi ar|o dudalen) .{0,2} (#Person|#Capital|google|pinterest|facebook|internet|web|net|instagram|the gazette|herald|paper|site|page|telly|tv|agency|getty|shutterstock|alamy|istock|his|her|their|a (friend|mate|neighbour|local))
      (courtesy|credit|courtesy of|copyright|kind permission) .{0,2} (of|to|:)? .{0,2} (the)? (#Person|gazette|herald|#Capital) .{0,2}
      (found|came across|come across|saw|seen|spotted) (this|these|it|that|the|a|a great|a lovely|a cracking) .{0,4} (on|off|from|o|ar|oddi ar) .{0,3} (google|pinterest|internet|web|net|facebook|fb|instagram|insta|tiktok|twitter|youtube|wall|page|site|website|newsletter|paper|gazette|herald|getty|shutterstock|book|magazine|brochure|telly|tv|bbc|whatsapp|chat|group|dudalen|reddit|flickr|agency|estate agent)
      (got|grabbed|pulled|ripped|copied|saved|downloaded|nabbed|pinched|nicked|borrowed|lifted|swiped|stole|stolen|screenshotted|half inched|helped myself to|bagged|ffeindies|wedi benthyg) .{0,5} (on|off|from|o|ar|oddi ar) .{0,3} (google|pinterest|internet|web|net|facebook|fb|instagram|insta|tiktok|twitter|youtube|wall|page|site|website|newsletter|paper|gazette|herald|getty|shutterstock|book|magazine|brochure|sheets|telly|tv|bbc|whatsapp|chat|group|dudalen|their|reddit|flickr|agency|estate agent)
      (photo|pic|picture|image|shot|these|this|one|llun) .{0,3} (is n't|isnt|not|is not|are n't|aren't) (one of)? (mine|ours|my own|our own) .{0,4}
      (stock|library|agency|getty|shutterstock|istock|alamy|unsplash|pexels) (photo|photos|image|images|picture|pic|library|shot)
      (watermark|fella's name|photographer's name|name bottom right|name in the corner) .{0,3}
      (let us have|lent us|lent to us|lent me|sent us|sent me|sent in|shared with us|passed on|put up|supplied|gave us|has given us|dropped in|donated) .{0,2} (this|these|the|a|his|her|their|some) .{0,3} (photo|photos|pic|pics|picture|pictures|snap|snaps|shot|shots|video|clip|footage|drawing|map|postcard|from the|ones)
      (thank|thanks|thank you|diolch|big thanks|cheers) .{0,2} (to|i)? #Person .{0,6} (photo|photos|pic|pics|picture|pictures|shot|shots|video|footage|clip|llun|lluniau|drawing|image|images)
      (pic|picture|photo|meme|video|clip|cartoon|poem|this|letter) .{0,4} (doing the rounds|going round facebook|gone viral|been shared everywhere)
    `),
    unless: phrases(`
      (our own|taken by (our|the) (clerk|office|team|staff)|by our clerk|own picture|own photos|creative commons|cc by|open government|crown copyright|licence|free to use|for councils to use|competition|send us|send in|share your|enter your|with thanks to our|gan (y|'r|ein) (clerc|swyddfa|swyddog|gofalwr)|by (our|the council's) (own|comms|communications|caretaker|warden|officer|staff|office|groundsman|team)|nothing worse than|heres ours|here 's ours|heres mine|here 's mine)
    `),
  },
  {
    kind: 'screenshot',
    confidence: 'likely',
    why: 'a screenshot of somebody else’s page',
    phrases: phrases(`
      (screenshot|screen shot|screengrab|screen grab|screen cap|sgrinlun|print screen|screenie) .{0,5}
    `),
    unless: phrases('(no more|every|keep|kept|keeping|take a) .{0,3} (screenshot|screenshots)'),
  },
  {
    kind: 'text',
    confidence: 'likely',
    why: 'says that the words were taken from somebody else',
    phrases: phrases(`
      (copied|pasted|copy and pasted|copy and paste|typed out|word for word|verbatim|straight out of|typed up|cribbed) .{0,6} (article|book|booklet|newsletter|wording|poem|recipe|from|off|out|website|paper|piece|paywall|column|write up|whole)
      (lifted|nicked|pinched|borrowed|nabbed|quoted|in full) .{0,6} (article|booklet|newsletter|wording|poem|recipe|website|paper|paywall|column|write up|words)
      (whole|full|entire|here's the) (article|piece|poem|column|recipe|story|text) .{0,6} (below|here|paywall|pasted|from|word|typed|if you)
      (comes|taken|lifted|straight) .{0,2} (straight|direct|directly|whole|word for word) .{0,2} (out of|from) .{0,5}
      (past|behind|round) the paywall .{0,2}
    `),
  },
  {
    kind: 'music',
    confidence: 'likely',
    why: 'somebody else’s music',
    phrases: phrases(`
      (with|set to|over|to|soundtrack|backed by|underneath|a blast of|added|put|played|plus) .{0,5} (chart song|song|track|tune|soundtrack|music|abba|queen|oasis|coldplay|beatles|fleetwood mac|elton john|adele|taylor swift|dua lipa|take that|stones|bowie|elo|vangelis|stormzy|vera lynn|tom jones) .{0,3} (over|on|underneath|behind|as|playing|reel|video|top|it)?
    `),
    near: phrases(`
      (video|reel|clip|film|montage|footage|slideshow|tiktok|drone|story)
    `),
  },
  {
    kind: 'map',
    confidence: 'likely',
    why: 'somebody else’s map',
    phrases: phrases(`
      (os|ordnance survey|google|google maps|google earth|street view) (map|maps|extract|image|screenshot|satellite|aerial|view) .{0,3}
    `),
    unless: phrases(`
      (licence|ac0000|crown copyright|open data)
    `),
  },
  {
    kind: 'video',
    confidence: 'likely',
    why: 'somebody else’s video',
    phrases: phrases(`
      (clip|video|footage|film|voiceover|reel|extract) .{0,5} (off|from|of) .{0,3} (the telly|telly|tv|bbc|itv|that series|netflix|youtube|tiktok|the news|a film|the film|s4c|match of the day|top gear)
      (paddington|shrek|minions|minion|bluey|peppa pig|mickey|disney|harry potter|wallace and gromit|the grinch|del boy|spiderman|batman|the simpsons|postman pat|fireman sam) .{0,3} (says|on|is|pointing|poster|with|in a|wearing|gif|holding|back on|clip|meme)
      (meme|gif|memes) .{0,4}
    `),
  },
  {
    kind: 'repost',
    confidence: 'likely',
    why: 'somebody else’s post',
    phrases: phrases(`
      (copied|reposting|reposted|sharing|shared|pasted|nicked|lifted) .{0,3} (from|off) .{0,4} (page|group|wall|post|profile|facebook|status|chat)
    `),
  },
];

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
  groups: GROUPS,
  wording: { like: 'other people’s work', unless: OUR_OWN },
  examples: {
    finds: [
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
    ],
    ignores: [
      'The piano was lifted out of the hall by six of us.',
      'The new roof from above, picture by our groundsman.',
      'Picture this: a green with no cars on it.',
      'I am keeping all the screenshots for the solicitor.',
      'Stock photos look alike, so here’s ours.',
      'Photo taken by our clerk this morning.',
      'Photo of the new noticeboard.',
      'Photo taken by our clerk this morning.',
      'Our own drone pictures of the flood plain.',
      'Enter our photo competition by 1 May.',
      'Send us your pictures of the snow.',
      'Poster supplied by the agency for councils to use.',
      'Map of the diversion on the noticeboard.',
      'Keep a screenshot of your booking.',
      'OS map extract, © Crown copyright, licence 0100012345.',
      'Send us your 📷 by Friday and tag @ambleford_council.',
    ],
  },
};

const CREDIT = /[📷📸]\u200b?[ :]{0,3}(?:by |from )?(@[\w.]{2,40})/gu;

/** A sign for a camera, and an account: whose picture it is. The council's own accounts are left out. */
function* credits({ plain, council }: Document): Generator<Observation> {
  for (const { index, 0: credit, 1: handle = '' } of everyMatch(plain, CREDIT)) {
    if (council.handles.some((own) => own.toLowerCase() === handle.toLowerCase())) continue;
    const end = index + credit.length;
    yield { kind: 'picture', span: { start: end - handle.length, end }, confidence: 'likely', why: 'credits somebody else’s picture' };
  }
}
