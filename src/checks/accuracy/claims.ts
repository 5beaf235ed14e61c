// Phrases that state something contested as fact.
import { phrases } from '../../phrases/index.js';
import type { Group } from '../../types.js';
import { SOURCED } from './innocent.js';

export const CLAIMS: readonly Group[] = [
  {
    kind: 'claim',
    why: 'states something contested as fact, without a source',
    phrases: phrases(`
      (it's|its|it is) (definitely|obviously|clearly|a fact that|been proved|well known|common knowledge) .{0,8}
    `),
  },
  {
    kind: 'claim',
    why: 'states something contested as fact, without a source',
    phrases: phrases(`
      (council|county|parish|government|highways|they) ('ve|have|has)? (wasted|squandered|frittered) .{0,6}
      (causes|cause|caused|causing|gives|give|gave|giving|linked to|makes|made|make) .{0,4} (cancer|cancers|headaches|
        nosebleeds|asthma|tumours|autism|miscarriages|leukaemia|birth defects|poorly|sick|ill|sterile|
        infertile) .{0,3}
      (hushed|covered|hush|covering|hushing) (it|this|that|the whole thing|everything|him|them)? .{0,1} up .{0,5}
      (decided|settled|minds|rubber stamped|sewn up) .{0,3} (before|months ago|weeks ago|long ago|years ago) .{0,6}
      (done deal|foregone conclusion|stitched up|already been sold|already sold|already decided) .{0,6}
    `),
    unless: SOURCED,
  },
  {
    kind: 'claim',
    why: 'says that a thing is never done, without a source',
    phrases: phrases(`
      (n't|not|never) .{0,4} (a single|one single|one) .{0,3} (since|in (years|#Number|ten|twenty|five)|for (years|
        #Number)|all (year|winter|summer)) .{0,4}
      (n't|not|never|nobody|no one) .{0,2} (gritted|swept|cleaned|emptied|inspected|tested|checked|dredged|jetted|
        trained|insured|consulted) .{0,2} (since|in|for|once|by) .{0,6}
    `),
    unless: SOURCED,
  },
  {
    kind: 'claim',
    why: 'states something contested as fact, without a source',
    firm: true,
    phrases: phrases(`
      (longest|slowest|poorest|dirtiest|cleanest|safest|greenest|coldest|highest|lowest|worst|dearest|most expensive|
        unhealthiest|most dangerous|deadliest|filthiest|fattest) .{0,4} in (the (country|county|land|uk|north|south|
        district|north west|midlands|region)|wales|england|britain|europe|lancashire|yorkshire|scotland|
        the whole) .{0,3}
      (pays|pay|gets|get|costs|waits|wait) .{0,4} (more|less|fewer|longer|higher|worse) .{0,6} than (any|any other|
        anywhere|every other) .{0,2} (village|town|place|parish|council|county|estate|district|school|surgery|else|
        street|road)
      (on purpose|deliberately|purposely) .{0,8} (so|to) .{0,8} (sell|sold|developers|developer|flats|houses|close|
        shut|knock|build|profit)
      (let|letting|left|leaving|run|running) (it|the .{1,4}|that .{1,3}) (rot|fall down|fall apart|go to rack|
        run down|into the ground|go to ruin) .{0,2} (on purpose|so|deliberately) .{0,8}
      (all|every penny|most|half) of (the|that|our|it) .{0,2} (money|cash|grant|budget) (went|goes|has gone|gone|
        's gone|was spent|'s going) (on|to|into) .{0,8}
      (prices|charges|fees|rents) .{0,4} without (telling|asking|consulting) .{0,4}
      without (telling|asking|consulting) (a soul|a single|one person|any of us) .{0,4}
      (mast|masts|turbines|5g|smart meters|smart meter|chemtrails|fluoride|jab|jabs|vaccine|vaccines|pylons|wifi|
        wi fi|glyphosate|weedkiller|cycle lane|cycle lanes) .{0,6} (rots|rotting|shrinks|shrinking|sterilises|damages|
        damaging|kills|killed|killing|cause|causes|caused|causing|done for|to blame|responsible|ruined|ruins|fries|
        frying|poisoning|poisoned|giving)
      (losing|lose|lost|shut|shutting|closing|closes) (#Number|two|three|four|five|six|ten|twenty|dozens|
        hundreds) .{0,2} (doctors|nurses|teachers|pubs|shops|carers|drivers|gps|staff|members|buses|beds|farms|
        families) .{0,1} (a|every|each|per) (day|week|month|year) .{0,3}
      (costs|cost|costing) .{0,1} (the|us|you|them|every|each) .{0,4} (#Money|#Number .{0,1} (thousand|grand|million|
        quid|pounds)) (every|each|a|per) (time|bin|pothole|go|bag|call|minute) .{0,6}
      (gone up|went up|risen|rose|increased|up|dropped|fallen) (threefold|fourfold|fivefold|tenfold|twofold) .{0,4}
      (lost|losing|dropped|risen|rose|fallen|jumped|doubled) .{0,4} (#Percent|per cent|percent) .{0,6}
      every (#Number|two|three|five|ten|eleven|twelve|thirty) seconds .{0,6}
      (#Number|hundred|hundreds|dozens|twenty|thirty|forty|fifty) .{0,1} (burst tyres|punctures|near misses|
        breakdowns|power cuts|broken axles|broken springs|floods|missed collections|complaints|crashes|accidents|
        break ins|evictions|redundancies) .{0,2} (since|this (year|month|winter|summer)|last (year|month|winter|
        summer)|in (a|one) (week|month|year)|so far|already|and counting) .{0,4}
      (found|finding|dug up) (bones|bodies|a body|asbestos|japanese knotweed|an unexploded|skeletons|
        human remains) .{0,6}
      ('s|has|got|is|have|full of) .{0,1} (rat poison|asbestos|legionella|e coli|radon|arsenic|anthrax|
        cyanide) in (it|the|them|that) .{0,3}
      (#Number|hundred|hundreds|dozens|twenty|thirty|forty|fifty|sixty) .{0,1} (people|kids|residents|folk|families|
        children|workers) .{0,2} (got food poisoning|went down with|were poisoned|made ill|been poisoned|turned away|
        sent home ill|have died|died) .{0,6}
      (was|were|been|being|is) (got rid of|cut|scrapped|axed|shut|closed|sold|stopped|sacked) to (pay for|save|fund|
        make room|make way) .{0,6}
      (gone|goes|going|spent|went) on (their own|its own|themselves|jollies|a jolly|salaries|consultants|pensions|
        biscuits|lunches) .{0,4}
      (people|folk|kids|babies|children|dogs|cats|cattle|sheep) .{0,3} (dropping dead|dying|getting ill|getting sick|
        born with|going down with|been poisoned) .{0,6}
      what (they|council|county) (do n't|wo n't|never|'re not) (tell|telling) (you|us) .{0,10}
    `),
  },
  {
    kind: 'claim',
    why: 'states something contested as fact, without a source',
    phrases: phrases(`
      (everyone|everybody|we all|the whole village|any fool) (knows|know) .{0,6} (was|were|is|are) (caused|brought|
        started|down to|because|due to|made worse|thanks to) .{0,6}
      (flood|floods|flooding|crash|crashes|accident|accidents|fire|subsidence|collapse|landslip|sinkhole|leak|
        outbreak|cracks|damp|deaths) .{0,6} (was|were|is|are|all)? (caused by|down to|the fault of|because of|because|
        thanks to|due to) .{0,2} ({authority}|county|council|developer|developers|builders|water company|water board|
        highways|them|they|that lot|this lot|new estate|new houses|bypass|pumping) .{0,8}
      ({authority}|developer|developers|builders|they|council|county|company) .{0,2} (never|did n't|have n't|has n't|
        have never|has never) .{0,2} (~do|carry out|carried out|commission|commissioned|bother with|bothered with|
        ask for|asked for) .{0,1} (a|an|any|the|that|one)? .{0,2} (survey|surveys|assessment|risk assessment|test|
        tests|inspection|checks|study|search|consultation) .{0,4}
      (money|cash|funding|grant|millions|budget) (for (it|that|this|the .))? .{0,2} (went|was spent|got spent|
        ended up|was diverted|got diverted) (on|in|to|instead on) (#Capital|somebody else's|something else|another|
        the next|consultants|the city|the other end) .{0,3} instead
      (is|are|was|were|'s|'re) (worse|far worse|more dangerous|more harmful|safer|no safer|healthier|as bad|
        just as bad|no worse|as safe) .{0,2} (for (you|us|kids|children|your .|the .|dogs|babies|wildlife|
        the planet))? (than|as) (smoking|cigarettes|fags|asbestos|crack|heroin|alcohol|petrol|diesel|coal|vaping|
        a microwave|an x ray|a baby monitor|a mobile|a phone|chernobyl|the real thing|bottled|breast milk|
        cows' milk) .{0,3}
      (wo n't|does n't|do n't|did n't|ca n't|could n't|never|will not|not) .{0,1} (do|does|did|cause) (you|anyone|
        anybody|us|them|the kids|children|your kids|babies|a soul) (any)? harm
      (no one|nobody|not a soul|not one of us|not one person|none of us|not a single person|not one house) .{0,1} (on|
        in|from|round|under|over|down) .{0,6} (got a letter|was told|been given|was asked|was consulted|was warned|
        got one|got any|has been (given|offered|told|asked)) .{0,8}
      ^ (they|council|the council|county|the county|{authority}) .{0,2} (bin|bins|shred|shreds|binned|shredded|
        throw away|throw out|ignore|burn) .{0,2} (half|most|all|every|any|the) .{0,8}
      (they|council|county|board|company) .{0,2} (stopped|packed in|gave up|given up) (testing|checking|sweeping|
        cleaning|inspecting|measuring|treating|gritting|training|mowing|mending|fixing|counting) .{0,8}
      (they|council|county|{authority}) .{0,4} (n't|not|never) .{0,10} since (the)? (war|coronation|jubilee|ark|flood|
        miners|romans|millennium|sixties|seventies|eighties|boer war|adam) .{0,3}
      (that 's|thats|and that 's|it 's|this is)? fact $
    `),
    unless: SOURCED,
  },
];
