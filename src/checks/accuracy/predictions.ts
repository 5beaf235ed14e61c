// Phrases that foretell as certain what nobody knows yet.
import { phrases } from '../../phrases/index.js';
import type { Group } from '../../types.js';
import { OF_NO_MATTER, DAY_TO_DAY } from './innocent.js';

/** What is looked forward to: a date for it foretells nothing that anybody would contest. */
const TREAT = phrases(`
  be .{0,4} (do|party|bash|disco|knees up|buffet|concert|raffle|tea|carols|carol service|get together|panto|quiz|fair)
`);

export const PREDICTIONS: readonly Group[] = [
  {
    kind: 'prediction',
    why: 'states as settled what has not been announced',
    phrases: phrases(`
      (they're|theyre|they are|council is|county is|surgery is|school is|pub is|shop is|council are|government are|
        they 'll|they will|developers are|it's|its) (all)? (about to|going to|gonna|planning to|putting|closing|
        shutting|building|scrapping|selling|turning|knocking|bulldozing|demolishing|getting rid|axing|bringing in|
        going to be|going for|open 24hr|becoming|being turned) .{0,10} (houses|homes|flats|hmo|hotel|rec|field|
        surgery|school|library|post office|pub|(the|village) green|by easter|by christmas|next month|next year|
        permits|charges|hostel|supermarket|drive thru|mast|pylons|solar|bus|car park|month|year|easter|fact)
      mark my words .{0,10}
      (you watch|just you wait|you wait) .{0,5} (will|'ll|wo n't|going to|gonna|be) .{0,6}
      (going to|gonna) (be|have|lose|shut|close|go|see|end) .{0,8} by (christmas|easter|xmas|#Year|next|summer|spring|
        winter|autumn|the end) .{0,3}
      (by|before|this time) (christmas|easter|#Year|next (year|summer|spring|winter|christmas|easter)|the (summer|
        autumn|spring|winter|end of)) .{0,6} (there|they|it) ('ll|will|wo n't) .{0,6}
      (there'll|there will|they'll|they will|it'll|it will) be .{0,8} (by|before|within|inside) (christmas|easter|
        #Year|next (year|summer|spring|winter|easter|christmas)|two years|three years|five years|ten years|
        a year) .{0,4}
      (prisoedd|prisiau|pris) .{0,4} (syrthio|codi|dyblu|gostwng) .{0,2} (draean|o draean|hanner|o hanner|
        dwbwl) .{0,4}
    `),
    unless: TREAT,
  },
  {
    kind: 'prediction',
    why: 'states as settled what has not been announced',
    phrases: phrases(`
      (be|all be|being|getting|become|becoming|turned into|for) (flats|houses|student flats|luxury flats|
        a wetherspoons|a vape shop|an hmo|holiday lets|a car park|a lorry park) (by|next|before|within|inside|
        in) .{0,5}
      ('ll|will|going to be|be) .{0,8} by (20 .|#Year) .{0,2}
      in (two|three|five|ten|twenty|fifty|a few) years (time|'s time)? (it|they|we|there|the|this|that|every|nobody|
        no one|half|all) .{0,5} ('ll|will|wo n't) .{0,8}
      (it'll|there'll|that'll|it will|there will|that will) be .{0,2} (chaos|carnage|gridlock|bedlam|mayhem|
        a ghost town|the death of|a bloodbath|under water|curtains for) .{0,8}
      (will|'ll|going to) .{0,12} (you watch|you just wait|just you wait|you'll see|just watch) $
      (village|town|school|surgery|pub|shop|library|high street|bottom end|post office|bank|club|hall|station|
        market) .{0,4} (will|'ll|going to) be (cut off|under water|gone|shut|flats|houses|closed|empty|boarded up|
        underwater|bankrupt) (by|before|within|inside|this time|next) .{0,6}
      (will be|'ll be|going to be|gonna be) (compulsory|rationed|switched off|means tested|privatised|sold off) (by|
        next|before|within|in) .{0,6}
      (once|when|soon as|the minute|as soon as) (those|the|that) (houses|homes|flats|bypass|supermarket|incinerator|
        quarry|solar farm|turbines|pylons|estate|mast|warehouse) .{0,6} (will|'ll|wo n't) .{0,8}
    `),
  },
  {
    kind: 'prediction',
    why: 'states as settled what nobody can know',
    phrases: phrases(`
      (by|before|come|this time) .{0,2} (christmas|xmas|easter|spring|summer|winter|autumn|#Year|the end|next|
        new year|#Month|january|february|april|june|july|august|september|october|november|december|
        the year 's out) .{0,2} (it|they|there|that|this|we|half|the|most) .{0,2} ('ll|will|wo n't) .{0,8}
    `),
    unless: DAY_TO_DAY,
  },
  {
    kind: 'prediction',
    why: 'states as settled what nobody can know',
    phrases: phrases(`
      (it|that|this|which|bank|shop|pub|school|road|library|club|tarmac|surface|hedge|pitch|park|field|town|village|
        bridge|wall|half|roof|path|pier) .{0,2} ('ll|will) (all)? be .{0,2} (up|gone|off|down|shut|empty|dead|dust|
        closed|finished|broke|boarded up|rubble|a ruin|flats|houses) .{0,2} (again)? (by|before|inside|
        within) (christmas|easter|spring|summer|winter|autumn|#Year|the end|next|new year|#Month) .{0,6}
      (riot|riots|death|fatality|killed|drowned|explosion|knifed|stabbed|dead child|kid dead|deaths|
        body) .{0,5} (if they|before they|before anyone|before the|if the|unless they|come #Day|come saturday|
        before long|one of these) .{0,10}
      (will|'ll|going to|gonna) (double|treble|triple|halve|quadruple|rocket|soar|crash|collapse|go bust|go bankrupt|
        go under) (by|in|within|overnight|before|next|if|when|once|come) .{0,6}
    `),
    unless: OF_NO_MATTER,
  },
];
