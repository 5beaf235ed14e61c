// Phrases by which people take a side without naming the dispute: "we voted out", "look after our own", "a lad in a dress".
import { phrases } from '../../phrases/index.js';
import type { Group } from '../../types.js';

const EUROPE = phrases(`
  (passport|passports|dover|calais|queue|queues|visa|customs|border|europe|european|channel|ferry|eu|exports|pickers|
    tariffs|farm payments|red tape)
`);

/** Stages, parties and fancy dress, where a man in a dress is a joke. */
const DRESSED_UP = phrases('(panto|pantomime|dame|stag|fancy dress|show|costume|carnival|scottish|kilt)');

const likely = (kind: string, why: string, source: string): Group => ({
  kind,
  why,
  firm: true,
  phrases: phrases(source),
});

export const ALLUSIONS: readonly Group[] = [
  {
    ...likely(
      'constitution',
      'takes a side on Brexit',
      `
      (you|they|people|folk|we) voted for (it|this|that) .{0,4} (own|enjoy|live with|suck|lump|hope you 're happy|
        put up) .{0,6}
      (best|worst|daftest|maddest|stupidest) thing (we|this country|britain) ever did (was)? (leaving|coming out|
        voting out|walking out) .{0,6}
    `,
    ),
    near: EUROPE,
  },
  likely(
    'constitution',
    'takes a side on Brexit',
    `
    (17|17.4|seventeen) million (of us|people|voted|knew|ca n't|wanted) .{0,6}
    (pickers|carers|vets|nurses|drivers|lorries|exports|trade|prices) .{0,6} since (we left|we came out|the referendum|
      we walked out) .{0,6}
  `,
  ),
  likely(
    'immigration',
    'takes a side on immigration',
    `
    (look after|looking after|house|help|care for|take care of|see to|feed) our own (people|folk|homeless|veterans|
      pensioners|kind)? (first|before|instead|for once) .{0,8}
    (strangers|foreigners|them|young men|illegals) (up)? in (a|the|four star|five star|posh|luxury)? (hotels|
      hotel) .{0,6}
    send (them|'em|the lot) (all)? back (home|where they came from|every last one|every one of them|on the next (boat|
      plane)) .{0,4}
  `,
  ),
  {
    ...likely(
      'gender',
      'takes a side on sex and gender',
      `
      ((wo|will|do|did) (not|n't) (have|want) (a|some))? (lad|bloke|man|boy|fella) in a (dress|frock|skirt|wig) .{0,6}
    `,
    ),
    near: phrases('(loo|loos|toilet|toilets|changing room|changing rooms|showers|ladies|women|girls|daughter)'),
    unless: DRESSED_UP,
  },
  likely(
    'justice',
    'takes a side on crime and punishment',
    `
    (some of them|they|the lot of them|lot of them|whoever .{0,4}|yobs|thugs|these lads|vandals) (want|need|wants|needs|
      deserve|deserves) (stringing up|flogging|birching|the birch|the rope|the noose|the cane) .{0,4}
    (sick|fed up|tired) of being told what (i|we|you) can (and|or)? .{0,3} say .{0,6}
    (more|longer) for .{1,6} than (for|you do for|if you|you get for) .{0,2} (mugging|burgling|stabbing|robbing|killing|
      rape|murder|attacking|knifing) .{0,5}
  `,
  ),
  likely(
    'animals',
    'takes a side on hunting or eating meat',
    `
    blood on (their|your|his|her|every) (plate|plates|fork) .{0,3}
    hunt .{0,14} long may (it|they|the .{0,2}) (ride|hunt|last|continue|carry on)
  `,
  ),
  likely(
    'monarchy',
    'takes a side on the monarchy',
    `
    (castles|palaces|palace|coronation|crown jewels|royal train) .{0,5} (while|when|and) .{0,4} (pensioners|kids|
      families|veterans|nurses|people|folk) .{0,4} (freeze|freezing|starve|starving|hungry|homeless|food bank|
      food banks)
    (want|have|having|fancy) .{0,3} (coronation|jubilee|royal wedding) .{0,6} pay for it (themselves|himself|itself)
  `,
  ),
  likely(
    'international',
    'takes a side in a conflict abroad',
    `
    (america|the states|the white house|the kremlin) ('s|has|is) (turned into|lost (its|the)|become a|gone mad|
      gone bonkers|finished|a laughing stock|run by|no friend) .{0,6}
    (stand|stands|standing|stood) (firm|shoulder to shoulder)? with (ukraine|israel|gaza|palestine|russia|iran|the palestinians|hamas) .{0,4}
    (is n't|not|ai n't|was never) our (war|fight|quarrel) .{0,4}
  `,
  ),
  {
    ...likely(
      'abortion',
      'takes a side on abortion',
      `
      a (baby|child|life) ('s|is) a (baby|child|life) (from|at|before|however|whatever|born|$) .{0,4}
    `,
    ),
  },
  {
    ...likely(
      'abortion',
      'takes a side on abortion',
      `
      (never|not|n't) (have|'ve)? (lend|lent|put|had|have|take|took|taken) (a|any|my) (hand|name|part) (to|in)
    `,
    ),
    firm: true,
    near: phrases('(midwife|midwives|unborn|womb|foetus|pro life)'),
  },
  {
    ...likely(
      'immigration',
      'takes a side on immigration',
      `
      (boats|dinghies|boatload|boatloads|dinghy) .{0,10} (nobody|no one|not a (soul|word|peep)) .{0,1} (cares|minds|
        bats an (eyelid|eye)|blinks|objects|complains|said|stops (them|it)|lifts a finger) .{0,2} ((but|yet|and|while) (i|
          you|we|my|put|park|build|paint|try|leave|drop|miss|forget|ask)|try|park|paint) .{0,12}
    `,
    ),
    unless: phrases(
      '(race|races|regatta|club|sail|sailing|swim|swimmers|beginners|rowing|mooring|moorings|fishing|lifejackets|moored|harbour|quay|gulls)',
    ),
  },
  {
    ...likely(
      'monarchy',
      'takes a side on the monarchy',
      `
      (we|us|you|taxpayers|muggins|guess who|who) ('re|'s|are|is)? .{0,2} (pay|pays|paid|paying) for (the|that|those|his|
        her|their|every|all (the|that|those)) .{0,2} (hat|hats|carriage|carriages|crown|crowns|robe|robes|coach|tiara|tiaras|
        flypast|balcony|frock|ermine|feathers|palace|palaces|trumpets)
      (we|us|taxpayers|muggins|who) ('re|'s|are|is|who|that)? .{0,2} (foot|foots|footing) the bill .{0,3}
    `,
    ),
    near: phrases(`
      (carriage|carriages|gold coach|gold on the coach|crown|throne|tiara|balcony|palace|coronation|jubilee|king|royal|royals|
        abbey|ermine)
    `),
    unless: phrases(`
      (bride|wedding|hire|hired|riding|stables|carnival|panto|pageant|museum|theatre|driver|heritage|restored|costume|
        costumes|railway|dentist|ride|rides|show|bench|statue|beacon|rotary|thank|raised)
    `),
  },
];
