import { phrases } from '../phrases/index.js';
import type { Check } from '../types.js';
import { findGroups, type Group } from './find.js';

const GROUPS: readonly Group[] = [
  {
    kind: 'dishonesty',
    confidence: 'likely',
    why: 'says that somebody did wrong',
    phrases: phrases(`
      (#Person|{office}|he|she|they|him|her|them|the firm|that firm|the builder|the builders|the contractor|contractor|the developer|developer|developers|planners|the planning officer|planning officer|the landlord|the shop|the pub|the takeaway|the garage|the treasurer|our treasurer|the chairman|somebody|someone|a certain|{trader}) .{0,6} {wrongdoing} .{0,4}
      {wrongdoing} .{0,4} by (#Person|{office}|he|she|they|him|her|them|the firm|that firm|the builder|the builders|the contractor|contractor|the developer|developer|developers|planners|the planning officer|planning officer|the landlord|the shop|the pub|the takeaway|the garage|the treasurer|our treasurer|the chairman|somebody|someone|a certain|{trader})
      (#Person|{office}|he|she|they|him|her|them|the firm|that firm|the builder|the builders|the contractor|contractor|the developer|developer|developers|planners|the planning officer|planning officer|the landlord|the shop|the pub|the takeaway|the garage|the treasurer|our treasurer|the chairman|somebody|someone|a certain|{trader}) .{0,3} (is|are|was|'s|'re|has been|have been) .{0,4} {wrongdoing}
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
      (we all know|everyone knows|everybody knows|you all know|half the village knows|ask anyone) .{0,6} (whose|who|where|why|what|how|he|she|they) .{0,8}
      (how|who) .{0,2} (he|she|they|#Person) .{0,2} (paid for|afford|affords|afforded|got the job|got planning|got permission|got the contract|can afford|managed to pay) .{0,8}
      (new|brand new) (car|kitchen|conservatory|hilux|range rover|hot tub|patio|driveway|caravan|van|bathroom) .{0,8} (since|after|paid|wage|salary|supposed|earning|funded|courtesy|contract|fete|lottery)
      (cousin|nephew|brother|brother in law|son|daughter|wife|mate|mates|niece|sister|pal|golf partner|gefnder|husband) .{0,10} (got the (job|contract)|won the contract|got the work|happens to|just happens|surprise|who'd have thought|ddigwydd)
      (just happens|happens|happened) to be .{0,4} (cousin|nephew|brother|son|daughter|wife|mate|niece|sister|friend|husband|in law) .{0,3}
      (never|not once|have n't|has n't|forgot to|failed to|did n't|without) .{0,6} (declared|declare|declaring|interest declared) .{0,5}
      (where|what happened to|who had|where did) .{0,3} (the)? .{0,3} (money|raffle money|takings|float|donations|cash|grant) .{0,2} (went|gone|go|ended up|disappear|disappeared|is|went to) .{0,3}
      (the money|the cash|takings|the float|the tin|raffle money|the till|petty cash|donations) .{0,8} (never|missing|vanished|disappeared|short|light|adds up|add up|walked|unaccounted|went missing|never made it|did n't reach|somebody from outside|goes through|gone)
      (back|leg|disability|bad back|limp) .{0,8} (fine|up on a roof|up a ladder|on a ladder|playing|dancing|nail gun|carrying|golf)
      (forms|signatures|ballots|votes|names) .{0,8} (same (biro|handwriting|pen)|dead|made up|never signed|forged|did n't exist)
      (minutes|records|figures|accounts|books) .{0,8} (altered|changed|doctored|edited|rewritten|not the (minutes|figures)|been got at|do n't match|missing|shredded|lost)
      (not|n't) (the|a) (first|only) time .{0,4} (he|she|they|#Person|that firm|that place) .{0,4}
    `),
    unless: phrases(`
      (panto|pantomime|quiz|murder mystery|treasure hunt|raffle prize|tombola|magpie|the dog|the cat|gnome|police|auditor|auditors|trading standards|lost property|vanished overnight|bus|buses)
    `),
  },
  {
    kind: 'incompetence',
    confidence: 'likely',
    why: 'says that somebody’s work or goods are bad or unsafe',
    phrases: phrases(`
      (#Person|{trader}) .{0,8} (unsafe|not safe|isn't safe|dangerous|rats|mice|mould|mouldy|out of date|past its date|filthy|cockroaches|cold since|gave (us|me|him|her)|made (us|me) ill|sick|food poisoning|up all night|dodgy|botched|bodged|ripped off|no qualifications|never qualified|not insured|uninsured|off the internet|not registered|fell off|death trap|watered down|short measure|turned back|clocked|wrong drugs|drunk|lit his breath|smelt of drink|stank of drink|asleep on)
      (up all night|poorly|ill|throwing up|sick as a dog|food poisoning) .{0,8} (after|from|since) .{0,3} (the (carvery|curry|chicken|fish|buffet|meal|pie|prawns)|#Capital|{trader}) .{0,6}
      (watered down|short measure|out of date|mouldy|rats in|mice in|maggots|hair in|cockroaches in) .{0,4} (the|their|his|her|at) .{0,4}
      (got|bought) (his|her|their) (ticket|certificate|qualification|qualifications|degree|licence) .{0,2} (off|from|on|in) .{0,4}
    `),
  },
  {
    kind: 'misconduct',
    confidence: 'likely',
    why: 'says that somebody behaved badly',
    phrases: phrases(`
      (#Person|{office}) .{0,8} (wandering hands|hands on (her|the)|touched up|touching up|creepy with|inappropriate with|hits (his|her)|hit (his|her) (wife|kids|dog)|drunk on duty|drunk at|drunk in|asleep on the job|swears at staff|reduced .{0,3} to tears|made .{0,3} cry|bullying|bullies|leaked|leaks|let his mates|abandoned|kicked the dog|affair with|knew (all along|about it)|covered it up|kept quiet|swept under|hushed up|sat on (it|the report)|buried the report|wrote to them about)
      (covered up|cover up|cover-up|hushed up|swept under the carpet|buried|whitewash) .{0,6} (by|for|at|on|in) .{0,4} (#Person|the council|the school|the clerk|the chairman|that firm|#Capital)
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
  find: (document) => findGroups(document, GROUPS),
  examples: {
    finds: [
      '[The builder bribed the planning officer].',
      '[Cllr Hart fiddled his mileage].',
      '[We all know whose pocket it went into].',
      '[Funny how the contract went to his brother].',
      '[The chairman is a liar].',
      '[Wonder how she paid for that new conservatory].',
    ],
    ignores: [
      'I think the planning decision was wrong.',
      'The Chairman and I disagree about the leak.',
      'Fly-tippers will be prosecuted.',
      'Beware doorstep rogue traders, says Trading Standards.',
      'Hygiene ratings are on the agency’s website.',
      'The petition had fourteen invalid signatures.',
    ],
  },
};
