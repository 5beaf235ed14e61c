// What a draft itself answers: "I never asked him" beside a picture says that nobody agreed to it, "with her permission" that
// she did. A question is put only where the text cannot show the answer.
import { sentenceAt } from './document/context.js';
import { phrases, stands } from './phrases/index.js';
import type { AnswerValue, Document, Fact, Phrases } from './types.js';

const NOT_ASKED = phrases(`
  (i|we|ive|weve) .{0,2} (not|n't|havent|never|didnt|forgot to|yet to) (actually|even|yet|had chance to|
    had the chance to)? (asked|ask|asking|checked|check) .{0,3} (him|her|them|first|permission|anyone|anybody|parents|
    mum|family|yet|whose|who|whoever|owner|photographer|school|club)
  (i|we) (never|did n't|didnt|have n't|havent|'ve not|ve not) (asked|ask) (and|but|so|i|we|they|he|she|though|mind|$)
  (nobody|no one) .{0,2} (asked|has asked|'s asked|checked|been asked) .{0,2} (him|her|them|first|permission|parents|
    yet|family|owner|photographer)
  ^ (have n't|havent|not|never|did n't|didnt) (actually|even|yet|had the chance to|had chance to|got round to)? (asked|
    ask|asking|checked|cleared) .{0,3} (him|her|them|permission|yet|first|anyone|parents|mum|family|whoever|owner)
  (not|n't|havent|never) (yet)? (had|got|had the|had a) (the|a|round|chance|time)? (chance|time|to)? (to)? (ask|check|
    asking) .{0,4}
  without (asking|checking with|telling|permission|consent|leave|so much as asking|a by your leave) .{0,4}
  without (his|her|their|the owner's|the parents|anyone's|anybody's) (permission|consent|leave|say so|knowledge|knowing)
  (no|n't got|not got|n't have|dont have|havent got) .{0,2} (permission|consent) .{0,3} (yet|for|from|to|of|but)
  (do|does) n't know (yet)? (i 'm|im|we 're|i|we|that) .{0,3} (sharing|posting|using|put|shared|posted|borrowed|took|
    nicked|this)
  (he|she|they) (will|would|'ll|'d|d|ll) (kill|skin|throttle|murder) (me|us) .{0,2} (for|if|when) .{0,3} (sharing|
    posting|putting|telling|this|it|see|sees|finds|find|showing)
  heb (gael cyfle i)? (ofyn|ofyn i|ganiatad|ganiatâd)
`);

/** Of pictures, words and music: who takes has not asked. */
const TAKEN = phrases(`
  (nicked|nick|pinched|pinching|swiped|stole|stolen|stealing|lifted|lifting|grabbed|filched|snaffled|half inched|robbed|
    poached|ripped|ripping|scraped|purloined) .{0,4} (off|from|before (it|they|he|she|somebody|someone))
  (i've|ive|have|has|been|copied|typed) .{0,2} (copied|typed) .{0,3} (word for word|in full|out in full|the whole|
    all of it|the lot) .{0,8} (paywall|have to pay|to subscribe|subscription|need not buy|need n't buy|save you|
    saves you)
  (typed|copied|screenshotted|scanned) .{0,3} (the whole|all of|every word of|the lot of) .{0,8} (paywall|pay|paper|
    column|article|magazine|book|newsletter)
  (not|n't) (mine|my (picture|photo|pic|work|own)) .{0,3} (nicked|pinched|swiped|stole|lifted|grabbed)
`);

/** Leave for this very thing: a permission for a new path, or that all agreed about the cake, answers nothing. */
const AGREED = phrases(`
  (with|by) (his|her|their|kind|full|owner's|family's|photographer's|artist's|author's|mum's) .{0,2} (permission|
    consent|blessing|agreement|say so)
  with (the)? (kind|full|written)? (permission|consent) (of|from) .{0,3}
  (has|have|'s|he|she|they|who|kindly|and) (kindly|very kindly|happily|just|already)? (said|says|told us|told me|agreed|
    confirmed) (that|yes)? (i|we|it 's|its|you|the council)? (may|can|could|are welcome to|am welcome to|fine|ok|okay|
    happy) (to)? (use|share|post|show|print|copy|tell|name|put up) .{0,3}
  (has|have|who|kindly) .{0,2} (let|allowed) (us|me|the council|the parish) (to)? (use|share|reproduce|print|show|post|
    copy) .{0,3}
  (given|gave|granted) (us|me|the council|the parish) .{0,2} (permission|leave) to (use|share|reproduce|print|show|post|
    copy) .{0,3}
  (he's|she's|they're|he is|she is|they are|he 's|she 's|they 're) (quite|very|perfectly)? (happy|content|fine|okay|ok|
    glad) (for|with) (us|me|the council|it) (to|being) (share|use|post|tell|show|name|print|shared|used|posted|put|
    say) .{0,3}
  (gyda|trwy|efo) (chaniatad|chaniatâd|caniatad|caniatâd|ei chaniatâd|ei ganiatâd|eu caniatâd) .{0,3}
`);

/** Of children, and of all who are shown. */
const SIGNED = phrases(`
  (parents|parent|mums|mum|families|family|guardians) .{0,3} (have|has|had|were|was)? .{0,1} (said yes|given permission|
    gave permission|consented|signed the form|signed the forms|signed a form|signed the consent)
  (permission|consent) (from|of) (all|every|both|each|the) .{0,2} (parent|parents|mum|mums|family|families|guardians)
  (everyone|everybody|all of them|both) .{0,3} (agreed to|said yes to|is happy to|are happy to|was happy to) .{0,2} (be|
    being|photo|photos|picture|pictures|shown|pictured|posted)
`);

/** Of pictures, words and music. */
const LENT = phrases(`
  (photo|photos|picture|pictures|image|images|shot|video|footage|map|poem|drawing|llun|courtesy|courtesy of|credit|
    credit to) .{0,6} (kindly|very kindly|generously) (lent|loaned|supplied|provided|donated|given|shared|sent|
    offered) .{0,3} (by|to|with|us|for)
  (let|lets|letting|allowed|allowing) (us|me|the council|the parish|everyone|anyone) (to)? (use|share|copy|print|
    reproduce|borrow) .{0,3}
  (kind permission|creative commons|openly licensed|open licence|licence bought|licensed from)
`);

/** The questions that a draft may answer, and what says yes. */
const TOLD: Readonly<Record<string, readonly Phrases[]>> = {
  'owner-agreed': [AGREED, LENT],
  'parental-permission': [SIGNED],
  'pictured-agreed': [AGREED, SIGNED],
  'person-agreed': [AGREED],
  'contact-agreed': [AGREED],
  'colleague-agreed': [AGREED],
};

/** What says no to one question alone; `NOT_ASKED` says it to all. */
const TOLD_NO: Readonly<Record<string, Phrases>> = { 'owner-agreed': TAKEN };

/** What the draft says, in the sentences of the evidence and beside them; a no goes before a yes. */
export function toldAnswer(question: string, evidence: readonly Fact[], document: Document): AnswerValue | undefined {
  const known = TOLD[question];
  const inText = evidence.filter(({ image }) => image === undefined);
  if (!known || inText.length === 0) return undefined;
  const around = [...new Set(inText.map(({ span }) => sentenceAt(document, span.start)).flatMap((at) => [at - 1, at, at + 1]))];
  const denied = [NOT_ASKED, TOLD_NO[question]].some((words) => words && stands(document, words, around));
  if (denied) return 'no';
  return known.some((words) => stands(document, words, around)) ? 'yes' : undefined;
}
