// policycheck fix: shows what could be changed in a draft without changing what it says, and writes the changes once somebody agrees.
import { applyEdits, correct, type Correction, type EditGroup, type Recheck } from './edits/index.js';
import { openDraft } from './fix/file.js';
import { groupWords, showCorrection, showRefused, type Page } from './fix/show.js';
import type { Prompts } from './questionnaire/prompts.js';
import type { Checklist } from './types.js';

export { correct } from './edits/index.js';
export { refuseFormat } from './fix/file.js';

interface Fixing {
  /** The name of the draft as the user gave it. */
  readonly name: string;
  /** The file of the draft; null where it was no file. */
  readonly file: string | null;
  /** The checklists of the draft as it is, one per policy. */
  readonly checklists: readonly Checklist[];
  readonly recheck: Recheck;
  /** Whether to write without asking. */
  readonly yes: boolean;
  /** How to ask; null where nobody can be asked. */
  readonly prompts: Prompts | null;
  readonly page: Page;
  /** Shows text before anybody is asked. */
  readonly show: (text: string) => Promise<void>;
}

export interface Fixed {
  readonly how: 'written' | 'left' | 'unasked' | 'nothing';
  /** The checklists of the draft as it is now. */
  readonly checklists: readonly Checklist[];
}

/**
 * Shows the changes and, if they are agreed to, writes them.
 *
 * @throws {PolicycheckError} where the file cannot be written; it is then unchanged
 */
export async function fixDraft(fixing: Fixing): Promise<Fixed> {
  const { name, file, checklists, recheck, page } = fixing;
  const text = checklists[0]?.draft.text ?? '';
  const target = file === null ? null : openDraft(file, name, text);
  const correction = correct(checklists, recheck);
  await fixing.show(showCorrection(correction, checklists, page));
  if (correction.groups.length === 0) return { how: 'nothing', checklists };
  if (target === null) return { how: 'unasked', checklists };
  const wanted = await choose(correction, fixing);
  if (wanted === null) return { how: 'unasked', checklists };
  if (wanted.groups.length === 0) return { how: 'left', checklists };
  target.write(applyEdits(text, wanted.groups.flat()));
  return { how: 'written', checklists: wanted.checklists };
}

/**
 * Decides what is written.
 *
 * @returns null where nobody can be asked
 */
async function choose(correction: Correction, { name, checklists, recheck, yes, prompts }: Fixing): Promise<Correction | null> {
  if (yes) return correction;
  if (prompts === null) return null;
  const { groups } = correction;
  const oneByOne = { value: 'some', name: 'Choose one by one', short: 'one by one' } as const;
  const how = await prompts.choose(`Write ${groups.length === 1 ? 'this change' : `these ${groups.length} changes`} to ${name}?`, [
    { value: 'all', name: 'Yes' },
    ...(groups.length > 1 ? [oneByOne] : []),
    { value: 'none', name: 'No, leave it as it is', short: 'no' },
  ]);
  if (how === 'all') return correction;
  const chosen = how === 'some' ? await chooseSome(groups, checklists, prompts) : new Set<string>();
  const made = correct(checklists, recheck, (group) => chosen.has(keyOf(group)));
  const [checklist] = checklists;
  if (checklist) await prompts.say(showRefused(made, checklist.draft, prompts.width));
  return made;
}

/**
 * Asks about each group. The chosen groups are checked once more, without the others.
 *
 * @returns the ids of the chosen groups
 */
async function chooseSome(groups: readonly EditGroup[], [checklist]: readonly Checklist[], prompts: Prompts): Promise<Set<string>> {
  const chosen = new Set<string>();
  for (const group of groups) {
    const words = checklist ? groupWords(group, checklist.draft) : '';
    const said = await prompts.choose(words, [
      { value: 'yes', name: 'Yes' },
      { value: 'no', name: 'No' },
    ]);
    if (said === 'yes') chosen.add(keyOf(group));
  }
  return chosen;
}

function keyOf(group: EditGroup): string {
  return JSON.stringify(group.map(({ span: { start, end }, replacement }) => [start, end, replacement]));
}
