// Reads records from files. A file that is not a record is told apart from a record that was altered.
import { digestOf } from '../digest.js';
import { PolicycheckError } from '../errors.js';
import { readTextFile } from '../read-text.js';
import { list, oneOf, orNull, readDate, readNumber, readString, readText, record, readFlag, whole, type Reader } from '../shape.js';
import { ANSWER_VALUES, CHANNELS, CONFIDENCES, FINDING_OUTCOMES, PLATFORMS, ROLES, VERDICTS } from '../types.js';
import type { CheckRecord } from './types.js';

/** Largest record accepted, in bytes; even the longest draft gives a smaller one. */
const LIMIT = 32_000_000;

const stated = (reader: Reader): Reader => whole({ value: reader, from: orNull(readText) });

const problemsOf = whole({
  schema: oneOf(['policycheck.record/1']),
  tool: whole({ name: readText, version: readText }),
  time: readTime,
  holdsUntil: readDate,
  by: orNull(readText),
  id: readText,
  draft: record({ digest: readText, replyTo: orNull(readText), pictures: list(readText), text: readText }, ['digest', 'replyTo']),
  policy: whole({ id: readText, council: readText, title: readText, source: readText, digest: readText }),
  law: whole({ digest: readText }),
  context: record(
    {
      role: stated(oneOf(ROLES)),
      channel: stated(oneOf(CHANNELS)),
      platform: stated(orNull(oneOf(PLATFORMS))),
      authorised: stated(orNull(readFlag)),
      date: stated(readDate),
      displayName: stated(readText),
    },
    ['role', 'channel', 'platform', 'authorised', 'date'],
  ),
  verdict: oneOf(VERDICTS),
  facts: list(
    record(
      {
        check: readText,
        kind: readText,
        label: readText,
        line: readNumber,
        column: readNumber,
        excerpt: readString,
        confidence: oneOf(CONFIDENCES),
        why: readText,
        image: readText,
      },
      ['check', 'kind', 'label', 'line', 'column', 'excerpt', 'confidence', 'why'],
    ),
  ),
  findings: list(
    whole({
      clause: readText,
      cite: readText,
      outcome: oneOf(FINDING_OUTCOMES),
      facts: list(readNumber),
      question: orNull(readText),
      message: readText,
      suggestion: readText,
      allowed: orNull(whole({ reason: readText, by: readText, until: readDate })),
    }),
  ),
  answers: list(whole({ question: readText, text: readText, answer: oneOf(ANSWER_VALUES), from: orNull(readText), by: orNull(readText) })),
  open: list(whole({ question: readText, text: readText })),
  digest: readText,
});

/**
 * Reads a record.
 *
 * @param name path for error messages
 * @throws {PolicycheckError} if the file cannot be read or is not a record
 */
export function readRecord(file: string, name = file): CheckRecord {
  const value = parse(file, name);
  if (typeof value !== 'object' || value === null || !('schema' in value)) throw new PolicycheckError(`${name} is not a record`);
  const problems = problemsOf(value).map(({ path, message }) => `${name}, ${path.join('.')}: ${message}`);
  if (problems.length > 0) throw new PolicycheckError(problems);
  return value as CheckRecord;
}

function parse(file: string, name: string): unknown {
  const source = readTextFile(file, name, LIMIT);
  try {
    return JSON.parse(source);
  } catch {
    throw new PolicycheckError(`${name} is not a record`);
  }
}

/** Whether the record is unchanged since it was written. The digest has no key, so it detects accidents but not forgery. */
export function isAsWritten({ digest, ...content }: CheckRecord): boolean {
  return digestOf(JSON.stringify(content)) === digest;
}

function readTime(value: unknown): ReturnType<Reader> {
  const real = typeof value === 'string' && !Number.isNaN(Date.parse(value));
  return real ? [] : [{ path: [], message: `${JSON.stringify(value)} is not a time` }];
}
