// How neighbours plug a business by word of mouth: whom to ring, what is best there, and whose name to drop.
import { FOR_ALL } from './for-all.js';
import { phrases } from '../../phrases/index.js';
import type { Group } from '../../types.js';

/** What a cafe, pub or van sells. */
const FARE = `(breakfast|breakfasts|fry up|fry ups|roast|roasts|roast dinner|pint|pints|curry|curries|kebab|kebabs|
  burger|burgers|pizza|pizzas|pie|pies|chips|fish and chips|coffee|cakes|carvery|haircut|trim|fade|bap|baps|butty|
    butties|
  sandwich|sandwiches|cream tea|cream teas|scones|pasties|pasty|sausages|sausage rolls|steak|steaks|ice cream|
  sunday lunch|dinner|grub|bread|sourdough|loaf|mot)`;
/** What tradespeople are rung for. */
export const JOB = `(boiler|roof|gutter|gutters|drain|drains|hedge|hedges|lawn|lawns|drive|driveway|patio|kitchen|bathroom|
  electrics|wiring|rewire|fence|fences|fencing|chimney|windows|carpet|carpets|tyre|tyres|exhaust|mot|brakes|plastering|
  painting|decorating|tiling|hair|nails|lashes|brows|taxi|removals|skip|logs|loft|sink|shower|leak|laptop|computer|
  telly|washing machine|fridge|cooker|wasps|moles|curtains|blinds|sofa|mower|photos|wedding|
  (dog|dogs|car|van|garden|tree|trees|horse|bike|caravan) (needs|need|wants|want) .)`;
const FINE = `(cracking|belting|smashing|lovely|proper|decent|mean|great|gorgeous|banging|tidy|lush|unreal|champion|
  fantastic|brilliant|cheap|blinding|stonking|wicked|handsome|bostin|canny|bonny)`;
const GO = `(get|pop|nip|try|go|treat|book|head|call in|order|give|tell|worth a|drop in|get yourself|get yourselves|
  get it down you|support|pay|grab)`;

/** Words by which people are sent there, one of which has to stand nearby. */
const SENT = phrases(`^ .{0,2} ${GO}
  (get|getting) (yourself|yourselves|it down you|down there|in there|booked)
  (pop|nip|call|drop|go|head) (in|down|along|over|up|to|and see)
  (tell|say|mention) .{0,3} (sent you|says hello|sent me|says hi)
  (chair|slot|slots|gap|table) (free|going|left|open)
  (book|ring|message|text|dm|call) (him|her|them|early|quick|now|ahead|a table)
`);

/** Sentences with one of these plug nobody's trade: those of the public are rung, or the judges of a show have spoken. */
export const OF_THE_PUBLIC = phrases(`
  (office|warden|wardens|clerk|landlord|highways|county|emergency|environment agency|severn trent|hotline|helpline|
    police|surgery|free of charge|for free|for nothing|volunteer|volunteers|voluntary|nan 's|mum 's|mam 's|gran 's|
    my nan|my mum|ever had|judges|show|closed down|shut down|used to|was a|in those days|rescue|rspca|cubs|brownies|
    beavers|rainbows|cadets|ramblers|band|lost|missing|found|loose|stray)
`);

export const WORD_OF_MOUTH: readonly Group[] = [
  {
    kind: 'business',
    why: 'recommends a business or its offer',
    unless: [FOR_ALL, OF_THE_PUBLIC],
    phrases: phrases(`
      give (#Capital|our|my|young|old|big) .{0,3} a (bell|shout|ring|buzz|tinkle|call|text) (if|when|
        for) .{0,7} ${JOB} .{0,8}
      .{0,6} (does|do|serves|serve|makes|make|cooks|cook|bakes|bake) (a|an|some|
        the) ${FINE} .{0,1} ${FARE} .{0,6} (get|pop|nip|try|go|treat|book|head|worth|drop in|grab|do yourself) .{0,8}
      .{0,6} (is|are|'s) the (place|man|woman|lad|lass|girl|one|spot|only place|people|boys) (for|to go for|
        to see for|to see about|to ask for|to go to for) (a|an|some|your|the)? ${FINE} .{0,1} ${FARE} .{0,6}
      (for|want|fancy) (a|an|some)? .{0,1} ${FARE} .{0,2} (ca n't|wo n't|cannot) (beat|go wrong with|go wrong at|
        do better than) (the|our) #Capital .{0,8}
      new (menu|specials|chef|landlord|landlady) .{0,1} (at|in|down) (the|our)? #Capital .{0,8} (book|table|get|try|
        go|pop|head|treat) .{0,4}
    `),
  },
  {
    kind: 'business',
    why: 'recommends a business or its offer',
    firm: true,
    unless: [FOR_ALL, OF_THE_PUBLIC],
    near: SENT,
    phrases: phrases(`
      (best|finest|tastiest|cheapest|freshest) .{0,1} ${FARE} (for miles|around|round here|going|for miles around|
        in (town|the valley|the county|the village|wales|yorkshire|the dales|the land)|this side of .{1,2}) .{0,6}
      (nobody|no one|none) (cuts|does|makes|bakes|fits|fixes|lays|cooks|mends|grooms|clips|plasters|tiles|
        paints) .{0,3} like (our|my|#Person|them|him|her|the (lads|lasses|girls|boys)) .{0,8}
    `),
  },
  {
    kind: 'business',
    why: 'advertises a business',
    unless: FOR_ALL,
    phrases: phrases(`
      (ewch|cerwch|dos|cer|galwch) (i|draw i|heibio i)? (weld|at|efo|gyda) .{1,4} (%garej|%caffi|%siop|%tafarn|%becws|
        %salon|%stondin|%cigydd|barbwr|fan) .{0,6} (gorau|gora|gorau'r|rhataf|rhata|bendigedig|blasus|gwych|
        werth chweil) .{0,4}
      .{0,3} yn (gwneud|gneud|neud|pobi|trwsio|torri|peintio) .{0,6} (rhowch|rho|rhoi) (floedd|ganiad|alwad|wŷs|neges|
        showt) (i|iddi|iddo|iddyn|fo|hi)? .{0,4}
    `),
  },
];
