import { words, type WordList } from './words.js';

/** Word lists of the checks on confidence, colleagues and accuracy, by the name that phrases call them by. */
export const confidenceLists: Readonly<Record<string, WordList>> = {
  'member-title': words(`cllr, cllrs, councillor, councillors, cyng, alderman`),
  department: words(`
    licensing, housing, parking, estates, events, arts, tree, highways, conservation, environmental health, finance, projects, allotments, allotment, cemetery, cemeteries, burials, youth, parks, communications, comms, press, tourism, market,
    bookings, facilities, leisure, car park, harbour, footpaths, rights of way, museum, waste, street lighting, bereavement, enforcement, admin, grounds
  `),
  'one-of-them': words(`man, woman, lady, lass, chap, fella, girl, guy, bloke, lad`),
  'does-it': words(`
    is, has, 's, had, did, does, was, were, have, who, can n't, could n't, will n't, would n't, never, always, came, gave, got, put, went, spent, wrote, lost, must, should, thinks, knows, says, said, told, laughed, looked, looks, took, takes,
    walked, drove, signed, sent, left, deserves, turned, kept, keeps, let, lets, made, makes, cut, laid, fitted, finished, charged, promised, rolled, stood, sat, forgot, spoke
  `),
  praise: words(`
    hats off, big hand, thanks, thank you, well done, three cheers, praise, fair play, full marks, shout out, credit, bravo, kudos, cheers, medal, respect, round of applause, all hail, good old, diolch, diolch o galon, da iawn, chwarae teg, llongyfarchiadau
  `),
  rumour: words(`
    apparently, allegedly, supposedly, rumour has it, rumours, rumour, word is, word on the street, word has it, i heard, i've heard, ive heard, i hear, i'm told, im told, i am told, we hear, so i heard, so i 'm told, a little bird, a dicky bird, heard it on the grapevine, they reckon, people are saying, folk are saying, everyone's saying, talk is, the talk is, talk in the pub, gossip, someone told me, somebody told me, a mate told me, a friend told me,
    my mate reckons, a mate who works, a lad who works, a woman who works, my neighbour says, bloke in the pub, man in the pub, woman in the queue, told my daughter, told my sister, told my wife, told my mum, his ex told, her ex told, told our lass, according to a mate, according to the pub, i gather, by all accounts, sources tell me, from what i hear, from what i've heard, what i heard, overheard, did you hear, have you heard, mae nhw'n dweud, glywes i, maen nhw'n dweud, yn ôl y sôn, clywed fod, sôn
  `),
  fraction: words(`
    half, two thirds, three quarters, a third, a quarter, one in three, one in four, one in ten, nine in ten, nine out of ten, one in 3, one in 4, one in 5, one in ten of, three in four, most of, the majority of, every single, doubled, trebled, tripled, halved, twice as many, ten times, five times, three times, per cent, percent, hanner, traean
  `),
  'council-job': words(`
    park ranger, bin crew, bin men, binmen, bin lads, street cleaner, street sweeper, road sweeper, litter warden, parking warden, tree officer, planning officer,
    monitoring officer, enforcement officer, events officer, curator, pool attendant, housing officer, conservation officer, licensing officer, communications officer,
    community officer, arts officer, park keeper, deputy clerk, town clerk, parish clerk, clerk, rfo, town manager, groundsman, lengthsman, handyman, lifeguard, lifeguards,
    market manager, gritter driver, gritter drivers, community warden, admin officer, finance officer, environmental health officer, councillor
  `),
  // What is told of somebody's work, rather than "the clerk is at the library on Monday".
  'did-it': words(`
    was, had, did, got, came, always, never, gave, put, took, let, made, left, laughed, helped, stayed, spotted, forgot, deserves, wants to, must, tied, sorted, can n't,
    could n't, lost, told, sent, knew, kept, stood, walked, found, rang, spent, turned, worked, does n't know, would n't, will n't, answered, explained, who, needs, cried,
    cut, has done, has been, 's been, has got, 's got, has n't, 's a, is a, is so
  `),
  'council-place': words(`
    tip, town hall, council, civic centre, depot, recycling centre, recycling, dump, parks, council offices, council office, parks department, bins, cemetery, weighbridge,
    registry office, gritters, crem, crematorium, leisure centre, pool, guildhall, planning, lettings, housing, council tax, licensing, highways, parish, parish office,
    town council, parish council, grounds, estates, car parks, bereavement, rates, finance
  `),
  // Who is said to have said it.
  hearsay: words(`
    mate, lad, fella, feller, bloke, chap, postie, postman, girl, woman, lady, man, driver, cabbie, barber, hairdresser, milkman, neighbour, sister, brother, cousin, uncle,
    auntie, aunty, barmaid, landlord, butcher, window cleaner, mother in law, sister in law, brother in law, son in law, daughter in law, lass, old boy, caretaker,
    bus driver, conductor, mum, dad, husband, wife, daughter, son, nephew, niece, friend, boyfriend, girlfriend, missus, fishmonger, greengrocer, undertaker, chemist, nurse,
    baker, farmer, nan
  `),
  upheaval: words(`
    closing, shutting, closed, shut, sold, selling, sells, bought, buying, coming, moving, merging, scrapping, scrapped, going, gone, finishing, finishes, finished,
    building, knocking, axed, axing, opening, lost, losing, bulldozed, turning, turned, shuts, closes, bankrupt, bust, receivers, sacked, flats, houses, demolished,
    condemned, poison, poisoned, taken over, getting a, getting rid, part time, charging, doubling, going up, for the chop, dead in the water
  `),
};
