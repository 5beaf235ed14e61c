import { INTRODUCED, ofNobodyDiscussed } from './offices.js';
import { sentenceAt } from '../document/context.js';
import { phrases, stands } from '../phrases/index.js';
import type { Check, Document, Group, Observation } from '../types.js';

/** Sentences with one of these discuss nobody: they mention members in general, or say who is present. */
const NOBODY_DISCUSSED = phrases(`
  (the|a|their) (planning|highways|enforcement|conservation|licensing|probation|police|press) (officer|officers)
  (any|every|each|which|whichever) {member-word}
  your {member-word} (has|have|is|will|can|may)
  present .{0,2} {member-title}
  takes (his|her|their) seat
  as .{0,2} {staff-word} (at|for|of|to)
`);

/** Welsh notices, minutes and greetings in which an office is named and nobody is discussed. */
const CY_NOTICE = phrases(`
  (presennol|yn bresennol|ymddiheuriadau|absennol|cynigiwyd gan|eiliwyd gan|etholwyd) .{0,4} ({member-title}|{cy-office})
  (bydd|fydd|byddai) (y|ein|yr)? .{0,1} ({cy-office}|{member-title}) .{0,3} (yn|ar) .{0,1} (agor|bresennol|gael|cadeirio|arwain|goleuo|
    cyflwyno|rhoi|torri|cynnal|mynychu|dadorchuddio|gosod|llywyddu|croesawu|y swyddfa|wyliau|darllen)
  ({member-title}|{cy-office}) .{0,4} (cynnal|gynnal) .{0,2} (cymhorthfa|gymhorthfa|sesiwn|cyfarfod)
  ^ ({pic}|llun|lluniau|ffoto|fideo) .{0,3} (ein|y|gan) .{0,1} {cy-office}
  (fel|fi yw|fi di|fi ydi|eich|gan) (eich|ein|un o 'ch|y|'ch|un o)? .{0,1} ({member-word}|{staff-word}) .{0,3} (byddaf|bydda|fydda|rwy|dwi|
    rydw|hoffwn|mi|ydw|dw|wi|ga|gaf|sydd yma|sy yma)
  ^ .{0,2} {member-title} .{1,3} (yma|sy|sydd|'ma|ma)
  (cysylltwch|gofynnwch|holwch|ffoniwch|ebostiwch|anfonwch|ysgrifennwch|sgwennwch) .{0,4} {cy-office} .{0,6} (am|erbyn|cyn|ar|yn|i|os)
  (swydd|swyddi|lle|sedd|seddi) (wag|gwag|newydd) .{0,6}
`);

/** Sentences with one of these discuss nobody: they only say when and where somebody can be found. */
const WHEREABOUTS = phrases(`
  ^ .{0,5} (is|will be|sits|works) (in|at|on) (the|our|her|his) .{0,2} (office|offices|library|hall|surgery|desk|market|
    square|drop in|centre|chamber|hut|depot) (on|every|from|between|until|till|this|next|all) .{0,6} $
`);

/** Words of the council and its business. One must stand nearby for a sentence about people to be about colleagues. */
const COUNCIL_MATTERS = phrases(`
  ({office}|{council}|{member-word}|{staff-word}|{member-title}|{own-council}|{council-subject}|{department})
  (councils|clerks|chairs|mayors|officers|parish|ward|wards|committee|committees|meeting|meetings|chamber|office|
    offices|town hall|county hall|shire hall|county|highways|depot|contractor|contractors|supplier|firm|outfit|crew|
    gang|team|staff|lads|planner|planners|planning|leader|deputy|member|members|portfolio|agenda|minutes|inspector|
    engineer|surveyor|vote|voted|votes|works|civic|licensing|environmental|environment|housing|estates|library|
    librarian|cemetery|museum|registrar|registry|leisure|parks|council's|grass|verges|bins|bin|toilets|hedges|hall|
    gritter|tender|quote|quotes|job)
  (manager|managers|attendant|worker|workers|warden|wardens|trainee|apprentice|lifeguard|receptionist|consultant|
    consultants|architect|architects|caterers|cwmni|cleaner|cleaners|driver|gardener|gardeners|engineers|technician|
    secretary|accountant|auditor|solicitor|chief|head|lead|assistant|steward|keeper|seat|colleague|colleagues|
    councillor|coun|working group|working party|painters|plumber|electrician|glaziers|builder|builders|tip|pool|
    weighbridge|lollipop|resign|resigned|resigns|swept|lead|budget|council)
  (cyngor|gyngor|nghyngor|cynghorwyr|clerc|glerc|gofalwr|ofalwr|maer|faer|cadeirydd|gadeirydd|cynghorydd|gynghorydd|
    cyng|swyddfa|swyddog|trysorydd|siambr|pwyllgor|contractwr|contractwyr|aelodau|aelod|cyfarfod)
  #Capital (fencing|surfacing|groundworks|landscapes|landscaping|playscapes|contractors|construction|builders|building|
    roofing|electrical|services|ltd|waste|skips|paving|plumbing|arborists|solutions|grounds|decorators|lighting|signs|
    drainage|scaffolding|cleaning)
  {one-of-them} .{0,1} (in|on|at|from|who|for|that) .{0,2} (the|our|your)
`);

const KINDS = [
  [
    'councillor',
    phrases(`
      {member-title}
      (our|the|new|town|parish|town's|vice|deputy) (chair|chairman|chairwoman|mayor|vice chair|deputy mayor|maer|
        cadeirydd)
      (councillors|fellow member|fellow members|ward member|member for|from .{0,2} ward|cynghorydd|gynghorydd)
    `),
  ],
  ['officer', phrases("(clerk|clerks|clerk's|deputy clerk|rfo|proper officer|finance officer|projects officer|town manager|clerc|glerc)")],
  [
    'employee',
    phrases(`
      (groundsman|groundsmen|caretaker|lengthsman|warden|wardens|cleaner|handyman|gardener|gardeners|gofalwr)
      (lad|lads|chap|bloke|fella|man|woman|lady|girl|her|him) (who|that) (mows|cuts|sweeps|empties|paints|strims|
        looks after|does|runs|keeps|cleans) .{0,2} (our|the)
    `),
  ],
  [
    'supplier',
    phrases(`
      (contractor|contractors|supplier|suppliers|outfit|cowboys) (who|that|has|have|is|are|did|we|they)
      #Capital ('s)? (fencing|surfacing|groundworks|landscapes|landscaping|landscapers|playscapes|play|contractors|
        construction|builders|building|roofing|electrical|electrics|services|ltd|limited|waste|skips|paving|plumbing|
        arborists|solutions|grounds|decorators|lighting|signs|drainage|scaffolding)
      #Capital and (sons|son|daughters|partners|co)
      #Capital & (sons|son|daughters|partners|co)
    `),
  ],
] as const;

/**
 * Sentences with one of these discuss nobody: they are news, requests or rumours that only name people, or their authors speak
 * of themselves.
 */
const NO_TALK = phrases(`
  (vacancy|apply|applications|contact|bookings|book|forms|form|keys|ask for|speak to|word is|word at|apparently|i hear|
    rumour|reckons|says the|inquest|court|fined|judge|panto|tickets|notice|agenda|minutes|minute|apologies|present|
    copies|if you|email|candidate|elect|borough's|district's|i'm the|i am the|i'm one|as the|wedding|vote for|let slip|
    someone like)
  (is|'s|will be|be) (at|in|on) .{0,5} #Day
  it's #Person from
`);

/** Visits and calls to the council's office. Somebody met there works for the council. */
const AT_THE_OFFICE = phrases(`
  (popped in|popped into|rang|phoned|went to|went into|called|called at|emailed|wrote to|queue at|
    counter at) .{0,3} (the)? (office|parish office|council office|council offices|town hall|council|clerk|civic centre|
    tip|depot|highways|planning office)
`);

/** Words of councillors' votes and meetings, which show that a remark about somebody nearby is about a colleague. */
const VOTING = phrases(`
  (council|councillor|councillors|cllr|parish|committee|planning|precept|chamber|budget|budget night|motion|amendment|
    the vote|full council|item|the rest of us|seat)
`);

/**
 * Sentences with one of these are not about the council's contractors: they give news of what a firm will do, mention other
 * firms, or their author works for one.
 */
const NO_FIRM_DISCUSSED = phrases(`
  (bus|water|building|market|clock|insurance) (company|firm|people|lot|lads|man)
  (says|say|said|asked for|will be|on leave|coming out|is coming|are coming|retires|report|survey|letter from|form|
    minutes|minute|notice|resolved|let to|appointed|number|appeal|developer|word|insurers|booked|did the plans|
    washed once|done by (the|our))
  (i drive|i run|i put in|i'm|i am|we are|we're|my|me|our (decorator|builder|plumber|electrician|fault|lad)|
    council house|youth council|planters meeting|bin men|nothing to do)
`);

/** Sentences with one of these discuss nobody: minutes, rotas and notices mention councillors and officers in this way. */
const MINUTED = phrases(`
  (clerk|deputy|officer|office|rfo) (is|was|'s|will be) (back|away|on leave|off|in|out) .{0,4} (on|until|till|from|this|
    next|all) (#Day|#Number|#Month|next|this|week|then|the|after|morning|afternoon)
  {staff-word} (has|have) (moved|paid|transferred|sent|filed|published|ordered|booked|renewed|banked|signed|
    submitted) .{0,10} (as minuted|as agreed|as resolved|as approved|as budgeted)
  ^ .{0,2} {staff-word} (opens|locks|unlocks|closes|empties|mows|cuts) .{0,4} (at|on|every|from) .{0,4} $
  ({staff-word}|clerk|deputy|rfo|officer) (can|will|is happy to|is able to|is there to|would be happy to) .{0,1} (help|
    advise|send|post|email|tell|show|give|provide|supply|issue|explain|arrange|deputise|answer (any|your|questions)|
    take (the minutes|minutes|bookings|payment|payments|messages|names|details)) .{0,8}
  ({staff-word}|clerk|deputy|rfo|officer) .{0,4} (deals with|handles|is responsible for) (those|these|such|all|any|your|
    complaints|bookings|enquiries|queries|burials|hall hire) .{0,6}
  (letter|letters|forms|entries|parcels|post|payments|keys|queries|questions|comments|nominations|applications|names|
    cheques|offers) .{0,2} (for|to|via|with|from) (the|our) .{0,1} ({staff-word}|clerk|deputy|rfo|officer) .{0,8}
  ^ (ask|tell|ring|see|email|contact) (the|our) {staff-word} (for|to|about|if|whether) .{0,8} $
  (told|said at|reported to) (the|an|our|its)? (open|public|annual|parish|full) (meeting|council)
  ^ .{0,4} {member-title} #Capital #Capital? to (bring|check|hold|draft|meet|ring|write|take|go|read|ask|attend|report|
    chase|look|get|find|collect|book|send|lead|open|lay|judge|present|arrange|contact|circulate)
  {member-title} #Capital #Capital? (seconded|reported from|moved that|declared an interest|was in the chair|
    laid the wreath|spoke to item|reminded members|gave the dates)
  {member-title} #Capital #Capital? (chaired|presided|opened|closed|adjourned|took) (over|the)? .{0,1} (meeting|chair|
    session|item|business) $
  {member-title} #Capital #Capital? (had|has)? asked (that|for|about|when|whether|why)
  {member-title} #Capital #Capital? (had|has) (been to|attended)
  {member-title} #Capital #Capital? (was|were|will be|is|came|went|popped) (at|to|along to|there|along|
    into) .{0,5} (fete|fayre|fair|show|hall|school|church|service|parade|opening|market|concert|event|cenotaph|
    litter pick|coffee morning|launch) $
  {member-title} .{0,2} 's .{0,1} (expenses|allowance|allowances) (is|are|were|was|can) .{0,6}
  {member-title} #Capital #Capital? (was|were|has been|had been) (appointed|elected|co opted|nominated)
  {member-title} #Capital #Capital? (will|to) be? (lead|leading|open|opening|collecting|judging|judge|hosting|host|
    present|presenting|lay|light|cut|start|draw|read)
  {member-title} #Capital #Capital? #Number #Month
  (seconded|proposed|moved) by? {member-title}
  (represented|representative) .{0,6} {member-title}
  ^ (apologies|present|absent|against|in attendance|actions|outside bodies) .{0,3} {member-title}
  (if|when|whether|where|number of|questions to) a? (councillor|councillors) .{0,2} (is|lives|can|cannot|must|may|for|
    who|go|says|has|ca n't)
  (resolved|agreed) .{0,4} (at|in) .{0,2} open meeting
`);

const GROUPS: readonly Group[] = [
  {
    kind: 'councillor',
    confidence: 'likely',
    why: 'discusses a fellow councillor',
    phrases: phrases(`
      {member-title} .{0,2} #Capital? .{0,2} ('s|is|was|has|had|did|does|wo n't|will (never|not)|got|said|says|told|
        thinks|wants|voted|spoke|stood|gave|made|never|always|deserves|should|ought|can't|could n't|been|must|needs|
        and his|and her|fought|worked|opened my|raised|chaired|resigned|walked|missed|turned|sat|proposed|reckons|
        claims|seems|keeps|went|put|came|looks|argued|changed|again) .{0,10}
      (thanks|thank you|well done|congratulations|congrats|hats off|credit|praise|shame on|fair play|full marks|
        chwarae teg|diolch|da iawn|siom|llongyfarchiadau|bravo|hurrah|good luck|get well|happy birthday|kudos|
        proud of|pity|
        disappointed (with|in)|agree with|disagree with|ask|answer off|trust|vote|sorry for|listening to|
        listen to) .{0,4} ({member-title} .{0,2} #Capital|our (chair|chairman|mayor|vice chair)|the (chair|mayor|
        chairman)|fellow councillors|my fellow councillors|y maer|y cadeirydd) .{0,8}
    `),
  },
  {
    kind: 'officer',
    confidence: 'likely',
    why: 'discusses an officer of the council',
    phrases: phrases(`
      (the|our|your|parish|town|my|y) .{0,1} (clerk|clerks|deputy clerk|deputy|assistant clerk|town clerk|parish clerk|
        rfo|finance officer|proper officer|clerc) .{0,3} (is|was|has|had|did|does|'s|says|said|never|always|deserves|
        should|ca n't|could n't|wo n't|worked|got|made|gave|left|needs|and her|and his|been|who|does n't|has n't|
        had n't|messed|forgot|lost|still|refuses|refused|thinks|reckons|passed|looks|keeps|just|kirsty|mae) .{0,10}
    `),
  },
  {
    kind: 'employee',
    confidence: 'likely',
    why: 'discusses somebody who works for the council',
    phrases: phrases(`
      #Person .{0,2} (from|in|at|who does|who runs|who looks after|that does|that runs|who keeps|our|the|
        yn) .{0,3} (facilities|the depot|the works team|the yard|the cemetery|parish books|the grounds|council books|
        our groundsman|groundsman|caretaker|lengthsman|hall manager|the pavilion bookings|the allotments|the market|
        swyddfa) .{0,8}
    `),
  },
  {
    kind: 'councillor',
    confidence: 'likely',
    why: 'discusses somebody on the council',
    firm: true,
    phrases: phrases(`
      our (chair|chairman|chairwoman|chairlady|vice chair|vice chairman|mayor|deputy mayor) .{0,10}
      (that|this|new) (councillor|cllr) (of ours|for .{1,3})? {does-it} .{0,6}
      (member|members|councillor|councillors|cllr) for .{1,3} {does-it} .{0,6}
      {member-title} #Capital ('s|who|whose|again|yet again|bless|of course|obviously|needless|and (his|her)) .{0,8}
      ^ councillor .{0,10} you .{0,4}
      (mr|madam) (chair|chairman|mayor) .{0,8}
      (chair|chairman) of (planning|finance|the (planning|finance|personnel|amenities|recreation) .{0,1}) .{0,6}
      (welcome|say hello|congratulations|happy birthday|get well|good luck|best wishes) .{0,5} {member-title} .{0,4}
      (himself|herself|his nibs|her nibs|his lordship|her ladyship|his majesty) .{0,2} (in|on|from) the (chair|council|
        top table) .{0,4}
      (y|'r|ein|'n) (maer|cadeirydd|trysorydd) (wedi|yn|'n|ddim|oedd|ydi|yw|sy|sydd|mor|fel) .{0,8}
      cyng .{0,1} #Capital .{0,2} (fel|mor|ddim|yn|wedi|di|byth|(sy|sydd) (yn|wedi|byth)|oedd|druan|eto|nath|wnaeth|
        ddaru) .{0,8}
      (nath|wnaeth|naeth|ddaru|ddarfu|mae|ma|roedd|buodd|fuodd|bu|dydi|dyw|dydy|oedd|dylai|ddylai|ddyla|dyla|
        gwrthododd|wrthododd|methodd|anghofiodd|
        addawodd) (y)? (cyng|cynghorydd|gynghorydd|cadeirydd|maer|is gadeirydd) .{0,1} #Capital? #Capital? .{0,1} (yn|
        wedi|byth|ddim|di|â|a|i|gefnogi|bleidleisio|siarad|
        wrando|fotio|adael|ddod|lanast|waith|anghofio) .{0,8}
      (siomedig|siomi|balch|falch|browd|cytuno|anghytuno|diolchgar|ymddiried|hyder|ffydd|flin|grac) .{0,2} (yn|o|â|
        efo|gyda|i|wrth|at) (y|ein)? .{0,1} ({cy-office}|cyng #Capital) .{0,8}
    `),
  },
  {
    kind: 'officer',
    confidence: 'likely',
    why: 'discusses an officer by what they look after',
    firm: true,
    phrases: phrases(`
      (our|that|this|new|your|the|council's) {department} {one-of-them} {does-it} .{0,6}
      (our|that|this|new|your|the|council's) {department} (officer|manager|lead|team leader|boss|
        chief) ('s)? {does-it} .{0,6}
    `),
  },
  {
    kind: 'employee',
    confidence: 'likely',
    why: 'discusses somebody who works for the council',
    firm: true,
    phrases: phrases(`
      {praise} .{0,4} #Person .{0,4} (parish office|council office|the office|council|council's|groundsman|caretaker|
        lengthsman|facilities|the depot|works team|warden|cemetery|grounds team|swyddfa|cyngor) .{0,4}
      #Person (from|in|at) (facilities|highways|licensing|parks|estates|finance|housing|environmental health|grounds|
        admin|(the|our) (grounds|works|parks) (team|crew|gang)|the tip|the depot) .{0,8}
      our .{0,1} ({staff-word}|groundsmen|handyman|litter picker|road sweeper|street sweeper|bin crew|bin men|binmen|
        gardeners) .{0,8}
      ({one-of-them}|her|him) (in|at|from|on) the (parish|council|town|clerk's|front)? (office|desk|depot|yard|
        switchboard) .{0,6}
      (welcome|say hello|congratulations|happy birthday|get well|good luck|best wishes|last day|send off|farewell|
        leaving do) .{0,5} {staff-word} .{0,4}
      (the|that|our) ({one-of-them}|lads|girls|crew) (who|that) (mows|cuts|sweeps|empties|strims|weeds|waters|mow|cut|
        sweep|empty|strim|weed|water) .{0,1} (our|the|your) .{0,8}
    `),
  },
  {
    kind: 'supplier',
    confidence: 'likely',
    why: 'discusses a firm that works for the council',
    firm: true,
    phrases: phrases(`
      (nath|wnaeth|naeth|ddaru|mae|ma|gwnaeth|dydi|dyw|dydy|oedd|roedd) (y|ein|yr)? (contractwr|contractwyr|
        gontractwyr|adeiladwyr|cwmni torri gwair|bois y ffordd|
        bois ffordd|gweithwyr) .{0,1} (wedi|di|yn|ddim|byth|lanast|smonach|waith|job|'ma|heb) .{0,8}
      (outfit|firm|company|people|contractors|crowd|builders|cowboys|lads) (that|who|which|we|they|the council) (got|
        won|do|does|did|laid|fitted|built|cut|cuts|painted|put|mow|mows|look|looks|looked|hired|pay|paid|use|used|
        employ|gave|runs) .{0,3} (our|the council|council's|the parish|the play|the hedges|the verges|the hall|
        the christmas|the grass|the toilets|the path|the pavilion) .{0,8}
      #Capital (fencing|surfacing|groundworks|landscapes|landscaping|landscapers|playscapes|grounds|paving|arborists|
        scaffolding|drainage|contractors|lighting|cleaning|grounds maintenance) (have|has|had|could|could n't|did|
        did n't|turned|never|finished|made|laid|fitted|charged|took|wo n't|promised|'ve|will not|are|came|left|cut|put|
        were) .{0,8}
    `),
  },
  {
    kind: 'employee',
    confidence: 'likely',
    why: 'discusses somebody who works for the council',
    negated: true,
    phrases: phrases(`
      (our|that|this|your|the|council's|another|new) .{0,1} {council-job} {did-it} .{0,8}
      ({council-job}|caretaker|warden|mayor|chairman|contractor|ranger|librarian) ('s|is|was|are|were) .{0,2} (a|an|
        such a|so|ever so|really|very|just|always|absolutely)? .{0,1} (treasure|star|gem|saint|angel|diamond|legend|
        marvel|hero|godsend|lovely|kind|useless|lazy|rude|patient|hopeless|lifesaver|cracking|brilliant|fantastic|
        wonderful|joke|disgrace|clown|liability|bore|snob|sweetheart|grumpy|cheerful|helpful|polite|amazing|smashing|
        pleasure|miserable|tireless|incompetent|clueless)
    `),
  },
  {
    kind: 'employee',
    confidence: 'likely',
    why: 'discusses somebody who works for the council',
    negated: true,
    firm: true,
    phrases: phrases(`
      #Person (at|from|in|on) (the|our)? {council-place} .{0,2} ({does-it}|{did-it}|who|again|'ll|would) .{0,8}
      ({praise}|asked|ask|told|met|rang|saw|seen|heard|love|hate|trust|bless|by|with|for|to|miss|about|between|than|
        if) .{0,2} #Person (at|from|in|on) (the|our)? {council-place} .{0,4}
      (lady|man|lad|girl|woman|chap|bloke|fella|old boy|young man|young woman|gentleman|lass|lads|girls|team|crew) (at|
        in|on|from|for|with) (the|our) ({council-place}|office) .{0,6} (rang|were|could n't|sorted|had|came|helped|let|
        knew|always|never|deserves|gave|lovely|kind|patient|brilliant|useless|rude|did|spotted|found|stayed|took|is a|
        is so|are so|are a|'s a|with the)
      (lady|man|lad|girl|woman|chap|bloke|fella|old boy|young man|young woman|lass|lads|girls) .{0,2} (who|that) (does|
        do|runs|issues|handles|sends|answers|opens|locks|empties|paints|waters|drives|picks|reads|
        sells) .{0,8} (for the council|for the parish|leisure passes|bus passes|the bins|the park gates|blue badges|
        the verges|parking permits|the planters|the gritter|the loos|the toilets|the bin lorry|the hanging baskets|
        allotment rents|the cemetery|the market stalls)
      #Person (who|that) (does|mows|cuts|drives|cleans|sweeps|empties|works|runs|strims|paints|waters|opens|locks|grits|
        looks after) .{0,6} (council|verges|bins|park|parks|loos|toilets|cemetery|gritter|rec|bin lorry|market|planters|
        baskets|tip|pavilion)
      (lad|lass|girl|chap|man|woman|bloke|fella|lads|lady) (who|that) (does|cuts|sweeps|digs|marks|tends|waters|paints|
        mows) the .{0,2} (cemetery|market|pitches|pitch|graves|planters|baskets|verges|bins|potholes|lights|toilets|
        loos|car park|hedges|bowling green|pavements)
      (nothing against|feel sorry for|felt sorry for|feel for|envy|sparring with|hand it to|a word for|
        word of thanks to) .{0,1} (the|our|that) .{0,2} ({council-job}|{office}|{department} (manager|officer|lady)|
        contractor) .{0,8}
      (the|our|that|this) .{0,1} (contracts|roads|drains|property|legal|procurement|customer services|streets|
        countryside|assets|democratic services|fleet|transport|works) (manager|director|boss|chief|surveyor|engineer|
        inspector|supervisor|foreman|gaffer|head|lady) ('s)? {does-it} .{0,6}
      (whoever|whichever|(ones|person|people|them|those) (who|that|as)) .{0,3} {works-at} (the|our|those|these|that|all|
        up|out|after) .{0,6} for (the|our) (council|parish|town council|parish council|community council)
      (the|that|a) {one-of-them} (in|on|behind|at) (the)? .{0,1} (reception|desk|front desk|phones|switchboard|counter|
        hatch|door|gate|till|enquiries) .{0,2} (at|in|of|up) (the)? ({council-place}|county hall|shire hall|moot hall|
        one stop shop|contact centre|parish rooms|tourist information) .{0,8}
      (whoever|who) (it is)? the .{0,1} (council|parish) (pays|pay|paid|uses|use|hires|hired|employs|sends|sent) (to|
        for) .{0,6}
      (that|our|those) (planning|highways|housing|parks|licensing|legal|council) (lot|crowd|mob|shower|bunch) .{0,8}
      (gwych|da|dda|ardderchog|bendigedig|arbennig|gwael|wael|diflas|campus|rhagorol) (o|iawn)? .{0,1} (waith|gwaith|
        ymdrech|job) .{0,1} (gan|ein|y|'r) .{0,2} (maer|faer|clerc|glerc|cadeirydd|gadeirydd|cynghorydd|gynghorydd|
        trysorydd|gofalwr|ofalwr|swyddog|garddwr|arddwr) .{0,8}
      (da iawn|diolch|chwarae teg|llongyfarchiadau|bravo|gair da|trueni|digon|clod|cywilydd|ffydd) .{0,3} (maer|faer|
        clerc|glerc|cadeirydd|gadeirydd|cynghorydd|gynghorydd|trysorydd|drysorydd|gofalwr|ofalwr) .{0,8}
    `),
  },
  {
    kind: 'councillor',
    confidence: 'likely',
    why: 'discusses somebody on the council',
    negated: true,
    firm: true,
    near: VOTING,
    phrases: phrases(`
      #Person .{0,2} (abstained|seconded|nodded off|recused|stood down|standing down|stands down|resigned|voted|votes|
        walked out|storming out|stormed out|spoke up|waffled|rambled on|chaired) .{0,8}
      (sent|emailed|told|texted|messaged|wrote to) the rest of us .{0,8}
      (no sign of|not a peep out of|not a word from) #Person (at|again|in) .{0,8}
    `),
  },
  {
    kind: 'councillor',
    confidence: 'likely',
    why: 'discusses somebody on the council',
    negated: true,
    firm: true,
    phrases: phrases(`
      (councillor|cllr|cyng) #Capital #Capital? (had|did|does|could|ca n't|came|got|promised|swears|thinks|talks|falls|
        fell|gets|gave|took|claims|never|always|looked|laughed|slept|forgot|lost|told|made|walked|sat|stood|went|knows|
        loves|hates) .{0,8}
      (our|the) (town|parish|council)? (chairman|chairwoman|chair|mayor|deputy mayor|vice chair|clerk|town clerk|
        deputy clerk|leader|groundsman|caretaker) 's (gavel|temper|patience|tantrum|tantrums|mood|behaviour|manner|
        manners|attitude|excuse|excuses|ego|antics|silence|smirk|ramblings|kindness|bad language|snoring) .{0,8}
      #Person .{0,1} (topped the poll|got elected|was voted in|won (her|his|the) seat|took (her|his) seat) .{0,2} (and|
        but|then|since|yet|so|because|only) .{0,8}
      our (two|three|four|five|useless|lovely|good|dear|beloved|esteemed) councillors .{0,8}
      (clowns|idiots|dinosaurs|jokers|shower|rabble|fossils|muppets|half of them|most of them|that lot) on (the|our|
        this|that) (parish council|town council|council) .{0,10}
      (mr|mrs|madam|miss) (deputy|town)? (clerk|leader|deputy clerk|vice chair) .{0,8}
      took the .{0,1} (clerk|mayor|chairman) (four|three|two|five|six|#Number|ages|weeks|months|an hour) .{0,6}
    `),
  },
  {
    kind: 'supplier',
    confidence: 'likely',
    why: 'discusses a firm that works for the council',
    negated: true,
    firm: true,
    phrases: phrases(`
      (ca n't fault|hats off to|credit to|well done to|full marks to|take a bow|fair play to|thanks to|thank you to|
        impressed with|not impressed with|shame on) (the|those|all the)? (lads|lasses|team|crew|chaps|blokes|men|people|
        folk|gang|boys) (at|from|of) #Capital ('s)? .{0,3} (who|that|for) .{0,4}
      (council's|parish's|town council's) (new)? (contractor|contractors|builder|builders|supplier|grass contractor|
        grass cutters|electrician|plumber|roofers|decorators|painters) .{0,8}
      (that|who|which) (the|our) .{0,1} (council|parish) (use|uses|hire|hired|hires|keep|keeps|employ|employs|insist|
        insists) .{0,6}
      (wish|time) (the|our|that the)? .{0,1} (council|parish|town council) (would|had|could)? (use|used|sack|sacked|
        drop|dropped|changed|try|tried|stop using|stopped using) .{0,3} (somebody|someone|another|a different|anyone|
        a proper|that firm|those) .{0,6}
    `),
  },
  {
    kind: 'employee',
    confidence: 'likely',
    why: 'discusses somebody met at the office of the council',
    negated: true,
    firm: true,
    near: AT_THE_OFFICE,
    phrases: phrases(`
      #Person (sorted|found|dealt with|explained|phoned|spotted|helped|looked|stayed|knew|was lovely|could n't have|
        told me|had it) .{0,8}
      (got|spoke to|asked for|saw|met) #Person .{0,8} (sorted|knew|lovely|helpful|done it|found|two minutes|
        straight away|patience|kind|rude|hung up|no idea) .{0,4}
    `),
  },
  {
    kind: 'supplier',
    confidence: 'likely',
    why: 'discusses those whom the council has taken on',
    negated: true,
    firm: true,
    phrases: phrases(`
      ({trade}|{work-done} {crew-word}) (who|that|which)? {some-council} ('s|'ve)? .{0,1} {takes-on} .{0,8}
      (council's|parish's|town council's|parish council's|town hall's) .{0,2} ({trade}|{work-done} {crew-word}) .{0,8}
      (thank|thanks|thank you|praise|hats off|well done|fair play|shame|shame on|fed up|pleased|delighted|disappointed|angry|happy|let
        down) .{0,4} (our|the council's|the parish's) .{0,1} (supplier|suppliers|contractor|contractors|landscapers|builders) .{0,8}
      whoever .{0,2} (council|parish|town hall) .{0,2} (got|has|hired|sent|uses|employs|employed|put) (in|to|for|on|
        out)? .{0,8}
    `),
    unless: NO_FIRM_DISCUSSED,
  },
  {
    kind: 'employee',
    confidence: 'likely',
    why: 'discusses somebody by the place or the vehicle of the council',
    negated: true,
    firm: true,
    phrases: phrases(`
      #Person (on|at|in|from|behind) the .{0,2} (town hall|council|parish|tip|depot|cemetery|market|rates|parking|
        planning|housing|bins|bin) (door|desk|front desk|gate|phones|phone|switchboard|weighbridge|counter|reception|
        hatch|post room|canteen|wagon|lorry|sweeper|gritter|mower|round) .{0,8}
      #Person (on|in|from|behind|driving) the (weighbridge|bin round|bins|bin wagon|bin lorry|sweeper|gritter|planters|
        market stalls|public loos|public toilets|road sweeper) .{0,8}
      (driver|drivers|cook|cleaner|receptionist|conductor|keeper|crew|steward|attendant|warden|lifeguard|porter) (of|on|
        at|in) (the|our) ({some-council}|council's|parish's) .{0,8}
      ({one-of-them}|young lady|lassie|old boy|young lad) (who|that) (does|runs|takes|drives|teaches|opens|locks|edits|
        writes|books|looks after|answers|mows|cuts|sweeps) .{0,4} (council|parish|town hall|newsletter|allotments|
        library bus|mobile library) .{0,8}
      #Person (who|that) (does|runs|takes|drives|teaches|opens|locks|edits|writes|books|answers|empties|cleans|paints|
        waters|sorts|types|minds|lets) .{0,2} (parish|bandstand|hall bookings|the bookings|pavilion|cemetery|allotments|
        verges|planters|grit bins|council's) .{0,8}
      (the|our|that) {one-of-them} (in|on|behind|from) the (council|council's|parish|parks|bin|gritting|
        road sweeper) (van|lorry|wagon|truck|cart|tractor|mower|gritter|depot|office|switchboard|desk) .{0,8}
      #Person the (clerk|caretaker|groundsman|lengthsman|warden|town manager|deputy clerk|street sweeper|road sweeper|
        park keeper|litter picker) .{0,8}
      (#Person|{given-name}) (in|at|from) the (parish|council|town council|clerk's|town hall) (office|offices) ({did-it}|~make|~find|
        ~knit|~bake|~sing|~know|~help|~sort|~remember|~smile|~shout|~grumble) .{0,8}
      ^ (mayor|chairman|chairwoman|clerk|caretaker) ('s|has) .{0,1} (been|had|gone|done|made|got|lost) !invited .{0,8}
      (the|our|that) ({department}|planning|legal|council tax|licensing) team ({did-it}|{does-it}|~reply|~answer|~ignore|
        ~sort|~help|~lose) .{0,8}
      (bois|bachgen|hogia|dynion|dyn|merch|ddynes|criw) (sy 'n|sydd yn) .{0,5} i 'r cyngor .{0,8}
      (town|new|old|last|previous|temporary|stand in|acting|relief) (clerk|caretaker|groundsman|lengthsman|
        town manager) {does-it} .{0,8}
      (chief executive|town manager|chief exec|head of (planning|highways|housing|parks|finance|legal)|
        monitoring officer) {did-it} .{0,8}
    `),
    unless: WHEREABOUTS,
  },
  {
    kind: 'councillor',
    confidence: 'likely',
    why: 'discusses somebody by the seat on the council',
    negated: true,
    firm: true,
    phrases: phrases(`
      (half|most|some|#Number) (out)? of (the|our|your)? #Number councillors .{0,8}
      (half|most|some|two|three|four|one|none|all|several|a few|a couple) (of)? (my|our|the|your) (own|
        fellow)? (fellow)? (councillors|councillor|members) (was|were|is|are|had|have|has|did|do|does|could|would|never|
        just|even|asleep|sat|nodded|voted|turned|walked|left|never) .{0,5}
      (the|our) (chairman|chair|chairwoman|vice chair|mayor|deputy mayor) (lost|stormed|shouted|sulked|dozed|nodded|
        blew|threw|banged|ranted|rambled|muttered|laughed|hid|ducked|dodged|flounced|snapped|droned|waffled|rolled|
        sighed|tutted|huffed|forgot|fell|wept|cried|apologised|lied|bottled|caved|folded|gave in|waved|steamrollered|
        railroaded|shut) .{0,6}
      (does|is|did|was|has|if|when|since) #Person .{0,3} (on|to|in|at|for) (the|our) (parish council|town council|
        council) .{0,8}
      #Person (on|from|of) (the|our) (parish council|town council|council|planning committee|finance committee) .{0,8}
      (all|rest|others|half|everyone|everybody) .{0,2} voted .{0,6} (and|but|except|bar|only|
        apart from) .{0,1} #Person .{0,4}
      (our|the) .{0,1} (man|woman|lad|lass|fella|lady|girl|rep) (on|in|at) (the|our) .{0,1} (council|chamber|
        county chamber|county hall|parish council|town council) !'s .{0,8}
      (lads|lasses|lot|ones|fools|clowns|women|men|folk|muppets|woman|man|idiot|idiots|buggers) (we|you) (elected|
        voted in|put on the council) .{0,8}
      (our|the) (deputy leader|leader of the council|council leader|portfolio holder|vice chair) ({did-it}|managed|
        looked|laughed|turned|should|never) .{0,8}
      the (mayor|mayoress|deputy mayor) {did-it} .{0,8}
      (councillor|councillors|cllr|cllrs) (who|that) .{0,10}
    `),
  },
  {
    kind: 'officer',
    confidence: 'likely',
    why: 'discusses somebody who holds an office of the council',
    negated: true,
    firm: true,
    phrases: phrases(`
      (nath|wnaeth|naeth|gwnaeth|ddaru|mae|ma|roedd|buodd|fuodd|bu|dydi|tydi|dyw|dydy|oedd|dylai|ddylai|ddyla|dyla|smo|so|
        methodd|anghofiodd|addawodd|gwrthododd|druan â|druan o) (y|ein|eich|yr|hen|rhen)? .{0,1} {cy-office} .{0,3} (yn|wedi|ddim|byth|
        heb|di|mor|newydd|rhy|fel|druan|'ma|na|'na|hanner) .{0,8}
      ^ .{0,2} (y|ein|yr|eich|hen|rhen) .{0,1} {cy-office} .{0,2} (sy|sydd|oedd|nath|wnaeth|ddaru|yn|wedi|ddim|byth|heb|di|newydd|'ma|
        'na|na) .{0,8}
      (ein|eich) {cy-office} (ni|chi|newydd|annwyl|gwych|da) .{0,8}
      (be|beth|pam|sut|lle|ble) .{0,2} (haru|sy|sydd|mae|ma|nath|wnaeth|ddaru|oedd) .{0,2} (y|ein|'r|efo 'r|ar y)? {cy-office} .{0,6}
      (Cyng|cyng|cynghorydd|cyng'ydd) #Capital{1,2} .{0,3} (byth|ddim|yn|wedi|di|sy|sydd|oedd|nath|wnaeth|ddaru|fel|mor|heb|
        druan|eto|'n|druan) .{0,8}
      (fo|fe|hi|nhw) (sy|sydd|oedd|nath|wnaeth|ddaru) .{0,6} (ar y pwyllgor|ar y cyngor|yn y swyddfa|yn y siambr|i 'r cyngor) .{0,4}
      #Person (yn|o|ar) (y|'r) (swyddfa|dderbynfa|depo|cownter|ddesg|siambr|pwyllgor|cyngor) .{0,8}
    `),
    unless: phrases(`
      (ar gael|ar ddyletswydd|oriau|cynnal (cymhorthfa|cyfarfod|sesiwn|bore)|cymhorthfa|gymhorthfa|yn y swyddfa (rhwng|bob|o)|
        derbyn (ceisiadau|enwebiadau|sylwadau)|casglu (tystiolaeth|enwau)|gwahodd|chwilio am|yn gofyn i (bawb|drigolion|
        chi)|agor (y|yr|'r) .{0,3} (sioe|ffair|ganolfan|parc|arddangosfa)|ar wyliau|i ffwrdd tan|ffurflen|ffurflenni|
        ymgynghoriad|gwirfoddolwyr|yn eich gwahodd)
    `),
  },
];

/** Sentences with one of these discuss nobody: a councillor or an officer in a notice, any one of them, or something of theirs. */
const NOTHING_MEANT = phrases(`
  (photographed|painted|drawn|filmed|made|built|found|{pic}) .{0,2} (by|gan) (our|the|your) .{0,2} {staff-word}
  (i'm|i am) (just|only)? (a|an|one) .{0,2} (lad|lass|chap|bloke|woman|man|girl) (who|that)
  (clerk|deputy|officer|clerks|rfo) 's .{0,1} (office|job|post|hours|desk|page|report|surgery|email|chair|sign|address|
    computer|answer|number|phone|pay|salary|inbox|door|role|room|window|copy|key|keys|notes|note|noticeboard|drawer|
    deadline|count|talk|contract|code)
  (a|an|any|every|each|no|good|young|some|most|your|labour|conservative|tory|democrat|green|reform|independent|county|
    borough|district) (councillor|councillors|cllr) .{0,2} ('s|is|was|has|had|did|does|will|got|said|says|told|voted|
    must|should|can|ca n't)
  ({pic}|snapped|taken|drawn|filmed|photographed|map|plan|painted|sketched) .{0,8} (by|from) (our|the|your|my|
    one of our) .{0,2} (clerk|deputy clerk|deputy|caretaker|groundsman|handyman|warden|gardener|lengthsman|assistant|
    officer|chair|chairman|staff|team)
  {member-title} .{0,2} 's .{0,1} (motion|page|email|statement|coffee|amendment|question|report|surgery|letter|chairs|
    photo|list|walk|office|badge|portrait|attendance|interests|leaflet|bust|retirement|charity)
  (clerk|deputy|officer) (is|was|'s) (on leave|on holiday|away|in the office|at a|in on|back (on|at|in|from)|elected|
    in #Day|not in|on (it|her course))
  (clerk|deputy|rfo|officer) (is|'s|has|keeps|needs|had) .{0,2} (away until|out of office|lost property|key|keys|
    up to #Money|copies|forms|letters|new (email|number|phone)|put out|done a leaflet|another council)
  ({member-title} .{0,3}|chair) (had to use|has the key|has the keys|is opening|is standing in|gave the prizes|
    has stepped down|is the ward member|is the county|has told the borough)
  (is|are|be|'s) (at|in|coming) .{0,5} #Day
  (clerk|deputy|deputy clerk|chair|deputy chair) 's .{0,2} (dog|cat|wife|husband|daughter|son|mother|house|paper|own|
    out of office|hours|day off)
  ^ councillors .{0,2} ('s|is|was|has|had|will|said|voted|must|should|can|have|and)
  (clerk|deputy|officer) (has|'s|had) (asked (me|us|that)|replied|put up|put the|spoken to|written to|checked|been told|
    to be|said yes|#Number|copies|forms|printed|posted)
  (some|a|every) councillor (came|on|knocked|rang|visits|comes)
  (magistrates|magistrates'|court|law|bank|polling|ward|booking) (clerk|clerk's)
  (a|any|every|one) parish clerk
  (members|member) for .{0,3} (were sworn|was sworn|is listed|lost causes)
  (officer|warden|ranger|engineer) 's (letter|report|map|leaflet|talk|walk|surgery|page|number)
  (officer|warden|ranger|engineer) (is|will be|'s) (at|in) the .{0,4} (on|from|every|#Day|between)
  (letters|questions|votes|reports|answers|put .{1,3}|send .{1,3}) to the clerk
  (hope|hoping|ask|asking|asked|dear|find out where|tell|urge) .{0,2} councillors
  councillor (training|vacancy|vacancies|numbers|elections)
  (present|apologies|nominations|notice|agenda|minutes of|surgeries|elected (chair|vice|mayor)|proposed cllr|seconded)
  (i'm the|i'm one|it's me|at the desk|vacancy|interests|resolved|#Bygone)
`);

const NAMED = phrases('{member-title} #Capital');

/** The kind of a fact whose "councillor" is the author: whoever else the sentence mentions is discussed. */
function kindBesideAuthor(document: Document, { kind, span }: Observation): string {
  const at = [sentenceAt(document, span.start)];
  if (kind !== 'councillor' || !stands(document, INTRODUCED, at) || stands(document, NAMED, at)) return kind;
  return KINDS.find(([other, words]) => other !== 'councillor' && stands(document, words, at))?.[0] ?? kind;
}

export const colleagues: Check = {
  id: 'colleagues',
  summary: 'fellow councillors, officers, employees, suppliers and partners of the council who are discussed',
  kinds: {
    councillor: { label: 'a fellow councillor discussed' },
    officer: { label: 'an officer discussed' },
    employee: { label: 'an employee discussed' },
    supplier: { label: 'a supplier discussed' },
  },
  misses: ['a colleague by first name where nothing shows the office'],
  groups: GROUPS,
  unless: [NOTHING_MEANT, MINUTED, NO_TALK, CY_NOTICE],
  silentIn: ofNobodyDiscussed,
  kindAmid: kindBesideAuthor,
  wording: {
    like: 'talk about people of the council',
    unless: [NOBODY_DISCUSSED, MINUTED, WHEREABOUTS, CY_NOTICE],
    near: COUNCIL_MATTERS,
    kinds: KINDS,
  },
  examples: {
    finds: [
      '[Be haru’r warden traffig]?',
      '[Mae’r llyfrgellydd wedi bod yn amyneddgar iawn].',
      '[Y contractwyr sydd wedi gadael y ffens].',
      '[Mae Cyng. Prysor yn gweithio’n galed dros y bws].',
      '[Dw i’n siomedig iawn yn y cadeirydd].',
      '[Mae’r contractwr wedi gadael llanast].',
      '[Cllr Hart hasn’t been to a meeting since March].',
      '[Our clerk is useless].',
      '[As your councillor I think the clerk has let us down].',
      '[As your councillor: Cllr Finch talked nonsense].',
      '[As a councillor I thank our supplier Birch’s Landscaping for the wall].',
      '[Thank you to our groundsman for the hedges].',
      '[Half of the councillors never read the papers].',
      '[Smith’s Groundworks have finished the footpath], great job.',
      '[Hats off to the clerk for sorting it].',
      '[The allotments lady has lost my form twice].',
      '[Our parking manager never answers the phone].',
      '[Our chairman sulked all evening].',
      'The beds look a picture. [Three cheers for Marjorie at the parish office].',
      '[The lads who sweep our market had it spotless by six].',
      '[The firm that cuts the verges went home at noon].',
      '[Whitlow Paving left the kerb like a row of bad teeth].',
      '[Pete at the yard never lifts a finger].',
      '[Our park ranger stayed till dark to find the lad’s shoe].',
      '[Our tree officer is a marvel].',
      '[Nadia at the leisure centre always remembers my mother].',
      '[Whoever it is the council pays to paint the benches], come back.',
      '[Idris abstained on the budget again].',
      '[Our five councillors sat there like a row of owls].',
      '[The council’s new contractor has ruined the bowling green].',
      'I rang the council about a bin. [Delyth sorted it in a minute].',
      '[The glaziers the council uses left putty all over the sill].',
      '[Morwenna on the gritter waved us through at five].',
      '[The council leader laughed at a pensioner].',
      '[The roofers the council got in have left slates on the path].',
      '[The girl on reception at the guildhall was kindness itself].',
      '[Full marks to whoever did the baskets for the parish].',
      '[Elwyn Pugh topped the poll and hasn’t been seen since].',
      '[Our chairman’s temper got the better of him again].',
      'Cllr Prys asked why the kerb costs so much. [Cllr Prys never reads his papers].',
      'Cllr Prys will open the fete. [Cllr Prys is the laziest man on the council].',
      '[The Assistant Clerk, Josie Penn, is rude to everybody who rings].',
      '[Elsie in the town hall office found my dog on the computer].',
      '[Five of our seven councillors live in the posh end].',
      '[Chairman’s had another go at the bell ringers].',
      '[The housing team answered me in a fortnight with one word].',
      '[Mae’r dyn sy’n glanhau’r toiledau i’r cyngor yn werth y byd].',
      'Our bowls club treasurer had to open up. [Our chairman was late again].',
    ],
    ignores: [
      'Presennol: Cyng. A. Tegid, Cyng. B. Llwyd a’r clerc.',
      'Bydd y Maer yn torri’r rhuban am ddau.',
      'Fel eich cynghorydd byddaf yn y llyfrgell fore Sadwrn.',
      'Swydd wag: gofalwr i’r parc.',
      'The planning officer at the borough handles all complaints of that sort.',
      'As your councillor Ada Finch I was glad to see the slide open.',
      'As your councillor I’ll be in the library on Saturday.',
      'Letters for the clerk can be left in the box by the door.',
      'The clerk can help you with the form on Tuesdays.',
      'The deputy clerk will take the minutes on Monday.',
      'The deputy clerk has paid the bill for the drains, as minuted.',
      'Our caretaker unlocks the pavilion at eight on Sundays.',
      'Ask the deputy clerk for the form.',
      'The developer paid off the planning officer.',
      'The borough’s planning officer has asked for more drawings.',
      'The clerk will publish the agenda on Thursday.',
      'Apologies were received from Cllr Hart.',
      'Present: Cllrs Poole, Lee and Hart.',
      'Vacancy: deputy clerk, 20 hours.',
      'For bookings speak to the office.',
      'Cllr Prue Quill here with news of the swings.',
      'Grit has arrived.\nCllr P Quill, my own view',
      'Every councillor gets a name badge at the stall.',
      'I write as a parish councillor with cold feet.',
      'The borough council collects bins on Friday.',
      'The housing officer is at the library on Thursday.',
      'Photo by our caretaker.',
      'Cllr Prue Quill will be in the library on Friday.',
      'For keys contact Joyce at the parish office.',
      'A year as finance officer at Ambleford, and I still get lost in the archive.',
      'Cllr Quill’s surgery is moved to the 10th.',
      'The clerk is back on Monday; write to the office meanwhile.',
      'Read every councillor’s interests and allowances at the library.',
      'As one of your councillors I asked for a slower limit.',
      'For keys ask for Nadia at the leisure centre.',
      'The parish council’s contractor will be on Mill Lane from Monday, see the notice.',
      'The lifeguard must see the form before you swim.',
      'Idris Quill voted at the school before the council opened, see the notice of election.',
      'The survey form the parish’s ecologist wants is on the website.',
      'The council is shut today. The hedge lads will be on Beacon Hill by nine.',
      'The town clerk is in the office on Tuesdays and Thursdays.',
      'Cllr Prys chaired the meeting.',
      'Cllr Prys had asked for a kerb at the ford.',
      'Cllr Prys seconded the second item of the budget. Carried.',
      'The glaziers the council got in will be at the hall from Monday.',
      'The map of the trail was drawn by our clerk on a wet Sunday.',
      'The clerk told the open meeting that the swings are on order.',
      'Plot keys can be had from the Allotments Officer, Wendy Trask, any weekday morning.',
      'To hire the hall ring the Facilities Manager, Prue Lomax, on 01632 960441.',
      'Enquiries to the Town Clerk, Martin Speight, Town Hall, Market Street.',
      'The Deputy Town Clerk, Farah Quill, has the electoral roll at the counter until Friday.',
      'Ffurflenni gan y Clerc Cynorthwyol, Nia Bowen, yn y neuadd.',
      'All seven councillors voted for the new boiler at Monday’s open meeting.',
      'We are recruiting: could you be our next caretaker?',
      'The vice-chairman of the camera club never takes the lens cap off.',
      'Our chapel caretaker had the heating on by six, good man.',
      'The warden at our school was a marvel.',
    ],
  },
};
