import { words, type WordList } from './words.js';

/** Word lists of the checks on private matters, by the name that phrases call them by. */
export const privateLists: Readonly<Record<string, WordList>> = {
  somebody: words(`
    he, she, him, her, his, hers, they, their, them, neighbour, lad, lass, lads, girl, boy, bloke, chap, fella, lady, gentleman, woman, man, couple, family, mum, mam, dad, mother, father, son, daughter, wife, husband, partner, nan, gran, grandad,
    widow, tenant, twins, kid, kids, child, brother, sister, uncle, aunt, caretaker, groundsman, lengthsman, clerk, deputy, warden, cleaner, gardener, handyman, treasurer, chairman, chair, cllr, councillor, baby, little one, youngest, eldest, landlord, boyfriend, girlfriend, ex, resident,
    hi, fe, fo, ei, mab, merch, gŵr, gwraig, mam, tad, dad, teulu, bachgen, crwt, hogyn, hogan, chwaer, brawd, nain, taid, hogia
  `),
  illness: words(`
    cancer, leukaemia, tumour, stroke, heart attack, angina, dementia, alzheimers, alzheimer 's, parkinsons, ms, epilepsy, epileptic, diabetes, diabetic, insulin, asthma, copd, depression, depressed, anxiety, breakdown, bipolar, schizophrenia, autism, autistic, adhd, aspergers, down 's syndrome,
    chemo, chemotherapy, radiotherapy, biopsy, dialysis, transplant, hip operation, knee operation, new hip, new knee, hip replacement, pacemaker, oxygen, catheter, stoma, wheelchair, hearing aids, hearing aid, miscarriage, pregnant, expecting, ivf, rehab, detox, overdose, suicide, self harm, sectioned, hospice, intensive care, icu,
    special unit, stress, nerves, ill health, slipped disc, broken hip, broken leg, pneumonia, sepsis, hiv, kidney, bypass, mastectomy, amputated, carers, care home, nursing home, respite, palliative, terminal, bad chest, bad back, his back, her back, his nerves, her nerves, scan, results, consultant, operation, op,
    canser, strôc, iselder, calon, dementia, sbyty, ysbyty, uned, stress
  `),
  'ill-verb': words(`
    ~collapse, ~suffer, poorly, very ill, seriously ill, signed off, off sick, on the sick, been in hospital, gone into hospital, in hospital, went into hospital, rushed to hospital, taken ill, taken into hospital, laid up, bedridden, housebound, on oxygen, in intensive care, not long left, fighting for, going downhill,
    lost her memory, lost his memory, gets muddled, gets confused, not been well, under the doctor, under the consultant, in a bad way, unwell, in recovery, out of hospital, come out of hospital, home from hospital, in the royal, on tablets, on medication, on antidepressants, had a fall, had a funny turn, since his fall, since her fall, since his stroke, since her stroke, since his op, since her op, since the op,
    yn sâl, yn dost, wedi cael strôc, yn yr ysbyty, yn sbyty, yn uned, bant yn dost, off yn sâl, wedi torri ei
  `),
  'family-trouble': words(`
    divorce, divorced, divorcing, splitting up, split up, separated, separating, walked out on, left him, left her, cleared off, run off with, ran off with, moved out, thrown out, kicked out, affair, custody, in care, social services, foster, cheating on, carrying on with, expelled, excluded, suspended from school, domestic, beating, beaten, black eye, refuge, injunction, restraining order, chucked out,
    wedi gadael ei wraig, wedi gadael ei gŵr, wedi gwahanu, ysgariad, back living with, nôl yn byw
  `),
  'money-trouble': words(`
    arrears, in arrears, bailiffs, bailiff, bankrupt, bankruptcy, debt, debts, in debt, owes, behind with the rent, behind on the rent, repossessed, repossession, evicted, eviction, cannot pay, can n't pay, could n't pay, food bank, on benefits, benefits, universal credit, housing benefit, pip, jobseekers, dole, on the dole, signing on, disability money, attendance allowance, lost his job, lost her job, made redundant, laid off, sanctioned, stopped his money, stopped her money, payday loan, the finance people, the van repossessed, food parcel,
    budd daliadau, mewn dyled, colli ei swydd
  `),
  'crime-past': words(`
    prison, jail, inside, convicted, conviction, criminal record, served time, done time, did time, on tag, tagged, on bail, bailed, probation, arrested, charged with, in court, up in court, magistrates, drink driving, banned from driving, asbo, community service, community order, dealing, caution, out of prison, has form, got form, has previous form, his four years, in custody, borstal, previous, carchar, llys, o'r carchar
  `),
  'hr-matter': words(`
    disciplinary, grievance, final warning, written warning, on full pay, suspended, sacked, dismissed, given notice, handed her notice, handed his notice, handed in her notice, handed in his notice, gross misconduct, capability, tribunal, probation period, appraisal, pay rise, on a warning, being investigated, garden leave, settlement, redundancy, hours cut, drops to
  `),
};
