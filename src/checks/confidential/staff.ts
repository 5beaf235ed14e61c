// Phrases that tell what is going on between the council and somebody who works for it.
import { phrases } from '../../phrases/index.js';
import type { Group } from '../../types.js';
import { PUBLISHED } from './matters.js';

/** Somebody who works for a council, by post or by place. */
const EMPLOYEE = `({office}|{staff-word}|{council-job}|deputy|cleaner|gardener|receptionist|assistant|manager|librarian|
  groundsman|bookings lady|outdoor team|works team|office girl|office lad|bin lad|town crier|apprentice|driver)`;

/** Staff of others, and everyday reasons to be away. */
const EVERYDAY = phrases(`
  (shop|teaching|dental|sales|classroom|care|veterinary|legal) assistant
  (heating|boiler|snow|ice|flood|flooded|power cut|weather|heat|storm|strike|flu|norovirus|sickness bug|covid|burst|
    vacancy|closing date|apply|retires|retiring|retirement|maternity|jury)
  (make|making|made|how to make|procedure|policy|form|process|rules|code|guidance) .{0,4} (complaint|complaints|
    grievance)
  (to complain|complaints procedure|no complaints|n't any complaint)
  (bus|taxi|lorry|van|train|delivery|coach|minibus) driver
`);

export const STAFF: readonly Group[] = [
  {
    kind: 'staff-matter',
    why: 'tells of a matter between the council and its staff',
    firm: true,
    phrases: phrases(`
      (clerk|deputy|caretaker|groundsman|lengthsman|warden|officer|assistant|handyman|#Person) .{0,6} (suspended|
        on full pay|final warning|put on notice|being let go|getting the (push|sack|boot|chop)|grievance|disciplinary|
        hours (are)? cut|given (his|her) notice|handed (his|her) notice|drops to|signed off|going to be made redundant|
        under investigation|being investigated|off for another|being got rid of|leaving under) .{0,6}
    `),
  },
  {
    kind: 'staff-matter',
    why: 'tells of a matter between the council and its staff',
    phrases: phrases(`
      (staff|employees|workers|jobs|posts|officers|caretakers|cleaners|wardens|one of the office staff) .{0,8} (will be|
        to be|are being|is being|being|going to be|face|facing) .{0,1} (made redundant|let go|laid off|got rid of|cut|
        redundancy|axed) .{0,5}
      (interviews|interviewed|shortlisted|applicants|candidates) .{0,8} (for the (job|post|clerk)|groundsman|clerk|
        caretaker|got it|nephew|three in for|who's in for|names) .{0,4}
    `),
  },
  {
    kind: 'staff-matter',
    why: 'tells how a member of staff is employed',
    firm: true,
    phrases: phrases(`
      (on|had|got|given|onto|handed) (his|her|their|a) (first|second|third|final|last) .{0,1} (written|verbal|
        formal)? warning .{0,6}
      ({office}|cleaner|gardener|librarian|receptionist|manager) .{0,3} (on|back on|doing|gone on|starting) (a|his|
        her)? (phased return|light duties|reduced hours|gardening leave|sick leave|compassionate leave|
        capability .{0,1}|improvement plan|performance plan|probation) .{0,6}
      (our|the) .{0,1} ({office}|admin|administrator|cleaner|receptionist|manager) .{0,3} off .{0,3} with (stress|nerves|
        depression|anxiety|(his|her) (nerves|back|heart|depression|stress|anxiety|hip|knee)) .{0,4}
      ({office}|cleaner|gardener|librarian|receptionist|manager) .{0,4} (off|absent|away|not in) .{0,16} (it|that) (is|
        's|was) (n't|not) (his|her|their|a|the|just) .{0,3}
      (settlement|payout|pay out|pay off|payoff|compromise agreement|non disclosure agreement|tribunal) .{0,4} (with|
        for|to|of|by) (the|our|an)? .{0,1} (ex|old|former|last)? .{0,1} ({office}|cleaner|gardener|librarian|
        manager) .{0,8}
    `),
  },
  {
    kind: 'staff-matter',
    why: 'tells what is going on between the council and its staff',
    unless: [PUBLISHED, phrases('(tywydd|rhybudd melyn|rhybudd coch|ymddeol|gwyliau|swydd wag|hysbysebu)')],
    phrases: phrases(`
      {cy-office} .{0,4} (wedi|di|newydd|ar|dan|cael|gael|gafodd|yn) .{0,4} (rhybudd|rhybudd terfynol|
        rhybudd ysgrifenedig|ei wahardd|ei gwahardd|ei ddiswyddo|ei diswyddo|ei ddisgyblu|ei disgyblu|y sac|ei atal|
        ei hatal|ymchwiliad|gwrandawiad disgyblu|gwynion staff|setliad|gardening leave|tâl diswyddo) .{0,8}
      (%cwyn|%cwynion|%ymchwiliad|%achwyniad|disgyblaethol) .{0,3} (yn erbyn|am|i mewn i) (y|ein|'r)? {cy-office} .{0,6}
      (tâl|setliad|pecyn|pres tawelu|arian tawelu) .{0,3} (i|i 'r|gafodd|gath) .{0,1} (y|cyn)? {cy-office} .{0,6}
    `),
  },
  {
    kind: 'staff-matter',
    why: 'tells what is going on between the council and its staff',
    unless: EVERYDAY,
    phrases: phrases(`
      (complaint|complaints|grievance|grievances|allegation|allegations|investigation|case|disciplinary|
        bullying claim) .{0,2} (in|out|going|brought|lodged|made|upheld|pending)? (against|about|into|over) (the|our|
        one of the|one of our|a) .{0,2} (${EMPLOYEE}|office staff|girls in the office|lads at the depot) .{0,8}
      ${EMPLOYEE} .{0,10} (while|till|until|pending) (they|it|hr|an|the|a|somebody|someone|things|
        all this) .{0,2} (look into|looked into|looks into|looking into|investigation|investigate|enquiry|inquiry|
        hearing|outcome|investigated|sorted out|disciplinary|tribunal) .{0,6}
      ${EMPLOYEE} .{0,3} (sent home|told to (stay|go|keep) .{0,1} (home|away|off)|asked to (stay|go|keep) .{0,1} (home|
        away)|walked off the premises|escorted (out|off)|told not to come in|marched (out|off)|asked not to come in|
        handed .{0,2} keys (in|over|back)|locked out of (his|her|the) (email|emails|computer|account|office|
        building)) .{0,8}
      (outdoor team|office staff|depot|works team|caretakers|cleaners|wardens|gardeners|office|staff|posts|
        jobs) .{0,4} (for the (chop|sack|push|high jump|boot|axe)|getting their cards|on borrowed time|for it) .{0,6}
      (wo n't|not|n't) .{0,2} (seeing|see|hearing from|hear from) .{0,2} (#Person|#Capital|
        ${EMPLOYEE}) .{0,10} (meeting about|been asked to|suspended|full pay|gone quietly|told to|hearing|complaint|
        sent home|under a cloud|what happened|packed (his|her) (bag|desk)|cleared (his|her) desk) .{0,6}
      (second|third|fourth|last two|last three|both|all three|another) .{0,2} (clerk|clerks|caretaker|caretakers|
        groundsman|deputy|manager|managers|officers) .{0,6} (signed something|signed an nda|signed a paper|paid to go|
        paid off|gagged|signed to keep|sworn to silence|had to sign) .{0,6}
      (second|third|fourth|last two|both) .{0,2} (clerk|clerks|caretaker|groundsman|deputy|
        manager) .{0,12} (signed something|signed an nda|paid off|gagged|had to sign)
      ${EMPLOYEE} .{0,4} (has been|'s been|was|is being|being|were|'s|got) (paid to go|paid off|eased out|managed out|
        moved sideways|moved on|moved out|replaced|demoted|put on a warning|docked|let go|given the push|
        offered .{1,5} to (go|leave)) .{0,8}
      ${EMPLOYEE} .{0,2} (is|'s|are|was) (going to be|about to be|being|to be|set to be|due to be|
        's going to be) (let go|made redundant|sacked|got rid of|given the push|laid off|paid off|moved on|dismissed|
        pushed out|shown the door|demoted|managed out) .{0,8}
      ${EMPLOYEE} .{0,2} (is|'s|has been|was|'s been|gone) (off|signed off|away|absent|out) .{0,3} (with|for|because of|
        on account of|due to) (stress|depression|anxiety|burnout|a breakdown|(his|her) nerves|nerves|
        work related stress|exhaustion|bullying) .{0,4}
      (~make|~offer) (the|our) ${EMPLOYEE} (an offer|a deal|a package|money|a sum|#Money|#Number (grand|
        thousand)) .{0,1} to (leave|go|retire|resign|keep quiet|step down|disappear) .{0,4}
      (whistleblower|whistle blower|mole|leak) (in|at|inside|among) (the|our) .{0,2} (team|office|depot|staff|
        department|town hall|council) .{0,4}
      (complaint|complaints|allegation|allegations) .{0,2} (about|against) .{0,2} (two|three|one|some|four|
        certain) (of our|of the)? (members|councillors|officers) .{0,8}
      (getting|got|bringing|brought|drafted|drafting|found|finding) (someone|somebody|a temp|a locum|cover|a stand in|
        an interim|agency|an agency clerk|another clerk) .{0,2} (in)? .{0,8} (and|because|but) .{0,2} (it|that|she|
        he) .{0,2} (is|'s|was) (n't|not) .{0,8}
      (she|he|clerk|caretaker|deputy) .{0,2} (n't|not) (on holiday|on leave|on annual leave|off sick|poorly|
        on a course) .{0,2} (whatever|like they|as they|that 's what|they just|like you|no matter) .{0,8}
    `),
  },
  {
    kind: 'staff-matter',
    why: 'tells of something before it is announced',
    phrases: phrases(`
      (she|he|#Person|clerk|caretaker|warden|groundsman|deputy) ('s|has|is|have)? (not|n't) (yet)? (told|mentioned it to|letting on
        to|broken it to) (the|our|her|his) (chairman|chair|chairwoman|clerk|boss|manager|line manager|council|employers|employer) .{0,10}
    `),
  },
];
