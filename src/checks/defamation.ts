import { phrases } from '../phrases/index.js';
import type { Check, Group } from '../types.js';

/** What a hint is about: somebody's gain, a relation, or what ought to be there. */
const STAKES = phrases(`
  (money|contract|contracts|job|float|floats|till|brother|cousin|son|nephew|brother in law|wife|mate|mates|van|drive|conservatory|holiday|holidays|permission|extension|receipts|land|grant|field|tender|mileage|expenses|quote|raffle|tin|kitchen|firm|cash|fund|funds|account|accounts|books|patio|decking|villa|yacht|boat|car|jaguar|range rover|hot tub|cheque|cheques|takings|donations|paid|bank|pocket|pockets|envelope|licence|developer|developers|builder|planning|planner|sold|bought|bid|votes|voted|prize|winner|judge|judges|invoice|invoices|claim|claims|insurance|fire|petrol|sick|charity|collection|bucket|box|slabs|paving)
  (arian|contract|cytundeb|brawd|cefnder|mab|nai|ffrind|gwyliau|fan|tir|grant|cae|costau|milltiroedd|raffl|cegin|cwmni|caniatâd)
`);

const INNOCENT = phrases(`
  (scam|scams|trading standards|police|heddlu|auditor|auditors|treasurer's report|beware|panto|pantomime|whodunnit|murder mystery|quiz|detective|the dog|cat|gull|gulls|seagull|magpie|fox|squirrel|sewage|jigsaw|without comment|stolen car)
  (court|magistrates|tribunal|ombudsman) .{0,3} (heard|found|ruled|fined|told)
  (i|we) .{0,1} (lied|fibbed|tipped|dumped|nicked|pinched)
`);

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
  {
    kind: 'hint',
    confidence: 'likely',
    why: 'hints that somebody has gained by it',
    near: STAKES,
    phrases: phrases(`
      ask (him|her|them|#Person|{office}|the chair|our chairman|{member-title} .{1,2}) (where|how|who|whose|which|what|about) .{0,8}
      (wonder|wondered|wonders|wondering) (who|where|whose|how) .{0,8}
      love to know (how|who|what|where|why|whose) .{0,8}
      same (week|day|month|afternoon|weekend) (as|that) .{0,8}
      (very|quite|lot|great deal|nice|new|lovely|smart|good|a) .{0,8} for (a|an|some) ({one-of-them}|councillor|clerk|treasurer) (who|that|on|whose) .{0,8}
      (convenient|handy|lucky|strange|funny|odd|curious|rhyfedd|od) .{0,3} (that|how|was n't it|is n't it|timing|for some|though|eh|indeed|fel|sut) .{0,6}
      (could|would) (have|of|'ve) sworn .{0,10}
      (going|goes|go|been) through (the|his|her) (petty cash|accounts|books|till|receipts) .{0,6}
      (do|does) n't believe in (coincidence|coincidences) .{0,4}
    `),
    unless: INNOCENT,
  },
  {
    kind: 'dishonesty',
    confidence: 'likely',
    why: 'says that somebody deceived people',
    phrases: phrases(`
      (fake|faked|forged|bogus|dodgy|invented|phoney|doctored|backdated|altered|cooked|ffug) .{0,2} (receipt|receipts|invoice|invoices|claim|claims|signature|signatures|certificate|certificates|letter|letters|survey|reference|references|books|figures|cheque|cheques)
      (receipt|receipts|invoice|invoices|signature|signatures|certificate|dderbynneb|derbynneb|anfoneb|llofnod) (fake|faked|forged|ffug) .{0,3}
      (she|he|they|#Person|{trader}|#Capital) (billed|bills|charged|charges|invoiced|invoices) .{0,10} (never|did n't|twice|only|and (did|sent|there|got|gave|left|was|it)) .{0,6}
      (he|she|they|#Person|{office}|{trader}) .{0,1} (lied|fibbed|lies|fibs) (to|about|through|in|again|under) .{0,5}
      (took|had|taken|pocketed) (my|our|his|her|their) .{0,1} (deposit|deposits|savings) .{0,6}
      (off sick|on the sick|signed off|bad back|on disability) .{0,12} (seen|saw|met|dancing|golf|ladder|roof|football|holiday|gym|marathon|skiing|dodgems|jumping|lifting|digging) .{0,5}
      (knew|known) (full well|perfectly well|all along) .{0,6}
      (bought|printed|ordered|got) .{0,4} (ticket|certificate|certificates|qualification|qualifications|diploma|degree|licence) .{0,3} (off|on|from|out of) .{0,1} (internet|ebay|online|web|cereal|cornflake|cornflakes|cracker) .{0,4}
      (rhoi|rhoth|rhoddodd|troi|trodd) .{0,2} (cloc|clociau) (nôl|yn ôl|'n ôl) .{0,6}
    `),
    unless: INNOCENT,
  },
  {
    kind: 'corruption',
    confidence: 'likely',
    why: 'says that somebody used a position for gain',
    phrases: phrases(`
      (got|had|has|having|getting) (his|her|their) .{0,2} (loft|drive|extension|kitchen|roof|garden|patio|decking|conservatory|bathroom|driveway|wall|fence|fencing|garage|path|lawn|hedge|hedges) .{0,2} (done|built|paved|mown|cut|resurfaced|laid|tarmacked|painted|fixed) .{0,6}
      (voted|votes|sat|spoke|judged|judges|judging) (on|for) (his|her|their) own .{0,6}
      (free|half price|cheap) .{0,6} (from|off|by) the (developer|developers|contractor|contractors|builder|builders) .{0,4}
      (his|her|chairman's|chair's|clerk's|mayor's|their|leader's|#Person 's) (brother|cousin|son|nephew|brother in law|son in law|mate|mates|wife|husband|daughter|sister|pal) .{0,3} (got|won|gets|wins) .{0,6} (contract|job|work|tender|plot|permission|grant|land|field)
    `),
    unless: INNOCENT,
  },
  {
    kind: 'crime',
    confidence: 'likely',
    why: 'says that somebody committed an offence',
    phrases: phrases(`
      (he|she|#Person|{office}|{trader}|the (firm|builder|builders)) .{0,1} (tipped|dumped|fly tipped|poisoned|pinched|nicked|torched|trashed|smashed|slashed|keyed|punched|groped|stalked) .{0,8}
      (he|she|they|#Person|{office}) .{0,3} (set fire to|set light to|set .{1,3} alight|burned down|burnt down) .{0,6}
      (drives|driving|drove|behind the wheel|at the wheel|in the cab|on duty|at work|turned up|in charge) .{0,5} (drunk|plastered|legless|hammered|stinking of|reeking of|half cut|over the limit|six pints|ten pints|no licence|no insurance|stoned)
      (#Person|he|she|they|{office}|{trader}) .{0,3} (selling|sells|sold|serving|serves|served) .{0,4} (kids|children|lads|under age|underage|schoolkids|sixth formers|teenagers|drugs|weed|pills|fags|vapes) .{0,5}
    `),
    unless: INNOCENT,
  },
  {
    kind: 'incompetence',
    confidence: 'likely',
    why: 'says that somebody is no good at the job',
    phrases: phrases(`
      (he|she|they|#Person|#Capital) (could|would|can) n't .{0,1} (lay|wire|plumb|hang|build|paint|fit|fix|fell|dig|drain|mend|tile|cook|boil|fry|cut|weld|groom|shoe) a .{0,4}
      would n't (let|have|trust) (him|her|them|that lot|#Person|that firm) (near|touch|loose|with|within) (my|our|a|your|the) .{0,8}
      (out of date|past its|past their|mouldy|rancid|refrozen|undercooked) .{0,3} (meat|chicken|fish|sell by|burgers|food|sausages|pies|ham|bacon)
      (up all night|throwing up|sick as|been sick|were sick|was sick|poisoned|bad stomach|in bed|ill|the runs|food poisoning) .{0,4} (after|from|off) .{0,2} (the|that|eating|their|his|her) {trader} .{0,4}
      (signed|signs|signing) (it|them|that|this|us|the (job|drains|lights|wiring|felling|work|works|building|house|houses|site|roof|plans)) off .{0,2} (without|never|from) .{0,6}
      (signed|signs) off .{0,4} without (looking|leaving|checking|reading|visiting|seeing|so much) .{0,6}
    `),
    unless: INNOCENT,
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
      '[Ask the treasurer where the raffle money sleeps].',
      '[That is a lot of boat for a man who sweeps chimneys].',
      '[Mr Quill had his drive resurfaced the week the car park was done].',
      '[The garage charged me for four tyres and fitted two].',
      '[The off licence man sells vapes to kids].',
      '[Quillbrook Tiling couldn’t hang a picture].',
      '[He got his gas certificate off the internet].',
      '[The chairman was asleep on the job again].',
      '[The builder dumped his rubble in the brook].',
    ],
    ignores: [
      'I think the planning decision was wrong.',
      'The Chairman and I disagree about the leak.',
      'Fly-tippers will be prosecuted.',
      'Beware doorstep rogue traders, says Trading Standards.',
      'Hygiene ratings are on the agency’s website.',
      'The petition had fourteen invalid signatures.',
      'Ask the clerk about an allotment, the list is open.',
      'I wonder who will win the quiz.',
      'The same week as the fete there is a flower show.',
      'We dumped the old sofa at the tip.',
      'Funny how the moon looks bigger in August.',
      'In the murder mystery somebody has stolen the vicar’s pearls.',
      'Treasure hunt: work it out from the clues at the church gate.',
      'In the panto the mayor gets drunk at the ball.',
      'I wonder who will take the quiz prize home.',
      'Bogus letters about council tax are a scam; bin them.',
      'The vicar sat on his own at the quiz and still came third.',
      'The dog is sorry that he pinched the vicar’s sausage roll.',
      'Keep the dog on a lead; I wouldn’t let him near the green pond.',
    ],
  },
};
