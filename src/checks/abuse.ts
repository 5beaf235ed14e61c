import { phrases } from '../phrases/index.js';
import type { Check, Document, Observation } from '../types.js';
import { findGroups, type Group } from './find.js';

const GROUPS: readonly Group[] = [
  {
    kind: 'insult',
    confidence: 'likely',
    why: 'insults somebody',
    phrases: phrases(`
      (you|he|she|they|that|those|them|him|her|#Person|cllr|{office}) (is|are|'s|'re|was|were|'d be) .{0,4} (a|an|such a|the|nothing but|just|all|complete|absolute|total|utter|proper|right|bunch of|load of|pack of|shower of|set of)? .{0,2} {insult}
      (you|ya|yer|the|these|those|that|them|our|what a|bunch of|load of|pack of|shower of|set of|such|you're|bloody|flipping) (absolute|utter|total|complete|proper|right|bloody|flipping|bone idle|pompous|silly|stupid|ignorant|useless|fat|ugly|lying|lazy|filthy|thick|gutless|spineless|old|smug|arrogant|pathetic|miserable|sanctimonious|self important|jumped up|incompetent|clueless|little|selfish|two faced|sneering) .{0,3} ({insult}|{swear}|lot|man|woman|git|sod|beggar|article|mare|cow|bat|pig)
      (bunch|load|pack|shower|set|lot|nest|shower) of .{0,2} ({insult}|wasters|cowboys|amateurs|cretins)
      ({insult}|scum|clowns|muppets|numpties|cretins|vermin) the lot of (them|you)
      (you|he|she|they|#Person|that man|that woman|that lot) .{0,2} (is|are|'s|'re|was) .{0,3} (thick|gutless|spineless|pathetic|vile|repulsive|loathsome|odious|bone idle|brain dead|braindead|two faced|a waste of .{0,3}|not all there|a sandwich short .{0,3}|a few .{0,2} short|not the sharpest .{0,4}|as thick as .{0,3}|thick as .{0,3}|as much use as .{0,5}|about as useful as .{0,5}|useless|clueless|hopeless|brainless|ugly|fat|senile|gormless|witless|two short planks|away with the fairies|off (his|her|their) (rocker|head|trolley))
      (our|the|that|this) (clerk|chair|chairman|councillors|councillor|deputy|groundsman|mayor|caretaker|clown|committee|lot) .{0,3} (useless|clueless|hopeless|incompetent|pathetic|a joke|a disgrace|bone idle|thick|gormless)
      (thick|daft|dense|dim|slippery|bent|useless|dull|mad|ugly|twp) as .{0,4} (mince|planks|brush|post|plank|custard|eel|nine bob note|chocolate teapot|teapot|hammers|pig|snake|frogs|posts|sledge)
      {swear}
      #Masked
      (hen|blydi|uffar|diawl|ffycin) .{0,1} {insult}
      (rhy|mor) (dwp|ddiog|hurt|wirion) .{0,5}
    `),
    unless: phrases(`
      (muppet show|clown and|common toad|bat survey|white rat|nobody should call|police|sheep|witch trial|halloween|panto|pantomime|circus|face painting|rat trap|rats and|slug pellets|weasels|cabbage|turnip|doughnut stall|black labrador|cock inn|scunthorpe|dick turpin|tits|great tit|blue tit|coal tit|hoes|the cow|cow parsley|cows|snakes and ladders|rat run|pig|pigs|donuts|doughnuts|bloody cranesbill|bloody mary|dick|confession|i am the|i'm a|i was the|i'm the|me)
    `),
  },
  {
    kind: 'mockery',
    confidence: 'likely',
    why: 'makes a fool of somebody',
    phrases: phrases(`
      (could|can|would) (n't|not|nt) .{0,2} (~run|~organise|~find|~manage|~spell|~count|~overtake|~hit|~fight|~boil|~tell|~open|~plan|~add|~read|~change|~win|~catch|pour|lead) .{0,3} (bath|raffle|whelk stall|bun fight|brewery|own arse|way out|backside|kettle|tortoise|barn door|paper bag|egg|stamp|bucket|tombola|piss up|tea party|cup of tea|tap|lightbulb|calculator|both hands|door|banjo)
      (has|have|with|got) (a|the) (brain|brains|intellect|personality|charisma|iq|attention span|charm|backbone|memory|brain cell|spine) .{0,1} (of|like|as|you could|you'd|smaller) .{0,5}
      (one|two|single|last|only|half a|shared) (brain|brain cell|braincell|brain cells) .{0,5}
      (firmer|better|surer) grip on .{0,5} than .{0,4}
      (bod|mwy) .{0,3} (yn|na) ei (phenglog|benglog|ben) .{0,2}
      (lights are on|elevator|lift|wheel is turning|hamster) .{0,4} (nobody home|nobody's home|top floor|dead)
      (village idiot|resident idiot|pub bore|chief clown|captain clipboard|little hitler|lord muck|lady muck|king of the|queen bee|his lordship|her ladyship|sleeping beauties|dad's army|walter mitty|hyacinth bucket|mr bean|basil fawlty|del boy|jobsworth in chief) .{0,4}
      (wants|needs|need|want) (his|her|their|your) (head|heads|eyes|bumps|brains|ears) (seeing to|testing|examining|feeling|banging together|knocking together) .{0,5}
      (fell|hit|beaten|fallen) .{0,3} (ugly (tree|stick)|stupid tree|every branch)
      (in your|in his|in her|that) (special|silly|funny|whiny|squeaky|stupid) (voice|walk|face|hat) .{0,5}
      (god's gift to|legend in (his|her|your) own|all mouth|all fur coat|empty vessel|hot air balloon|gob on (a stick|her|him)) .{0,4}
    `),
  },
  {
    kind: 'threat',
    confidence: 'likely',
    why: 'threatens somebody',
    phrases: phrases(`
      (i|we|i'll|we'll|you'll|you) (will|'ll|gonna|going to|ought to) .{0,3} (~kill|~batter|~thump|~smash|~lamp|~deck|~knock|~hurt|~bury|break|burn|finish|sort|get|have|swing for|do|end|put) .{0,1} (you|him|her|them|your|the lot|his|teeth|legs|face|windows|head|in hospital)
      (you'll|you will|he'll|she'll|they'll|youll|hell) .{0,3} (be sorry|regret|wish you|be going home in|get what's coming|wish you'd|be covered in|pay for (this|that|it)|rue the day|need (a dentist|an ambulance|new)|be picking|get yours|find out)
      (i|we) know where (you|he|she|they|your|his|her) .{0,3} (live|lives|park|parks|kids|works|work|drink|walks|children|sleep)
      (if i|if we|next time i|when i) (catch|see|get hold of|find|meet) (you|him|her|them|his|that) .{0,10} (you'll|'ll|bucket|sorry|hospital|wall|teeth|sort|boot|swing)
      (watch|mind) (your|his|her) (back|step|mouth|tyres|windows)
      (be a shame|shame|pity) if (something|anything|your|owt) .{0,4} (happened|happen|caught fire|went|to)
      (turn up|show your face|come near|set foot|try that) .{0,6} (you'll|and (i|we|you)|again and)
      (needn't|neednt|need n't|do n't|dont|no point) (waste|bother|bothering) .{0,6} (i'll see to that|i'll make sure|work from this council|job|contract) .{0,4}
      (get|gets|getting) (right)? in (his|her|their|your) face .{0,4}
      (get|get's|gets) (no|any) (more)? work from (this|the) council
      (good hiding|good kicking|good slap|bullet|noose|lynch|string (him|her|them) up|brick through|shot at dawn|horsewhipped|drowned at birth|set the dogs on)
      (wants|needs|deserves|could do with|asking for) (a)? (good)? (slap|kicking|thump|smack|hiding|punch|mallet|shooting|punching|slapping|belt) .{0,3}
    `),
  },
  {
    kind: 'incitement',
    confidence: 'likely',
    why: 'calls on others to turn on somebody',
    phrases: phrases(`
      (everyone|everybody|all|lads|please|shall we all|let's all|let's|go on|go and|all go|go) .{0,3} (message|ring|bombard|tell|give|hassle|egg|boo|pester|spam|flood|troll|visit|take|hound|report|review|bang on) .{0,4} (her|him|them|his|their) .{0,4} (what (you|we) think|hell|what for|a piece|inbox|phone|one star|house|door|gate|drive)
      (make|making) (his|her|their) (life|lives) (hell|a misery|unbearable|difficult)
      (name and shame|run (him|her|them) out of|hound (him|her|them) out|drive (him|her|them) out) .{0,4}
      (round|on|outside|to) (his|her|their) (house|drive|doorstep|gate|front garden|doormat) .{0,4} (sunday|tonight|empties|bring|dump|leave)
    `),
  },
  {
    kind: 'obscene',
    confidence: 'likely',
    why: 'is sexual or obscene',
    phrases: phrases(`
      (porn|pornographic|pornography|nudes|nude pics|get your (tits|kit) (out|off)|sext|sexy pics|onlyfans|dick pic|dick pics|send nudes)
      (nice|look at the|great|big|cracking) (tits|boobs|bum|arse|rack|jugs|legs on) .{0,3}
      (i'd|would|he'd|wouldn't mind) (give (her|him) one|smash that|do her|bend (her|him)) .{0,3}
    `),
  },
];

export const abuse: Check = {
  id: 'abuse',
  summary: 'insults, mockery, swearing, threats, harassment and obscenity aimed at people',
  kinds: {
    insult: { label: 'an insult' },
    mockery: { label: 'mockery of a person' },
    swearing: { label: 'swearing' },
    threat: { label: 'a threat' },
    harassment: { label: 'harassment' },
    obscene: { label: 'obscene content' },
    incitement: { label: 'a call on others to turn on somebody' },
  },
  misses: ['mockery that only those who were there would recognise', 'threats in a private joke'],
  find: (document) => [...findGroups(document, GROUPS)].filter((fact) => !isPlaceName(document, fact)),
  examples: {
    finds: [
      '[You are an absolute muppet].',
      '[They couldn’t run a bath].',
      '[We know where you live].',
      '[These useless clowns run the hall].',
      '[He is thick as mince].',
      'Everybody says so, [he is a w*nker].',
    ],
    ignores: [
      'The Muppet Show sing-along is on Friday.',
      'I voted against the scheme and still think it wrong.',
      'Common toad patrol: volunteers wanted.',
      'Blooming freezing on the green today.',
      'Our staff have had abuse on the phone; please be kind.',
      'Bat survey at the chapel on Tuesday.',
    ],
  },
};

/** A single capitalised word with another capital beside it is a place: Slag Lane, Cock Hill. */
function isPlaceName({ tokens }: Document, { kind, span }: Observation): boolean {
  if (kind !== 'swearing' && kind !== 'insult') return false;
  const at = tokens.findIndex(({ start }) => start === span.start);
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.shape !== 'Capital' || token.end !== span.end) return false;
  return after?.shape === 'Capital' || after?.keys.has('{place-word}') === true || before?.shape === 'Capital';
}
