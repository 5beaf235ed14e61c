// People of the council who are discussed by their title, office or job.
import { phrases } from '../../phrases/index.js';
import type { Group } from '../../types.js';

/** Groups of phrases by title, office or job. */
export const BY_OFFICE: readonly Group[] = [
  {
    kind: 'councillor',
    why: 'discusses a fellow councillor',
    phrases: phrases(`
      {member-title} .{0,2} #Capital? .{0,2} ('s|is|was|has|had|did|does|wo n't|will (never|not)|got|said|says|told|
        thinks|wants|voted|spoke|stood|gave|made|never|always|deserves|should|ought|can't|could n't|been|must|needs|
        and his|and her|fought|worked|opened my|raised|chaired|resigned|walked|missed|turned|sat|proposed|reckons|
        claims|seems|keeps|went|put|came|looks|argued|changed|again) .{0,10}
      (thanks|thank you|well done|congratulations|congrats|hats off|credit|praise|shame on|fair play|full marks|
        chwarae teg|diolch|da iawn|siom|llongyfarchiadau|bravo|hurrah|good luck|get well|happy birthday|kudos|proud of|
        pity|disappointed (with|in)|agree with|disagree with|ask|answer off|trust|vote|sorry for|listening to|
        listen to) .{0,4} ({member-title} .{0,2} #Capital|our (chair|chairman|mayor|vice chair)|the (chair|mayor|
        chairman)|fellow councillors|my fellow councillors|y maer|y cadeirydd) .{0,8}
    `),
  },
  {
    kind: 'officer',
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
    why: 'discusses somebody on the council',
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
      (nath|wnaeth|naeth|ddaru|ddarfu|mae|ma|roedd|buodd|fuodd|bu|dydi|dyw|dydy|oedd|dylai|ddylai|ddyla|dyla|gwrthododd|
        wrthododd|methodd|anghofiodd|addawodd) (y)? (cyng|cynghorydd|gynghorydd|cadeirydd|maer|
        is gadeirydd) .{0,1} #Capital? #Capital? .{0,1} (yn|wedi|byth|ddim|di|â|a|i|gefnogi|bleidleisio|siarad|wrando|
        fotio|adael|ddod|lanast|waith|anghofio) .{0,8}
      (siomedig|siomi|balch|falch|browd|cytuno|anghytuno|diolchgar|ymddiried|hyder|ffydd|flin|grac) .{0,2} (yn|o|â|
        efo|gyda|i|wrth|at) (y|ein)? .{0,1} ({cy-office}|cyng #Capital) .{0,8}
    `),
  },
  {
    kind: 'officer',
    why: 'discusses an officer by what they look after',
    phrases: phrases(`
      (our|that|this|new|your|the|council's) {department} {one-of-them} {does-it} .{0,6}
      (our|that|this|new|your|the|council's) {department} (officer|manager|lead|team leader|boss|
        chief) ('s)? {does-it} .{0,6}
    `),
  },
  {
    kind: 'employee',
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
    why: 'discusses a firm that works for the council',
    firm: true,
    phrases: phrases(`
      (nath|wnaeth|naeth|ddaru|mae|ma|gwnaeth|dydi|dyw|dydy|oedd|roedd) (y|ein|yr)? (contractwr|contractwyr|gontractwyr|
        adeiladwyr|cwmni torri gwair|bois y ffordd|bois ffordd|gweithwyr) .{0,1} (wedi|di|yn|ddim|byth|lanast|smonach|
        waith|job|'ma|heb) .{0,8}
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
    why: 'discusses somebody who works for the council',
    phrases: phrases(`
      (our|that|this|your|the|council's|another|new) .{0,1} {council-job} {did-it} .{0,8}
      ({council-job}|caretaker|warden|mayor|chairman|contractor|ranger|librarian) ('s|is|was|are|were) .{0,2} (a|an|
        such a|so|ever so|really|very|just|always|absolutely)? .{0,1} (treasure|star|gem|saint|angel|diamond|legend|
        marvel|hero|godsend|lovely|kind|useless|lazy|rude|patient|hopeless|lifesaver|cracking|brilliant|fantastic|
        wonderful|joke|disgrace|clown|liability|bore|snob|sweetheart|grumpy|cheerful|helpful|polite|amazing|smashing|
        pleasure|miserable|tireless|incompetent|clueless)
    `),
  },
];
