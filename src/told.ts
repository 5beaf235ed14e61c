// What a draft itself answers: "I never asked him" beside a picture says that nobody agreed to it, "with her permission" that
// she did. A question is put only where the text cannot show the answer.
import { sentenceAt } from './document/context.js';
import { phrases, stands } from './phrases/index.js';
import type { AnswerValue, Document, Fact, Phrases } from './types.js';

const NOT_ASKED = phrases(`
  (i|we|ive|weve) .{0,2} (not|n't|havent|never|didnt|forgot to|yet to) (actually|even|yet|had chance to|had the chance to)? (asked|ask|asking|checked|check) .{0,3} (him|her|them|first|permission|anyone|anybody|parents|mum|family|yet|whose|who|whoever|owner|photographer|school|club)
  (i|we) (never|did n't|didnt|have n't|havent|'ve not|ve not) (asked|ask) (and|but|so|i|we|they|he|she|though|mind|$)
  (nobody|no one) .{0,2} (asked|has asked|'s asked|checked|been asked) .{0,2} (him|her|them|first|permission|parents|yet|family|owner|photographer)
  ^ (have n't|havent|not|never|did n't|didnt) (actually|even|yet|had the chance to|had chance to|got round to)? (asked|ask|asking|checked|cleared) .{0,3} (him|her|them|permission|yet|first|anyone|parents|mum|family|whoever|owner)
  (not|n't|havent|never) (yet)? (had|got|had the|had a) (the|a|round|chance|time)? (chance|time|to)? (to)? (ask|check|asking) .{0,4}
  without (asking|checking with|telling|permission|consent|leave|so much as asking|a by your leave) .{0,4}
  without (his|her|their|the owner's|the parents|anyone's|anybody's) (permission|consent|leave|say so|knowledge|knowing)
  (no|n't got|not got|n't have|dont have|havent got) .{0,2} (permission|consent) .{0,3} (yet|for|from|to|of|but)
  (do|does) n't know (yet)? (i 'm|im|we 're|i|we|that) .{0,3} (sharing|posting|using|put|shared|posted|borrowed|took|nicked|this)
  (he|she|they) (will|would|'ll|'d|d|ll) (kill|skin|throttle|murder) (me|us) .{0,2} (for|if|when) .{0,3} (sharing|posting|putting|telling|this|it|see|sees|finds|find|showing)
  heb (gael cyfle i)? (ofyn|ofyn i|ganiatad|ganiatâd)
`);

const AGREED = phrases(`
  (with|by|using|thanks to) (his|her|their|the|kind|full|owner's|family's|parents|photographer's|artist's|author's|mum's|#Person) .{0,3} (permission|consent|blessing|agreement|say so|okay)
  (permission|consent) (from|of|given by|granted by) (the|his|her|their|all|every|both|#Person|#Capital|whoever) .{0,3}
  (has|have|'s|he|she|they|who|kindly|and) (kindly|very kindly|happily|just|already)? (said|says|told us|told me|agreed|confirmed) (that|yes)? (i|we|it 's|its|you|the council)? (may|can|could|are welcome to|am welcome to|fine|ok|okay|happy|to us|to me|to our|to my) .{0,3} (use|using|share|sharing|post|posting|show|showing|print|printing|copy|tell|telling|name|naming|put|putting)
  (has|have|who|kindly) .{0,2} (let|allowed|given|gave) (us|me|the council|the parish) .{0,2} (use|share|reproduce|print|show|post|permission|copy) .{0,3}
  (happy|content|fine|okay|ok|glad) (for|with) (us|me|the council|it) (to|being) (share|use|post|tell|show|name|print|shared|used|posted|put|say|pass) .{0,3}
  (asked|wants|wanted|would like) (me|us) to (share|post|tell|say|put|pass on|let) .{0,4}
  (parents|parent|mums|mum|families|everyone|everybody|all|both|family|them) .{0,3} (have|has|were|was|had)? .{0,2} (agreed|said yes|given permission|gave permission|consented|signed the form|signed the forms|signed a form|signed the consent|asked first)
  (gyda|trwy|efo) (chaniatad|chaniatâd|caniatad|caniatâd|ei chaniatâd|ei ganiatâd|eu caniatâd) .{0,3}
`);

/** Of pictures, words and music. */
const LENT = phrases(`
  (kindly|very kindly|generously) (lent|loaned|supplied|provided|donated|given|shared|sent|offered) .{0,4} (by|to|with|us|for)
  (let|lets|letting|allowed|allowing) (us|me|the council|the parish|everyone|anyone) (to)? (use|share|copy|print|reproduce|borrow|have) .{0,3}
  (kind permission|creative commons|openly licensed|open licence|licence bought|licensed from)
`);

/** The questions that a draft may answer, and what says yes. */
const TOLD: Readonly<Record<string, readonly Phrases[]>> = {
  'owner-agreed': [AGREED, LENT],
  'parental-permission': [AGREED],
  'pictured-agreed': [AGREED],
  'person-agreed': [AGREED],
  'contact-agreed': [AGREED],
  'colleague-agreed': [AGREED],
};

/** What the draft says, in the sentences of the evidence and beside them; a no goes before a yes. */
export function toldAnswer(question: string, evidence: readonly Fact[], document: Document): AnswerValue | undefined {
  const known = TOLD[question];
  const inText = evidence.filter(({ image }) => image === undefined);
  if (!known || inText.length === 0) return undefined;
  const around = [...new Set(inText.map(({ span }) => sentenceAt(document, span.start)).flatMap((at) => [at - 1, at, at + 1]))];
  if (stands(document, NOT_ASKED, around)) return 'no';
  return known.some((words) => stands(document, words, around)) ? 'yes' : undefined;
}
