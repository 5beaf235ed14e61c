import { phrases } from '../phrases/index.js';
import type { Check } from '../types.js';
import { findGroups, type Group } from './find.js';

const GROUPS: readonly Group[] = [
  {
    kind: 'councillor',
    confidence: 'likely',
    why: 'discusses a fellow councillor',
    phrases: phrases(`
      {member-title} .{0,2} #Capital? .{0,2} ('s|is|was|has|had|did|does|will|wo n't|got|said|says|told|thinks|wants|voted|spoke|stood|gave|made|never|always|deserves|should|ought|can't|could n't|been|must|needs|and his|and her|fought|worked|opened my|raised|chaired|resigned|walked|missed|turned|sat|proposed|reckons|claims|seems|keeps|went|put|came|looks|argued|changed|again) .{0,10}
      (thanks|thank you|well done|congratulations|congrats|hats off|credit|praise|shame on|fair play|full marks|chwarae teg|diolch|llongyfarchiadau|bravo|hurrah|good luck|get well|happy birthday|kudos|proud of|pity|disappointed (with|in)|agree with|disagree with|ask|answer off|trust|vote|sorry for|listening to|listen to) .{0,4} ({member-title} .{0,2} #Capital|our (chair|chairman|mayor|vice chair)|the (chair|mayor|chairman)|fellow councillors|my fellow councillors|y maer|y cadeirydd) .{0,8}
      (our|the|this|your|that) (chair|chairman|mayor|vice chair|vice chairman|leader|councillors|fellow councillors|member for .{0,4}|ward member) .{0,3} (is|was|has|had|did|does|said|says|voted|spoke|never|always|deserves|should|ca n't|could n't|do n't|does n't|didn't|wants|thinks|walked|refused|got|made|gave|and|'s|who|again|was for|cannot) .{0,8}
      (half|most|some|all|none|one|several|two|three) of (the|our|my) (fellow)? (councillors|members|council|committee) .{0,10}
      (members|councillors) (voted|wanted|argued|did n't|dithered|could n't|sat there|fell asleep|laughed|moaned|refused|ignored) .{0,6}
      (y maer|y cadeirydd|cyng . #Capital|cadeirydd) .{0,8}
      #Person .{0,3} (wanted|voted|proposed|argued|spoke|abstained) .{0,10} (and|but|while) #Person .{0,6}
      #Person .{0,2} (from|of|for) .{0,2} ward .{0,8}
    `),
    unless: phrases(`
      (present|apologies|vacancy|notice|elected (chair|vice|mayor)|nominations|contact your|surgery|surgeries|agenda|here|speaking|proposed cllr|seconded|minutes of|election|mp|pm|opens|will open|meet your|find your|who is your|mayor's charity|mayor of|become a|could it be you|as your|views my own|i'm|i am|county councillor|wreath|parade)
    `),
  },
  {
    kind: 'officer',
    confidence: 'likely',
    why: 'discusses an officer of the council',
    phrases: phrases(`
      (the|our|your|parish|town|my|y) .{0,1} (clerk|clerks|deputy clerk|deputy|assistant clerk|town clerk|parish clerk|rfo|finance officer|proper officer|clerc) .{0,3} (is|was|has|had|did|does|'s|says|said|never|always|deserves|should|ca n't|could n't|wo n't|worked|got|made|gave|left|needs|and her|and his|been|who|does n't|has n't|had n't|messed|forgot|lost|still|refuses|refused|thinks|reckons|passed|looks|keeps|just|kirsty|mae) .{0,10}
      (thanks|thank you|well done|congratulations|congrats|hats off|credit|shame on|fair play|full marks|chwarae teg|diolch|happy birthday|happy|good luck|welcome|goodbye|farewell|bless|praise|hero|star|legend|feel for|sorry for|blame|ask|poor|grip .{0,4} than|get well) .{0,5} (the|our|your|i 'r|to our|y) .{0,1} (clerk|deputy clerk|deputy|rfo|town clerk|parish clerk|clerc|office staff|office) .{0,8}
      #Person .{0,1} (in|at|from|our|the) .{0,1} (the|parish|council|town)? .{0,1} (office|clerk|deputy clerk|parish clerk|town clerk|parish office|council office|deputy) .{0,8}
    `),
    unless: phrases(`
      (contact (the)?|write to|email the clerk|vacancy|apply to|send|ask the clerk for|the clerk will|forms from|available from|i'm the clerk|i am the clerk|as clerk|i started|ring the clerk|clerk here|my role as|clerk on|via the clerk|through the clerk|notice|being a clerk|reply to|email it to the clerk|forms to the clerk|replies to the clerk|tell the clerk|copies from)
    `),
  },
  {
    kind: 'employee',
    confidence: 'likely',
    why: 'discusses somebody who works for the council',
    phrases: phrases(`
      (the|our|council|parish|town|new|council's|lovely|your) .{0,2} (groundsman|groundsmen|grounds team|caretaker|lengthsman|lengthsmen|litter warden|warden|handyman|cleaner|gardener|street cleaner|facilities manager|facilities|hall manager|pavilion manager|bookings lady|office staff|office team|works team|workmen|maintenance team|maintenance lads|apprentice|admin assistant|receptionist) .{0,4} (#Person|is|was|has|had|did|does|'s|never|always|deserves|should|worked|got|made|gave|left|and|been|who|hangs|retires|retired|spent|leaves|leaving|must|ca n't|could n't|says|said|finished|done|does n't|again|told|out|wo n't|walked|thought) .{0,8}
      (thanks|thank you|well done|congratulations|hats off|credit|fair play|full marks|diolch|good luck|farewell|goodbye|welcome|blame|shame on|praise|poor|bless) .{0,5} (our|the|to our|i 'n) .{0,2} (groundsman|caretaker|lengthsman|warden|handyman|cleaner|gardener|grounds team|office team|hall manager|works team|litter warden|office staff|staff) .{0,8}
      #Person .{0,2} (from|in|at|who does|who runs|who looks after|that does|that runs|who keeps|our|the|yn) .{0,3} (facilities|the depot|the works team|the yard|the cemetery|parish books|the grounds|council books|our groundsman|groundsman|caretaker|lengthsman|hall manager|the pavilion bookings|the allotments|the market|swyddfa) .{0,8}
      (years|twenty|thirty|ten) .{0,8} (groundsman|caretaker|lengthsman|clerk|answering the phone|on the parish|hangs up (his|her)) .{0,6}
    `),
    unless: phrases(`
      (vacancy|apply|applications|hours a week|speak to the|contact|pantomime)
    `),
  },
  {
    kind: 'supplier',
    confidence: 'likely',
    why: 'discusses a supplier or partner of the council',
    phrases: phrases(`
      (#Capital|the|our|their|that) .{0,3} (groundworks|surfacing|contractor|contractors|landscapes|landscaping|paving|fencing|builders|tree services|grounds maintenance|electrical|electricals|roofing|plumbing|play equipment|playgrounds|skips|scaffolding|outfit|grounds|strim|mowing contractor|grass cutters|grass contractor|joinery|construction|civils|tarmac) .{0,4} (have|has|did|did n't|finished|done|do|does|were|was|turned up|left|made|came|let us down|are|is|should|ought|took|never|who did|charge|charged|what else|again|got|'s|lads|will) .{0,10}
      (thanks|thank you|well done|hats off|recommend|shame on|blame|ask|credit) .{0,4} #Capital (groundworks|surfacing|landscapes|paving|fencing|builders|tree services|electrical|roofing|grounds|contractors|construction) .{0,4}
      (that|the) (outfit|firm|company|lot|contractor|contractors|lads) (who|that|which) (did|do|cut|mow|laid|built|resurfaced|fitted|put|installed|run|runs|cuts) .{0,3} (our|the) .{0,8}
    `),
    unless: phrases(`
      (invitation|tender|quote|awarded|road closed|diversion|starting on|will be working|begin on|start on|vacancy)
    `),
  },
];

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
  find: (document) => findGroups(document, GROUPS),
  examples: {
    finds: [
      '[Cllr Hart hasn’t been to a meeting since March].',
      '[Our clerk is useless].',
      '[Thank you to our groundsman for the hedges].',
      '[Half of the councillors never read the papers].',
      '[Smith’s Groundworks have finished the footpath], great job.',
      '[Hats off to the clerk for sorting it].',
    ],
    ignores: [
      'The clerk will publish the agenda on Thursday.',
      'Apologies were received from Cllr Hart.',
      'Present: Cllrs Poole, Lee and Hart.',
      'Vacancy: deputy clerk, 20 hours.',
      'For bookings speak to the office.',
      'The borough council collects bins on Friday.',
    ],
  },
};
