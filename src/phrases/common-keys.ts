// Written by scripts/common-keys.ts from 256523 words of test/corpus.

/**
 * How often words, tags and lists occur in a thousand words of everyday drafts. Those that occur less than twice are left out, and a lemma
 * that is as common as its word.
 */
export const PER_THOUSAND: readonly (readonly [count: number, keys: string])[] = [
  [989, '#Word'],
  [127, '#Capital'],
  [81, '{does-it}'],
  [77, 'the'],
  [72, '{council-act}'],
  [61, '~be'],
  [37, '{did-it}'],
  [35, '{somebody}'],
  [32, '{place-word} {work-done}'],
  [30, "'s"],
  [29, '#Number'],
  [27, 'a'],
  [21, 'and {public-thing}'],
  [19, 'i it'],
  [18, '{folk} {works-at}'],
  [17, '~on'],
  [16, 'on'],
  [15, 'in to {takes-on} ~have'],
  [14, '{part-of-place}'],
  [12, 'for'],
  [11, 'at {given-name} {may-be-harmed}'],
  [10, 'of you {complained-to} {some-council}'],
  [9, '{decide} {other-body}'],
  [8, '#Day {believe} {gossip-place}'],
  [7, 'is that {council} {hearsay} {outing} ~do'],
  [6, "'ve my n't they with {council-place} {crew-word} {fate} {kin} {upheaval}"],
  [5, '#CAPS #Person from he one so there was {council-subject} {title} {villager} ~get ~go ~say'],
  [4, 'all be by do if up we y {body} {decides-together} {office} {pet-or-pest} {trade} ~our ~your'],
  [
    3,
    "'d 'll 'r about are as been can council got has have me no not our out she them this two who yn your {authority} {beast} {carry-out} {department} {hate} {one-of-them} {own-council} {post} {trader} ~come ~tell ~thi",
  ],
  [
    2,
    "#Month 'm 're back but down get go had her his know like new off put say says three till us what will {cy-private} {fraction} {gadget} {group} {kept-by-council} {kids} {member-word} {paper} {pic} ~ask ~day ~doe ~goe ~leave ~see ~take ~want ~year",
  ],
];
