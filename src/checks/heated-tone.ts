import { phrases } from '../phrases/index.js';
import type { Check, Document, Observation } from '../types.js';
import { findGroups, withoutOverlaps, type Group } from './find.js';

const GROUPS: readonly Group[] = [
  {
    kind: 'ultimatum',
    confidence: 'likely',
    why: 'sounds like an ultimatum',
    phrases: phrases(`
      (for the (last|umpteenth|hundredth|third|tenth|millionth) time|how many (more)? times|once and for all|i wo n't say (it|this) again|i won't tell you again|last warning to|as i 've already (told|said)|as i have already (told|said)|read (it|the minutes|my lips) (again|slowly|properly)|read the minutes|which part of .{0,4} do n't you (understand|get)|what part of .{0,6} (understand|get)|let me spell it out|let me say this slowly|i've told you (before|already|once)|do i have to (repeat|spell)|am tro ola|sawl gwaith) .{0,4}
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
      (wake up|grow up|get a life|get over it|get a grip|sit down|pipe down|wind your neck in|jog on|do one|do us (all)? a favour|give it a rest|give over|get a job|cry me a river|boo hoo|diddums|poor you|suck it up|dry your eyes|calm down dear|keep your hair on|change the record|put a sock in it|stick that|stick it|put that in your pipe|choke on that|told you so|i told you so|you were told|who's laughing now|happy now|proud of yourself|proud of yourselves|hope you're (proud|happy|pleased)|bet you feel|how does it feel|enjoy your|run along|off you pop|nice try|dream on|on your bike|jealous much|triggered|cope|come at me|bring it on|say it to my face|prove it|what's the matter|cat got your tongue|lost for words|not so (clever|brave|big) now|where were you|thought so|crickets) (people|love|sweetheart|mate|pal|darling|you lot|everyone|brian|then|now|eh|sunshine|petal|chum|#Person)? $
      (wrong again|nice try|wake up|grow up|jog on|pipe down|get a life|bless your heart|do one|give it a rest|calm down|chin up|unlucky|do enlighten us|pray tell|please enlighten us|remind us|remind me|tell us again|do tell|go on then|careful|mind you don't|well well well|oh dear) .{0,1} (#Person|people|mate|pal|love|sunshine|sweetheart|keyboard warriors|you lot|cllr) .{0,6}
      (keyboard warriors|armchair experts|the usual suspects|professional moaners|serial complainers|serial moaners|the moaners|moaners|whingers|the whingers|naysayers|nimbys|nimby|banana brigade|curtain twitchers|snowflakes|the fun police|the great and the good|drama queens|experts on facebook|facebook experts|the perpetually offended|the brigade|rent a mob|do gooders) .{0,4}
      (some of|half of|most of|not one of|none of|those of) (you|us) .{0,5} (can't read|ca n't read|don't|do n't|never|could n't|bother|lift a finger|moan|picked up|were up|was up|busy|in (your|their) pit|turned up|bothered|too busy|complaining|whinge|sat on)
      (while|when) (you|you lot|you were|others|some) .{0,3} (in (your|their) (pit|bed)|sat on your|watched|were asleep|was asleep|moaned|couldn't be bothered|could n't be bothered)
      (oh)? (so)? now (you|they|he|she|everyone) (all)? (care|cares|want|wants|remember|remembers|notice|notices|bother|decide|turns up|turn up) .{0,4}
      (it's|that's)? .{0,1} (all right|alright|easy|fine|rich|funny|ironic) (for|coming from) (some|you|him|her|them|someone|somebody) .{0,4}
      (if)? (you|he|she|they) (had|'d|'ve|have) (bothered|ever bothered|actually|even) (to)? (read|turn up|turned up|listen|listened|come|look|looked|ask|asked) .{0,5}
    `),
    negated: true,
  },
  {
    kind: 'sarcasm',
    confidence: 'likely',
    why: 'is sarcastic at somebody',
    phrases: phrases(`
      (bravo|well done|congratulations|congrats|round of applause|slow (hand)? clap|slow handclap|big hand|three cheers|top work|great job|good job|nice one|nice work|genius|brilliant|marvellous|thanks a (lot|bunch|million)|thanks ever so|how very|how kind|how thoughtful|how lovely of|so glad|so kind of|delightful|charming|classy|give (that man|him|her|them) a medal|give .{0,3} a (medal|gold star)|gold star|llongyfarchiadau) .{0,3} (genius|geniuses|committee|highways|council|sherlock|einstein|everyone who did n't|to whoever|whoever|to the (genius|hero|idiot|person|clown|bright spark)|you lot|again|as (always|ever|per)|for nothing|another|unsigned) .{0,5}
      (what a surprise|surprise surprise|there's a surprise|shock horror|who knew|who'd have thought|colour me (shocked|surprised)|quelle surprise|imagine my surprise|stop the press|you could n't make it up|you couldnt make it up|beggars belief|must be nice|must of been|must have been|how silly of me|silly me|heaven forbid|god forbid|perish the thought|far be it from me|don't all rush|do n't all rush|don't trouble yourself|don't let facts|never let the truth|with your vast|your vast experience|in your infinite wisdom|in their infinite wisdom|in his infinite wisdom|we are all agog|the floor is yours|enlighten us|another delightful|yet another masterclass|masterclass in|not that you'd know|what with you|so very sure|as if by magic) .{0,6}
      (slow handclap|slow clap|eye roll|yawn|zzz|lol as if|🙄|ok hun|okay hun|yeah right|yeah ok|if you say so|whatever you say|course you (did|are|do)|of course you (did|are|do|would)) .{0,3}
      (pull the other one|on what planet|what planet|were you born in a barn|is it me or|did i miss|am i missing) .{0,5}
    `),
    negated: true,
    unless: phrases(`
      (thank you|thanks to|lovely to see|cubs|brownies|raffle|winner|winners|party|birthday)
    `),
  },
  {
    kind: 'vendetta',
    confidence: 'likely',
    why: 'carries on a feud',
    phrases: phrases(`
      (i've|i have|been) (waited|waiting|kept|keeping|got) .{0,5} (years|since|every (email|screenshot|message|receipt|letter)|a list|receipts|a folder|it all|chapter and verse|notes|dates) .{0,6}
      (names|dates|screenshots|receipts|it) (will|to) (follow|come out|be published|be named)
      (i'm|im|we're|i am) (coming for|not finished with|watching|onto|on to|going to expose|just getting started|not going away|only just|taking names) .{0,3} (you|him|her|them|this|warming up)?
      (watch this space|more to come|the truth will out|it'll all come out|i know (what you did|things|where the bodies)|you know what you did|i have not forgotten|i've not forgotten|i never forget|karma|what goes around|day of reckoning|we'll see who|he who laughs|revenge|payback|get what's coming|your days are numbered|this is (not over|war)|i'll be asking|day #Number of asking|every day until|until (he|she|they) (goes|resigns|packs it in)) .{0,6}
      (resign|go|step down|hang your head|hang your heads|shame on) .{0,2} (you|now|him|her|them|#Person)? !
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
  *find(document) {
    yield* withoutOverlaps([...findGroups(document, GROUPS), ...shouting(document)]);
  },
  examples: {
    finds: [
      '[For the last time], [read the minutes].',
      '[Wrong again, Brian].',
      '[Oh, so now you all care]?',
      '[Slow handclap for the highways team].',
      '[Typical keyboard warriors].',
      '[Well done, genius].',
    ],
    ignores: [
      'ROAD CLOSED: Church Lane, 8 to 12 June.',
      'Thank you all so much!!!',
      'BONFIRE NIGHT! Gates at six.',
      'That road is the county’s; report it at the link.',
      'Thank you, Brian, we have passed it on.',
      'DO NOT swim in the reservoir.',
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
