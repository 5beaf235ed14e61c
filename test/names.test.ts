// People found by name: recall apart for names of different origin, in ordinary and in lower-case writing, and precision.
// `npm test -- names` prints the table.
import { givenNames } from '../src/lexicons/given-names.js';
import { fresh, generated, GROUPS, UNLISTED_NAMES, unlisted, type Named } from './names/generated.js';
import { falseAlarms, ofGroup, score, traps, WRITINGS, written, type Score, type Writing } from './names/measure.js';

/** How far any group may lie below the best. */
const SPREAD = 0.1;

const SETS: readonly (readonly [name: string, set: readonly Named[]])[] = [
  ['made of names and frames', generated()],
  ['written by hand', written()],
  ['in no list', unlisted()],
  ['in no list, fresh frames', fresh()],
];

const recall = ({ found, named }: Score): number => found / named;
const precision = ({ found, wrong }: Score): number => (found + wrong === 0 ? 1 : found / (found + wrong));

afterAll(() => {
  const rows = SETS.flatMap(([name, set]) =>
    WRITINGS.flatMap((writing) => [
      `${name}, ${writing} (${set.length / GROUPS.length} a group)`,
      ...GROUPS.map((group) => {
        const scored = score(ofGroup(set, group), writing);
        const whole = scored.whole / scored.named;
        return `  ${group.padEnd(17)} recall ${recall(scored).toFixed(2)}  whole name ${whole.toFixed(2)}  precision ${precision(scored).toFixed(2)}`;
      }),
    ]),
  );
  const alarms = WRITINGS.map((writing) => `  ${writing}: ${falseAlarms(traps(), writing).length} of ${traps().length} sentences`);
  process.stdout.write(['', ...rows, 'somebody found where nobody is named', ...alarms, ''].join('\n'));
});

const LEAST: readonly (readonly [set: string, writing: Writing, recall: number])[] = [
  ['made of names and frames', 'ordinary', 0.95],
  ['made of names and frames', 'lower case', 0.9],
  ['written by hand', 'ordinary', 0.9],
  ['written by hand', 'lower case', 0.85],
  ['in no list', 'ordinary', 0.85],
];

describe.each(LEAST)('%s, %s', (name, writing, least) => {
  const set = SETS.find(([each]) => each === name)?.[1] ?? [];
  const scores = GROUPS.map((group) => [group, score(ofGroup(set, group), writing)] as const);
  test.each(scores)('%s', (_, scored) => {
    expect(recall(scored)).toBeGreaterThanOrEqual(least);
    expect(precision(scored)).toBeGreaterThanOrEqual(0.95);
  });
  test('no group lies far below the best', () => {
    const recalls = scores.map(([, scored]) => recall(scored));
    expect(Math.max(...recalls) - Math.min(...recalls)).toBeLessThanOrEqual(SPREAD);
  });
});

test('there are enough names, and those of the last sets stand in no list', () => {
  for (const group of GROUPS) expect(ofGroup([...generated(), ...written()], group).length).toBeGreaterThanOrEqual(60);
  expect(UNLISTED_NAMES.filter((name) => givenNames().includes(name))).toEqual([]);
});

test.each(WRITINGS)('words that are names elsewhere name nobody, %s', (writing) => {
  expect(falseAlarms(traps(), writing).length / traps().length).toBeLessThanOrEqual(0.08);
});
