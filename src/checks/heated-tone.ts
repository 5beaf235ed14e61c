import { phrases } from '../phrases/index.js';
import type { Check, Document, Group, Observation } from '../types.js';

const GROUPS: readonly Group[] = [
  {
    kind: 'ultimatum',
    confidence: 'likely',
    why: 'sounds like an ultimatum',
    phrases: phrases(`
      (on #Day you were asked|you were asked (nicely|politely)|you've been (told|asked|warned)|you have been (told|warned)|today is #Day|time's up|times up|tick tock|clock is ticking|or else|don't push me|do n't test me|try me|you've got till) .{0,5}
      (not|n't) (going to)? (letting|let|let it|drop|dropping) (it|this) (lie|go|drop|rest|slide) .{0,4}
    `),
    unless: phrases(`
      (reminder|renew|book|tickets|deadline|entries|early bird|sale|raffle)
    `),
  },
  {
    kind: 'taunt',
    confidence: 'likely',
    why: 'taunts somebody',
    phrases: phrases(`
      (wrong again|nice try|wake up|grow up|jog on|pipe down|get a life|bless your heart|do one|give it a rest|calm down|chin up|unlucky|do enlighten us|pray tell|please enlighten us|remind us|remind me|tell us again|do tell|go on then|careful|mind you don't|well well well|oh dear) .{0,1} (#Person|people|mate|pal|love|sunshine|sweetheart|keyboard warriors|you lot|cllr) .{0,6}
      (oh)? (so)? now (you|they|he|she|everyone) (all)? (care|cares|want|wants|remember|remembers|notice|notices|bother|decide|turns up|turn up) .{0,4}
      (it's|that's)? .{0,1} (all right|alright|easy|fine|rich|funny|ironic) (for|coming from) (some|you|him|her|them|someone|somebody) .{0,4}
    `),
    negated: true,
  },
  {
    kind: 'vendetta',
    confidence: 'likely',
    why: 'carries on a feud',
    phrases: phrases(`
      (shame on) (you|him|her|them|#Person|the council|every one of) .{0,3}
    `),
    negated: true,
    unless: phrases(`
      (birthday|bake|concert|band|open day|fete|festival|exciting|launch|programme|bus|prizes|raffle|sequel|series)
    `),
  },
];

export const heatedTone: Check = {
  id: 'heated-tone',
  summary: 'words that feed an argument: taunts, sarcasm, shouting at people, ultimatums, vendettas',
  kinds: {
    taunt: { label: 'a taunt' },
    sarcasm: { label: 'sarcasm at somebody' },
    shouting: { label: 'shouting' },
    ultimatum: { label: 'an ultimatum' },
    'pile-on': { label: 'piling on' },
    vendetta: { label: 'a vendetta' },
  },
  misses: ['irony without any of its usual words'],
  find: shouting,
  groups: GROUPS,
  wording: { like: 'a quarrel', unless: phrases('(everyone|everybody|all) (are)? welcome') },
  examples: {
    finds: [
      '[Wake up, people].',
      '[For the last time, read the minutes].',
      '[Wrong again, Brian].',
      '[Oh, so now you all care]?',
      '[Slow handclap for the highways team].',
      '[Typical keyboard warriors].',
      'Well done, [genius].',
      '[You’ve been warned], clear the verge.',
      '[Shame on the council].',
    ],
    ignores: [
      'Everyone welcome, tell us what you think of the plans.',
      'ROAD CLOSED: Church Lane, 8 to 12 June.',
      'Thank you all so much!!!',
      'BONFIRE NIGHT! Gates at six.',
      'That road is the county’s; report it at the link.',
      'Thank you, Brian, we have passed it on.',
      'DO NOT swim in the reservoir.',
      'Tick tock, early bird tickets end on Friday.',
      'Shame on you if you miss the bake sale.',
    ],
  },
};

/** Words of four and more capitals in a row, beside ordinary writing, said to somebody. */
function* shouting({ tokens, sentences }: Document): Generator<Observation> {
  const words = tokens.filter(({ keys }) => keys.has('#Word'));
  if (words.filter(({ shape }) => shape === 'lower').length < 4) return;
  for (const { start, end, first, last } of sentences) {
    const here = tokens.slice(first, last);
    const loud = here.filter(({ shape, norm }) => shape === 'CAPS' && norm.length > 1);
    const addressed = here.some(({ norm }) => ADDRESS.has(norm));
    if (loud.length >= 4 && addressed)
      yield { kind: 'shouting', span: { start, end }, confidence: 'likely', why: 'shouts at somebody in capitals' };
  }
}

const ADDRESS = new Set([
  'you',
  'your',
  'yours',
  'he',
  'she',
  'they',
  'them',
  'him',
  'her',
  'still',
  'again',
  'already',
  'told',
  'read',
  'stop',
  'why',
  'enough',
]);
