// Phrases that several groups share.
import { phrases } from '../../phrases/index.js';

/** Everyday dangers. A well-meant warning names one; a threat does not. */
const DANGER = `(ice|icy|glass|frost|frosty|fog|foggy|mist|snow|slush|sleet|gale|gales|storm|wind|windy|mud|muddy|
  slippery|slippy|greasy|wet|flooded|flooding|flood|floods|puddle|current|tide|tides|swell|river|plank|planks|board|
  boards|step|rail|railing|loose|missing|rotten|broken|collapsed|cracked|hole|holes|pothole|potholes|trench|roadworks|
  works|diversion|gravel|chippings|scaffolding|cable|cables|wires|wire|streetlight|streetlights|street lights|lights|
  lamps|leaves|hail|hailstones|lime|asbestos|adders|ticks|wasps|bull|cattle|cows|sheep|deer|horses|ponies|algae|cliff|
  edge|oil|diesel|tree|branch|branches|thieves|burglars|burglaries|pickpockets|scammers|scam|break ins|thefts|uneven|
  crumbling|steep)`;

/** A well-meant warning, which names the danger: "mind the ford, it's flooded". */
export const WARNED_OF = phrases(`
  (watch|mind|careful|beware|check|lock|move|care|twice|slow down|look out|stay away|keep) .{0,14} (it 's|it is|it was|
    it 'll be|there 's|there is|there are|there have been|there has been|is|are|'s|been|with|because|since|
    after) .{0,6} ${DANGER}
  (watch|mind|careful|beware|check|lock|care|slow down|look out) .{0,14} (the|that|this) .{0,2} ${DANGER} ('s|is|are)
  careful .{0,2} what you .{0,1} (plant|sow|pick|eat|feed|drink|buy|order|put|cut|dig|drill|burn|spray|click|sign)
  (get|have|end up with) .{0,1} (paint|creosote|tar|oil|mud|sap) (on|all over|down) .{0,6}
  ${DANGER} .{0,8} so .{0,3} (watch|mind|be careful|take care|check|slow down)
`);

/** Weather and other everyday dangers, which harm what people have without anybody's meaning it. */
export const BY_ACCIDENT = phrases(`
  ${DANGER}
  (slugs|slug|snails|rabbits|frosts|blight|drought|heatwave|hosepipe|moths|moles|foxes|badgers|pigeons|squirrels)
`);

/** The author says that plants or pests are meant: "I hope they die. The nettles, I mean". */
export const WEEDS_MEANT = `
  (plants|knotweed|weeds|slugs|snails|ivy|nettles|bindweed|moths|ants|wasps|rats|mice|moles|brambles|bulbs|seedlings|
    flowers|dandelions|midges|aphids|greenfly|squirrels|hedge|leylandii) .{0,1} (i|we) mean
`;

/** Calls for opinions on a plan or a thing, which are welcome: "let her know what you think of the draft plan". */
export const INVITED = phrases(`
  (let|tell) (him|her|them|us|#Person) (know)? what (you|you all|everyone|residents) (think|thinks|thought) (of|
        about) (the|
    this|our|a|these|those) .{1,6}
  (let|tell) (him|her|them|us|#Person) (know)? what (matters|you need|you want|you would like|you'd like|is important|
    you hope) .{0,4}
`);
