// Decides whether an edit may be made, by a check of the draft with and without it.
import { overlaps } from '../document/context.js';
import { severity } from '../verdict.js';
import type { Checklist, Entry, Fact, Finding, Span } from '../types.js';
import { covers, movedBy, replacementsOf, type Change } from './apply.js';
import type { Proposal } from './proposal.js';

/** A draft before and after a change, under one policy. */
interface Trial {
  /** The checklist of the draft without any change. */
  readonly origin: Checklist;
  readonly before: Checklist;
  readonly after: Checklist;
  /** The changes, with their spans in the text before them. */
  readonly changes: readonly Change[];
  readonly proposal: Proposal;
  /** The span of the words in question before the changes. */
  readonly place: Span;
}

/** Why a change may not be made; null where it may. */
export function faultOf(trial: Trial): string | null {
  return whyWorse(trial) ?? whyUnresolved(trial) ?? whyHidden(trial);
}

/**
 * An edit may not make any clause worse than it was for the draft as given, and no clause may object to the new words. The draft as given
 * is compared, and not the step before, because every change shifts the score of a whole sentence's wording a little.
 */
function whyWorse(given: Trial): string | null {
  const trial = { ...given, after: withoutSway(given) };
  const { origin, after } = trial;
  const worse = after.entries.find((entry, i) => isWorse(entry, origin.entries[i])) ?? ownFinding(trial) ?? foundAnew(trial);
  return worse ? `the draft would then be at odds with ${worse.clause.cite}` : null;
}

/**
 * The checklist after the changes, without advice that rests only on the wording of a sentence and on none of the new words. There, the
 * words that were replaced had only kept the score below the threshold.
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

/** The severities of the findings that count, worst first. */
function levels({ findings }: Entry): number[] {
  return counted(findings)
    .map(({ outcome }) => severity(outcome))
    .sort((a, b) => a - b);
}

/** The findings that nobody lets pass. */
function counted(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ allowed }) => !allowed);
}

/** A finding in the new words, or a new one in the words around them. */
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

/** The facts that clauses object to and that nobody lets pass. */
export function evidenceOf({ findings }: Checklist): Fact[] {
  return counted(findings).flatMap(({ evidence }) => evidence);
}

/** A finding about something personal that was not found before this change. */
function foundAnew({ before, after, changes }: Trial): Finding | undefined {
  const known = evidenceOf(before).map((fact) => ({ ...fact, span: movedBy(changes, fact.span) }));
  return counted(after.findings).find(({ evidence }) =>
    evidence.some((fact) => isOfText(fact) && !known.some((other) => isSameFact(other, fact) && overlaps(other.span, fact.span))),
  );
}

/** Whether a fact is personal and in the text. What a picture shows does not depend on the words. */
function isOfText({ sensitive, image }: Fact): boolean {
  return sensitive && image === undefined;
}

/** Whether two facts are of the same kind. Their places are not compared. */
export function isSameFact(a: Fact, b: Fact): boolean {
  return a.check === b.check && a.kind === b.kind;
}

/** An edit must remove the finding for which it was made. */
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
 * An edit must not hide something personal elsewhere from the check by changing the words around it. Details of somebody's life are
 * excepted: once the name is gone, they are about nobody in the next sentence either.
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
