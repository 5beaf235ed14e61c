import { phrases } from '../phrases/index.js';
import type { Check, Group } from '../types.js';

/** The mark itself is the matter, or the council's own use of it. */
const SPOKEN_OF = phrases(`
  (crest|arms|seal|badge|shield|arfbais) .{0,2} (shows|has a|has three|bears|depicts|is a|'s a|was painted|was granted|
    dates|is back|are back|have been repainted|has been cleaned|has been restored|has turned up|lost|has lost) .{0,4}
  (sheep|ship|oak|tree|lion|lions|swan|boar|dragon|herring|fish|bird|boat|wheatsheaf|motto|mosaic) .{0,5} (on|of|
    in) the .{0,2} (crest|arms|seal|badge|shield)
  (our|council 's|council|new) (vans|bins|lorries|lorry|gritters|gritter) .{0,10} (crest|logo|badge|arms)
  (crest|logo|badge|arms) .{0,3} on (the|all the) (new)? (bins|vans|lorries|gritters|gate|bridge|town hall gate)
  (pickers|volunteers|crew) .{0,4} (crest|logo)
  lorry with the council 's logo
  (ceiling|bont|foyer|restorers|clipboard|shoelace|shopping lists|arms (pub|inn|hotel))
  badge has turned up
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
    confidence: 'likely',
    why: 'says that the council’s mark is used',
    phrases: phrases(`
      (the|our|your|with|on|using|and|of|a) .{0,1} (council|council's|parish council|parish council's|town council|
        town council's|parish|town|council 's|community council|councils) (official)? (logo|crest|badge|emblem|
        coat of arms|arms|shield|letterhead|headed|header|headed paper|notepaper|paper|seal|stamp|template|banner|
        branding|mill wheel|swan|wheatsheaf|dragon|oak|ribbon|footer|colours|masthead|insignia|watermark|stationery)
      (logo|crest|badge|emblem|arms|shield|letterhead|headed paper|seal|insignia) (of|from|off) (the|our) .{0,2} council
      (mayor's|mayoral|chairman's) (chain|chains|robes|badge) .{0,4} (on|at|for|round|wearing|in|to)
      (crest|logo|badge) .{0,4} (in the corner|front and centre|along the (bottom|top)|on the (front|back|flyer|leaflet|
        poster|banner|door|van|shirt|shirts|mugs|top)|bottom right|top left|at the top)
      (logo|arfbais|bathodyn|penawd|papur pennawd) (y|'r|gyda)? .{0,1} cyngor .{0,3}
    `),
    unless: SPOKEN_OF,
  },
];

/** A club has a crest too, and so has a hill. */
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
  wording: { like: 'the council’s marks in use', from: 0.45, unless: SPOKEN_OF, needs: OF_THE_COUNCIL },
  examples: {
    finds: [
      '[I stuck the council logo on my flyer].',
      '[A statement on parish council letterhead].',
      '[Put the crest of the parish council on the banner].',
      '[Our banner has the town council crest on it].',
      '[Mae bathodyn y cyngor ar y poster].',
      '[Wearing the mayor’s chain at the rally].',
    ],
    ignores: [
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
    ],
  },
};
