// Phrases that give a figure without a source.
import { phrases } from '../../phrases/index.js';
import type { Group } from '../../types.js';
import { SOURCED } from './innocent.js';

export const FIGURES: readonly Group[] = [
  {
    kind: 'figure',
    why: 'gives a figure without a source',
    phrases: phrases(`
      {fraction} (of|in)? (the|this|our|all|those|these)? (you|people|residents|houses|homes|dogs|drivers|cars|
        families|kids|parish|village|town|shops|councillors|population|traffic|lorries|youth clubs|pupils|
        patients) .{0,3} (want|wants|are|is|were|was|do|don't|do n't|have|has|had|would|never|come|comes|goes|go|
        in this|n't|aren't|over|past|think|agree|support|oppose|live|speed|say|against|now) .{0,8}
      (doubled|trebled|halved|tripled|quadrupled) since .{0,8}
      (#Number|ninety|eighty|seventy|sixty|fifty|forty|more than) .{0,1} (per cent|percent|%) .{0,1} (of|want|wants|
        are|is|down|up|more|less) .{0,8}
      (crime|speeding|burglary|traffic|litter|vandalism|dog mess|house prices|anti social behaviour|fly tipping|
        antisocial behaviour|theft|thefts|accidents|rents|complaints|flooding) .{0,3} (is|are|has|have|'s|was|
        went) .{0,3} (up|down|doubled|trebled|halved|gone (up|down)|rocketed|soared|through the roof|worse|risen|
        fallen|out of control) .{0,10}
      (not|n't|never) (a|one|single) .{0,2} (penny|doctor|house|nurse|police officer|copper|person|councillor|
        affordable home|bus) .{0,10}
    `),
  },
  {
    kind: 'figure',
    why: 'gives a figure without a source',
    firm: true,
    phrases: phrases(`
      (#Number|one|two|three|nine|seven|eight) (in|out of) (every)? (#Number|ten|four|five|three|100|
        hundred) .{0,1} (of|people|us|you|houses|homes|shops|cars|kids|children|dogs|drivers|residents|folk|is|are|
        was|were|do|do n't|have|has|ca n't|never|live|said|want|does) .{0,6}
      #Number .{0,1} (cars|houses|homes|drivers|dogs|shops|of us|of you|kids|vans|lorries|
        pupils) in every #Number .{0,6}
      (#Number|several|ten|twice|five|three|four) times (more|as (much|many|bad|likely)|what (it|they|we|the)|worse|
        bigger|dearer|the (amount|price|number|size|cost)) .{0,6}
      (cost|costs|costing) (us|them|the council|the taxpayer|taxpayers|the parish|the town) .{0,3} (#Money|a fortune|
        thousands|millions|hundreds|#Number .{0,1} (thousand|million|grand|hundred|quid|pounds|k)) .{0,6}
      (they|council|councils|county|parish|he|she|government|highways) ('ve|have|has)? (spent|wasted|blown|blew|
        squandered|chucked|frittered|splashed|paid|forked|shelled) .{0,3} (#Money|thousands|millions|hundreds|
        #Number .{0,1} (thousand|million|grand|hundred|quid|pounds|k)|a fortune) .{0,8}
      (#Money|#Number (thousand|million|grand|hundred)) .{0,1} (they|council|it|that|he|she) .{0,2} (spent|wasted|
        blew|gave|paid|cost|costs|chucked) .{0,6}
      (highest|lowest|worst|dearest|most expensive|biggest) .{0,4} in (the (country|county|land|uk|north|south|
        district)|wales|england|britain|europe) .{0,4}
      (naw|wyth|saith|chwech|pump) (o|allan o) bob (deg|ddeg) .{0,6}
      (fyny|lan|lawr|codi|gostwng|cynyddu|dyblu) .{0,2} (#Percent|hanner|dwbwl|dwbl|y cant|#Number y cant) .{0,5} (yn|
        ers|yma|$) .{0,4}
      (torcyfraith|troseddau|trosedd|lladrata|traffig|goryrru|sbwriel|prisiau|prisia|rhent|rhenti|treth|biliau|baw ci|
        ciwiau|damweiniau|fandaliaeth) .{0,6} (wedi|di) .{0,1} (dyblu|treblu|haneru|codi i 'r entrychion|saethu|
        cynyddu|gostwng|gwaethygu|mynd trwy 'r to|mynd drwy 'r to|mynd yn waeth) .{0,8}
      (costiodd|gostiodd|costio|gostio|costiwyd|talwyd|gwariwyd|wariwyd|gwariodd|wariodd|talodd|dalodd|hala|halodd|
        gwario) .{0,6} (#Money|miliwn|filiwn|miliynau|filiynau|filoedd|miloedd|ffortiwn|#Number (mil|o filoedd)|
        hanner miliwn) .{0,5} (i 'r trethdalwyr|o 'n pres|o 'n harian|am ddim byd|am ddim|i ddim|ar ddim|i neb|ac eto|
        a dal|a sdim|a does|ar gonsyltants|ar ymgynghorwyr|ar swanc|ar wastraff|allan o 'n poced|o bocedi) .{0,5}
      (#Percent|(deg|ugain|hanner|chwarter|naw deg|wyth deg|saith deg|chwe deg|pum deg|#Number) y cant|naw o bob deg|
        hanner|dros hanner|y rhan fwya|tri chwarter) (o|o'r|o 'r)? (y|ein)? (trigolion|pobl|bobl|pobol|bobol|pentre|
        pentref|dre|rhieni|preswylwyr|siopau|gyrwyr|ceir|tai|ffermwyr|plwyfolion) .{0,2} (yn|'n|o|ddim|heb|wedi|moyn|
        isio|eisiau|o blaid) .{0,6}
      (wedi|di) (gwastraffu|hala|gwario|taflu) .{0,6} (filiwn|miliwn|mil|filoedd|arian|#Money|bunnoedd|
        filiynau) .{0,6}
    `),
    unless: SOURCED,
  },
  {
    kind: 'figure',
    why: 'gives a figure without a source',
    phrases: phrases(`
      (takes|took|taking) ('em|the council|highways|the county|the housing) .{0,3} #Number (weeks|months|days|
        years) to .{0,8}
      (has|have|had|'s|'ve) (cut|halved|doubled|slashed|reduced|brought down|more than halved|knocked|wiped|taken|
        put) .{0,4} (accidents|crashes|crime|speeding|burglaries|break ins|thefts|vandalism|fly tipping|dog fouling|
        dog mess|litter|traffic|asthma|pollution|cars|lorries|house prices|waiting times) .{0,2} (by|in half|
        to (nothing|zero|almost|nearly|a|#Number)|a (day|week|year|month)|off the|off our) .{0,4}
      (every|each) (pound|quid|penny|tenner|£1|#Money) .{0,8} (brings|generates|puts|returns|saves|makes|earns|gets|
        is worth) .{0,3} (#Number|two|three|four|five|six|seven|eight|nine|ten|#Money) .{0,3} (back|pounds|quid|for|
        in|to)
      (hardly (anyone|anybody|a soul)|barely (anyone|anybody)|nobody|no one|next to nobody) .{0,6} (about|just|only|
        maybe|if that|average|averages|on average|perhaps) .{0,2} (#Number|two|three|four|five|six|half a dozen|
        a handful) .{0,2} (people|passengers|cars|customers|souls|folk|of them)? (a|per|each|every) (day|week|month|
        year)
      (they 've|they have|council 's|council has|warden has|wardens have|the wardens) .{0,1} (handed out|issued|
        dished out|given out|slapped|sacked|laid off|turned away|turned down|felled|chopped down|
        sold off) .{0,3} (#Number|hundreds|thousands|dozens) .{0,8}
      #Number (dogs|people|kids|cats|children|accidents|crashes|break ins|bikes|burglaries|swans|cyclists|horses|
        families|ducks|cars|walkers) .{0,2} (bitten|killed|hit|died|hurt|nicked|broken into|run over|injured|poisoned|
        knocked down) .{0,3} (last (week|month|year|winter|summer)|since|in (the|a|one)|up|already|so far|over) .{0,6}
    `),
    unless: SOURCED,
  },
];
