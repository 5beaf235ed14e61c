import { phrases } from '../phrases/index.js';
import type { Check, Group } from '../types.js';

const GROUPS: readonly Group[] = [
  {
    kind: 'dishonesty',
    confidence: 'likely',
    why: 'says that somebody did wrong',
    phrases: phrases(`
      (#Person|{office}|he|she|they|him|her|them|the firm|that firm|the builder|the builders|the contractor|contractor|the developer|developer|developers|planners|the planning officer|planning officer|the landlord|the shop|the pub|the takeaway|the garage|the treasurer|our treasurer|the chairman|somebody|someone|a certain|{trader}) .{0,6} {wrongdoing} .{0,4}
    `),
    unless: phrases(`
      (scam|scams|trading standards|police|heddlu|nobody|we were|i was|my own|convicted|sentenced|court heard|jailed|pleaded|fined at|beware|genuine|panto|pantomime|whodunnit|murder mystery|quiz|detective|costume|i lied|lies (at|in|to the|between)|lie in|lie down|hide and|covers|cover(ed)? (by|for|the cost|with)|i think|rubbish dumped|fly tipping|who(ever)?|dump|the dog|cat|seagull|magpie|fox|squirrel|bee|conservation|rig|hidden)
    `),
  },
  {
    kind: 'hint',
    confidence: 'likely',
    why: 'hints that something is not right',
    phrases: phrases(`
      (funny|strange|odd|amazing|interesting|curious|remarkable|what a coincidence|coincidence|rhyfedd|convenient|handy) (how|that|isn't it|is n't it|if|faint|but|the) .{0,14} (contract|job|money|float|floats|till|brother|cousin|son|nephew|brother in law|wife|mates|mate|van|drive|conservatory|holiday|holidays|planning|permission|extension|receipts|minutes|land|grant|field|tender|mileage|expenses|filltiroedd|quote|raffle|tin|kitchen|same firm|short)
      (ask yourself|ask yourselves|makes you wonder|you have to wonder|wonder how|wonder who|wonder where|work it out|draw your own conclusions|do the maths|join the dots|put two and two|read into that|you decide|make of that what you will|no prizes for guessing|i'll say no more|say no more|nudge nudge|if you know you know|no smoke without|follow the money|cui bono|i'll leave that there|just saying|name no names|naming no names) .{0,10}
      (how|who) .{0,2} (he|she|they|#Person) .{0,2} (paid for|afford|affords|afforded|got the job|got planning|got permission|got the contract|can afford|managed to pay) .{0,8}
      (where|what happened to|who had|where did) .{0,3} (the)? .{0,3} (money|raffle money|takings|float|donations|cash|grant) .{0,2} (went|gone|go|ended up|disappear|disappeared|is|went to) .{0,3}
      (the money|the cash|takings|the float|the tin|raffle money|the till|petty cash|donations) .{0,8} (never|missing|vanished|disappeared|short|light|adds up|add up|walked|unaccounted|went missing|never made it|did n't reach|gone)
      (back|leg|disability|bad back|limp) .{0,8} (fine|up on a roof|up a ladder|on a ladder|playing|dancing|nail gun|carrying|golf)
    `),
    unless: phrases(`
      (panto|pantomime|quiz|murder mystery|treasure hunt|raffle prize|tombola|magpie|the dog|the cat|gnome|police|auditor|auditors|trading standards|lost property|vanished overnight|bus|buses)
    `),
  },
  {
    kind: 'misconduct',
    confidence: 'likely',
    why: 'says that somebody behaved badly',
    phrases: phrases(`
      (#Person|{office}) .{0,8} (wandering hands|hands on (her|the)|touched up|touching up|creepy with|inappropriate with|hits (his|her)|hit (his|her) (wife|kids|dog)|drunk on duty|drunk at|drunk in|asleep on the job|swears at staff|reduced .{0,3} to tears|made .{0,3} cry|bullying|bullies|leaked|leaks|let his mates|abandoned|kicked the dog|affair with|knew (all along|about it)|covered it up|kept quiet|swept under|hushed up|sat on (it|the report)|buried the report|wrote to them about)
    `),
    unless: phrases(`
      (panto|pantomime|brownies|play|film|police)
    `),
  },
];

export const defamation: Check = {
  id: 'defamation',
  summary: 'damaging allegations about somebody who can be identified, by hint too',
  kinds: {
    crime: { label: 'an allegation of crime', sensitive: true },
    dishonesty: { label: 'an allegation of dishonesty', sensitive: true },
    corruption: { label: 'an allegation of corruption', sensitive: true },
    incompetence: { label: 'an allegation of bad work', sensitive: true },
    misconduct: { label: 'an allegation of misconduct', sensitive: true },
    hint: { label: 'a damaging hint', sensitive: true },
  },
  misses: ['a hint made only by putting two facts side by side', 'an allegation about somebody whom only neighbours can place'],
  groups: GROUPS,
  wording: { like: 'an accusation' },
  examples: {
    finds: [
      '[The developer paid off the planning officer].',
      '[The builder bribed the planning officer].',
      '[Cllr Hart fiddled his mileage].',
      '[We all know whose pocket it went into].',
      '[Funny how the contract went to his brother].',
      '[The chairman is a liar].',
      '[Wonder how she paid for that new conservatory].',
      '[The chairman was asleep on the job again].',
    ],
    ignores: [
      'I think the planning decision was wrong.',
      'The Chairman and I disagree about the leak.',
      'Fly-tippers will be prosecuted.',
      'Beware doorstep rogue traders, says Trading Standards.',
      'Hygiene ratings are on the agency’s website.',
      'The petition had fourteen invalid signatures.',
      'In the murder mystery somebody has stolen the vicar’s pearls.',
      'Treasure hunt: work it out from the clues at the church gate.',
      'In the panto the mayor gets drunk at the ball.',
    ],
  },
};
