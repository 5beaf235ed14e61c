// Phrases by which people tell for certain what is never done, where the money goes, and what will become of a place.
import { phrases } from '../../phrases/index.js';
import type { Group } from '../../types.js';
import { SOURCED } from './innocent.js';

/** Notices of works and deliveries, guesses and worries, which state nothing as certain. */
const NOTICE = phrases(`
  (will be|until|during|works|delivering|delivery|i counted|we counted|traffic count|survey|counter|worry|worried|fear|
    afraid|i think|might|risk|could|would|if i|tickets|my|tea|cake|cakes|raffle)
`);

/** The groups that tell these. A source silences each of them. */
export const CERTAINTIES: readonly Group[] = [
  {
    kind: 'claim',
    why: 'states something contested as fact, without a source',
    unless: [SOURCED, NOTICE],
    phrases: phrases(`
      (drain|drains|gully|gullies|road|roads|pavements|swings|slide|culvert|bridge|pumps|ditch|ditches|toilets|
        footpath) .{0,3} (n't|not|never) been (touched|serviced|maintained|unblocked|pumped out|repaired|mended|
        upgraded) .{0,2} (since|in|for) (#Year|#Number|ten|twenty|thirty|years|decades|living memory|the) .{0,3}
      (recycling|plastic|glass|food waste) .{0,10} (same (lorry|truck|wagon)|landfill|incinerator|gets burnt|
        gets burned|shipped abroad) .{0,5}
      (precept|council tax|rates|parking money|our money|your money) .{0,1} (is|'s|has|all)? .{0,1} (going|goes|gone|
        spent) on (legal bills|lawyers|consultants|wages|salaries|pensions|jollies|perks|expenses|paying off|
        one man 's) .{0,6}
      (council|parish|county|club|trust) (has|have|'s got|got) no (insurance|licence|planning permission|
        risk assessment|safety certificate) .{0,6}
    `),
  },
  {
    kind: 'prediction',
    why: 'states as settled what nobody can know',
    unless: [SOURCED, NOTICE],
    phrases: phrases(`
      (will|'ll) (be|mean) (#Number|hundreds of|thousands of) .{0,1} (lorries|cars|vans|hgvs|trucks|tankers) .{0,1} (a|per|
        every|each) (day|hour|week) .{0,4}
      (will|'ll|going to|gonna) (flood|collapse|subside|fall down|give way) .{0,2} (every time|each time|again|
        as soon as|the first|the minute|the moment|once they|when they|if they) .{0,8}
      (it|they|that|this) (will|'ll) (all)? (end up|finish up|wind up) (as|being|like)? .{0,2} (flats|houses|
        holiday lets|a wetherspoons|a vape shop|student|offices|a car park|executive homes|luxury) .{0,5}
      (there 'll|there will) be (nothing for the (kids|young|old)|nowhere for|no (doctors|doctor|shops|shop|pubs|pub|
        buses|bus|fields|nurses|farms|school) left) .{0,8}
      (your|our) (kids|children|grandchildren|youngsters) (will|'ll|wo n't) .{0,2} (never|be able to) .{0,3} (afford|
        live here|buy|find a house) .{0,8}
      next (it 'll|it will) be (the|our|your) .{0,2} {public-thing} $
    `),
  },
];
