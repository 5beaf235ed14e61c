// The draft that the author is working on in the questionnaire: where its text comes from, and how it is checked, changed and saved.
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Place } from '../drafts/place.js';
import { splitDraft, type Source } from '../drafts/index.js';
import { PolicycheckError } from '../errors.js';
import { shippedPolicies } from '../shipped.js';
import type { Desk } from '../questionnaire/index.js';
import type { Prompts } from '../questionnaire/prompts.js';
import type { Missing } from '../questionnaire/settings.js';
import type { Resolved, Settings } from '../settings.js';
import { wrap } from '../terminal/wrap.js';
import type { Answers, Checklist } from '../types.js';
import { writeNew } from '../write-whole.js';
import { readAnswers } from './answers.js';
import { draftChecker } from './draft-checker.js';
import { openDraft, notifyOnce, type Notify } from './drafts.js';
import { editorOf, openEditor } from './editor.js';
import { differencesOf, layersOf } from './layers.js';
import type { RunFlags } from './options.js';
import { remembered } from './remembered.js';
import { missing, resolve, type Base } from './resolve.js';
import type { World } from './world.js';

/** A draft in a file, or typed text that has no file until it is saved. */
export type TypedOrFile = { readonly file: string } | { readonly text: string };

export interface OpenDesk extends Desk {
  readonly draft: WorkingDraft;
  resolved(chosen: Settings): Resolved;
}

/** The draft that is worked on. Its text is read anew after each change, and it has a file once it is kept in one. */
class WorkingDraft {
  /** Null if the draft was typed and never saved. */
  file: string | null;
  source: Source;
  private readonly prompts: Prompts;
  private readonly world: World;
  private readonly notify: Notify;

  private constructor(file: string | null, source: Source, prompts: Prompts, world: World, notify: Notify) {
    [this.file, this.source, this.prompts, this.world, this.notify] = [file, source, prompts, world, notify];
  }

  static async open(given: TypedOrFile, prompts: Prompts, world: World, notify: Notify): Promise<WorkingDraft> {
    const file = 'file' in given ? given.file : null;
    const source = 'file' in given ? await onlyDraftIn(given.file, world, notify) : await typedDraft(given.text);
    return new WorkingDraft(file, source, prompts, world, notify);
  }

  /** Its name in the report. */
  get name(): string {
    return this.file ?? '-';
  }

  /** Asks for a file name and saves typed text there. Returns the name. */
  async keep(): Promise<string> {
    return (this.file ??= await keepText(this.source.text, this.prompts, this.world));
  }

  /** Lets the author change it at a place. */
  async edit(place: Place): Promise<void> {
    const isLeftToAuthor = this.source.byProgram || editorOf(this.world) === null;
    if (isLeftToAuthor) {
      const file = await this.keep();
      await this.prompts.say(['', ...wrap(howToChange(file), this.prompts.width)]);
    } else await openEditor(path.resolve(this.world.cwd, await this.keep()), place, this.world);
    this.source = await onlyDraftIn(this.name, this.world, this.notify);
  }
}

/**
 * Reads a draft with its saved answers and prepares it for the questionnaire.
 *
 * @throws {PolicycheckError} if the draft or the answers file cannot be read
 */
export async function openDesk(given: TypedOrFile, base: Base, run: RunFlags, prompts: Prompts, world: World): Promise<OpenDesk> {
  const notify = notifyOnce(world);
  const draft = await WorkingDraft.open(given, prompts, world, notify);
  const saved = await readAnswers(run.answers ?? existing(draft.file, world), world);
  const resolved = (chosen: Settings): Resolved =>
    resolve(base, layersOf(draft.source, saved, [{ settings: chosen, from: 'your answer' }]));
  await notify(differencesOf({ ...draft.source, id: draft.name }, saved, base));
  return {
    prompts,
    draft,
    policies: shippedPolicies().policies,
    lacking: lackingIn(resolved({}).settings),
    given: saved.given,
    keep: run.saveAnswers === undefined ? (run.answers ?? answersFileOf(draft.file ?? 'draft.txt')) : null,
    text: () => draft.source.text,
    faultOfPolicy: (name) => (existsSync(path.resolve(world.cwd, name)) ? null : 'There is no such file.'),
    resolved,
    check: (chosen, answers) => checkAsKnown({ ...draft.source, id: draft.name }, resolved(chosen).settings, answers, base, world, notify),
    edit: (place) => draft.edit(place),
  };
}

function howToChange(file: string): string {
  return `Open ${file} in a program of your own, change and save it there, and choose this again: then it is read anew.`;
}

async function typedDraft(typed: string): Promise<Source> {
  const { text, lineOffset, settings } = await splitDraft(typed, '-');
  const own = settings ? { settings, settingsFrom: 'the front matter' } : {};
  return { id: '-', text, lineOffset, notices: [], enclosures: [], ...own };
}

/**
 * Reads a file that must hold exactly one draft, since the questionnaire covers one draft at a time.
 *
 * @throws {PolicycheckError} if the file, for example a table, holds several
 */
async function onlyDraftIn(file: string, world: World, notify: Notify): Promise<Source> {
  const [draft, ...more] = await openDraft(file, world, notify);
  if (draft && more.length === 0) return draft;
  throw new PolicycheckError(`${file} holds ${more.length + 1} drafts, and questions are put of one; check it without "ask"`);
}

function lackingIn(settings: Settings): Missing[] {
  const lacking = missing(settings);
  const order: readonly Missing[] = ['role', 'channel', 'platform', 'policy'];
  return order.filter((name) => (name === 'platform' ? settings.platform === undefined : lacking.includes(name)));
}

/** Checks the draft with the answers given for it, and with those that the author has given once for all drafts. */
async function checkAsKnown(
  source: Source,
  settings: Settings,
  answers: Answers,
  base: Base,
  world: World,
  notify: Notify,
): Promise<Checklist[]> {
  const { policies, check } = await draftChecker(source, settings, base, world, { notify });
  return policies.map((policy) => {
    const first = check(policy, answers);
    const once = remembered(first, world);
    return Object.keys(once).length > 0 ? check(policy, { ...once, ...answers }) : first;
  });
}

/** The default answers file of a draft, next to the draft itself. */
export function answersFileOf(file: string): string {
  return `${file.replace(/\.(?:txt|md)$/, '')}.answers.yaml`;
}

function existing(file: string | null, { cwd }: World): string | undefined {
  const beside = file === null ? undefined : answersFileOf(file);
  return beside !== undefined && existsSync(path.resolve(cwd, beside)) ? beside : undefined;
}

/** Asks for a file name for a draft that has none, and suggests one that is not taken. */
export async function askForName(prompts: Prompts, { cwd }: World): Promise<string> {
  const taken = (name: string): boolean => existsSync(path.resolve(cwd, name));
  let free = 'draft.txt';
  for (let i = 2; taken(free); i++) free = `draft-${i}.txt`;
  return prompts.line('In which file shall the draft be kept?', free, (name) =>
    taken(name) ? 'There is a file of that name already; give another name.' : null,
  );
}

async function keepText(text: string, prompts: Prompts, world: World): Promise<string> {
  const name = await askForName(prompts, world);
  writeNew(path.resolve(world.cwd, name), text, 0o600, name);
  return name;
}
