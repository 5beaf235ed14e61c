// Every edit is checked again by the whole checker before it is suggested.
import { overlaps } from '../document/context.js';
import { severity } from '../verdict.js';
import type { Checklist, Entry, Fact, Finding, Span } from '../types.js';
import { covers, movedBy, replacementsOf, type Change } from './apply.js';
import type { Proposal } from './proposal.js';

/** A draft before and after a change, under one policy. */
interface Trial {
  /** Of the draft without any change. */
  readonly origin: Checklist;
  readonly before: Checklist;
  readonly after: Checklist;
  /** What was changed, in the text as it was before. */
  readonly changes: readonly Change[];
  readonly proposal: Proposal;
  /** Where the words in question stood before. */
  readonly place: Span;
}

/** Why a change may not be made; null where it may. */
export function faultOf(trial: Trial): string | null {
  return whyWorse(trial) ?? whyUnresolved(trial) ?? whyHidden(trial);
}

/**
 * No clause may say anything worse than of the draft as it was given, or anything of the words that are put in. How a whole
 * sentence is worded weighs a little more or less with each change, so that steps between say nothing.
 */
function whyWorse(given: Trial): string | null {
  const trial = { ...given, after: withoutSway(given) };
  const { origin, after } = trial;
  const worse = after.entries.find((entry, i) => isWorse(entry, origin.entries[i])) ?? ownFinding(trial) ?? foundAnew(trial);
  return worse ? `the draft would then be at odds with ${worse.clause.cite}` : null;
}

/**
 * Advice alone that rests on how the sentence is worded, and on none of the words that are put in: the words that stood
 * there had only kept it below the mark.
 */
function withoutSway({ after, changes }: Trial): Checklist {
  const put = replacementsOf(changes);
  const isSway = ({ confidence, telling }: Fact): boolean =>
    confidence === 'possible' && telling !== undefined && !telling.some((span) => put.some((each) => overlaps(each, span)));
  const stays = ({ outcome, evidence }: Finding): boolean => outcome !== 'advice' || evidence.length === 0 || !evidence.every(isSway);
  const entries = after.entries.map((entry) => ({ ...entry, findings: entry.findings.filter(stays) }));
  return { ...after, entries, findings: after.findings.filter(stays) };
}

function isWorse(after: Entry, before: Entry | undefined): boolean {
  if (!before) return true;
  const [now, then] = [levels(after), levels(before)];
  return now.length > then.length || now.some((level, i) => level < (then[i] ?? level));
}

/** Worst first. */
function levels({ findings }: Entry): number[] {
  return counted(findings)
    .map(({ outcome }) => severity(outcome))
    .sort((a, b) => a - b);
}

function counted(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ allowed }) => !allowed);
}

/** A finding of the new words themselves; or of those they stand among, which was none of them before. */
function ownFinding(trial: Trial): Finding | undefined {
  const { before, after, changes, place } = trial;
  const old = [place, ...changes.map(({ span }) => span)];
  const put = replacementsOf(changes);
  const now = [movedBy(changes, place), ...put];
  const known = evidenceOf(before).filter(({ span }) => old.some((each) => overlaps(each, span)));
  return counted(after.findings).find(({ evidence }) =>
    evidence.some(
      (fact) =>
        put.some((each) => covers(each, fact.span)) ||
        (now.some((each) => overlaps(each, fact.span)) && !known.some((other) => isSameFact(other, fact))),
    ),
  );
}

/** What is objected to and nobody lets pass. */
export function evidenceOf({ findings }: Checklist): Fact[] {
  return counted(findings).flatMap(({ evidence }) => evidence);
}

/** Something personal that the change before had taken out, or that nobody had seen. */
function foundAnew({ before, after, changes }: Trial): Finding | undefined {
  const known = evidenceOf(before).map((fact) => ({ ...fact, span: movedBy(changes, fact.span) }));
  return counted(after.findings).find(({ evidence }) =>
    evidence.some((fact) => isOfText(fact) && !known.some((other) => isSameFact(other, fact) && overlaps(other.span, fact.span))),
  );
}

/** Personal, and told by words: what a picture shows stays, whatever becomes of them. */
function isOfText({ sensitive, image }: Fact): boolean {
  return sensitive && image === undefined;
}

export function isSameFact(a: Fact, b: Fact): boolean {
  return a.check === b.check && a.kind === b.kind;
}

/** The finding that it was made for is gone. */
function whyUnresolved({ before, after, changes, proposal: { fact, clause }, place }: Trial): string | null {
  const now = movedBy(changes, place);
  const stays = fact
    ? evidenceOf(after).some((other) => isSameFact(other, fact) && overlaps(other.span, now))
    : levelsOf(clause.id, after).length >= levelsOf(clause.id, before).length && levelsOf(clause.id, before).length > 0;
  return stays ? `it would still be at odds with ${clause.cite}` : null;
}

function levelsOf(id: string, { entries }: Checklist): number[] {
  return entries.filter(({ clause }) => clause.id === id).flatMap(levels);
}

/**
 * What is personal must not go unseen elsewhere because words around it have changed. What is told of somebody's life is
 * no more anybody's once the name is gone, in the next sentence as well.
 */
function whyHidden({ before, after, changes, proposal }: Trial): string | null {
  const seen = after.facts;
  const hidden = evidenceOf(before).find(
    (fact) =>
      isOfText(fact) &&
      !(fact.check === 'personal-data' && proposal.fact?.check === fact.check) &&
      !changes.some(({ span }) => overlaps(span, fact.span)) &&
      !seen.some((other) => isSameFact(other, fact) && overlaps(other.span, movedBy(changes, fact.span))),
  );
  return hidden ? `it would hide something else from the check (${hidden.label})` : null;
}
