import type { Note } from '../../types.js';
import { addressed } from '../../remedy.js';
import { together } from '../together.js';
import type { Messages } from '../types.js';
import { inWelsh } from './policies.js';

/** The units of places. After a number a Welsh noun is singular. Feminine nouns take "dwy", but not after a figure. */
const UNITS = {
  line: ['llinell', 'llinellau'],
  paragraph: ['paragraff', 'paragraffau'],
  row: ['rhes', 'rhesi'],
  page: ['tudalen', 'tudalennau'],
} as const;

const ROLES: Messages['roles'] = { clerk: 'clerc', officer: 'swyddog', councillor: 'cynghorydd', volunteer: 'gwirfoddolwr' };
const ACCOUNTS = { official: 'cyfrifon swyddogol', personal: 'cyfrifon personol' } as const;

function note(said: Note): string {
  switch (said.why) {
    case 'said':
      return inWelsh(said.words);
    case 'excepted':
      return `${inWelsh(said.words)} (${said.cite})`;
    case 'allowed':
      return said.by.map(({ until, by }) => `caniatawyd tan ${until} gan ${by}`).join('; ');
    case 'binds':
      return `mae’n rhwymo: ${said.roles.map((role) => ROLES[role]).join(', ')}`;
    case 'accounts':
      return `mae’n rhwymo ${said.channels.map((channel) => ACCOUNTS[channel]).join(', ')}`;
    case 'platform':
      return `nid yw’n berthnasol ar ${said.platform}`;
    case 'not-yet':
      return `mewn grym o ${said.day}`;
    case 'no-longer':
      return `bu mewn grym tan ${said.day}`;
  }
}

export const welsh: Messages = {
  language: 'cy',
  verdicts: { fail: 'Peidiwch â chyhoeddi', review: 'Holwch yn gyntaf', pass: 'Yn barod i’w gyhoeddi' },
  aside: { fail: 'rhaid newid', review: 'i’w holi', open: 'i’w ateb', advice: 'cyngor' },
  headings: (whom) => ({ fail: 'Rhaid newid', review: `Holwch ${whom}`, open: 'Atebwch', advice: 'Gwell fyddai' }),
  message: ({ words, clause: { legalDoubt }, bound }) =>
    together(
      inWelsh(words),
      legalDoubt === undefined ? null : `Efallai na fyddai’r cymal hwn yn dal dŵr yn y gyfraith: ${inWelsh(legalDoubt)}`,
      bound ? null : 'Nid yw’r polisi’n eich rhwymo yn y rôl hon; cyngor yn unig yw hyn',
    ),
  remedy: ({ remedy, whom }) => addressed(inWelsh(remedy), whom),
  note,
  entry: ({ clause: { summary }, note: why }) => (why ? `${inWelsh(summary)} (${note(why)})` : inWelsh(summary)),
  unbound: 'Nid yw’r polisi hwn yn eich rhwymo yn y rôl hon: cyngor yn unig yw’r hyn y mae’n ei ddweud.',
  notice: 'Cymharwyd y geiriau â’r polisi, a dim mwy. Nid cyngor cyfreithiol mohono.',
  maskedNotice: 'Lle mae geiriau’n bersonol neu heb fod i’w rhannu, mae’r bachau’n dweud beth oedd yno.',
  roles: ROLES,
  account: (channel, platform, name) =>
    `${channel === 'official' ? 'cyfrif swyddogol' : 'cyfrif personol'}${name === undefined ? '' : ` "${name}"`}${platform ? ` ar ${platform}` : ''}`,
  lines: (lines, unit) => `${UNITS[unit][lines.length > 1 ? 1 : 0]} ${lines.join(', ')}`,
  perhaps: (why) => `efallai: ${why}`,
  above: (lines) => `(y geiriau ar ${lines}, uchod)`,
  subject: 'y geiriau sy’n dod ag ef o dan y cymal hwn',
  morePlaces: (more) => `a ${more} lle arall o’r fath`,
  more: (more) => `a ${more} arall`,
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
  answers: { yes: 'Ie', no: 'Na', unsure: 'Ddim yn siŵr' },
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
  draftsCounted: (drafts) => `${drafts} drafft`,
  countedAs: {
    fail: 'heb fod i’w cyhoeddi',
    review: 'i’w holi’n gyntaf',
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
