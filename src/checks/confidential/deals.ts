// Phrases that give away figures or terms of a deal: tenders, quotes, what the council would pay.
import { phrases } from '../../phrases/index.js';
import type { Group } from '../../types.js';
import { PUBLISHED } from './matters.js';

/** Questions about a firm or a price to the neighbours. A draft that asks them tells no council secret. */
const ASKED_AROUND = phrases(`
  (anyone|anybody|who's|has anyone|any of you) .{0,2} (used|use|uses|tried|recommend|had|know a|dealt with)
  (is|does|do) (that|this|it|they) .{0,1} (about right|about average|sound|seem|reasonable|normal|steep|fair|a lot)
`);

/** What a council buys and sells. */
const ASSET = `(land|field|paddock|strip|building|site|barn|pub|plot|depot|yard|orchard|chapel|bank|shop|house|farm|
  lodge|mill|wood|woods|meadow|garage|hall|school|church|pavilion|club)`;

export const DEALS: readonly Group[] = [
  {
    kind: 'tender',
    why: 'gives away figures or terms of a deal',
    firm: true,
    unlessDraft: ASKED_AROUND,
    phrases: phrases(`
      (lowest|highest|cheapest|dearest|three|four|two|five|all|other|winning|their|opening|our) (tender|tenders|bid|
        bids|quote|quotes|offer|offers|price|prices|estimates) .{0,10} (#Money|#Number|in|back|came|come|was|is|under|
        over|nearly|just|from)
      (biggest|littlest|smallest|lowest|dearest) .{0,2} (#Number|sixty|forty|fifty|thirty|twenty) .{0,6}
      (bid|offer|offered|offering|price) .{0,4} (for|on) the (land|field|paddock|depot|strip|building|site|barn|pub|
        plot) .{0,4}
      (preferred bidder|heads of terms|walk away price|winning bid|reserve price) .{0,3} (is|was|at|of|'s|
        for|came|just) .{0,8}
      (their|his|her|our|the council 's|developer 's|the) opening offer .{0,1} (is|was|of|came) .{0,2} (#Money|#Number) .{0,8}
      (#Number|two|three|four|five|six) (prices|quotes|bids|tenders|estimates) (in|came|back|for|we|they|so|and|from|
        now) .{0,8}
      (tender|tenders|bid|bids|quotes|envelopes) .{0,6} (want|wants|wanted|asking|asked|said|came in at|went in at|
        quoted|put in|bid) .{0,2} (#Number|#Money) .{0,8}
      (we|we 're|we 've|we 'll|council|parish) .{0,4} (go|going|pay|offer|stretch|bid|settle|drop) .{0,2} (as high as|
        up to|no higher than|no lower than|as low as|no more than|as far as) .{0,2} (#Number|#Money) .{0,3} (for|
        on) (the|that|their|his) .{0,4}
      (landlord|owner|owners|seller|vendor|farmer|diocese|estate|other side|they|he|she|agent|agents|brewery|
        developer) (will|would|'d|'ll|might|wo n't|would n't) (take|accept|settle for|go (below|under|as low as)|
        come down to|drop to|sell for) .{0,3} (#Number|#Money) .{0,8} (we|council|parish) .{0,3} (offered|told|said|bid|
        countered|going|go|gone|offering|holding|hold|sat|sitting) .{0,6}
      (terms|price|rent|figure|deal) .{0,4} (shaken on|shook on|agreed over|been agreed but|all but signed) .{0,8}
      (tri|dau|pedwar|pum|tair|dwy) (phris|pris|bris|chynnig|gynnig|dendr) .{0,6} (isa|isaf|rhata|rhataf|ucha|uchaf|mil|
        fil) .{0,6}
      (%tri|%dau|%pedwar|%pum|tair|dwy|pedair|chwe) (%pris|%tendr|%cynnig|cwot|ddyfynbris|dyfynbris) .{0,4} (gaethon|
        gawson|ddaeth|daeth|gafon|ni|a'r|i mewn|mewn|nôl|'nôl) .{0,6}
      (gaethon|gawson|cawson|cafwyd|gafon) ni .{0,1} (%tri|%dau|%pedwar|%pum|tair|dwy|pedair|chwe) (%pris|%tendr|
        %cynnig|cwot|dyfynbris|ddyfynbris) .{0,6}
      (%pris|%tendr|%cynnig) (isa|isaf|rhata|rhataf|ucha|uchaf|druta|drutaf) .{0,5} (yw|ydi|oedd|ydy|yn|#Money|#Number|
        di) .{0,4}
    `),
  },
  {
    kind: 'tender',
    why: 'gives away how far the council would go in a deal',
    phrases: phrases(`
      (our|the council's|the parish's|council's) (ceiling|limit|top figure|top price|bottom line|maximum|max|cap|
        best offer|final offer|walk away price) (for|on) (the|that|their|his|her) .{0,2} ${ASSET} .{0,3} (is|was|'s|of|
        at) .{0,2} #Number
      (we 'd|we would|we 'll|we will|we can|we could|council would|parish would) .{0,1} (go|stretch|pay|settle|
        come down|creep up) (up)? (to|at|for|as far as) .{0,2} (#Number|#Money) .{0,3} (for|on) (the|that|their|his|
        her) .{0,2} ${ASSET}
      (tender|tenders|bid|bids|quote|quotes|price|prices|estimates) (are|have|that|
        we) .{0,8} #Money .{0,2} #Money .{0,8}
      if (they|he|she|the (farmer|owner|seller|landlord|vendor|diocese|brewery|agent)) (knew|finds out|find out|hears|
        hear|heard) .{0,2} (we|council|parish) ('d|would|'ll|will|could|were) .{0,2} (pay|go|offer|take|stretch|
        settle) .{0,8}
      (owner|landlord|seller|farmer|vendor|agent|diocese|brewery|developer) (will|would|'d|'ll) (take|accept|
        settle for) (#Number|#Money) .{0,4} (but|and|so|only) .{0,2} (do n't|dont|they|not|we) .{0,6}
      #Capital ('s)? (is|are|was|were|came in|come in|comes in) (the|much the|by far the)? (dear|cheap|dearest|cheapest|
        lowest|highest|top|best|dearer|cheaper) (one|quote|bid|tender|price|offer)? .{0,2} (at|on|with|of) #Money .{0,4}
      (price|money|figure|rent|sum|deal|fee|compensation) .{0,10} (is|was|'s|been|are) (agreed|settled|fixed|set|
        shaken on) (at|on) .{0,1} (#Money|#Number (thousand|grand|k|hundred)) .{0,4}
      (we|council|parish) (are|'re|is) (paying|giving|charging) #Capital{1,2} #Money .{0,8} (contract|tender|
        deal) .{0,6}
      (valuer|valuation|district valuer|independent valuation|our surveyor) .{0,6} (put|puts|valued|came in|came back|
        came out|reckons|says|said|has|had) .{0,8} (#Number|#Money|lower than|higher than|half what) .{0,6}
      (owner|landlord|seller|farmer|vendor|agent|diocese|estate|brewery) (wants|want|is asking|'s asking|
        holding out for|is holding out for|wanted|turned down) .{0,2} (#Number|#Money) .{0,8} (we|council|parish|
        our) .{0,8}
      (owner|landlord|seller|farmer|vendor|agent|diocese|estate|brewery|they) (will|would|'ll|'d|has offered to|
        offered to|is willing to) (drop|cut|knock|lower|waive|reduce|halve|come down) .{0,8} if (we|the council|parish|
        council) .{0,6}
      (bids|offers|tenders) (for|on) (the|our) .{1,4} (#Capital|a|one|from) .{0,4} (at|for|of|offering) (#Money|
        #Number (thousand|grand|million|hundred)) .{0,10}
      (wants|want|quoted|quote|charge|charges) .{0,1} #Money for (the|our) .{0,1} (verges|mowing|grass|verge cutting|
        roof|pavilion|toilets|playground|surfacing|hedges|benches|clock|fencing|{kept-by-council}) .{0,1} (and|but|
        while) .{1,3} (wants|want|quoted|quote|charge|charges|are|is) #Money
      only (one|two) (firm|firms|of them|bidder|builder|contractor|quote|price|tender) (is|was|are|were|came|
        came in) .{0,2} (under|within|over|below|in|on) budget .{0,8}
      (knocked|brought|dropped|cut) (the|their|its|his|her) .{0,1} (asking)? price .{0,3} to (#Number|
        #Money) .{0,8} (council|parish|us|we) .{0,4}
      (one|the lowest|the highest|a) (bid|quote|tender|price) .{0,6} (was|is|came in at|'s) (double|twice|half|treble|
        three times|well (over|under)|way (over|under)) .{0,5}
    `),
  },
  {
    kind: 'tender',
    why: 'gives away what is offered in a deal',
    unless: [PUBLISHED, phrases('(cofnod|cofnodion|dyfarnwyd|gwahoddir|tŷ ni|tŷ newydd|estyniad|cegin|dreif|fy nhŷ|car)')],
    phrases: phrases(`
      (cynigiodd|gynigiodd|cynnig|gynnig|cynigion|offro|offrodd) .{0,5} (#Money|#Number (mil|fil)|(deg|ugain|deugain|
        hanner can|can|deunaw|pymtheg) mil) .{0,1} (am|i|ar)? (y|'r|yr|ein)? .{0,1} (tir|dir|cae|gae|safle|adeilad|
        ysgol|capel|iard|depo|darn|neuadd|les|siop|hen|llain|lain|maes) .{0,6}
      (dal mas|dal allan|dal ein tir) .{0,2} am .{0,3} (#Money|#Number|ddeunaw|ugain|mwy|bymtheg|hanner) .{0,4}
      (barod|fodlon|bodlon) i (dalu|fynd) (hyd at|lan at|fyny i)? .{0,3} (#Money|#Number|ugain|hanner|deg) .{0,6} (ond|
        a dim|tir|safle|cae|gytundeb|les) .{0,4}
      (%tendr|%tendrau|%pris|%prisiau|cwot|cwots) .{0,3} (isa|isaf|ucha|uchaf|rhata|rhataf|druta|drutaf|
        arall) .{0,8} (#Money|#Number (mil|fil)) .{0,6}
    `),
  },
];
