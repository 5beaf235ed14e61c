// Phrases that several groups share.
import { phrases } from '../../phrases/index.js';

/** Everyday dangers. A well-meant warning names one; a threat does not. */
const DANGER = `(ice|icy|glass|frost|frosty|fog|foggy|mist|snow|slush|sleet|gale|gales|storm|wind|windy|mud|muddy|slippery|
  slippy|greasy|wet|flooded|flooding|flood|floods|puddle|current|tide|tides|swell|river|plank|planks|board|boards|step|
  rail|railing|loose|missing|rotten|broken|collapsed|cracked|hole|holes|pothole|potholes|trench|roadworks|works|
  diversion|gravel|chippings|scaffolding|cable|cables|wires|wire|streetlight|streetlights|street lights|lights|lamps|
  leaves|adders|ticks|wasps|bull|cattle|cows|sheep|deer|horses|ponies|algae|cliff|edge|oil|diesel|tree|branch|branches|
  thieves|burglars|burglaries|pickpockets|scammers|scam|break ins|thefts|uneven|crumbling|steep)`;

/** A well-meant warning, which names the danger: "mind the ford, it's flooded". */
export const WARNED_OF = phrases(`
  (watch|mind|careful|beware|check|lock|move|care|twice|slow down|look out|stay away|keep) .{0,14} (it 's|it is|it was|
    it 'll be|there 's|there is|there are|there have been|there has been|is|are|'s|been|with|because|since|
    after) .{0,6} ${DANGER}
  (watch|mind|careful|beware|check|lock|care|slow down|look out) .{0,14} (the|that|this) .{0,2} ${DANGER} ('s|is|are)
  ${DANGER} .{0,8} so .{0,3} (watch|mind|be careful|take care|check|slow down)
`);
