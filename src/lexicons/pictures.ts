import { words, type WordList } from './words.js';

/** Word lists of the checks on pictures and commerce, by the names that phrases use for them. */
export const picturesLists: Readonly<Record<string, WordList>> = {
  /** Joking words for taking something without asking. */
  'takes-it': words(`
    snaffled, robbed, purloined, swiped, pilfered, poached, filched, half inched, magpied, snagged, scrounged, cribbed,
    lifted, nicked, pinched, borrowed, stolen, stole, nabbed, bagged, liberated, helped myself, ripped, copied, grabbed,
    sneaked, plundered, looted, whipped, thieved, blagged, screengrabbed, screenshotted
  `),
  /** Where pictures and words are taken from. */
  source: words(`
    calendar, rightmove, zoopla, google, google images, google earth, street view, pinterest, facebook, fb, insta,
    instagram, tiktok, twitter, youtube, reddit, flickr, the internet, internet, the web, the net, website, web site,
    their site, blog, brochure, newsletter, magazine, gazette, herald, echo, mercury,
    observer, guardian, telegraph, the times, daily mail, daily post, western mail, the sun, the mirror, bbc, itv, s4c,
    sky, netflix, wikipedia, getty, shutterstock, alamy, istock, estate agent, estate agents, ebay, etsy, amazon,
    tripadvisor, visit wales, national trust, another page, another group, their page, her page, his page, their wall,
    her wall, his wall, her feed, his feed, somebody 's page
  `),
  pic: words(`
    photo, photos, photograph, photographs, pic, pics, picture, pictures, image, images, snap, snaps, video, videos,
    film, footage, reel, album, gallery, slideshow, shot, shots, clip, livestream, selfie, portrait,
    pictured, photographed, filmed, %llun, %lluniau, %fideo, %fideos, %ffotos, camera
  `),
  kids: words(`
    child, children, kid, kids, pupils, pupil, toddler, toddlers, little ones, youngsters, youngest, brownies, cubs,
    beavers, scouts, rainbows, guides, nursery, reception class, school choir, schoolchildren, youth club, juniors,
    babies, baby, mini, tots, teenagers,
    cadets, cygnets, squirrels, primary school, infants, plant, blant, phlant, cylch meithrin, %ysgol feithrin, %disgyblion, %plantos,
    %babanod, criw dan, yr urdd
  `),
  folk: words(`
    everyone, everybody, people, folk, volunteers, team, crowd, crowds, residents, winners, winner, faces, smiles,
    ladies, lads, lasses, men, women, couple, bride, groom, wedding party, party, guests, choir, band, runners, walkers,
    members, gardeners, gardener, litter pickers, pensioners, us all, us, all of us, you all, dancers,
    players, staff, stewards, neighbours, queue, family, families, lot, wi, darts team, football team, group, committee,
    councillors, mayor, %criw, pawb, bawb, %wynebau, wyneba, %pobl, hogia, bois, genod, %merched, %côr, %tîm, %gwirfoddolwyr,
    %enillwyr, %teulu, ffrindiau, ffrindia, %parti, fly tipper, face, driver, him, her, them
  `),
  // Invented figures that belong to whoever draws them for a living.
  character: words(`
    mr men, mr tickle, mr bump, mr happy, mr messy, mr grumpy, mr benn, mr potato head, little miss sunshine,
    little miss tidy, little miss naughty, little miss chatterbox, olaf, elsa, paddington, peppa, peppa pig, gruffalo,
    minion, minions, snoopy, garfield, homer simpson,
    bart simpson, thomas the tank engine, bob the builder, baby yoda, yoda, pikachu, pokemon, spongebob,
    winnie the pooh, tigger, eeyore, peter rabbit, super mario, buzz lightyear, shrek, bluey, spiderman, spider man,
    batman, superman, mickey mouse, minnie mouse, dobby, gandalf,
    dumbledore, wallace and gromit, gromit, shaun the sheep, postman pat, fireman sam, sam tân, superted, scooby doo,
    the grinch, grinch, darth vader, tom and jerry, dennis the menace, miffy, moomin, moomins, totoro, teletubbies,
    kermit, miss piggy, rupert bear, bagpuss,
    clangers, wombles, barbie, hello kitty, dr seuss, cat in the hat, hungry caterpillar, asterix, tintin, donald duck,
    bugs bunny
  `),
  artist: words(`
    abba, oasis, coldplay, beatles, fleetwood mac, elton john, adele, taylor swift, dua lipa, take that, rolling stones,
    bowie, elo, pink floyd, snow patrol, ed sheeran, status quo, slade, wham, wizzard, mariah carey, bublé, buble,
    robbie williams, spice girls, kate bush, tom jones,
    vera lynn, vangelis, chariots of fire, elgar, nimrod, benny hill, mission impossible, star wars, sinatra, elvis,
    madonna, u2, bon jovi, dolly parton, johnny cash, mumford, john denver, kylie, bee gees, rick astley, kraftwerk,
    mike oldfield, morricone, hans zimmer, einaudi, enya,
    stormzy, dafydd iwan, bryn fôn, bryn terfel, tina turner, whitney houston, george michael, meat loaf, dire straits,
    the killers, stereophonics, manic street preachers, lewis capaldi, beyoncé, beyonce
  `),
  // Writers whose words are still in copyright.
  writer: words(`
    wendy cope, pam ayres, philip larkin, larkin, betjeman, john betjeman, roger mcgough, mcgough, carol ann duffy,
    seamus heaney, heaney, ted hughes, auden, mary oliver, maya angelou, dylan thomas, spike milligan, roald dahl,
    r s thomas, gillian clarke, simon armitage, benjamin zephaniah,
    jenny joseph, charles causley, brian bilston, michael rosen, john hegley, joyce grenfell, victoria wood,
    john cooper clarke, a a milne, rupi kaur, donna ashworth, waldo williams, twm morys, gerallt lloyd owen,
    myrddin ap dafydd, mererid hopwood
  `),
  cook: words(`
    mary berry, delia, delia smith, nigella, jamie oliver, nadiya, hairy bikers, ottolenghi, rick stein, paul hollywood,
    james martin, gordon ramsay, nigel slater, prue leith, marguerite patten, good housekeeping, good food, bero, be ro
  `),
  paper: words(`
    gazette, herald, echo, courier, mercury, chronicle, argus, advertiser, mail, times, observer, guardian, telegraph,
    mirror, journal, express, star, paper, papers, newspaper, magazine, mag, evening news, evening post, western mail,
    daily post, cambrian news, radio times, parish mag, sentinel, post, standard, tribune, examiner, visitor, leader
  `),
  // Broadcasters, agencies, stock libraries and map makers, as they stand behind "Photo:".
  'picture-house': words(`
    bbc, bbc news, itv, itv news, s4c, sky, sky news, channel 4, getty, getty images, istock, i stock, shutterstock, alamy, adobe stock,
    reuters, pa, pa media, pa images, pa wire, press association, afp, swns, reach, reach plc, newsquest, national world, unsplash, pexels,
    pixabay, freepik, wikipedia, wikimedia, wikimedia commons, ordnance survey, google, google maps, google earth, google street view,
    facebook, instagram, twitter, pinterest, flickr
  `),
};
