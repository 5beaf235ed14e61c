// Which language a sentence is in, by function words and spelling that only one of the two has. Too little says nothing.
import type { Token } from '../types.js';

const WELSH = new Set(
  (
    "y yr a'r i'r o'r mae roedd oedd bydd byddwn bydden yw ydy ydi dyw dydy nid ddim dim wedi yn 'n 'r 'i 'u 'w 'ch gan gyda efo am ar at dan dros drwy heb hyd o wrth rhwng fel mewn nos dydd bore prynhawn " +
    'hwn hon hyn hynny yma yna pawb pob bob pan lle sut pam beth pwy faint chi ni nhw fi ti hi fe fo ei eich ein eu fy dy neu ond hefyd iawn diolch croeso cyngor gymuned tref plwyf cyfarfod neuadd ysgol plant ' +
    "rydym rydyn rwy dwi dw i'n mi fydd fod gael cael wneud gwneud gallwch gellir cysylltwch ffoniwch ebostiwch dewch cofiwch peidiwch oes ydych byddwch hoffem hoffech heddiw yfory wythnos mis blwyddyn gwybodaeth achos os na nac mor rhaid angen " +
    'ma dan gwener sadwrn sul llun mawrth mercher iau ddydd nawr rwan wan newydd bach mawr dda gwych hapus nadolig llawen penblwydd'
  ).split(' '),
);
const ENGLISH = new Set(
  (
    'the and of to is are was were be been it that this with for from by or but not have has had will would can could our your we you they he she his her their there here what when where who how why which if so ' +
    "all any some no more please thank thanks do n't 's 're 've 'll council parish town village meeting week day today tomorrow tonight just about into over than then them us me my as an been did does get got"
  ).split(' '),
);
/** Spelling that English does not have: dd- at the start, ŵ, ŷ, -wydd, -aeth, -iau, "ll" at the start. */
const WELSH_SPELLING =
  /^(?:dd|ff\w|ngh|nh|mh|rh\w|ll[aeiouwyâêîôûŵŷ]|gwy|cwm)|[ŵŷ]|(?:wydd|aeth|iau|iaid|wyr|olion|ydd|odd|wch|asom|ianol|edig)$/;

/** The share of evidence for each language, as counts. */
export function weigh(tokens: readonly Token[]): { en: number; cy: number } {
  let en = 0;
  let cy = 0;
  for (const { norm, shape, keys } of tokens) {
    if (!keys.has('#Word')) continue;
    if (ENGLISH.has(norm)) en += 1;
    if (WELSH.has(norm)) cy += 1;
    else if (shape === 'lower' && norm.length > 3 && WELSH_SPELLING.test(norm)) cy += 1;
  }
  return { en, cy };
}

/** The language of one sentence; null where the evidence is too thin or even. */
export function languageOf(tokens: readonly Token[]): 'en' | 'cy' | null {
  const { en, cy } = weigh(tokens);
  if (cy >= 2 && cy > en) return 'cy';
  if (en >= 1 && en > cy) return 'en';
  return cy === 1 && en === 0 && tokens.length <= 3 ? 'cy' : null;
}
