import { readWords } from './words.js';

/**
 * Surnames that show, above all in text without capitals, that the word after a given name belongs to the name. These are the commonest of
 * England and Wales (by the census of 1881 and later counts of the electoral roll), of families from South Asia (by counts of names in
 * communities), and of Poland (by the register of inhabitants). Surnames that are everyday words are left out.
 */
export const surnames: ReadonlySet<string> = new Set(
  readWords(`
  // English, Scottish, Irish
  smith, johnson, taylor, wilson, thomson, thompson, robinson, walker, wright, edwards, hughes, harris, clarke, clark,
  jackson, harrison, scott, cooper, ward, turner, carter, phillips, mitchell, kelly, simpson, campbell,
  anderson, watson, bennett, parker, bailey, richardson, shaw, murphy, marshall, miller, stevens, webb, palmer, mason,
  russell, dixon, hunt, holmes, barnes, fisher, ellis, foster, saunders, sanders, cole, robertson, murray, chapman,
  griffin, fletcher, hart, perry, hudson, spencer, burton, armstrong, elliott, watts, reynolds, hobbs, baxter, bradley, ryan, sullivan, doyle, byrne, kennedy, o'brien, gallagher, mcdonald, macdonald, maclean, stewart, ferguson, hamilton, graham,
  wallace, gibson, sutton, atkinson, barker, bates, berry, booth, briggs, brooks, burgess, butler, cartwright, coleman,
  crawford, davidson, dawson, dean, dickinson, fielding, ford, fowler, freeman, gardiner, gardner, garner, gilbert,
  goodwin, gould,
  hancock, hargreaves, harper, hartley, harvey, hawkins, hayes, haynes, heath, henderson, hewitt, hicks, higgins,
  hodgson, holden, holland, howarth, howell, humphries, hutchinson, ingram, jennings, kirby, lawson, leach, lowe, lucas,
  marsden, matthews,
  mellor, metcalfe, mills, moss, myers, naylor, newton, nicholson, nixon, norris, norton, oldroyd, ogden, osborne,
  parkinson, parsons, payne, pearson, perkins, pickering, porter, potter, potts, preston, quinn, ratcliffe, rhodes,
  riley, rowe, sharp, shepherd,
  slater, stephenson, stokes, stubbs, swift, sykes, tanner, tate, thornton, townsend, tucker, wade, walters, warren,
  waters, watkinson, webster, wheeler, whitehead, whittaker, wilkinson, williamson, willis, winter, woodward, yates,
  tranter, tweddle, pickles
  // Welsh
  jones, williams, davies, evans, thomas, roberts, lewis, morgan, griffiths, edwards, owen, owens, rees, price, pryce,
  powell, parry, pritchard, pugh, bevan, bowen, prosser, probert, rosser, jenkins, james, rogers, lloyd, llewellyn,
  llewelyn, vaughan, meredith,
  gittins, gwilliam, hopkins, howells, humphreys, watkins, harries, morris, phillips, richards, samuel, tudor, wynne,
  wynn, yorath, cadwaladr, eynon, breese, penry, rowlands, ellis, hughes, hopcyn, rhydderch, madoc
  // South Asian
  patel, singh, kaur, khan, hussain, ahmed, ahmad, ali, begum, shah, sharma, gill, akhtar, malik, iqbal, mahmood,
  chaudhry, chaudhary, choudhury, chowdhury, uddin, miah, islam, rahman, bibi, khatun, mehta, desai, joshi, gupta,
  kumar, sandhu, dhillon, sidhu, grewal, bains,
  dhaliwal, johal, sahota, sohal, bhatti, butt, qureshi, siddiqui, raja, mirza, aslam, rashid, hassan, hussein, yousaf,
  yusuf, aziz, karim, rehman, zaman, nair, menon, iyer, rao, reddy, das, dutta, sen, bose, ghosh, banerjee, mukherjee,
  chatterjee, ganguly, verma, varma, thakur,
  thakkar, trivedi, pandya, parmar, solanki, chauhan, rathod, bhatt, vyas, kapoor, khanna, malhotra, chopra, sethi,
  bhatia, ahluwalia, wadhwa, lodhi, naqvi, raza, baig, beg, javed, bassi, virdi, rai, uppal, purewal, fernando, perera,
  silva
  // Polish and neighbours; the endings below find most of them
  nowak, wójcik, wojcik, kowalczyk, mazur, krawczyk, zając, zajac, król, krol, wróbel, wrobel, pawlak, sikora, baran,
  duda, szewczyk, pietrzak, stępień, stepien, michalak, bąk, wilk, lis, kubiak, kalinowski, sobczak, czarnecki,
  wieczorek, gajda, urban, kania, sroka, lasota,
  kaleta, cichy, żak, zak, popa, popescu, ionescu, kovacs, novak, horvath, ivanov, petrov, shevchenko, kovalenko,
  bondarenko
  // African and Caribbean, Chinese and others
  adeyemi, okafor, okonkwo, adebayo, ogunleye, mensah, owusu, boateng, asante, osei, nkosi, dlamini, moyo, ncube,
  diallo, mohamud, abdi, warsame, wong, chan, cheung, lam, leung, nguyen, tran, pham, garcia, rodriguez, fernandes,
  santos, ferreira, rossi, yilmaz, kaya, demir
`),
);

/** Endings that surnames have and few other words do: -ski and its feminine, -wicz, -czyk, -bottom, -thwaite, -worth and others. */
export const SURNAME_ENDING =
  /(?:[sćźdz]ki|[sćźdz]ka|ńsk[ia]|wicz|czyk|czak|szyk|enko|escu|ović|ovic|bottom|thwaite|thwaites|worth|worthy|shaw|royd|ington|ingham|bury|well|wick|croft|hurst|combe|stead|stall|ridge|father|brother|brook|kin|kins|kinson|stone|son|man|more|ley)$/;
