// What is said of things and not of people: "the new bins … they are ugly" insults nobody.
import { phrases, matches, stands } from '../../phrases/index.js';
import type { Document } from '../../types.js';

const JUDGED = phrases(`
  (they|they're|them|those|these) (are|'re|were|look|looked|is)? .{0,4} (ugly|thick|stupid|useless|daft|fat|dull|dense|
    hideous|mad|hopeless|cheap and nasty|horrible|rubbish|pathetic|a joke|a disgrace|an insult)
`);

/** What stands in a street or a hall, comes in a box, or is paid for. */
const THINGS = phrases(`
  (bins|lamps|lamp posts|lampposts|lights|streetlights|kerbs|signs|posts|flats|houses|railings|barriers|bollards|benches|
    planters|gates|fences|windows|doors|steps|cones|boxes|bags|chairs|tables|curtains|blinds|tiles|slabs|humps|
    speed humps|speed bumps|bumps|cushions|cameras|meters|machines|forms|plans|drawings|designs|colours|banners|flags|
    posters|leaflets|lorries|vans|buses|seats|hedges|trees|bushes|shrubs|weeds|tubs|baskets|pots|hats|shoes|boots|
    jumpers|cakes|scones|pies|rules|charges|fees|prices|figures|numbers|minutes|roads|pavements|paths|pipes|drains|
    gulleys|gullies|toilets|swings|nets|goals|panels|turbines|pylons|masts|cables|decorations|wreaths|candles)
`);

const SOMEBODY = phrases(`
  ({folk}|{kids}|{office}|{member-word}|{council}|{kin}|{acquaintance}|{villager}|{one-of-them}|#Person|people|committee|
    {insult}|{dolt}|
    neighbours|owners|drivers|residents|planners|whoever|who|lot|lads|women|men|everyone|everybody|someone|somebody)
`);

/** The sentences in which "they" are things: these were the last to be named, and no people beside them. */
export function ofThings(document: Document): ReadonlySet<number> {
  const judged = matches(document, JUDGED)
    .map(({ sentence }) => sentence)
    .filter((at) => {
      const near = [at - 1, at];
      return stands(document, THINGS, near) && !stands(document, SOMEBODY, near);
    });
  return new Set(judged);
}
