// Addresses at which somebody lives, told from the addresses of halls, sites and shops by the words around them.
import { everyMatch } from '../../every-match.js';
import { sentenceAt } from '../../document/context.js';
import { phrases, stands } from '../../phrases/index.js';
import type { Document, Observation, Span } from '../../types.js';
import { ownerOf, standsBeside } from './owner.js';

const WAY =
  '(?:road|rd|street|st|lane|ln|avenue|ave|close|drive|crescent|cres|terrace|gardens|court|grove|place|square|row|walk|mews|rise|view|green|hill|way|cottages?|bungalows?|villas|yard|fold|croft)';
/** "14 Church Lane", "number 9, Elm Close", "Flat 2, 3 Mill Row", with a postcode behind. */
const NUMBERED = new RegExp(
  `(?<![\\w£/.-])(?:flat \\w{1,3},? )?(?:no\\.? ?|number )?\\d{1,3}[a-d]?,? (?:(?:the |st |old |upper |lower |east |west |north |south )?[a-z'’]{2,14} ){1,3}?${WAY}(?![\\w])`,
  'gi',
);
/** Ways that are words of other things too, and so only with their capitals: "3 Sorrel Bank". */
const NUMBERED_CAPITAL =
  /(?<![\w£/.-])\d{1,3}[a-d]?,? (?:[A-Z][a-z'’]{2,14} ){1,2}(?:Bank|Parade|Wharf|Quay|Meadows?|Park|Orchard|Garth|Mead|Brow|Mount|Vale|Chase|Heights|Hollow|Ridge|Dene|Leys|Wynd|Brae|Side|End|Mill|Mews|Court|Path|Loan|Reach|Field|Fields)(?!\w| [A-Z])/g;
/** "Number 31 on Beech Drive" */
const NUMBER_ON =
  /(?<!\w)(?:[Nn]umber|[Nn]o\.) ?\d{1,3}[a-d]?,? (?:on|in|of|up|down) (?:[A-Z][a-z'’]{2,14} ){1,2}(?:Road|Street|Lane|Avenue|Close|Drive|Crescent|Terrace|Gardens|Row|Walk|Way|Place|Grove|Rise|Hill|Bank)(?!\w)/g;
/** "Larkfield Close, number 27" */
const WAY_FIRST =
  /(?<!\w)(?:[A-Z][a-z'’]{2,14} ){1,2}(?:Road|Street|Lane|Avenue|Close|Drive|Crescent|Terrace|Gardens|Row|Walk|Way|Place|Grove|Rise|Hill|Bank),? (?:at |it['’]s )?(?:number|no\.?) ?\d{1,3}(?!\w)/g;
/** A way of that kind of which the parish has one: "number 9 on the Crescent", "flat 2 at the top of the Row" */
const NUMBER_ON_THE =
  /(?<!\w)(?:(?:[Nn]umber|[Nn]o\.) ?\d{1,3}[a-d]?|[Ff]lat \d{1,3}[a-d]?),? (?:(?:on|in|of|up|down|at|along) |(?:above|over|behind|next to) the [a-z' ]{2,20} (?:on|in|at) )?(?:the (?:top|bottom|end|corner) of )?(?:the (?:[Cc]rescent|[Gg]reen|[Rr]ow|[Aa]venue|[Cc]lose|[Tt]errace|[Ss]quare|[Gg]rove|[Dd]rive|[Hh]ill|[Bb]ank|[Qq]uay|[Ff]ront|[Pp]arade|[Mm]ews|[Cc]auseway|[Cc]ommon)|(?:[A-Z][a-z'’]{2,14} ){1,2}(?:Road|Street|Lane|Avenue|Close|Drive|Crescent|Terrace|Gardens|Row|Walk|Way|Place|Grove|Rise|Hill|Bank|Square|Court|View))(?!\w)/g;
/** "one hundred and six Station Road", "number forty two, Alma Street" */
const NUMBER_SPELLED =
  /(?<!\w)(?:(?:number |no\. )?(?:one|a|two) hundred(?: and)?(?: [a-z]{3,9}(?:[ -][a-z]{3,5})?)?|(?:number |no\. )?(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|(?:number |no\. )?(?:eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)|(?:number |no\. )(?:one|two|three|four|five|six|seven|eight|nine|ten)),? (?:on |in )?(?:[A-Z][a-z'’]{2,14} ){1,2}(?:Road|Street|Lane|Avenue|Close|Drive|Crescent|Terrace|Gardens|Row|Walk|Way|Place|Grove|Rise|Hill|Bank|Square|Court|View)(?!\w)/gi;
const SPELLED = /hundred|teen|eleven|twelve|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|(?:number|no\.) [a-z]/i;
/** "Beech Cottage on the Green" */
const NAMED_ON_THE =
  /(?<!\w)(?:[A-Z][\w'’]{1,14} ){1,2}(?:Cottage|House|Farm|Lodge|Forge|Smithy|Villa|Bungalow|Barn|Manor|Croft|Grange),? (?:on|by|at|off|opposite|behind) the (?:[Gg]reen|[Ss]quare|[Cc]ommon|[Qq]uay|[Hh]ill|[Ff]ront|[Cc]orner|[Cc]rossroads|[Pp]ond|[Bb]ridge|[Mm]ill|[Ff]ord|[Cc]hurch|[Cc]hapel|[Ss]chool|[Ll]ane|top|bottom)(?!\w)/g;
const WELSH_NUMBERED =
  /(?<![\w£/.-])\d{1,3}[a-d]?,? (?:heol|stryd|ffordd|lôn|lon|maes|bryn|rhes|clos|cae|cwrt|tre|parc)(?: (?:yr?|y))?(?: [a-z\u00c0-\u024f\u1e80-\u1ef3']{2,14}){1,2}/gi;
/** What both of these have, for a pattern of many words takes V8 longer to read than most drafts to check. */
const NUMBER_AND_NAME = /\d[a-d]?,? [a-z\u00c0-\u024f'’]/i;
/** Words that show a number and what follows to be prose. */
const PROSE = /\b(?:and|in|on|at|of|from|to|is|are|was|by|up|for|with|this|that|people|houses|homes|o|a|yn)\b/i;
/** "Rose Cottage, Back Lane" */
const NAMED = new RegExp(
  `(?<![\\w])(?:[A-Z][\\w'’]{1,14} ){0,2}[A-Z][\\w'’]{1,14},? (?:number \\d{1,3}|(?:(?:on |in )?(?:[A-Z][\\w'’]{1,14} ){1,2}(?:Road|Street|Lane|Avenue|Close|Drive|Side|Row|Walk|Hill|Green|Bank|Terrace)))(?!\\w)`,
  'g',
);
const HOUSE_WORD =
  /\b(?:Cottage|House|Farm|Lodge|Forge|Smithy|Vicarage|Rectory|End|Villa|Bungalow|Barn|Rise|Manor|Ty|Tŷ|Bwthyn|View|Corner|Nook|Croft|Grange|Mount|Bank|Willows|Laurels|Firs|Elms|Oaks|Hollies|Poplars|Cedars|Limes|Beeches|Chestnuts|Pines|Gables|Haven|Stables)\b/;
/** "the laurels, mill lane": in small letters only with its comma. */
const NAMED_SMALL = new RegExp(`(?<![\\w'’-])(?:the )?[a-z'’]{3,14}(?: [a-z'’]{3,14})?, (?:[a-z'’]{2,14} ){1,2}${WAY}(?!\\w)`, 'g');
const HOUSE_SMALL =
  /\b(?:cottage|house|farm|lodge|villa|bungalow|barn|manor|grange|croft|gables|laurels|firs|elms|oaks|willows|hollies|poplars|cedars|limes|beeches|chestnuts|pines|haven|nook|vicarage|rectory|forge|smithy|stables)(?=,)/;
/** "Bryn Afallon, Stryd Fawr" */
const WELSH_NAMED =
  /(?<![\w'’-])(?:[A-ZŴŶ][\wŵŷâêîôûŴŶ'’-]{1,16} ){0,2}[A-ZŴŶ][\wŵŷâêîôûŴŶ'’-]{1,16}, (?:Heol|Stryd|Ffordd|Lôn|Lon|Rhodfa|Maes|Clos|Rhes|Teras)(?: (?:yr?|'r|Y|Yr))?(?: [A-ZŴŶ][\wŵŷâêîôûŴŶ'’-]{1,16}){1,2}/g;
const WELSH_NUMBERED_WAY = / (?:heol|stryd|ffordd|lôn|lon|maes|bryn|rhes|clos|cae|cwrt|tre|parc) /i;
const WELSH_WAY = /, (?:Heol|Stryd|Ffordd|Lôn|Lon|Rhodfa|Maes|Clos|Rhes|Teras)/;
/** Royal Mail: no Q, V, X first, no I, J, Z second, no C, I, K, M, O, V at the end; ZZ stands for no real place. */
const POSTCODE = /(?<![\w-])(?:[a-pr-uwyz][a-hk-y]?|zz)\d[a-z\d]? ?\d[abd-hjlnp-uw-z]{2}(?!\w)/gi;

const LIVED_IN = phrases(`
  (my|mine|me|i|i'm|our|ours|us|his|her|she|he|their|#Person)
  (~live|home|door|doorstep|porch|knock|neighbour|letterbox|bungalow|flat|house|garden|drive|tenant|widow|family|lady|gentleman|couple|bloke|chap|lad|pop round|drop round|call round|pop in|round to|come to)
  (bring|drop|leave|deliver) .{0,4} (to|at|off at|round to)
  (we're|we are|we live) (at|in|on)
  (find|catch) (#Person|him|her|them|us|me|the .) .{0,2} at
  (on|at|by|over|outside|beside) the (gate|wall|garden wall|front wall|gatepost|doorstep) (at|of)
  (honesty box|on the doorbell|ring the bell|side gate|back door|front door|green door|red door|blue door)
  (byw|cartref|drws|tŷ|ty|adref|gartref|galwch|galw|ganddi|ganddo)
  (mr|mrs|ms|miss) . .{0,3}
  (the|that|it's the|they're the) (one|house|place|gaff|bungalow|flat) (with|that has|what has) (the|a|all|no) .{0,3}
  (barking|bonfire|bonfires|noise|racket|music|parties|shouting|smoke|stink|cannabis|weed|trampoline|hot tub|drum kit|karaoke)
  #Capital 's (place|house|home|gaff|gate|drive|front room|kitchen|garage|porch)
  (parcel|parcels|post|letters|flowers|cards|visitor|visitors|casserole|soup|shopping) .{0,8} (for|at|to|going|from)
  (thanks|thank you|shout out|hat tip|well done|sorry) to (the|those|all|whoever|everyone|everybody) .{0,4} (at|in|from)
`);
/** "the Harts’ place" */
const OF_A_FAMILY = /\b[A-Z][a-z]{2,}s['’] (?:place|house|home|gaff|gate|drive|porch)\b/;
const VISIT = phrases(`
  (~knock|cnociwch|galwch|pop round|pop in to|call round|drop (it|them|in) (at|to|off)|addressed to|~live at|lives at|parcel for|keys (are|is) (now)? with|park across|parks across|parking across)
  #Person .{0,2} (at|of|in|from) #Number
  (outside|at|round|to|near|opposite|from) (ours|mine)
  (my|our) (garage|garden|drive|porch|kitchen|front room|conservatory|shed|back yard|front yard)
`);
const NO_HOME = phrases(`
  (application|planning|proposal|extension|polling|polling station|hall|hut|pavilion|clubhouse|institute|legion|marquee|site|shop|store|pub|cafe|office|offices|surgery|depot|museum|library|school|church|chapel|centre|hotel|salon|garage|for sale|auction|listed|closed|closure|closures|roadworks|resurfacing|works|diversion|route|bus|junction|outside|opposite|between|land|lorry|parking|bollard|drain|street light|streetlight|lamp|tree|hedge|pothole|leak|gas|water main|scaffolding|erection|outline|permission|club|meeting|meets|trust|company|ltd|defibrillator|defib|noticeboard|post box|postbox|phone box|grit bin|skip|series|raffle|tombola|open gardens|garden trail|tearoom|tea room|farm shop|bakery|butcher|salon|promoted)
  (cais|swyddfa|neuadd|ysgol|capel|siop|gorsaf)
`);

export function* findHomes(document: Document): Generator<Observation> {
  const { plain } = document;
  if (/\d/.test(plain)) {
    for (const pattern of NUMBER_AND_NAME.test(plain)
      ? [NUMBERED, NUMBERED_CAPITAL, ...(WELSH_NUMBERED_WAY.test(plain) ? [WELSH_NUMBERED] : [])]
      : [])
      for (const match of everyMatch(plain, pattern))
        if (!PROSE.test(match[0])) yield* home(document, withPostcode(plain, match.index, match[0]), 'a house number with a street');
    for (const match of [WAY_FIRST, NUMBER_ON, NUMBER_ON_THE].flatMap((pattern) => [...everyMatch(plain, pattern)]))
      yield* home(document, { start: match.index, end: match.index + match[0].length }, 'a street with a house number');
    for (const { start, end } of findPostcodes(document)) yield* postcode(document, { start, end });
  }
  for (const match of SPELLED.test(plain) ? everyMatch(plain, NUMBER_SPELLED) : [])
    yield* home(document, withPostcode(plain, match.index, match[0]), 'a house number with a street');
  for (const match of everyMatch(plain, NAMED_ON_THE))
    yield* home(document, { start: match.index, end: match.index + match[0].length }, 'a house name with where it stands');
  for (const match of everyMatch(plain, NAMED))
    if (HOUSE_WORD.test(match[0])) yield* home(document, withPostcode(plain, match.index, match[0]), 'a house name with a street');
  for (const match of WELSH_WAY.test(plain) ? everyMatch(plain, WELSH_NAMED) : [])
    yield* home(document, withPostcode(plain, match.index, match[0]), 'a house name with a street');
  for (const match of HOUSE_SMALL.test(plain) ? everyMatch(plain, NAMED_SMALL) : [])
    if (HOUSE_SMALL.test(match[0]) && !PROSE.test(match[0]))
      yield* home(document, { start: match.index, end: match.index + match[0].length }, 'a house name with a street');
}

/** Every full postcode, whoever lives there. */
export function* findPostcodes({ plain }: Document): Generator<Span> {
  for (const { index, 0: written } of everyMatch(plain, POSTCODE))
    if (/[A-Z]{2}|[a-z]{2}/.test(written.slice(-2))) yield { start: index, end: index + written.length };
}

function withPostcode(plain: string, start: number, address: string): Span {
  const end = start + address.length;
  const rest = /^,? (?:[A-Z][a-z]{2,14},? ){0,2}[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/.exec(plain.slice(end, end + 50));
  return { start, end: end + (rest?.[0].length ?? 0) };
}

function* home(document: Document, span: Span, why: string): Generator<Observation> {
  const sentence = sentenceAt(document, span.start);
  const knocked = stands(document, VISIT, [sentence]);
  if (!knocked && standsBeside(document, NO_HOME, [sentence], span)) return;
  const lived =
    knocked || stands(document, LIVED_IN, [sentence]) || stands(document, LIVED_IN, [sentence - 1]) || OF_A_FAMILY.test(document.plain);
  if (!lived) return;
  const owner = ownerOf(document, span, true);
  yield {
    kind: 'home-address',
    span,
    confidence: 'likely',
    why: `${why}, where somebody lives`,
    owner: owner === 'official' ? 'unknown' : owner,
  };
}

function* postcode(document: Document, span: Span): Generator<Observation> {
  const sentence = sentenceAt(document, span.start);
  if (stands(document, NO_HOME, [sentence]) || !stands(document, LIVED_IN, [sentence])) return;
  const owner = ownerOf(document, span);
  if (owner === 'official') return;
  yield {
    kind: 'postcode',
    span,
    confidence: 'likely',
    why: 'a full postcode beside somebody’s home',
    owner,
  };
}
