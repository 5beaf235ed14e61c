import { everyMatch } from '../every-match.js';
import { sentenceAt, tokensOf } from '../document/context.js';
import { phrases } from '../phrases/index.js';
import type { Check, Document, Group, Observation, Span } from '../types.js';

const GROUPS: readonly Group[] = [
  {
    kind: 'jargon',
    why: 'official language that an ordinary reader must read twice',
    phrases: phrases(`
      (hereinbefore|subsists|interments|hereditaments|stipulations|in the relevant schedule|falls to be|shall attract|
        supplementary levy|the smaller authority|assurance regime|non intrusive|is programmed|jetted cyclically|
        detrunking|self-serve|self serve|pursuant to|hereby|inter alia|aforementioned|aforesaid|heretofore|herein|
        hereinafter|notwithstanding|ultra vires|nem con|sine die|mutatis mutandis|vired|viring|virement|
        earmarked reserves|contingent liability|inquorate|quorate|moved and seconded|remitted to|delegated authority to|
        in accordance with the provisions|statutory undertaker|statutory consultee|material consideration|
        reserved matters|sequential test|permitted development|pre application|discharge of condition|
        section #Number agreement|commuted sum|in lieu of|sub judice|determination period|non material amendment|
        mitigation measures|stakeholder engagement|deliverables|cross cutting|mainstreamed|workstream|workstreams|
        light touch review|place shaping|co production|co-production|outputs and outcomes|key performance|
        operationalise|leverage|synergies|signposting pathway|holistic|multi agency|multi-agency|severance|desire lines|
        direction of travel|call for sites|made order|definitive map|modification order|traffic regulation order|
        experimental order|public realm|active travel corridor|modal shift|gateway #Number|re phased|reconciliation of|
        retrospective consent|extant permission|the said|theretofore|thereof|thereto|whereas|whilst noting|
        subject to contract and|without prejudice|save by|summons|in respect of|with regard to the aforesaid|
        prior to determination)
      (yn ddarostyngedig|darostyngedig i|yn unol â darpariaethau|dyraniad|ymgynghorai|cydsyniad|yn rhinwedd|
        o dan adran) .{0,6}
    `),
  },
];

export const plainEnglish: Check = {
  id: 'plain-english',
  summary: 'official jargon, unexplained initials, and sentences that must be read twice',
  kinds: {
    jargon: { label: 'official jargon' },
    initials: { label: 'unexplained initials' },
    'long-sentence': { label: 'a sentence that is hard to read' },
  },
  misses: ['jargon made of everyday words ("going forward")'],
  *find(document) {
    yield* initials(document);
    yield* longSentences(document);
  },
  groups: GROUPS,
  wording: {
    why: 'is put in official jargon',
    counts: ({ plain }, { span }) =>
      !REFERENCE.test(plain.slice(span.start, span.end)) && (span.end - span.start > LONGEST || !isExplained(plain, span)),
  },
  examples: {
    finds: [
      '[Pursuant to the order the path is shut].',
      'The [TRO] on Mill Lane is in force.',
      'The [RFO] will sign the form.',
      '[The money was vired to reserves].',
      '[Members met and hereby gave notice].',
      '[SHLAA] is out for consultation.',
      'The [MoU] with the trust runs to May, and two [TPOs] were confirmed.',
      '[F&GP] sits on Monday.',
      'The [SoS] will decide.',
      '[When the men came to look at the drain by the bridge they found that the pipe had been laid the wrong way round by whoever put it in and that all the water from the top road had been running into the cellar of the old mill for as long as anybody could remember].',
    ],
    ignores: [
      'Application 26/00371/TPO, Mill Bank, crown lift to one oak. Comments by 9 March.',
      'NHS and GP services this Easter.',
      'The annual accounts form (AGAR) will be signed in June.',
      'The footpath is closed until June.',
      'Dog fouling fines are £100.',
      'CCTV is back on at the pavilion.',
      'BONFIRE NIGHT at the rec.',
      'MEET SID AT THE GATE BY TEN AND BRING SID A BUN.',
      'A ship sends an SOS in the film on Friday.',
      'On the stalls you will find cakes, jam, plants, old books, toys, pots and pans, lace and wool, soap, knives, honey from the mill, hats, cider, cheese, pies, bags, wood carvings, games, records, candles, cards, prints, ices, teas, a hog roast, a bar and a band that plays till ten.',
      'Scouts, please read this before you come to the hut on Friday: put the chairs back where you found them when you are done and make sure that the urn is off; then tell whoever has the key that the tent pegs are in the loft and that the rope we lent to the guides in May is still with them.',
    ],
  },
};

/** Initials from local government that a resident cannot be expected to know. */
const SECTOR = new Set(
  'lpa tro ttro etro s106 s137 s278 s38 cil shlaa shelaa pspo rfo agar sid prow dmmo pins emr lcwip lha ndp sea hra tpo fra suds dno eia lvia bng muga eicr pat nppf psga cpt ltn trsg ukspf lep lgr loc t&f f&gp fgp hr&f p&e lgps njc scp cilca nalc slcc oflog rtpi ccg icb sfra lnrs lvbs dluhc mhclg section106 cdll acll grht ldp rpa rospa fp14 bw stw dpo foi eir sar dpia fte wte vfm kpi kpis toil pwlb mtfp s151 ftr gdpo wsp tcp tcpa cqc eqia riddor loler coshh sla mou tupe lnp drn hr&p p&r p&f'.split(
    ' ',
  ),
);
/** A word in the shape of initials: "TRO", "TPOs", "F&GP", "PRoW", "s106". */
const INITIALS = /(?<![\w@#.&-]|\d\/)(?:[A-Z]{1,2}&[A-Z]{1,3}|[A-Z]{1,3}[a-z]?[A-Z]{1,5}|[A-Z]{2}\d\d|[sS]\d{2,3})s?(?![\w&@])/g;
/** Initials that count only in exactly this spelling: "SOS" in capitals is a call for help. */
const BY_CASE: ReadonlySet<string> = new Set(['SoS']);

/** Finds local-government initials that are not explained beside them. */
function* initials(document: Document): Generator<Observation> {
  const { plain } = document;
  const found = everyMatch(plain, INITIALS).filter(({ 0: written, index }) => isOfTheTrade(written) && !isShouted(document, index));
  if (found.length === 0 || /stands? for|means|known as|in plain terms|that is/i.test(plain)) return;
  for (const { 0: written, index: start } of found) {
    const end = start + written.length;
    const span = { start, end };
    if (!isExplained(plain, span)) yield { kind: 'initials', span, confidence: 'likely', why: 'initials that are not explained' };
  }
}

/** The number of a planning application. */
const REFERENCE = /\d\d\/\d[A-Z\d/]{2,12}$/;

/** The most characters that initials have. */
const LONGEST = 8;

/** Whether initials stand in brackets behind what they are short for, or are followed by it. */
function isExplained(plain: string, { start, end }: Span): boolean {
  return (
    /^(?:\s?\(|, (?:the|that|which|an?)\b)/.test(plain.slice(end, end + 6)) ||
    /(?:\(|, or(?: an?)? )$/.test(plain.slice(Math.max(0, start - 6), start))
  );
}

function isOfTheTrade(written: string): boolean {
  const small = written.toLowerCase();
  return BY_CASE.has(written) || SECTOR.has(small) || (small.endsWith('s') && SECTOR.has(small.slice(0, -1)));
}

/** Whether the sentence is mostly in capitals, so that every short word looks like initials. */
function isShouted(document: Document, at: number): boolean {
  const words = tokensOf(document, sentenceAt(document, at)).filter(({ shape }) => shape !== 'number' && shape !== 'other');
  return words.length > 3 && words.filter(({ shape }) => shape === 'CAPS').length * 2 > words.length;
}

/** Word counts from which a sentence may have to be read twice (LONG), and from which it is sure to be (TOO_LONG). */
const LONG = 48;
const TOO_LONG = 55;
/** A list is not counted as a long sentence, because it is read item by item: at least LIST items, of fewer than ITEM words on average. */
const LIST = 5;
const ITEM = 10;

function* longSentences({ plain, sentences }: Document): Generator<Observation> {
  for (const { start, end } of sentences) {
    // A word takes at least two letters and a space.
    if (end - start < LONG * 3) continue;
    const words = Math.max(...plain.slice(start, end).split(PAUSE).map(wordsInRow));
    if (words < LONG) continue;
    const confidence = words < TOO_LONG ? 'possible' : 'likely';
    const stop = end - (/[.!?…\s]{0,20}$/.exec(plain.slice(start, end))?.[0].length ?? 0);
    yield { kind: 'long-sentence', span: { start, end: stop }, confidence, why: `a sentence of ${words} words` };
  }
}

/** Where a reader pauses: the text behind it is read as a sentence of its own. */
const PAUSE = /[:;\n]|\p{Extended_Pictographic}|\s[–—-]\s/u;

/** The number of words to be read in one go; 0 for a list. */
function wordsInRow(written: string): number {
  const words = wordsIn(written);
  const items = written.split(/[,/•*]/).length;
  return items >= LIST && words / items < ITEM ? 0 : words;
}

function wordsIn(written: string): number {
  return written.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
}
