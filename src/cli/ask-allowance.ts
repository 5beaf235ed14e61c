// Completes an exception: asks at a terminal for what was not given, and elsewhere says all that is missing.
import { PolicycheckError } from '../errors.js';
import type { Asker } from '../init/prompts.js';
import { mayBeAllowed } from '../overrule.js';
import { isDate, isoDate } from '../shape.js';
import type { Checklist } from '../types.js';
import { hasColor, isTerminal, today, type World } from './world.js';

/** What the command is given by its flags, or asks for. */
export interface Allowance {
  readonly clause: string;
  readonly reason: string;
  readonly by: string;
  readonly until: string;
}

/** The flags, in the order in which they are asked for, each with what it says. */
const FLAGS: Readonly<Record<keyof Allowance, string>> = {
  clause: '--clause <clause>',
  reason: '--reason <why it may pass>',
  by: '--by <who decides so> (or "by" in the configuration)',
  until: '--until <last day on which it counts>',
};

function lackingIn(given: Partial<Allowance>): (keyof Allowance)[] {
  return (Object.keys(FLAGS) as (keyof Allowance)[]).filter((name) => given[name] === undefined);
}

function isComplete(given: Partial<Allowance>): given is Allowance {
  return lackingIn(given).length === 0;
}

/**
 * @param name the draft, as it was given
 * @throws {PolicycheckError} if something is missing and nobody can be asked
 */
export function refuseLacking(given: Partial<Allowance>, name: string, world: World): void {
  const lacking = lackingIn(given);
  if (lacking.length === 0 || (isTerminal(world) && name !== '-')) return;
  throw new PolicycheckError(`an exception needs ${lacking.map((each) => FLAGS[each]).join(', ')} as well`);
}

/** Asks for what is missing. */
export async function askLacking(given: Partial<Allowance>, checklists: readonly Checklist[], world: World): Promise<Allowance> {
  if (isComplete(given)) return given;
  const { askerAt, dated } = await import('../init/prompts.js');
  const asker = askerAt({ stdin: world.stdin, stderr: world.stderr, color: hasColor(world) });
  for (;;) {
    const asked = await asker.inTurn(async () => ({
      clause: given.clause ?? (await askClause(asker, checklists)),
      reason: given.reason ?? (await asker.needed('Why may it pass?', '')),
      by: given.by ?? (await asker.needed('Who decides so? (name and office)', '')),
      until:
        given.until ??
        isoDate(
          await asker.needed('Until which day, such as 31/12/2026?', '', (day) =>
            isOver(isoDate(day), world) ? 'That day is over already.' : dated(day),
          ),
        ),
    }));
    // There is nothing before the first question: it is asked again.
    if (asked) return asked;
  }
}

function isOver(day: string, world: World): boolean {
  return isDate(day) && day < today(world);
}

/** @throws {PolicycheckError} if nothing that was found can be let pass */
async function askClause(asker: Asker, checklists: readonly Checklist[]): Promise<string> {
  const found = checklists.flatMap(({ findings }) => findings.filter((finding) => mayBeAllowed(finding) && !finding.clause.final));
  const choices = new Map(
    found.map(({ clause, evidence, words }) => {
      const about = [...new Set(evidence.map(({ excerpt }) => `“${excerpt}”`))].slice(0, 2).join(', ') || words;
      return [clause.id, { name: `${clause.cite}: ${about}`, short: clause.cite, value: clause.id }] as const;
    }),
  );
  if (choices.size === 0) throw new PolicycheckError('nothing is found in the draft that would have to be allowed');
  return asker.choose('Which clause may be left aside for this draft?', [...choices.values()]);
}

/** How far ahead an exception may end before it is remarked upon, in years. */
const LONG = 1;

/** @returns what to say of an exception that holds for very long; null for any other */
export function remarkOn(until: string, world: World): string | null {
  const now = today(world);
  const limit = `${Number(now.slice(0, 4)) + LONG}${now.slice(4)}`;
  return until <= limit ? null : `${until} is more than a year away; until then nobody is asked about this again`;
}
