import { words, type WordList } from './words.js';

/** Word lists of the checks on politics and campaigns, by the names that phrases use for them. */
export const politicsLists: Readonly<Record<string, WordList>> = {
  // Names of parties that mean nothing else.
  party: words(`
    tory, tories, lib dem, lib dems, libdem, libdems, liberal democrat, liberal democrats, reform uk, plaid,
    plaid cymru, ukip, snp, labour party, conservative party, green party, the greens, labour councillors,
    labour councillor, labour candidate, labour mp, labour government, conservative candidate,
    conservative councillors, conservative councillor, conservative mp, conservative government, green candidate,
    green councillors, reform candidate, reform councillors, tory government, welsh labour, your party, restore britain,
    y blaid, %llafur, %plaid lafur, %ceidwadwyr, %plaid geidwadol, %toriaid, torïaid, dorïaid, thorïaid, nhorïaid,
    %democratiaid rhyddfrydol, %dem rhydd, dems rhydd, %plaid werdd, %plaid cymru, plaid brexit, plaid reform, y gwyrddion,
    lib dems
  `),
  // Words that mean a party only in a political sentence.
  'party-word': words(`labour, conservative, conservatives, reform, green, greens, liberal, plaid, independent, independents`),
  politician: words(`
    starmer, keir starmer, sunak, boris, boris johnson, farage, nigel farage, badenoch, kemi badenoch, ed davey, corbyn,
    truss, liz truss, polanski, streeting, reeves, rachel reeves, rayner, rhun ap iorwerth, eluned morgan, cameron,
    thatcher, blair, trump
  `),
  // Politicians by their full names, which mean nobody else.
  'politician-in-full': words(`
    keir starmer, rishi sunak, boris johnson, nigel farage, kemi badenoch, ed davey, jeremy corbyn, liz truss,
    theresa may, david cameron, gordon brown, tony blair, margaret thatcher, john swinney, nicola sturgeon,
    zack polanski, wes streeting, rachel reeves, angela rayner, yvette cooper, david lammy, shabana mahmood,
    ed miliband, andy burnham, sadiq khan, robert jenrick, priti patel, suella braverman, jacob rees-mogg,
    nadine dorries,
    michael gove, matt hancock, george galloway, diane abbott, rhun ap iorwerth,
    eluned morgan, mark drakeford, vaughan gething, andrew rt davies, leanne wood, liz saville roberts,
    donald trump, joe biden, kamala harris
  `),
  // Politicians by surnames that hardly any neighbour has.
  'politician-surname': words(`
    starmer, sunak, farage, badenoch, corbyn, polanski, streeting, swinney, rayner, rees-mogg, braverman,
    jenrick, drakeford, lammy, miliband
  `),
  government: words(
    `government, this government, the government, westminster, whitehall, number ten, number 10, downing street, the cabinet,
senedd, holyrood, the prime minister, prime minister, pm, the chancellor, chancellor, home secretary, ministers,
llywodraeth, san steffan`,
  ),
  /** What people put their names down for without wanting a change. */
  outing: words(`
    trip, trips, outing, outings, quiz, raffle, lunch, dinner, supper, tea, breakfast, class, classes, lesson, lessons,
    allotment, plot, stall, table, pitch, rota, team, race, run, walk, draw, course, party, dance, disco, meal, minibus,
    coach,
    seat, prom, competition, turkey, veg box, workshop, workshops, session, sessions, show, slot, shift, tournament,
    panto, sleepover, camp, litter pick, christmas dinner, bingo, darts, cruise, hamper, garden, open gardens
  `),
  ballot: words(
    `ballot box, ballot, ballot paper, polling booth, booth, polling day, election day, at the polls, polls, in may,
come may, on the 1st of may, next general, general election, election, by election, bwth, blwch pleidleisio, fis mai,
mis mai, papur pleidleisio, papure fotio`,
  ),
  cause: words(`petition, e petition, deiseb, the petition, sheet, form, letter of objection, online form, campaign`),
  authority: words(
    `mp, your mp, our mp, county, the county, county council, planners, planning department, planning inspectorate,
cabinet member, cabinet members, the minister, minister, secretary of state, highways, district, the district,
district council, borough, sir, y sir, aelod seneddol, your county councillor, ofwat, network rail, the water company,
the developer, planning officer`,
  ),
};
