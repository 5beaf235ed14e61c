// Questions that an author answers once and not for each draft. The answers are kept in a small file in the author's home.
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Answers, Checklist, Question } from '../types.js';
import { writeWhole } from '../write-whole.js';
import type { World } from './world.js';

/** Keys such as "unnamed-2024 platform-terms facebook": the policy, the question and, if relevant, the platform. */
type Once = readonly string[];

/** The questions of a policy that the author has answered once and for all. */
export function remembered({ policy, draft, questions }: Checklist, world: World): Answers {
  const known = readOnce(world);
  const answered = questions.filter(({ question }) => question.once && known.includes(keyOf(question, policy.id, draft.context.platform)));
  return Object.fromEntries(answered.map(({ question }) => [question.id, 'yes']));
}

/** Saves each "yes" to such a question. Any other answer is not saved: an author who has not yet read the policy is asked again. */
export function remember(checklists: readonly Checklist[], world: World): void {
  const known = readOnce(world);
  const said = checklists.flatMap(({ policy, draft, questions }) =>
    questions
      .filter(({ question, answer }) => question.once && answer === 'yes')
      .map(({ question }) => keyOf(question, policy.id, draft.context.platform)),
  );
  const more = said.filter((key) => !known.includes(key));
  const file = fileOf(world);
  if (more.length === 0 || file === null) return;
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  writeWhole(file, JSON.stringify([...known, ...new Set(more)], null, 2) + '\n', 0o600);
}

function keyOf({ id, once }: Question, policy: string, platform: string | null): string {
  return [policy, id, ...(once === 'platform' ? [platform ?? ''] : [])].join(' ');
}

/** Null if no home folder is known; nothing is then remembered. */
function fileOf({ env }: World): string | null {
  const home = env['HOME'] ? path.join(env['HOME'], '.local', 'state') : undefined;
  const folder = env['XDG_STATE_HOME'] ?? env['LOCALAPPDATA'] ?? home;
  return folder ? path.join(folder, 'policycheck', 'once.json') : null;
}

/** Reads the saved keys. A damaged file counts as empty: at worst, a question is asked again. */
function readOnce(world: World): Once {
  const file = fileOf(world);
  if (file === null || !existsSync(file)) return [];
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return Array.isArray(value) ? value.filter((key) => typeof key === 'string') : [];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}
