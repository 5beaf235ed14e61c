// Welsh words change at their beginning after certain words: cyngor, ei gyngor, fy nghyngor, ei chyngor (mutation). Small words are joined
// to the word before, in a shorter form: mae'r cyngor, mae'n wir.

/**
 * What the first letters of a word can become, including themselves. Two letters that change differently from the first one alone ("ll",
 * "rh"), or not at all ("ch"), come first.
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

/** The forms with their accents and, as many people type them, without. */
function withPlain(forms: readonly string[]): readonly string[] {
  return [...new Set(forms.flatMap((form) => [form, form.normalize('NFD').replaceAll(/\p{M}/gu, '')]))];
}

/** Small words, each with the shorter form in which it is joined to the word before. */
const LEANING: ReadonlyMap<string, readonly string[]> = new Map([
  ['y', ['y', "'r"]],
  ['yr', ['yr', "'r"]],
  ['yn', ['yn', "'n"]],
  ['ei', ['ei', "'i"]],
  ['eu', ['eu', "'u"]],
  ['eich', ['eich', "'ch"]],
]);

/** Marks a Welsh word that stands for all its mutations: "%cyngor". */
const MARK = '%';

/**
 * All the forms that a word of a list or a phrase stands for: the word itself, with its shorter form if it is a small word; or, if it is
 * marked with "%", every mutation of it.
 */
export function formsOf(word: string): readonly string[] {
  if (word.length > 1 && word.startsWith(MARK)) return withPlain(turned(word.slice(1)));
  return LEANING.get(word) ?? [word];
}
