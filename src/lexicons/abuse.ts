import { words, type WordList } from './words.js';

/** Word lists of the checks on abuse, discrimination, defamation and tone, by the names that phrases use for them. */
export const abuseLists: Readonly<Record<string, WordList>> = {
  insult: words(`
    idiot, idiots, moron, morons, imbecile, imbeciles, fool, fools, twit, twits, twerp, prat, prats, plonker, plonkers,
    numpty, numpties, muppet, muppets, pillock, pillocks, wally, wazzock, berk, berks, div, divvy, dimwit, dimwits,
    halfwit, halfwits, nitwit, dunce, dullard, thicko, thickos, dope, dopes, clown, clowns, buffoon, buffoons,
    bozo, cretin, cretins, scum, scumbag, scumbags, lowlife, lowlifes, toerag, toerags, vermin, parasite, parasites,
    leech, leeches, cockroach, cockroaches, rats, snake, snakes, weasel, hag, witch, crone, battleaxe, dinosaur, fossil,
    jobsworth, jobsworths, busybody, busybodies, hypocrite, hypocrites,
    liar, liars, coward, cowards, bully, bullies, creep, creeps, pervert, perverts, perv, weirdo, weirdos, nutter,
    nutters, nutcase, nutcases, nutjob, loony, loonies, lunatic, lunatics, fanatic, fanatics, psycho, maniac, crackpot,
    fruitcake, waster, wasters, layabout, sponger, spongers, scrounger, freeloader, loser, losers, nonentity,
    gobby, windbag, blowhard, bighead, snob, snobs, toff, chav, chavs, pleb, plebs, yob, yobs, thug, thugs,
    oik, oiks, peasant, peasants, dinlo, dipstick, pratt, pillocks, dingbat, airhead, bimbo, puppet, puppets, lapdog,
    lapdogs, stooge, dictator, dictators, fascist, fascists, nazi, nazis, crook, crooks, tosspot, toerag, ingrate,
    ingrates, waste of space, waste of oxygen, waste of skin, laughing stock, disgrace, embarrassment, joke,
    scrote, scrotes, creep, sourpuss, moaner, moaners, whinger, whingers, drama queen, prima donna, brat, brats,
    hooligan, hooligans, degenerate, degenerates, reprobate, wretch, wastrel, good for nothing, good for nothings,
    deadbeat, deadbeats, skiver, skivers, shirker, shirkers, oaf, oafs, lout, louts, slob, slobs, neanderthal,
    neanderthals, caveman, mouth breather, mouth breathers, knuckle dragger, twonk, twonks, wretches, rotter,
    bloodsucker, bloodsuckers, turncoat, traitor, traitors, backstabber, backstabbers, charlatan, charlatans, phoney,
    sycophant, sycophants, bootlicker, bootlickers, yes man, yes men, pen pusher, pen pushers, tyrants, despot,
    control freak, eejit, eejits, galoot, numbskull, numbskulls, dunderhead, blockhead, blockheads, chucklehead,
    pea brain, birdbrain, pinhead, knucklehead, thickhead, harpy, nosy parker, nosy parkers, curtain twitcher,
    curtain twitchers, killjoy, killjoys, spoilsport, misery guts, curmudgeon, skinflint, skinflints, cheapskate,
    cheapskates, tightwad, money grubber, fatso, lardarse, shortarse, slaphead, four eyes, know it all, loudmouth,
    loudmouths, gasbag, gasbags, ratbag, ratbags, chancer, chancers, dingbats, snitches,
    ffŵl, twpsyn, idiot, penbwl, mochyn, diawl, diawliaid, coc oen, llipryn, hen ast, twp, pen rwd, bradwr, llwfrgi,
    clown
  `),
  // Things whose name is an insult only where somebody is called by it.
  dolt: words(`
    turnip, turnips, plank, planks, melon, melons, spanner, spanners, weapon, weapons, donut, donuts, doughnut,
    doughnuts, roaster, roasters, tool, tools, wet wipe, wet wipes, lemon, lemons, cabbage, cabbages, potato, potatoes,
    spud, spuds, lettuce, doorstop, doorstops, spoon, spoons, mop, gonk, gimp, drip, plum, plums, pudding,
    brick, bell, knob, knobs, trumpet, helmet, helmets, chump, chumps, ninny, ninnies, clot, clots, dolt, dolts, wimp,
    wimps, walnut, pipsqueak, throbber, wet blanket, wet lettuce, horror, menace, shambles, disgrace, goat, toad, toads,
    trout, mare, sponge, sap, goon, goons, noddy, gargoyle, troll, trolls, ghoul, nincompoop, nincompoops, simpleton,
    simpletons, mug, mugs, wombat, wombats, bozo, bozos, plonk, doofus, dummy, dummies, nelly
  `),
  // Animals whose names people call others to hurt them.
  creature: words(`
    maggot, maggots, ferret, weasel, weasels, toad, toads, snake, snakes, slug, slugs, viper, vipers, leech, leeches,
    vulture, vultures, jackal, jackals, hyena, hyenas, cockroach, cockroaches, worm, worms, parasite, parasites, louse,
    lice, tick, ticks, swine, skunk, tapeworm, bottom feeder, bottom feeders, wasps, locusts, vermin, jellyfish, lapdog,
    lapdogs
  `),
  // What people are called who follow others, or do not think.
  flock: words(`
    sheep, puppets, glove puppets, muppets, lapdogs, lap dogs, nodding dogs, poodles, parrots, performing seals,
    lemmings,
    donkeys, dinosaurs, dodos, ostriches, turkeys, vultures, hyenas, jackals, rats, snakes, weasels, vipers, monkeys,
    chimps, chimpanzees, baboons, headless chickens, chickens, cuckoos, magpies, locusts, slugs, sloths, snails, worms,
    jellyfish, goldfish, zombies, robots, dummies, mannequins, waxworks, stooges, yes men, clones, fossils, relics,
    toddlers,
    babies, overgrown children, schoolchildren, schoolboys
  `),
  // Bodies of people that decide together.
  'decides-together': words(`
    committee, council, councillors, board, trustees, governors, panel, management, planners, officers, chamber,
    cabinet,
    subcommittee, sub committee, working group, working party, members, pcc, pta, executive
  `),
  // How people complain, said with contempt.
  whine: words(`
    whinge, whinges, whinging, whingeing, whinged, whine, whines, whining, whined, moan, moans, moaning, moaned, bleat,
    bleats,
    bleating, bleated, carp, carping, gripe, griping, bellyache, bellyaching, grouse, grousing, witter, wittering,
    mither,
    mithering, chunter, chuntering, grizzle, grizzling, snivel, snivelling, wail, wailing, blub, blubbing, snipe,
    sniping
  `),
  // Adjectives that go with an ugly name for somebody.
  sour: words(`
    greasy, mouldy, slimy, puffed up, dried up, shrivelled, mealy mouthed, mean spirited, weaselly, rat faced, po faced,
    stuck up, toffee nosed, snotty, sour faced, two faced, hatchet faced, weak chinned, foul mouthed, sly, oily, shifty,
    spiteful, bitter, poisonous, vindictive, horrid, odious, sneaky, snivelling, slippery, snide, gutless, spineless,
    jumped up
  `),
  beast: words(`
    dog, dogs, cat, cats, hamster, hamsters, goldfish, gerbil, gerbils, labrador, spaniel, terrier, jack russell,
    guinea pig, guinea pigs, tortoise, parrot, budgie, donkey, donkeys, sheep, hen, hens, rabbit, rabbits, pig, pigs,
    whippet, collie, puppy, chicken, chickens, horse, pony, goat, goats, cow, cows, bullock, bullocks, rat, snail, slug,
    slugs,
    ferret, ferrets, toddler, toddlers, two year old, three year old, four year old, five year old, kettle, toaster,
    lawnmower, houseplant, pot plant, wheelbarrow, doormat
  `),
  // What belongs to somebody and may be damaged.
  'may-be-harmed': words(`
    van, car, motor, truck, lorry, camper, horsebox, caravan, caravans, trailer, bike, moped, quad, tractor, boat,
    dinghy, barge,
    shed, sheds, greenhouse, polytunnel, barn, barns, hay, haystack, straw, hedge, roses, dahlias, leeks, marrows,
    flower beds, hanging baskets, baskets, lawn, pond, koi, chickens, hens, pigeons, ducks, dog, dogs, cat, cats, horse,
    horses, pony, ponies, rabbits, tortoise, lambs, kids, children, windows, window, windscreen, tyres, wheels,
    wing mirror, wing mirrors, paintwork, letterbox, letter box, porch, gate, gates, fence, wall, roof, thatch, chimney,
    front door, workshop, stall, shop, cafe, salon, pub, business, house, bungalow, cottage, knees, kneecaps, legs,
    fingers, teeth, nose, jaw
  `),
  // What nobody is seriously thanked for.
  nuisance: words(`
    karaoke, chainsaw, leaf blower, strimmer, bass line, drum kit, bagpipes, dog mess, dog muck, dog dirt, dog poo,
    dropped kerb, zigzags, yellow lines, wing mirror, flat tyre, puncture, pothole, potholes, no sleep, our sleep,
    the sleep, awake, woke, 1am, 2am, 3am, 4am, 5am, two in the morning, three in the morning, four in the morning,
    five in the morning,
    blocking, blocked, across my drive, across our drive, across the drive, on the pavement, mattress, fly tipping,
    fly tipped, bonfire smoke, fag ends, chip papers, sweep up, step in, stepped in, clean up after, digging it up,
    dug it up, dig it up, rush hour, first week of term, wrong way, wrong side, upside down, back to front, full beam,
    horn, hooting, car alarm, presents all, in the road, in the dark, like a bottle, ungritted, splashed, stranded
  `),
  // Misdeeds, for which any thanks are ironic.
  misdeed: words(`
    dump, dumped, dumping, chucked, chucking, lobbed, smashed, smashing, kicked over, nicked, nicking, pinched,
    pinching, stole, stealing, swiped, snapped, ripped, ripping, tore, keyed, clipped, reversed, reversing, flattened,
    fly tipped, fly tipping, sprayed, torched, trampled, trampling, uprooted, spat, spitting, blocked, blocking, blocks,
    boxed me in, boxed us in, boxed my,
    parks, parked, parking, revs, revving, hooting, drilling, woke, wakes, waking, lopped, hacked, chopped down,
    cut down, cutting down, dug up, digging up, drops litter, dropped their, dropped his, let their dog, let his dog,
    let her dog, lets their dog, lets his dog, lets her dog, letting their dog, letting his dog, let their kids,
    lets their kids, left the gate open, left the gate, left their rubbish, leaving their, leaves their, left their,
    left his, left her, left a, setting off, set off, knocked over, drove over, drove across, drove into, driving over,
    driving across, rode over, ran over, speeding, moving my, moves my, moved my, shouted, shouting, poured, nailed,
    scratched, scratching, painted over, burned, burnt, burning
  `),
  // Pets and pests, which may be called an idiot without hurting anybody.
  'pet-or-pest': words(`
    dog, cat, puppy, pup, puppies, kitten, kittens, tom, ginger tom, rooster, pheasant, pheasants, peacock, peacocks,
    owl, magpies, moles, foxes, badgers, hedgehogs, rats, mice, mouse, midges, ants, spider, spiders, rabbits, deer,
    dogs, cats, horses, donkeys, ponies, pigs, rams, bat colony, swans, rooks, jackdaws, starlings, sparrowhawk,
    buzzard, cockerel, cock, hen, hens, chicken, chickens, goose, geese, gander, duck, ducks, swan, gull, gulls,
    seagull, seagulls, pigeon, pigeons, crow, crows, magpie, jackdaw, squirrel, squirrels, ram, tup, ewe, sheep, lamb,
    cow, cows, bull,
    bullock, bullocks, heifer, pony, horse, donkey, mare, goat, goats, billy goat, pig, piglet, tortoise, lurcher,
    aphids, greenfly, whitefly, flies, caterpillars, snails,
    terrier, spaniel, collie, labrador, lab, whippet, greyhound, poodle, cockapoo, dachshund, jack russell, hedgehog,
    badger, fox, mole, wasp, wasps, hornet,
    slug, slugs, snail, ferret, rabbit, hamster, guinea pig, parrot, budgie, goldfish, tabby, tomcat, moggy, heron,
    otter, robin, blackbird
  `),
  // What only animals have or do.
  beastly: words(`
    belfry, roost, roosts, roosting, pipistrelle, pipistrelles, hibernate, hibernating, nest box, nest boxes, nesting,
    hatched, hatchlings, chicks, goslings, ducklings, cygnets, fledglings, fledged, microchip, microchipped, spayed,
    neutered, species
  `),
  // What is performed, shown or read.
  show: words(`
    panto, pantomime, musical, farce, whodunnit, whodunit, murder mystery, film, movie, matinee, novel, opera, operetta,
    nativity, mystery play, sketch show, comedy, thriller, drama, puppet show, punch and judy, ghost story, radio play,
    one act play, school play, village play, this year's play, this month's book, this month's film, the play, our play
  `),
  'part-of-place': words(`
    bend, hill, road, lane, junction, corner, roundabout, path, step, steps, stile, gate, hedge, bank, slope, verge,
    kerb, bridge, ford, footpath, field, pitch, hole, pothole, potholes, traffic, weather, wind, rain, ice, snow, fog,
    mud, climb, walk, queue, crossing, surface, tree, stump,
    bramble, brambles, nettles, weeds, knotweed, ivy, drain, drains, gutter, roof, door, lock, knot, engine, boiler,
    car, van, bus, train, bike, mower, trailer, chair, table, quiz, question, crossword, jigsaw, film, match, game,
    penalty, recipe, cake, curry, sprouts
  `),
  gadget: words(`
    machine, ticket machine, cash machine, parking machine, washing machine, sewing machine, coffee machine,
    parking meter, barrier, ticket barrier, app, website, self checkout, lift, hoover, dishwasher, computer, tablet,
    router, alarm clock, smoke alarm, tent, gazebo, umbrella, trolley, printer, satnav, sat nav, boiler, mower,
    lawnmower, strimmer, chainsaw, kettle, laptop, telly, oven, freezer, toaster, tumble dryer, hill, wind, storm,
    photocopier, copier, scanner, vending machine,
    jigsaw, crossword, zip, stile, pothole, goalpost, padlock, deckchair, wheelbarrow, smart meter, thermostat, robot,
    remote
  `),
  swear: words(`
    fuck, fucks, fucked, fucking, fucker, fuckers, fuckwit, fuckwits, motherfucker, shit, shits, shite, shitty,
    shithead, shithole, shitshow, shitstorm, bullshit, gobshite, gobshites, bollocks, bollox, wank, wanker, wankers,
    tosser, tossers, twat, twats, cunt, cunts,
    bastard, bastards, bellend, bellends, knobhead, knobheads, dickhead, dickheads, prick, pricks, cocks, arse, arses,
    arsehole, arseholes, asshole, assholes, bitch, bitches,
    slags, slut, sluts, whore, whores, piss off, pissed off, pissed, sod off, bugger off, bugger, f off, eff off, feck,
    fecking, fk, fck, fuk, stfu, wtf, gtfo, cockwomble, shitgibbon, wankstain, nonce, nonces, paedo, paedos, titties,
    boobs, blowjob, porn, pornhub, dildo, horny, orgasm, pussy, jizz, spunk, wanking, shagging, cachu, ffwcio, ffyc,
    twll din, twll dy din, effing, effin, the eff, eff all, flying f, jack shit, bugger all, arsed, ballsed up
  `),
  // Groups that are hated as such. Words that often mean something else are left out.
  'hated-group': words(`
    women, muslims, immigrants, migrants, refugees, asylum seekers, foreigners, gays, gay people, lesbians, homosexuals,
    queers, trans people, transgender people, trans women, black people, blacks, asians, asian people,
    brown people, pakistanis, jews, jewish people, hindus, sikhs, travellers, gypsies, gypsys, romanians, albanians,
    africans, arabs, catholics, protestants, jehovahs witnesses, jehovah 's witnesses, mormons, evangelicals, disabled people, the disabled, autistic people, people of colour, eastern europeans,
    gay person, black person, trans person, disabled person, jewish person, asian person, muslim person, lesbian,
    immigrant, migrant, refugee, asylum seeker, foreigner, muslim, gypsy, gay man, black man, black woman, trans woman
  `),
  // People by the country, nation or region that they come from. Words that often mean something else are left out.
  'people-of': words(`
    romanians, bulgarians, albanians, lithuanians, latvians, estonians, ukrainians, russians, hungarians, slovaks, czechs,
    kurds, syrians, afghans, iraqis, iranians, somalis, eritreans, sudanese, nigerians, ghanaians, kenyans, pakistanis,
    indians, bangladeshis, bengalis, filipinos, koreans, jamaicans, arabs, africans, eastern europeans, asylum seekers,
    germans, italians, spaniards, portuguese, greeks, americans, yanks, scotsmen, irishmen, welshmen, englishmen,
    english people, welsh people, irish people, scousers, brummies, londoners, cockneys, geordies, mancs, taffs, paddies,
    incomers, blow ins, offcomers, offcomdens, second homers, grockles, emmets
  `),
  group: words(`
    women, woman, men, girls, females, gays, gay people, gay men, lesbians, homosexuals, homos, queers, trans people,
    transgender people, trans women, trans men, transsexuals, black people, blacks, asians, asian people, pakistanis,
    indians, chinese, chinese people, poles, the poles, polish, romanians, bulgarians, albanians, eastern europeans,
    foreigners, foreign, immigrants, migrants, refugees, asylum seekers, muslims, muslim, islam, jews, jewish people,
    jewish, hindus, sikhs, christians, catholics,
    disabled people, the disabled, disabled, disableds, handicapped, mentally ill, autistic people, travellers, gypsies,
    gypsy, romanies, roma, old people, the elderly, elderly people, pensioners, oaps, boomers, the old, teenagers,
    young people, millennials, the english, english people, english, incomers, saeson, y saeson, the welsh,
    welsh speakers, welsh people, single mothers, single mums, mums, pregnant women, blind people, deaf people,
    wheelchair users, foreigners, people of colour, africans, arabs, japanese, sipsiwn, teithwyr, pobl ddŵad,
    bobl ddŵad, mewnfudwyr
  `),
  slur: words(`
    paki, pakis, chinky, chinkies, chinkys, nigger, niggers, nigga, niggas, wog, wogs, coons, chink, chinks, gook, spic, spics, spick, kike, kikes,
    yid, raghead, ragheads, towelhead, towelheads, gyppo, gyppos, gypo, gypos, pikey, pikeys, pikies, do as you likey,
    poof, poofs, poofter, poofters, faggot, faggots, dykes, tranny, trannies, shemale, he she, she male, retard,
    retards, retarded, spastic, spaz, spacker, mongs, mongol, cripples, half caste, darkie, darkies, golliwog, wetback,
    beaner, kraut, krauts, sheep shagger, sheep shaggers, polack, wop, dago, lezzer, lezza, cunts, hoes, thot, mudslime,
    muzzie, muzzies, libtard, window licker, window lickers, ladyboy, batty boy, sambo, nignog, jihadi, jihadis
  `),
  hate: words(`
    ~hate, ~hatred, ~despise, ~loathe, ~detest, ~disgust, disgusting, ~sicken, sick of, ~stink, filthy, filth, scum,
    vermin, animals, animal, parasites, subhuman, inferior, savages, savage, cockroaches, disease, plague, cancer,
    poison, evil, dirty, thieves, thieving, thief, criminals, criminal, rapists, terrorists, terrorist, lazy, stupid,
    thick, useless, worthless, dangerous, violent, freaks, freak, perverts, pervert, abomination, unnatural, mental,
    crazy, mad, liars, cheats, spongers, scroungers, freeloaders, burden, rats, pigs, dogs, apes, monkeys,
    taking over, swamping, invading, invasion, ruined, ruining, ruin, spoil, spoiled, destroying, not welcome,
    do n't belong, does n't belong, go home, go back, sent back, send them back, deport, deported, kicked out,
    wiped out, exterminated, eradicated, shot, hanged, hang, killed, kill, die, burn, burned, punished, gassed, drowned,
    beaten, attacked, raped, locked up, banned, out of our, no place, should n't be allowed, should not be allowed,
    never be, ca n't drive, ca n't be trusted, cannot be trusted, could n't, not real, fake, trash, garbage, aliens,
    leeches, insects, pests, kitchen, same, all the same, run fath, twp, drewi, brwnt
  `),
  wrongdoing: words(`
    ~steal, ~nick, ~pocket, ~embezzle, ~fiddle, forged, forging, ~bribe, ~launder, ~defraud, ~con, ~swindle, ~cheat,
    lied, lying, lies, scammed, ripped off, ripping off, rips off, ~fleece, rigged, rigging, ~dodge, doctored, ~falsify,
    faked, cooked the books, cooking the books, ~skim, ~siphon, creaming off, creamed off, ~bully, ~grope, ~assault,
    ~harass, ~groom, drug dealing, dealing drugs, ~overcharge, ~poison, on the take, on the fiddle, on the make,
    paid off, bent, crooked, corrupt, dodgy, fraud, fraudster, thief, thieving, tea leaf, crook, cowboy, cowboys,
    con man, conman, con artist, backhander, backhanders, brown envelope, brown envelopes, kickback, kickbacks, bung,
    bungs, bribe, bribes, drunk driver, drink driver, liar, perjury, money laundering, tax dodger, benefit cheat,
    insider deal, rogue, shyster, helping himself, helping herself, helped himself, helped herself, hand in the till,
    fingers in the till, hand in the tin, dipping in, back pocket, palm greased, palms greased, looking after his mates,
    jobs for the boys, mates rates, back scratching, stitch up, stitched up, dwyn, twyllo, celwydd, celwyddgi, llwgr,
    lladron, lleidr, i 'r tun
  `),
  // What nobody is called without being accused of an offence or a fraud, or of hatred.
  offender: words(`
    burglar, burglars, thief, thieves, robber, robbers, mugger, muggers, shoplifter, shoplifters, pickpocket,
    pickpockets, fraudster, fraudsters, fraud, con man, conman, con men, conmen, con artist, con artists, con
    merchant, con merchants, swindler, swindlers, scammer, scammers, cheat, cheats, embezzler, forger, forgers,
    blackmailer, blackmailers, extortionist, money launderer, drug dealer, drug dealers, drug pusher, drug pushers,
    drugs dealer, drugs dealers, drug runner, crack dealer, coke dealer, cocaine dealer, weed dealer, loan shark, loan
    sharks, arsonist, arsonists, criminal, criminals, crook, crooks, gangster, gangsters, murderer, murderers, killer,
    rapist, rapists, sex offender, sex offenders, sex pest, sex pests, groper, paedophile, paedophiles, child abuser,
    child abusers, child molester, wife beater, wife beaters, domestic abuser, animal abuser, abuser, abusers,
    stalker, peeping tom, flasher, racist, racists, homophobe, misogynist, sexist, antisemite, anti semite, liar,
    liars, perjurer, tax dodger, tax dodgers, tax cheat, benefit cheat, benefit cheats, benefits cheat, benefit
    fraudster, fly tipper, fly tippers, drunk driver, drink driver, charlatan, charlatans, impostor, rogue trader,
    rogue traders, cowboy, cowboys, cowboy builder, cowboy builders, rip off merchant, rip off merchants, shyster,
    shysters, slum landlord, people trafficker, dog thief, sheep rustler, poacher, drunk,
    drunkard, junkie, druggie, crackhead, adulterer, womaniser
  `),
  trader: words(`
    carvery, chippy, chip shop, takeaway, curry house, kebab shop, butcher, butchers, baker, bakers, cafe, pub, garage,
    nursery, childminder, care home, vet, dentist, surgery, plumber, builder, builders, roofer, electrician,
    tree surgeon, taxi firm, taxi, cab firm, nail bar, salon, barber, gym, kennels, cattery, estate agent, landlord,
    bus driver, driver, farm shop, restaurant, hotel, burger van, ice cream van, window cleaner, postmistress,
    postmaster, pharmacist, solicitor, accountant, the waggoners, developer, water company, contractor, haulage firm,
    skip firm, undertaker
  `),
  trade: words(`
    plumber, plumbers, sparky, electrician, electricians, roofer, roofers, builder, builders, plasterer, plasterers,
    decorator, decorators, joiner, joiners, carpenter, tiler,
    tilers, glazier, glaziers, window fitter, window fitters, window man, heating man, heating engineer, boiler man,
    gas man, gas fitter, kitchen fitter, kitchen fitters,
    carpet fitter, carpet fitters, landscaper, landscapers, tree surgeon, tree surgeons, scaffolder, scaffolders,
    scaffold lads, mechanic, mechanics, tyre place, tyre shop,
    car wash, cab, cabbie, minicab, coach driver, minibus driver, taxi driver, delivery driver, van driver, vets,
    dentists, optician, opticians, gp, doctor, doctors, nurse,
    nurses, carer, carers, home help, chiropodist, physio, osteopath, chemist, teacher, teaching assistant, coach,
    instructor, playgroup, headteacher, headmaster,
    dinner lady, cook, chef, waitress, waiter, barmaid, landlady, letting agent, letting agents, estate agents,
    solicitors, undertakers, funeral director, funeral directors,
    jeweller, jewellers, bakery, fishmonger, greengrocer, hairdresser, hairdressers, barbers, groomer, groomers,
    piano tuner, photographer, removal men, removal firm,
    man with a van, skip hire, phone shop, cleaner, gardener, aerial man, locksmith, stonemason, dry cleaner,
    dry cleaners, tailor, cobbler, dog walker, wedding planner,
    florist, beautician, surveyor, architect, contractors, cowboys, firm, heating, roofing, windows, plumbing, motors,
    autos, conservatories, driveways, kitchens, bathrooms,
    electrics, electrical, paving, scaffolding, removals, glazing, tyres, interiors, fencing, joinery, lad who,
    bloke who, fella who, chap who, man who, lads who,
    stonemasons, locksmiths, printer, printers, thatcher, painters, surveyors, architects, consultant, consultants,
    insurers, insurer, web designer, web designers,
    sign maker, sign makers, sign writer, sign writers, signwriter, signwriters, grass cutter, grass cutters, mowers,
    fencers, fencer, caterer, caterers, carpenters,
    blacksmith, rat catcher, ratcatcher, mole catcher, molecatcher, pest controller, ecologist, ecologists,
    window cleaner, window cleaners, cleaners, auditors, auditor,
    valuer, valuers, gardeners, line painters, line markers, testers, inspectors, tarmackers, tarmac layers, pavers,
    gritters, hedge cutters, hedge cutter, tree cutters,
    tree fellers, weed sprayers, sprayers, planters, florists, designer, designers, fitters, installers, engineers,
    engineer, brickies, bricklayers, bricklayer, contractor,
    subcontractors, developers, bailiffs, debt collectors, recruiters, trainers, facilitator, translator, translators,
    stewards, bouncers, marshals, dj, clockmaker,
    steeplejack, steeplejacks, painter, painter and decorator, chimney sweep, sweep, handyman, dog groomer, childminder,
    barber, piano teacher, removal van, upholsterer,
    seamstress, dressmaker, tutor, driving instructor, personal trainer, massage, farrier, driveway, patio, gutters,
    hedge, oven clean, boiler service, tattooist, tattoo artist, beautician, manicurist, nail technician, masseur,
    podiatrist, physiotherapist, dog trainer, breeder, horse dealer, car dealer, scrap man, scrap dealer
  `),
};
