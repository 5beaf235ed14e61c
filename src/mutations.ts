// Welsh words change at their beginning, after other words: cyngor, ei gyngor, fy nghyngor, ei chyngor; and little words lean
// on the one before: mae'r cyngor, mae'n wir.

/** What the first letters turn into; the longer ones first, for "ll" and "rh" change otherwise than "l" and "r", and "ch" not at all. */
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

/** With their accents and, as many type them, without. */
function withPlain(forms: readonly string[]): readonly string[] {
  return [...new Set(forms.flatMap((form) => [form, form.normalize('NFD').replaceAll(/\p{M}/gu, '')]))];
}

/** Little words, and what is left of them where they lean on the one before. */
const LEANING: ReadonlyMap<string, readonly string[]> = new Map([
  ['y', ['y', "'r"]],
  ['yr', ['yr', "'r"]],
  ['yn', ['yn', "'n"]],
  ['ei', ['ei', "'i"]],
  ['eu', ['eu', "'u"]],
  ['eich', ['eich', "'ch"]],
]);

/** Marks a Welsh word that is meant in each of its mutations: "%cyngor". */
const MARK = '%';

/** What a word stands for that a list or a phrase has: itself, leaning or not, or each mutation of a Welsh word marked so. */
export function formsOf(word: string): readonly string[] {
  if (word.length > 1 && word.startsWith(MARK)) return withPlain(turned(word.slice(1)));
  return LEANING.get(word) ?? [word];
}
