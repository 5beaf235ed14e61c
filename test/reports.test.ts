// Every format: what a report says, that nothing in it comes alive, and that it keeps to itself what is personal.
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import AjvDraft4 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import MarkdownIt from 'markdown-it';
import type { Log } from 'sarif';
import { judge, readDraft } from '../src/check.js';
import { checks } from '../src/checks/index.js';
import { checkDraft, loadPolicy, noCouncil } from '../src/index.js';
import { shippedPolicies } from '../src/shipped.js';
import { reporters } from '../src/reporters/index.js';
import { itemsOf } from '../src/reporters/items.js';
import { report } from '../src/reporters/kept.js';
import { maskChecklist } from '../src/reporters/mask.js';
import { FORMATS, isKept, KEPT_FORMATS, type Format } from '../src/settings.js';
import type { Answers, Checklist, Draft, Policy } from '../src/types.js';

const context = { role: 'councillor', channel: 'personal', platform: null, authorised: null, date: '2026-05-04' } as const;
const policy = await loadPolicy('pilsley');
const pitstone = await loadPolicy('pitstone');
const PERSONAL = 'Ring Dave Hobbs on 07700 900123, or call round at 14 Mill Lane.\n07700 900123, he is off sick with depression.\n';

function check(text: string, draft: Partial<Draft> = {}, under: Policy = policy): Checklist {
  return checkDraft({ id: 'draft.txt', text, context, ...draft }, under);
}

type DraftRead = ReturnType<typeof readDraft>;

let read: DraftRead[] | undefined;

/** A draft for all that the checks are known to find. Reading them is most of the work, and is done once. */
function everyKindOfDraft(): readonly DraftRead[] {
  const texts = (): string[] => checks.flatMap(({ examples }) => examples.finds).map((example) => example.replace(/[[\]]/g, ''));
  return (read ??= texts().map((text) => readDraft({ id: 'draft.txt', text, context })));
}

function print(format: Format, checklist: Checklist, { mask = true, all = false, failOn = 'review' as const } = {}): string {
  const options = { version: '0', all, why: true };
  if (isKept(format)) return report(format, [{ checklist, options: { ...options, failOn } }], mask);
  return reporters[format](checklist, { ...options, quiet: false, origins: {}, color: false, width: 80 });
}

describe('nothing from a draft, a name or a policy comes alive', () => {
  const HOSTILE = [
    `<script>alert(1)</script><img src=x onerror=alert(2)> "'&lt; ]]> <!-- -->`,
    '::error file=x::owned',
    '# Heading',
    '[a link](javascript:alert(3)) ![a picture](https://evil.example/x.png) https://evil.example www.evil.example dave@evil.example',
    '@somebody #12 GH-12 :shipit: $x$ ~~gone~~ `code` {0} | a | b |',
    'C:\\[x](1) \u001b[2J \u0007 \u009b31m \u202egnp.exe\u2066 \u007f Ring Dave on 07700 900123',
  ].join('\n');
  const evil = (text: string): string => `${HOSTILE} ${text}`;
  const hostilePolicy: Policy = {
    ...policy,
    council: evil('council'),
    title: evil('title'),
    referTo: { clerk: HOSTILE, officer: HOSTILE, councillor: HOSTILE, volunteer: HOSTILE },
    clauses: policy.clauses.map((clause) => {
      const words = { cite: evil(clause.cite), summary: evil(clause.summary), fix: HOSTILE };
      if (!clause.rules) return { ...clause, ...words };
      return { ...clause, ...words, rules: clause.rules.map((rule) => ({ ...rule, message: HOSTILE })) };
    }),
  };
  const hostile = check(HOSTILE, { id: HOSTILE }, hostilePolicy);
  const OUTCOMES_FOUND = [...new Set(itemsOf(hostile.findings).map(({ findings: [first] }) => first?.outcome))];
  const parsed = (output: string): unknown => JSON.parse(output);

  const EXPECTATIONS: Readonly<Record<Format, (output: string) => void>> = {
    text: () => undefined,
    json: (output) => expect(parsed(output)).toMatchObject({ id: HOSTILE, policy: { council: hostilePolicy.council } }),
    ndjson: (output) => {
      expect(output.trimEnd()).not.toContain('\n');
      expect(parsed(output)).toMatchObject({ id: HOSTILE });
    },
    html: (output) => {
      const tags = [...output.matchAll(/<\/?([^\s>]*)([^>]*)>/g)].map(([, name = '', attributes = '']) => ({ name, attributes }));
      const own =
        /^(!doctype|html|head|meta|title|style|body|a|main|article|header|h[123]|p|bdi|div|section|mark|span|ol|ul|li|q|strong|code|details|summary|footer)$/;
      expect(tags.filter(({ name }) => !own.test(name))).toEqual([]);
      expect(tags.filter(({ attributes }) => /\bon\w+=/.test(attributes))).toEqual([]);
      expect([...output.matchAll(/(?:href|src)="(?!#)/g)]).toEqual([]);
    },
    markdown: (output) => {
      const tokens = new MarkdownIt({ html: true, linkify: true }).parse(output, {});
      const live = tokens
        .flatMap((token) => [token, ...(token.children ?? [])])
        .filter(({ type }) => /html|link|image|fence|table|_s_|^s_/.test(type));
      expect(live).toEqual([]);
      expect(tokens.filter(({ type }) => type === 'heading_open').map(({ tag }) => tag)).toEqual([
        'h2',
        ...OUTCOMES_FOUND.map(() => 'h3'),
        'h3',
      ]);
      const words = tokens.flatMap(({ children }) => children ?? []).filter(({ type }) => type === 'text');
      for (const { content } of words) expect(content).not.toMatch(/@\w|#\d|GH-\d|:shipit:|\$|:\/\//);
    },
    sarif: (output) => {
      const [run] = (parsed(output) as Log).runs;
      for (const { message, locations } of run?.results ?? []) {
        expect(message.text).not.toMatch(/(?<!\\)(?:\\\\)*\[/);
        expect(message.text).not.toMatch(/(?<!\{)\{(?:\{\{)*\d/);
        expect(locations?.[0]?.physicalLocation?.artifactLocation?.uri).toMatch(/^[\w%.()~!*'/-]+$/);
      }
    },
    junit: (output) => {
      expect(XMLValidator.validate(output)).toBe(true);
      expect(tagsOf(new XMLParser({ ignoreAttributes: true }).parse(output))).toEqual(
        new Set(['testsuites', 'testsuite', 'properties', 'property', 'testcase', 'failure', 'skipped', 'system-out', '?xml']),
      );
    },
    github: (output) => {
      const lines = output.trimEnd().split('\n');
      expect(lines).toHaveLength(hostile.findings.length + 1);
      for (const line of lines) expect(line).toMatch(/^::(?:error|warning|notice) file=[^:,]*,line=\d+(?:,[a-zA-Z]+=[^:,]*)*::/);
    },
  };

  test.each(FORMATS)('%s', (format) => {
    for (const mask of [true, false]) {
      const output = print(format, hostile, { mask, all: true });
      expect(output).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/);
      EXPECTATIONS[format](output);
    }
  });

  function tagsOf(node: unknown, found = new Set<string>()): Set<string> {
    if (typeof node !== 'object' || node === null) return found;
    for (const [name, inner] of Object.entries(node)) {
      if (!/^\d+$/.test(name) && name !== '#text') found.add(name);
      tagsOf(inner, found);
    }
    return found;
  }
});

describe('what is personal', () => {
  test.each<[Format, boolean, boolean]>([
    ...KEPT_FORMATS.flatMap((format): [Format, boolean, boolean][] => [
      [format, true, false],
      [format, false, true],
    ]),
    ['text', true, true],
    ['json', true, true],
    ['ndjson', true, true],
  ])('%s, masked %s: shown %s', (format, mask, shown) => {
    const output = decodeURIComponent(
      print(format, check(PERSONAL, { id: 'Re 07700 900123.txt' }), { mask, all: true }).replace(/%(?![\dA-F]{2})/g, '%25'),
    );
    for (const words of ['07700 900123', '14 Mill Lane', 'depression']) expect(output.includes(words)).toBe(shown);
    if (isKept(format) && mask) expect(output).toContain('[a private phone number]');
  });

  test('is masked in a copy, place by place, and whatever any check calls sensitive', () => {
    for (const draft of everyKindOfDraft()) {
      const checklist = judge(draft, policy);
      const before = JSON.stringify(checklist.draft);
      const masked = maskChecklist(checklist).checklist;
      expect(JSON.stringify(checklist.draft)).toBe(before);
      expect([draft.draft.text, masked.draft.text.length]).toEqual([draft.draft.text, checklist.draft.text.length]);
      const sensitive = checklist.facts.filter(({ sensitive: hidden }) => hidden);
      const asked = [...masked.questions, ...masked.entries.flatMap((entry) => entry.asked ?? [])];
      const about = [...masked.findings, ...asked].flatMap(({ evidence }) => evidence);
      const shown = [masked.draft.text, ...masked.facts, ...about];
      for (const { excerpt } of sensitive) expect(JSON.stringify(shown)).not.toContain(JSON.stringify(excerpt).slice(1, -1));
    }
  });

  test.each([...KEPT_FORMATS])('%s, masked: what a reason quotes of it is covered, too', (format) => {
    const halves = [
      'Mae’r drws ar agor bob bore Llun, y cod drws yw 4471. Ffoniwch Dewi Puw ar 07700 900456.',
      'The door is open every Monday morning, the door code is 4472. Ring Dewi Puw on 07700 900457.',
    ];
    const checklist = check(halves.join('\n\n'));
    expect(checklist.facts.some(({ why }) => why.includes('“4472”'))).toBe(true);
    const output = print(format, checklist, { mask: true, all: true });
    for (const secret of ['4471', '4472', '900456', '900457']) expect(output).not.toContain(secret);
  });

  test('does not hide the council’s own number', () => {
    const council = { ...noCouncil, phones: ['01632 960123'] };
    const checklist = checkDraft({ id: '-', text: 'Ring the office on 01632 960123 to book.', context }, policy, { council });
    expect(print('markdown', checklist)).toContain('01632 960123');
  });
});

describe('HTML', () => {
  const page = print('html', check(PERSONAL), { mask: false });

  test('marks the words in their place, and leads from there to the finding and back', () => {
    const targets = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id ?? '');
    expect(targets.length).toBeGreaterThan(4);
    for (const id of targets) expect(page.split(`id="${id}"`)).toHaveLength(2);
    expect(page).toMatch(/<mark class="\w+">14 Mill Lane<\/mark><a class="number \w+"/);
  });

  test('carries the whole draft, whatever marks overlap in it', () => {
    const text = page.slice(page.indexOf('<div class="text"'), page.indexOf('</div>')).replace(/<a class="number.*?<\/a>/g, '');
    expect(text.replace(/<[^>]*>/g, '')).toBe(PERSONAL);
  });

  test('folds the clauses that passed', () => {
    expect(page).toMatch(/<details>\n<summary>\d+ clauses passed<\/summary>/);
    expect(page).not.toContain('<details open');
  });

  test('holds several drafts, each of them named at its head', () => {
    const options = { version: '0', all: false, why: false, failOn: 'review' } as const;
    const both = report(
      'html',
      [
        { checklist: check(PERSONAL), options },
        { checklist: check('Tea on Saturday.', { id: 'tea.txt' }), options },
      ],
      true,
    );
    expect(both.match(/<html/g)).toHaveLength(1);
    expect(both).toMatch(/<nav aria-label="Drafts">[^]*Do not publish[^]*Ready to publish: <bdi>tea\.txt[^]*<\/nav>/);
  });

  test('says in which language the draft is', () => {
    expect(print('html', check('Bydd y cyngor yn cyfarfod nos Fawrth yn y neuadd. Croeso i bawb.'))).toContain('lang="cy"');
  });
});

test('Markdown keeps the lines of a draft, and says what to do', () => {
  const html = new MarkdownIt().render(print('markdown', check(`${PERSONAL}\nA second *paragraph*.`), { mask: false }));
  expect(html).toMatch(/<blockquote>\s*<p>Ring [^]*14 Mill Lane\.<br>\s*07700[^]*<\/p>\s*<p>A second \*paragraph\*\.<\/p>/);
  expect(html).toContain('<strong>Principles, 19(d)</strong>');
  expect(html).toContain('→ Take the personal detail out');
});

describe('SARIF', () => {
  const SCHEMA = 'node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';
  // One pattern of the schema is none in the newer grammar of regular expressions.
  const ajv = new AjvDraft4.default({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats.default(ajv);
  const valid = ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')) as object);

  test.each<[string, Checklist, boolean]>([
    ['findings', check(PERSONAL), false],
    ['everything', check(PERSONAL), true],
    ['nothing', check('Tea on Saturday.'), false],
    ['standard input', check(PERSONAL, { id: '-' }), false],
    ['a path of Windows', check(PERSONAL, { id: 'C:\\Drafts\\Mai’r ŵyl.txt' }), false],
  ])('of %s is valid', (_, checklist, all) => {
    valid(JSON.parse(print('sarif', checklist, { all })));
    expect(valid.errors ?? []).toEqual([]);
  });

  test('gives places in the file as it stands, front matter, emoji and line ends included', () => {
    const file = ['---', 'role: councillor', '---', '🎉🎉 Ŵyl!', 'Ring Dave Hobbs, who lives at 14 Mill Lane.'].join('\r\n');
    const text = file.split('\r\n').slice(3).join('\r\n');
    const { runs } = JSON.parse(print('sarif', check(text, { lineOffset: 3 }))) as Log;
    const regions = (runs[0]?.results ?? []).flatMap(({ locations = [] }) =>
      locations.map(({ physicalLocation }) => physicalLocation?.region),
    );
    const words = regions.map(({ startLine = 0, startColumn = 0, endColumn = 0 } = {}) =>
      file.split('\r\n')[startLine - 1]?.slice(startColumn - 1, endColumn - 1),
    );
    expect(words).toContain('14 Mill Lane');
  });

  test('has the clauses as rules, and a level where something must change', () => {
    const { runs } = JSON.parse(print('sarif', check(PERSONAL))) as Log;
    const rules = runs[0]?.tool.driver.rules ?? [];
    for (const { ruleId, ruleIndex = -1, kind, level } of runs[0]?.results ?? []) {
      expect(rules[ruleIndex]?.id).toBe(ruleId);
      expect([kind, level]).toEqual(kind === 'fail' ? ['fail', expect.stringMatching(/error|note/)] : [kind, undefined]);
    }
  });

  test('has a run for each policy', async () => {
    const options = { version: '0', all: false, why: false, failOn: 'review' } as const;
    const both = [policy, await loadPolicy('powys')].map((under) => ({ checklist: check(PERSONAL, {}, under), options }));
    expect((JSON.parse(report('sarif', both, true)) as Log).runs.map(({ automationDetails }) => automationDetails?.id)).toEqual([
      'policycheck/pilsley/',
      'policycheck/powys/',
    ]);
  });
});

test.each([
  ['review', 2],
  ['fail', 1],
  ['never', 0],
] as const)('JUnit, --fail-on %s: as many failures as make the exit status other than 0', (failOn, failures) => {
  const checklist = check('Ring Dave Hobbs on 07700 900123, or call round at 14 Mill Lane.');
  const output = report('junit', [{ checklist, options: { version: '0', all: false, why: false, failOn } }], true);
  expect(output).toContain(`failures="${failures}"`);
  expect(output.match(/<failure /g) ?? []).toHaveLength(failures);
});

test('GitHub annotations stand at the words, the worst first', () => {
  const lines = print('github', check('Tea.\nRing Dave Hobbs on 07700 900123, or call round at 14 Mill Lane.')).split('\n');
  expect(lines[0]).toMatch(/^::error file=draft\.txt,line=2,endLine=2,col=\d+,endColumn=\d+,title=/);
  expect(lines.some((line) => line.includes('col=20,endColumn=32'))).toBe(true);
});

describe('JSON', () => {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const valid = ajv.compile(JSON.parse(readFileSync('dist/schema/result.json', 'utf8')) as object);

  test.each(shippedPolicies().policies.map(({ id }) => id))('is valid whatever is found, under %s', async (id) => {
    const under = await loadPolicy(id);
    for (const draft of everyKindOfDraft()) {
      const checklist = judge(draft, under);
      for (const all of [false, true]) {
        valid(JSON.parse(print('json', checklist, { all })));
        expect([draft.draft.text, valid.errors ?? []]).toEqual([draft.draft.text, []]);
      }
    }
  });

  test('has the lines of the text at hand, though a draft be a copy of one that was reported before', () => {
    const linesOf = (checklist: Checklist): number[] =>
      (JSON.parse(print('json', checklist)) as { facts: { line: number }[] }).facts.map(({ line }) => line);
    const first = check('Ring Dave Hobbs on 07700 900123.');
    expect(new Set(linesOf(first))).toEqual(new Set([1]));
    const second = checkDraft({ ...first.draft, text: `Good morning.\n\n${first.draft.text}` }, policy);
    expect(new Set(linesOf(second))).toEqual(new Set([3]));
  });

  test('and a result of another shape is not', () => {
    const result = JSON.parse(print('json', check(PERSONAL))) as Record<string, unknown>;
    for (const bad of [
      { ...result, verdict: 'maybe' },
      { ...result, extra: 1 },
      { ...result, facts: undefined },
    ]) {
      expect(valid(JSON.parse(JSON.stringify(bad)))).toBe(false);
    }
    expect(valid({ id: null, error: { message: 'line 1: is not JSON' } })).toBe(true);
  });
});

describe('a finding that an answer could lift', () => {
  const SICK = 'Brian Tunnicliffe, who runs the burger van, is in hospital after a stroke. His wife is in hospital with her heart.';
  const said = 'What the words do not show, and an answer can change:';
  const asked = /Has the person [^?]* agreed to this being posted[^?]*\?/g;
  const sick = (answers: Answers = {}): Checklist =>
    checkDraft({ id: 'brian.txt', text: SICK, context: { ...context, role: 'clerk', channel: 'official' } }, pitstone, { answers });
  const unfolded = (output: string): string => output.replace(/\s+/g, ' ');

  test.each<Format>(['text', 'markdown', 'html', 'junit', 'sarif', 'github'])('%s says which question, once', (format) => {
    const output = unfolded(print(format, sick()));
    expect(output).toContain(said);
    expect(output.match(asked)).toHaveLength(1);
  });
  test.each<Format>(['text', 'markdown', 'html', 'junit', 'sarif', 'github'])('%s no longer says so once it is answered', (format) => {
    expect(unfolded(print(format, sick({ 'person-agreed': 'no', 'special-agreed': 'no' })))).not.toContain(said);
  });
  test('the terminal tells of the option and of the questionnaire', () => {
    const output = unfolded(print('text', sick()));
    expect(output).toContain('--answer person-agreed=yes|no|unsure “policycheck ask” asks you this in the terminal.');
  });
});

describe('a report repeats nothing', () => {
  const clerk = { ...context, role: 'clerk', channel: 'official' } as const;
  const textOf = (checklist: Checklist, all = false): string => print('text', checklist, { all }).replace(/\s+/g, ' ');

  test('one outburst under several clauses brings one piece of advice', () => {
    const { length } = textOf(check('FOR THE LAST TIME: do not park on the verge.', { context: clerk }, pitstone)).match(/→/g) ?? [];
    expect(length).toBe(1);
  });

  test('a clause that only advises is named, and not told, under what has to change', () => {
    const told = textOf(check('Cllr Hobbs is a disgrace and pocketed the bucket money.', { context: clerk }, pitstone));
    expect(told).toContain('Terms of Use, second list, 6 (advice) ');
    expect(told).not.toContain('uphold the council’s reputation');
  });

  test('that a policy does not bind the author stands once, at the head', async () => {
    const unbound = check(PERSONAL, { context: clerk }, await loadPolicy('east-staffordshire'));
    for (const format of ['text', 'markdown', 'html'] as const) {
      const told = print(format, unbound).replace(/\s+/g, ' ');
      expect(told.match(/does not bind you/g)).toHaveLength(1);
    }
    expect(textOf(check(PERSONAL, { context: clerk }, pitstone))).not.toContain('does not bind you');
  });

  test('--all refers to clauses by their place in the policy', () => {
    const listed = textOf(check('The bench is in.', { context: clerk }, pitstone), true);
    expect(listed).toContain('(Confidentiality, 1 and Terms of Use, 1 carry it out)');
    expect(listed).not.toMatch(/\b(?:terms|conf|conduct|req)\.\d/);
  });

  test('--why puts a rule in words, and tells nothing that says nothing', () => {
    const told = textOf(check('FOR THE LAST TIME: do not park on the verge.', { context: clerk }, pitstone));
    expect(told).toContain('rule: if the draft has heated-tone or abuse: advice General');
    expect(told).not.toContain('nothing found');
  });
});
