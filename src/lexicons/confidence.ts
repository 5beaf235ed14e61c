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
};
