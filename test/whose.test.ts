// Whose private matter it is, by who is spoken of: the fact stands in [brackets].
import { whoseMatter } from '../src/checks/whose.js';
import { noCouncil } from '../src/council.js';
import { readDocument } from '../src/document/index.js';
import { peopleLists } from '../src/lexicons/people.js';

test.each([
  ['[Karen Doyle is poorly].', 'other'],
  ['My mum says [she is poorly].', 'other'],
  ['[I am poorly], says my mum.', 'own'],
  ['[My leg is poorly], and my mum is well.', 'own'],
  ['[My mum is poorly].', 'other'],
  ['[My new neighbour is poorly].', 'other'],
  ['[Poorly again], and my mum too.', 'other'],
  ['[Poorly again], as I told you.', 'own'],
  ['[Poorly again], the lot.', 'unknown'],
  ['[My days as a mum are poorly].', 'own'],
  ['[My time being a carer was poor].', 'own'],
  ['[Hubby’s on nights, so it is just me].', 'own'],
  ['[My clerk is poorly], and I am well.', 'other'],
  ['[Off to our Julie’s in Perth, all three of us].', 'own'],
  ['[Tea at Karen Doyle’s, she is not in till we ring].', 'other'],
  ['[Karen Doyle is with us and poorly].', 'other'],
  ['He said: [my leg is poorly].', 'own'],
  ['[Our cousin is poorly].', 'other'],
  ['[Our milkman is poorly].', 'other'],
  ['[I hear our milkman is poorly].', 'other'],
  ['[I was told the web man is poorly].', 'other'],
  ['[I hear my leg will be poorly for weeks].', 'own'],
  ['[My leg is poorly, as I told the milkman].', 'own'],
  ['[My post is under the pot for the milkman].', 'own'],
  ['[My gate is off till the man comes].', 'own'],
  ['[A mum of ours is poorly].', 'own'],
  ['[It is ours].', 'own'],
  ['[Dwi’n sâl].', 'own'],
  ['[Mae hi’n sâl].', 'other'],
  ['[Mae’r clerc yn sâl].', 'other'],
  ['[Ma’r Parchedig yn sâl] eto.', 'other'],
  ['[Mae Eirlys Tŷ Capel yn sâl].', 'other'],
  ['[Dan ni’n sâl], a mam yn iawn.', 'own'],
  ['[Tŷ gwag fydd ’ma], a’r goriad efo’r clerc.', 'unknown'],
  ['[Diolch i Siân am fynd â Mam i’r ysbyty].', 'other'],
  ['The leg[, ours,] is poorly.', 'own'],
  ['She[ our leg ]is.', 'own'],
  ['Mum [my leg] is poorly.', 'own'],
  ['Our lad, [poorly again].', 'other'],
  ['Being a mum is poor: [poorly again].', 'unknown'],
  ['Mum is out: [poorly again].', 'other'],
  ['I am out. [Poorly again].', 'own'],
  ['I am gutted. [Poorly again].', 'unknown'],
  ['I am with Karen Doyle. [Poorly again].', 'unknown'],
  ['The milkman says I am late. [Poorly again].', 'unknown'],
  ['I saw it all. [Poorly again].', 'unknown'],
])('%s is %s', (marked, expected) => {
  const span = { start: marked.indexOf('['), end: marked.indexOf(']') - 1 };
  expect(whoseMatter(readDocument(marked.replaceAll(/[[\]]/g, ''), noCouncil), span, 'unknown')).toBe(expected);
});

test('what is told of any kin or neighbour is somebody else’s', () => {
  const others = [peopleLists['kin'], peopleLists['acquaintance']].flatMap((list) => list?.() ?? []);
  const ownerOf = (other: string): string => {
    const text = `My ${other} was poorly.`;
    return whoseMatter(readDocument(text, noCouncil), { start: 0, end: text.length }, 'unknown');
  };
  expect(others).not.toEqual([]);
  expect(others.filter((other) => ownerOf(other) !== 'other')).toEqual([]);
});
