import { words } from './words.js';

/** Titles that stand before a person's name. */
export const titles = words(`
  mr, mrs, ms, miss, mx, dr, prof, professor, sir, dame, lady, lord, rev, revd, reverend, canon, father, fr, sister,
  pastor, imam, rabbi,
  cllr, cllrs, councillor, cyng, cynghorydd, alderman, pc, pcso, sgt, sergeant, inspector, insp, constable, warden,
  uncle, auntie, aunt, aunty, nan, nana, grandad, granny, pte, capt, captain, major, colonel, doctor, old, young
`);

/** Public and council offices, by which a person may be meant without a name. */
export const offices = words(`
  clerk, parish clerk, town clerk, deputy clerk, assistant clerk, chair, chairman, chairwoman, chairperson, vice chair,
  vice chairman,
  mayor, deputy mayor, councillor, cllr, leader, rfo, responsible finance officer, proper officer, officer, groundsman,
  grounds man, caretaker,
  handyman, lengthsman, litter warden, warden, facilities manager, projects officer, admin assistant, treasurer, mp, ms,
  pcso, head teacher,
  clerc, clerc y dref, cadeirydd, maer, cynghorydd
`);
