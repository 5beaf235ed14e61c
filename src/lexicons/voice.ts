import { words, type WordList } from './words.js';

/** Word lists of the checks on voice and identity, by the names that phrases use for them. */
export const voiceLists: Readonly<Record<string, WordList>> = {
  council: words(`
    council, the council, parish council, town council, community council, the parish council, the town council,
    the community council, our council, your council, this council,
    your parish council, your town council, our parish council, our town council, the pc, the tc, the parish, the town,
    parish, the councils, the parish councils, the town councils, full council,
    %cyngor, y %cyngor, %cyngor %tref, %cyngor cymuned, y %cyngor %tref, y %cyngor cymuned, %cyngor plwyf,
    y %cyngor plwyf, %cyngor bro, y %cyngor bro, %cyngor y dref, ein %cyngor, ein %cyngor cymuned, ein %cyngor %tref
  `),
  'own-council': words(`
    the council, parish council, town council, community council, the parish council, the town council,
    the community council, our council, this council, your parish council, your town council,
    our parish council, our town council, village council, the village council, our village council,
    y cyngor, y cyngor tref, y cyngor cymuned, y cyngor plwyf, cyngor y dref,
    ein cyngor, ein cyngor cymuned, ein cyngor tref, y cyngor bro
  `),
  'member-word': words(`
    councillor, parish councillor, town councillor, community councillor, ward councillor, parish cllr, town cllr, cllr,
    ward member, council member, vice chair, chair, chairman, chairwoman, mayor, deputy mayor,
    %cynghorydd, %cynghorydd %tref, %cynghorydd plwyf, %cynghorydd cymuned, %cynghorydd lleol, %cynghorydd sir,
    %cynghorydd bro, %cadeirydd, %maer, %dirprwy faer, is gadeirydd
  `),
  'staff-word': words(`
    clerk, parish clerk, town clerk, assistant clerk, deputy clerk, council clerk, clerk and rfo, rfo, finance officer,
    projects officer, facilities manager, groundsman, town warden, parish warden, lengthsman,
    admin assistant, admin officer, communications officer, caretaker, %clerc, %clerc y dref,
    %clerc y cyngor, %clerc y plwyf, %dirprwy glerc
  `),
  'council-subject': words(`
    precept, allotment rents, allotments, the rec, recreation ground, village hall, play area, playground, skate park,
    skatepark, pavilion, bus shelter, bus shelters, war memorial, cemetery, burial ground, public toilets, toilets,
    parish office, council office, town hall, car park charges, grass cutting, minutes, agenda, standing orders, budget,
    reserves, neighbourhood plan, planning committee, finance committee, working party, the clerk, our clerk,
    co-option, councillors, full council, street lights, speed sign, bench, benches, bins, hanging baskets,
    christmas lights, footpath, grant, grants, swings, traffic calming, yellow lines, crossing
  `),
  /** What people in office say that they will bring about. */
  'carry-out': words(`
    make sure, ensure, see to it, see that, see it, get you, get your, get the, get that, get it, get this, get those,
    get these, have the, have that, have it, have your, fix, sort, stop, save, block, keep the, bring back, bring the,
    reopen, mend, pay, refund, cut the, freeze, find the money, put in, put up, put a stop, build, deliver, guarantee,
    scrap, give you
  `),
  decide: words(
    `~vote, ~decide, ~agree, ~resolve, ~approve, ~reject, ~refuse, ~object, ~pass, ~scrap, ~spend, ~waste, ~raise, ~cut,
~bring, ~let, ~make, ~fail, ~ignore, ~bother, ~put, ~close, ~sell, ~drag`,
  ),
  /** What a council does with its money, its land and its powers. */
  'council-act': words(
    `~vote, ~decide, ~agree, ~resolve, ~approve, ~reject, ~refuse, ~object, ~pass, ~scrap, ~spend, ~waste, ~raise, ~cut,
~fail, ~ignore, ~bother, ~close, ~sell, ~drag, ~blow, ~splash, ~squander, ~dither, ~bungle, ~botch, ~duck, ~dodge,
~bottle,
    ~cave, ~flog, ~forget, ~lose, ~pick, ~choose, ~plump, ~opt, ~buy, ~pay, ~fork, ~cough, ~shelve, ~axe, ~hike, ~drop,
    ~turn, ~throw, ~sign, ~wave, ~nod, ~grant, ~stick, ~see, ~back, ~support, ~oppose, ~listen, ~consult, ~chase, ~hide,
    ~manage,
    ~go, ~get, ~put, ~let, ~make, ~want, ~think, ~need, ~build, ~order, ~install, ~remove, ~rip, ~chop, ~fell, ~replace,
    ~handle, ~deal, ~treat, ~run, ~leave, ~sit, ~keep, ~do, ~bring, ~find, ~give, ~take, ~plan, ~promise, ~say, ~tell,
    ~know,
    ~miss, ~win, ~organise, ~care, ~change, ~borrow, ~charge, ~hand, ~set, ~move, ~paint, ~plant, ~mow, ~answer, ~reply,
    ~allow, ~tarmac, ~mend, ~fill, ~dig, ~water, ~clean, ~open, ~start, ~finish, ~fund, ~stop, ~save, ~start, ~block,
    ~reckon, ~act, ~learn, ~call`,
  ),
  'kept-by-council': words(`
    planter, planters, flower tubs, noticeboard, notice board, verge, verges, mowing, strimming, grass, hedge, hedges,
    lamp posts, lamp post, street lighting, the green, village green, the pond, duck pond, footbridge, goal nets,
    goalposts, goal posts,
    speed bumps, bollards, flagpole, flag pole, the clock, town clock, bandstand, cenotaph, churchyard wall,
    multi use games area, outdoor gym, dog bins, dog bin, grit bin, salt bin, cctv, electric charging points, car park,
    market stalls,
    coronation bench, tree planting, the trees, flood defences, bus stop, cycle path, pump track, splash pad,
    old school, community centre, village sign, town sign, market square, market place
  `),
  /** Other names for the council and its members. */
  'council-at-large': words(`
    the councillors, our councillors, those councillors, parish councillors, town councillors, our lords and masters,
    the powers that be, that lot on the council, the planning committee, the finance committee, the amenities committee,
    the open spaces committee,
    y cynghorwyr, neuadd y dref, the parish, our elected members, our elected representatives
  `),
  /** What people say of anything that pleases or annoys them. */
  verdict: words(`
    takes the biscuit, take the biscuit, bit rich, a bit rich, pot kettle, pots and kettles, what they preach,
    what it preaches, deckchairs, in a brewery, never learn, never learns, learned nothing, same old,
    only have themselves, a clue, to the dogs, left to rot, on its knees, robbing peter, false economy, short sighted,
    knee jerk, hot air, all talk, no action, lip service, tick box, box ticking,
    window dressing, done deal, foregone conclusion, sham, drop in the ocean, better late than never, worth the wait,
    thumbs up, thumbs down, right direction, fresh air, at long last, long overdue, well done, made a difference,
    looks a picture, looks a treat, look a picture, look a treat, a disgrace, our shame, bothers with, thick skinned,
    deaf ears, brick wall, two faced, hypocrites, hypocrisy, takes the mick, taking the mick, taking the mickey,
    taking the michael, beggars belief, beyond belief, defies belief, beyond a joke, beyond me, boils my blood,
    makes my blood boil, gets my goat, got my goat, drives me mad, drives me up the wall, does my head in,
    makes me sick, makes me cross, makes me laugh,
    leaves a bad taste, sticks in my throat, sticks in my craw, stinks, eyesore, monstrosity, carbuncle, nightmare,
    laughable, pathetic, woeful, dire, appalling, dreadful, awful, hopeless, useless, pointless, needless, shameful,
    shocking, unfair, not fair, unforgivable, unacceptable, inexcusable, penny pinching, penny wise, short changed,
    hard to swallow, hard to stomach,
    brass neck, bare faced, cart before the horse, tail wagging the dog, stable door, too little too late,
    not before time, sledgehammer to crack, asleep at the wheel, long grass, under the carpet, jobs for the boys,
    old boys club, old boys' club, talking shop, rubber stamp, rubber stamped, toothless, spineless, clueless, gutless,
    tight fisted, heavy handed, cack handed, ham fisted,
    wrong way, wrong way round, the wrong end of the stick, spot on, bang on, game changer, a credit to, first class,
    blinder, came up trumps, come up trumps, did us proud, done us proud, did a grand job, grand job, good job,
    great job, lovely job, cracking job, pulled it off, out all the stops, belter, all for it, all in favour of,
    dead against, right behind it, my full support,
    the last straw, last straw, final straw, insult to injury, slap in the face, kick in the teeth, cop out, whitewash,
    half baked, half hearted, half measures, hare brained, pie in the sky, pig in a poke, money grabbing, cash cow,
    rip off, daylight robbery, spent wisely, well spent, badly spent, well thought out, ill thought out,
    not thought through, thought through,
    no brainer, sensible, foolish, unwise, wise, madness, lunacy, insanity, crazy, nuts, silly, cowardly, gutsy, brave,
    generous, mean, stingy, shoddy, sloppy, slapdash, second rate, third rate, excellent, superb, fantastic, brilliant,
    marvellous, disappointing, underwhelming, heartbreaking, infuriating, depressing, embarrassing, baffling, puzzling,
    odd, strange, funny how, comical,
    mistaken, at fault, to blame, let us down, letting us down, lets us down, forgotten us, forgets us,
    cares more about, cares about, does n't give a, could n't care less, hats off, deserves credit, deserve credit,
    deserves better, deserve better, had enough of, dragging its feet, dragging their feet
  `),
  /** What people say of public things, and hardly ever of their own. */
  'strong-verdict': words(`
    eyesore, monstrosity, takes the biscuit, beggars belief, pain in the neck, pain in the backside, pain in the bum,
    right pain, down the drain, nobody asked for, no one asked for, who asked for, false economy, daylight robbery,
    cash cow, insult to injury, slap in the face, kick in the teeth, long overdue,
    came before, should come before, comes first, come first, what were they thinking, beyond a joke,
    accident waiting to happen, death trap, blot on the landscape, laughing stock, not fit for purpose, past a joke,
    worst of both worlds, best of both worlds
  `),
  /** Phrases by which people say that the next words are their own opinion. */
  'own-mind': words(`
    not one to moan, not one to complain, not one to grumble, seems to me, it seems to me, strikes me, struck me,
    i 'd have thought, i would have thought, you 'd have thought, lost count, nobody asked me, nobody asked us,
    in my experience, from where i 'm standing, from where i 'm sat, call me old fashioned, call me cynical,
    call me daft, am i the only one, is it just me, anyone else think, is it too much to ask, would it kill,
    you 'd think, you would think, beats me, heaven knows, lord knows, i ask you, i despair, give me strength,
    long may it, to be fair, fair 's fair, in fairness, in all fairness, have to say, must say, have to admit,
    got to say, gotta say, always said, always thought, never understood, never understand, never liked, not for me,
    what i 'd like, what i want to know, all i want, i for one, speaking as someone,
    rant over, sorry not sorry, just saying, hear me out, unpopular opinion, honestly, frankly, hand on heart,
    mark my words, you heard it here, let 's be honest, to be honest, if i had my way, if it were up to me,
    if it was up to me, given the choice, i can see why, i can 't see, no skin off, suits me, does me,
    fine by me, ok by me, good enough for me, does n't sit right, does not sit right, not holding my breath,
    do n't hold your breath, pull the other, colour me, no surprise, surprise surprise, what a surprise, quelle surprise
  `),
  /** Moods with which writers of letters sign, as in "Disgusted of Mill Lane". */
  mood: words(`
    disgusted, confused, furious, fuming, mystified, baffled, bewildered, puzzled, perplexed, outraged, appalled,
    dismayed, livid, concerned, worried, fed up, weary, ashamed, sickened, irate, cross, grumpy, angry, annoyed,
    incensed, exasperated, despairing, skint, soaked, frustrated, disappointed, saddened, unimpressed, unconvinced,
    curious, hopeful, overtaxed, ignored, sleepless, flabbergasted, gobsmacked, aghast, horrified, alarmed,
    disillusioned, wondering, watching
  `),
  believe: words(
    `~believe, ~think, ~feel, ~support, ~oppose, ~welcome, ~regret, ~apologise, ~apologize, ~condemn, ~deplore, ~urge, ~call,
~object, ~share, ~stand, ~insist, ~reject, ~favour, ~back, ~expect, ~hope, ~want, ~maintain, ~acknowledge, ~accept,
~recognise, ~promise, ~pledge, ~guarantee, ~commit, ~intend, ~assure`,
  ),
};
