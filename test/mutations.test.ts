// A Welsh word in whatever form the word before it gives it, and the little words that lean on the one before.
import { formsOf } from '../src/mutations.js';

test.each([
  ['%cyngor', 'cyngor gyngor nghyngor chyngor'],
  ['%tŷ', 'tŷ ty dŷ dy nhŷ nhy thŷ thy'],
  ['%gŵr', 'gŵr gwr ŵr wr ngŵr ngwr'],
  ['%llun', 'llun lun'],
  ['%rhif', 'rhif rif'],
  ['%ebost', 'ebost hebost'],
  ['%chwaer', 'chwaer'],
  ['%siop', 'siop'],
  ['yn', "yn 'n"],
  ['y', "y 'r"],
  ['cyngor', 'cyngor'],
  ['%', '%'],
])('%s is %s', (written, forms) => {
  expect(formsOf(written).join(' ')).toBe(forms);
});
