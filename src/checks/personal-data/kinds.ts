// Decides the kind of a private matter that the learnt wording has found. The kind matters, because health, faith and crime have
// rules of their own in law, so it must be borne out by a word of its field in the sentence. Otherwise the fact is only a "private
// matter".
import { sentenceAt } from '../../document/context.js';
import { phrases, stands } from '../../phrases/index.js';
import type { Document, Fact, Observation, Phrases } from '../../types.js';

/** The words of each kind's field. The first field with a word in the sentence wins, so the plainest stand first. */
const FIELDS: readonly (readonly [kind: string, words: Phrases])[] = [
  [
    'religion',
    phrases(`
    ({faith}|mosque|synagogue|chapel|mass|church|temple|gurdwara|prays|praying|faith|religion|religious|turban|hijab|
      sabbath|shabbat|ramadan|fasting|baptised|witnesses|vicar|eid|halal|kosher|mosg|capel|eglwys)
  `),
  ],
  [
    'sexuality',
    phrases(`
    (gay|lesbian|bisexual|trans|transgender|queer|boyfriend|girlfriend|closet|came out|come out|sex change|his husband|
      her wife)
  `),
  ],
  [
    'politics',
    phrases(`
    (tory|labour|conservative|plaid|reform|green|greens|lib dem|ukip|brexit|vote|votes|voted|union|unison|unite|
      picket|party|leaflets|communist|socialist|canvassing)
  `),
  ],
  [
    'ethnicity',
    phrases(`
    ({nationality}|{homeland}|german|italian|french|spanish|irish|dutch|refugee|refugees|asylum|visa|papers|gypsy|
      foreign|immigrant|accent|skin|born in|over from)
  `),
  ],
  [
    'criminal-record',
    phrases(`
    ({crime-past}|court|police|magistrates|fined|arrest|arrested|nicked|inside|sentence|sentenced|caution|
      cautioned|tag|drugs|thieving|theft|stole|stolen|burglar|burglary|copper|cells|handcuffs|bench|heddlu|probation)
  `),
  ],
  ['benefits', phrases('(benefits|benefit|universal credit|pip|dole|dla|esa|on the sick|housing benefit|signing on|jobseekers|allowance)')],
  [
    'disability',
    phrases(`
    (disabled|disability|wheelchair|blind|deaf|autistic|autism|spectrum|adhd|dyslexic|special needs|stairlift|
      hearing aid|walking frame|blue badge|downs|stammer|carers)
  `),
  ],
  [
    'health',
    phrases(`
    ({illness}|{ill-verb}|{body}|{diagnosis}|{clinic}|ill|poorly|sick|hospital|doctor|doctors|surgery|nurse|pills|
      tablets|drinking|drinks|drunk|drink|rehab|pregnant|baby|ambulance|stretcher|died|dying|dies|memory|forgets|
      confused|muddled|mental|depressed|nerves|weight|thin|eating|eat|pain|test|tested|positive|ward|bad turn|fall|fell|
      limp|scars|oxygen|months gone|gone downhill|himself|herself|bleed|bleeding|cough|sober|bottle|vodka|gin|whisky|
      clean|lump|x ray|jab|treatment|therapy|ivf|voices|stick|legs|sleep|iechyd|meddyg|gwaeledd|feddygfa)
  `),
  ],
  [
    'child',
    phrases(`
    (child|children|kid|kids|baby|twins|son|daughter|little|toddler|school|nursery|class|year|pupil|
      reception|teacher|playground|mum|dad|grandson|granddaughter|birthday|aged|old|youngest|eldest|pram|plant|merch|
      mab|ysgol|blwyddyn|#Number)
  `),
  ],
];
const WITH_WORDS = new Set(FIELDS.map(([kind]) => kind));

/** Kinds that are a number, and the words that must stand in the sentence where the number itself was not recognised by its shape. */
const OF_FIGURES: Readonly<Record<string, Phrases>> = {
  'date-of-birth': phrases('(born|birthday|birth|dob|b day|geni|ganwyd|#Year|#Bygone)'),
  'ni-number': phrases('(national insurance|ni number|insurance number|yswiriant)'),
  'nhs-number': phrases('(nhs|hospital number|patient number|health number)'),
  passport: phrases('(passport|pasbort)'),
  'driving-licence': phrases('(licence|license|dvla)'),
  'bank-account': phrases('(account|sort code|bank|monzo|iban|cyfrif|transfer)'),
  'card-number': phrases('(card|visa|mastercard|cvv|expiry)'),
  'vehicle-registration': phrases('(reg|registration|plate|number plate|plates|car|van|vehicle|lorry|truck)'),
};

/** Whether a kind is that of a number, such as a passport number. */
export function isOfFigures(kind: string): boolean {
  return Object.hasOwn(OF_FIGURES, kind);
}

/** The kind of a fact: the learnt kind as far as the words of its sentence bear it out. A fact found in another way keeps its kind. */
export function kindByWords(document: Document, { kind, span, telling }: Observation | Fact): string {
  if (!telling) return kind;
  const here = [sentenceAt(document, span.start)];
  const figures = OF_FIGURES[kind];
  if (figures) return stands(document, figures, here) ? kind : 'private-matter';
  if (!WITH_WORDS.has(kind) || FIELDS.some(([field, words]) => field === kind && stands(document, words, here))) return kind;
  return FIELDS.find(([field, words]) => field !== 'child' && stands(document, words, here))?.[0] ?? 'private-matter';
}
