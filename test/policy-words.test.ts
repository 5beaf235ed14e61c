// What is said of policies: one in words, and where two of them differ, to the letter and to the column.
import { Desk } from './run.js';

let desk: Desk;
beforeEach(() => (desk = new Desk()));
afterEach(() => desk.clear());

const ONE = `id: one
council: Ambleford Parish Council
title: Social media policy
adopted: '2026-01-12'
reviewDue: '2028-01'
binds: [clerk, councillor]
referTo: { clerk: the Chair, officer: the clerk, councillor: the clerk, volunteer: the clerk }
questions:
  - { id: quiet, text: Is the village in mourning?, reason: it may be, priority: 5 }
topics:
  - { id: ponies, about: the ponies, phrases: [pony, ponies] }
clauses:
  - id: '1'
    cite: Part A, 1(a)
    summary: No insults
    strength: must
    fix: Leave it out.
    rules: [{ when: { any: [abuse] }, then: fail, message: Be civil., fix: Count to ten. }]
    examples: { breaks: [You are an absolute muppet.], keeps: [{ text: The bench is in. }] }
  - id: '2'
    cite: Part A, 1(b)
    summary: Nothing about the ponies until the inquiry has told the council and the public what came of the matter
    roles: [councillor]
    channels: [official]
    exceptPlatforms: [newsletter, website]
    from: '2026-01-01'
    until: '2026-12-31'
    rules: [{ when: { any: ['topic:ponies'] }, then: review }]
  - id: '3'
    cite: Part B
    summary: Quiet days
    rules: [{ ask: { question: quiet, yes: fail, no: pass } }]
  - id: '4'
    cite: Part C
    summary: Every post is a post
    rules: [{ then: advice }]
  - id: '5'
    cite: Part D
    summary: A purpose
    context: nobody can breach it
  - id: '6'
    cite: Part E
    summary: Private numbers, but for the author's own
    legalDoubt: members may disagree
    final: true
    rules:
      - { when: { any: [contact-details@other, contact-details/phone@unknown] }, then: fail }
      - { when: { any: [contact-details@own], reply: true }, then: advice }
  - id: '7'
    cite: Part F
    summary: Elections
    rules: [{ when: { any: [political-content], election: true }, ask: { question: source, yes: pass, no: fail, unanswered: fail } }]
    excepts: { clauses: ['1', '2'], when: { any: [disclaimer] }, reason: said to be their own }
  - id: '8'
    cite: '2'
    summary: Passed
    rules: [{ when: { any: [heated-tone] }, then: pass }]
`;
/** A later version of it. */
const TWO = [
  ['id: one', 'id: two'],
  ['binds: [clerk, councillor]', 'binds: [clerk, officer]'],
  ['strength: must', 'strength: should'],
  ['Be civil.', 'Mind your tongue.'],
  ['roles: [councillor]', 'roles: [councillor, clerk]'],
  ['channels: [official]', 'channels: [official, personal]'],
  ['[newsletter, website]', '[newsletter]'],
  ["'2026-01-01'", "'2026-02-01'"],
  ["'2026-12-31'", "'2027-12-31'"],
  ['nobody can breach it', 'a purpose only'],
  ['Leave it out.', 'Take it out.'],
  ['members may disagree', 'courts may disagree'],
  ['    final: true\n', ''],
  ["clauses: ['1', '2']", "clauses: ['1']"],
  ['summary: Passed', 'summary: Passes'],
  ["id: '4'", "id: '9'"],
].reduce((text, [from = '', to = '']) => text.replace(from, to), ONE);
/** One with little in it. */
const FOUR = `id: four
council: Ambleford Parish Council
title: Social media policy
binds: [clerk, councillor]
referTo: { clerk: the Chair, officer: the clerk, councillor: the clerk, volunteer: the clerk }
questions:
  - { id: quiet, text: Is the village in mourning?, reason: it may be, priority: 5 }
topics:
  - { id: ponies, about: the ponies, phrases: [pony, ponies] }
clauses:
  - id: '1'
    cite: Part A, 1(a)
    summary: No insults
    rules: [{ when: { any: [abuse] }, then: fail }]
    examples: { breaks: [You are an absolute muppet.], keeps: [{ text: The bench is in. }] }
  - id: '2'
    cite: Part A, 1(b)
    summary: Nothing about the ponies until the inquiry has told the council and the public what came of the matter
    context: told elsewhere
  - id: '3'
    cite: Part B
    summary: Quiet days
    rules: [{ ask: { question: quiet, yes: fail, no: pass } }]
  - id: '4'
    cite: Part C
    summary: Every post is a post
    rules: [{ then: advice }]
  - id: '5'
    cite: Part D
    summary: A purpose
    from: '2026-01-01'
    rules: [{ ask: { question: quiet, yes: advice, no: pass, unsure: pass } }]
  - id: '6'
    cite: Part E
    summary: Private numbers, but for the author's own
    until: '2026-12-31'
    rules:
      - { when: { any: [contact-details@unknown, contact-details] }, then: fail }
      - { when: { any: [contact-details@unknown] }, then: review }
  - id: '7'
    cite: Part F
    summary: Elections
    rules: [{ when: { any: [political-content], election: true }, ask: { question: source, yes: pass, no: fail, unanswered: fail } }]
  - id: '8'
    cite: '2'
    summary: Passed
    rules: [{ when: { any: [heated-tone] }, ask: { question: source, yes: pass, no: review, unsure: pass, unanswered: pass } }]
`;
const THREE = `id: three
council: Ambleford Parish Council
title: Social media policy
binds: [clerk]
referTo: { clerk: the Chair, officer: the clerk, councillor: the clerk, volunteer: the clerk }
clauses:
  - id: a
    cite: First
    summary: Insults and taunts
    rules: [{ when: { any: [abuse/insult, heated-tone] }, then: review }]
  - id: b
    cite: Second
    summary: Names of places
    rules: [{ when: { any: [plain-english] }, then: advice }]
  - id: c
    cite: Third
    summary: Why we post
    context: a purpose
`;
const DRAFT = `Brian is a muppet.
Vote Labour on Thursday, and mind the ponies. Book with Margaret on 07700 900456.
The band is on at seven. You are a useless, lying, two faced, good for nothing, jumped up little muppet and everybody here knows it.
`;

const LONG = `You are the most absolute muppet that anybody in this whole village has ever set eyes on.
`;

async function say(argv: string): Promise<string> {
  for (const [name, text] of Object.entries({
    'one.yaml': ONE,
    'two.yaml': TWO,
    'three.yaml': THREE,
    'four.yaml': FOUR,
    'long.txt': LONG,
    'draft.txt': DRAFT,
  }))
    desk.write(name, text);
  const { stdout, stderr, status } = await desk.policycheck(['policy', ...argv.split(' ')]);
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  for (const line of stdout.split('\n')) if (argv.startsWith('compare')) expect(line.length).toBeLessThanOrEqual(80);
  return stdout;
}

test.each([
  [
    'show ./one.yaml',
    `one: Ambleford Parish Council, Social media policy
adopted 2026-01-12, review due 2028-01
binds clerk, councillor
doubts go to: clerk: the Chair; officer: the clerk; councillor: the clerk; volunteer: the clerk
8 clauses, 7 of them checked

1          Part A, 1(a): No insults
2          Part A, 1(b): Nothing about the ponies until the inquiry has told the council and the public what came of the matter
3          Part B: Quiet days
4          Part C: Every post is a post
5          Part D: A purpose
6          Part E: Private numbers, but for the author's own
7          Part F: Elections
8          2: Passed
`,
  ],
  [
    'show ./one.yaml 1',
    `one, Part A, 1(a)
No insults

strength: must
binds: clerk, councillor
rule: if the draft has abuse: fail
  what to do: Count to ten.
what to do: Leave it out.
breaks: You are an absolute muppet.
keeps: The bench is in.
`,
  ],
  [
    'show ./one.yaml 2',
    `one, Part A, 1(b)
Nothing about the ponies until the inquiry has told the council and the public what came of the matter

binds: councillor; official accounts; not on newsletter, website
in force from 2026-01-01 until 2026-12-31
rule: if the draft has topic:ponies: review
`,
  ],
  [
    'show ./one.yaml 5',
    `one, Part D
A purpose

binds: clerk, councillor
context, never checked: nobody can breach it
`,
  ],
  [
    'show ./one.yaml 6',
    `one, Part E
Private numbers, but for the author's own

binds: clerk, councillor
rule: if the draft has contact-details@other or contact-details/phone@unknown: fail
rule: if the draft has contact-details@own and it is a reply: advice
may not stand up in law: members may disagree
final: nobody may overrule what is found under it
`,
  ],
  [
    'show ./four.yaml',
    `four: Ambleford Parish Council, Social media policy
the policy does not say when it was adopted
binds clerk, councillor
doubts go to: clerk: the Chair; officer: the clerk; councillor: the clerk; volunteer: the clerk
8 clauses, 7 of them checked

1          Part A, 1(a): No insults
2          Part A, 1(b): Nothing about the ponies until the inquiry has told the council and the public what came of the matter
3          Part B: Quiet days
4          Part C: Every post is a post
5          Part D: A purpose
6          Part E: Private numbers, but for the author's own
7          Part F: Elections
8          2: Passed
`,
  ],
  [
    'show ./four.yaml 5',
    `four, Part D
A purpose

binds: clerk, councillor
in force from 2026-01-01
rule: always: ask quiet (yes: advice, no: pass, not sure: pass, no answer: advice)
`,
  ],
  [
    'show ./four.yaml 6',
    `four, Part E
Private numbers, but for the author's own

binds: clerk, councillor
in force until 2026-12-31
rule: if the draft has contact-details@unknown or contact-details: fail
rule: if the draft has contact-details@unknown: review
`,
  ],
  [
    'coverage ./one.yaml',
    `1  found in the text  abuse
2  found in the text  topic:ponies
3  asked              role, channel or answer alone
4  found in the text  role, channel or answer alone
5  context            nobody can breach it
6  found in the text  contact-details
7  found and asked    political-content
8  found in the text  heated-tone
`,
  ],
  [
    'coverage ./four.yaml',
    `1  found in the text  abuse
2  context            told elsewhere
3  asked              role, channel or answer alone
4  found in the text  role, channel or answer alone
5  asked              role, channel or answer alone
6  found in the text  contact-details
7  found and asked    political-content
8  found and asked    heated-tone
`,
  ],
  [
    'compare ./one.yaml ./two.yaml --all',
    `one, two: who is bound, and whom a doubt goes to
  one  binds clerk, councillor; clerk: the Chair; officer: the clerk;
       councillor: the clerk; volunteer: the clerk
  two  binds clerk, officer; clerk: the Chair; officer: the clerk; councillor:
       the clerk; volunteer: the clerk

They differ on 5 of 7 subjects
* after a clause: only where more holds besides; "policycheck policy show
<policy> <clause>" says what

contact-details: a private person’s phone number, email, home address or
messaging account, disguised or not
  one  must change [Part E] for clerk, councillor; advice [Part E] for officer,
       volunteer
  two  must change [Part E] for clerk, officer; advice [Part E] for councillor,
       volunteer

political-content: support for or attack on a party, its politicians or a
candidate; canvassing, slogans, a side in a vote
  one  must change, unless an answer lifts it [Part F*] for clerk, councillor;
       advice [Part F*] for officer, volunteer
  two  must change, unless an answer lifts it [Part F*] for clerk, officer;
       advice [Part F*] for councillor, volunteer

abuse: insults, mockery, swearing, threats, harassment and obscenity aimed at
people
  one  must change [Part A, 1(a)] for clerk, councillor; advice [Part A, 1(a)]
       for officer, volunteer
  two  must change [Part A, 1(a)] for clerk, officer; advice [Part A, 1(a)] for
       councillor, volunteer

topic:ponies: a draft about the ponies
  one  official: nothing for clerk, officer, volunteer; somebody decides [Part
       A, 1(b)] for councillor
       personal: nothing
  two  somebody decides [Part A, 1(b)] for clerk, councillor; nothing for
       officer, volunteer

Asked whatever the words are: Is the village in mourning?
  one  asked [Part B] for clerk, councillor; advice [Part B] for officer,
       volunteer
  two  asked [Part B] for clerk, officer; advice [Part B] for councillor,
       volunteer

They say the same on

contact-details: the author’s own
  one  advice [Part E*]
  two  advice [Part E*]

Whatever the words are
  one  advice [Part C]
  two  advice [Part C]
`,
  ],
  [
    'compare ./one.yaml ./three.yaml',
    `one, three: who is bound, and whom a doubt goes to
  one    binds clerk, councillor; clerk: the Chair; officer: the clerk;
         councillor: the clerk; volunteer: the clerk
  three  binds clerk; clerk: the Chair; officer: the clerk; councillor: the
         clerk; volunteer: the clerk

They differ on 9 of 9 subjects
* after a clause: only where more holds besides; "policycheck policy show
<policy> <clause>" says what

contact-details: a private person’s phone number, email, home address or
messaging account, disguised or not
  one    must change [Part E] for clerk, councillor; advice [Part E] for
         officer, volunteer
  three  nothing

contact-details: the author’s own
  one    advice [Part E*]
  three  nothing

political-content: support for or attack on a party, its politicians or a
candidate; canvassing, slogans, a side in a vote
  one    must change, unless an answer lifts it [Part F*] for clerk, councillor;
         advice [Part F*] for officer, volunteer
  three  nothing

abuse: insults, mockery, swearing, threats, harassment and obscenity aimed at
people
  one    must change [Part A, 1(a)] for clerk, councillor; advice [Part A, 1(a)]
         for officer, volunteer
  three  somebody decides [First on insult] for clerk; advice [First on insult]
         for officer, councillor, volunteer

heated-tone: words that feed an argument: taunts, sarcasm, shouting at people,
ultimatums, vendettas
  one    nothing
  three  somebody decides [First] for clerk; advice [First] for officer,
         councillor, volunteer

plain-english: official jargon, unexplained initials, and sentences that must be
read twice
  one    nothing
  three  advice [Second]

topic:ponies: a draft about the ponies
  one    official: nothing for clerk, officer, volunteer; somebody decides [Part
         A, 1(b)] for councillor
         personal: nothing
  three  nothing

Asked whatever the words are: Is the village in mourning?
  one    asked [Part B] for clerk, councillor; advice [Part B] for officer,
         volunteer
  three  nothing

Whatever the words are
  one    advice [Part C]
  three  nothing

`,
  ],
  [
    'compare ./one.yaml ./two.yaml --clauses',
    `Who is bound, and whom a doubt goes to
  one  binds clerk, councillor; clerk: the Chair; officer: the clerk;
       councillor: the clerk; volunteer: the clerk
  two  binds clerk, officer; clerk: the Chair; officer: the clerk; councillor:
       the clerk; volunteer: the clerk

Only in one
  4: Every post is a post

Only in two
  9: Every post is a post

Changed
  1: No insults
    strength
      one  must
      two  should
    messages
      one  Be civil. Count to ten.
      two  Mind your tongue. Count to ten.
    fix
      one  Leave it out.
      two  Take it out.
  2: Nothing about the ponies until the inquiry has told the council and the
  public what came of the matter
    roles
      one  councillor
      two  councillor, clerk
    channels
      one  official
      two  official, personal
    except on
      one  newsletter, website
      two  newsletter
    from
      one  2026-01-01
      two  2026-02-01
    until
      one  2026-12-31
      two  2027-12-31
  5: A purpose
    context
      one  nobody can breach it
      two  a purpose only
  6: Private numbers, but for the author's own
    legal doubt
      one  members may disagree
      two  courts may disagree
    final
      one  yes
      two  nothing
  7: Elections
    excepts
      one  1, 2: if the draft has disclaimer: pass, said to be their own
      two  1: if the draft has disclaimer: pass, said to be their own
  8: Passed
    summary
      one  Passed
      two  Passes
`,
  ],
  [
    'compare ./one.yaml ./four.yaml --all',
    `one, four: who is bound, and whom a doubt goes to
  one   binds clerk, councillor; clerk: the Chair; officer: the clerk;
        councillor: the clerk; volunteer: the clerk
  four  binds clerk, councillor; clerk: the Chair; officer: the clerk;
        councillor: the clerk; volunteer: the clerk

They differ on 3 of 8 subjects
* after a clause: only where more holds besides; "policycheck policy show
<policy> <clause>" says what

contact-details: the author’s own
  one   advice [Part E*]
  four  must change [Part E] for clerk, councillor; advice [Part E] for officer,
        volunteer

heated-tone: words that feed an argument: taunts, sarcasm, shouting at people,
ultimatums, vendettas
  one   nothing
  four  asked [2] for clerk, councillor; advice [2] for officer, volunteer

topic:ponies: a draft about the ponies
  one   official: nothing for clerk, officer, volunteer; somebody decides [Part
        A, 1(b)] for councillor
        personal: nothing
  four  nothing

They say the same on

contact-details: a private person’s phone number, email, home address or
messaging account, disguised or not
  one   must change [Part E] for clerk, councillor; advice [Part E] for officer,
        volunteer
  four  must change [Part E] for clerk, councillor; advice [Part E] for officer,
        volunteer

political-content: support for or attack on a party, its politicians or a
candidate; canvassing, slogans, a side in a vote
  one   must change, unless an answer lifts it [Part F*] for clerk, councillor;
        advice [Part F*] for officer, volunteer
  four  must change, unless an answer lifts it [Part F*] for clerk, councillor;
        advice [Part F*] for officer, volunteer

abuse: insults, mockery, swearing, threats, harassment and obscenity aimed at
people
  one   must change [Part A, 1(a)] for clerk, councillor; advice [Part A, 1(a)]
        for officer, volunteer
  four  must change [Part A, 1(a)] for clerk, councillor; advice [Part A, 1(a)]
        for officer, volunteer

Asked whatever the words are: Is the village in mourning?
  one   asked [Part B] for clerk, councillor; advice [Part B] for officer,
        volunteer
  four  asked [Part B] for clerk, councillor; advice [Part B; Part D] for
        officer, volunteer

Whatever the words are
  one   advice [Part C]
  four  advice [Part C]
`,
  ],
  [
    'compare ./one.yaml ./two.yaml ./one.yaml',
    `one, two, one: who is bound, and whom a doubt goes to
  one (1)  binds clerk, councillor; clerk: the Chair; officer: the clerk;
           councillor: the clerk; volunteer: the clerk
  two      binds clerk, officer; clerk: the Chair; officer: the clerk;
           councillor: the clerk; volunteer: the clerk
  one (3)  binds clerk, councillor; clerk: the Chair; officer: the clerk;
           councillor: the clerk; volunteer: the clerk

They differ on 5 of 7 subjects
* after a clause: only where more holds besides; "policycheck policy show
<policy> <clause>" says what

contact-details: a private person’s phone number, email, home address or
messaging account, disguised or not
  one (1)  must change [Part E] for clerk, councillor; advice [Part E] for
           officer, volunteer
  two      must change [Part E] for clerk, officer; advice [Part E] for
           councillor, volunteer
  one (3)  must change [Part E] for clerk, councillor; advice [Part E] for
           officer, volunteer

political-content: support for or attack on a party, its politicians or a
candidate; canvassing, slogans, a side in a vote
  one (1)  must change, unless an answer lifts it [Part F*] for clerk,
           councillor; advice [Part F*] for officer, volunteer
  two      must change, unless an answer lifts it [Part F*] for clerk, officer;
           advice [Part F*] for councillor, volunteer
  one (3)  must change, unless an answer lifts it [Part F*] for clerk,
           councillor; advice [Part F*] for officer, volunteer

abuse: insults, mockery, swearing, threats, harassment and obscenity aimed at
people
  one (1)  must change [Part A, 1(a)] for clerk, councillor; advice [Part A,
           1(a)] for officer, volunteer
  two      must change [Part A, 1(a)] for clerk, officer; advice [Part A, 1(a)]
           for councillor, volunteer
  one (3)  must change [Part A, 1(a)] for clerk, councillor; advice [Part A,
           1(a)] for officer, volunteer

topic:ponies: a draft about the ponies
  one (1)  official: nothing for clerk, officer, volunteer; somebody decides
           [Part A, 1(b)] for councillor
           personal: nothing
  two      somebody decides [Part A, 1(b)] for clerk, councillor; nothing for
           officer, volunteer
  one (3)  official: nothing for clerk, officer, volunteer; somebody decides
           [Part A, 1(b)] for councillor
           personal: nothing

Asked whatever the words are: Is the village in mourning?
  one (1)  asked [Part B] for clerk, councillor; advice [Part B] for officer,
           volunteer
  two      asked [Part B] for clerk, officer; advice [Part B] for councillor,
           volunteer
  one (3)  asked [Part B] for clerk, councillor; advice [Part B] for officer,
           volunteer

They say the same on contact-details@own, post (--all shows it).
`,
  ],
  [
    'compare ./one.yaml ./four.yaml --clauses',
    `Changed
  1: No insults
    strength
      one   must
      four  nothing
    messages
      one   Be civil. Count to ten.
      four  nothing
    fix
      one   Leave it out.
      four  nothing
  2: Nothing about the ponies until the inquiry has told the council and the
  public what came of the matter
    roles
      one   councillor
      four  nothing
    channels
      one   official
      four  nothing
    except on
      one   newsletter, website
      four  nothing
    from
      one   2026-01-01
      four  nothing
    until
      one   2026-12-31
      four  nothing
    rules
      one   if the draft has topic:ponies: review
      four  nothing
    context
      one   nothing
      four  told elsewhere
  5: A purpose
    from
      one   nothing
      four  2026-01-01
    rules
      one   nothing
      four  always: ask quiet (yes: advice, no: pass, not sure: pass, no answer:
            advice)
    context
      one   nobody can breach it
      four  nothing
  6: Private numbers, but for the author's own
    until
      one   nothing
      four  2026-12-31
    rules
      one   if the draft has contact-details@other or
            contact-details/phone@unknown: fail | if the draft has
            contact-details@own and it is a reply: advice
      four  if the draft has contact-details@unknown or contact-details: fail |
            if the draft has contact-details@unknown: review
    legal doubt
      one   members may disagree
      four  nothing
    final
      one   yes
      four  nothing
  7: Elections
    excepts
      one   1, 2: if the draft has disclaimer: pass, said to be their own
      four  nothing
  8: Passed
    rules
      one   if the draft has heated-tone: pass
      four  if the draft has heated-tone: ask source (yes: pass, no: review, not
            sure: pass, no answer: pass)
`,
  ],
  [
    'compare ./four.yaml ./one.yaml --clauses',
    `Changed
  1: No insults
    strength
      four  nothing
      one   must
    messages
      four  nothing
      one   Be civil. Count to ten.
    fix
      four  nothing
      one   Leave it out.
  2: Nothing about the ponies until the inquiry has told the council and the
  public what came of the matter
    roles
      four  nothing
      one   councillor
    channels
      four  nothing
      one   official
    except on
      four  nothing
      one   newsletter, website
    from
      four  nothing
      one   2026-01-01
    until
      four  nothing
      one   2026-12-31
    rules
      four  nothing
      one   if the draft has topic:ponies: review
    context
      four  told elsewhere
      one   nothing
  5: A purpose
    from
      four  2026-01-01
      one   nothing
    rules
      four  always: ask quiet (yes: advice, no: pass, not sure: pass, no answer:
            advice)
      one   nothing
    context
      four  nothing
      one   nobody can breach it
  6: Private numbers, but for the author's own
    until
      four  2026-12-31
      one   nothing
    rules
      four  if the draft has contact-details@unknown or contact-details: fail |
            if the draft has contact-details@unknown: review
      one   if the draft has contact-details@other or
            contact-details/phone@unknown: fail | if the draft has
            contact-details@own and it is a reply: advice
    legal doubt
      four  nothing
      one   members may disagree
    final
      four  nothing
      one   yes
  7: Elections
    excepts
      four  nothing
      one   1, 2: if the draft has disclaimer: pass, said to be their own
  8: Passed
    rules
      four  if the draft has heated-tone: ask source (yes: pass, no: review, not
            sure: pass, no answer: pass)
      one   if the draft has heated-tone: pass
`,
  ],
  [
    'compare ./one.yaml ./three.yaml --clauses',
    `Each clause of one that is checked, and the clauses of three that look for the
same
  Part A, 1(a): No insults
      also First
  Part A, 1(b): Nothing about the ponies until the inquiry has told the
    council and the public what came of the matter
      none
  Part B: Quiet days
      none
  Part C: Every post is a post
      none
  Part E: Private numbers, but for the author's own
      none
  Part F: Elections
      none
  2: Passed
      also First

In three, and looked for by no clause of one
  Second: Names of places
`,
  ],
  [
    'compare ./three.yaml ./one.yaml --clauses',
    `Each clause of three that is checked, and the clauses of one that look for the
same
  First: Insults and taunts
      also Part A, 1(a); 2
  Second: Names of places
      none

In one, and looked for by no clause of three
  Part A, 1(b): Nothing about the ponies until the inquiry has told the
    council and the public what came of the matter
  Part B: Quiet days
  Part C: Every post is a post
  Part E: Private numbers, but for the author's own
  Part F: Elections
`,
  ],
  [
    'compare ./one.yaml ./three.yaml draft.txt -r councillor -c official --platform facebook',
    `draft.txt; councillor, official account on facebook, 2026-05-04
  one    ✗ Do not publish
  three  ✗ Do not publish

They differ on
  • "Brian is a muppet" (line 1: insults somebody)
    one    must change: Part A, 1(a)
    three  advice: First
  • "07700 900456" (line 2: a UK mobile number)
    one    must change: Part E
    three  nothing
  • "You are a useless, lying, two faced, good for nothing" (line 3: insults
    somebody)
    one    must change: Part A, 1(a)
    three  advice: First
  • "jumped up little muppet and everybody here knows it" (line 3: picks a
    quarrel, or keeps one going)
    one    nothing
    three  advice: First
  • Nothing about the ponies until the inquiry has told the council and the
    public what came of the matter
    one    ask first: Part A, 1(b)
    three  nothing
  • Is the village in mourning?
    one    to be answered: Part B
    three  nothing
  • Every post is a post
    one    advice: Part C
    three  nothing
`,
  ],
  [
    'compare ./one.yaml ./three.yaml draft.txt -r clerk -c personal --all',
    `draft.txt; clerk, personal account, 2026-05-04
  one    ✗ Do not publish
  three  ? Check first

They differ on
  • "Brian is a muppet" (line 1: insults somebody)
    one    must change: Part A, 1(a)
    three  ask first: First
  • "07700 900456" (line 2: a UK mobile number)
    one    must change: Part E
    three  nothing
  • "You are a useless, lying, two faced, good for nothing" (line 3: insults
    somebody)
    one    must change: Part A, 1(a)
    three  ask first: First
  • "jumped up little muppet and everybody here knows it" (line 3: picks a
    quarrel, or keeps one going)
    one    nothing
    three  ask first: First
  • Is the village in mourning?
    one    to be answered: Part B
    three  nothing
  • Every post is a post
    one    advice: Part C
    three  nothing
`,
  ],
  [
    'compare ./one.yaml ./one.yaml draft.txt -r clerk -c personal',
    `draft.txt; clerk, personal account, 2026-05-04
  one (1)  ✗ Do not publish
  one (2)  ✗ Do not publish

They say the same of this draft.

What they agree on: 5 things (--all shows it).
`,
  ],
  [
    'compare ./three.yaml ./three.yaml draft.txt -r clerk -c personal',
    `draft.txt; clerk, personal account, 2026-05-04
  three (1)  ? Check first
  three (2)  ? Check first

They say the same of this draft.

What they agree on: 3 things (--all shows it).
`,
  ],
  [
    'compare ./three.yaml ./three.yaml long.txt -r clerk -c personal',
    `long.txt; clerk, personal account, 2026-05-04
  three (1)  ? Check first
  three (2)  ? Check first

They say the same of this draft.

What they agree on: 1 thing (--all shows it).
`,
  ],
  [
    'compare ./three.yaml ./three.yaml long.txt -r clerk -c personal --all',
    `long.txt; clerk, personal account, 2026-05-04
  three (1)  ? Check first
  three (2)  ? Check first

They say the same of this draft.

They say the same of
  • "You are the most absolute muppet that anybody in this whole…" (line 1:
    insults somebody)
    three (1)  ask first: First
    three (2)  ask first: First
`,
  ],
])('policy %s', async (argv, expected) => {
  expect(await say(argv)).toBe(expected);
});

describe('a clause is called', () => {
  test.each([
    ['1', 'Part A, 1(a)'],
    ['Part A, 1(a)', 'Part A, 1(a)'],
    ['part a 1.a', 'Part A, 1(a)'],
    ['(part-b)', 'Part B'],
    ['2', 'Part A, 1(b)'],
  ])('%s', async (name, cite) => {
    desk.write('one.yaml', ONE);
    expect((await desk.policycheck(['policy', 'show', './one.yaml', name])).stdout).toContain(`one, ${cite}\n`);
  });
  test.each(['1a', 'Part', '11'])('%s by nobody', async (name) => {
    desk.write('one.yaml', ONE);
    expect((await desk.policycheck(['policy', 'show', './one.yaml', name])).stderr).toContain(`one has no clause "${name}"`);
  });
});

/** Its examples say what holds, and some of them wrongly. */
const FIVE = `id: five
council: Ambleford Parish Council
title: Social media policy
binds: [councillor, clerk]
referTo: { clerk: the Chair, officer: the clerk, councillor: the clerk, volunteer: the clerk }
clauses:
  - id: '1'
    cite: Rule 1
    summary: No insults
    rules: [{ when: { any: [abuse] }, then: fail }]
    examples:
      breaks: [The bench is in., { text: You are an absolute muppet., channel: personal }]
      keeps: ['You are an absolute muppet, and I have told you so before, in this place and in that one.']
  - id: '2'
    cite: Rule 2
    summary: Elections
    rules: [{ when: { election: true }, then: fail }]
    examples: { breaks: [{ text: Vote., election: true }, Vote.], keeps: [Vote.] }
  - id: '3'
    cite: Rule 3
    summary: Named
    channels: [personal]
    rules: [{ when: { named: [Cllr] }, then: fail }]
    examples: { breaks: [{ text: Hello., displayName: Cllr Ann Other }, { text: Hello., channel: official }], keeps: [Hello.] }
  - id: '4'
    cite: Rule 4
    summary: Authority
    rules: [{ ask: { question: authority, yes: pass, no: fail } }]
    examples: { keeps: [The bench is in.], breaks: [{ text: The bench is in., authorised: false }, { text: The bench is in., channel: personal }] }
  - id: '5'
    cite: Rule 5
    summary: Replies
    rules: [{ when: { reply: true }, then: fail }]
    examples: { breaks: [{ text: No., replyTo: Is it? }], keeps: [No.] }
  - id: '6'
    cite: Rule 6
    summary: Clerks
    rules: [{ when: { roles: [clerk] }, then: fail }]
    examples: { breaks: [{ text: No., role: clerk }, No.] }
  - id: '7'
    cite: Rule 7
    summary: Days
    from: '2026-05-09'
    rules: [{ when: { days: [saturday] }, then: fail }]
    examples: { breaks: [No., { text: No., date: '2026-05-10' }] }
  - id: '8'
    cite: Rule 8
    summary: Facebook
    rules: [{ when: { platforms: [facebook] }, then: advice }]
    examples: { breaks: [{ text: No., platform: facebook }], keeps: [No.] }
  - id: '9'
    cite: Rule 9
    summary: Flags
    rules: [{ when: { switches: [mourning] }, then: advice }]
  - id: '10'
    cite: Rule 10
    summary: Until
    until: '2026-05-09'
    rules: [{ when: { days: [saturday] }, then: fail }]
    examples: { breaks: [No.], keeps: [{ text: No., answers: { authority: 'yes' } }] }
`;

test('policy test says of each example that does not hold where it stands and why', async () => {
  desk.write('five.yaml', FIVE);
  const { stdout, status } = await desk.policycheck(['policy', 'test', './five.yaml']);
  expect(status).toBe(1);
  expect(stdout).toBe(`./five.yaml, line 12, clauses.0.examples.breaks.0: 1 should be broken by "The
  bench is in.", but nothing is found in it

./five.yaml, line 13, clauses.0.examples.keeps.0: 1 should be kept by "You are
  an absolute muppet, and I have told you so before, in this place and in that
  one.", but must change: No insults ("You are an absolute muppet", insults
  somebody)

./five.yaml, line 18, clauses.1.examples.breaks.1: 2 should be broken by
  "Vote.", but nothing is found in it

./five.yaml, line 24, clauses.2.examples.breaks.1: 3 should be broken by
  "Hello.", but does not apply to it: binds personal accounts

./five.yaml, line 39, clauses.5.examples.breaks.1: 6 should be broken by
  "No.", but nothing is found in it

./five.yaml, line 45, clauses.6.examples.breaks.1: 7 should be broken by
  "No.", but nothing is found in it

./five.yaml, line 60, clauses.9.examples.keeps.0: 10 should be kept by "No.",
  but must change: Until

./five.yaml: 15 of 22 examples hold, in 9 clauses
Checked, and without an example: 9
`);
});
