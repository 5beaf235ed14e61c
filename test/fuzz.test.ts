// A short fuzz of every way in; `npm run fuzz -- --runs 100000` goes on where this stops.
import fc from 'fast-check';
import { closeUp } from '../src/document/blanks.js';
import { CHANNELS, type Context } from '../src/types.js';
import { entriesAt } from './fuzz/entries.js';
import { texts } from './fuzz/drafts.js';
import { check, policyOf } from './fuzz/laws.js';
import { Desk } from './run.js';

const desk = new Desk();
afterAll(() => desk.clear());

/** Of all entries together: some seconds. */
const RUNS = 1000;

test.each(entriesAt(desk).map((entry) => [entry.name, entry] as const))('%s: nothing breaks', async (_, { share, property }) => {
  await fc.assert(property, { numRuns: Math.max(10, (RUNS * share) / 100) });
});

const context: Context = { role: 'clerk', channel: 'official', platform: null, authorised: null, date: '2026-05-04' };

describe('what a fuzzer found once', () => {
  test.each([
    'The constructor was here',
    'constructors',
    "constructorn't",
    '__proto__',
    'oh seven constructor toString',
    'hasOwnProperty valueOf',
  ])('words that every object knows are words: %s', (text) => {
    for (const channel of CHANNELS) expect(() => check(text, { ...context, channel }, policyOf('pilsley'))).not.toThrow();
  });

  test.each([
    ['The van  AB12   CDE is on the verge every morning.', 'AB12   CDE'],
    ['   Ring\t\tDave  on  07700  900123  today', '07700  900123'],
    ['Her NHS number is 943  476  5919.', '943  476  5919'],
  ])('however many blanks stand between: %j', (text, excerpt) => {
    const { facts, document, findings } = check(text, context, policyOf('pilsley'));
    expect(facts.map((fact) => fact.excerpt)).toContain(excerpt);
    expect(findings.flatMap(({ evidence }) => evidence).map((fact) => fact.excerpt)).toContain(excerpt);
    expect(document.text).toBe(text);
    expect(document.stretches.map(({ end }) => end)).toEqual(document.stretches.map(({ last }) => document.tokens[last - 1]?.end));
    for (const { start, end } of document.sentences) expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
  });

  test.each(['She is on jo.smith71@mail.example𝐇𝐢 most evenings.', 'Ring 𝟎𝟕𝟕𝟎𝟎 𝟗𝟎𝟎𝟏𝟐𝟑𝐱'])('a fact takes letters whole: %s', (text) => {
    const { facts } = check(text, context, policyOf('pilsley'));
    expect(facts.length).toBeGreaterThan(0);
    for (const { excerpt } of facts) expect(Buffer.from(excerpt).toString()).toBe(excerpt);
  });

  test('a line that nobody sees is no neighbour that could change how a sentence is weighed', () => {
    const draft = 'Young Farmers hold their';
    const expected = check(draft, context, policyOf('pitstone'));
    for (const unseen of ['\r\n\ufeff ', '\n\u200b\n', '\n\u2066\u2069'])
      expect(check(draft + unseen, context, policyOf('pitstone')).facts).toEqual(expected.facts);
  });

  test('a place in what is read leads to the same letters in the draft', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(40), (draft, from, length) => {
        const spaced = closeUp(draft.replaceAll(' ', '   '));
        if (!spaced) return;
        const start = from % spaced.text.length;
        const end = Math.min(spaced.text.length, start + 1 + length);
        const there = spaced.inDraft({ start, end });
        const plain = (text: string): string => text.replaceAll(/[^\S\r\n\u2028\u2029]+/g, ' ');
        expect(plain(draft.replaceAll(' ', '   ').slice(there.start, there.end))).toBe(plain(spaced.text.slice(start, end)));
      }),
    );
  });
});
