import { INTRODUCED, ofNoHolder } from './offices.js';
import { sentenceAt } from '../document/context.js';
import { matches, phrases, stands } from '../phrases/index.js';
import { wordSet } from '../word-set.js';
import type { Check, Document, Observation, Token } from '../types.js';
import { MEMBERS, SAID_BY_ANOTHER, MINUTED } from './self-identification/members.js';
import { EMPLOYEES } from './self-identification/staff.js';
import { NO_SEAT } from './self-identification/seats.js';

const ON_A_JURY = phrases('(jury|juror|jurors)');

/** Sentences with one of these do not say what the author is: they name somebody to contact, or an office in a club. */
const SOMEBODY_TO_ASK = phrases(`
${SAID_BY_ANOTHER}
  (member|captain|chair|chairman|chairwoman|treasurer|secretary|president|steward|trustee) (of|at|in) (the|our|my|
    a) .{0,3} (club|society|wi|institute|choir|band|pta|church|chapel|team|league|association|trust|orchestra|guild|
    legion)
  (spoke|talk|talked|talking|wrote|emailed|rang|asked|met|told|saw|went|complained|moaned) (to|with)? (my|our|the|your|
    a) .{0,2} ({member-word}|{staff-word})
  as a resident of .{0,3}
  (never|not|n't) been .{0,2} {member-word}
  (do|did|take|took) the minutes (for|of|at) (the|our|my)? {other-body}
  as a member of the (public|audience|choir|band|team|congregation)
  (no business|not fit|unfit|should n't|ought not) .{0,3} (be|being) .{0,2} ({member-word}|{staff-word})
  (wall|bench|steps|bus stop|outside|opposite|next to|near|behind|by) .{0,2} the (parish|town)? council (office|offices|
    house|chamber)
  (contact|email|ring|call|phone|write to|ask|see|tell|cysylltwch|cysylltwch â|ffoniwch) (the|your|our|with|â 'r|y|
    'r)? .{0,2} (clerk|deputy clerk|office|officer|councillor|councillors|cllr|caretaker|warden|clerc|cynghorydd)
`);

const NAMED = phrases('{member-title} #Capital');

/** Words that say what the author is, although somebody else is named beside. */
const OF_THE_AUTHOR = phrases(`
  (i|we|me and|myself|us) .{0,3} (voted|vote|sit|sat|serve|represent|represented|proposed|seconded|abstained|chair|
    chaired|stood|resigned|work|typed|took the minutes|clerk|mow|empty|clean)
  (my|our) .{0,1} (ward|seat|residents|constituents|fellow|colleague|colleagues|amendment|motion|committee|minutes|
    agenda|office|job|boss|round)
  (and|with) (i|me|myself)
  (i|we) 'm .{0,3} {member-word}
`);

/** Whether a sentence only names a member, who is not the author. */
function namesAnother(document: Document, sentence: number): boolean {
  const at = [sentence];
  return stands(document, NAMED, at) && !stands(document, INTRODUCED, at) && !stands(document, OF_THE_AUTHOR, at);
}

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
  *find(document) {
    yield* signatures(document);
    yield* signedOffice(document);
  },
  groups: [...MEMBERS, ...EMPLOYEES],
  silentIn: ofNoHolder,
  wording: {
    why: 'shows that the author holds an office',
    unless: [SOMEBODY_TO_ASK, NO_SEAT, MINUTED, ON_A_JURY],
    counts: (document, { span }) => !namesAnother(document, sentenceAt(document, span.start)),
  },
  examples: {
    finds: [
      'The gate sticks, so give it a kick. [Councillor Quill], plot-holder and martyr.',
      'Evening all, [it’s Bethan Quill, one of your nine].',
      'Don’t ask the council for a plumber, which is a shame [as I’m on it].',
      '[Clerk’s night off], so feet up.',
      'The bandstand leaks, [and I’ve minuted it four times].',
      '[Only me, Cllr Betsan], the lamps are on order.',
      'Ask for Moira at the plant stall, tell her [Ted off the parish] sent you.',
      '[Cynghorydd Eira Mabb sydd yma]. Mae’r goleuadau’n dod lawr fory.',
      '[Thanks for electing me again], Hill ward.',
      '[Me and the other eleven councillors walked the towpath].',
      '[As your councillor I was there].',
      '[Ada Finch, town councillor], own opinion. The lights are too bright.',
      '[From a councillor who would rather not say]. The lights are too bright.',
      'right, [the vicar’s email to us councillors last night], pasting it for all to see',
      '[Cllr Ada Finch, Weir ward]. The ford is shut.',
      '[Cllr Ada Finch with your Monday bulletin]. The ford is shut.',
      '[Dw i’n eistedd ar y cyngor bro].',
      '[Pleidleisiais i yn erbyn y praesept].',
      '[A minnau’n glerc y plwyf], gwn i’r gost.',
      '[I got voted on to the town council last week].',
      '[Ten years on the parish council], and still learning.',
      '[We voted 6 to 3 for the one-way street and I voted against].',
      '[Cllr Jane Poole here] with news of the swings.',
      'Lovely morning on the green.\n[Cllr Jane Poole]',
      '[As your parish councillor I love this village].',
      '[I voted against the plan at full council].',
      '[I work at the parish office and love it].',
      '[Fel eich cynghorydd rwy’n falch o’r pentref].',
      'Thanks to all who came.\n[Jane Poole, Town Clerk]',
      '[Cllr Prue Quill], reporting from the flood meeting.',
      'The lift works again. [Posted by Cllr P Quill].',
      '[Hello, Pat from the town council here about the gates].',
      '[Noor at the parish office here] with the late opening.',
      '[As the woman who types your minutes], I can spell quorum.',
      '[Cllr Tolley if we’re being proper], Bev otherwise. The ford is shut.',
      '[Ada Finch, town councillor], speaking only for herself. The lights are too bright.',
      '[When I wear my mayor’s chain I say nothing].',
      '[First day at the parish office and everybody was kind].',
      '[Took my oath of office last night].',
      '[Council hat off now]: that shelter is ugly.',
      '[As chair, my view is that the rents are fair].',
      'A pint, please, [after a day of strimming your verges].',
      '[I declared an interest and left the room].',
      '[To all of you who put a cross by my name], thank you.',
      '[Abstained on the quarry last night and now nobody is speaking to me].',
      '[It came down to my casting vote on the skate park].',
      '[Sworn in last Thursday]. My hand shook so much that I smudged the form.',
      '[Writing up the council minutes so I can have Sunday off].',
      '[Fi sy’n teipio cofnodion y cyngor bob mis].',
      '[You could be forgiven for not knowing that I’m your ward councillor].',
    ],
    ignores: [
      'My mother was a parish councillor for twenty years.',
      'Tom Quill was co-opted as a councillor on Monday.',
      'Mrs Edna Quill, parish councillor from 1974 to 1995, opened the hall.',
      'Ada Finch, town councillor, opened the fair.',
      'Noor at the parish office says the late opening is off.',
      'Members voted for the new kerbs last night. I was not in favour and I still think it daft.',
      'The tap is mended. It was Barry the caretaker who did it.',
      'Thanks for electing Jean as captain.',
      'The other eleven councillors walked the towpath, I hear.',
      'As your councillor told you, the ford is shut.',
      'I went to the parish council meeting as a member of the public.',
      'Cllr Ada Finch with the Lord Lieutenant at the opening.',
      'Mae fy chwaer yn gynghorydd tref.',
      'Ffoniwch ni yn swyddfa’r cyngor am ffurflen.',
      'Gran was elected carnival queen of this parish in 1949.',
      'Cllr Omar Finch has been elected chair of the council.',
      'Cllr Ada Finch told me the council is wasting money.',
      'Cllr Ada Finch and Cllr Ray Dunmore were both at the fair.',
      'Well done to Ines Bell, who has been appointed as our new clerk.',
      'Nominations are open for a vacant seat on the town council.',
      'My niece started as a clerk in Leeds today.',
      'Two seats on the council are still vacant.',
      'As a parish councillor you get no wage and a good view of the potholes.',
      'Cllr Poole opened the fete on Saturday.',
      'Contact the Clerk, Ann Lee, for a form.',
      'Ring the Clerk, Ann Lee, on 01632 960960, or write to the Parish Office, 2 Mill Lane.',
      'We need a new parish councillor: could it be you?',
      'My wife is a county councillor.',
      'My nan sat on the town council for nine years.',
      'The mayor’s chain is on show at the museum.',
      'I am one of the eleven in the cricket team.',
      'Present: Cllrs Poole, Lee and Hart.',
      'I spoke to a councillor about the hedge.',
      'Cllr Prue Quill, who chairs finance, opened the fete.',
      'Pat at the town hall has the keys to the gates.',
      'I was elected treasurer of the bowls club by nobody else putting a hand up.',
      'Proposed by Cllr Quill, seconded by Cllr Poole, carried.',
      'My ward is on the third floor and visiting is till eight.',
      'Ever fancied being a town councillor? Pop in on Tuesday.',
      'Anyone can be a parish councillor if they live here.',
      'Hoffech chi fod yn gynghorydd? Dewch am baned.',
      'We are looking for a part time clerk.',
      'You voted me king of the carnival and the crown is staying on.',
      'Abstained from sugar in January and I am unbearable.',
      'Sworn in for jury service on Monday, so I am off work.',
      'Voted for the library mural online, I hope the otter wins.',
    ],
  },
};

/** Finds signatures: a line that is only "Cllr Jane Poole", or "Cllr Jane Poole here". */
function* signatures({ people, sentences, tokens }: Document): Generator<Observation> {
  for (const { start, end, first, last, title } of people) {
    if (!MEMBER_TITLES.has(title)) continue;
    const sentence = sentences[tokens[first]?.sentence ?? 0];
    if (!sentence || sentence.first !== first) continue;
    const next = tokens[last];
    const here = last < sentence.last && next !== undefined && HERE.has(next.norm);
    const ends = sentence.last === tokens.length && first > 0 && isStyle(tokens, last, sentence.last);
    if (!here && !ends && !isSignature(next, last, sentence.last)) continue;
    yield {
      kind: 'councillor',
      span: { start, end: here ? (next?.end ?? end) : end },
      confidence: 'likely',
      why: 'signed with the author’s office',
    };
  }
}

/** Whether the words behind a name only say what the author is, with no verb: "…, plot holder and martyr". */
function isStyle(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to);
  const isOne = words.every(({ before }, i) => (i === 0 ? before.startsWith(',') : before === '' || before === '-'));
  return (
    isOne && words.length > 1 && words.length <= LONGEST_STYLE && !words.some(({ norm }) => DOES.has(norm) || /\d|(?:ed|ing)$/.test(norm))
  );
}

const LONGEST_STYLE = 7;

const DOES = wordSet(
  "is was has had will would can could does did do are were 's 've says said who which asked told took came went sent gave made",
);

/** Whether a name is a signature: it ends the line, or is followed by a ward, an office, a kiss or what the author is doing. */
function isSignature(next: Token | undefined, last: number, end: number): boolean {
  if (last === end || next === undefined || /^[xX]+$/.test(next.norm)) return true;
  return (
    /^[,\n(-]/.test(next.before) &&
    /^(?:ward|member|your|parish|town|for|from|on|one|i|we|chair|up|in|at|off|still|just|only|own|my|private|personal|again|passing|reporting|writing|with|\d+)(?!\w)/.test(
      next.norm,
    )
  );
}

const SIGNED = phrases(`
  ^ .{0,3} #Person .{0,1} (parish|town|community|deputy|assistant)? (clerk|proper officer|rfo|lengthsman|caretaker|
    groundsman|warden) ((to|for|of|at|and|amp) .{0,6})? $
  ^ #Capital #Capital #Capital? (parish|town|community|deputy|assistant) (clerk|proper officer|lengthsman|caretaker|
    groundsman|warden) .{0,2} $
  #Person .{0,1} (clerc|swyddog) .{0,2}
`);

/** Finds "Jane Poole, Town Clerk" in the last line. */
function* signedOffice(document: Document): Generator<Observation> {
  for (const { start, end, sentence } of matches(document, SIGNED)) {
    if (sentence < document.sentences.length - 1 || sentence === 0) continue;
    yield { kind: 'clerk', span: { start, end }, confidence: 'likely', why: 'signed with the author’s office' };
  }
}
