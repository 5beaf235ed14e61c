// Phrases that say outright that somebody is a criminal or a cheat, or does what one is punished for: subject, verb and nothing else.
import { phrases } from '../../phrases/index.js';
import type { Group } from '../../types.js';
import { ACCUSED, INNOCENT, SURELY } from './words.js';

/** What makes a criminal of nobody: a part in a play or a game, a criminal lawyer, a burglar alarm. */
const NO_CRIMINAL = phrases(`
  {offender} (defence|alarm|alarms|lawyer|lawyers|barrister|barristers|solicitor|solicitors|law|justice|court|courts|
    record|records|damage|investigation|proceedings|psychologist|hunt|awareness|training|of hearts|of (my|our|his|her|
    the) .{0,1} (heart|biscuits|biscuit|chips|crisps|chocolate|duvet|covers))
  (play|plays|playing|played|part|role|costume|dressed|dress|character|characters|game|film|show|drama|nativity|novel|
    story|book|series|episode|cluedo|sketch|carnival|rehearsal|opera|musical|baddie|baddies|dallas|indians|rodeo|
    line dancing|western)
  (if|unless|whether|suppose|imagine) .{0,3} (is|was|were|'s) .{0,4} {offender}
  (nobody|no one) (is|was) (a|an)? .{0,1} {offender}
`);

/** Contests in which people beat one another. */
const IN_A_CONTEST = phrases(`
  (at|in|by|to) (the|a|our|his|her)? .{0,2} (chess|cards|scrabble|darts|bowls|tennis|table tennis|ping pong|golf|
    snooker|pool|dominoes|game|games|final|finals|sprint|race|relay|whist|cribbage|badminton|squash|quiz|skittles|
    croquet|rounders|cricket|football|rugby|netball|hockey|boules|draughts|match|cup|tournament|arm wrestling|
    tug of war|point|points|goals|length|mile|sack race|egg and spoon race|line|top)
`);

const DRUGS = `(drugs|cocaine|coke|heroin|cannabis|weed|ketamine|ket|ecstasy|mdma|meth|crystal meth|crack|crack cocaine|
  class a|skunk|smack|amphetamines|steroids)`;

const PAPERS = `(signature|signatures|invoice|invoices|receipt|receipts|minutes|accounts|books|figures|certificate|
  certificates|
  prescription|prescriptions|reference|references|timesheet|timesheets|expenses|records|votes|vote|ballot|ballots|
  cheque|cheques|document|documents|passport|passports|qualifications|paperwork|claims|results|letter|letters|will|
  wills|
  mileage|tickets|tax returns|tax return|evidence|reports|report|banknotes|money|mot|mots)`;

const BELOVED = `({kin}|{pet-or-pest}|cats|ducks|swans|pets|bees|koi|fish|pup|pups|puppies|kittens|litter|foals)`;

/** People and animals who cannot defend themselves. */
const IN_CARE = `(residents|resident|patients|patient|children|child|pupils|pupil|kids|babies|toddlers|little ones|
  animals|dogs|dog|
  puppies|cats|horses|ponies|staff|workers|employees|apprentices|elderly|old people|old folk|old ladies|boarders|
  tenants|
  clients|cows|cattle|sheep|pigs|hens|calves|inmates|guests|wife|husband|partner|girlfriend|boyfriend|mother|mum|mam|
  son|daughter|stepson|stepdaughter|father|dad|nan|gran|grandmother|neighbours|neighbour)`;

const WRONGS = `(bullying|abuse|abusing|harassment|racism|theft|thefts|fraud|death|deaths|accident|accidents|leak|
  leaks|spill|
  spills|pollution|assault|assaults|complaint|complaints|mistake|mistakes|failing|failings|neglect|scandal|scandals|
  crime|
  crimes|truth|evidence|cheating|injury|injuries|failures|wrongdoing|losses|overspend|beatings|affair|affairs|debts|
  report|error|errors|asbestos|mould|fire|drinking|drug taking|misconduct|cruelty|poisoning|outbreak)`;

const BRIBE = `(bribe|bribes|backhander|backhanders|bung|bungs|kickback|kickbacks|sweetener|sweeteners|hush money)`;

const DECIDES = `({office}|planners|planner|councillors|council|committee|inspector|inspectors|magistrate|magistrates|
  judge|police|
  officers|planning department|planning committee|board|governors|referee|ref)`;

export const OFFENCES: readonly Group[] = [
  {
    kind: 'crime',
    why: 'calls somebody a criminal or a cheat',
    firm: true,
    unless: [...INNOCENT, NO_CRIMINAL],
    phrases: phrases(`
      ${ACCUSED} (is|was|are|were|'s|'re|has been|have been) (just|only|really|clearly|obviously|basically|still|also|
        actually|simply|plainly|nothing but|no better than|nothing more than|quite simply|well known as)? (a|an|the|all|
        such a|one big|another)? (known|convicted|common|serial|habitual|compulsive|total|complete|absolute|utter|right|
        proper|real|bloody|petty|notorious|well known|self confessed|registered|dirty|lying|thieving|proven|born|raging|
        massive|vile|local|small time|big time|hardened|career|professional|violent|dangerous|nasty|lifelong|practised|
        cheap|regular){0,2} (.{1,2} and (a|an)?)? {offender}
      ${ACCUSED} (is|are|was|were|'s|'re) (just|all|so|really|clearly|obviously|totally|completely|utterly|deeply|
        thoroughly|openly|as){0,2} (corrupt|dishonest|racist|sexist|homophobic|antisemitic|abusive to .{1,3}|
        on the take)
    `),
  },
  {
    kind: 'crime',
    why: 'says that somebody does what is an offence',
    firm: true,
    unless: [...INNOCENT, NO_CRIMINAL],
    phrases: phrases(`
      ${ACCUSED} ${SURELY}{0,2} (deals|dealt|dealing|pushes|pushing|peddles|peddling|smuggles|smuggled|
        smuggling) (in)? ${DRUGS}
      ${ACCUSED} ${SURELY}{0,2} (sells|selling|sold|supplies|supplied|supplying) (drugs|cocaine|heroin|cannabis|
        ketamine|ecstasy|mdma|crystal meth|crack cocaine|class a drugs)
      ${ACCUSED} ${SURELY}{0,2} (launders|laundered|laundering) .{0,1} (money|cash)
      ${ACCUSED} ${SURELY}{0,2} (blackmails|blackmailed|blackmailing|extorts|extorted|extorting) .{1,4}
      ${ACCUSED} ${SURELY}{0,2} (forges|forged|forging|fakes|faked|faking|doctors|doctored|doctoring|falsifies|
        falsified|falsifying|backdates|backdated|rigs|rigged|massages|massaged) .{0,2} ${PAPERS}
      ${ACCUSED} ${SURELY}{0,2} (alters|altered|altering|changes|changed|changing|edited|edits|rewrote|rewrites|deleted|
        shredded|destroyed) .{0,2} ${PAPERS} .{0,4} to (protect|help|suit|hide|favour|benefit|save|please|look after|
        cover|get) .{1,4}
      ${ACCUSED} ${SURELY}{0,2} (kills|killed|poisons|poisoned|poisoning|strangled|drowned|tortures|tortured|maims|
        maimed|mutilated) (his|her|their|my|our|your|the|a|next door's|#Person 's) .{0,2} ${BELOVED}
      ${ACCUSED} ${SURELY}{0,2} (takes|took|taking|accepts|accepted|accepting|pays|paid|paying|offers|offered|
        hands out) .{0,2} ${BRIBE}
      ${ACCUSED} ${SURELY}{0,2} (robs|robbed|burgles|burgled|burgling|mugs|mugged|ransacked|torches|torched|vandalised|
        loots|looted) (the|my|our|his|her|a|an|their|your|next door's|#Person 's) .
      (${ACCUSED}|they|dairy|quarry|factory|works|sawmill|yard|that lot) .{0,6} (let|lets|letting|pumps|pumped|pumping|
        ran|pours|poured|pouring|tips|tipped|tipping|discharges|discharged|discharging|empties|emptied|emptying|washes|
        washed) .{0,4} (slurry|oil|diesel|muck|chemicals|effluent|bleach|paint|silage|pesticide|whey|acid|waste|slops|
        fat) .{0,4} (in|into|down|straight into) (the|our|that) .{0,2} (beck|brook|river|stream|ditch|pond|canal|leat|
        burn|lake|sea|harbour|weir|millpond|shaft|well)
      ${ACCUSED} ${SURELY}{0,2} (takes|take|buys|buy|bought|sells|sell|sold|shifts|shifted|will take|
        'll take) .{0,5} (drain covers|copper|lead|cable|bikes|tools|phones|jewellery|gold|metal|laptops|
        catalytic converters|trailers|quads) .{0,3} no questions asked
      ${ACCUSED} (at|in|from)? .{0,4} (reads|opens|steals|steams open) .{0,1} (people's|other people's|everyone's|
        everybody's|our|my|your|neighbours'|the neighbours') (letters|post|mail|parcels|emails|diaries)
      (developer|developers|builder|builders|landowner|applicant|brewery|supermarket|#Person|he|
        she) ${SURELY}{0,2} (bought|bribed|paid off|squared) (the|our|that|off the)? .{0,1} ${DECIDES} ($|off|it 's|
        that 's|obviously|clearly|and|to|so|years ago|long ago)
      (has|have|had|got|'s got) .{0,1} (the|our|that|half the|most of the)? .{0,1} ${DECIDES} in (his|her|
        their) .{0,1} (pocket|pockets)
      (${ACCUSED}|someone|somebody|they|who|whoever|people|members|councillors|developers) .{0,6} (lining|lines|
        lined) (his|her|their) (own)? (pocket|pockets)
      (${ACCUSED}|someone|somebody|who|whoever) .{0,6} (feathering|feathers|feathered) (his|her|their) own (nest|nests)
    `),
  },
  {
    kind: 'misconduct',
    why: 'says that somebody is cruel to those in their care',
    firm: true,
    unless: [...INNOCENT, NO_CRIMINAL, IN_A_CONTEST],
    phrases: phrases(`
      ${ACCUSED} (at|on|in|near|by)? .{0,4} ${SURELY}{0,2} (starves|starved|starving|starve|neglects|neglected|neglect|
        beats|beat|beating|beats up|beat up|beating up|hits|hitting|drugs|drugged|sedates|sedated|ties up|tied up|
        locks up|locked up|abuses|abused|mistreats|mistreated|ill treats|ill treated|tortures|tortured|terrorises|
        terrorised|bullies|bullied|smacks|smacked|slaps|slapped|humiliates|humiliated|kicks|kicked|force feeds|exploits|
        exploited|underfeeds|thumps|thumped|batters|battered|gropes|groped|molests|molested|assaults|assaulted|harasses|
        harassed|threatens|threatened|rapes|raped|stalks|stalked) (its|the|their|his|her|all the|some of the|our|
        those) .{0,2} ${IN_CARE}
      ${ACCUSED} ${SURELY}{0,2} (molests|molested|gropes|groped|abuses|abused|rapes|raped|grooms|groomed) (boys|girls|
        children|kids|women|pupils|choirboys|lads|teenagers|schoolgirls|schoolboys)
    `),
  },
  {
    kind: 'misconduct',
    why: 'says that something was hushed up',
    firm: true,
    unless: INNOCENT,
    phrases: phrases(`
      ${ACCUSED} ${SURELY}{0,2} (covers|covered|covering|hushes|hushed|hushing) up .{0,3} ${WRONGS}
      ${ACCUSED} ${SURELY}{0,2} (covers|covered|covering|hushes|hushed|hushing) (it|this|that|them|(the|a|his|her|their|
        our) .{0,1} ${WRONGS}) up
      ${ACCUSED} ${SURELY}{0,2} (turns|turned|turning) a blind eye to .{0,3} ${WRONGS}
      ${ACCUSED} ${SURELY}{0,2} (buries|buried|burying|suppresses|suppressed|suppressing) .{0,2} ${WRONGS}
    `),
  },
  {
    kind: 'dishonesty',
    why: 'says that a business cheats',
    firm: true,
    unless: [...INNOCENT, NO_CRIMINAL],
    phrases: phrases(`
      ${ACCUSED} ${SURELY}{0,2} (rips|ripped|ripping|rip) (everyone|everybody|people|us|me|you|folk|customers|
        .{1,3}) off
      (${ACCUSED}|dealer|dealers|showroom|car lot|^) .{0,4} (clocks|clocked|clocking) .{0,2} (cars|vans|motors|(my|our|
        his|her|mate 's|friend 's|mum 's|dad 's|#Person 's) (car|van|motor)|mileage|mileages)
      (passed|passes|passing) .{0,4} without (even)? (looking|checking|opening|lifting|testing|seeing|getting|starting|
        turning)
      dodgy (mot|mots|meat|cars|bills|deals|dealings|accounts|contracts)
    `),
  },
];
