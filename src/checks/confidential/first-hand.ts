// Phrases that tell what somebody has seen of pay slips, interviews and plans before others may.
import { phrases } from '../../phrases/index.js';
import type { Group } from '../../types.js';
import { PUBLISHED } from './matters.js';

/** Somebody who works for a council. */
const EMPLOYEE = `({office}|{staff-word}|{council-job}|deputy|cleaner|gardener|receptionist|assistant|manager|librarian|
  groundsman|apprentice)`;

/** What is planned for a place, sold or let. */
const OF_THE_PLACE = phrases(`
  (council|councillors|cllr|clerk|budget|owner|landlord|price|figure|plan|plans|drawings|houses|homes|estate|scheme|
        route|figures|flats|shops|tender|tenders|
    bid|bids|sale|lease|site|land|field|offer|contract|grant|funding|report|survey|developer|supermarket|school|
    surgery|clinic|pool|library|{public-thing})
`);

/** Secrets of a party, and what everybody may see at an exhibition. */
const FESTIVE = phrases(`
  (cake|party night|quiz night|surprise|costume|costumes|theme|santa|panto|raffle|prize|prizes|birthday|wedding|quiz|
        menu|carnival|
    exhibition|website|noticeboard|poster|programme|line up|headliner|choir|band|judge|judging|marrow|website|library)
`);

export const FIRST_HAND: readonly Group[] = [
  {
    kind: 'staff-matter',
    why: 'tells what is going on between the council and its staff',
    unless: [PUBLISHED, FESTIVE],
    phrases: phrases(`
      (on|sat on|sat in on|part of) (the|that|our) .{0,1} (interview|interviews|appointments|shortlisting|recruitment|
        grievance|disciplinary|staffing) (panel|committee)? .{0,4} (candidate|candidates|applicant|applicants|she|he|
        they|
        the .) .{0,3} (was|were|got|said|could|did|had) .{0,5}
      (mediation|talks|negotiations|appeal|settlement talks|disciplinary hearing) (with|for|of|over) (the|our) (old|
        former|
        ex)? .{0,1} ${EMPLOYEE} .{0,4} (failed|broke down|broken down|collapsed|fell through|stalled|came to nothing|
        going to|got nowhere|is tomorrow|starts) .{0,6}
      ${EMPLOYEE} (has|'s|have|had) (had|got) (a|an|another|two|three|more) .{0,2} (complaint|complaints|grievance|
        grievances|allegation) .{0,2} (put in|made|lodged|raised|brought|filed|against|about) .{0,4}
      (word|wording|write|writing|wrote|type|typed|typing|draft|drafted|drafting|print|printed|posted|sign|signed) (a|the|three|
        two|some|four|five)? .{0,1} (redundancy|dismissal|disciplinary|final warning|notice of dismissal) (letter|letters|notice|
        notices) .{0,8}
      ${EMPLOYEE} 's (job|post|hours|pay|contract) (is|are|'s|was) (going|being (cut|halved|scrapped|slashed|axed|
        deleted|lost|not renewed)|for the (chop|axe)|to go|n't being renewed|not being renewed|on the line) .{0,6}
    `),
  },
  {
    kind: 'staff-matter',
    why: 'tells what is in the papers on a member of staff',
    near: phrases(`
      (${EMPLOYEE}|council|parish|town hall|staff|councillors|office)
    `),
    unless: [PUBLISHED, FESTIVE],
    phrases: phrases(`
      (seen|saw|got a look at|had a look at|read|opened|found) (the|her|his|their|all the) .{0,2} (payroll|payslip|
        payslips|pay slip|wage slip|wage slips|salary sheet|salaries sheet|personnel file|personnel files|appraisal|
        appraisals|sick note|sick notes|references|application forms|exit interview) .{0,6}
    `),
  },
  {
    kind: 'closed-session',
    why: 'tells what was decided in private',
    unless: [PUBLISHED, FESTIVE],
    phrases: phrases(`
      (met|meeting|sat|voted|talked|gathered) (without (the|any)? (public|press|you|you lot)|
        with no public|in private|in secret) .{0,5} and (picked|chose|agreed|decided|voted|sold|approved|settled|
        plumped|gave|threw out|turned down|offered) .{0,8}
      (voted|agreed|decided) .{0,6} (in the|during the) (closed|private|secret|exempt|confidential) (bit|part|half|
        session|section) .{0,6}
    `),
  },
  {
    kind: 'unannounced',
    why: 'tells of something before it is announced',
    near: OF_THE_PLACE,
    unless: [PUBLISHED, FESTIVE],
    phrases: phrases(`
      (got|had|have|been sent|been given|seen|read) (the|our|next .{1,2})? .{0,1} (budget|committee|council|cabinet|
        board|
        trust) (papers|pack|report|figures|paper) (early|ahead of|before (anyone|anybody|the|you|they)) .{0,6}
      (shook|shaken|shake) (hands)? (on|and agreed) .{0,3} (keeping|keep|kept) (it|that|things|this) (
        quiet|secret|between us|between ourselves|off the books) .{0,4}
      (promised|agreed|undertaken|undertook) (with .{1,2})? to keep (it|that|this|the (price|figure|sum|terms|
        name)) (quiet|secret|between us|between ourselves|off the books) .{0,4}
      (clerk|chair|chairman|mayor|deputy|officer|treasurer|surveyor|solicitor) 's (email|e mail|memo|message|
        text) .{0,3} (says|said|reads|warns|admits|tells us|has it) .{0,8} (insurer|insurers|solicitor|contractor|grant|
        tender|contract|budget|reserves|complaint|resign|resigning|sacked|legal|overspent|refused|
        wo n't pay) .{0,6}
      (developer|applicant|agent|supermarket|company|health board|trust|landowner|brewery|school|county) .{0,1} (gave|
        showed|has shown|has given|invited|briefed|let) (us|councillors|members|the council|a few of us|
        the chair) .{0,4} (private|privately|in private|behind the scenes|on the quiet|early|before anyone|
        before anybody|
        ahead of) .{0,8}
      (i 've|i have|we 've|we have|i|we) (seen|had a look at|been shown|had sight of|saw) .{1,6} (they|it|which|
        that) (go|goes|are|is|wo n't be|does n't get|do n't get) (going)? (public|published|announced|out|released|
        unveiled|made public|live) (in|on|till|until|next|at) (#Month|#Day|#Number|the|next|after|may|week|
        month) .{0,6}
      (figures|bids|tenders|tender|report|plans|results|prices|names|deal|sale|decision|news|buyer|winner|
        winning bid|shortlist|valuation) (is|are|'s|'re) .{0,1} (under wraps|under lock and key|hush hush|embargoed|
        still secret|meant to be secret|supposed to be secret) .{0,1} (but|though) .{0,10}
    `),
  },
];
