// Which language each sentence is in, and how much of a draft is in each.
import { noCouncil } from '../src/council.js';
import { readDocument } from '../src/document/index.js';
import type { Language } from '../src/types.js';

const languagesOf = (text: string): (Language | null)[] => readDocument(text, noCouncil).sentences.map(({ language }) => language);

describe('the language of a sentence', () => {
  test.each<[string, Language | null]>([
    ['Bydd y llyfrgell ar gau ddydd Llun.', 'cy'],
    ['Ble ydw i?', 'cy'],
    ['Gwyddoniaeth a thechnoleg', 'cy'],
    ['Ffurfiwyd calchfaen a glo.', 'cy'],
    ['Diolch yn fawr!', 'cy'],
    ['sgidie newydd wedi cyrradd i tîm dan 12', 'cy'],
    ['GWAITH FFORDD: DISGWYLIWCH OEDI', 'cy'],
    ['The library will be shut on Monday.', 'en'],
    ['Road closed ahead', 'en'],
    ['Shocking behaviour outside Spar', 'en'],
    ['Llanelli Town Council meets in Neuadd y Dref, Heol Penmaenmawr', 'en'],
    ['Cwmbwrla and Pontarddulais teams play at Parc y Scarlets', 'en'],
    ['07700 900123', null],
    ['👍', null],
    ['https://www.example.wales/cy', null],
  ])('%s', (text, expected) => {
    expect(languagesOf(text)).toEqual([expected]);
  });

  test('one draft may have both, sentence by sentence', () => {
    expect(languagesOf('Mae’r ganolfan ar agor eto. The centre is open again.\nCroeso i bawb.')).toEqual(['cy', 'en', 'cy']);
  });
});

describe('how much of a draft is in each language', () => {
  const shares = (text: string): string => {
    const { en, cy } = readDocument(text, noCouncil).languages;
    return en + cy === 0
      ? 'neither'
      : en === 1
        ? 'en'
        : cy === 1
          ? 'cy'
          : Math.min(en, cy) >= 0.2
            ? 'both'
            : en > cy
              ? 'mostly en'
              : 'mostly cy';
  };
  test.each([
    ['Mae’r ganolfan ar agor eto ddydd Llun. The centre is open again on Monday.', 'both'],
    ['Parc sglefrio ar gau ddydd Gwener / Skate park closed on Friday', 'both'],
    ['AR GAU: Mae’r toiledau ar y sgwâr ar gau heddiw | CLOSED: the toilets on the square are shut today', 'both'],
    ['The centre is open again on Monday. Diolch yn fawr!', 'en'],
    ['The bridge at Pontrhydfendigaid and the path to Ystrad Fflur are open again.', 'en'],
    ['Mae’r swyddfa ar gau ddydd Llun. Thank you!', 'cy'],
    ['Diolch yn fawr!', 'cy'],
    ['Thank you!', 'en'],
    ['Photoset 2026', 'en'],
    ['Mae’r swyddfa ar gau ddydd Llun oherwydd gwaith ar y to, ac mae’r llyfrgell ar gau hefyd tan y Pasg. Closed on Monday.', 'mostly cy'],
    ['07700 900123 👍', 'neither'],
  ])('%s', (text, expected) => {
    expect(shares(text)).toBe(expected);
  });
});
