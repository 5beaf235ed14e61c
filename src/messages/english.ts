import type { Note, Platform } from '../types.js';
import { addressed } from '../remedy.js';
import { together } from './together.js';
import type { Messages } from './types.js';

/** Where a post goes out, as it stands in a sentence. */
const PLATFORMS: Readonly<Record<Platform, string>> = {
  facebook: 'on Facebook',
  x: 'on X',
  instagram: 'on Instagram',
  linkedin: 'on LinkedIn',
  nextdoor: 'on Nextdoor',
  whatsapp: 'on WhatsApp',
  website: 'on the website',
  newsletter: 'in the newsletter',
  forum: 'on a forum',
};

function note(said: Note): string {
  switch (said.why) {
    case 'said':
      return said.words;
    case 'excepted':
      return `${said.words} (${said.cite})`;
    case 'allowed':
      return said.by.map(({ until, by }) => `allowed until ${until} by ${by}`).join('; ');
    case 'binds':
      return `binds ${said.roles.join(', ')}`;
    case 'accounts':
      return `binds ${said.channels.join(', ')} accounts`;
    case 'platform':
      return `does not apply ${PLATFORMS[said.platform]}`;
    case 'not-yet':
      return `in force from ${said.day}`;
    case 'no-longer':
      return `was in force until ${said.day}`;
  }
}

export const english: Messages = {
  language: 'en',
  verdicts: { fail: 'Do not publish', review: 'Check first', pass: 'Ready to publish' },
  yourText: 'your text',
  aside: { fail: 'must change', review: 'ask first', open: 'to be answered', advice: 'advice' },
  headings: (whom) => ({ fail: 'Must change', review: `Ask ${whom}`, open: 'Answer', advice: 'Better to' }),
  message: ({ words, clause: { legalDoubt }, bound }) =>
    together(
      words,
      legalDoubt === undefined ? null : `This clause may not stand up in law: ${legalDoubt}`,
      bound ? null : 'The policy does not bind you in this role; this is advice only',
    ),
  remedy: ({ remedy, whom }) => addressed(remedy, whom),
  note,
  entry: ({ clause: { summary }, note: why }) => (why ? `${summary} (${note(why)})` : summary),
  entries: null,
  evidence: ({ check, kind, owner, confidence, excerpt }, telling) =>
    `evidence: ${check}/${kind}${owner ? `, owner ${owner}` : ''}, ${confidence}: "${excerpt}"${telling === '' ? '' : `, told by ${telling}`}`,
  against: (reasons) => `against: ${reasons.join('; ')}`,
  inQuotation: 'it stands in quotation marks',
  isQuestion: 'it is a question',
  origin: (name, from) => `${name}: from ${from}`,
  unbound: 'This policy does not bind you in this role: what it says is advice only.',
  notice: 'Compared with the policy, by its words alone. It is not legal advice.',
  maskedNotice: 'Where words are personal or must not go round, brackets say what stood there.',
  roles: { clerk: 'clerk', officer: 'officer', councillor: 'councillor', volunteer: 'volunteer' },
  account: (channel, platform, name) =>
    `${channel} account${name === undefined ? '' : ` "${name}"`}${platform ? ` ${PLATFORMS[platform]}` : ''}`,
  lines: (lines, unit) => `${lines.length > 1 ? `${unit}s` : unit} ${lines.join(', ')}`,
  perhaps: (why) => `perhaps ${why}`,
  above: (lines) => `(see ${lines}, above)`,
  subject: 'the words that bring it under this clause',
  morePlaces: (more) => `and ${more} more such ${more === 1 ? 'place' : 'places'}`,
  more: (more) => `and ${more} more`,
  allowed: 'Allowed',
  allowedUntil: (until, by, reason) => `Allowed until ${until} by ${by}: ${reason}`,
  lapsed: 'Exceptions that do not count',
  lapsedBecause: {
    ended: (until) => `ended on ${until}`,
    unused: () => 'what it was made for is no longer found in this draft',
    changed: () => 'it was changed by hand, or sealed with another key',
    final: () => 'nobody may overrule this clause',
  },
  answered: 'Answered',
  saysSo: 'the draft says so',
  answers: (answer) => ({ yes: 'Yes', no: 'No', unsure: 'Not sure' })[answer],
  counts: (passed, notApplicable, context) => {
    const others = [
      ...(notApplicable > 0 ? [`${notApplicable} ${notApplicable === 1 ? 'does' : 'do'} not apply here`] : []),
      ...(context > 0 ? [`${context} cannot be breached by a draft`] : []),
    ];
    return [`${passed} ${passed === 1 ? 'clause was' : 'clauses were'} looked at and passed`, others.join(', ')].filter(Boolean).join('; ');
  },
  allLists: '--all lists them',
  clauses: {
    pass: (count) => `${count} ${count === 1 ? 'clause passed' : 'clauses passed'}`,
    'not-applicable': (count) => `${count} ${count === 1 ? 'clause does not apply here' : 'clauses do not apply here'}`,
    context: (count) => `${count} ${count === 1 ? 'clause cannot be breached by a draft' : 'clauses cannot be breached by a draft'}`,
  },
  suggested: 'Could be put like this',
  takeOut: 'take it out',
  draft: 'The draft',
  checklist: 'Checklist',
  toChecklist: 'To the checklist',
  drafts: 'Drafts',
  draftsChecked: (drafts) => `${drafts} drafts checked`,
  draftsCounted: (drafts) => `${drafts} drafts`,
  countedAs: {
    fail: 'not to be published',
    review: 'to be checked first',
    pass: 'ready to publish',
    failed: 'could not be checked',
  },
  recorded: (file) => `Recorded in ${file}`,
  checksDone: (checks) => `${checks} checks`,
  nothing: 'Nothing stands against it.',
  finding: (number, aside) => `Finding ${number}, ${aside}`,
  withAnswer: 'With the answer:',
  unless: 'What the words do not show, and an answer can change:',
  askInstead: '“policycheck ask” asks you this in the terminal.',
  whatToDo: 'what to do',
  answer: 'answer',
};
