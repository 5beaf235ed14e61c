import { words, type WordList } from './words.js';

/** Word lists of the checks on voice and identity, by the name that phrases call them by. */
export const voiceLists: Readonly<Record<string, WordList>> = {
  council: words(`
    council, the council, parish council, town council, community council, the parish council, the town council, the community council, our council, your council, this council,
    your parish council, your town council, our parish council, our town council, the pc, the tc, the parish, the town, parish, the councils, the parish councils, the town councils, full council,
    cyngor, y cyngor, cyngor tref, cyngor cymuned, y cyngor tref, y cyngor cymuned, cyngor plwyf, y cyngor plwyf, gyngor, cyngor y dref
  `),
  'own-council': words(`
    the council, parish council, town council, community council, the parish council, the town council, the community council, our council, this council, your parish council, your town council,
    our parish council, our town council, y cyngor, y cyngor tref, y cyngor cymuned, y cyngor plwyf, cyngor y dref
  `),
  'member-word': words(`
    councillor, parish councillor, town councillor, community councillor, ward councillor, parish cllr, town cllr, cllr, ward member, council member, vice chair, chair, chairman, chairwoman, mayor, deputy mayor,
    cynghorydd, gynghorydd, cynghorydd tref, cynghorydd plwyf, cynghorydd cymuned, gynghorydd tref, gynghorydd plwyf, gynghorydd cymuned, cadeirydd, maer
  `),
  'staff-word': words(`
    clerk, parish clerk, town clerk, assistant clerk, deputy clerk, council clerk, clerk and rfo, rfo, finance officer, projects officer, facilities manager, groundsman, town warden, parish warden, lengthsman,
    admin assistant, admin officer, communications officer, caretaker, clerc, clerc y dref, glerc
  `),
  'council-subject': words(`
    precept, allotment rents, allotments, the rec, recreation ground, village hall, play area, playground, skate park, skatepark, pavilion, bus shelter, bus shelters, war memorial, cemetery, burial ground, public toilets, toilets,
    parish office, council office, town hall, car park charges, grass cutting, minutes, agenda, standing orders, budget, reserves, neighbourhood plan, planning committee, finance committee, working party, the clerk, our clerk,
    co-option, councillors, full council, street lights, speed sign, bench, benches, bins, hanging baskets, christmas lights, footpath, grant, grants, swings, traffic calming, yellow lines, crossing
  `),
  decide: words(
    `~vote, ~decide, ~agree, ~resolve, ~approve, ~reject, ~refuse, ~object, ~pass, ~scrap, ~spend, ~waste, ~raise, ~cut, ~bring, ~let, ~make, ~fail, ~ignore, ~bother, ~put, ~close, ~sell, ~drag`,
  ),
  /** What a council does with its money, its land and its powers. */
  'council-act': words(
    `~vote, ~decide, ~agree, ~resolve, ~approve, ~reject, ~refuse, ~object, ~pass, ~scrap, ~spend, ~waste, ~raise, ~cut, ~fail, ~ignore, ~bother, ~close, ~sell, ~drag, ~blow, ~splash, ~squander, ~dither, ~bungle, ~botch, ~duck, ~dodge, ~bottle,
    ~cave, ~flog, ~forget, ~lose, ~pick, ~choose, ~plump, ~opt, ~buy, ~pay, ~fork, ~cough, ~shelve, ~axe, ~hike, ~drop, ~turn, ~throw, ~sign, ~wave, ~nod, ~grant, ~stick, ~see, ~back, ~support, ~oppose, ~listen, ~consult, ~chase, ~hide, ~manage,
    ~go, ~get, ~put, ~let, ~make, ~want, ~think, ~need, ~build, ~order, ~install, ~remove, ~rip, ~chop, ~fell, ~replace, ~handle, ~deal, ~treat, ~run, ~leave, ~sit, ~keep, ~do, ~bring, ~find, ~give, ~take, ~plan, ~promise, ~say, ~tell, ~know,
    ~miss, ~win, ~organise, ~care, ~change, ~borrow, ~charge, ~hand, ~set, ~move`,
  ),
  'kept-by-council': words(`
    planter, planters, flower tubs, noticeboard, notice board, verge, verges, mowing, strimming, grass, hedge, hedges, lamp posts, lamp post, street lighting, the green, village green, the pond, duck pond, footbridge, goal nets, goalposts, goal posts,
    speed bumps, bollards, flagpole, flag pole, the clock, town clock, bandstand, cenotaph, churchyard wall, multi use games area, outdoor gym, dog bins, dog bin, grit bin, salt bin, cctv, electric charging points, car park, market stalls,
    coronation bench, tree planting, the trees, flood defences, bus stop, cycle path, pump track, splash pad, old school, community centre, village sign, town sign, market square, market place
  `),
  believe: words(
    `~believe, ~think, ~feel, ~support, ~oppose, ~welcome, ~regret, ~apologise, ~apologize, ~condemn, ~deplore, ~urge, ~call, ~object, ~share, ~stand, ~insist, ~reject, ~favour, ~back, ~expect, ~hope, ~want, ~maintain, ~acknowledge, ~accept, ~recognise, ~promise, ~pledge, ~guarantee, ~commit, ~intend, ~assure`,
  ),
};
