import { phrases } from '../phrases/index.js';
import type { Check, Document, Group, Observation } from '../types.js';

const GROUPS: readonly Group[] = [
  {
    kind: 'jargon',
    confidence: 'likely',
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
  find: initials,
  groups: GROUPS,
  wording: { like: 'official jargon' },
  examples: {
    finds: [
      '[Pursuant to the order the path is shut].',
      'The [TRO] on Mill Lane is in force.',
      'The [RFO] will sign the form.',
      '[The money was vired to reserves].',
      '[Members met and hereby gave notice].',
      '[SHLAA] is out for consultation.',
    ],
    ignores: [
      'NHS and GP services this Easter.',
      'The annual accounts form (AGAR) will be signed in June.',
      'The footpath is closed until June.',
      'Dog fouling fines are £100.',
      'CCTV is back on at the pavilion.',
      'BONFIRE NIGHT at the rec.',
    ],
  },
};

/** Initials of local government that a resident need not know. */
const SECTOR = new Set(
  'lpa tro ttro etro s106 s137 s278 s38 cil shlaa shelaa pspo rfo agar sid prow dmmo pins emr lcwip lha ndp sea hra tpo fra suds dno eia lvia bng muga eicr pat nppf psga cpt ltn trsg ukspf lep lgr loc t&f f&gp fgp hr&f p&e lgps njc scp cilca nalc slcc oflog rtpi ccg icb sfra lnrs lvbs dluhc mhclg section106 cdll acll grht ldp rpa rospa fp14 bw stw dpo foi eir sar dpia fte wte vfm kpi kpis toil pwlb mtfp s151 ftr gdpo wsp tcp tcpa cqc eqia riddor loler coshh'.split(
    ' ',
  ),
);

/** Initials in capitals that are not explained beside them; one is enough where it belongs to the trade. */
function* initials(document: Document): Generator<Observation> {
  const { plain, tokens } = document;
  const found = tokens.filter(
    ({ start, shape, norm }) => (shape === 'CAPS' || /^s\d{2,3}$/.test(norm)) && SECTOR.has(norm) && !isInReference(plain, start),
  );
  if (found.length === 0 || /stands? for|means|known as|in plain terms|that is/i.test(plain)) return;
  for (const { start, end } of found) {
    const explained =
      /^(?:\s?\(|, (?:the|that|which|an?)\b)/.test(plain.slice(end, end + 6)) ||
      /(?:\(|, or(?: an?)? )$/.test(plain.slice(Math.max(0, start - 6), start));
    if (!explained) yield { kind: 'initials', span: { start, end }, confidence: 'likely', why: 'initials that are not explained' };
  }
}

function isInReference(plain: string, start: number): boolean {
  return /\d\/$/.test(plain.slice(Math.max(0, start - 2), start));
}
