import { words, type WordList } from './words.js';

/** Word lists of who people are to one another, by the names that phrases use for them. */
export const peopleLists: Readonly<Record<string, WordList>> = {
  // Relatives, by blood, by marriage or as good as. Welsh words have the mutations that follow "my", "his" and "her".
  kin: words(`
    mother, mothers, mum, mums, mummy, mam, mams, mammy, mom, father, fathers, dad, dads, daddy, parent, parents, stepmother,
    stepmum, stepfather, stepdad, nan, nans, nana, nanna, nanny, gran, grans, granny, grandma, grandmother, grandad,
    grandads, granddad, grandpa, grandfather, gramps, grandparents, son, sons, daughter, daughters, child, children,
    kid, kids, baby, babies, bairn, bairns, twins, toddler, eldest, oldest, youngest, stepson, stepdaughter, grandson,
    granddaughter, grandchild, grandchildren, grandkids, brother, brothers, bro, sister, sisters, sis, aunt, auntie,
    aunty, uncle, uncles, cousin, cousins, niece, nieces, nephew, nephews, godson, goddaughter, husband, hubby, wife,
    missus, spouse, partner, boyfriend, girlfriend, fiance, fiancé, fiancee, fiancée, ex, other half, better half,
    widow, widower, brother in law, sister in law, son in law, daughter in law, mother in law, father in law, in law,
    in laws, inlaws, family, relative, relatives
    mamgu, %tadcu, %nain, %taid, %tad, mam, fam, %merch, mab, fab, %plentyn, blant, phlant, %chwaer, %brawd, %modryb,
    %ewythr, %cefnder, %cyfnither, %nith, %wyres, %gŵr, %gwraig, %teulu, %partner
  `),
  // People of one age, as a group.
  'age-group': words(`
    pensioners, oaps, the elderly, elderly people, old people, old folk, old folks, older people, old uns, the old,
    senior citizens, wrinklies, the over sixties, the over seventies, the over eighties, over sixties, over seventies, over eighties, boomers, baby boomers, teenagers, teens,
    adolescents, youngsters, young people, young folk, the young, youths, millennials, gen z, students, school leavers, school kids, schoolkids
  `),
  // People whom one knows by living or working beside them.
  acquaintance: words(`
    friend, friends, best friend, mate, mates, pal, pals, buddy, golf partner, neighbour, neighbours, next door,
    housemate, flatmate, colleague, colleagues, boss, carer, carers, childminder, landlord, landlady, lodger, lodgers,
    tenant, tenants, %ffrind, %ffrindiau, %cymydog, %cymdogion
  `),
};
