// `policycheck fix` for pictures: offers a clean copy of each picture whose metadata reveals where it was taken or whose camera took it.
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Fixed } from '../fix.js';
import { isMetadataFact } from '../pictures/metadata-fact.js';
import type { Prompts } from '../questionnaire/prompts.js';
import { reasonsOf, sayIn } from '../reporters/words.js';
import { bullet, INDENT } from '../terminal/hang.js';
import { safe } from '../terminal/safe.js';
import { wrap } from '../terminal/wrap.js';
import type { Checklist, Clause, Picture } from '../types.js';
import type { Checked } from './checked.js';
import { cleanImage } from './clean.js';
import { readPictures } from './pictures.js';
import { printProblems } from './print-problems.js';
import { send, type World } from './world.js';

/** A picture that breaks a clause because of its metadata. */
interface FaultyPicture {
  readonly picture: Picture;
  /** The path as the user gave it. */
  readonly file: string;
  readonly copy: string;
  readonly clause: Clause;
  readonly what: string;
}

interface FixedPictures {
  readonly how: Fixed['how'];
  /** The draft's pictures, with each written copy in place of its original. */
  readonly pictures: readonly Picture[];
}

/**
 * Lists the copies that would help, and writes those the user agrees to.
 *
 * @param prompts null if nobody can be asked
 */
export async function fixPictures(
  checked: readonly Checked[],
  yes: boolean,
  prompts: Prompts | null,
  width: number,
  world: World,
): Promise<FixedPictures> {
  const pictures = checked[0]?.checklist.draft.pictures ?? [];
  const faulty = faultyIn(checked, world);
  if (faulty.length === 0) return { pictures, how: 'nothing' };
  await send(world.stdout, ['', 'Pictures', ...faulty.flatMap((each) => linesOf(each, width)), ''].join('\n'));
  const written = new Map<Picture, Picture>();
  for (const each of faulty) {
    const [copy] = (await isWanted(each, yes, prompts)) ? await write(each, world) : [];
    if (copy) written.set(each.picture, copy);
  }
  const how = written.size > 0 ? 'written' : prompts || yes ? 'left' : 'unasked';
  return { pictures: pictures.map((picture) => written.get(picture) ?? picture), how };
}

/** The affected pictures among those named by --image; a picture embedded in a document is not a file that could be copied. */
function faultyIn([first, ...others]: readonly Checked[], { cwd }: World): FaultyPicture[] {
  if (!first) return [];
  const { settings, checklist } = first;
  return (settings.images ?? []).flatMap((file, i) => {
    const picture = checklist.draft.pictures?.[i];
    const objection = picture && objectionTo(picture, [checklist, ...others.map((each) => each.checklist)]);
    return picture && objection ? [{ picture, file, copy: nameOfCopy(file, cwd), ...objection }] : [];
  });
}

function objectionTo({ name }: Picture, checklists: readonly Checklist[]): Pick<FaultyPicture, 'clause' | 'what'> | undefined {
  for (const checklist of checklists)
    for (const { clause, evidence, allowed } of checklist.findings) {
      const facts = allowed ? [] : evidence.filter((fact) => fact.image === name && isMetadataFact(fact));
      if (facts.length > 0) return { clause, what: reasonsOf(facts, sayIn(checklist)) };
    }
  return undefined;
}

/** The name of the copy: "green-clean.jpg" next to "green.jpg", or the first such name that is not taken. */
function nameOfCopy(file: string, cwd: string): string {
  const { dir, name, ext } = path.parse(file);
  const named = (tail: string): string => path.join(dir, `${name}-clean${tail}${ext}`);
  let copy = named('');
  for (let i = 2; existsSync(path.resolve(cwd, copy)); i++) copy = named(`-${i}`);
  return copy;
}

function linesOf({ file, copy, what, clause }: FaultyPicture, width: number): string[] {
  const lines = [`${file}: ${what}. In its place: ${copy}, a copy without its metadata`, `${clause.cite}: ${clause.summary}`];
  return bullet(lines.flatMap((line) => wrap(line, width - INDENT)));
}

async function isWanted({ file, copy }: FaultyPicture, yes: boolean, prompts: Prompts | null): Promise<boolean> {
  if (yes || !prompts) return yes;
  const said = await prompts.choose(`Write ${safe(copy)}, a copy of ${safe(file)} without its metadata?`, [
    { value: 'yes', name: 'Yes' },
    { value: 'no', name: 'No' },
  ]);
  return said === 'yes';
}

/** Writes one copy. A picture that cannot be cleaned is reported, and the others are still written. */
async function write({ file, copy }: FaultyPicture, world: World): Promise<Picture[]> {
  try {
    await cleanImage(file, copy, world);
  } catch (error) {
    await printProblems(error, world);
    return [];
  }
  await send(world.stderr, safe(`Written: ${copy}; post it in place of ${file}`) + '\n');
  return readPictures([copy], [], file, world, () => Promise.resolve());
}
