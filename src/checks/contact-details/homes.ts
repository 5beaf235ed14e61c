// Finds addresses where somebody lives. The words around an address tell it from those of halls, sites and shops.
import { everyMatch } from '../../every-match.js';
import { sentenceAt, sentenceSpan } from '../../document/context.js';
import { DIGITS, TEENS, TENS } from '../../number-words.js';
import { phrases, stands } from '../../phrases/index.js';
import type { Document, Observation, Span } from '../../types.js';
import { findLooseAddresses, type LooseAddress } from './addresses.js';
import { dwellerAt, isOfOffice, type Dweller } from './dwellers.js';
import { ownerOf, ownerShown, standsBeside } from './owner.js';

const WAY =
  '(?:road|rd|street|st|lane|ln|avenue|ave|close|drive|crescent|cres|terrace|gardens|court|grove|place|square|row|walk|mews|rise|view|green|hill|way|cottages?|bungalows?|villas|yard|fold|croft)';
/** A number and a street, perhaps with a postcode: "14 Church Lane", "number 9, Elm Close", "Flat 2, 3 Mill Row". */
const NUMBERED = new RegExp(
  `(?<![\\w£/.-])(?:flat \\w{1,3},? )?(?:no\\.? ?|number )?\\d{1,3}[a-d]?,? (?:(?:the |st |old |upper |lower |east |west |north |south )?[a-z'’]{2,14} ){1,3}?${WAY}(?![\\w])`,
  'gi',
);
/** A number and a street whose last word is also an ordinary word, so that capitals are required: "3 Sorrel Bank". */
const NUMBERED_CAPITAL =
  /(?<![\w£/.-])\d{1,3}[a-d]?,? (?:[A-Z][a-z'’]{2,14} ){1,2}(?:Bank|Parade|Wharf|Quay|Meadows?|Park|Orchard|Garth|Mead|Brow|Mount|Vale|Chase|Heights|Hollow|Ridge|Dene|Leys|Wynd|Brae|Side|End|Mill|Mews|Court|Path|Loan|Reach|Field|Fields)(?!\w| [A-Z])/g;
/** Text that each of the next three patterns needs; it is tried first because it is cheap. */
const SAYS_NUMBER = /(?:[Nn]umber|[Nn]o\.?|[Ff]lat) ?\d/;
/** "Number 31 on Beech Drive" */
const NUMBER_ON =
  /(?<!\w)(?:[Nn]umber|[Nn]o\.) ?\d{1,3}[a-d]?,? (?:on|in|of|up|down) (?:[A-Z][a-z'’]{2,14} ){1,2}(?:Road|Street|Lane|Avenue|Close|Drive|Crescent|Terrace|Gardens|Row|Walk|Way|Place|Grove|Rise|Hill|Bank)(?!\w)/g;
/** "Larkfield Close, number 27" */
const WAY_FIRST =
  /(?<!\w)(?:[A-Z][a-z'’]{2,14} ){1,2}(?:Road|Street|Lane|Avenue|Close|Drive|Crescent|Terrace|Gardens|Row|Walk|Way|Place|Grove|Rise|Hill|Bank),? (?:at |it['’]s )?(?:number|no\.?) ?\d{1,3}(?!\w)/g;
/** A number in a street that is called by its kind alone: "number 9 on the Crescent", "flat 2 at the top of the Row". */
const NUMBER_ON_THE =
  /(?<!\w)(?:(?:[Nn]umber|[Nn]o\.) ?\d{1,3}[a-d]?|[Ff]lat \d{1,3}[a-d]?),? (?:(?:on|in|of|up|down|at|along) |(?:above|over|behind|next to) the [a-z' ]{2,20} (?:on|in|at) )?(?:the (?:top|bottom|end|corner) of )?(?:the (?:[Cc]rescent|[Gg]reen|[Rr]ow|[Aa]venue|[Cc]lose|[Tt]errace|[Ss]quare|[Gg]rove|[Dd]rive|[Hh]ill|[Bb]ank|[Qq]uay|[Ff]ront|[Pp]arade|[Mm]ews|[Cc]auseway|[Cc]ommon)|(?:[A-Z][a-z'’]{2,14} ){1,2}(?:Road|Street|Lane|Avenue|Close|Drive|Crescent|Terrace|Gardens|Row|Walk|Way|Place|Grove|Rise|Hill|Bank|Square|Court|View))(?!\w)/g;
/** A house number in words: "one hundred and six Station Road", "number forty two, Alma Street". */
const DIGIT = `(?:${DIGITS.join('|')})`;
const NUMBER_WORDS = [
  `(?:number |no\\. )?(?:one|a|two) hundred(?: and)?(?: [a-z]{3,9}(?:[ -][a-z]{3,5})?)?`,
  `(?:number |no\\. )?(?:${TENS.join('|')})(?:[ -]${DIGIT})?`,
  `(?:number |no\\. )?(?:${TEENS.slice(1).join('|')})`,
  `(?:number |no\\. )(?:${DIGIT}|ten)`,
  `(?:${DIGIT} ){1,2}(?:${DIGIT}|oh|nought)`,
].join('|');
const NUMBER_SPELLED = new RegExp(
  `(?<!\\w)(?:${NUMBER_WORDS}),? (?:on |in )?(?:[A-Z][a-z'’]{2,14} ){1,2}(?:Road|Street|Lane|Avenue|Close|Drive|Crescent|Terrace|Gardens|Row|Walk|Way|Place|Grove|Rise|Hill|Bank|Square|Court|View)(?!\\w)`,
  'gi',
);
/** A street in capitals behind the number in words: NUMBER_SPELLED ignores case for the number. */
const ENDS_IN_CAPITALS = /[A-Z][\w'’]{1,16} [A-Z][a-z]{1,16}$/;
/** A quick test before NUMBER_SPELLED. */
const SPELLED = new RegExp(
  `hundred|teen|eleven|twelve|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|(?:number|no\\.) [a-z]|${DIGIT} (?:${DIGIT}|oh|nought) `,
  'i',
);
/** A quick test before NAMED_ON_THE. */
const ON_THE = /\w,? (?:on|by|at|off|opposite|behind) the /;
/** "Beech Cottage on the Green" */
const NAMED_ON_THE =
  /(?<!\w)(?:[A-Z][\w'’]{1,14} ){1,2}(?:Cottage|House|Farm|Lodge|Forge|Smithy|Villa|Bungalow|Barn|Manor|Croft|Grange),? (?:on|by|at|off|opposite|behind) the (?:[Gg]reen|[Ss]quare|[Cc]ommon|[Qq]uay|[Hh]ill|[Ff]ront|[Cc]orner|[Cc]rossroads|[Pp]ond|[Bb]ridge|[Mm]ill|[Ff]ord|[Cc]hurch|[Cc]hapel|[Ss]chool|[Ll]ane|top|bottom)(?!\w)/g;
const WELSH_NUMBERED =
  /(?<![\w£/.-])\d{1,3}[a-d]?,? (?:heol|stryd|ffordd|lôn|lon|maes|bryn|rhes|clos|cae|cwrt|tre|parc)(?: (?:yr?|y))?(?: [a-z\u00c0-\u024f\u1e80-\u1ef3']{2,14}){1,2}/gi;
/** "3 Min-y-nant" */
const WELSH_HYPHENED = /(?<![\w£/.-])\d{1,3}[a-d]?,? [A-ZŴŶ][a-zŵŷâêîôû]{1,9}-(?:yr?|ar|tan)-[A-Za-zŵŷâêîôû]{2,14}(?![\w-])/g;
/**
 * A number with a word behind it: what both patterns need. It is tried first because V8 takes longer to compile a pattern of
 * many words than to check most drafts.
 */
const NUMBER_AND_NAME = /\d[a-d]?,? [a-z\u00c0-\u024f'’]/i;
/** Words that show that a number and the words behind it are prose and not an address. */
const PROSE =
  /\b(?:and|in|on|at|of|from|to|is|are|was|by|up|for|with|this|that|people|houses|homes|o|a|yn|or|over|off|has|had|all|not|wrong|one|third|second|first|other|fair|bags|along|january|february|march|april|may|june|july|august|september|october|november|december|ar gau)\b/i;
/** "Rose Cottage, Back Lane" */
const NAMED = new RegExp(
  `(?<![\\w])(?:[A-Z][\\w'’]{1,14} ){0,2}[A-Z][\\w'’]{1,14},? (?:number \\d{1,3}|(?:(?:on |in )?(?:[A-Z][\\w'’]{1,14} ){1,2}(?:Road|Street|Lane|Avenue|Close|Drive|Side|Row|Walk|Hill|Green|Bank|Terrace)))(?!\\w)`,
  'g',
);
const HOUSE_WORD =
  /\b(?:Cottage|House|Farm|Lodge|Forge|Smithy|Vicarage|Rectory|End|Villa|Bungalow|Barn|Rise|Manor|Ty|Tŷ|Bwthyn|View|Corner|Nook|Croft|Grange|Mount|Bank|Willows|Laurels|Firs|Elms|Oaks|Hollies|Poplars|Cedars|Limes|Beeches|Chestnuts|Pines|Gables|Haven|Stables)\b/;
/** The house word stands before the street and is not part of its name, as it is in "Bleak House Lane". */
const NAMED_BY_HOUSE = new RegExp(`${HOUSE_WORD.source},? (?:number|(?:on |in )?[A-Z][\\w'’]+ [A-Z])`);
/** A house name in lower case, which needs its comma: "the laurels, mill lane". */
const NAMED_SMALL = new RegExp(`(?<![\\w'’-])(?:the )?[a-z'’]{3,14}(?: [a-z'’]{3,14})?, (?:[a-z'’]{2,14} ){1,2}${WAY}(?!\\w)`, 'g');
const HOUSE_SMALL =
  /\b(?:cottage|house|farm|lodge|villa|bungalow|barn|manor|grange|croft|gables|laurels|firs|elms|oaks|willows|hollies|poplars|cedars|limes|beeches|chestnuts|pines|haven|nook|vicarage|rectory|forge|smithy|stables)(?=,)/;
/** "Bryn Afallon, Stryd Fawr" */
const WELSH_NAMED =
  /(?<![\w'’-])(?:[A-ZŴŶ][\wŵŷâêîôûŴŶ'’-]{1,16} ){0,2}[A-ZŴŶ][\wŵŷâêîôûŴŶ'’-]{1,16}, (?:Heol|Stryd|Ffordd|Lôn|Lon|Rhodfa|Maes|Clos|Rhes|Teras)(?: (?:yr?|'r|Y|Yr))?(?: [A-ZŴŶ][\wŵŷâêîôûŴŶ'’-]{1,16}){1,2}/g;
const WELSH_NUMBERED_WAY = / (?:heol|stryd|ffordd|lôn|lon|maes|bryn|rhes|clos|cae|cwrt|tre|parc) /i;
/** Welsh public places, which are not homes: "Neuadd Goffa, Heol y Parc". */
const WELSH_PLACE =
  /^(?:Yr? |Hen )?(?:Neuadd|Canolfan|Capel|Eglwys|Ysgol|Swyddfa|Llyfrgell|Siop|Clwb|Tafarn|Gwesty|Caffi|Meddygfa|Gorsaf|Parc|Cae|Amgueddfa|Theatr|Festri|Sefydliad|Marchnad)\b/;
const WELSH_WAY = /, (?:Heol|Stryd|Ffordd|Lôn|Lon|Rhodfa|Maes|Clos|Rhes|Teras)/;
/**
 * A postcode by Royal Mail's rules: no Q, V or X in first place, no I, J or Z in second, no C, I, K, M, O or V at the end. ZZ is
 * allowed because examples use it: no real place has it.
 */
const POSTCODE = /(?<![\w-])(?:[a-pr-uwyz][a-hk-y]?|zz)\d[a-z\d]? ?\d[abd-hjlnp-uw-z]{2}(?!\w)/gi;

const LIVED_IN = phrases(`
  (name and address|names and addresses|address label|delivery note|delivery label|shipping label|parcel label)
  (name|address|label|writing) on (the|a|it|one|each) .{0,2} (parcel|box|letter|letters|envelope|bag|bags|bill|label|
    packet|post|is|says|:)?
  (addressed|readdressed|registered) to (#Number|#Person|somebody|someone|a|flat|number|no|mr|mrs|miss|ms|the (owner|
    occupier|tenant|householder))
  (letter|letters|post|parcel|parcels|bill|bills|envelope|envelopes|statement|statements) .{0,2} (for|belonging to|
    meant for)
  (my|mine|me|i|i'm|our|ours|us|his|her|she|he|their|#Person)
  (~live|home|door|doorstep|porch|knock|neighbour|letterbox|bungalow|flat|house|garden|drive|tenant|widow|family|lady|
    gentleman|couple|bloke|chap|lad|pop round|drop round|call round|pop in|round to|come to)
  (bring|drop|leave|deliver) .{0,4} (to|at|off at|round to)
  (we're|we are|we live) (at|in|on)
  (find|catch) (#Person|him|her|them|us|me|the .) .{0,2} at
  (on|at|by|over|outside|beside) the (gate|wall|garden wall|front wall|gatepost|doorstep) (at|of)
  (kettle|brew|cuppa) .{0,2} on at
  (cat|kitten|dog|puppy|pup|tortoise|rabbit|parrot|budgie|hamster|hens|hen|pony|bike|bicycle|scooter|pram|trailer|moped|
    ladder|gnome|gnomes) .{0,4} (missing|escaped|lost|stray|strayed|wandered|disappeared|vanished|stolen|nicked|pinched|
    gone) .{0,2} (from|off|at)
  (table|trolley|box|bucket|crate|tin|basket|wheelbarrow|bench) (outside|by the gate|on the wall|at the gate|
    on the drive)
  (free to collector|free to a good home|free to good home|buyer collects|buyer to collect|collect from|collection from|
    pick up from|cash on collection|top floor|ground floor|welcome at)
  (honesty box|on the doorbell|ring the bell|side gate|back door|front door|green door|red door|blue door)
  (byw|%cartref|%drws|%tŷ|adref|adre|adra|gatre|acw|%galwch|%galw|%cnociwch|ganddi|ganddo|iddi|iddo|ati|ato)
  (gyrrwch|anfonwch|danfonwch|gadewch|gadwch|cerdyn|gerdyn|gardia|cardiau|blodau|bloda|parsel|mynd â|nôl|
    casglu) .{0,8} (at|i|o|gan|efo|gyda|yn|ger|tu allan)
  (mr|mrs|ms|miss) . .{0,3}
  (the|that|it's the|they're the) (one|house|place|gaff|bungalow|flat) (with|that has|what has) (the|a|all|no) .{0,3}
  (barking|bonfire|bonfires|noise|racket|music|parties|shouting|smoke|stink|cannabis|weed|trampoline|hot tub|drum kit|
    karaoke)
  #Capital 's (place|house|home|gaff|gate|drive|front room|kitchen|garage|porch)
  (parcel|parcels|post|letters|flowers|cards|visitor|visitors|casserole|soup|shopping) .{0,8} (for|at|to|going|from)
  (thanks|thank you|shout out|hat tip|well done|sorry) to (the|those|all|whoever|everyone|everybody) .{0,4} (at|in|from)
`);
/** A family's home: "the Harts’ place". */
const OF_A_FAMILY = /\b[A-Z][a-z]{2,}s['’] (?:place|house|home|gaff|gate|drive|porch)\b/;
const VISIT = phrases(`
  (~knock|cnociwch|galwch|pop round|pop in to|call round|drop (it|them|in) (at|to|off)|addressed to|~live at|lives at|
    parcel for|keys (are|is) (now)? with|park across|parks across|parking across)
  #Person .{0,2} (at|of|in|from) #Number
  byw (yn|yng|ym|ar|lan yn|lawr yn|fyny yn) (rhif)? #Number
  (outside|at|round|to|near|opposite|from) (ours|mine)
  (my|our) (garage|garden|drive|porch|kitchen|front room|conservatory|shed|back yard|front yard)
`);
/** What goes on only at somebody's home: "kettle's on at", "eggs on the table outside". */
const AT_HOME = phrases(`
  (kettle|brew|cuppa) .{0,2} on at
  (table|trolley|box|bucket|crate|tin|basket|wheelbarrow) (outside|by the gate|on the wall|at the gate|
    on the drive) .{0,12} (my|our)
  just (buzz|knock)
  (galwch|cnociwch|curwch|dewch draw|dowch draw|picia|piciwch|gollyngwch|gadewch|danfonwch|byw|adra|adre|
    tŷ acw) .{0,8} #Number
  (letterbox|letter box|doorstep|porch|gatepost|front door) (at|of|outside)
  ask at .{1,6} for #Capital
`);
/** Things are brought to, fetched from or kept at the address. Halls are called by their name, so an address alone means a home. */
const BRING =
  /\b(?:bring|drop|dropped|send|sent|collect|collection|pick up|leave|left|take|post|pop|deliver|return|fetch|grab|come|goes|went|awarded)\b[^.!?;\n]{1,70} (?:to|at|from|round to|by) (?:number |no\.? ?)?$/i;
const GOODS =
  /\b(?:knitting|squares|wool|jumble|bottles|jars|cakes?|bakes|prizes?|entries|tins|bric-a-brac|books|toys|clothes|blankets|costumes|pumpkins|eggs|veg|seeds?|plants|leaflets|tombola|best [a-z]+|first prize|second prize|winners?)\b[^.!?;\n]{0,50} to (?:number |no\.? ?)?$/i;
const KEPT =
  /\b(?:kittens?|pupp(?:y|ies)|pups|chicks|hens|bunnies|van|trailer|float|marquee|gazebo|urn|ladders?|costumes|props|keys?|bouncy castle|tent|trestles|tables|mower|tools)\b[^.!?;\n]{0,20} (?:is|are|['’]s|['’]re|lives?|live|kept|stored|parked|waiting)(?: kept| stored| parked| waiting| now| still)? (?:at|in) (?:number |no\.? ?)?$/i;
/** What a council hands out or takes in, wherever that may be, and words for streets. None of this shows that somebody lives there. */
const NO_GOODS =
  /\b(?:forms?|sacks|bags|bins?|permits?|objections?|applications?|ballots?|vouchers|test kits|nominations?|tenders?|returns|payments?|rent|invoices?|comments|proxy|post(?:al)? votes?|recycling|path|footpath|road|track|turning|bus|train|diversion)\b/i;
/** A part of somebody's home, beside the address: "Doreen's garage, 9a Quarry Lane", "17 Station Road (Pam's porch)". */
const PART_OF_HOME = '(?:garage|porch|shed|drive|barn|kitchen|front room|conservatory|place|house|home|garden|greenhouse|gate|back yard)';
const SOMEBODYS_BEFORE = new RegExp(`\\b[A-Z][a-z]{1,12}['’]s? ${PART_OF_HOME}[,:(–-]{0,2} (?:at |is |in )?(?:number )?$`);
const SOMEBODYS_AFTER = new RegExp(`^ ?[,(] ?(?:in |it['’]s )?[A-Z][a-z]{1,12}['’]s? ${PART_OF_HOME}\\b`);
/** Events that are held only at homes: "Garage sale Sunday, 23 Fulmar Close". */
const HELD_AT_HOME =
  /\b(?:garage|yard|driveway|front garden|house|moving) sale\b[^.!?\n]{0,40}$|\b(?:halloween|christmas lights?|trick or treat|party) house\b[^.!?\n]{0,40}$/i;
/** "The Hatchers at number 61 Chapel Road" */
const FAMILY_AT = /\b(?:[Tt]he|[Tt]hose|[Tt]hem) [A-Z][a-z]{2,12}s,?(?: are| live|['’]re)? (?:at|in|from|of|on) (?:number |no\.? ?)?$/;
/** Plural names that are not a family's: "the Scouts at 8 Bank Lane". */
const NO_FAMILY =
  /\b(?:Scouts|Guides|Brownies|Cubs|Beavers|Rangers|Lions|Samaritans|Arms|Gardens|Stores|Rooms|Baths|Courts|Offices|Allotments)\b/;

/** Whether the address is said to be part of somebody's home. A garage with an owner's name is not one that repairs cars. */
function isPartOfHome({ plain }: Document, { start, end }: Span): boolean {
  const before = plain.slice(Math.max(0, start - 60), start);
  return SOMEBODYS_BEFORE.test(before) || SOMEBODYS_AFTER.test(plain.slice(end, end + 40)) || HELD_AT_HOME.test(before);
}

/** The reference of a planning application. */
const REFERENCE = /\b\d{2,4}\/\d{3,6}(?:\/[A-Z]{1,5})?\b/;
/** What tells of somebody who wrote about an application: their address is no site. */
const WROTE = /\b(?:object|complain|support|neighbour|letter|wrote|written)/i;

/** Whether the sentence tells of a planning application by its reference, so that an address in it is that of the site. */
function isSiteOfAnApplication(document: Document, sentence: number): boolean {
  const { start, end } = sentenceSpan(document, sentence);
  const words = document.plain.slice(start, end);
  return REFERENCE.test(words) && !WROTE.test(words);
}

/** Whether the address is shown to be a home by what is done there. */
function isHomeByRole({ plain }: Document, { start }: Span): boolean {
  const before = plain.slice(Math.max(0, start - 110), start);
  if (FAMILY_AT.test(before)) return !NO_FAMILY.test(before);
  if (KEPT.test(before)) return true;
  return (BRING.test(before) || GOODS.test(before)) && !NO_GOODS.test(before);
}

/** A call to visit an address in the sentence before: "Who sold the field? 3 Mill Row. Knock hard." */
const KNOCK_NEXT = phrases(`
  ^ .{0,2} (knock|bang|hammer|call round|pop round|go round|pay them a visit|pay him a visit|pay her a visit|cnociwch|
    curwch|galwch|ewch draw)
`);
const UNKNOWN_DWELLER = { owner: 'unknown', tie: 'is', office: false } as const;
/** Requests to call or bring something. Where somebody is only "from" an address, it counts as their home only with one of these. */
const CALLED_ON = phrases(`
  (ask|borrow|bring|take|drop|post|send|leave|collect|parcel|parcels|cards|book|welcome|bang on|walk in|go up|go round|
    pop round|come aboard|park|call by|see me|see us)
  (dewch|galwch|cnociwch|gwerthu|ewch)
  (turn up|come up|come down|come round|come over|come by|pop over|pop up|pop down|pop in|stop by|swing by|call in|
    ask at|shout|knock|~knock|tap|buzz|find|call on|call at|visitors|visitor|visit|reach|catch|take (him|her|them)|
    loves company|love company|i'm always in|give us a shout|ring the bell|up the track|down the track|up the drive|
    toot|honk|see him|see her|go and see|go and tell)
`);
/** Text behind the name of a house that shows it to be a business. */
const BUSINESS =
  /^['’]?s? (?:farm )?(?:shop|cafe|café|tea ?rooms?|museum|hotel|b&b|bed and breakfast|nursery|nurseries|care home|nursing home|residential home|surgery|dental|vets?|kennels|cattery|campsite|weddings?|brewery|bakery|garden centre|primary|school|academy|hospital|hospice|gallery|restaurant|bistro|inn|pub|ltd|limited|trust)\b/i;
/** Events that take an hour or a day: people are at such an address without living there. */
const HAPPENS = phrases(`
  (fete|fair|dance|ceilidh|party|wedding|reception|meeting|event|stall|market|sale|show|open day|open gardens|concert|
    quiz|lunch|supper|workshop|course|class|tour|visit|festival|play|matinee|exhibition|auction|service|harvest|walk|
    ramble|hospital|ward)
  (#Day|#Time|today|tonight|tomorrow|yesterday|this morning|this afternoon|last night|was|were)
  (working|worked|works|volunteers|volunteering|manager|manages|matron|carer|nurse|teacher|team)
`);
/** Words that show that somebody lived at the address in the past, or that it no longer stands. */
const ONCE = phrases(`
  (born|grew up|used to live|used to be|brought up|years ago|demolished|pulled down|knocked down|knocked it down|bombed|
    as a child|as a boy|as a girl|as a lad|back then|before the war|in the war|after the war|in the fifties|
    in the sixties|in the seventies)
`);
/** A year of long ago in the rest of the sentence: "I was born at 3 Foundry Street in 1941". */
const YEAR_BEHIND = /^[^.!?\n]{0,40}\bin (?:18|19)\d\d\b/;
const NO_HOME = phrases(`
  (application|planning|proposal|extension|polling|polling station|hall|hut|pavilion|clubhouse|institute|legion|marquee|
    site|shop|store|pub|cafe|office|offices|surgery|depot|museum|library|school|church|chapel|centre|hotel|salon|garage|
    for sale|auction|listed|closed|closure|closures|roadworks|resurfacing|works|diversion|route|bus|junction|outside|
    opposite|between|land|lorry|parking|bollard|drain|street light|streetlight|lamp|tree|hedge|pothole|leak|gas|
    water main|scaffolding|erection|outline|permission|club|meeting|meets|trust|company|ltd|defibrillator|defib|
    noticeboard|post box|postbox|phone box|grit bin|skip|series|raffle|tombola|open gardens|garden trail|tearoom|
    tea room|farm shop|bakery|butcher|salon|promoted)
  (care|nursing|residential|retirement) (home|homes)
  (cais|swyddfa|neuadd|ysgol|capel|siop|gorsaf)
`);

/** A form in which an address of a street or a house is written. */
interface Form {
  readonly pattern: RegExp;
  readonly why: string;
  /** A quick test, which every text with a match passes. The patterns have many words, and take long to compile. */
  readonly first: RegExp;
  /** What a match must fit as well, and what it must not. */
  readonly as?: RegExp;
  readonly unless?: RegExp;
  /** Whether a postcode behind the address belongs to it. */
  readonly postcode?: true;
}

const NUMBERED_STREET = { why: 'a house number with a street', first: NUMBER_AND_NAME, unless: PROSE, postcode: true } as const;
const STREET_WITH_NUMBER = { why: 'a street with a house number', first: SAYS_NUMBER } as const;
const NAMED_STREET = 'a house name with a street';

const FORMS: readonly Form[] = [
  { ...NUMBERED_STREET, pattern: NUMBERED },
  { ...NUMBERED_STREET, pattern: NUMBERED_CAPITAL },
  { ...NUMBERED_STREET, pattern: WELSH_HYPHENED },
  { ...NUMBERED_STREET, pattern: WELSH_NUMBERED, first: WELSH_NUMBERED_WAY },
  { ...STREET_WITH_NUMBER, pattern: WAY_FIRST },
  { ...STREET_WITH_NUMBER, pattern: NUMBER_ON },
  { ...STREET_WITH_NUMBER, pattern: NUMBER_ON_THE },
  { pattern: NUMBER_SPELLED, why: 'a house number with a street', first: SPELLED, as: ENDS_IN_CAPITALS, postcode: true },
  { pattern: NAMED_ON_THE, why: 'a house name with where it stands', first: ON_THE },
  { pattern: NAMED, why: NAMED_STREET, first: HOUSE_WORD, as: NAMED_BY_HOUSE, postcode: true },
  { pattern: WELSH_NAMED, why: NAMED_STREET, first: WELSH_WAY, unless: WELSH_PLACE, postcode: true },
  { pattern: NAMED_SMALL, why: NAMED_STREET, first: HOUSE_SMALL, as: HOUSE_SMALL, unless: PROSE },
];

export function* findHomes(document: Document): Generator<Observation> {
  for (const form of FORMS) for (const span of addressesOf(form, document.plain)) yield* home(document, span, form.why);
  if (/\d/.test(document.plain)) for (const span of findPostcodes(document)) yield* postcode(document, span);
  yield* loose(document);
}

function addressesOf({ pattern, first, as, unless, postcode: withCode }: Form, plain: string): Span[] {
  if (!first.test(plain)) return [];
  return everyMatch(plain, pattern).flatMap(({ 0: written, index }) => {
    if (as?.test(written) === false || unless?.test(written)) return [];
    return withCode ? withPostcode(plain, index, written) : { start: index, end: index + written.length };
  });
}

const BY_NAME = /by its name$/;
const PLACE_NAME =
  /\b(?:Hall|School|Church|Chapel|Club|Office|Shop|Museum|Library|Surgery|Centre|Hotel|Inn|Arms|Hospital|Theatre|Station|Institute|Academy|Neuadd|Capel|Eglwys|Ysgol|Canolfan|Llyfrgell|Swyddfa|Clwb|Caffi|Tafarn|Amgueddfa)\b/;

/** Finds addresses that count as homes only where somebody is tied to them. */
function* loose(document: Document): Generator<Observation> {
  const { plain } = document;
  for (const address of findLooseAddresses(document)) {
    const span = withPostcode(plain, address.start, plain.slice(address.start, address.end));
    const dweller = dwellerAt(document, span) ?? (isAtHome(document, address) ? UNKNOWN_DWELLER : null);
    if (!dweller || dweller.office || isKnown(document, span) || BUSINESS.test(plain.slice(span.end, span.end + 24))) continue;
    if (isTiedEnough(document, address, dweller) && isLivedIn(document, address, dweller))
      yield {
        kind: 'home-address',
        span,
        confidence: 'likely',
        why: `${address.why}, where somebody lives`,
        owner: ownerShown(dweller.owner),
      };
  }
}

/** Whether the sentence tells what goes on only at a home, so that it need not say whose the address is. */
function isAtHome(document: Document, { start, need }: LooseAddress): boolean {
  return need === 'beside' && stands(document, AT_HOME, [sentenceAt(document, start)]);
}

/** Whether somebody is tied to an address as closely as an address of its sort needs. */
function isTiedEnough(document: Document, { start, need }: LooseAddress, { tie }: Dweller): boolean {
  if (tie === 'lives') return true;
  const sentences = [sentenceAt(document, start)];
  if (need === 'lives' || stands(document, HAPPENS, sentences)) return false;
  if (tie === 'from') return need !== 'is' && stands(document, CALLED_ON, sentences);
  return tie !== 'beside' || need !== 'is';
}

/** Whether an address to which somebody is tied tells a stranger the way to their home. */
function isLivedIn(document: Document, address: LooseAddress, { owner, tie }: Dweller): boolean {
  const { start, end, need, described } = address;
  const sentence = sentenceAt(document, start);
  const isCalledOn = stands(document, CALLED_ON, [sentence, sentence + 1]);
  if (described && !isCalledOn && (owner !== 'own' || need === 'lives')) return false;
  if (tie === 'lives') return true;
  if (PLACE_NAME.test(document.plain.slice(start, end).split(',')[0] ?? '')) return false;
  return isCalledOn || !isNameAlone(document, address, owner);
}

/**
 * Whether a house is told by its name alone, which counts only where somebody lives there or the reader is asked to call: "the couple at
 * Weir View" does not tell a stranger the way.
 */
function isNameAlone({ plain }: Document, { start, why }: LooseAddress, owner: Dweller['owner']): boolean {
  return BY_NAME.test(why) && (owner === 'other' || plain.startsWith('the ', start));
}

/** Finds every full postcode, whoever lives there. */
export function* findPostcodes({ plain }: Document): Generator<Span> {
  for (const { index, 0: written } of everyMatch(plain, POSTCODE))
    if (/[A-Z]{2}|[a-z]{2}/.test(written.slice(-2))) yield { start: index, end: index + written.length };
}

function withPostcode(plain: string, start: number, address: string): Span {
  const end = start + address.length;
  const rest = /^,? (?:[A-Z][a-z]{2,14},? ){0,2}[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/.exec(plain.slice(end, end + 50));
  return { start, end: end + (rest?.[0].length ?? 0) };
}

/** A public gathering before the address: "Our coffee morning, Chapel House, Shore Road". */
const GATHERING =
  /\b(?:coffee morning|fete|fayre|quiz|concert|lunch|supper|meeting|drop-in|service|workshop|class|classes|open day|exhibition|social|agm|ceilidh|auction|hustings|warm room|warm space|food bank|repair cafe)(?: is)?(?:,|:)?(?: (?:at|in|on \w+day))?,? $/i;
/** A public place named behind the address: "41 Orchard Avenue, the scout hut", "12 High Street (above the bank)". */
const IS_A_PLACE =
  /^,? ?\(?(?:the |our |at |in |above |next to |behind |y |yr )?(?:[a-z]+ ){0,2}(?:hall|hut|pavilion|office|offices|shop|store|pub|cafe|café|surgery|depot|museum|library|school|church|chapel|centre|club|station|bank|market|council|neuadd|swyddfa|ysgol|capel)\b/i;
/** A number and a name that belong to different clauses: "He scored 40, Vicarage Road scored 22". */
const GOES_ON = /^\d+, [^,\d]{5,40} (?:[a-z]{2,10}ed|won|lost|got|beat|came|took|had|made)\b/;

/** Says that an address is a home, where the words around it show that it is. */
function* home(document: Document, span: Span, why: string): Generator<Observation> {
  if (isNoHome(document, span)) return;
  const ofHome = isPartOfHome(document, span);
  const dweller = ofHome ? null : dwellerAt(document, span);
  if (dweller?.office || isOfOffice(document, span) || isKnown(document, span) || isOfThePast(document, span)) return;
  const called = ofHome || dweller !== null || isCalledAt(document, span);
  if (!called && standsBeside(document, NO_HOME, [sentenceAt(document, span.start)], span)) return;
  if (dweller === null && GATHERING.test(document.plain.slice(Math.max(0, span.start - 40), span.start))) return;
  if (!called && !isSaidToBeLivedIn(document, span)) return;
  const owner = ownerShown(dweller?.owner ?? ownerOf(document, span, true));
  yield { kind: 'home-address', span, confidence: 'likely', why: `${why}, where somebody lives`, owner };
}

/** Whether an address is no address after all, or the site of a planning application. */
function isNoHome(document: Document, { start, end }: Span): boolean {
  return GOES_ON.test(document.plain.slice(start, end + 16)) || isSiteOfAnApplication(document, sentenceAt(document, start));
}

/** Whether somebody lived at the address in the past, or it no longer stands. */
function isOfThePast(document: Document, { start, end }: Span): boolean {
  return stands(document, ONCE, [sentenceAt(document, start)]) || YEAR_BEHIND.test(document.plain.slice(end));
}

/** Whether somebody is visited at the address, or it is shown to be a home by what is done there. */
function isCalledAt(document: Document, span: Span): boolean {
  const sentence = sentenceAt(document, span.start);
  if (stands(document, VISIT, [sentence]) || stands(document, KNOCK_NEXT, [sentence + 1])) return true;
  return !IS_A_PLACE.test(document.plain.slice(span.end, span.end + 40)) && isHomeByRole(document, span);
}

function isSaidToBeLivedIn(document: Document, { start }: Span): boolean {
  const sentence = sentenceAt(document, start);
  return stands(document, LIVED_IN, [sentence]) || stands(document, LIVED_IN, [sentence - 1]) || OF_A_FAMILY.test(document.plain);
}

/** Whether the address is one of the council's own, from its configuration. */
function isKnown({ plain, council }: Document, { start, end }: Span): boolean {
  if (council.addresses.length === 0) return false;
  const written = lettersOf(plain.slice(start, end));
  return council.addresses.some((address) => lettersOf(address).includes(written));
}

function lettersOf(text: string): string {
  return ` ${text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}

function* postcode(document: Document, span: Span): Generator<Observation> {
  const sentence = sentenceAt(document, span.start);
  if (isKnown(document, span) || isSiteOfAnApplication(document, sentence)) return;
  if (/\d{6} $/.test(document.plain.slice(Math.max(0, span.start - 8), span.start))) return;
  const dweller = dwellerAt(document, span);
  if (dweller?.office) return;
  if (!dweller && (stands(document, NO_HOME, [sentence]) || !stands(document, LIVED_IN, [sentence]))) return;
  const owner = dweller?.owner ?? ownerOf(document, span);
  if (owner === 'official') return;
  yield { kind: 'postcode', span, confidence: 'likely', why: 'a full postcode beside somebody’s home', owner };
}
