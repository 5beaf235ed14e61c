// Who complained, and the cases that somebody brought.
import { phrases } from '../../phrases/index.js';
import type { PrivateFacts } from './facts.js';
import { NO_PERSON } from './nobody.js';

/** What councillors and officers say in a meeting or in office, which is minuted. */
const IN_OFFICE = phrases(`
  (minute|minutes|min|item|agenda) #Number
  (cllr|cllrs|councillor|councillors|chairman|clerk|mayor|mp|pcso) .{0,4} (objected|objects|complained|reported|asked|
    wrote|rang|phoned|emailed|raised)
`);

/** Reasons to come to the office, ring or write that are no complaint: to help, to book or to say thank you. */
const OF_HELP = phrases(`
  (sorting|helping|folding|lending|offering|offered|to offer|to help|to lend|to thank|thanking|volunteering|
    to volunteer|to book|booking|tickets|ticket|to say thank you|thank you for|to say thanks|congratulations|to wish|
    a hand)
`);

export const COMPLAINTS: readonly PrivateFacts[] = [
  {
    kind: 'complaint',
    why: 'tells who complained or brought a case',
    unless: [
      NO_PERSON,
      IN_OFFICE,
      phrases('(minutes|votes|agenda|treasurer reported|reported (a|that|on|an) (surplus|profit|balance|update)|bell ringers)'),
    ],
    phrases: phrases(`
      (kept|keeps|been|forever|always|went and|has|had|'s|who|it was|she|he|#Person|they) .{0,1} (ringing|phoning|
        emailing|writing to|rang|phoned|emailed|written to|wrote to|(reporting|reported) .{1,3} to|on to|onto|
        on the phone to|complaining to|complained to|badgering|pestering|rung|calling|called) (the|
        our)? {complained-to} (about|over|because|again|to complain|on (us|me|him|her|them|next)) .{0,4}
      (who|she|he|#Person|has|'s|it was|they|number #Number|neighbour|him|her|family) (went and|has|even|only|actually|
        gone and)? (reported|reporting|reports) (the|our|my|him|her|them|his|us|#Person|
        a) .{0,4} to (the)? {complained-to} .{0,2}
      (she|he|#Person|who|number #Number|neighbour|him|her|family) (has|'s|'ve|even|only)? (objected|objecting|
        objects) to .{1,5}
      (she|he|#Person|who|number #Number|neighbour|him|her|family|it was|'s|has|had) (been and|has|gone and|
        went and)? (sent|put|lodged|made|submitted|filed|sending|put) .{0,2} (complaint|complaints|objection|objections|
        foi|noise diary|freedom of information request) .{0,1} (in|about|against|to|over|with|on|off) .{0,3}
      (know|knows|guess|bet|found out|heard) .{0,2} (who|it was|it) .{0,4} (that|who)? (rang|phoned|reported|shopped|
        grassed|complained|objected|wrote to) .{0,6}
      who .{0,2} (put|sent|made|lodged|got up|started) .{0,4} (objection|objections|complaint|complaints|
        petition) .{0,2}
      (cwynodd|gwynodd|achwynodd|riportiodd|ripotiodd|gwrthwynebodd|wrthwynebodd) (#Person|hi|o|fo|fe|y .{1,3}|
        {cy-kin} .) .{0,1} (wrth|at|i|am|y|ni|fi|yn erbyn) .{0,4}
      (wedi|di|sydd|sy|nath|wnaeth|ddaru) .{0,3} (gwrthwynebu|wrthwynebu|cwyno|gwyno|achwyn|riportio|
        ripotio) .{0,1} (wrth|at|i|am|y|ni|fi|yn erbyn|eto|erbyn) .{0,4}
      (ffonio|ffoniodd|sgwennu at|sgrifennodd at|ysgrifennu at|e bostio|ebostio|mynd at) y (cyngor|heddlu|rspca|
        clerc) .{0,2} (am|i gwyno|yn cwyno|eto|i achwyn) .{1,4}
      (won|lost|dropped|withdrew) (his|her|their) (case|appeal|claim) (against|at|over|with) .{0,3}
      (suing|sued|sues|is to sue|to sue) (the|his|her|#Person|us|a|them|our) .{0,3}
      (~take|taking|dragging|dragged) (the|his|her|#Person|us|them|our) .{0,3} to (court|tribunal|the ombudsman|
        small claims|the cleaners|the small claims)
      (who|she|he|#Person|has|'s|it was|number #Number|neighbour|him|her|family) (went and|has|even|only|actually|
        gone and)? (shopped|grassed|dobbed|snitched|ratted) (on|up|in)? (him|her|them|us|me|#Person|the|our|his|
        half) .{0,4}
      (she|he|#Person|number #Number|neighbour|him|her|family) .{0,3} (complained|complaining|complains|kicked off|
        whingeing|grumbling) (to (the)? {complained-to}|about (the|our|my|his|her|#Person|noise|dust|smell)) .{0,3}
    `),
  },
  {
    kind: 'complaint',
    why: 'tells who came to the council with a complaint, or what case somebody brought',
    heard: true,
    unless: [NO_PERSON, IN_OFFICE, OF_HELP],
    phrases: phrases(`
      (been|was|were|came|back) .{0,1} (in|into|at|round) (the|our)? .{0,1} (office|offices|town hall) .{0,6} (about|
        over|complaining|grumbling|moaning|to complain|to object|wanting) .{1,4}
      (letter|letters|email|emails|call|calls|message|visit|earful|note) (from|off) (#Person|the .{0,2} ({villager}|
        {kin}|{acquaintance}|lady|chap|man|woman|couple|family|bloke|gentleman|people|one)|him|her|
        number #Number) .{0,6} (about|against|over|grumbling|complaining|moaning|objecting|whingeing) .{1,4}
      (had|have|got|with) (#Person|him|her|#Capital) .{0,1} on the phone .{0,6} (about|over|complaining|grumbling|
        moaning) .{1,4}
      (#Person|{villager}|lady|chap|man|woman|#Capital) (rang|rings|phoned|emailed|wrote|written|
        called) (in|us|the (office|council|clerk)) .{0,3} (to (say|complain|object|grumble|tell us)|about|over|
        against|saying|complaining|grumbling|moaning) .{1,4}
      (gone|going|went|been|off) to (a|an|his|her|their|the)? (solicitor|solicitors|lawyer|lawyers|ombudsman|
        law) .{0,3} (over|about|against|with) .{1,3}
      (#Person|#Capital) 's .{0,1} (appeal|claim|case|complaint|objection|review|hearing|tribunal|foi request|
        freedom of information request|subject access request|compensation claim) .{0,8} (dismissed|rejected|
        turned down|thrown out|upheld|refused|allowed|lost|failed|insurers|insurer|ombudsman|solicitor|solicitors|
        tribunal|court|inspector|against|about|hearing|heard|settled|fall|injury)
      (lost|won|lodged|dropped|withdrew|withdrawn) (his|her|their) (appeal|claim|tribunal) ($|and|so|but|again|last|
        this|yesterday|on|at the)
      (put|putting|sent|sending|lodged|made) .{0,1} (a|an|his|her|another) (foi|foi request|freedom of information|
        freedom of information request|subject access request|data request) .{0,4}
      (only|just|one|single) .{0,2} (person|one|letter|objection|objector|complaint|complainer|email|
        reply) .{0,10} (that|it|and) (was|were|'s|is|came) .{0,2} #Person
      who (dobbed|reported|shopped|phoned|rang|called) (it|them|that|this) (in|up)? .{0,1} (to|
        at) (the)? {complained-to}
      (was|were|is|'s) .{0,12} (who|that|what) (got|had) (the|our|that|all the) .{1,5} (stopped|banned|shut down|
        cancelled|silenced|removed|taken down|taken off|moved on)
    `),
  },
];
