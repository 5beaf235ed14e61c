import { phrases, matches } from '../phrases/index.js';
import type { Check, Document, Observation, Token } from '../types.js';
import { findGroups, withoutOverlaps, type Group } from './find.js';

const MEMBER = phrases(`
  (i|we) (represent|represents|serve|served|'ve represented|'ve served|have served|have represented) .{0,3} (ward|parish council|town council|council|community council|you on|residents of|people of|the good people)
  (my|our) (constituents|electors|ward colleague|ward colleagues|council colleagues|colleagues on the council|fellow members|seat on the (council|parish)|council email|councillor email|councillor inbox|council duties|council work|term of office|time on the (council|parish council|parish)|year as (chair|chairman|mayor)|first (meeting|year|term|week) (as|on) (a|the|your)? (councillor|chair|chairman|mayor|council|parish council))
  (us|we|as|fellow) (parish|town|community)? councillors (are|do|have|get|ca n't|did|will|were|on|at|we|voted|and i|,)
  (we|us|those of us|all of us|some of us) (on|who sit on|who serve on|at) (the|your|our)? .{0,1} (parish council|town council|community council|council|planning committee)
  (i was|i got|i've been|i have been|got myself|been|was|newly|recently|just|i'm|me being) (co opted|coopted|elected|re elected|sworn in|voted in|voted on) .{0,4} (to|onto|on|in|as|for|council|parish|chair|chairman|mayor|by|last|this|may)?
  (i|i've|i'll) (chair|vice chair|chaired|chairs|'m chairing) (the|our|your|this|planning|finance|amenities|parish|full)
  (when|while|since|during|before) (i|my|i've) .{0,3} (was|am|been|became|took over|year|term) .{0,2} (a|as|the|your)? (councillor|chair|chairman|chairwoman|mayor|on the council|on the parish council|mayoralty|deputy mayor)
  (proud|honoured|privileged|pleased|delighted|lucky|humbled|privilege|honour|pleasure) .{0,3} (to|of) .{0,2} (serve|represent|be|being|serving|have served|have been|represented|sit) .{0,4} (council|councillor|ward|parish council|town council|chair|mayor|community|you all)
  (serving|served|serve|sitting|sat|sit|stint|seat|years|terms|decade|time|place) .{0,3} (on|with|as part of) (the|your|our|a|my)? .{0,2} (parish council|town council|community council|council)
  (i|i'll|i will|i'm|i 've|i've) (be|been)? (raising|raise|raised|taking|take|taken|bringing|bring|put|putting|tabled|table|asked for|getting) (this|it|that|a motion|an item|your|them|the matter) .{0,4} (at|to|on|up at|with|before|in front of|for) .{0,3} (next|full council|agenda|council meeting|parish council|planning|the meeting|committee|the council|finance)
  (at|from|holding|held|my|our|ward|monthly) (councillor|councillors|ward|advice|cllr) (surgery|surgeries)
  (at|in) my (surgery|ward|ward surgery|councillor surgery)
  (my|the) (other)? (councillor|council|parish council|chairman's|mayor's|clerk's) (hat|cap|jacket|robe|voice)
  (it's|this is|its|hi|hello|evening|morning|from|by|your|i'm|yours) (cllr|councillor|cyng) #Capital
  (voted in|elected) by (you|the people|residents|the parish)
  you (elected|voted|voted for|put) me
  (i|we|me and|myself) .{0,2} (abstained|proposed it|seconded it|moved the motion|voted it|argued for it) .{0,4} (council|meeting|planning|committee|chamber|on|and|night)?
  (parish|town|community|ward) councillor (since|for|here|and|now|by night|, |in my spare time)
  (rwy 'n|dwi 'n|rydw i 'n|dw i 'n|minnau 'n) (aelod o|gynghorydd|ar|cynrychioli) .{0,2} (cyngor|'r cyngor|y cyngor|ward)
  fel (aelod|aelodau) (o|ar) .{0,1} (cyngor|'r cyngor|y cyngor|gyngor)
  (as|being|be) (your|a|an|one of your|one of the|the|their|our|newest|only|fellow) .{0,2} {member-word}
  (as|being) {member-word} (of|for|i)
  (i|we) ('m|am|was|'ve been|have been|'d be) (now|still|also|only|just|proud to be|honoured to be)? (a|an|your|the|one of your|one of the|one of) (newest|new|local|proud|humble|mere|lowly|elected)? {member-word}
  (i|'ve|have|had|me) .{0,3} (sit|sat|serve|served|serving|sits|seat|elected|co opted|coopted|joined|join|been) (on|onto|at|to|for)? .{0,1} (the|our|your|this|a)? (parish|town|community|planning|finance|amenities|personnel)? (council|committee|parish|planning)
  (i|im) ('m|am|been)? (cllr|councillor|cyng) #Capital .
  (i|im) ('m|am|been)? (on|one of|1 of) (the|our|your) (parish|town|community|parish council|town council|community council|council|nine|9|eleven|twelve|seven|ten)
  (since|when|before) (you|they) (elected|voted|put) me (in|on)?
  (thank|thanks) .{0,4} for (electing|voting for) me
  (i|i've|we) (was the one vote|was the only vote|voted|abstained|proposed|seconded|put my hand up) (for|against|on|to|at|in favour)
  (one of|from) your (parish|town|community|ward|local) (councillor|councillors|cllr|lot) (here|this end|speaking)?
  (my|our) (ward|councillor's|surgery|(council|councillor|parish) (hat|cap|email|inbox|seat|chain|lanyard)|chain of office|casework|ward surgery)
  (my|as long as i 've) (seat|place) (at|on|round) (that|the) (council|table|parish council|chamber)
  (years|year|months|weeks|terms|stint|time|decade) (today|now|this week)? (as|of being) (a|an|your|the)? (parish|town|community)? {member-word}
  from (one|a|your) (parish|town|community)? {member-word}
  (posting|writing|speaking|said|here) as (a|an|your|the) (parish|town|community)? {member-word}
  (parish|council|councillor|chairman 's|clerk 's) (hat|cap) (on|off|back on|firmly on)
  (chairing|chair of|i chair|i'm chairing|vice chair of) .{0,3} (our|the|my) .{0,2} (council|committee|group|parish council|working party)
  (comes|came|goes) to us (at|on|in) (planning|full council|council|finance|committee)
  (my casting vote|i tabled a motion)
  (my|our) fellow (parish|town|community)? (councillors|members)
  (chain|chains) round my neck
  (chairman|mayor|clerk) 's (word|blog|update|corner|diary|report) 
  wearing (the|my) (mayor 's|chairman 's|mayoral|council) (chain|hat|badge)
  (fel|er mod i 'n|a minnau 'n|rwy 'n|dwi 'n) (eich|ein|un o 'ch|un o)? {member-word}
  (het|cap) (y|yr)? cyngor
  yng nghadair (y|'r)? cyngor
  {member-word} (plwyf|tref|cymuned)? (ydw i|dw i|yma)
`);

const STAFF = phrases(`
  (your|from your|the|ever) (humble|friendly|faithful|new|local|long suffering|hard working|weary|parish|town) (parish|town|council)? (clerk|groundsman|caretaker|warden|lengthsman) (here|writes|speaking|reporting|says|signing off|again)
  (a|quick)? (note|word|message|update|reminder|hello|plea) from (your|the) (parish|town|deputy|assistant)? (clerk|groundsman|caretaker|council office|parish office|office)
  (clerk|parish clerk|town clerk) (writes|here|speaking|signing off|again|says hello)
  (we|us|those of us|all of us|me|i) (here)? (in|at) (the|your) (parish|town|council|town council|parish council) (office|offices|hall|depot|yard)
  (here|over|back|sat) (in|at) the (parish|town|council|town council|parish council) (office|depot)
  (as|being|when you're|life as|joys of|perks of|job of|day in the life of|working as|started as|promoted to|appointed as|appointed|new role as|new job as|role of|my job as|work as|worked as|employed as|proud to be|i am|i'm) .{0,2} (a|an|the|your|this|our)? .{0,2} {staff-word}
  (my|the) (job|work|day job|role|post|contract|desk|line manager|boss|colleagues|workmates|team) (at|with|for|in) .{0,2} (the)? .{0,1} (council|parish council|town council|parish office|council office)
  (i|we) (work|worked|'ve worked|'m employed|am employed|do) .{0,3} (for|by|at|with) .{0,2} (the|your|this)? .{0,1} (council|parish council|town council|community council|parish)
  (i|i'm|me) .{0,4} (type|types|send|sends|write|writes|print|prints|put|puts|do|does|did|take|takes|typed|sent) .{0,3} (up|out|together)? .{0,1} (the|all the|your) (agendas|minutes|agenda|council post|burial records|council newsletter|allotment letters)
  (years|year|months|decades) .{0,2} (in|at|with|for|working for|as) (the|this|your) .{0,1} (parish|town|council) (office|payroll|council|clerk|depot)
  (i|we|my lot|us lot) .{0,3} (empty|mow|mows|cut|cuts|strim|strims|sweep|paint|unlock|lock) .{0,4} for (the council|the parish|the town council|you lot)
  (ni|fi|dwi 'n|rwy 'n|rwyf yn) .{0,3} (gweithio|clerc|swyddog) .{0,3} (cyngor|swyddfa|y cyngor|'r cyngor)
  (i|we) ('m|am|was|started as|'ve been|have been|work as|worked as) (now|still|also|only|just)? (a|an|your|the|one of the|part of)? (new|lone|part time|humble|local|your)? {staff-word} (here|at|for|of|to|in|and|since)?
  (as|being) (a|an|your|the) (new|lone|part time|humble|local|lowly)? {staff-word}
  in my (role|job|capacity|day job|work) (as|for|at|with) .{0,2} ({staff-word}|{member-word}|{council})
  (years|year|months|weeks|stint|day|days) (today|now|this week)? (as|of being|in) (a|an|your|the)? {staff-word}
  (i|we|'ve) (work|works|worked|working|started|start|clerk|clerking|been clerking) (here|for|at|with|in)? .{0,1} (the)? (parish|town|community)? (council|council office|parish office|parish|council offices)
  (on|off) the (parish|council|town) payroll
  (locked|unlocked|opened|shut|locking|opening|closing|leaving) (up)? the (parish|council|town) office (up)? 
  (here|this end|back|desk|day|morning|in|sat|sitting) (at|in) the (parish|council|town council) office
  (my|our) (desk|chair|office|day|team|van|round|first week|job) (here)? (at|in|for|with) the (parish|town|community)? (council|council office|parish)
  ^ (hi|hello|morning|its|it 's)? (all|everyone|only)? #Person (in|at|from) the (parish|council|town council) office
  (taking|took|typing|typed|doing|writing) (up)? the (minutes|agendas) for (that|the|this|our|your) .{0,1} (parish|town|council)
  (does|do|did|doing) the (town|parish|council) ('s|s)? (agendas|minutes)
  (small things please|life of|confessions of|diary of|joys of being|being|tales of) (a|an|small|the)? (parish|town|council) (clerk|clerks)
  i (started|start) clerking
  yn swyddfa 'r (cyngor|gyngor)
  (fel|fi ydi|fi yw|fi 'di) (clerc|glerc|'r clerc) .{0,2}
`);

const GROUPS: readonly Group[] = [
  { kind: 'councillor', confidence: 'likely', why: 'the author speaks as a member of the council', phrases: MEMBER, unquoted: true },
  {
    kind: 'employee',
    confidence: 'likely',
    why: 'the author speaks as somebody who works for the council',
    phrases: STAFF,
    unquoted: true,
  },
];

const MEMBER_TITLES = new Set(['cllr', 'councillor', 'cyng', 'cynghorydd', 'mayor', 'maer']);
const HERE = new Set(['here', 'speaking', 'yma', 'again', "sy'ma", 'sy']);

export const selfIdentification: Check = {
  id: 'self-identification',
  summary: 'an author who presents themself as councillor, clerk, member or employee of the council',
  kinds: {
    councillor: { label: 'speaks as a councillor' },
    clerk: { label: 'speaks as the clerk' },
    employee: { label: 'speaks as an employee of the council' },
    member: { label: 'speaks as a member of the council' },
    volunteer: { label: 'speaks as a volunteer of the council' },
  },
  misses: ['a hint that only neighbours understand', 'an office that stands only in the profile'],
  find: (document) => withoutOverlaps([...signatures(document), ...findGroups(document, GROUPS), ...signedOffice(document)]),
  examples: {
    finds: [
      '[Cllr Jane Poole here] with news of the swings.',
      'Lovely morning on the green.\n[Cllr Jane Poole]',
      '[As your parish councillor I love this village].',
      '[I voted against the plan at full council].',
      '[I work for the parish council and love it].',
      '[Fel eich cynghorydd rwy’n falch o’r pentref].',
    ],
    ignores: [
      'Cllr Poole opened the fete on Saturday.',
      'Contact the Clerk, Ann Lee, for a form.',
      'We need a new parish councillor: could it be you?',
      'My wife is a county councillor.',
      'Present: Cllrs Poole, Lee and Hart.',
      'I spoke to a councillor about the hedge.',
    ],
  },
};

/** A line that is only "Cllr Jane Poole", or "Cllr Jane Poole here". */
function* signatures({ people, sentences, tokens }: Document): Generator<Observation> {
  for (const { start, end, first, last, title } of people) {
    if (!MEMBER_TITLES.has(title)) continue;
    const sentence = sentences[tokens[first]?.sentence ?? 0];
    if (!sentence || sentence.first !== first) continue;
    const next = tokens[last];
    const here = last < sentence.last && next !== undefined && HERE.has(next.norm);
    if (!here && !isSignature(next, last, sentence.last)) continue;
    yield {
      kind: 'councillor',
      span: { start, end: here ? (next?.end ?? end) : end },
      confidence: 'likely',
      why: 'signed with the author’s office',
    };
  }
}

/** The name ends the line, or goes on with ward, office, a kiss or what the author is doing. */
function isSignature(next: Token | undefined, last: number, end: number): boolean {
  if (last === end || next === undefined || /^[xX]+$/.test(next.norm)) return true;
  return (
    /^[,\n(-]/.test(next.before) && /^(?:ward|member|your|parish|town|for|from|on|one|i|we|chair|up|in|at|off|still|\d)/.test(next.norm)
  );
}

const SIGNED = phrases(`
  #Person (the|your)? {staff-word} $
  ^ {staff-word} to .{0,1} (parish|town|community)? council $
`);

/** "Jane Poole, Town Clerk" as a line of its own, at the end. */
function* signedOffice(document: Document): Generator<Observation> {
  for (const { start, end, sentence } of matches(document, SIGNED)) {
    if (sentence < document.sentences.length - 1 || sentence === 0) continue;
    yield { kind: 'clerk', span: { start, end }, confidence: 'likely', why: 'signed with the author’s office' };
  }
}
