// What is asked once of an author, and not of each draft: kept in a file of the author's own, nothing else with it.
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Answers, Checklist, Question } from '../types.js';
import { writeWhole } from '../write-whole.js';
import type { World } from './world.js';

/** "unnamed-2024 platform-terms facebook": the policy, the question and, where it matters, the platform. */
type Once = readonly string[];

/** Answers to the questions of a policy that its author has given once and for all. */
export function remembered({ policy, draft, questions }: Checklist, world: World): Answers {
  const known = readOnce(world);
  const answered = questions.filter(({ question }) => question.once && known.includes(keyOf(question, policy.id, draft.context.platform)));
  return Object.fromEntries(answered.map(({ question }) => [question.id, 'yes']));
}

/** A yes is kept; whoever has not read the policy yet is asked again. */
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

/** Nothing is remembered where there is no home to keep it in. */
function fileOf({ env }: World): string | null {
  const home = env['HOME'] ? path.join(env['HOME'], '.local', 'state') : undefined;
  const folder = env['XDG_STATE_HOME'] ?? env['LOCALAPPDATA'] ?? home;
  return folder ? path.join(folder, 'policycheck', 'once.json') : null;
}

/** A file that is not as we leave it counts for nothing: the worst that follows is a question too many. */
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
