// Phrases against people because of their origin, their language, their way of life or their faith.
import { phrases } from '../../phrases/index.js';
import type { Group } from '../../types.js';

/** Those who have come from abroad to live here, or are said to come. */
const IMMIGRANTS = phrases(`
  (migrant|migrants|immigrant|immigrants|immigration|refugee|refugees|asylum|dinghy|dinghies|small boats|channel boats|
    foreigners|illegals|illegal|deport|deported)
  {people-of}
  of them in the #Capital? (hotel|barracks|hostel)
  #Number (more|of them) .{0,3} in the .{0,2} hotel
`);

export const OF_ORIGIN: readonly Group[] = [
  {
    kind: 'race',
    why: 'shuts out or points at people for their origin or language',
    unless: phrases('(always|very|most|all|are|more than|made) (been|made)? welcome'),
    phrases: phrases(`
      (foreign|foreigners|eastern european|wherever (it|he|she) is he's from|whatever language|accent|
        can't understand a word|in their own language|jabbering|not from here|english only|speak english|no english|
        no irish|no dss|no travellers|no gypsies|dim saeson|neb o dramor|go back to|bobl ddŵad|pobl ddŵad|incomers|
        blow ins|second homers|the english coming) .{0,6} (counter|proper|town|moved in|here|trying|over|jobs|off|twp|
        please|plis|plîs|rose cottage|lot|taking|buying|ruin|ruined|ruining|go|home|newid|gone downhill)
      (locked|lock|lock up|nail|clowch|bolt|count) .{0,2} (everything|your|bopeth|sheds|tools|spoons|
        down) .{0,8} (travellers|gypsies|caravans|lay by|lay-by|they're back|back on|hoelio)
    `),
  },
  {
    kind: 'race',
    why: 'stereotypes people by where they or their parents come from, or tells them to leave',
    firm: true,
    phrases: phrases(`
      (haggle|haggling|haggled|bargain|bargaining|tight|mean|stingy|careful with|counting|nose for) .{0,6} (like|as|
        than) .{0,3} (jew|jews|goldberg|cohen|scotsman|shylock|fagin|arab|rothschild|cardi|yorkshireman|gypsy|
        his name was .{0,1} (goldberg|cohen|shylock|mcscrooge|abdul|levy)|her name was .{0,1} (goldberg|cohen|levy))
      (they're|they are|he's|she's|being|comes|come|hails|all|family's) .{0,1} (from|out of) .{1,3} so (i|you|it|they|
        he|she|what|we) (expect|suppose|imagine|know|ca n't|will|'ll|would|'d|probably|must|bet) .{0,8}
      (being|typical|like all|like every) (an|a|of the)? (irishman|irishwoman|scotsman|italian|german|frenchman|pole|
        poles|romanian|turk|indian|scouser|scousers|irish|italians|french|germans|spaniards|greeks|welsh|
        english) .{0,3} (so|of course|late|drunk|lazy|loud|tight|thick|fiddling|any excuse|for you) .{0,4}
      (cat|cats|dog|dogs|pigeons|alsatian|tabby|moggy) .{0,8} (on the menu|curry|chow mein|in the freezer|kebab|
        sweet and sour|stir fry|special fried|with noodles|in the wok)
      (curry house|takeaway|chinese|chinky|kebab shop|restaurant) .{0,20} (missing (cat|cats|dog|dogs)|(cat|cats|dog|
        dogs) (gone|missing|vanished|disappeared)|cat posters|no strays)
      (missing|lost) (cat|cats|dog|dogs|tabby) .{0,20} (takeaway|curry|chinese|menu|wok|kebab)
      (smell|stink|stench|reek|reeks|stinks|pong) of (curry|garlic|foreign) .{0,5}
      (towel|tea towel|bedsheet|bin bag|letterbox|curtains|pillowcase|bandage) on (his|her|their) (head|heads) .{0,3}
      (plenty of|there are|there's|loads of|lots of|fifty) (other)? countries (where|you can|they can|if|for that|
        that way|which) .{0,10}
      (that|their|this) (wailing|jabbering|gibbering|gabbling|mumbo jumbo|caterwauling|racket five times) .{0,6}
      (wailing|chanting|howling|racket) .{0,4} (five times a day|from the mosque|minaret|loudspeaker) .{0,5}
      (straight|just|fresh|hot|first) off the (boat|boats|dinghy|dinghies|plane|ferry|bus from #Capital) .{0,8} (into|
        to the front|and|to the top|with|given|getting|gets|get|then|, |before|ahead of) .{0,8}
      off the (boats|boat|dinghies|dinghy) .{0,12} (girls|daughters|rape|safe|lock|disease|diseases|crime|thieving|nick|
        knife|knives) .{0,5}
      (if you've|if you have|anyone with|those with|who has|who have) .{0,1} (daughters|girls|young girls|teenage girls|
        a daughter) .{0,8} (lift|lock|keep|careful|watch|inside|walk|not let|collect|home)
      (lock|hide) (up)? your (daughters|wives|grannies) .{0,4}
      (spot|find) the (english|white|welsh|british) (person|face|family|voice|one|man|kid) .{0,4}
      (only|last) (white|english|british|welsh) (face|family|person|kid|couple|voice|child|one) (left|in|on) .{0,5}
      (do n't|never|not|ca n't|cannot) hear .{0,4} (english|welsh) (spoken|any more|anymore|these days|now) .{0,3}
      (hear|heard) .{0,2} (no|not a word of|no more) (english|welsh) .{0,4}
      (it's|this is|its) (england|britain|wales|a christian country|great britain|cymru) (not|last time i|in case you|
        mate not) .{0,5}
      (there goes|bang goes) the (neighbourhood|village|area|street) .{0,4}
      (half of|whole of|all of) (lahore|poland|warsaw|romania|pakistan|bangladesh|nigeria|calcutta|liverpool|birmingham|
        kabul|albania|africa|eastern europe|bucharest) (has|have|'s|is|are|moved|living|seems|turned up) .{0,6}
      (llond bol|wedi cael digon|syrffed) .{0,4} (bobl ddŵad|saeson|sipsiwn|mewnfudwyr|saesnes|estroniaid) .{0,6}
      (%tawelach|brafiach|saffach|glanach|gwell|well|neisiach) .{0,4} cyn i (bobl|rhein|rhai|hwn|nhw|y|'r|
        teulu) .{0,3} (symud|ddod|
        ddŵad|landio|gyrraedd|gymryd|brynu) .{0,6} (%gweddi|weddïo|%mosg|eu hiaith|eu duw|o dramor|yr estron|
        penwisg|pennau)
      (byth|fyth) yn un ohon(on|om|an|a) ni .{0,3}
      (byth|fyth) yn (un|rhai) (ohonon|ohonom|ohonan|ohonyn|o) (ni|honon ni) .{0,3}
      (saeson|pobl ddŵad|bobl ddŵad|mewnfudwyr|ymwelwyr) .{0,6} (difetha|sbwylio|rhy dwp|adra|adre|nôl i|dwyn ein|
        byth yn) .{0,4}
    `),
  },
  {
    kind: 'traveller',
    why: 'says that travellers are thieves',
    phrases: phrases(`
      (count|counting) (your|the) (lead|bikes|dogs|diesel|sheds|scrap|ladders) .{0,8}
      (caravans|travellers|gypsies|they're|horses|wagons) .{0,3} (back|here|on the) .{0,14} (count your|lock (up|your)|
        hide (your|the)|nail (down|it)|bring .{1,3} (in|inside|indoors)|chain (up|your)) .{0,6}
      (lead|diesel|bikes|tools|scrap|dogs) .{0,4} (goes|go|gone|vanish|vanishes|walk|walks|disappear|disappears|
        went) .{0,6} (caravans|travellers|gypsies|they (turn|come|arrive|pull)|that lot|camp) .{0,4}
      (hide|lock up|lock away|nail down|chain up|bring in) (your|the|yer) (spoons|copper|lead|lawnmower|mower|sheds|
        diesel|quad|quads|scrap|drain covers|silver|generators) .{0,8}
      count your spoons and .{0,6}
      (caravans|travellers|gypsies|tinkers|pikeys|gypos|horse and cart|showground|piebald|wagons) .{0,14} (copper|lead|
        lawnmower|mower|spoons|scrap|diesel|quad|drain covers|catalytic|converters) .{0,6}
      (copper|lead|lawnmower|mower|quad|diesel|scrap|catalytic converter|drain cover|trampoline) .{0,8} (caravans|
        travellers|gypsies|horse and cart|wagons|piebald) .{0,4}
      (tinkers|pikeys|gypsies|travellers|gypos|caravans) .{0,8} (hide|lock|count|nail|chain|bolt|watch|shut) (the|your|
        up|yer|down|everything) .{0,6}
      by #Day and so (will|has|have|has) (your|the|my) .{0,4}
    `),
  },
  {
    kind: 'race',
    why: 'points at people for where they come from, or for their name',
    firm: true,
    phrases: phrases(`
      {nationality} this .{0,1} {nationality} (that|the other) .{0,6}
      (that|them|those|this) {nationality} (lot|mob|crowd|crew|bunch|gang|shower) !playing .{0,10}
      (is there|there is n't|not) (a|an|one|any) (english|british|welsh|proper english|white|local) (shop|face|voice|
        name|person|kid|child|family) (left|to be seen|in sight|anywhere|on the) .{0,4}
      (name|names) .{0,2} (i|you|nobody|no one) (ca n't|cannot|could n't|'ll never) (say|pronounce|get (my|
        your) tongue) .{0,4}
      (what's|whats) (your|his|her) (real|proper|actual|english) name .{0,6}
      coloured (lad|lads|chap|fella|family|folk|people|lady|girl|boy|man|woman|bloke|gentleman|girls|boys|nurse|doctor|
        families) .{0,6}
      (everyone|everybody|they're all|whole lot|half of them) (in|at|behind)? (the|that|there)? .{0,3} (is|are|'s|
        're) (foreign|foreigners|not english|immigrants) .{0,6}
      (their|his|her) own (kind|sort) .{0,6}
      there goes the (close|street|road|estate|terrace|avenue|crescent|cul de sac) $
      you know who (moved in|filled|bought|took over|taking over|moving in) .{0,8}
      keep (certain people|you know who|them lot|the muslims|the mosque) happy .{0,6}
      (with|and) (an|that|his|her) accent (like that|you could cut|and all) .{0,6}
      (that|their|his|her|them) (type|sort|kind) (always|do n't|should|ca n't|wo n't|only|never changes|
        never change) .{0,8}
      (bring|brings|bringing|attracts|attract) (in)? (their sort|that sort|the wrong sort|his sort|a certain sort|
        that type|a certain type) .{0,4}
      they (all)? (look after|stick to|marry into|marry) their own .{0,6}
      (got off|stepped off|landed|thought i was|thought i'd|felt like) .{0,8} (wrong country|another country|
        a foreign country)
      (stranger|foreigner|foreigners|strangers|minority) in (my|our|your|their) own (town|country|village|street|
        land) .{0,3}
      not (our|my) (town|country|village|street) (any more|anymore|any longer) .{0,3}
      (nice|lovely|pretty|clever|clean|tidy|well spoken|honest|hard working|polite) .{0,2} for a (gypsy|traveller|
        foreigner|pole|romanian|muslim|scouser|immigrant)
      (they|that lot|them lot|where there's one) .{0,3} (breed|multiply|spread|everywhere|come over|there's forty|
        arrive) .{0,2} like (ants|rabbits|locusts|rats|flies|cockroaches|vermin|fleas)
      (marry|married) their (cousins|sisters) .{0,6}
      (count the toes|count their fingers|shallow end of the gene|webbed feet|webbed toes) .{0,3}
    `),
  },
  {
    kind: 'race',
    why: 'sets people of one origin against those of another, or tells them to fit in or leave',
    unquoted: true,
    phrases: phrases(`
      (england|wales|britain|scotland|ireland|cornwall|cymru|the uk|this country|our village|this village) (for|i 'r|
        i) (the)? (english|welsh|british|scots|scottish|irish|cornish|whites|white people|cymry|our own|natives)
      (incomers|foreigners|immigrants|migrants|the english|english|saeson|blow ins|offcomers|offcomdens|grockles|emmets|
        romanians|poles|muslims|gypsies|travellers|second homers) out $
      (scots|scotsmen|scotsman|welsh|irish|irishmen|yorkshiremen|yorkshire folk|cardis|germans|french|italians|poles|
        polish|romanians|indians|chinese|pakistanis|greeks|turks|africans|americans|scousers|brummies) (are|is|being|
        're) .{0,2} (tight|tight fisted|mean|thick|stupid|drunks|drunk|lazy|stingy|dim|dirty|workshy|all the same|liars|
        crooks|thieves|sheep botherers|shady)
      (takeaway|chinese|curry house|kebab shop|kebab van|indian|thai|restaurant) .{0,4} (had|eaten|ate|cooked|served|
        got) .{0,1} (your|my|our|next door's|her|his|it|him|poor .) (cat|moggy|tabby|dog|kitten|pooch)? .{0,2}
      (which|what|whose) (community|nationality|culture|ethnicity|race|religion|country|sort of people|kind of people|
        type of people) .{0,2} (it is|it was|leaves|left|does|did|is behind|are behind|dumps|dumped|they|that (is|was|
        comes)|brings|nicked|steals|causes) .{0,5}
      (these|those|them|that lot|this lot|such|foreign) (people|lot|folk)? .{0,1} (come|came|coming|move|moved|moving|
        swan|swanning) (over)? (here|in|to our|to this|into our) .{0,5} (and|then|expecting|wanting|demanding|
        to) .{0,2} (want|change|changing|expect|take|taking|get|tell|telling|demand|everything|jump) .{0,5}
      (if|when|anyone who|everyone who|whoever) (you|they|people)? (come|comes|coming|live|lives|move|moves|
        settle) (to live|over|in)? .{0,3} (here|country|village|town|england|wales|britain|one of them countries|
        abroad) .{0,4} (you|they|should|must|can|ought)? .{0,1} (learn|learns|follow|follows|live by|respect|respects|
        adapt|adapts|fit|fits|accept|accepts|abide|keep) .{0,3} (ways|way of life|customs|culture|values|traditions|
        in with us|in or)
      (our|their|your|those|them|foreign) (ways|customs|habits|culture|religion|values) .{0,8} (there's|there is|get|
        catch|take) (a|an|the|always) .{0,3} (ferry|plane|boat|flight|airport|dinghy|train home|way home) .{0,4}
      english speaking (only|people only|tenants|applicants|families|neighbours) .{0,4}
      (too many|too much|sick of|fed up with|overrun (by|with)|swamped (by|with)) .{0,2} (incomers|blow ins|offcomers|
        outsiders|townies|second homers|brummies|scousers|londoners|mancs|southerners|foreigners|polish|poles|
        romanians) (on|in|round|here|moving|telling|for my|about the)
      (halal|kosher) .{0,7} (over my dead body|no thanks|no thank you|not on your|not in my|whatever next|shove|stick|
        what next)
      (go|get|clear off|push off|bugger off|sod off|jog on) back to (london|birmingham|manchester|liverpool|leeds|
        bradford|luton|england|scotland|wales|ireland|{homeland}) $
      (never|do n't|would n't|not|wo n't) trust (a|an|any) (welshman|scotsman|irishman|englishman|yorkshireman|
        frenchman|german|italian|scouser|londoner|brummie|{nationality}) .{0,4}
      another {nationality} (shop|family|barber|barbers|takeaway|restaurant|church|lot|car wash) .{0,3} (how many|
        just what|all we need|great|brilliant|marvellous|that's all|whatever next|here we go)
      (only heard|heard (nothing but|only)) (english|welsh) .{0,5}
      (whites|white people|english people|british people|locals born here) only
      (flat|room|house|cottage|caravan) (to let|for rent|to rent|available) .{0,10} no (blacks|foreigners|irish|
        romanians|poles|asians|immigrants|gypsies|travellers|dss|benefits) .{0,3}
    `),
  },
  {
    kind: 'religion',
    why: 'puts people down for their faith',
    phrases: phrases(`
      (islam|sharia|sharia law|judaism|hinduism|sikhism|catholicism|christianity|paganism|muslims|jews|hindus|sikhs|
        catholics) (has|have|had|has got|have got) no (place|business|right) (in|on|here|being|round) .{0,4}
      (church|chapel|mosque|catholic|jehovah's|bible|god|methodist|baptist|evangelical|happy clappy) (lot|crowd|bashers|
        botherers|squad|brigade|mob) .{0,4} (all|always|never|only|same|hypocrites|think|n't|should|with their)
      (god botherers|god botherer|bible bashers|bible basher|happy clappies|holy joes|holy joe|left footers|left footer|
        papists|papist|taigs|jesus freaks|jesus freak) .{0,4}
      (halal|kosher) .{0,6} (forced|no choice|shoved|next it'll) .{0,4}
    `),
  },
  {
    kind: 'language-group',
    why: 'puts English or Welsh speakers, or people from elsewhere, down',
    phrases: phrases(`
      (proper|real|true|born and bred) (welshman|englishman|yorkshireman|scot|cornishman|local|villager|welshwoman|
        englishwoman) .{0,8} not (another|some|one|a) .{0,4} (from|incomer|blow in|offcomer|foreigner|outsider)
      (if|when) (you|they|people|folk) .{0,4} (live|come|stay|move|settle) .{0,2} (here|in this country|over here|
        in wales|in england) .{0,4} (learn|speak|talk|use) (to speak|the|our)? (english|lingo|language|welsh)
      (language|welsh|gaelic|cymraeg) (that)? (nobody|no one|hardly anyone|hardly anybody|only sheep) .{0,1} (needs|
        speaks|uses|wants|understands|reads) .{0,5}
      (waste|wasted|wasting) .{0,6} on (welsh|a dead language|a language|bilingual) .{0,6}
      every (english|londoner|scouse|brummie|cockney|yorkshire) (one|person|man|family|couple|so and so|incomer) (who|
        that|buys|brings|moves|comes|wants) .{0,8}
      (english|londoners|brummies|scousers|cockneys|incomers|townies|southerners|second homers|mancs|geordies|
        flatlanders) .{0,6} (hot tub|hot tubs|complain|complaining|complains|moaning|moan|cockerel|cockerels|
        church bells|buying up|buy up|ruin|ruined|take over|taking over|prosecco|range rovers|think they|swan in|
        swanning|no manners)
      (anyone|anybody|everyone|everybody|them|those) (that|who|as) lives? (on|off|in|up|down) .{1,5} (is|are|
        's) .{0,3} (thick|lazy|rough|scum|druggies|on the dole|thieves|inbred|common|workshy)
    `),
  },
  {
    kind: 'traveller',
    why: 'says that travellers are thieves',
    firm: true,
    unless: phrases(`
      (wind|winds|windy|storm|storms|gale|gales|gusts|forecast|police|insurance)
      (we|i|our|my|mum 's|dad 's) .{0,3} (caravan|caravans|motorhome)
    `),
    phrases: phrases(`
      (nail|bolt|chain|lock|screw|hide|tie|take in|bring in) (down|up|away)? .{0,1} (anything|everything|owt|whatever|
        it all|all you|the lot|your) .{0,6}
      (every|any|all the|all your|each) .{0,1} (shed|sheds|garage|garages|van|outbuilding|bike|bikes|
        workshop) .{0,6} (emptied|empty|gone|cleared|cleaned out|stripped|broken into) .{0,4}
      (kiss|wave) (your|the|my|our) .{1,2} goodbye
      (bye bye|goodbye|farewell|ta ta) .{0,1} (to)? (the|your|my)? (diesel|bikes|tools|lead|quad|copper|scrap|
        trailer) .{0,4}
      (by|come|until) #Day .{0,1} (somebody 's|someone 's|your|my|a|the|another|half the|all the)? .{0,2} (trailer|trailers|
        bike|bikes|quad|mower|tools|lead|copper|diesel|batteries|scrap|van|dog|dogs|generator|chainsaw|gates) .{0,3} (gone|
        missing|vanished|disappeared|nicked|pinched|walked|has it away|go missing|goes missing) .{0,3}
      (bikes|trailers|tools|quads|mowers|lead|copper|diesel|batteries|dogs|sheds) (vanish|vanishes|disappear|disappears|
        (go|goes) (missing|walkabout)|walk|empty) (on|by)? (#Day|the next (day|morning)|overnight) .{0,3}
      (cuddiwch|clowch|cloi|cuddio|claddwch) .{0,1} (bopeth|popeth|eich|y|'ch) .{0,5}
    `),
    near: phrases(`
      (caravans|wagons|piebalds|piebald|travellers|gypsies|tinkers|sipsiwn|teithwyr|carafanau|caravan|
        horses (are)? tethered|horse fair|tethered horses|vardos|trailers (on|are))
    `),
  },
  {
    kind: 'race',
    why: 'says that a place is being given up to people of another origin',
    phrases: phrases(`
      might as well (hand|give) (over|them) (the)? (keys|town|village|place) .{0,4}
    `),
    near: phrases(`
      ({people-of}|{nationality}|foreigners|foreign|immigrants|migrants|refugees|muslims|mosque|incomers|travellers|
        gypsies|boats|dinghies|hotel full|their lot|that sort)
    `),
  },
  {
    kind: 'race',
    why: 'wants people sent back where they come from',
    unless: phrases(`
      (form|forms|parcel|parcels|photos|letter|letters|plates|cushions|books|love|blanket|blankets|clean|cards) .{0,6} back
    `),
    phrases: phrases(`
      (send|sending|sent|ship|shipping|shipped|pack|packing|packed|chuck|chucked|kick|kicked|throw|thrown|boot|
        turf) .{0,1} (them|the lot|that lot|every (one|last one)|all|them all|these people) .{0,3} (back|home|packing|out)
      (they|that lot|these people|the lot of them|migrants|immigrants|refugees|foreigners|asylum seekers) (all)? (should|
        need|needs|want|wants|ought|must|can) .{0,3} (sent|send|sending|shipping|shipped|deporting|deported|
        go|turned|turning|put) .{0,2} (back|home|packing|out|round|on the next (boat|plane|bus)) .{0,4}
      (put|stick|bung|get) (them|the lot|that lot) (of them|all)? on the (next|first) (boat|plane|flight|ferry|bus|
        lorry) (home|back|out) .{0,3}
    `),
    near: IMMIGRANTS,
  },
];
