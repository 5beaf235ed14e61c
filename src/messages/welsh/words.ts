import type { AnswerValue, Confidence, Note, Owner, Platform } from '../../types.js';
import { addressed } from '../../remedy.js';
import { together } from '../together.js';
import type { Messages } from '../types.js';
import { contexts } from './clauses.js';
import { inWelsh, texts } from './policies.js';

/** The units of places. After a number a Welsh noun is singular. Feminine nouns take "dwy", but not after a figure. */
const UNITS = {
  line: ['llinell', 'llinellau'],
  paragraph: ['paragraff', 'paragraffau'],
  row: ['rhes', 'rhesi'],
  page: ['tudalen', 'tudalennau'],
} as const;

/** A place after "ar", which softens what follows: "ar linell 1". */
function at(place: string): string {
  return place.replace(
    /^(?:ll(?=inell)|p(?=aragraff)|rh(?=es)|t(?=udalen))/,
    (first) => ({ ll: 'l', p: 'b', rh: 'r', t: 'd' })[first] ?? first,
  );
}

/** "And" before a number: "ac" where the number is said with a vowel first (un, wyth, un ar ddeg). */
function and(number: number): string {
  return /^(?:1|11|16|8\d?|8\d\d)$/.test(String(number)) ? 'ac' : 'a';
}

/** The verb with which a question begins, and a yes and a no to it: Welsh answers with the verb. */
const REPLIES: readonly (readonly [asked: RegExp, yes: string, no: string])[] = [
  [/^Ai /, 'Ie', 'Nage'],
  [/^A oes /, 'Oes', 'Nac oes'],
  [/^A (?:roddodd|ddaethoch|drafodwyd)\b/, 'Do', 'Naddo'],
  [/^A ydych /, 'Ydw', 'Nac ydw'],
  [/^A yw(?:’r (?:rhai|pleidiau)| telerau)/, 'Ydynt', 'Nac ydynt'],
  [/^A yw/, 'Ydy', 'Nac ydy'],
  [/^A all /, 'Gall', 'Na all'],
  [/^A fydd /, 'Bydd', 'Na fydd'],
  [/^A fyddwch /, 'Byddaf', 'Na fyddaf'],
  [/^A fyddech /, 'Byddwn', 'Na fyddwn'],
];

/** Answers a question by its last sentence. A question that is not in Welsh gets the words that a form would have. */
function answerTo(answer: AnswerValue, asked: string): string {
  if (answer === 'unsure') return 'Ddim yn siŵr';
  const last = asked.split(/(?<=[.?!]) /).at(-1) ?? '';
  const [, yes, no] = REPLIES.find(([begins]) => begins.test(last)) ?? [null, 'Ie', 'Na'];
  return answer === 'yes' ? yes : no;
}

const OWNERS: Readonly<Record<Owner, string>> = { own: 'un yr awdur', other: 'un rhywun arall', unknown: 'ni wyddys un pwy' };
const CONFIDENCES: Readonly<Record<Confidence, string>> = { certain: 'sicr', likely: 'tebygol', possible: 'posibl' };

/** Where a setting can come from, besides a file. Each follows "o". */
const SOURCES: Readonly<Record<string, string>> = {
  'the command line': 'linell y gorchymyn',
  'the environment': 'newidyn amgylchedd',
  'the answers file': 'ffeil yr atebion',
  'the line': 'linell y drafft',
  'your answer': 'eich ateb',
  'the default': 'ragosodiad',
};

/** The words between the names in the reason for a finding. The names are those of the policy file, and stay. */
const REASONING: readonly (readonly [english: RegExp, welsh: string])[] = [
  [/^rule: /, 'rheol: '],
  [/^(rheol: )if /, '$1os '],
  [/^(rheol: )always: /, '$1bob amser: '],
  [/: ask (?=\S+ \(yes: )/, ': gofyn '],
  [/\bthe draft has no /g, 'nid oes yn y drafft '],
  [/\bthe draft has /g, 'mae yn y drafft '],
  [/ \(other than (.*?)\)/g, ' (ac eithrio $1)'],
  [/ is near it/g, ' yn ei ymyl'],
  [/ is in the same sentence/g, ' yn yr un frawddeg'],
  [/\bthe author is /g, 'yr awdur yw '],
  [/\bthe account is /g, 'y cyfrif yw '],
  [/\bit goes out on a /g, 'mae’n cael ei bostio ar ddydd '],
  [/\bit goes out on /g, 'mae’n cael ei bostio ar '],
  [/\bthe name of the account has no /g, 'nid oes yn enw’r cyfrif '],
  [/\bthe name of the account has /g, 'mae yn enw’r cyfrif '],
  [/\bit links to a site other than /g, 'mae’n cysylltu â safle heblaw '],
  [/\bit links to /g, 'mae’n cysylltu â '],
  [/ is on\b/g, ' ymlaen'],
  [/\bno election is called/g, 'ni alwyd etholiad'],
  [/\ban election is called/g, 'galwyd etholiad'],
  [/\bit is not a reply/g, 'nid ateb ydyw'],
  [/\bit is a reply/g, 'ateb ydyw'],
  [/\bthe draft is in another language than what it answers/g, 'mae’r drafft mewn iaith wahanol i’r hyn y mae’n ei ateb'],
  [/\bthe draft is not in both languages/g, 'nid yw’r drafft yn y ddwy iaith'],
  [/ is answered (\w+)/g, ': atebwyd $1'],
  [/\bno (?!answer)(?=\S)/g, 'dim '],
  [/ and (?=\S)/g, ' ac '],
  [/ or (?=\S)/g, ' neu '],
  [/, not sure: /, ', ddim yn siŵr: '],
  [/, no answer: /, ', heb ateb: '],
  [/; the draft itself says (\w+)/, '; mae’r drafft ei hun yn dweud $1'],
  [/; answered (\w+)/, '; atebwyd $1'],
  [/; the evidence is weak, so it does not decide alone/, '; mae’r dystiolaeth yn wan, felly nid yw’n penderfynu ar ei phen ei hun'],
  [/; the policy does not bind this role/, '; nid yw’r polisi’n rhwymo’r rôl hon'],
  [/; so: /, '; felly: '],
];

/** Translates the reason for a finding, by rule and answer. */
export function because(reason: string): string {
  return REASONING.reduce((said, [english, translated]) => said.replace(english, translated), reason);
}

const PLATFORMS: Readonly<Record<Platform, string>> = {
  facebook: 'ar Facebook',
  x: 'ar X',
  instagram: 'ar Instagram',
  linkedin: 'ar LinkedIn',
  nextdoor: 'ar Nextdoor',
  whatsapp: 'ar WhatsApp',
  website: 'ar y wefan',
  newsletter: 'yn y cylchlythyr',
  forum: 'ar fforwm',
};
const ROLES: Messages['roles'] = { clerk: 'clerc', officer: 'swyddog', councillor: 'cynghorydd', volunteer: 'gwirfoddolwr' };
const ACCOUNTS = { official: 'cyfrifon swyddogol', personal: 'cyfrifon personol' } as const;

/** What a policy says of a clause without findings. A list of these says once that what has no Welsh is English. */
function noteOf(words: string): string {
  return contexts[words] ?? texts[words] ?? words;
}

function note(said: Note): string {
  switch (said.why) {
    case 'said':
      return noteOf(said.words);
    case 'excepted':
      return `${noteOf(said.words)} (${said.cite})`;
    case 'allowed':
      return said.by.map(({ until, by }) => `caniatawyd tan ${until} gan ${by}`).join('; ');
    case 'binds':
      return `mae’n rhwymo: ${said.roles.map((role) => ROLES[role]).join(', ')}`;
    case 'accounts':
      return `mae’n rhwymo ${said.channels.map((channel) => ACCOUNTS[channel]).join(', ')}`;
    case 'platform':
      return `nid yw’n berthnasol ${PLATFORMS[said.platform]}`;
    case 'not-yet':
      return `mewn grym o ${said.day}`;
    case 'no-longer':
      return `bu mewn grym tan ${said.day}`;
  }
}

export const welsh: Messages = {
  language: 'cy',
  verdicts: { fail: 'Peidiwch â chyhoeddi', review: 'Holwch yn gyntaf', pass: 'Yn barod i’w gyhoeddi' },
  yourText: 'eich testun',
  aside: { fail: 'rhaid newid', review: 'i holi yn ei gylch', open: 'i’w ateb', advice: 'cyngor' },
  headings: (whom) => ({ fail: 'Rhaid newid', review: `Holwch ${whom}`, open: 'Atebwch', advice: 'Gwell fyddai' }),
  message: ({ words, clause: { legalDoubt }, bound }) =>
    together(
      inWelsh(words),
      legalDoubt === undefined ? null : `Efallai na fyddai’r cymal hwn yn dal dŵr yn y gyfraith: ${inWelsh(legalDoubt)}`,
      bound ? null : 'Nid yw’r polisi’n eich rhwymo yn y rôl hon; cyngor yn unig yw hyn',
    ),
  remedy: ({ remedy, whom }) => addressed(inWelsh(remedy), whom),
  note,
  entry: ({ clause: { summary }, note: why }) => (why ? `${summary} (${note(why)})` : summary),
  entries: 'Yn Saesneg y mae’r polisi’n crynhoi ei gymalau.',
  evidence: ({ check, kind, owner, confidence, excerpt }, telling) =>
    `tystiolaeth: ${check}/${kind}${owner ? `, ${OWNERS[owner]}` : ''}, ${CONFIDENCES[confidence]}: “${excerpt}”${telling === '' ? '' : `, ar sail ${telling}`}`,
  against: (reasons) => `yn ei erbyn: ${reasons.join('; ')}`,
  inQuotation: 'mae rhwng dyfynodau',
  isQuestion: 'cwestiwn ydyw',
  origin: (name, from) => `${name}: o ${SOURCES[from] ?? from}`,
  unbound: 'Nid yw’r polisi hwn yn eich rhwymo yn y rôl hon: cyngor yn unig yw’r hyn y mae’n ei ddweud.',
  notice: 'Cymharwyd y geiriau â’r polisi, a dim mwy. Nid cyngor cyfreithiol mohono.',
  maskedNotice: 'Lle mae geiriau’n bersonol neu heb fod i’w rhannu, mae’r bachau petryal yn dweud beth oedd yno.',
  roles: ROLES,
  account: (channel, platform, name) =>
    `${channel === 'official' ? 'cyfrif swyddogol' : 'cyfrif personol'}${name === undefined ? '' : ` "${name}"`}${platform ? ` ${PLATFORMS[platform]}` : ''}`,
  lines: (lines, unit) => `${UNITS[unit][lines.length > 1 ? 1 : 0]} ${lines.join(', ')}`,
  perhaps: (why) => `efallai: ${why}`,
  above: (lines) => `(y geiriau ar ${at(lines)}, uchod)`,
  subject: 'y geiriau sy’n dod ag ef o dan y cymal hwn',
  morePlaces: (more) => `${and(more)} ${more} ${more === 2 ? 'le' : 'lle'} arall o’r fath`,
  more: (more) => `${and(more)} ${more} arall`,
  allowed: 'Caniatawyd',
  allowedUntil: (until, by, reason) => `Caniatawyd tan ${until} gan ${by}: ${reason}`,
  lapsed: 'Eithriadau nad ydynt yn cyfrif',
  lapsedBecause: {
    ended: (until) => `daeth i ben ar ${until}`,
    unused: () => 'nid yw’r hyn y’i gwnaed ar ei gyfer yn y drafft mwyach',
    changed: () => 'fe’i newidiwyd â llaw, neu fe’i seliwyd ag allwedd arall',
    final: () => 'ni chaiff neb ddiystyru’r cymal hwn',
  },
  answered: 'Atebwyd',
  saysSo: 'mae’r drafft yn dweud hynny',
  answers: answerTo,
  counts: (passed, notApplicable, context) =>
    [
      `Cymalau a edrychwyd arnynt ac a basiodd: ${passed}`,
      ...(notApplicable > 0 ? [`nad ydynt yn berthnasol yma: ${notApplicable}`] : []),
      ...(context > 0 ? [`na all drafft eu torri: ${context}`] : []),
    ].join('; '),
  allLists: 'mae --all yn eu rhestru',
  clauses: {
    pass: (count) => `Cymalau a basiodd: ${count}`,
    'not-applicable': (count) => `Cymalau nad ydynt yn berthnasol yma: ${count}`,
    context: (count) => `Cymalau na all drafft eu torri: ${count}`,
  },
  suggested: 'Gellid ei eirio fel hyn',
  takeOut: 'tynnwch ef allan',
  draft: 'Y drafft',
  checklist: 'Rhestr wirio',
  toChecklist: 'I’r rhestr wirio',
  drafts: 'Drafftiau',
  draftsChecked: (drafts) => `Drafftiau a wiriwyd: ${drafts}`,
  draftsCounted: (drafts) => `${drafts} ${drafts === 2 ? 'ddrafft' : 'drafft'}`,
  countedAs: {
    fail: 'heb fod i’w cyhoeddi',
    review: 'i’w gwirio’n gyntaf',
    pass: 'yn barod i’w cyhoeddi',
    failed: 'na ellid eu gwirio',
  },
  recorded: (file) => `Cofnodwyd yn ${file}`,
  checksDone: (checks) => `Gwiriadau: ${checks}`,
  nothing: 'Nid oes dim yn ei erbyn.',
  finding: (number, aside) => `Canfyddiad ${number}, ${aside}`,
  withAnswer: 'Gyda’r ateb:',
  unless: 'Yr hyn nad yw’r geiriau’n ei ddangos, ac y gall ateb ei newid:',
  askInstead: 'Mae “policycheck ask” yn gofyn hyn i chi yn y derfynell.',
  whatToDo: 'beth i’w wneud',
  answer: 'atebwch',
};
