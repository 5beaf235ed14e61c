// Names that people are called, and coarse words.
import { phrases } from '../../phrases/index.js';
import type { Group } from '../../types.js';

/** Sentences with one of these insult nobody: "bitch" is a breeder's word, and pussy willow a shrub. */
const OF_A_BREED = phrases(`
  (bitch|bitches) .{0,12} (bred|litter|litters|puppy|puppies|pups|sire|best|kennel|kennels|judge|judges|spayed|season|
    whelp|handler|champion|pedigree|chipped|collar)
  pussy (willow|willows|cat|cats|foot)
  (litter|litters|puppy|puppies|sire|kennel|kennels|champion|pedigree|dog and|winning) .{0,3} (bitch|bitches)
`);

/** Somebody who is told by a tie, a trade or a house: "my neighbour", "the bloke who runs the allotments", "her at number six". */
const SOMEBODY = `(^ (my|our|the|that|this|your|his|her) .{0,1} (neighbour|neighbours|boss|landlord|landlady|{villager}|
  {office}|warden|gardener|manager|man|woman|bloke|chap|fella|lad|girl|lady|brother in law|mother in law|ex|lodger|
  tenant) (who .{1,5}|at .{1,4}|in .{1,4}|on .{1,4}|from .{1,4}|next door|opposite|upstairs|across the .)?|
  ^ (her|him|them|that lot|that one) (at|in|on|from|over|next|across) .{1,4}|
  ^ .{0,2} (whoever|the person who|the one who) .{1,6})`;

/** Sentences with one of these call nobody names: a part in a play, a figure in a game, a beast that is kept. */
const BY_TRADE_OR_PART = phrases(`
  (costume|mascot|panto|pantomime|play|fancy dress|called|named|dressed as|puppet|float|nativity|star sign|
    chinese zodiac|zodiac|year of the)
  (keeps|breeds|owns|sold|bought|lost|found|rescued) (a|an|the|his|her) .{0,2} {pet-or-pest}
`);

/** What people are called who think too well of themselves, or are past it; said of nothing else. */
const STUCK_UP = `(stuck up|jumped up|toffee nosed|puffed up|po faced|hoity toity|snooty|snotty|tinpot|tin pot|power crazed|
  power mad|mealy mouthed|spineless|gutless|two faced|dried up|weasel faced|cloth eared|pig headed|pig ignorant|mutton headed|
  lily livered|yellow bellied)`;

export const INSULTS: readonly Group[] = [
  {
    kind: 'swearing',
    why: 'swears',
    unless: OF_A_BREED,
    phrases: phrases(`
      {swear}
      #Masked
    `),
  },
  {
    kind: 'insult',
    why: 'insults somebody',
    unless: phrases(`
      (hopeless|useless|clueless) (at|with) (darts|cards|football|cricket|golf|bowls|tennis|chess|quizzes|quiz|
        crosswords|maths|names|directions|technology|computers|dancing|singing|baking|cooking|diy|gardening|skittles|
        pool|snooker|bingo|whist|sums|spelling|knots|charades|karaoke|tombola)
    `),
    phrases: phrases(`
      (you|he|she|they|that|those|them|him|her|#Person|cllr|{office}) (is|are|'s|'re|was|were|'d be) .{0,4} (a|an|
        such a|the|nothing but|just|all|complete|absolute|total|utter|proper|right|bunch of|load of|pack of|shower of|
        set of)? .{0,2} {insult}
      (you|ya|yer|the|these|those|that|them|our|what a|bunch of|load of|pack of|shower of|set of|such|you're|bloody|
        flipping) (absolute|utter|total|complete|proper|right|bloody|flipping|bone idle|pompous|silly|stupid|ignorant|
        useless|fat|ugly|lying|lazy|filthy|thick|gutless|spineless|old|smug|arrogant|pathetic|miserable|sanctimonious|
        self important|jumped up|incompetent|clueless|little|selfish|two faced|sneering) .{0,2} ({insult}|{swear}|git|
        beggar|mare|cow|bat|pig)
      (you|the|these|those|that|them|our|what a|bunch of|such|bloody) (bone idle|pompous|stupid|ignorant|useless|ugly|
        lying|lazy|filthy|thick|gutless|spineless|smug|arrogant|pathetic|miserable|sanctimonious|self important|
        jumped up|incompetent|clueless|selfish|two faced|sneering|horrible|nasty|vile|odious|gormless|
        brainless) (little|old|fat)? (lot|man|woman|sod|sods|article|individual|creature|family|mob|shower|crew|bunch)
      (your|his|her|their|them|those) (thick|dense) (skull|skulls|head|heads|bonce|bonces)
      (#Person|he|she|somebody|someone|one of you|one of them) (has|have|'s|'ve) (been|had a go) (at|on) the (sherry|gin|
        cooking sherry|communion wine|bottle|sauce|vodka) (again|before|already)
      (bunch|load|pack|shower|set|lot|nest|gang|crew) of .{0,2} ({insult}|wasters|cowboys|amateurs|cretins)
      (bunch|load|pack|shower|set|lot|nest|gang|crew|coven) of .{0,2} ${STUCK_UP} .{0,4}
      (you|he|she|they|#Person|{office}|committee|council|councillors|whoever .{1,4}|that lot) .{0,1} (is|are|'s|'re|was|
        were) .{0,3} ${STUCK_UP} .{0,4}
      ${STUCK_UP} (little|old){0,2} (bat|bats|cow|cows|bag|bags|prig|prigs|madam|madams|hag|hags|biddy|biddies|besom|besoms|
        git|gits|sod|sods|tin gods|tin god|hitlers|napoleons|nobodies|nobody|so and sos|windbag|windbags|mare|mares)
      (you|he|she|they|#Person|that man|that woman|that lot|{office}|(the|our|that|this|your) {villager}) .{0,2} (is|
        are|'s|'re|was) .{0,3} (thick|gutless|spineless|pathetic|vile|repulsive|loathsome|odious|bone idle|brain dead|
        braindead|two faced|a waste of .{0,3}|not all there|a sandwich short .{0,3}|a few .{0,2} short|
        not the sharpest .{0,4}|as thick as .{0,3}|thick as .{0,3}|as much use as .{0,5}|about as useful as .{0,5}|
        useless|clueless|hopeless|incompetent|brainless|ugly|fat|senile|gormless|witless|two short planks|
        away with the fairies|off (his|her|their) (rocker|head|trolley))
      (thick|daft|dense|dim|slippery|bent|useless|dull|mad|ugly|twp) as .{0,4} (mince|planks|brush|post|plank|custard|
        eel|nine bob note|chocolate teapot|teapot|hammers|pig|snake|frogs|posts|sledge)
      ({council}|council|committee|planners|parish) (are|is) (all|just|such|total|complete|absolute|utter|a bunch of|
        a load of|a shower of|nothing but){0,2} (idiots|morons|fools|clowns|muppets|cretins|imbeciles|twits|prats|
        buffoons|crooks|dimwits|halfwits|numpties|pillocks|plonkers|cowards|liars|bullies|thugs|parasites|scum|vermin|
        jokers|amateurs)
      (#Person|he|she|they|{office}|(the|our|that) {villager}) (has|have|had|'s|does|do|did) n't (got|have)? (a|
        the foggiest|the faintest|the first)? (clue|idea) (what|how|about|and|$)
      (a|old|fat|dirty|filthy|little|cheap|right|you) slag $
      (our|the|that|this) ({office}|{villager}) (useless|hopeless|clueless|incompetent|brainless|spineless) $
      (whoever|anyone who|anybody who|people who|those who|(person|driver|one|ones|man|woman|lad|lads|family) (who|
        that)) .{0,14} (is|are|'s|must be|be) (a|an|such a|some|one|just|all|just a|bunch of|either)? .{0,2} {insult}
      (to|all|you|those|these|them|what|bunch of|load of) (the|you|of the)? {insult} (who|that|in|at|on|down|up|out|
        round|again)
    `),
  },
  {
    kind: 'insult',
    firm: true,
    why: 'a stock phrase for calling somebody stupid or useless',
    phrases: phrases(`
      dropped on (his|her|their|your) (head|heads) .{0,5}
      (more|nothing|little|not much|not a lot) (going on|happening) .{0,2} (upstairs|between (the|his|her|their) ears|
        up top)
      (crawl|crawled|slither|slithered|climb) (back)? (under|into|out from under) (whatever|the|your|that|his|a|
        yer) .{0,2} (rock|stone|hole|you) .{0,4}
      go (and)? (play|jump|sit) (on|in|with|off) the (bypass|traffic|motorway|railway|dual carriageway|lake|canal|
        fast lane|cliff|pier)
      (want|wants|need|needs) (his|her|their|your) (head|heads) (seeing to|examining|examined|read|looking at|testing|
        checking) .{0,4}
      wind (your|his|her|yer) (neck|necks) in
      use to man (nor|or) beast
      not the (quickest|sharpest|brightest|fastest|smartest) .{1,3} (on|in) the .{1,2}
      rhymes with (banker|bankers|runt|hunt|duck|trucker|anchor|anchors|tanker|wit|brick|brat)
      (lights|light) (are|is)? on (but|and|with) (nobody|no one|no body) .{0,2} home
      (shut|shurrup|button) (your|yer|ur) (gob|mouth|trap|face|cakehole|pie hole)
      (nazi|nazis|fascist|fascists|hitler|gestapo|stasi|goebbels|mussolini) (on|in|at|from|running|who runs|
        of) .{0,3} ({council}|committee|chamber|office|parish|town hall|planning)
      (caea|cau|cae|ca) dy (geg|ben)
      (hen|y|rhen) (fuwch|gotsen|dwpsyn|ffŵl|ffwl|ast)
      am (dwpsyn|ffŵl|ffwl|idiot|lembo|glown|fochyn|ddiawl|benbwl|dwpsod|lipryn) (yw|ydy|ydi|oedd|ydyn|ydych|wyt|di|
        uffernol|hurt|llwyr) .{0,4}
      hen (jadan|gnawes|sguthan|ast|gythraul|gena|wrach) .{0,2} (ydy|ydi|yw|oedd|wyt) .{0,3}
      (gwylia|gwylio|gwyliwch) (di|dy hun|dy gefn|dy gam|eich hun|eich cefn) .{0,2} (ar y ffordd|heno|tro nesa|fory|
        pan|mêt|boi) .{0,4}
      (twpsyn|twpsod|ffyliaid|pen dafad|pen rwdan|pen bach|idiotiaid)
      (two|one) brain (cell|cells) .{0,5}
      (oxygen thief|waste of (space|oxygen|skin|air))
    `),
  },
  {
    kind: 'insult',
    why: 'calls somebody a thing, an animal or a fool',
    phrases: phrases(`
      (you|you're|he's|she's|they're|he is|she is|that|the|what|such|cheers|thanks|is|are|was) .{0,3} [(absolute|
        utter|total|complete|prize|first class|world class|grade a|weapons grade|copper bottomed|solid gold|bleeding|
        flaming|bloody) (old|little|bloody|flaming)? {dolt}]
      (you|ya) [(old|daft|silly|great|big|soppy|useless|dozy|gormless|stupid|absolute|complete|utter|total|
        prize) {dolt}]
      (calling|call|called) (him|her|them|you) a (prize|complete|total|absolute|right|proper) {dolt}
      (dense|thick|daft|soft) as (a|an|two|my|the) .{1,3} $
      (prize|total|complete|absolute|utter) (plank|spanner|melon|roaster|wet wipe|weapon|bellend)
      (big girl's blouse|waste of a good (chair|cushion|desk|suit|salary|wage|jumper|haircut|education)|(poor|sorry|
        pathetic) excuse for a (man|woman|councillor|clerk|human|chairman|mayor|leader|teacher|father|mother|coach|
        neighbour)|apology for a (man|woman|councillor|clerk|human)|(brass|bare faced) hypocrite|
        all mouth and no (trousers|knickers)|all mouth, no trousers|all fur coat and no knickers|nasty piece of work|
        horrible little (man|woman)|odious little (man|woman)|sad little (man|woman)|jumped up nobody|
        jumped up nobodies) .{0,5}
      (%hen|rhen|y|yr|yn|am|fath|ti|di|chi|fel|dau|'na|o) {cy-insult}
      (%criw|%haid|giang|gang|%bagad|%lot|llond) o .{0,1} ({cy-insult}|lyffantod|glowns|foch|ddefaid|ddiogwns|
        hwligans|lyngwns)
      ^ {cy-insult} (o|di|wyt|yw|ydi|ydy|oedd|ydyn|ydych|ydach|'na|hyll|diog|gwirion|hurt|llwyr|uffar) .{0,4}
      {cy-insult} (ydi|yw|ydy|di|ydyn|ydych|oedd|wyt|ddiawl|uffar|hyll|gwirion|hurt|diog|tew) .{0,4}
      (dos|cer|cerwch|ewch|ffwrdd â|bagla|heglwch) .{0,1} (i grafu|i 'r diawl|i ddiawl|i uffern|i ffwcio|
        i chwarae efo dy|i gythraul|i gachu) .{0,4}
      (cau|caea|ca|cae|caewch|caewch hi|cau hi) (dy|eich) (%ceg|%pen|%hopran|%trap|%pig)
      (nhw|hi|fo|fe|o|e|ti|chi|{cy-office}|#Person|hwnna|honna|hwn) .{0,1} (yn|mor|rhy) (hollol|gwbl|gwbwl|rêl|
        uffernol o|rili)? (dwp|ddwl|thwp|dwl|anobeithiol|dda i ddim|hurt bost|wirion bost|drewllyd|ffiaidd|
        pathetig) .{0,3}
      (ti|chi|{cy-office}|#Person) .{0,1} (yn|'n) .{0,1} (warth|gywilydd|embaras|jôc) (i|'r|i 'r|llwyr|lwyr|o|a|
        $) .{0,4}
      pawb .{0,4} (yn|'n|am) .{0,1} chwerthin am (dy|eich|ych|'ch|ei|'i) (%pen|%pennau|%penna) .{0,2}
      (dylet|ddylet|dylat|ddylat|dylech|ddylech|dylia|ddylia|dyle|dylse) (ti|chi) .{0,1} (gael|gal|fod|cael|
        cal) .{0,1} (dy|eich|ych|'ch) (%cloi|rhoi|roi) (fyny|lan|i ffwrdd|i mewn|mewn) .{0,4}
      (gwastraff (gofod|aer|ocsigen|croen)|brêns (dafad|iâr|llo)|(gola|golau|goleuadau) .{0,3} neb (adra|adre|gartre)|
        dim hanner call) .{0,4}
      (y|yr|hen|rhen|'r|ti'r|chi'r|'n) (fuwch|buwch|mochyn|hwch|ast|gast|gath|cath|gotsan|mwnci|asyn|llyffant|neidr|
        llygoden|ddafad|dafad|llo|ddraenen|diawl|bitsh) (wirion|gwirion|ddiog|diog|dwl|ddwl|dew|tew|hyll|uffar|uffern|
        ddiawl|cythral|cythraul|thwp|twp|wallgo|salw|fudr|budr|drewllyd)
      (nhw|hi|fo|fe|o|e|ti|chi|hanner nhw|nhw'n|pawb|{office}|#Person) .{0,2} (rhy|mor) (dwp|ddwl|wirion|dwl|thwp|
        ddiog|dew) .{0,4}
    `),
  },
  {
    kind: 'insult',
    why: 'calls somebody a name',
    phrases: phrases(`
      (some|that|this|what a|right|absolute|miserable|great|fat|old|little|is a|'s a) .{0,1} (pig|cow|swine|toad|rat|
        snake|beast|goat|worm|slug|oaf|brute|misery|streak|lump|article|heap|apology|weasel|whelp|devil|barrel|sack|
        stain|dragon|gnome|troll|carthorse|lummox|slob) of a (man|woman|boy|girl|lad|councillor|chairman|neighbour|
        driver|bloke|human|fella|chap|person|clerk|husband|landlord|teacher)
      (#Person|he|she|they|{office}|man|woman|lad|you|mistress|teacher|chap|bloke|lass|driver|that lot) (is|'s|was|
        are|'re) .{0,1} a (right|real|proper|total|absolute|complete|nasty|miserable|horrible|vicious|spiteful) (old|
        little|big|fat|bossy|stuck up)? (cow|pig|madam|swine|piece of work|misery|grump|drama queen|dragon|witch|mare|
        bag|bat|trout|rat|beast|ratbag|ogre|tyrant|sourpuss|article|specimen|lump|brute|toad) .{0,3}
      (oi|hey|hiya|hello|morning|evening) (fatty|fatso|baldy|tubby|specky|four eyes|lardy|blubber|slaphead|chubby|
        jug ears|big nose|big ears)
      (#Person|he|she|{office}|the man|that man|the woman|that woman) (is|'s) a (walking|one man|one woman) (disaster|
        catastrophe|calamity|embarrassment|health hazard|liability|car crash|red flag) .{0,4}
      the .{0,1} ({insult}|{dolt}) (in|driving|behind the wheel of) (the|that|a) .{0,2} (audi|bmw|merc|mercedes|
        range rover|van|car|lorry|transit|tractor|fiesta|corsa|pickup|jeep|volvo|tesla|golf|hatchback|estate|suv|mini)
      (the|that) (man|woman|bloke|chap|fella|family|lad) (is|'s|are|'re) (a|an) (absolute|total|complete|right|real|
        proper)? (pain|nightmare|menace|disgrace|liability|misery|horror|bully|embarrassment|waste of space|ogre|
        tyrant|control freak|bore|bigot) .{0,3}
      (a|only a) (right|proper|total|absolute|complete|utter) (lemon|plum|melon|doughnut|donut|muppet|turnip|pillock|
        spanner|plank)
      (lazy|idle|ignorant|filthy|greedy|useless|selfish|gutless|spineless|brainless|mindless|heartless) (article|
        articles|gets|so and so|so and sos|individuals|toads|creatures|swine|sods|devils|lump|lumps|cow|cows|pigs|pig|
        rats) .{0,3}
      (#Person|he|she|they|you|{office}|lot) .{0,4} neither use nor ornament
      (you|that|them|those|the|some|what a|^) .{0,1} {sour} (little|old|great|fat)? ({creature}|{insult}|{dolt}|crust|
        article|madam|cow|git|sod|individual|specimen|creature|boy|piece of .)
      you (great|big|old|silly|daft|stupid|mean|overgrown|sad|pathetic|little|horrible) (little|old|
        great)? ({creature}|pudding|bag|sack|cone|article|lump|streak|misery|crab|walrus|pillow|wardrobe|teapot|relic|
        boil|wart|bag of wind|streak of .)
      that old (goat|trout|boot|crone|fool|misery|windbag|devil|cow|hag|dragon|fraud|buzzard|vulture|sow|boar) .{0,4}
      (he|she|they|you|#Person) (is|are|'s|'re) (a|an|nothing but a|just a|no more than a|only a) (little|great|total|
        complete|human|absolute|right)? ({creature}|plague|limpet|wart|boil|cancer|carbuncle|drain on .|stain on .|
        blight|blot on .|jellyfish|wet weekend|mouthpiece|waste of a .|gasbag|crawler|toady|fraud|fake|phoney|
        has been|nobody) .{0,3}
      ^ (a|an)? .{0,2} ({creature}|{insult}|{dolt}|plague|bottom feeders|locusts) .{0,2} (the (lot|pair|two|three|
        whole lot) of (them|you|'em)|(that|all that|the whole) (family|crew|crowd|mob|pair|bunch)|(him|her) and (his|
        her) (mates|mate|cronies|family|wife|husband|gang|crew|pals)) .{0,8}
      human (litter|knotweed|rubbish|garbage|waste|sewage|refuse|bindweed|slurry|trash|filth|landfill|limpet|foghorn|
        wrecking ball|dustbin|sponge|fatberg) .{0,4}
      (gutter trash|bottom feeder|bottom feeders|guttersnipe|guttersnipes|lowest of the low|dregs of .|
        spineless jellyfish|brain donor|oxygen waster|professional victim|professional moaner|sad sack) .{0,3}
      (all mouth and trousers|legend in (his|her) own|(humour|charisma|personality) bypass|all the (warmth|charm|
        charisma|personality|speed|grace|wit) of (a|an)) .{0,4}
      there's (slow|thick|daft|useless|lazy|rude|tight|stupid|mean|dim) .{0,4} and (then)? there's (whoever|#Person|
        him|her|our .|the (lad|man|woman|one|bloke|chap)) .{0,8}
      (there's|there is|i've seen|i have seen|i've known|i've met|i've had|you've seen) .{1,3} (that|with|who|what|
        make|move|run|think|do|show|get|give)? .{0,3} (quicker|faster|livelier|sharper|more sense|more charm|
        more life|more personality|more brains|brighter|cleverer|quicker .|better .) .{0,6} than (that|our|him|her|
        #Person|this|them|you|{office}) .{0,4}
      when (they|god) (handed|gave|dished|doled|shared|were handing|was handing|were giving) (out)? .{0,3} (brains|
        common sense|looks|manners|sense|charm|tact|courage|personality|humour|talent) .{0,8}
      the only thing (he's|she's|he|she|#Person) .{0,1} (ever|lost|run|runs|lifted|finished|won|managed|organised|
        caught|led|raised|lifts|exercises) .{0,10}
      if (he|she|they|you|#Person) (was|were) a .{1,3} (he'd|she'd|they'd|you'd) .{0,8}
      (him|he|she|her|#Person|{office}|chair|committee|that lot|you|lad) .{0,6} (has|have|had|'s got|got|with|shows|
        showed|shown) (about)? (as much|all the) (idea|use|clue|charm|sense|warmth|charisma|personality|grace|tact|
        backbone|imagination|energy|spine|vision|humour|wit|manners|subtlety|sparkle|feeling|rhythm) .{0,3} (as|
        of) (a|an) .{1,4}
      could n't find (his|her|their|its) own .{1,5} (with|without|if|in|on|out) .{1,4}
      (i've|i have) seen (bigger|better|more|smaller) .{0,2} on (a|my|the) .{1,3}
      (he's|she's|they're|you're) .{0,2} like (a|an) .{1,2} (with|in|on|at|under|without|having|that's|getting|
        trying) .{1,6}
      ^ like (a|an) .{1,3} (with|in|on|at|under|without|having|that's|getting|trying|full) .{1,6} $
      what a (nasty|horrible|vile|pathetic|sad|miserable|bitter|spiteful|odious|vindictive|petty|stupid|ridiculous|
        useless) (little|old|fat)? (man|woman|lot|individual|piece of work|family) .{0,3}
      (sad|bitter|pathetic|nasty|spiteful|vindictive|horrible|vile|petty|ridiculous|odious|pompous|smug) (little|old|
        small) (man|woman|men|women|people|minds|lot) .{0,3}
      (stupid|silly|ignorant|nosy|nosey|interfering|miserable|rude|fat|ugly|nasty|vile|horrible|bitter|poisonous|
        gossiping|bloody|grumpy|crabby|doddery|senile|dozy|gormless|useless|idle|lazy|pompous|daft) (old|fat|
        interfering) (woman|man|bat|bag|cow|mare|hag|biddy|trout|sow|boot|crow|git|busybody|besom|witch|goat|fool|
        codger|codgers|duffer|duffers|coot|fart|farts|dinosaur|dinosaurs|toad|crone|fossil|buzzard|windbag|so and so|
        sod|sods|women|men|bats)
      ^ (you|silly|stupid|fat|ugly|lazy|daft|greedy|old|nosy|miserable|selfish|dirty|filthy|lying|
        two faced){1,3} (cow|cows|pig|pigs|git|gits|mare|toad|slob|slobs|lump|bag) $
      (you|they|those|them|the|these|that lot|#Person|he|she|{office}) .{0,4} can (all)? (do one|get stuffed|
        get knotted|bog off|naff off|get lost|jog on|shove it|stuff it|take a running jump)
      (moaning|whingeing|whinging|whining|miserable|bleating) (minnies|minny|old codgers|so and sos|ninnies|old women|
        old men)
      ^ (oh|just|all of you|you lot|well|right){0,2} (get stuffed|get knotted|get lost|go to hell|drop dead|
        rot in hell|go hang|do one|naff off|bog off|sling your hook|go and die|kill yourself|take a running jump)
      (you|you 're|u|ur|he 's|she 's|they 're|he is|she is|they are) (all)? (talking|spouting) out of (your|his|her|
        their) (backside|backsides|hat|hats|bottom|arse|rear)
      what a shower (of|#Number|the|you|they|eh) .{0,6}
      what a (bunch|set|crew) of .{0,2} ({insult}|jumped up .|jobsworths|cowboys|amateurs|chancers|crooks|shysters|
        pen pushers|bullies) .{0,3}
      (half wit|half wits|halfwits|windbags|gasbag|gasbags|pen pusher|pen pushers|stuffed shirts|numbskull|numbskulls|
        bonehead|boneheads|dunderhead|dunderheads|meathead|meatheads|pea brain|pea brains|birdbrain|birdbrains|
        ignoramus|misery guts|miseryguts|sourpuss|ratbag|ratbags|knuckle dragger|knuckle draggers|pinhead|slimeball|
        sleazebag|rentagob|brown noser|bootlicker|bootlickers|muttonhead|muttonheads|nitwits|blockheads|fathead|
        fatheads|bampot|numbnuts|wingnut|wazzocks|gobdaw|nincompoops|lummox|oafs|wastrels|trollop|saddo|saddos|
        nosy parkers|curtain twitcher|curtain twitchers) .{0,2}
      (great|big|fat|little|lazy|useless|daft|dozy|overgrown) (fat|lazy|useless|daft|big|old|greedy|
        gormless)? lump (in|on|that|who|with|at|of lard|$) .{0,3}
      (air|nothing|sawdust|wood|wool|wind|fresh air|space|porridge|cotton wool|brain cell) between (his|her|their|the|
        your|those) ears
      between (his|her|their|your) ears .{0,3}
      {insult} of the (year|week|month|day|century) .{0,4}
      (village|town|circus|zoo|panto|asylum) (somewhere)? .{0,1} (is|'s)? (missing|short of|looking for|
        lost) (its idiot|an idiot|a clown|her|him|its) .{0,4}
      (if|was|were) .{0,8} any (slower|drier|thicker|dimmer|denser|dafter|duller|lazier|stupider|wetter) .{0,8}
      (would n't|does n't|do n't|could n't) know (hard work|a day's work|manners|the truth|common sense|an honest|
        a hard day's|the meaning of) .{0,8}
      (live|lives|behave|behaves|behaved) like (pigs|animals|savages) (at|in|on|up|next|over|number) .{0,4}
      (the|their|his|her|your) brains? of (a|an) .{1,3}
      (wit|charm|backbone|intellect|charisma|personality|conscience|spine|morals|judgement|imagination) of a .{1,4}
      (he|she|they|#Person|you|{office}) (is|are|'s|'re|was) .{0,1} (about)? as (thick|dense|dim|daft|wet|soft|bent|
        slow|dull|slippery|useful|welcome|lively|popular|subtle|graceful|charming|fair|honest|independent|impartial|
        bright|interesting|sharp|exciting|mean|tight|friendly|warm|deep|trustworthy|visible|open) as (a|an|two|
        the) .{1,5}
      (could|would|'d) (find fault|fall out|pick a fight|start an argument|start a row|argue) (with|in) .{1,6}
    `),
  },
  {
    kind: 'insult',
    firm: true,
    why: 'calls somebody a thing, an animal or a fool',
    unless: BY_TRADE_OR_PART,
    phrases: phrases(`
      ${SOMEBODY} (is|'s|was|are|were) (just|only|nothing but|still)? (a|an|such a|such an|one) .{0,1} (right|real|
        proper|total|absolute|complete|utter|big|fat|old|nasty|little|horrible|spiteful|great)? (old|fat|
        little)? (pig|cow|swine|toad|rat|snake|weasel|worm|slug|hag|bat|bag|trout|goat|witch|tool|melon|turnip|
        doughnut|donut|spanner|plank|leech|vulture|sewer rat|gargoyle|troll|ogre|madam|misery|beast|brute|nightmare|
        parasite|wet lettuce|wet blanket|clown|muppet|idiot|moron|creep|waste of (space|skin|air|oxygen|
        time)) (and .{1,4})? $
      ${SOMEBODY} (is|'s|was|are|were) (pigs|snakes|rats|toads|weasels|vultures|leeches|parasites|swine|slobs|trolls|
        vermin|animals) (and .{1,4})? $
      ^ (oh|look|oh look|ah|well|hello|morning|here comes|here's)? .{0,1} #Person the (doughnut|donut|melon|muppet|
        clown|moaner|plank|turnip|snake|rat|slug|toad|fool|tool|grass|snitch|liar|leech|windbag|idiot|mouth|bore|
        weasel) .{0,4}
      what (a|an) .{0,1} (tool|melon|plank|spanner|weapon|doughnut|donut|turnip|snake|weasel|cow|pig|rat|toad|swine|
        slug) (you are|#Person is|he is|she is|that (man|woman|lad|bloke) is) .{0,2}
      (what|such) an a hole
      (an|you|total|absolute|complete|bunch of|load of) (a hole|a holes) $
      (a|an|the|that|you|silly|miserable|stupid) old (bag|hag|crone|trout|goat|git|bat) (at|in|from|behind|on) (the|
        number|no|our|that) .{1,4}
    `),
  },
  {
    kind: 'insult',
    why: 'calls adults children',
    phrases: phrases(`
      [overgrown (toddler|toddlers|schoolboy|schoolboys|schoolgirls|child|children|baby|babies|teenager|teenagers|
        playground)] .{0,8}
    `),
  },
  {
    kind: 'insult',
    why: 'calls somebody the fool of the place',
    near: phrases(`
      (every|each|any) (village|street|parish|town|club|committee|choir|road|group|team|hamlet|place) (has|has got|
        's got) (one (and|ours|i suppose|they say|so they say|apparently|do n't|does n't|$)|its (idiot|fool|one)|an idiot|
        a fool)
      (there is|there 's) always one (and|ours|is n't there|$)
    `),
    unless: phrases(`
      ({pet-or-pest}|cat|dog|hall|shop|cafe|pub|pump|tree|pond|bench|bell|litter|opens|meets|sale|called)
    `),
    phrases: phrases(`
      ours .{0,8} (laptop|keyboard|wifi|broadband|internet|facebook|email|smartphone|megaphone|loudhailer|microphone|blog|
        comments|to the (paper|papers)|caps lock|opinions|opinion|elected|a gob|shut up|shuts up)
    `),
  },
  {
    kind: 'insult',
    why: 'says that somebody is not all there, or not up to anything',
    near: phrases('(#Person|{office}|{member-title}|him|her|that one|he|she|that lot|committee|council)'),
    unless: phrases(`
      (hall|kitchen|electrician|police|mechanic|garage|car|van|lorry|street|lamp|shed|cupboard|tap|stairs|chapel|church|
        porch is)
    `),
    phrases: phrases(`
      (light|lights) (is|are|'s|'re)? on but .{0,2} (bulb|bulbs|meter|fuse|electric|battery|wiring|switch|power) .{0,4} (years|
        ages|long|decades|a while|in|since) (ago|#Year|then)
      (light|lights) (is|are|'s|'re)? on but (nobody|no one) ('s|has|ever)? .{0,1} (paid|feeding|fed|topped up) .{1,3}
      (engine|motor) (is|'s) running but .{0,2} (nobody|no one) .{0,2} (driving|behind the wheel|at the wheel|in the cab)
      (aerial|dish|satellite dish) (is|'s) up .{0,3} no signal
    `),
  },
  {
    kind: 'insult',
    why: 'ends with a name for somebody',
    unless: phrases(`
      ({pet-or-pest}|goat|printer|boiler|mower|satnav|kettle|laptop|love|loves|bless|miss|{kin}|myself|me|i'm|i|costume|panto)
    `),
    phrases: phrases(`
      (he|she|they|#Person|his|her|him|them) .{1,12} [(daft|silly|dozy|stupid|soft|dopey|gormless|thick|clumsy|ignorant|
        careless|idle) (old|great)? (sod|sods|git|gits|beggar|beggars|mare|mares|apeth|pudding|lump|article|so and so)] $
    `),
  },
];
