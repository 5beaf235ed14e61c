// Reads labelled posts: drafts as long and as mixed as what people post. Each line is a JSON object with who posts it where, the facts in it,
// and the verdict that a careful clerk would give. docs/evaluation.md describes the format.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { checks } from '../../src/checks/index.js';
import { PolicycheckError } from '../../src/errors.js';
import { CHANNELS, PLATFORMS, ROLES, VERDICTS, type Context, type Verdict } from '../../src/types.js';
import { readCorpus, type LabelledDraft } from '../corpus.js';
import { choiceAt, listAt, readJsonLines, textAt, type Item } from './json-lines.js';

export interface Post extends LabelledDraft {
  readonly id: string;
  readonly policy: string;
  readonly context: Context;
  /** The checks on which two readers did not agree. They are not counted for this draft. */
  readonly disputed: readonly string[];
  /** The checks that a search for key words would wrongly report. */
  readonly tempting: readonly string[];
  readonly verdict: Verdict | null;
  /** The clauses that the draft breaches, with or without the policy's id before them. */
  readonly clauses: readonly string[];
}

/** The day on which the drafts are checked. Some clauses depend on it, so it is always the same. */
const DAY = '2026-05-04';

/** The posts of a folder: those with a verdict, and those in which only the facts are marked. */
export function readFolder(folder: string): (LabelledDraft | Post)[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  return [...files.toSorted().flatMap((name) => readPosts(path.join(folder, name))), ...readCorpus(folder)];
}

export function readPosts(file: string): Post[] {
  return readJsonLines(file, (item) => readDraft(item, path.basename(file, path.extname(file))));
}

function readDraft(item: Item, author: string): Post {
  const text = textAt(item, 'text');
  return {
    id: textAt(item, 'id'),
    author: 'author' in item ? textAt(item, 'author') : author,
    text,
    labels: listAt<Item>(item, 'labels', 'object').map((label) => readLabel(label, text)),
    policy: textAt(item, 'policy'),
    context: readContext(item),
    disputed: listAt<string>(item, 'disputed', 'string').map(known),
    tempting: listAt<string>(item, 'tempting', 'string').map(known),
    verdict: item['verdictDisputed'] ? null : choiceAt(item, 'verdict', VERDICTS),
    clauses: listAt<string>(item, 'clauses', 'string'),
  };
}

function readContext(item: Item): Context {
  const role = choiceAt(item, 'role', ROLES);
  const channel = choiceAt(item, 'channel', CHANNELS);
  if (role === null || channel === null) throw new PolicycheckError('"role" and "channel" must be given');
  const authorised = typeof item['authorised'] === 'boolean' ? item['authorised'] : null;
  return {
    role,
    channel,
    platform: choiceAt(item, 'platform', PLATFORMS),
    authorised,
    date: typeof item['date'] === 'string' ? item['date'] : DAY,
  };
}

function readLabel(label: Item, text: string): LabelledDraft['labels'][number] {
  const words = textAt(label, 'text');
  const start = typeof label['start'] === 'number' ? label['start'] : text.indexOf(words);
  if (start < 0 || text.slice(start, start + words.length) !== words)
    throw new PolicycheckError(`the label ${JSON.stringify(words)} does not stand in the text`);
  return { check: known(textAt(label, 'check')), kind: '', start, end: start + words.length };
}

/**
 * Reads the id of a check. "language" is measured but never labelled, but may be named as tempting.
 *
 * @throws {PolicycheckError} where there is no such check
 */
function known(check: string): string {
  if (check === 'language' || checks.some(({ id }) => id === check)) return check;
  throw new PolicycheckError(`${JSON.stringify(check)} is not a check`);
}
