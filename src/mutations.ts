// The forms of Welsh words. Initial mutation changes the beginning of a word after certain other words: cyngor, ei gyngor, fy nghyngor, ei
// chyngor. Some short words contract with the word before: mae'r cyngor, mae'n wir.

/**
 * Initial letters and what they mutate into. Longer ones come first, because "ll" and "rh" mutate differently from "l" and "r", and "ch"
 * does not mutate.
 */
const TURNED: readonly (readonly [first: string, ...turned: string[]])[] = [
  ['ch', 'ch'],
  ['dd', 'dd'],
  ['ph', 'ph'],
  ['th', 'th'],
  ['ll', 'll', 'l'],
  ['rh', 'rh', 'r'],
  ['p', 'p', 'b', 'mh', 'ph'],
  ['t', 't', 'd', 'nh', 'th'],
  ['c', 'c', 'g', 'ngh', 'ch'],
  ['b', 'b', 'f', 'm'],
  ['d', 'd', 'dd', 'n'],
  ['g', 'g', '', 'ng'],
  ['m', 'm', 'f'],
];
const VOWEL = /^[aeiouwyâêîôûŵŷáéíóú]/;

function turned(word: string): readonly string[] {
  const change = TURNED.find(([first]) => word.startsWith(first));
  if (change) return change.slice(1).map((letters) => letters + word.slice(change[0].length));
  return VOWEL.test(word) ? [word, `h${word}`] : [word];
}

/** Adds each form without its accents, since many people type none. */
function withPlain(forms: readonly string[]): readonly string[] {
  return [...new Set(forms.flatMap((form) => [form, form.normalize('NFD').replaceAll(/\p{M}/gu, '')]))];
}

/** Short words, with their contracted forms after another word. */
const LEANING: ReadonlyMap<string, readonly string[]> = new Map([
  ['y', ['y', "'r"]],
  ['yr', ['yr', "'r"]],
  ['yn', ['yn', "'n"]],
  ['ei', ['ei', "'i"]],
  ['eu', ['eu', "'u"]],
  ['eich', ['eich', "'ch"]],
]);

/** Marks a Welsh word that stands for all of its mutations: "%cyngor". */
const MARK = '%';

/**
 * The forms that a word in a list or phrase stands for: the word and its contracted forms or, for a marked Welsh word, all of its
 * mutations.
 */
export function formsOf(word: string): readonly string[] {
  if (word.length > 1 && word.startsWith(MARK)) return withPlain(turned(word.slice(1)));
  return LEANING.get(word) ?? [word];
}
