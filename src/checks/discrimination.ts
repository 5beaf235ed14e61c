import { phrases } from '../phrases/index.js';
import type { Check, Group } from '../types.js';

const GROUPS: readonly Group[] = [
  {
    kind: 'other',
    confidence: 'likely',
    why: 'a slur against a group',
    phrases: phrases(`
      {slur}
    `),
    negated: true,
    unless: phrases(`
      (frog|frogs|tinker|tinkers|bender|jap|dyke|fag|fags|spastics society|bint|cripple creek) (pond|spawn|trail|survey|path|repair|repairs|march|with|garden|bank|ends|packet)
      (tinkers|tinker) (lane|cottage|hill|bell)
      (hoes|dykes|frogs|mongol|faggots and peas|wood|gravy)
    `),
  },
  {
    kind: 'other',
    confidence: 'likely',
    why: 'puts a whole group down',
    phrases: phrases(`
      (speak|talk|talks|talking|speaks) (proper|properly|english|the language) .{0,3}
      (your|their|that|his|her) (kind|sort|type|lot|teip) .{0,4} (not welcome|go home|all the same|are all|do n't|never|run fath|should|stick|can)
    `),
  },
  {
    kind: 'age',
    confidence: 'likely',
    why: 'puts people down for their age',
    phrases: phrases(`
      (at (that|her|his|their|your) age|of a certain age|over the hill|one foot in the grave|coffin dodger|coffin dodgers|coffin dodging|old biddies|old biddy|old fogeys|old fogey|blue rinse|wrinklies|geriatrics|senile|gaga|past their sell by|dinosaurs|old codgers|old dears|old crone|ok boomer|snowflakes|snowflake|zimmer frame brigade|god's waiting room|the grey brigade) .{0,4}
    `),
    unless: phrases(`
      (free|lunch|club|welcome|exercise|discount|bus pass|concession|vaccination|jab|class|reduced)
    `),
  },
  {
    kind: 'race',
    confidence: 'likely',
    why: 'shuts out or points at people for their origin or language',
    phrases: phrases(`
      (foreign|foreigners|eastern european|wherever (it|he|she) is he's from|whatever language|accent|can't understand a word|in their own language|jabbering|not from here|english only|speak english|no english|no irish|no dss|no travellers|no gypsies|dim saeson|neb o dramor|go back to|bobl ddŵad|pobl ddŵad|incomers|blow ins|second homers|the english coming) .{0,6} (counter|proper|town|moved in|here|trying|over|jobs|off|twp|please|plis|plîs|rose cottage|lot|taking|buying|ruin|ruined|ruining|go|home|newid|gone downhill)
      (locked|lock|lock up|nail|clowch|bolt|count) .{0,2} (everything|your|bopeth|sheds|tools|spoons|down) .{0,8} (travellers|gypsies|caravans|lay by|lay-by|they're back|back on|hoelio)
    `),
  },
  {
    kind: 'sex',
    confidence: 'likely',
    why: 'puts women or men down for what they are',
    phrases: phrases(`
      (women|woman|lady|ladies|female|girl) drivers
      (you know|we all know) (how|what) (it goes|they are|they 're like|women are|girls are) .{0,2} (with them|with women|like)
      (women|woman|ladies|lady) of a certain age
      (hormonal|baby brain|menopausal) .{0,3}
      not bad for a (girl|woman|lady)
    `),
    unless: phrases('(support|group|clinic|cafe|workshop|talk on|drop in|awareness)'),
  },
  {
    kind: 'other',
    confidence: 'likely',
    why: 'sets one group above another, or shuts one out',
    negated: true,
    phrases: phrases(`
      (go|send|sent|ship|shipped|clear off|bugger off) .{0,2} (back|home) .{0,2} (where|to where) (they|you|he|she|that lot) (come|came|belong|comes) .{0,2}
      (typical|that 's|thats|there 's) (the)? (english|welsh|scots|scottish|irish|polish|poles|germans|french|southerners|northerners|incomers) (for you|all over)
      (normal|proper|real) (men|women|people|families|family|language) .{0,3}
      (dead|useless|made up|pointless|dying) language
      nobody under (fifty|sixty|seventy|eighty|ninety|#Number) (speaks|uses|wants|cares)
      wrong side of (fifty|sixty|seventy|eighty)
      too (old|young|foreign) (to|for) .{0,5} (say|vote|understand|count|decide|opinion)
      no (pensioners|students|families|dss|travellers|gypsies|foreigners|women|men|oaps|mums|locals|english) (please|need apply|thanks|allowed|thank you)
      (never|not) .{0,2} (be|been) one of us
      (blow ins|incomers|townies|second homers) .{0,6} (never|not one of us|ruin|take over|go back|do n't|telling us|think they)
      (whatever|what) (it|he|she|they) (calls|call|calling) (itself|himself|herself|themselves)
      (shove|shoved|ram|rammed|shoving|ramming) .{0,3} down our throats
      (bat|bats|batting) for the other (side|team)
      (pikeys|pikey|gypos|gyppos|gippos|tinkers|gypsies|travellers|caravans) .{0,8} (thieving|rob|robbed|nick|nicked|bikes|lead|diesel|same every)
      (i'm|i am|im|am) not (racist|sexist|homophobic|prejudiced|being racist|being sexist) but .{0,12}
    `),
    unless: phrases(`
      (police|said|says|told|quoted|nobody should|unacceptable|course|workshop|club|lunch|group|history|museum|exhibition|appalled|disgusting|cricket|rounders|innings|recipe|cake|latin)
    `),
  },
];

export const discrimination: Check = {
  id: 'discrimination',
  summary: 'words that put people down, stereotype or shut them out for what they are',
  kinds: {
    age: { label: 'about age' },
    disability: { label: 'about disability' },
    'gender-reassignment': { label: 'about trans people' },
    marriage: { label: 'about marriage' },
    pregnancy: { label: 'about pregnancy' },
    race: { label: 'about race' },
    religion: { label: 'about religion' },
    sex: { label: 'about sex' },
    'sexual-orientation': { label: 'about sexual orientation' },
    traveller: { label: 'about travellers' },
    'language-group': { label: 'about English or Welsh speakers' },
    other: { label: 'about a group' },
  },
  misses: ['a group that is only pointed at ("that lot over the bridge")'],
  groups: GROUPS,
  wording: { like: 'words that put a group down' },
  examples: {
    finds: [
      'Why bother with a form in it, [it is a useless language].',
      'Wider bays at last, [even the lady drivers will manage].',
      '[Travellers are all thieves].',
      '[They should go back where they came from].',
      '[Typical woman driver took out our bollard].',
      '[Too old to have a say], the lot of them.',
      '[I am sick of foreigners].',
      '[What a bunch of pikeys].',
      '[Strictly no pikeys at the fair].',
      '[They should learn to speak the language].',
      '[The old biddies have spoken].',
      '[That accent, and him behind our counter].',
    ],
    ignores: [
      'Latin is a dead language, and the class starts on Monday.',
      'Real men wear pink for the hospice walk, says the club.',
      'Over-60s lunch on Thursday, all welcome.',
      'Traveller site: planning committee, 12 June.',
      'Ladies’ darts team needs players.',
      'Muslim community open day, all welcome.',
      'Mental health first aid course.',
      'English and Welsh versions below.',
      'Faggots and peas at the Conservative Club on Friday.',
      'The lunch club is for anyone of a certain age, all welcome.',
      'A talk on menopausal health at the library.',
    ],
  },
};
