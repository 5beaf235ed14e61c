// Phrases that give away what the council's lawyers advise.
import { phrases } from '../../phrases/index.js';
import type { Group } from '../../types.js';
import { PUBLISHED } from './matters.js';

/** A lawyer who deals with the author's own house, will or marriage. */
const OWN_AFFAIRS = phrases(`
  (my|our|her|his) (house|shop|flat|business|farm|boat|garage|sale|lease|divorce|will|wills|landlord|ex|move|purchase|
    probate|conveyancing|mortgage|mum 's|dad 's)
`);

export const LEGAL_ADVICE: readonly Group[] = [
  {
    kind: 'legal-advice',
    why: 'passes on legal advice',
    phrases: phrases(`
      (our|the|council's|parish's|council|y|y 'r) (solicitor|solicitors|barrister|lawyer|lawyers|legal team|
        legal people|legal advice|qc|kc|brief|silk|legal eagle|legal eagles|twrna|cyfreithiwr) .{0,4} (~say|~reckon|
        ~tell|~advise|~warn|~think|~give|~write|is|was|has|counsel|wrthon|yn dweud) .{0,10}
      (legal advice|counsel's opinion|counsel) .{0,3} (is|was|says|said|that|to us|we got|came back) .{0,8}
      (solicitor|solicitors|barrister|counsel|lawyers|legal|insurers|kc) .{0,3} (says|said|told|advised|reckons|reckon|
        wrote|warned|thinks|gave|put our) .{0,8}
      been advised (that|we|not|it|to) .{0,8}
    `),
  },
  {
    kind: 'legal-advice',
    why: 'passes on what the lawyers said',
    unless: [PUBLISHED, OWN_AFFAIRS],
    phrases: phrases(`
      (i|we) (was|were) .{0,1} (there|in the room|in the office|listening|on the call|next to .|stood next to .) when (the|
        our|her|his)? .{0,1} (solicitor|lawyer|barrister|auditor|insurers|insurer) (rang|phoned|called|told|said|came|
        gave|spelt|laid) .{0,12}
      (solicitor|solicitors|lawyer|lawyers|barrister|legal team) ('s|'ve|has|have) (come back|got back|replied|written back) (on|about|
        to us|with|over|re) .{0,12}
      (we|council|parish) ('d|would|will|'ll) be (mad|daft|barmy|fools|crazy|mugs|out of our minds) to (go to
        court|fight it|fight this|take them on|sue|defend it|let it go to court) .{0,8}
    `),
  },
  {
    kind: 'legal-advice',
    why: 'passes on legal advice',
    unless: PUBLISHED,
    phrases: phrases(`
      (our|the|council's|parish's) (solicitor|solicitors|barrister|lawyer|lawyers|legal (team|people|adviser|advisers)|
        qc|kc|silk) .{0,8} (we|we'd|we'll|council|parish) .{0,2} (would|will|'d|'ll|to|should|have|has|had|stand|
        stands|be|might)? .{0,2} (lose|losing|win|winning|settle|back down|chance|leg to stand|liable|throw|drop it|
        on a loser|on thin ice|not got|have n't) .{0,8}
    `),
  },
  {
    kind: 'legal-advice',
    why: 'passes on what the lawyers said',
    unless: [PUBLISHED, phrases('(fy|ei|eu|mam|dad|ysgariad|ewyllys|tŷ|cyngor ar bopeth)')],
    phrases: phrases(`
      (%cyfreithiwr|%cyfreithwyr|twrnai|%bargyfreithiwr|cyngor cyfreithiol|gyngor cyfreithiol|
        farn gyfreithiol) .{0,8} (bydden|bydd|fydden|fydde|basan|basen|colli|golli|collwn|ennill|siawns|gobaith|
        achos gwan|sefyll|setlo|talu allan|does gynnon|sdim|nad oes) .{0,8}
    `),
  },
];
