import { phrases } from '../phrases/index.js';
import type { Check, Group } from '../types.js';

/** Authors who introduce themselves or sign, and members of whom nobody is meant. */
const NOBODY_DISCUSSED = phrases(`
  ^ .{0,2} {member-title} .{1,3} (here|minding|speaking|again|posting|reporting|signing|at the keyboard|yma|sy)
  ^ {member-title} .{1,3} $
  (posted|written|sent|postiwyd) .{0,5} (by|gan) .{0,2} {member-title}
  {member-title} .{1,3} (x|xx|xxx|on the page rota|views|view|personal|my own) .{0,4} $
  (from|as|i'm|i am|am|just) (one|a|your|the|one of your|one of the) .{0,2} {member-word}
  (any|every|each|which|whichever) {member-word}
  your {member-word} (has|have|is|will|can|may)
  present .{0,2} {member-title}
  takes (his|her|their) seat
`);

const KINDS = [
  [
    'councillor',
    phrases(`
      {member-title}
      (our|the|new|town|parish|town's|vice|deputy) (chair|chairman|chairwoman|mayor|vice chair|deputy mayor|maer|cadeirydd)
      (councillors|fellow member|fellow members|ward member|member for|from .{0,2} ward|cynghorydd|gynghorydd)
    `),
  ],
  ['officer', phrases("(clerk|clerks|clerk's|deputy clerk|rfo|proper officer|finance officer|projects officer|town manager|clerc|glerc)")],
  [
    'employee',
    phrases(`
      (groundsman|groundsmen|caretaker|lengthsman|warden|wardens|cleaner|handyman|gardener|gardeners|gofalwr)
      (lad|lads|chap|bloke|fella|man|woman|lady|girl|her|him) (who|that) (mows|cuts|sweeps|empties|paints|strims|looks after|does|runs|keeps|cleans) .{0,2} (our|the)
    `),
  ],
  [
    'supplier',
    phrases(`
      (contractor|contractors|supplier|suppliers|outfit|cowboys) (who|that|has|have|is|are|did|we|they)
      #Capital ('s)? (fencing|surfacing|groundworks|landscapes|landscaping|landscapers|playscapes|play|contractors|construction|builders|building|roofing|electrical|electrics|services|ltd|limited|waste|skips|paving|plumbing|arborists|solutions|grounds|decorators|lighting|signs|drainage|scaffolding)
      #Capital and (sons|son|daughters|partners|co)
      #Capital & (sons|son|daughters|partners|co)
    `),
  ],
] as const;

const GROUPS: readonly Group[] = [
  {
    kind: 'councillor',
    confidence: 'likely',
    why: 'discusses a fellow councillor',
    phrases: phrases(`
      {member-title} .{0,2} #Capital? .{0,2} ('s|is|was|has|had|did|does|will|wo n't|got|said|says|told|thinks|wants|voted|spoke|stood|gave|made|never|always|deserves|should|ought|can't|could n't|been|must|needs|and his|and her|fought|worked|opened my|raised|chaired|resigned|walked|missed|turned|sat|proposed|reckons|claims|seems|keeps|went|put|came|looks|argued|changed|again) .{0,10}
      (thanks|thank you|well done|congratulations|congrats|hats off|credit|praise|shame on|fair play|full marks|chwarae teg|diolch|llongyfarchiadau|bravo|hurrah|good luck|get well|happy birthday|kudos|proud of|pity|disappointed (with|in)|agree with|disagree with|ask|answer off|trust|vote|sorry for|listening to|listen to) .{0,4} ({member-title} .{0,2} #Capital|our (chair|chairman|mayor|vice chair)|the (chair|mayor|chairman)|fellow councillors|my fellow councillors|y maer|y cadeirydd) .{0,8}
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
      #Person .{0,2} (from|in|at|who does|who runs|who looks after|that does|that runs|who keeps|our|the|yn) .{0,3} (facilities|the depot|the works team|the yard|the cemetery|parish books|the grounds|council books|our groundsman|groundsman|caretaker|lengthsman|hall manager|the pavilion bookings|the allotments|the market|swyddfa) .{0,8}
    `),
    unless: phrases(`
      (vacancy|apply|applications|hours a week|speak to the|contact|pantomime)
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
  groups: GROUPS,
  wording: { like: 'talk about people of the council', unless: NOBODY_DISCUSSED, kinds: KINDS },
  examples: {
    finds: [
      '[Cllr Hart hasn’t been to a meeting since March].',
      '[Our clerk is useless].',
      '[Thank you to our groundsman for the hedges].',
      '[Half of the councillors never read the papers].',
      '[Smith’s Groundworks have finished the footpath], great job.',
      '[Hats off to the clerk for sorting it].',
      '[Pete at the yard never lifts a finger].',
    ],
    ignores: [
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
      'Cllr Quill’s surgery is moved to the 10th.',
      'The clerk is back on Monday; write to the office meanwhile.',
      'Apply to Pat Quill, our groundsman, by 4 May.',
    ],
  },
};
