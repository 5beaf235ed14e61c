import { phrases } from '../phrases/index.js';
import type { Check, Group } from '../types.js';

const GROUPS: readonly Group[] = [
  {
    kind: 'insult',
    confidence: 'likely',
    why: 'insults somebody',
    phrases: phrases(`
      (you|he|she|they|that|those|them|him|her|#Person|cllr|{office}) (is|are|'s|'re|was|were|'d be) .{0,4} (a|an|such a|the|nothing but|just|all|complete|absolute|total|utter|proper|right|bunch of|load of|pack of|shower of|set of)? .{0,2} {insult}
      (you|ya|yer|the|these|those|that|them|our|what a|bunch of|load of|pack of|shower of|set of|such|you're|bloody|flipping) (absolute|utter|total|complete|proper|right|bloody|flipping|bone idle|pompous|silly|stupid|ignorant|useless|fat|ugly|lying|lazy|filthy|thick|gutless|spineless|old|smug|arrogant|pathetic|miserable|sanctimonious|self important|jumped up|incompetent|clueless|little|selfish|two faced|sneering) .{0,3} ({insult}|{swear}|lot|man|woman|git|sod|beggar|article|mare|cow|bat|pig)
      (bunch|load|pack|shower|set|lot|nest|shower) of .{0,2} ({insult}|wasters|cowboys|amateurs|cretins)
      (you|he|she|they|#Person|that man|that woman|that lot) .{0,2} (is|are|'s|'re|was) .{0,3} (thick|gutless|spineless|pathetic|vile|repulsive|loathsome|odious|bone idle|brain dead|braindead|two faced|a waste of .{0,3}|not all there|a sandwich short .{0,3}|a few .{0,2} short|not the sharpest .{0,4}|as thick as .{0,3}|thick as .{0,3}|as much use as .{0,5}|about as useful as .{0,5}|useless|clueless|hopeless|brainless|ugly|fat|senile|gormless|witless|two short planks|away with the fairies|off (his|her|their) (rocker|head|trolley))
      (thick|daft|dense|dim|slippery|bent|useless|dull|mad|ugly|twp) as .{0,4} (mince|planks|brush|post|plank|custard|eel|nine bob note|chocolate teapot|teapot|hammers|pig|snake|frogs|posts|sledge)
      {swear}
      #Masked
      (to|all|you|those|these|them|what|bunch of|load of) (the|you|of the)? {insult} (who|that|in|at|on|down|up|out|round|again)
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
      (village idiot|resident idiot|pub bore|chief clown|captain clipboard|little hitler|lord muck|lady muck|king of the|queen bee|his lordship|her ladyship|sleeping beauties|dad's army|walter mitty|hyacinth bucket|mr bean|basil fawlty|del boy|jobsworth in chief) .{0,4}
    `),
  },
  {
    kind: 'insult',
    confidence: 'likely',
    why: 'a worn way of calling somebody stupid or useless',
    negated: true,
    phrases: phrases(`
      dropped on (his|her|their|your) (head|heads) .{0,5}
      (more|nothing|little|not much|not a lot) (going on|happening) .{0,2} (upstairs|between (the|his|her|their) ears|up top)
      (crawl|crawled|slither|slithered|climb) (back)? (under|into|out from under) (whatever|the|your|that|his|a|yer) .{0,2} (rock|stone|hole|you) .{0,4}
      go (and)? (play|jump|sit) (on|in|with|off) the (bypass|traffic|motorway|railway|dual carriageway|lake|canal|fast lane|cliff|pier)
      (want|wants|need|needs) (his|her|their|your) (head|heads) (seeing to|examining|examined|read|looking at|testing|checking) .{0,4}
      wind (your|his|her|yer) (neck|necks) in
      use to man (nor|or) beast
      not the (quickest|sharpest|brightest|fastest|smartest) .{1,3} (on|in) the .{1,2}
      rhymes with (banker|bankers|runt|hunt|duck|trucker|anchor|anchors|tanker|wit|brick|brat)
      (lights|light) (are|is)? on (but|and|with) (nobody|no one|no body) .{0,2} home
      (shut|shurrup|button) (your|yer|ur) (gob|mouth|trap|cakehole|pie hole)
      (caea|cau|cae|ca) dy (geg|ben)
      (hen|y|rhen) (fuwch|gotsen|dwpsyn|ffŵl|ffwl|ast)
      (twpsyn|twpsod|ffyliaid|pen dafad|pen rwdan|pen bach|idiotiaid)
      (two|one) brain (cell|cells) .{0,5}
      (oxygen thief|waste of (space|oxygen|skin|air))
    `),
    unless: phrases(`
      (printer|cat|dog|kettle|washing machine|laptop|myself|muggins|yours truly|panto|pantomime|i'm the|i was the|police|court|my own head|parrot)
    `),
  },
  {
    kind: 'threat',
    confidence: 'likely',
    why: 'threatens somebody',
    phrases: phrases(`
      (be|is|been) a (shame|pity) if (you|anything|something|someone|owt|your|he|she) .{0,6} (slipped|happened|were to|fell|accident|got hurt|got lost|turned up|went missing)
      (i|we) know where (you|he|she|they|your|his|her) .{0,3} (live|lives|park|parks|kids|works|work|drink|walks|children|sleep)
      (turn up|show your face|come near|set foot|try that) .{0,6} (you'll|and (i|we|you)|again and)
    `),
  },
  {
    kind: 'incitement',
    confidence: 'likely',
    why: 'calls on others to turn on somebody',
    phrases: phrases(`
      (everyone|everybody|all|lads|please|shall we all|let's all|let's|go on|go and|all go|go) .{0,3} (message|ring|bombard|tell|give|hassle|egg|boo|pester|spam|flood|troll|visit|take|hound|report|review|bang on) .{0,4} (her|him|them|his|their) .{0,4} (what (you|we) think|hell|what for|a piece|inbox|phone|one star|house|door|gate|drive)
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
  groups: GROUPS,
  wording: { like: 'an attack on a person', unless: phrases('(super mare|on the wold|in the marsh)') },
  examples: {
    finds: [
      '[Our clerk is useless].',
      '[You are an absolute muppet].',
      '[They couldn’t run a bath].',
      '[We know where you live].',
      '[These useless clowns run the hall].',
      '[He is thick as mince].',
      '[Whoever signed it off wants their head examining].',
      '[Be a shame if something happened to your greenhouse].',
      '[Those muppets who park on the zebra want a map].',
      'Everybody says so, [he is a w*nker].',
      '[Let’s all flood her inbox until she goes].',
      '[The vice chair hasn’t two brain cells to rub together].',
    ],
    ignores: [
      'The Muppet Show sing-along is on Friday.',
      'I voted against the scheme and still think it wrong.',
      'Common toad patrol: volunteers wanted.',
      'Blooming freezing on the green today.',
      'Our staff have had abuse on the phone; please be kind.',
      'Bat survey at the chapel on Tuesday.',
      'Weston-super-Mare',
      'We said goodbye to the donkeys that live on the green.',
      'They are such clowns at the circus.',
      'The cat crawled out from under the stone bench, none the worse.',
    ],
  },
};
