import { words } from './words.js';

/** Titles before a person's name. */
export const titles = words(`
  mr, mrs, ms, miss, mx, dr, prof, professor, sir, dame, lady, lord, rev, revd, reverend, canon, father, fr, sister,
  pastor, imam, rabbi,
  cllr, cllrs, councillor, cyng, cynghorydd, alderman, pc, pcso, sgt, sergeant, inspector, insp, constable, warden,
  uncle, auntie, aunt, aunty, nan, nana, grandad, granny, pte, capt, captain, major, colonel, doctor, old, young
`);

/** Public and council offices, by which a person may be meant without being named. */
export const offices = words(`
  clerk, parish clerk, town clerk, deputy clerk, assistant clerk, chair, chairman, chairwoman, chairperson, vice chair,
  vice chairman,
  mayor, deputy mayor, councillor, cllr, leader, rfo, responsible finance officer, proper officer, officer, groundsman,
  grounds man, caretaker,
  handyman, lengthsman, litter warden, warden, facilities manager, projects officer, admin assistant, treasurer, mp, ms,
  pcso, head teacher,
  clerc, clerc y dref, cadeirydd, maer, cynghorydd
`);

/** Posts in any body: a council, a club, a school. */
export const posts = words(`
  clerk, chair, chairman, chairwoman, chairperson, vice chair, vice chairman, vice chairwoman, treasurer, secretary,
  president, vice president, captain, caretaker, groundsman, groundsmen, groundswoman, warden, steward, manager,
  officer, administrator, bursar, librarian, cleaner, handyman, lengthsman, ranger, trustee, trustees, director,
  chief executive, leader,
  clerc, glerc, cadeirydd, gadeirydd, trysorydd, drysorydd, ysgrifennydd, gofalwr, ofalwr, swyddog, rheolwr, reolwr
`);

/** Bodies other than councils that have officers of their own. */
export const otherBodies = words(`
  school, schools, primary, primary school, infants, juniors, comprehensive, academy, college, university, governors,
  playgroup, nursery, pre school, crèche, pta, friends, club, society, association, league, federation, union,
  institute, guild, circle, lodge, legion, regiment, orchestra, choir, band, chapel, church, parochial church council,
  pcc, cathedral, diocese, mosque, synagogue, temple, mission, wi, scout, scouts, guides, brownies, cubs, beavers,
  cadets, harbour, ferry, lifeboat, rnli, court, courts, magistrates, hospital, hospice, infirmary, care home,
  nursing home, gp practice, building society, bank, trust, charity, foundation, museum trust, fc, afc, rfc, cc, rufc,
  golf, tennis, bowls, cricket, football, rugby, darts, hockey, netball, gardening, twinning, angling, sailing, rowing,
  players, drama group, food bank, men's shed, u3a, young farmers, rotary, round table, company, ltd, plc,
  brewery, railway, housing association, clwb, ysgol, capel, eglwys, côr, coleg, cymdeithas, merched y wawr
`);
