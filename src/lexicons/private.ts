import { words, type WordList } from './words.js';

/** Word lists of the checks on private matters, by the names that phrases use for them. */
export const privateLists: Readonly<Record<string, WordList>> = {
  somebody: words(`
    he, she, him, her, his, hers, they, their, them, neighbour, lad, lass, lads, girl, boy, bloke, chap, fella, lady,
    gentleman, woman, man, couple, family, mum, mam, dad, mother, father, son, daughter, wife, husband, partner, nan,
    gran, grandad,
    widow, tenant, twins, kid, kids, child, brother, sister, uncle, aunt, caretaker, groundsman, lengthsman, clerk,
    deputy, warden, cleaner, gardener, handyman, treasurer, chairman, chair, cllr, councillor, baby, little one,
    youngest, eldest, landlord, boyfriend, girlfriend, ex, resident,
    hi, fe, fo, ei, mab, %merch, %gŵr, %gwraig, %tad, %teulu, %bachgen, %crwt, %hogyn, %hogan, chwaer, %brawd, nain,
    %taid, hogia, %dyn, %dynes, %cymydog, %cymdoges, mamgu, tadcu
  `),
  // People whom the whole village knows by what they do.
  villager: words(`
    butcher, barber, hairdresser, postman, postwoman, postie, milkman, organist, choirmaster, vicar, curate, rector,
    verger, churchwarden, minister, priest, lay reader, barman, barmaid, landlord, landlady, publican, lollipop lady,
    lollipop man, crossing lady, caretaker, cleaner,
    teacher, head teacher, headmaster, headmistress, teaching assistant, dinner lady, pe man, coach, referee, umpire,
    goalkeeper, keeper, captain, treasurer, secretary, farmer, shepherd, gamekeeper, window cleaner, chimney sweep,
    plumber, electrician, builder, roofer, decorator, baker, florist, chemist, pharmacist, dentist, doctor, nurse,
    midwife, vet, optician,
    physio, carer, scoutmaster, scout leader, brown owl, akela, driver, bus driver, cabbie, taxi man, chip man,
    ice cream man, coal man, coalman, fishmonger, fish man, greengrocer, grocer, shopkeeper, newsagent, librarian,
    warden, groundsman, greenkeeper, lengthsman, clerk, handyman, gardener, waitress, waiter, cook, chef, lodger,
    tenant, neighbour,
    lifeguard, receptionist, locksmith, blacksmith, undertaker, bell ringer, drummer, pianist, accordionist, soloist,
    bandmaster, pharmacist, estate agent, solicitor, santa, panto dame, poppy seller, pcso, governor, apprentice,
    saturday girl, saturday lad, paper boy, paper girl, paper lad, contractor, inspector, surveyor, auditor, engineer,
    architect, planner, tree officer, tree surgeon, tree man, photographer, editor, web man, web lady, webmaster,
    organiser, trustee, steward, ranger, litter picker, street cleaner, bin man, binman, dustman, pest controller,
    gas man, plasterer, painter, mechanic, tutor, childminder, dog walker, farrier, thatcher, stonemason, bookkeeper,
    accountant, shop owner, chip shop owner, cafe owner, porter, choir leader, conductor, chaplain, pastor, imam,
    rabbi, registrar, archivist
  `),
  // Parts of the body that ache or are operated on.
  body: words(`
    hip, hips, knee, knees, back, chest, leg, legs, foot, feet, ankle, wrist, shoulder, shoulders, arm, elbow, neck,
    heart, ticker, waterworks, bladder, bowel, bowels, prostate, hearing, eyesight, blood pressure, sugar levels,
    stitches, scar, nerves, lungs, lung, kidney, kidneys, liver, breathing, bump, breast, hernia, gout, arthritis,
    sciatica, cataract, cataracts, angina,
    diabetes, gallbladder, gallstones, tonsils, appendix, womb, ovaries, spleen, toe, toes, finger, jaw, thyroid,
    voices, depression, anxiety, depression, asthma, ulcer, piles, migraine, migraines, tumour, lump, mole, dodgy knee,
    dodgy hip, veins, discs, disc, pelvis, ribs, collarbone, achilles, cartilage, tendon, cough, memory
  `),
  // Clinics and specialists whose name alone tells what somebody suffers from.
  clinic: words(`
    marsden, royal marsden, christie, the christie, clatterbridge, papworth, stoke mandeville, oncologist, oncology,
    cardiologist, cardiology, haematology, neurology, neurologist, urology, urologist, renal unit, dialysis,
    memory clinic, fertility clinic, breast clinic, chest clinic, heart clinic, pain clinic, stroke unit, stroke ward,
    crisis team, mental health team, cmht, camhs, psychiatrist, psychiatric unit,
    consultant, specialist, eye hospital, burns unit, the priory, rehab, detox, eating disorder, alcoholics anonymous,
    aa meeting, aa meetings, gamblers anonymous, na meeting, antenatal, maternity, epu, early pregnancy unit, macmillan,
    macmillan nurse, palliative, hospice, counselling, counsellor, therapist, district nurse, intensive care,
    high dependency, a&e, ward #Number
  `),
  // Hospitals, and what people call them who live near one. A pub may be called the Royal too, so no capital may follow.
  hospital: words(`
    the royal, the infirmary, royal infirmary, the royal infirmary, the cottage hospital, the hospital, hospital,
    the northern general, the hallamshire, jimmy 's, jimmys, st james 's, addenbrookes, addenbrooke 's, queens med,
    pinderfields, stepping hill, arrowe park, wythenshawe hospital, the norfolk and norwich, stoke mandeville, treliske,
    the rvi, james cook, a&e, the bri, the children 's hospital, children 's hospital, great ormond street,
    bronglais, glangwili, withybush, nevill hall, neville hall, ysbyty gwynedd, glan clwyd, ysbyty maelor, the maelor,
    ysbyty treforys, ysbyty
  `),
  // Illnesses whose names mean nothing else.
  diagnosis: words(`
    cancer, leukaemia, lymphoma, myeloma, melanoma, tumour, stroke, mini stroke, heart attack, angina, dementia,
    alzheimers, alzheimer 's, parkinsons, parkinson 's, epilepsy, diabetes, asthma, copd, emphysema, depression,
    anxiety, bipolar, schizophrenia, psychosis, autism, adhd, aspergers, tourettes, tourette 's, ocd, ptsd, anorexia,
    bulimia, arthritis, osteoporosis, fibromyalgia, crohns, crohn 's, colitis, ibs, lupus, sciatica, motor neurone, mnd,
    multiple sclerosis, cystic fibrosis, cerebral palsy, hernia,
    chemo, chemotherapy, radiotherapy, biopsy, dialysis, transplant, hip replacement, knee replacement, pacemaker,
    stent, stents, catheter, stoma, colostomy, miscarriage, hysterectomy, mastectomy, vasectomy, ivf, breakdown,
    nervous breakdown, overdose, panic attacks, blackouts, seizure, seizures, pneumonia, sepsis, hiv, hepatitis,
    blood clot, dvt, pleurisy, shingles, gallstones, kidney stones, bypass operation, triple bypass, heart bypass,
    slipped disc, cataracts, glaucoma, macular, macular degeneration, vertigo, menieres, post natal depression,
    postnatal depression
  `),
  faith: words(`
    muslim, muslims, jewish, jew, jews, hindu, hindus, sikh, sikhs, jain, jains, catholic, catholics, roman catholic,
    baptist, baptists, methodist, quaker, quakers, buddhist, buddhists, mormon, mormons, adventist, adventists,
    seventh day adventist, seventh day adventists, seventh day, latter day saint, latter day saints, jehovah 's witness,
    jehovahs witness, jehovah 's witnesses, jehovahs witnesses, christian scientist, christian scientists,
    exclusive brethren, plymouth brethren, brethren, salvationist, born again, born again christian, pagan, wiccan,
    druid, rastafarian, pentecostal, pentecostals, orthodox jew, russian orthodox, greek orthodox, scientologist,
    zoroastrian, parsi, bahai, spiritualist, evangelical
  `),
  homeland: words(`
    syria, aleppo, damascus, ukraine, kyiv, kharkiv, odesa, afghanistan, kabul, iraq, iran, eritrea, ethiopia, sudan,
    somalia, nigeria, lagos, ghana, kenya, uganda, zimbabwe, rwanda, congo, cameroon, gambia, senegal, hong kong, china,
    vietnam, thailand, the philippines, philippines, india, kerala, punjab, gujarat, goa, pakistan, kashmir, bangladesh,
    sylhet, nepal, sri lanka, poland, krakow, gdansk, romania, bulgaria, albania, kosovo, bosnia, lithuania, latvia,
    estonia,
    hungary, slovakia, moldova, georgia, russia, belarus, turkey, lebanon, palestine, gaza, egypt, libya, tunisia,
    algeria, morocco, jamaica, trinidad, barbados, st lucia, guyana, brazil, colombia, venezuela, peru, el salvador,
    mexico, fiji, tibet, yemen, portugal, madeira
  `),
  nationality: words(`
    syrian, ukrainian, afghan, iraqi, iranian, persian, kurdish, kurd, eritrean, ethiopian, sudanese, somali, nigerian,
    ghanaian, kenyan, ugandan, zimbabwean, rwandan, congolese, gambian, chinese, vietnamese, thai, filipino, filipina,
    indian, tamil, punjabi, gujarati, pakistani, kashmiri, bangladeshi, bengali, nepalese, sri lankan, polish, romanian,
    bulgarian, albanian, kosovan, bosnian, lithuanian, latvian, estonian, hungarian, slovak, moldovan, georgian,
    russian,
    turkish, lebanese, palestinian, egyptian, libyan, moroccan, jamaican, trinidadian, caribbean, brazilian, colombian,
    venezuelan, portuguese, romany, roma, gypsy, traveller, travellers, gypsies, black, asian, mixed race
  `),
  // Bodies and people that one complains to.
  'complained-to': words(`
    council, county, county council, district, borough, parish, environmental health, licensing, planning, planners,
    planning department, enforcement, highways, school, head, headmaster, governors, academy trust, governing body,
    trading standards, hygiene people, noise people, noise team, housing, housing association, housing officer,
    landlord, letting agent, agents, rspca, dvla, hmrc, taxman, tax office, dwp, social services, social workers,
    social,
    ombudsman, papers, gazette, mp, bishop, archdeacon, diocese, committee, management, manager, head office, brewery,
    bus company, railway, water board, water company, environment agency, fire service, fire brigade, health and safety,
    hse, ofsted, gmc, surgery, practice manager, information commissioner, monitoring officer, standards,
    standards board, police, law, 101, warden, league, fa, union, charity commission
  `),
  'told-on': words(`
    reported, complained, objected, grassed, grassed on, grassed up, shopped, dobbed, dobbed in, snitched, snitched on,
    split on, told on, told tales, wrote in, written in, phoned in, rang in, phoned up, put in a complaint,
    put the complaint in, put a complaint in, put in the complaint, made the complaint, lodged the complaint,
    lodged an objection, lodged the objection, put in an objection, put the objection in, kicked up a fuss,
    kicked up the fuss, kicked off about, blew the whistle
  `),
  illness: words(`
    cancer, leukaemia, tumour, stroke, heart attack, angina, dementia, alzheimers, alzheimer 's, parkinsons, ms,
    epilepsy, epileptic, diabetes, diabetic, insulin, asthma, copd, depression, depressed, anxiety, breakdown, bipolar,
    schizophrenia, autism, autistic, adhd, aspergers, down 's syndrome,
    chemo, chemotherapy, radiotherapy, biopsy, dialysis, transplant, hip operation, knee operation, new hip, new knee,
    hip replacement, pacemaker, oxygen, catheter, stoma, hearing aids, miscarriage, pregnant, expecting a baby,
    expecting again, expecting in, expecting her, expecting their, ivf, rehab, detox, overdose, suicide, self harm,
    sectioned, in the hospice, into the hospice, hospice bed, intensive care, icu,
    special unit, stress, nerves, ill health, slipped disc, broken hip, broken leg, pneumonia, sepsis, hiv, kidney,
    triple bypass, heart bypass, had a bypass, had the bypass, bypass op, mastectomy, amputated, care home,
    nursing home, respite, palliative, terminal, bad chest, bad back, did his back, did her back, hurt his back,
    hurt her back, put his back, put her back, his nerves, her nerves, scan, results, consultant, operation, op,
    canser, strôc, iselder, calon, dementia, sbyty, ysbyty, uned, stress
  `),
  'ill-verb': words(`
    ~collapse, ~suffer, poorly, very ill, seriously ill, signed off, off sick, on the sick, been in hospital,
    gone into hospital, in hospital, went into hospital, rushed to hospital, taken ill, taken into hospital, laid up,
    bedridden, housebound, on oxygen, in intensive care, not long left, fighting for, going downhill,
    lost her memory, lost his memory, gets muddled, gets confused, not been well, under the doctor,
    under the consultant, in a bad way, unwell, in recovery, out of hospital, come out of hospital, home from hospital,
    in the royal, on tablets, on medication, on antidepressants, had a fall, had a funny turn, since his fall,
    since her fall, since his stroke, since her stroke, since his op, since her op, since the op,
    yn sâl, yn dost, wedi cael strôc, yn yr ysbyty, yn sbyty, yn uned, bant yn dost, off yn sâl, wedi torri ei
  `),
  'family-trouble': words(`
    divorce, divorced, divorcing, splitting up, split up, separated, separating, walked out on him, walked out on her,
    walked out on them, walked out on his, walked out on her, moved out, been thrown out,
    thrown him out, thrown her out, threw him out, threw her out, kicked out, affair, custody, in care, social services,
    foster care, into foster care, cheating on, carrying on with, expelled, excluded, suspended from school,
    domestic violence, beaten up, been beating, black eye, injunction, restraining order, chucked out,
    wedi gadael ei wraig, wedi gadael ei gŵr, wedi gwahanu, ysgariad, back living with, nôl yn byw
  `),
  'money-trouble': words(`
    arrears, in arrears, bailiffs, bailiff, bankrupt, bankruptcy, debt, debts, in debt, owes, behind with the rent,
    behind on the rent, repossessed, repossession, evicted, eviction, cannot pay, can n't pay, could n't pay, food bank,
    on benefits, benefits, universal credit, housing benefit, pip, jobseekers, dole, on the dole, signing on,
    disability money, attendance allowance, lost his job, lost her job, made redundant, laid off, sanctioned,
    stopped his money, stopped her money, payday loan, the finance people, the van repossessed, food parcel,
    budd daliadau, mewn dyled, colli ei swydd
  `),
  'crime-past': words(`
    prison, jail, convicted, conviction, criminal record, served time, done time, did time, on tag, tagged, on bail,
    bailed, probation, arrested, charged with, in court, up in court, magistrates, drink driving, banned from driving,
    asbo, community service, community order, dealing drugs, dealing weed, out of prison, has form, got form,
    has previous form, his four years, in custody, borstal, previous, carchar, llys, o'r carchar
  `),
  'hr-matter': words(`
    disciplinary, grievance, final warning, written warning, on full pay, suspended, sacked, dismissed, given notice,
    handed her notice, handed his notice, handed in her notice, handed in his notice, gross misconduct, capability,
    probation period, on a warning, being investigated, garden leave, settlement, redundancy, hours cut, drops to
  `),
};
