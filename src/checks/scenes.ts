// Scenes in which no living person is meant: a play, a match, a recipe, the distant past, an animal or a machine. A check that
// lists a scene ignores its sentences. The sentences beside them are ignored as well, unless they mention people of today.
import { peopleBetween } from '../document/context.js';
import { matches, phrases, stands } from '../phrases/index.js';
import type { Document, Phrases, Token } from '../types.js';
import { wordSet } from '../word-set.js';

/** A play or film that is announced, retold or cast. */
const ON_STAGE = phrases(`
  {show} .{0,6} (villain|hero|heroine|dame|baddie|cast|tickets|doors|curtain|seats|subtitles|matinee|starring|
    written by|set in|tells (of|the|how)|is about|about (a|the|an)|in which|with the|is the one|all about)
  ^ .{0,2} (this|our|the|next|last|tonight's|friday's|saturday's|sunday's) .{0,3} {show} .{0,4} (is|was|villain|hero|
    dame|baddie|tells|shows|stars|has|will be|opens|runs|this year)
  (drama group|drama society|drama club|dramatic society|players|am dram|theatre club|film club|cinema club|
    film society|village cinema|book club|book group|reading group|opera group|operatic society|
    puppet theatre) .{0,6} (show|shows|showing|present|presents|present s|put on|puts on|putting on|perform|performs|
    performing|stage|staging|is|are|this|next|reads|reading|met|meets|chose|film|play|has|have)
  ^ .{0,2} (%drama|%panto|%pantomeim|sioe gerdd|%ffilm|%nofel|%opera) .{0,8}
  (auditions|rehearsals|casting|read through|dress rehearsal) .{0,4} (for|are|is|start|starts|begin|on|at|this)
  (wanted|needed|need|looking for|seeking|still short of|must be able) .{0,6} (fagin|villain|baddie|dame|bill sikes|
    ugly sister|ugly sisters|wicked|pickpockets|henchmen|pirates|murderer|witches|goblins|back end of)
  (who|whodunnit|whodunit) (killed|murdered|poisoned|shot|stabbed|did in|bumped off) (the|lord|lady|colonel|major|sir|
    professor|reverend|miss)
  (murder mystery|whodunnit|whodunit|ghost walk|ghost walks|ghost tour|escape room|treasure hunt) .{0,6} (evening|
    night|supper|dinner|tickets|on|at|in|is|this|saturday|friday|returns|starts)
  (tales|stories|legends|legend|talk|lecture|evening) (of|about|on) .{0,4} (witches|witch|highwaymen|highwayman|
    smugglers|pirates|plague|body snatchers|poisoners|poisons|murderers|murder|outlaws|robbers|bandits|ghosts|
    wreckers|grave robbers|hangings)
`);

/** Sport and games, in which people are "beaten" or "robbed". */
export const AT_PLAY = phrases(`
  (robbed|nicked|nick|nicking|stole|stolen|steal|stealing|pinched|snatched|cheated|hammered|thrashed|battered|
    slaughtered|massacred) .{0,8} (match|title|points|win|equaliser|goal|victory|wicket|wickets|semi final|penalty|
    promotion|innings|double top|tie break|on their own ground|nil|goalkeeper|keeper|hat trick|by (one|two|three|
    a) (point|goal|wicket|try|pin|length|nose|mile|whisker))
  (robbed|cheated) .{0,3} of .{0,2} (cup|title|gold|silver|prize|trophy|shield|medal)
  (team|side|eleven|elevens|league|darts|chess|cricket|football|rugby|netball|bowls|skittles|dominoes|hockey|
    the match) .{0,8} (robbed|murdered|slaughtered|massacred|hammered|thrashed|battered|butchered|mugged|
    taken apart) (!by|$)
  (booby prize|wooden spoon)
`);

/** Times beyond living memory. */
export const LONG_AGO = phrases(`
  (yn|ers|tua|rhwng|cyn|hyd|o) #Bygone
  (in|since|of|from|during|circa|about|around|until|by|before|after|between|the|#Month|autumn|summer|spring|winter|
    christmas|and|to) #Bygone
  (on this day in|in the olden days|in days of old|once upon a time|legend has it|according to legend)
  in the (#Ordinal|nineteenth|eighteenth|seventeenth|sixteenth|fifteenth|fourteenth) century
`);

/** Cooking, in which food is "beaten", "drowned" or "battered". */
export const IN_THE_KITCHEN = phrases(`
  (recipe|ingredients|preheat|simmer|whisk|sieve|knead|marinade|marinate) .{0,6}
  (beat|whip|thrash|murder|kill|drown|batter|smash|bash|crush|grind|burn|skin|gut|stuff|roast|pound|slap|throw|
    chuck) (in|off|up)? .{0,1} (the|an|a|your|some|two|three) .{0,2} (onion|onions|garlic|butter|egg|eggs|dough|cream|
    pumpkin|potatoes|apples|nuts|steak|chicken|tomatoes|flour|sugar|spices|biscuits|carrots|mixture|batter|sponge|
    meat|fish|goose|turkey)
`);

/** The scenes that the checks of what is said about people ignore. */
export const NOBODY_LIVING: readonly Phrases[] = [ON_STAGE, AT_PLAY, LONG_AGO, IN_THE_KITCHEN];

/** People of today, and comparisons with them. A sentence with one of these is not part of the scene beside it. */
const OF_TODAY = phrases(`
  (you|your|you're|today|nowadays|still|just like|like our|reminds|remind|unlike|not unlike|same as|worse than|
    neighbour|neighbours|owner|owners|next door|mp|government)
  ({council}|{member-title}|{member-word}|planning committee|chairman|chairwoman|clerk)
  (this|that|our|these|those) (lot|shower|chair|mayor|crowd)
`);

/** Words for people. A sentence with one of these may mean a person, although it mentions an animal or a machine. */
const SOMEBODY = phrases(`
  ({council}|{office}|{member-title}|{member-word}|{one-of-them}|whoever|anybody who|anyone who|somebody|someone|
    people|those who|owner|owners|neighbour|neighbours|next door|committee|caretaker|driver|drivers|you're|you are)
  (plumber|builder|builders|electrician|mechanic|roofer|fitter|engineer|firm|company|contractor|contractors|shop|
    garage|landlord)
  (than|like|as) (you|him|her|them|our|that|your|this|most|any|half|certain|some|#Person)
  (than|better|less|even|so would|would have|could have|could teach|more sense|more life|with a firmer|having had him|
    too)
`);

/** Somebody else's animal or machine, as in "her dog": the owner may be the one who is meant. */
const OF_AN_OWNER = phrases(`
  (his|her|their|your|whose|next door 's|neighbour 's|neighbours|people 's|someone 's|somebody 's|
    #Person 's) .{0,2} ({pet-or-pest}|{gadget})
`);

/** An animal or machine as the topic of a sentence: early in the sentence, or as the thing that was lost, found or stolen. */
export const OF_A_BEAST = phrases(`
  ^ .{0,1} (my|our|this|that|these|those|the|a|some|one of the) .{0,2} ({pet-or-pest}|{gadget}) .{0,3} (is|'s|was|are|were|wants|
    want|needs|deserves|stole|stolen|nicked|pinched|took|ate|eats|keeps|thinks|chased|hates|chewed|bit|bites|attacked|
    murdered|killed|walked|flooded|spat|refuses|sent|(has|have|'ve) (all)? (been|had|stood|chased|stolen|nicked|eaten|chewed|taken|
    bitten|murdered|fallen))
  ^ .{0,2} to (the|our|my|that) .{0,2} {pet-or-pest} .{0,4}
  (it|he|she|that) ('s|is) (a|an|our) .{0,1} (grey|black|white|brown|ginger|golden|spotted|speckled|african|siamese|
    persian|baby|young|house) .{0,2} {pet-or-pest}
  (lost|missing|found|escaped|gone walkabout|on the loose) .{0,10} {pet-or-pest}
  (lost|missing|found|escaped|on the loose) .{0,3} (bitch|dog|cat|tom|hen|pony|ferret|tortoise) .{0,12} (slipped|
    answers to|chipped|microchipped|collar|lead|wearing)
  {pet-or-pest} .{0,3} (missing|escaped|gone walkabout|on the loose|rehomed)
  (i|we) .{0,8} (with|at) (this|that|my|our) {gadget} $
  {insult} of a .{0,1} ({pet-or-pest}|{gadget}|{part-of-place}|thing)
`);

/** A letter to an animal or a machine, in which "you" is not a person: "Dear slugs". */
const TO_A_BEAST = phrases(`
  ^ .{0,1} dear .{0,3} ({pet-or-pest}|{gadget})
`);

/** Somebody or something is called names. The match captures who or what it is. */
const CALLED_NAMES = phrases(`
  ^ .{0,2} (my|our|the|this|that|these|those) .{0,2} [.] (is|'s|was|are|were|has been) (a|an|such|just|being|
    nothing but|all|such a|just a|being a|one|one of those)? .{0,3} ({insult}|{dolt}|{creature}|lump|beast|beasts|
    devil|devils|hound|pig|pigs|swine|sod|brute|monster|misery|cow)
  what (a|an) .{0,3} ({insult}|{dolt}|{creature}|lump|beast|devil|hound|pig|swine|sod|brute|monster|misery|cow) (my|
    our|the|this|that) .{0,1} [.] (is|'s|was|has|can)
  ^ .{0,3} ({insult}|{dolt}|{creature}|lump|beast|devil|hound|pig|swine|sod|brute|monster|misery) (my|our|this|
    that) [.]
`);

/** How a second sentence goes on about the same animal or machine: "He is …", "Daft as a brush". */
const GOES_ON = phrases(`
  ^ (daft|mad|soft|thick|stupid|greedy|grumpy|old|fat|friendly|nervous|shy) .{0,3} (as|but|and|with|thing|so and so|
    lump|article|beggar)
  ^ .{0,2} (he|she|it|they|he's|she's|it's|they're|his|her|its|their|vermin|pests|menaces|thieves|one of them|
    i know where you live)
`);

/** An animal that has a name of its own. The name in such a sentence is not a person's. */
const CALLED = phrases(`
  {pet-or-pest} .{0,2} #Person
  #Person .{0,2} (the|our|my|a|an) .{0,3} {pet-or-pest}
  (lost|missing|found|escaped|gone walkabout|rehomed|rehoming|rescued|adopted) .{0,12} {pet-or-pest}
`);

/** Animal words that people are called as insults. A sentence that begins with one may mean a person. */
const NAME_CALLED = phrases(`
  ^ .{0,4} (pig|cow|goat|mare|sheep|donkey|cock|slug|ferret|chicken|rat) (!'s|$)
`);

/** An animal together with something that only animals do or have. */
const WAYS_OF_BEASTS = phrases(`
  ({pet-or-pest}|{beast}|{creature}|bat|bats|owl|owls) .{0,12} {beastly}
  {beastly} .{0,12} ({pet-or-pest}|{beast}|{creature}|bat|bats|owl|owls)
`);

/** The numbers of the sentences in which no living person is meant. */
export function scenesIn(document: Document, scenes: readonly Phrases[]): ReadonlySet<number> {
  const found = scenes.includes(OF_A_BEAST) ? ofBeasts(document) : new Set<number>();
  for (const { sentence } of scenes.flatMap((set) => (set === OF_A_BEAST ? [] : matches(document, set)))) {
    found.add(sentence);
    for (const beside of [sentence - 1, sentence + 1]) if (!isOfToday(document, beside)) found.add(beside);
  }
  return found;
}

function isOfToday(document: Document, sentence: number): boolean {
  return stands(document, OF_TODAY, [sentence]) || peopleBetween(document, sentence, sentence).length > 0;
}

/** Whether the names in a sentence are called at a thing and not at a person: "my car is a useless lump". */
function isOfThing(document: Document, sentence: number): boolean {
  if (peopleBetween(document, sentence, sentence).length > 0) return false;
  const here = matches(document, CALLED_NAMES).filter((match) => match.sentence === sentence);
  return here.length > 0 && here.every(({ start }) => isThing(document.tokens.find((token) => token.start === start)));
}

/**
 * Whether a word names a thing or an animal. Animals that people are called after ("cow", "pig") do not count. A word on no list
 * counts, unless it has an ending of words for people ("-er", "-ist").
 */
function isThing(token: Token | undefined): boolean {
  if (!token || token.shape !== 'lower' || BANDS.has(token.norm)) return false;
  const has = (list: string): boolean => token.keys.has(`{${list}}`);
  if (THINGS.some(has)) return !CALLED_AFTER.has(token.norm);
  return !PEOPLE.some(has) && !PERSON_ENDING.test(token.norm);
}

const THINGS = ['gadget', 'pet-or-pest', 'part-of-place'];
const PEOPLE = ['somebody', 'villager', 'office', 'one-of-them', 'kin', 'trade', 'trader', 'insult', 'dolt', 'creature', 'group'];
const PERSON_ENDING = /(?:er|or|ist|man|men|woman|women|ian|lady|ladies|boy|girl|folk|people|person|wife|ster)s?$/;
const BANDS = wordSet(
  'council committee board club team lot crowd family government department office school church company firm business society ' +
    'association trust party group panel crew gang mob bunch pair couple youth staff management parish county folks twins mps police',
);
const CALLED_AFTER = wordSet('cow pig mare sheep donkey cock slug ferret chicken rat goat bat toad trout fox hen snake');

/** The numbers of the sentences about an animal or a machine, and of those that go on about it: "Lost: our old tom. He is a menace." */
function ofBeasts(document: Document): Set<number> {
  const found = new Set<number>();
  const isOfNobody = (sentence: number): boolean =>
    peopleBetween(document, sentence, sentence).length === 0 && !stands(document, SOMEBODY, [sentence]);
  /**
   * Whether the animal was mentioned in the sentence before, or two sentences before with one such as "Any news, message me"
   * between them.
   */
  const isNear = (sentence: number): boolean => found.has(sentence - 1) || (found.has(sentence - 2) && isOfNobody(sentence - 1));
  document.sentences.forEach((_, sentence) => {
    if (stands(document, TO_A_BEAST, [sentence])) found.add(sentence);
    const begins = isOfBeast(document, sentence);
    if (!begins && !stands(document, GOES_ON, [sentence])) return;
    if (!begins && (!isNear(sentence) || peopleBetween(document, sentence, sentence).length > 0)) return;
    if (!stands(document, SOMEBODY, [sentence])) found.add(sentence);
  });
  return found;
}

function isOfBeast(document: Document, sentence: number): boolean {
  if (isOfThing(document, sentence)) return true;
  if (peopleBetween(document, sentence, sentence).length > 0 && !stands(document, CALLED, [sentence])) return false;
  const has = (set: Phrases): boolean => stands(document, set, [sentence]);
  return !has(OF_AN_OWNER) && (has(WAYS_OF_BEASTS) || (has(OF_A_BEAST) && !has(NAME_CALLED)));
}
