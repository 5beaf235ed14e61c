import { readWords } from './words.js';

const set = (block: string): ReadonlySet<string> => new Set(readWords(block));

/**
 * Words before a person. Two capitalised words after one of these are a person, because bodies and places are seldom thanked for their
 * leeks, or met in the lane.
 */
export const BEFORE_PERSON = set(`
  thank, thanks, congratulations, congrats, llongyfarchiadau, diolch, well done, well played, da iawn, memory of,
  funeral of, neighbour, neighbours, goalkeeper, caretaker, lengthsman, treasurer, secretary, gardener, pianist, winner,
  brother, sister, mum, dad, mother, father, husband, wife, son, daughter, cousin, uncle, auntie, friend, mate,
  colleague, saw, met, spoke, spoken, speak, talked, talk, chat, told, tell, tells, asked, ask, ring, rang, phone,
  phoned, text, blame, wish, seen, knows, believe, hear that, true that, was, belongs, birthday, farewell, hats off,
  goodbye, hello, words, condolences, sympathy, tribute, grateful, did, does, dear, annwyl, kind of, shame on, fault of,
  parents of, family of, home of, house of, death of, behalf of, named, called, sorry, according, reported, upset,
  ffoniwch, cofio, gofynnwch, y diweddar
`);

/** What people do and bodies do not, as the word after a name. */
export const AFTER_PERSON = set(`
  who, whose, says, lives, lived, resigned, retired, retires, slipped, fell, died, married, drives, drove, parked, owes,
  owed, stole, cried, laughed, shouted, swore, sang, sings, scored, smiles, smiled, walked, walks, knows, thinks,
  thought, wants, wanted, never, aged, told, turns, lied, lies, drinks, drank, hit, punched, cheated, apologised,
  abstained, teaches, taught, reads, moved, slept, cooked, baked, knitted, limps
`);

/** Pairs of words that follow only people's names: "has agreed", "is in hospital", "was arrested". */
export const AFTER_PERSON_PAIRS = set(`
  has agreed, has been, has the, has applied, has resigned, has died, has paid, has a, has had, had the, had a, is in,
  is our, is leaving, is selling, is behind, is ill, is off, is retiring, is looking, was arrested, was sacked,
  was taken, was drunk, was late, was told, was caught, was fined, was banned, was excluded, came third, came second,
  came first, took the, got the, left the, and her, and his, and family, at number, at no, is dead, is pregnant, is a,
  was a, left her, left his, made the, makes the, will chair, will judge, will give, has offered, has complained
`);

/** Words of AFTER_PERSON that are said of bodies as well. */
export const BODIES_DO = set('says, told, tells, knows, thinks, thought, wants, never, scored, moved, lives, turns');

/** Words that link a name to something done before it: "drawn by", "left with", "heard about". */
export const LINKS = set('to, with, for, from, by, about, of, on, off, at, over, i, gan, gyda, am');

/** What is done by, with or to people rather than places. */
export const DONE_WITH = set(`
  drawn, won, run, led, taken, given, baked, made, opened, written, painted, judged, presented, donated, left, seen,
  heard, hidden, insulted, attacked, threatened, married, engaged, words, parcel, dancing, quarrel, row, argument, date,
  lunch, tea, interview, complained, rumours, gossip, jealous, letter, note, message, card, call, played, sung, met,
  work, worked, joke, story, truth, lies, bullied, bitten, treated
`);

/** Pronouns that refer to a person. Bodies and places are "it". */
export const PERSONAL = set('she, he, her, his, him, herself, himself, hers');

/** Capitalised words that occur in the names of bodies, places, days and things, and never in a person's. */
export const NO_NAMES = set(`
  january, february, march, april, may, june, july, august, september, october, november, december, monday, tuesday,
  wednesday, thursday, friday, saturday, sunday, christmas, easter, eid, diwali, mawrth, ebrill, mai, mehefin,
  gorffennaf, awst, medi, hydref, old, new, great, little, upper, lower, north, south, east, west, northern, southern,
  eastern, western, royal, national, british, welsh, english, scottish, irish, polish, european, local, united,
  international, young, annual, summer, winter, spring, autumn, severn, thames, trent, anglian, citizens, age, post,
  mail, water, power, energy, gas, electric, police, fire, ambulance, health, planning, highways, environment,
  environmental, transport, social, services, service, community, parish, town, county, borough, district, city,
  village, council, church, chapel, school, hall, library, museum, memorial, market, sports, football, cricket, rugby,
  bowls, tennis, evening, morning, daily, weekly, courier, gazette, echo, herald, times, news, telegraph, chronicle,
  bank, holiday,
  facebook, google, twitter, whatsapp, instagram, youtube, zoom, tesco, aldi, lidl, asda, sainsbury's, amazon, netflix, covid, brexit, labour, conservative, conservatives, tory, tories, liberal, democrat, democrats, reform, green, greens, plaid, cymru, senedd, parliament, government,
  england, wales, scotland, ireland, britain, london, cardiff, europe, street, road, lane, close, drive, avenue, first,
  second, third, best, happy, merry, dear, open, free, big, red, blue, white, black, golden, silver, high, mill,
  station, bridge, river, farm, house,
  women's, men's, mothers, fathers, mothering, remembrance, bonfire, harvest, jubilee, coronation, platinum, king, queen, prince, princess, duke, duchess, saint, st, our, your, my, please, thank, thanks, well, good, ydd, y, yr, cyngor, neuadd, ysgol, dydd, nos, bore,
  responders, volunteers, scouts, guides, brownies, cubs, beavers, rainbows, team, group, club, committee, board, trust,
  office, centre, court, act, plan, bill, order, policy, code, day, week, fete, fair, show, festival, ask, ring, phone,
  call, text, email, contact, tell, remember, see, meet, book, pray, visit, join, come, bring, send, pick, vote, back,
  deacon, mon, tue, tues, wed, weds, thu, thurs, fri, sat, sun, llun, fawrth, mercher, fercher, iau, gwener, wener,
  sadwrn, sul, tachwedd, rhagfyr, hydref, god, santa, nobody, everybody, somebody, everyone, anyone, anybody, capel,
  eglwys, gŵyl, san, nadolig, pasg, choose, dewiswch, wednesdays, mondays, tuesdays, thursdays, fridays, saturdays,
  sundays
`);

/** Words that follow the name of a firm: "Bramley Garage is behind with the rent". */
export const FIRMS = set(`
  garage, vets, motors, builders, plumbing, taxis, coaches, travel, stores, bakery, butchers, dairy, brewery, nursery,
  nurseries, kennels, tyres, windows, homes, electric, foods, pharmacy, chemist, salon, café, bistro, takeaway, tearoom,
  tearooms, gym, dental, opticians, solicitors, insurance, lettings, housing, aid, uk, foundation, holdings,
  developments, logistics, haulage, scaffolding, roofing, joinery, autos, veterinary, physiotherapy, care
`);

/** Words that form a compound with a hyphen, and no name: "Pre-School", "Wi-Fi". */
export const PREFIXES = set(
  'pre, post, mid, anti, non, multi, co, re, wi, e, x, anglo, ex, half, vice, semi, self, drop, well, covid, tea, double, bring, pop, make, mini, super, under, over, all, part, full, long, short, cross, inter, sub, zero, eco, go, sign, check, catch, get, back, follow',
);

/** Words for places that are surnames as well: "Mrs Hill", "Tom Green". */
export const SURNAMES_OF_PLACES = set(
  'hill, wood, woods, green, lane, field, fields, park, parks, brook, brooks, church, hall, bridge, rivers, mills, mill, banks, bank, grove, heath, meadows, west, day, street, shore, pond, marsh, close, house, rose, court, cross, way, field, farmer, week, cottage, moor, row, walker, lock, price, ward',
);

/**
 * Words of SURNAMES_OF_PLACES that, after a given name, are a surname more often than part of a place named after a saint, a squire or a
 * queen.
 */
export const SOFT_SURNAMES = set(
  'hill, wood, woods, green, field, fields, brook, brooks, banks, rivers, heath, meadows, marsh, west, day, rose, cross, moor, walker, price, farmer, pond, shore, mills',
);

/** Given names after which halls, parks and hills are named. */
export const PATRONS_OF_PLACES = set(
  'victoria, albert, alexandra, elizabeth, charlotte, edward, george, william, margaret, mary, anne, hope, faith, grace, james, charles, david, andrew, peter, paul, john, michael, helen, rosemary, primrose, ken',
);

/** Words between a person and what has happened to them: "has had another", "'s still off with". */
export const BECOMES = set("is, 's, was, has, had, got, gets, went, goes, lost, needs, 'd, ha");
export const ON_THE_WAY = set(`
  been, being, be, got, had, having, gone, going, back, still, just, now, again, only, always, never, not, n't, a, an, all, her, his, their, another, some, more, in, on, off, under, at, up, with, to, into, out, of, from, very, quite, really,
  pretty, both, the, first, second, third, new, bad, nasty, mild, big, little, started, starting, diagnosed, told,
  sadly, finally, apparently, possibly, probably, definitely, already, nearly, almost, down, for, over, about, too,
  living, waiting
`);

/** The lists of src/lexicons/private.ts with words for what happens to people. */
export const OF_PEOPLE = ['{diagnosis}', '{illness}', '{ill-verb}', '{family-trouble}', '{crime-past}', '{hr-matter}', '{money-trouble}'];
/** Words of these lists that are said of firms, plants, machines and plans as well. */
export const BEFALL_THINGS = set(`
  op, operation, scan, results, stress, kidney, terminal, respite, uned, calon, collapse, collapsed, collapses, suffer,
  suffers, suffered, suffering, poorly, separated, moved, in, kicked, chucked, affair, excluded, expelled, arrears,
  bailiffs, bailiff, bankrupt, bankruptcy, debt, debts, owes, behind, repossessed, repossession, evicted, benefits, pip,
  cannot, ca, could, laid, sanctioned, prison, jail, conviction, previous, suspended, dismissed, given, capability,
  being, settlement, hours, drops, on, breakdown, autism, under, fighting, going, consultant, consultants, dementia,
  nerves, stent, stents, transplant, shingles, bypass
`);
/** Phrases with words of BEFALL_THINGS that are said of people only, by their first two words. */
export const BEFALL_PEOPLE = set(`
  in hospital, in custody, on oxygen, on tablets, on medication, on antidepressants, on tag, on bail, on the,
  on benefits, under the, going downhill, behind with, behind on, laid off, on full
`);

/** Words that are nobody's name although they have a capital at the start of a sentence. */
export const NOT_CALLED = set(`
  it, there, here, these, those, someone, somebody, anyone, anybody, everyone, everybody, nobody, nothing, something,
  everything, one, neither, either, none, both, mine, yours, ours, theirs, whoever, whatever, each, another, other,
  others, half, most, more, some, any, all, many, several, few, every, such, thing, part, life, nature, news, word,
  rumour, gossip, god, lord, love, luck, sadly, apparently, thankfully, now, then, today, tomorrow, still, also, just,
  only, maybe, perhaps, sorry, mum, mam, mom, dad, nan, nana, nanna, nanny, gran, granny, grandma, grandad, grandpa,
  auntie, aunty, uncle, sister, brother, son, daughter, wife, husband, hubby, missus, baby, mother, father, taid, nain,
  mamgu, tadcu, neighbour, friend, mate,
  boss, owner, driver, man, woman, lady, boy, girl, lad, lass, bloke, chap, fella, guy, kid, child, person, resident, tenant, patient, pupil, student, staff, member, public, everyone's, deputy, landlady, postie, mayor, parson, reverend, bishop,
  labour, tory, reform, plaid, tesco, boots, spar, greggs, argos, oxfam, barclays, lloyds, santander, halifax, sky,
  amazon, google, netflix, royal, heddlu, mae, mi, fe, dyna, dyma, bu, roedd, oedd, pwy, nawr, wedyn
`);

/** Words that show that the next word, which may be a name, is none: "in May", "the rose". */
export const NOT_BEFORE_NAME = set(
  'in, by, until, till, since, during, early, late, mid, this, next, last, every, each, the, a, an, your, our, my, some, any, no, on, mis, fis, ym, erbyn, tan, y, yr',
);

/** Words that are followed by places and things. */
export const BEFORE_PLACE = set(
  'at, in, on, near, of, the, a, an, up, down, per, via, outside, inside, past, behind, opposite, between, around, across, along, through, into, onto, over, under, ar, yn, ym, o',
);
