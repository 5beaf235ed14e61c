// Home addresses that are not a number and a street: "berth 14, Cotter's Lock", "The Old Forge", "last house before the cattle
// grid". None of these counts as a home unless somebody is tied to it (see dwellers.ts).
import { matches, phrases } from '../../phrases/index.js';
import type { Document, Phrases, Span } from '../../types.js';

/**
 * How closely somebody must be tied to an address for it to count as a home: stand beside it, be said to be there, or be said to
 * live there.
 */
type Need = 'beside' | 'is' | 'lives';

export interface LooseAddress extends Span {
  readonly why: string;
  readonly need: Need;
  /**
   * Whether the address is only a description. Such a description is a private matter of whoever lives there (personal-data); it
   * is a contact detail only where the reader is asked to call there.
   */
  readonly described: boolean;
}

interface Shape {
  readonly set: Phrases;
  readonly why: string;
  readonly need: Need;
  /** A pattern that the match must fit as well, for example one with a comma: "Windrush, Marine Parade". */
  readonly as?: RegExp;
  /** A pattern that must match the text before the address. */
  readonly behind?: RegExp;
}

const SMALL_NUMBER = '(#Number|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const WAYS =
  '(road|rd|street|st|lane|ln|avenue|ave|close|drive|crescent|terrace|gardens|parade|row|walk|way|place|grove|rise|hill|bank|square|quay|wharf|mews|side|yard|court|buildings)';
const WELSH_WAYS = '(heol|stryd|ffordd|lôn|lon|rhodfa|maes|clos|rhes|teras|cwrt|rhiw|tref|bryn)';
const HOUSE_KINDS =
  '(cottage|cottages|house|farm|farmhouse|lodge|barn|barns|bungalow|forge|smithy|villa|vicarage|rectory|manor|croft|grange|nook|stables|gables|laurels|firs|elms|oaks|willows|hollies|poplars|cedars|limes|beeches|chestnuts|pines|haven|gatehouse|schoolhouse|oast|view|retreat|parsonage|hollow|dingle|byre|dairy|granary)';
const MANY =
  '(almshouses|alms houses|flats|cottages|bungalows|council houses|maisonettes|park homes|new builds|caravan park|caravan site|mobile home park|home park|marina|moorings|sheltered housing|sheltered flats|terrace|crescent|close|mews|estate|old mill|maltings|barracks|converted chapel|old school)';
const HOMES =
  "(mobile home|caravan|static|static caravan|annexe|annex|granny annexe|granny flat|flat|bungalow|cottage|farmhouse|houseboat|house boat|narrowboat|narrow boat|maisonette|bedsit|yurt|shepherd 's hut|shepherds hut|chalet|end terrace)";
const LOOKS =
  '(first|second|third|fourth|last|end|only|corner|middle|little|big|old|tiny|new|white|pink|yellow|blue|green|red|black|grey|cream|stone|brick|thatched|whitewashed|pebbledashed|detached|tall|narrow|crooked|wonky)';
const WHERE =
  '(past|before|after|by|opposite|next to|next door to|behind|above|over|on|at|in|along|down|up|from|beside|facing|under|below|across from|round the back of|at the back of|between|near|past the|backing onto)';

const DESCRIBED = 'a house described so that it can be found';

/**
 * A time that looks like a place: "by the weekend", "on Friday". The pattern is for lower-case text, because V8 takes twice as
 * long to compile one that ignores case.
 */
const TIME =
  /\b(?:by|on|before|after|from|at|in|over|past|next) (?:the |a |an )?(?:weekend|week|month|year|summer|winter|spring|autumn|morning|afternoon|evening|night|noon|midnight|christmas|easter|deadline|end of|time|start|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december|tuesday|saturday)\b/;
const NO_ADDRESS =
  /\b(?:not|wrong|other|or|has|had|have|page|and|you|january|february|march|april|june|july|august|september|october|november|december)\b|^\w+[:;]|^bryn,/;

/** Makes every word of a choice require a capital letter. */
function capitals(choice: string): string {
  return choice.replaceAll(/[^()|\s]+/g, '$&&#Capital');
}

const SHAPES: readonly Shape[] = [
  {
    why: 'a numbered home',
    need: 'beside',
    set: phrases(`
      (flat|apartment|apt|pitch|berth|mooring|van|caravan|chalet|static|lodge|cabin|unit|houseboat|number|no) (no|
        number)? #Number (a|b|c|d)? (at|in|on|of|by|down|up|above|over)? the? #Capital{1,4} (caravan|holiday|mobile|
        home|park|site|marina|lock|wharf|basin|court|house){0,3}
      (flat|apartment|apt|pitch|berth|mooring|van|caravan|chalet|static|lodge|cabin) (no|number)? ${SMALL_NUMBER} (at|
        in|on|of|by|down|up)? the? #Word{0,3} (park|site|marina|lock|wharf|basin|court|house|mill|flats|moorings|quay)
      #Number (tan&#Capital|pen&#Capital|bron&#Capital|min&#Capital|glan&#Capital|trem&#Capital|erw&#Capital|
        llys&#Capital|clos&#Capital|cae&#Capital|bryn&#Capital|gerddi&#Capital|maes&#Capital|llwyn&#Capital|
        dol&#Capital|dôl&#Capital|parc&#Capital|waun&#Capital|nant&#Capital|golwg&#Capital|awel&#Capital|
        rhos&#Capital) (y|yr|'r)? #Capital
      (number|no) ${SMALL_NUMBER} (at|in|on|of)? the? #Word{0,2} (maltings|almshouses|mews|cottages|buildings|mill|yard|
        flats|wharf|moorings)
      (flat|apartment) (no|number)? ${SMALL_NUMBER} (a|b|c|d)? (above|over|behind|next to) the? #Word{1,3}
      the (#Capital|old|new){0,2} ${MANY} (now|there|up there)? (number|no|flat|pitch|van|berth) ${SMALL_NUMBER}
      (number|no|flat|pitch|van|berth) ${SMALL_NUMBER} (at|in|of|on|down|up) the (#Capital|old|new){0,2} ${MANY}
      #Number (a|b|c|d)? #Capital{1,2} (buildings|yard|maltings|paddock|parade|wharf|square|flats|mansions|almshouses|
        cottages|houses|bungalows|estate|villas|moorings|marina|field|fields)
    `),
  },
  {
    why: 'a house by its name',
    need: 'beside',
    set: phrases(`
      the? #Capital 's? #Capital{0,1} ${capitals(HOUSE_KINDS)} ((in|at|near|on|by)? #Capital{1,3})?
      the? #Capital{1,3} (farm|cottage|barn|farmhouse|bungalow|lodge)
      the old? (forge&#Capital|smithy&#Capital|vicarage&#Capital|rectory&#Capital|manor&#Capital|grange&#Capital|
        laurels&#Capital|firs&#Capital|elms&#Capital|oaks&#Capital|willows&#Capital|hollies&#Capital|poplars&#Capital|
        cedars&#Capital|limes&#Capital|beeches&#Capital|chestnuts&#Capital|pines&#Capital|gables&#Capital|
        stables&#Capital|gatehouse&#Capital|schoolhouse&#Capital|mill&#Capital|chapel&#Capital|
        police&#Capital house&#Capital|station&#Capital house&#Capital|school&#Capital house&#Capital|
        coach&#Capital house&#Capital|toll&#Capital house&#Capital|lodge&#Capital|haven&#Capital|nook&#Capital|
        parsonage&#Capital) ((in|at|near)? #Capital{1,3})?
      (ty&#Capital|tŷ&#Capital|tyddyn&#Capital|pant&#Capital|plas&#Capital|hafod&#Capital|bwthyn&#Capital|
        fferm&#Capital|glan&#Capital|llys&#Capital|cae&#Capital|ysgubor&#Capital|hendre&#Capital|erw&#Capital|
        llwyn&#Capital|gwern&#Capital|penrhiw&#Capital|tan&#Capital|nant&#Capital|bod&#Capital|maes&#Capital|
        bryn&#Capital|cefn&#Capital|pen&#Capital) (y|yr|uchaf|isaf)? #Capital{1,2} (farm|cottage)? ((in|at|
        near)? #Capital{1,2})?
    `),
  },
  {
    why: 'a numbered home',
    need: 'is',
    as: /^\d{1,3}[a-d]?,? (?:[Tt]he )?(?:[A-Z][a-z'’]{3,}[ ,]*)+$/,
    set: phrases(`(at|to|is|'s|in) [#Number (a|b|c|d)? the? #Capital{1,2}]`),
  },
  {
    why: 'a house by its name',
    need: 'beside',
    behind: /, $/,
    as: / |cottage|lodge/i,
    set: phrases(
      `(my|our|his|her|their) (house|cottage|bungalow|place|farm|flat|home) [the? #Capital{1,3} ((at|in|near|on|
  by) #Capital{1,2})?]`,
    ),
  },
  {
    why: 'a house name with a street',
    need: 'beside',
    as: /^(?!.*[A-Z]{3}).*,/,
    set: phrases(`
      #Capital{1,3} #Capital{1,2} ${capitals(WAYS)}
      #Capital{1,3} ${capitals(WELSH_WAYS)} (y|yr|'r)? #Capital{1,2}
    `),
  },
  {
    why: 'a house by its name',
    need: 'beside',
    set: phrases(`
      (my|our|his|her|their|#Person 's) (house|cottage|bungalow|place|farm|flat) (is|'s)? (called|named|
        known as) [the? #Capital{1,3}]
    `),
  },
  {
    why: DESCRIBED,
    need: 'beside',
    set: phrases(`
      (the|that)? very? ${LOOKS}{1,3} (house|cottage|bungalow|farmhouse|farm|flat|caravan|barn|semi|villa|boat|
        narrowboat|barge|door|gate|chalet|place|terrace) (along|you come to|on the left|on the right|on your left|
        on your right|on the bend|down|up)? (just|right)? ${WHERE} (the|a|an|old|our|your){0,2} #Word{1,3}
      (the|that)? (house|cottage|bungalow|place) (with|that 's got|that has|what has) (the|a|all|two|
        three) .{1,4} (door|gate|shutters|roof|chimney|hedge|fence|porch|gnomes|windmill|flagpole|flag|windows|drive|
        garage|boat outside|van outside|monkey puzzle|palm tree) ${WHERE} (the|a|an|old|our|your){0,2} #Word{1,3}
    `),
  },
  {
    why: DESCRIBED,
    need: 'is',
    set: phrases(`
      (the|that|a)? ${HOMES} (just|right)? (behind|above|over|next to|next door to|opposite|beside|by|below|under|past|
        before|facing|across from|at the top of|at the bottom of|at the end of|at the back of|at the side of|
        on the corner of|round the back of) (the|a|an|old|our|your){0,2} #Word (#Capital|shop|hall|school|pub|office|
        green|bridge|station|lane|road|church|chapel|grid|stop){0,2}
    `),
  },
  {
    why: DESCRIBED,
    need: 'lives',
    set: phrases(`
      (the|very|far){0,2} (top|bottom|end|foot|head|corner) of the? #Capital{1,2} ${capitals(WAYS)}
      the (very|far)? (top|bottom|end|foot|head|corner) of (the|our) (lane|track|drive|hill|close|terrace|row|street|
        avenue|village|cul-de-sac)
      (the|that|a)? (house|barn|boat|lodge|hut|cabin|tent|shed|chapel|stables|mill|railway carriage) (just|
        right)? (behind|above|over|next to|next door to|opposite|beside|by|below|under|past|before|facing|
        across from) (the|a|an|old|our|your){0,2} #Word (#Capital|shop|hall|school|pub|office|green|bridge|station|lane|
        road|church|chapel|grid|stop){0,2}
      (top|pen|waelod|ben|gwaelod) (y|yr|'r) (lôn|lon|stryd|pentref|rhiw|allt|ffordd|heol)
    `),
  },
  {
    why: DESCRIBED,
    need: 'beside',
    set: phrases(`
      (y|yr|'r)? (tŷ|ty|dŷ|bwthyn|fwthyn|byngalo|fyngalo|fferm|ffarm|fflat|garafán|carafán|garafan|carafan|cwch) (olaf|
        cyntaf|pen|pinc|gwyn|coch|melyn|glas|bach|mawr|nesa|nesaf|drws coch|drws glas){0,2} (ar|yn|ger|wrth|gyferbyn|
        uwchben|tu ôl|y tu ôl|drws nesa) (y|yr|'r|i|â|ar)? #Word (yn|ar|ger)? #Capital{0,1} (y|yr|'r)? #Capital{0,2}
    `),
  },
];

export function* findLooseAddresses(document: Document): Generator<LooseAddress> {
  const { plain } = document;
  for (const { set, why, need, as, behind } of SHAPES)
    for (const { start, end } of matches(document, set)) {
      const written = plain.slice(start, end);
      if (as?.test(written) === false) continue;
      const small = written.toLowerCase();
      if (TIME.test(small) || NO_ADDRESS.test(small)) continue;
      if (behind?.test(plain.slice(Math.max(0, start - 2), start)) === false) continue;
      yield { start, end, why, need, described: why === DESCRIBED };
    }
}
