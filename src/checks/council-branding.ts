import { phrases } from '../phrases/index.js';
import type { Check, Group } from '../types.js';

const WHOSE =
  "(council|council 's|councils|parish council|parish council 's|town council|town council 's|community council|community council 's|parish|parish 's|town|town 's|borough|borough 's|city|civic)";
const MARKS =
  '(logo|crest|badge|emblem|coat of arms|arms|shield|letterhead|letterheads|headed|header|headed paper|notepaper|paper|seal|stamp|template|banner|branding|mill wheel|swan|wheatsheaf|dragon|oak|oak leaf|ribbon|footer|colours|masthead|insignia|watermark|stationery)';
const MARK = `(${WHOSE} (own|official|old|new)? ${MARKS}|(logo|crest|badge|emblem|arms|shield|letterhead|headed paper|seal|insignia) (of|from|off) (the|our) .{0,2} council)`;
const WELSH_MARK =
  "(logo|arfbais|bathodyn|fathodyn|penawd|papur pennawd|stamp|sêl|cadwyn|gadwyn) (y|yr|'r|ein|'n)? .{0,1} (cyngor|dref|tref|plwyf|gymuned|sir|maer)";
const CHAIN = "(mayor 's|mayor|mayoral|chairman 's|chairman|chair 's|civic) (chain|chains|robes|badge|regalia)";
/** Things that people hand out, put up or wear. */
const THING =
  '(flyer|flyers|leaflet|leaflets|poster|posters|banner|newsletter|letter|letters|page|profile|picture|pic|frame|mug|mugs|shirt|shirts|jersey|jumper|jumpers|sleeve|top|tops|hoodie|hat|cap|van|car|laptop|card|cards|invitation|invite|programme|website|blog|group|invoice|invoices|menu|ticket|tickets|stall|shop|email|emails|signature|certificate|cake|statement|stationery|cover)';

/** Sentences with one of these do not use the council's mark: they are about the mark itself, or about the council's own use of it. */
const SPOKEN_OF = phrases(`
  (county|league|challenge|regional|area|district|bell ringing|darts|football|cricket|bowls) (shield|cup|badge|trophy)
  ^ (the|our|a|an|this|that|old){0,2} .{0,1} ${MARK} .{0,5} (needs|need|hangs|hung|means|dates|was|were|got|flew|fell|
    blew|blown|weighs|belongs|wanted|gone|missing|stands|carved|kept|shows|tells|changed|cost|costs|has been|have been)
  ^ (the|our|a|an|this|that|old){0,2} .{0,1} ${MARK} (is|are) (free|made|drawn|not|still|about|to|a|an|the|kept|
    in the (office|safe|hall|library|museum|cupboard))
  ^ (is|was|who|what|which|why|does|did|where|how|whose|do|has) .{0,4} ${MARK}
  (beware|fake|bogus|scam|scammers|phishing|fraud) .{0,10} ${MARK}
  ${MARK} .{0,10} (scam|scammers|phishing|fraud|bogus|fake)
  (talk|lecture|article|history|story|exhibition|quiz) (on|about|of) .{0,2} ${MARK}
  (~draw|drew|drawn|~design|~colour|coloured in|~carve|~repaint|~restore|~clean) (the|our|a|this|that){0,1} ${MARK}
  ${MARK} .{0,6} (ask to see|tell you|tells you)
  (wardens|warden|officers|contractors|workmen|operatives|crews|staff) .{0,4} (carry|wear|have|show) .{0,6} ${MARKS}
  (crest|arms|seal|badge|shield|arfbais) .{0,2} (shows|has a|has three|bears|depicts|is a|'s a|was painted|was granted|
    dates|is back|are back|have been repainted|has been cleaned|has been restored|has turned up|lost|has lost) .{0,4}
  (sheep|ship|oak|tree|lion|lions|swan|boar|dragon|herring|fish|bird|boat|wheatsheaf|motto|mosaic) .{0,5} (on|of|
    in) the .{0,2} (crest|arms|seal|badge|shield)
  (our|council 's|council|new) (vans|bins|lorries|lorry|gritters|gritter) .{0,10} (crest|logo|badge|arms)
  (crest|logo|badge|arms) .{0,3} on (the|all the) (new)? (bins|vans|lorries|gritters|gate|bridge|town hall gate)
  // What the council sends out bears its mark, and badges of many kinds are not its own.
  (vans|van|bins|bin|lorries|lorry|gritters|gritter|sweeper|wagon) (with|bearing|carrying|in|that has) .{0,2} ${MARK}
  (blue|name|id|scout|scouts|guide|guides|cub|cubs|brownie|brownies|swimming|challenge|press|pin|police|merit|cap|school|
    club) (badge|badges)
  arms (pub|inn|hotel)
  (grant winners|funded groups|grant holders) .{0,6}
  (must|may|should|can) not be used
  #Bygone
  (competition|design|designing|1952|granted|history|grant rules|must show|must carry|must use|must display|
    have to show|vehicle|van goes|livery)
  (sign|signpost|plaque|tapestry|mural|mosaic|sundial|weathervane|stained glass) (shows|bears|depicts|showing|
    depicting) .{0,4}
  (rhaid i|dangos logo)
`);

const GROUPS: readonly Group[] = [
  {
    kind: 'logo',
    why: 'says that the council’s mark is used',
    phrases: phrases(`
      (~put|~stick|~slap|~pop|~use|~print|~add|~borrow|~wear|~copy|~paste|~have|~make|~sign|~send|~write|~run|~reply|
        ~answer|~carry|~bear|~sport|~feature|~include|~show|~knock|~nick|~pinch|~lift|~keep|~get|has got|done|
        goes out|went out|came out|comes out|given|wrapped) .{0,9} (a|an|the|our|your|their|its|my|own|on|with|in|under|
        as|by|and|using){0,2} ${MARK}
      (with|under|using|bearing|carrying|and) (a|an|the|our|your|their|its|own|what looks like){0,2} ${MARK}
      (swapped|changed|set|updated|replaced|made|using|use|used|switched) .{0,3} (profile|avatar|header|cover|display) .{0,5} official (roundel|
        crest|badge|coat of arms|logo|seal) .{0,6}
      on (a|an|the|our|your|their|some|old|proper|official){0,2} ${WHOSE} .{0,1} (letterhead|headed|headed paper|
        notepaper|paper|stationery|template)
      ${MARK} .{0,4} (on|at the (top|head|foot|bottom) of|in the (corner|middle) of|across|along|inside|
        round) .{0,1} (my|our|her|his|their|your|the|a|an|every|each|all|#Capital 's|club 's) .{0,3} ${THING}
      ${MARK} (is|are|'s)? .{0,2} (on (it|them|top|its side|the (front|back|side|sleeve|door|header|cover))|as (my|our|
        his|her|their)|my (profile|avatar|cover)|as usual|top (left|right)|bottom (left|right)|front and centre|
        in the corner|(at|along|across) the (top|bottom|foot|head)|attached)
      (in|wearing|wears|wore|worn|donned|borrowed|had|got|put on|tried on|posed in) (the|our|his|her|my|
        full){0,2} (${CHAIN}|chain of office|robes of office) .{0,4}
      ${CHAIN} .{0,4} (on|at|for|round|to|in) (my|our|her|his|their) .{0,3}
      ${CHAIN} .{0,4} (outing|came (out|along|with)) .{0,4}
      (crest|logo|badge) .{0,4} (in the corner|front and centre|along the (bottom|top)|on the (front|back|flyer|leaflet|
        poster|banner|door|van|shirt|shirts|mugs|top)|bottom right|top left|at the top)
      ${WELSH_MARK} .{0,2} (ar|yng|yn|uwch) .{0,3}
      (defnyddio|defnyddiais|rhoi|rhoddais|rhois|rhoies|gwisgo|gwisgais|gwisgodd|gyda|efo|
        dan) .{0,3} ${WELSH_MARK} .{0,4}
    `),
    unless: SPOKEN_OF,
  },
];

/** Words of the council. The learnt wording counts only in a draft with one of these, because clubs have crests too, and so have hills. */
const OF_THE_COUNCIL = phrases(`
  (council|councils|council's|parish|town|community|district|county|borough|civic|mayor|mayor's|mayoral|chairman|
    chairman's|clerk|clerk's|headed|notepaper|letterhead|official|our)
  (put|puts|stick|stuck|use|used|using|got|get|add|added|borrow|borrowed) the (crest|logo|badge|arms|seal)
  (cyngor|gyngor|nghyngor|dref|tref|plwyf|maer|ein)
`);

export const councilBranding: Check = {
  id: 'council-branding',
  summary: 'the council’s logo, crest, badge or letterhead in use',
  kinds: {
    logo: { label: 'the council’s logo or crest' },
  },
  misses: ['a crest that is only in the picture'],
  groups: GROUPS,
  wording: { why: 'uses the council’s name, logo or seal', unless: SPOKEN_OF, needs: OF_THE_COUNCIL },
  examples: {
    finds: [
      '[Swapped my profile for the official roundel], off the vans.',
      '[I stuck the council logo on my flyer].',
      '[A statement on parish council letterhead].',
      '[Put the crest of the parish council on the banner].',
      '[Our banner has the town council crest on it].',
      '[Mae bathodyn y cyngor ar y poster].',
      '[Wearing the mayor’s chain at the rally].',
      '[Posed in the chain of office for my Christmas card].',
      '[Sent my tenant a letter with the council stamp at the bottom].',
      '[Yr wyf wedi rhoi arfbais y dref ar fy ngherdyn].',
      '[Gwisgais i gadwyn y maer yn y dafarn].',
    ],
    ignores: [
      'Well done to the bell ringers on winning the county shield.',
      'The council meets on Tuesday.',
      'Logo competition for schools, closes in May.',
      'The crest was granted in 1952.',
      'The council office is closed.',
      'Badge of honour for our cubs!',
      'The paper shop is open.',
      'Somebody left a blazer on the bus with a crest on its pocket.',
      'The cricket lads have a badge at last: two newts and a bat.',
      'From the crest of the moor you can see three counties.',
      'Design competition: a new council logo, entries by 4 May.',
      'Rhaid i bob poster ddangos logo y cyngor.',
      'The ship on the town seal has lost its mast again.',
      'The council’s banner got soaked at the gala.',
      'Our council logo is a heron and always was.',
      'The mayor’s chain is on show in the museum.',
      'Who drew the parish logo, does anybody know?',
      'Beware of letters with a fake council logo.',
      'The borough arms above the school door need a lick of paint.',
      'Our wardens carry a badge with the council logo.',
      'Blue badge parking at the top gate, all others by the council yard.',
      'Vans with the council crest on the side are out gritting.',
    ],
  },
};
