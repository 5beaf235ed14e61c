import { phrases } from '../phrases/index.js';
import type { Check, Group, Phrases } from '../types.js';

/** A side is taken: should, ban, wrong, enough, had its day. */
const SIDE = phrases(`
  (should|should n't|ought|must|ban|banned|legal|legalise|wrong|right|cruel|cruelty|murder|evil|disgrace|disgusting|sick|enough|decent|only one side|had its day|had their day|high time|about time|scrap|abolish|bring back|never|nonsense|rubbish|lie|lies|shame|full|stop|free|end|support|back|stand with|against|over and done|sold a pup|glad|worse|better off|biology|sense|madness|lost the plot|freeloaders|parasites|invasion|swamped|proud|hypocrites|propaganda|fairy tales|genocide|terrorists|woke|saved|sin)
  (dylai|dylid|gwahardd|hen bryd|cywilydd|digon|byth|diddymu|dim tywysog|does dim lle)
`);

const group = (kind: string, why: string, source: string, near: Phrases | null = SIDE): Group => ({
  kind,
  confidence: 'likely',
  why,
  phrases: phrases(source),
  ...(near ? { near } : {}),
  negated: true,
});

const GROUPS: readonly Group[] = [
  group(
    'religion',
    'takes a side on religion',
    `
    (religion|religions|bishop|bishops|archbishop|sharia|islam|church of england|the vatican|pope|atheist|atheists|god botherers|faith schools|church schools|the church running|pray|prayers before|gweddi|crefydd|blasphemy|sabbath|kept holy|saviour|repent|be saved|come to him|jesus|the lord|burqa|burka|halal)
  `,
  ),
  group(
    'immigration',
    'takes a side on immigration',
    `
    (immigration|immigrants|immigrant|migrants|migrant|asylum|asylum seekers|small boats|off the boats|the boats|dinghies|dinghy|illegals|the channel|migrant hotel|border|borders|deport|deportation|rwanda|country's full|islands full|island's full|newcomers|mewnfudwyr|ceiswyr lloches)
  `,
  ),
  group(
    'international',
    'takes a side in a conflict abroad',
    `
    (gaza|israel|israeli|palestine|palestinian|palestinians|hamas|netanyahu|zionist|zionists|idf|west bank|from the river|ceasefire|ukraine war|putin|nato|trump|iran|hezbollah)
  `,
  ),
  group(
    'constitution',
    'takes a side on Brexit, independence or the constitution',
    `
    (brexit|brexiteer|brexiteers|remainers|remoaners|leave voters|rejoin|eu membership|the eu|brussels|independence|indyref|annibyniaeth|yes cymru|second referendum|years out|abolish the senedd|house of lords)
  `,
  ),
  group(
    'gender',
    'takes a side on sex and gender',
    `
    (trans|transgender|pronouns|gender ideology|self id|biological|born (male|female|a man|a woman)|single sex|women's spaces|women only|drag queen|gender|non binary|same sex|gay marriage|(she|he)'s a (woman|man) because|what a woman is|ladies night means ladies|adult human female)
  `,
  ),
  group(
    'abortion',
    'takes a side on abortion or assisted dying',
    `
    (abortion|abortions|unborn|pro life|pro choice|assisted dying|assisted suicide|euthanasia|right to die|dying man|means to go|dignitas)
  `,
  ),
  group(
    'health',
    'takes a side on vaccines or lockdowns',
    `
    (vaccine|vaccines|jab|jabs|the jab|anti vax|antivaxxers|vaxxed|lockdown|lockdowns|masks|big pharma|covid|5g|fluoride|plandemic)
  `,
    phrases(`
    (poison|experiment|lie|lies|wake up|sheep|sheeple|never (again|had)|refuse|force|forced|mandatory|killed|proved right|hoax|scam|control|guinea pig|guinea pigs|wo n't be (having|putting)|should be|idiots|selfish)
  `),
  ),
  group(
    'justice',
    'takes a side on crime and punishment',
    `
    (death penalty|capital punishment|hang them|hanging|bring back the (rope|birch|cane)|string them up|soft on crime|legalise cannabis|drug laws|culture war|cancel culture|free speech|political correctness|pc gone mad|woke|say anything these days|net zero|climate hoax|climate emergency|just stop oil|statues|slavery reparations|black lives matter|blm|take the knee)
  `,
    null,
  ),
  group(
    'animals',
    'takes a side on hunting, culls or eating meat',
    `
    (fox hunting|trail hunting|the hunt|hunting ban|hunt ban|hunting|hunts|hounds|badger cull|badgers|cull|grouse shooting|pheasant shoot|vegan|vegans|meat is|a pack on|setting a pack|hela|trail hunt)
  `,
    phrases(`
    (ban|cruel|cruelty|savage|savages|barbaric|tradition|townies|leave (us|them|it) alone|murder|murderers|bloodsport|bloodthirsty|should|tomorrow|countryside|do-gooders|gwaharddiad|llonydd|class|toffs|forced|living creature)
  `),
  ),
  group(
    'monarchy',
    'takes a side on the monarchy',
    `
    (monarchy|monarch|royals|royal family|republic|republican|the crown|not my king|king charles|prince of wales|tywysog|goron|y frenhiniaeth|coronation|palace|palaces|scroungers|abolish)
  `,
    phrases(`
    (had its day|had their day|abolish|scrap|waste|scroungers|parasites|elected|republic|not my|taxpayer|taxpayers|obscene|leeches|god save|digartref|amgueddfa|dim|arall|museum|best thing|homeless|bow|subjects|privilege|unelected)
  `),
  ),
];

export const sensitiveTopics: Check = {
  id: 'sensitive-topics',
  summary: 'a side taken or invited on a matter that divides people beyond the parish',
  kinds: {
    religion: { label: 'religion' },
    immigration: { label: 'immigration' },
    international: { label: 'a conflict abroad' },
    constitution: { label: 'Brexit or the constitution' },
    gender: { label: 'sex and gender' },
    abortion: { label: 'abortion or assisted dying' },
    health: { label: 'vaccines or lockdowns' },
    justice: { label: 'crime, punishment or the culture wars' },
    animals: { label: 'hunting and animals' },
    monarchy: { label: 'the monarchy' },
    other: { label: 'a divisive subject' },
  },
  misses: ['a subject that is only hinted at'],
  groups: GROUPS,
  wording: { like: 'a side taken on what divides people' },
  examples: {
    finds: [
      '[The monarchy has had its day].',
      'Nice walk today. [Shut the migrant hotel now], enough is enough.',
      '[Israel is in the wrong over Gaza].',
      '[The bishops have lost the plot on marriage].',
      '[Brexit was the worst mistake of my life and we should rejoin].',
      '[Ban the hunt], it is cruel.',
      '[Single sex spaces must stay], whatever they say.',
      '[Abortion is murder].',
      '[The vaccine is poison].',
      '[Bring back the rope].',
    ],
    ignores: [
      'Carols on the green at six, led by St Mary’s.',
      'Remembrance Sunday parade, muster at 10.30.',
      'Bunting for the King’s birthday.',
      'Flu jabs at the surgery on Saturday.',
      'Eid Mubarak to everyone celebrating.',
      'Egg hunt in the park on Monday.',
    ],
  },
};
