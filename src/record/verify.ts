// Checks whether a record still holds: same draft, same policy, within its term, and the same result today.
import { digestOf } from '../digest.js';
import { verdictWords } from '../reporters/words.js';
import type { Allowed, Checklist, Draft, Picture, Policy } from '../types.js';
import { isAsWritten } from './read.js';
import type { CheckRecord } from './types.js';

/** The current state that a record is compared with. */
interface Present {
  readonly text: string;
  readonly replyTo: string | undefined;
  readonly pictures: readonly Picture[];
  readonly policy: Policy;
  readonly law: Policy;
  readonly today: string;
  /** Checks the draft again with the recorded settings. */
  readonly check: (draft: Draft) => Checklist;
}

/** @returns the reasons why the record no longer holds; empty if it holds */
export function whyItFails(kept: CheckRecord, present: Present): string[] {
  const { text, replyTo, policy, law, today } = present;
  const replyDigest = replyTo === undefined ? null : digestOf(replyTo);
  const edits = [
    ...when(!isAsWritten(kept), 'the record itself was changed after it was written'),
    ...when(digestOf(text) !== kept.draft.digest, 'the draft was edited'),
    ...when(replyDigest !== kept.draft.replyTo, whatAboutReply(kept, replyDigest)),
    ...when(!samePictures(kept, present), 'other pictures went with it; give them with --image'),
    ...when(policy.digest !== kept.policy.digest, 'the policy was edited'),
    ...when(law.digest !== kept.law.digest, 'the duties in law that stand beside the policy were edited'),
  ];
  const over = when(today > kept.holdsUntil, `its term ended on ${kept.holdsUntil}`);
  if (edits.length > 0) return [...edits, ...over];
  return [...over, ...whatDiffers(kept, present.check(draftOf(kept, present)))];
}

/**
 * Differences between the recorded findings and today's. A changed configuration, a withdrawn exception or a newly called election can
 * change the result for the same text.
 */
function whatDiffers(kept: CheckRecord, again: Checklist): string[] {
  const now = again.findings.map(({ clause, outcome, allowed }) => lineOf(clause.cite, outcome, allowed));
  const then = kept.findings.map(({ cite, outcome, allowed }) => lineOf(cite, outcome, allowed));
  return [
    ...when(
      again.verdict !== kept.verdict,
      `checked again today, the verdict is "${verdictWords(again.verdict)}", no longer "${verdictWords(kept.verdict)}"`,
    ),
    ...now.filter((line) => !then.includes(line)).map((line) => `found today, not in the record: ${line}`),
    ...then.filter((line) => !now.includes(line)).map((line) => `in the record, not found today: ${line}`),
  ];
}

function lineOf(cite: string, outcome: string, allowed: Allowed | null | undefined): string {
  return `${cite} (${outcome}${allowed ? `, allowed until ${allowed.until}` : ''})`;
}

function when(holds: boolean, reason: string): string[] {
  return holds ? [reason] : [];
}

function samePictures({ draft: { pictures: kept = [] } }: CheckRecord, { pictures }: Present): boolean {
  return kept.length === pictures.length && pictures.every(({ digest }) => kept.includes(digest));
}

function whatAboutReply({ draft }: CheckRecord, given: string | null): string {
  if (given === null) return 'it was checked as a reply; give what it answers with --reply-to';
  return draft.replyTo === null ? 'it was checked as no reply' : 'what it answers was edited';
}

/** The draft as published, or as it will be: if the recorded date has passed, today's date is used. */
function draftOf({ id, context }: CheckRecord, { text, replyTo, pictures, today }: Present): Draft {
  const date = context.date.value > today ? context.date.value : today;
  const { role, channel, platform, authorised, displayName } = context;
  const named = displayName === undefined ? {} : { displayName: displayName.value };
  const who = { role: role.value, channel: channel.value, platform: platform.value, authorised: authorised.value, ...named };
  return { id, text, context: { ...who, date }, ...(replyTo === undefined ? {} : { replyTo }), pictures };
}
