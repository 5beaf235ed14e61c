import { words, type WordList } from './words.js';

/** Word lists of the checks on confidence, colleagues and accuracy, by the names that phrases use for them. */
export const confidenceLists: Readonly<Record<string, WordList>> = {
  'member-title': words(`cllr, cllrs, councillor, councillors, cyng, alderman`),
  department: words(`
    licensing, housing, parking, estates, events, arts, tree, highways, conservation, environmental health, finance,
    projects, allotments, allotment, cemetery, cemeteries, burials, youth, parks, communications, comms, press, tourism,
    market,
    bookings, facilities, leisure, car park, harbour, footpaths, rights of way, museum, waste, street lighting,
    bereavement, enforcement, admin, grounds
  `),
  'one-of-them': words(`man, woman, lady, lass, chap, fella, girl, guy, bloke, lad`),
  'does-it': words(`
    is, has, 's, had, did, does, was, were, have, who, can n't, could n't, will n't, would n't, never, always, came,
    gave, got, put, went, spent, wrote, lost, must, should, thinks, knows, says, said, told, laughed, looked, looks,
    took, takes,
    walked, drove, signed, sent, left, deserves, turned, kept, keeps, let, lets, made, makes, cut, laid, fitted,
    finished, charged, promised, rolled, stood, sat, forgot, spoke
  `),
  praise: words(`
    hats off, big hand, thanks, thank you, well done, three cheers, praise, fair play, full marks, shout out, credit,
    bravo, kudos, cheers, medal, respect, round of applause, all hail, good old, diolch, diolch o galon, da iawn,
    chwarae teg, llongyfarchiadau
  `),
  rumour: words(`
    apparently, allegedly, supposedly, rumour has it, rumours, rumour, word is, word on the street, word has it,
    i heard, i've heard, ive heard, i hear, i'm told, im told, i am told, we hear, so i heard, so i 'm told,
    a little bird, a dicky bird, heard it on the grapevine, they reckon, people are saying, folk are saying,
    everyone's saying, talk is, the talk is, talk in the pub, gossip, someone told me, somebody told me, a mate told me,
    a friend told me,
    my mate reckons, a mate who works, a lad who works, a woman who works, my neighbour says, bloke in the pub,
    man in the pub, woman in the queue, told my daughter, told my sister, told my wife, told my mum, his ex told,
    her ex told, told our lass, according to a mate, according to the pub, i gather, by all accounts, sources tell me,
    from what i hear, from what i've heard, what i heard, overheard, did you hear, have you heard, mae nhw'n dweud,
    glywes i, maen nhw'n dweud, yn ôl y sôn, clywed fod, sôn
  `),
  fraction: words(`
    half, two thirds, three quarters, a third, a quarter, one in three, one in four, one in ten, nine in ten,
    nine out of ten, one in 3, one in 4, one in 5, one in ten of, three in four, most of, the majority of, every single,
    doubled, trebled, tripled, halved, twice as many, ten times, five times, three times, per cent, percent, hanner,
    traean
  `),
  'council-job': words(`
    park ranger, bin crew, bin men, binmen, bin lads, street cleaner, street sweeper, road sweeper, litter warden,
    parking warden, tree officer, planning officer,
    monitoring officer, enforcement officer, events officer, curator, pool attendant, housing officer,
    conservation officer, licensing officer, communications officer,
    community officer, arts officer, park keeper, deputy clerk, town clerk, parish clerk, clerk, rfo, town manager,
    groundsman, lengthsman, handyman, lifeguard, lifeguards,
    market manager, gritter driver, gritter drivers, community warden, admin officer, finance officer,
    environmental health officer, councillor
  `),
  // Verbs that say something about somebody's work, unlike "the clerk is at the library on Monday".
  'did-it': words(`
    was, had, did, got, came, always, never, gave, put, took, let, made, left, laughed, helped, stayed, spotted, forgot,
    deserves, wants to, must, tied, sorted, can n't,
    could n't, lost, told, sent, knew, kept, stood, walked, found, rang, spent, turned, worked, does n't know,
    would n't, will n't, answered, explained, who, needs, cried,
    cut, has done, has been, 's been, has got, 's got, has n't, 's a, is a, is so
  `),
  'council-place': words(`
    tip, town hall, council, civic centre, depot, recycling centre, recycling, dump, parks, council offices,
    council office, parks department, bins, cemetery, weighbridge,
    registry office, gritters, crem, crematorium, leisure centre, pool, guildhall, planning, lettings, housing,
    council tax, licensing, highways, parish, parish office,
    town council, parish council, grounds, estates, car parks, bereavement, rates, finance
  `),
  /** Manual work that is done for a council. */
  'works-at': words(`
    ~do, ~cut, ~mow, ~clean, ~paint, ~plant, ~sweep, ~empty, ~trim, ~strim, ~fix, ~put, ~mend, ~make, ~water, ~dig,
    ~run, ~lay, ~build, ~look, ~tend, ~grit, ~hang, ~drive, ~repair, ~weed, ~prune, ~fit, ~install, ~design, ~print,
    ~write, ~clear, ~collect
  `),
  'work-done': words(`
    fencing, skip, skips, grass, grass cutting, mowing, tree, trees, gritting, irrigation, portaloo, portaloos,
    toilet hire, fireworks, firework, kerb, kerbing, tarmac, surfacing, resurfacing, road, drain, drains, drainage,
    roof, roofing, sound, pa, stage, lighting, lights, christmas lights, cleaning, pest control, pest, rat, mole,
    pigeon, lift, boiler, heating, clock, playground, play equipment, play, swing, weed, weeding, weedkiller, hedge,
    hedges, verge, verges, paving, slabbing, painting, scaffold, scaffolding, marquee, catering, security, it, computer,
    software, web, website, payroll, printing, sign, signage, pothole, potholes, lamp post, street light,
    street lighting, bin, bins, waste, recycling, sweeper, basket, hanging basket, watering, bunting, banner, cctv,
    camera, alarm, broadband, door, window, windows, glass, carpet, flooring, kitchen, removal, leaflet, survey,
    consultation, planting, landscaping, turf, pond, dredging, ditching, water, bus, minibus, coach, parking,
    ticket machine, parking machine, defibrillator, training, insurance, demolition, digger, plumbing, electrical,
    wiring, solar, building, sandbag, rink, ice rink, stall, market, rides
  `),
  'crew-word': words(`
    people, lot, firm, firms, gang, crew, lads, boys, company, contractor, contractors, outfit, mob, shower, crowd,
    bunch, cowboys, squad, team, folk, man, men, chap, chaps, bloke, blokes, fella, fellas, lad, supplier, suppliers
  `),
  'some-council': words(`
    council, the council, our council, parish council, the parish council, our parish council, town council,
    the town council, our town council, community council, the community council, parish, the parish, town hall,
    the town hall, clerk, the clerk, our clerk,
    county, the county, district, the district, borough, the borough, county council, the county council,
    district council, the district council, borough council, the borough council
  `),
  'takes-on': words(`
    uses, use, used, hires, hire, hired, sent, sends, send, brought in, brought, called out, called in, got in, gets in,
    got, get, pays, pay, paid, employ, employs, employed, chose, picked, took on, take on, takes on, keeps using,
    keep using,
    engaged, engage, appointed, has, have, had in, contracted, contract, funds, funded, booked, book, found, insists on,
    swears by, swear by, went with, goes with, has in, have in, has got in, has brought in, have brought in,
    have got in, rely on, relies on, commissioned, instructed, trust, trusts
  `),
  // People whom hearsay is attributed to.
  hearsay: words(`
    mate, lad, fella, feller, bloke, chap, postie, postman, girl, woman, lady, man, driver, cabbie, barber, hairdresser,
    milkman, neighbour, sister, brother, cousin, uncle,
    auntie, aunty, barmaid, landlord, butcher, window cleaner, mother in law, sister in law, brother in law, son in law,
    daughter in law, lass, old boy, caretaker,
    bus driver, conductor, mum, dad, husband, wife, daughter, son, nephew, niece, friend, boyfriend, girlfriend, missus,
    fishmonger, greengrocer, undertaker, chemist, nurse,
    baker, farmer, nan
  `),
  upheaval: words(`
    closing, shutting, closed, shut, sold, selling, sells, bought, buying, coming, moving, merging, scrapping, scrapped,
    going, gone, finishing, finishes, finished,
    building, knocking, axed, axing, opening, lost, losing, bulldozed, turning, turned, shuts, closes, bankrupt, bust,
    receivers, sacked, flats, houses, demolished,
    condemned, poison, poisoned, taken over, getting a, getting rid, part time, charging, doubling, going up,
    for the chop, dead in the water
  `),
  // Where people stand about and talk.
  'gossip-place': words(`
    bus stop, hairdresser, hairdressers, hairdresser's, tanning place, tanning shop, nail bar, nail place, nail shop,
    aerobics, zumba, pilates, keep fit, bingo, bowls,
    dominoes, school gate, school gates, chippy, queue, launderette, hand car wash, car wash, cafe, club, pub, market,
    surgery, chapel, slimming world, weight watchers,
    barbers, barber's, checkout, tills, till, bar, betting shop, bookies, gym, pool, sauna, butcher's, paper shop,
    bakery, bus, train, depot, allotments, darts, whist,
    bridge club, yoga, playgroup, toddler group, post office, bread van, fish van, chip van, dog walk, luncheon club,
    legion, tap room, waiting room, clinic, chemist's
  `),
  'public-thing': words(`
    pub, school, bank, surgery, library, bridge, hospital, bus, buses, road, houses, field, market, church, chapel,
    hall, pool, baths, lido, shop, post office,
    chemist, police station, fire station, station, crossing, car park, park, rec, playing field, allotments, cemetery,
    tip, depot, factory, works, mill, quarry,
    farm, estate, flats, hotel, convent, care home, nursery, college, gym, club, legion, bingo, cinema, theatre, museum,
    pier, harbour, ferry, quay, dam, reservoir,
    river, beck, sewer, pylon, mast, turbines, solar farm, wind farm, incinerator, bypass, roundabout, lights,
    streetlights, toilets, loos, bins, town hall, mp,
    clinic, maternity, a and e, dentist, doctor, doctors, gp, vet, bakery, butcher, butcher's, chippy, co op, aldi,
    lidl, tesco, spar, wilko, boots, garage, petrol
    station, brewery, barracks, prison, caravan site, caravan park, campsite, holiday park, golf course, woods, common,
    old people's home, youth club, playgroup, bus
    station, job centre, courthouse, court, precinct, arcade, high street, carnival, fair, gala, trees
  `),
  // What may become of a place or a business.
  fate: words(`
    closing, shutting, closed, shut, shuts, sold, selling, bought, buying, moving, merging, scrapped, axed, bulldozed,
    bankrupt, bust, demolished, condemned,
    poisoned, taken over, taking over, getting rid, charging, doubling, for the chop, wo n't be, filled in, failed,
    spares, residential, cracked, riddled, no more,
    redundancies, pulling out, ending, stopping, packing up, falling down, unsafe, not safe, contaminated, infected,
    not coming back, turned into, turning into,
    knocked down, coming down, pulled down, ripped out, building on, built on, finished, finishing, going private,
    going part time, privatised, losing, leaking,
    sinking, flats, a mosque, a hostel, an hmo, asylum, migrants, travellers, not reopening, never reopening,
    staying shut, going under, on the market, up for sale,
    in trouble, run out, ran out, dried up, last one, inherited, murdered, raided, going, gone, cut, cutting, stopped,
    dropping, finishes, is coming, are coming,
    getting a, given notice, had notice, been refused, turned down, rejected, called off, cancelled, done for,
    off the list, never opening
  `),
};
