// Hides what is personal or confidential in a copy of a checklist (the draft, its facts and its name) before a report is kept or sent on.
import { lowerBound } from '../lower-bound.js';
import type { Allowed, Asked, Checklist, Fact, Finding, Span } from '../types.js';

const MASK = '█';

/** A hidden stretch of the text, and what was there: "a private phone number". */
export interface Hidden extends Span {
  readonly label: string;
}

export interface Masked {
  readonly checklist: Checklist;
  /** The hidden stretches, in the order of the text. They do not overlap. */
  readonly hidden: readonly Hidden[];
}

/**
 * A copy of the checklist in which no sensitive words are left, however often the draft says them. All positions stay true, because each
 * hidden UTF-16 unit is replaced by one character. A report shows what a stretch was in place of these characters.
 */
export function maskChecklist(checklist: Checklist): Masked {
  const { draft, document, facts, findings, entries, questions, lapsed } = checklist;
  const sensitive = facts.filter(isSensitive);
  const words = new Map(sensitive.map(({ excerpt, label }) => [excerpt, label]));
  const occurrences = occurrencesOf(words);
  const hidden = merge([...sensitive.map(({ span, label }) => ({ ...span, label })), ...occurrences(draft.text)]);
  const text = cover(draft.text, hidden);
  const masked = new Map(
    facts.map((fact) => [
      fact,
      { ...fact, excerpt: text.slice(fact.span.start, fact.span.end), why: coverQuotes(fact.why, draft.text, hidden) },
    ]),
  );
  const hide = (said: string): string => cover(said, merge([...occurrences(said)]));
  const excused = <Excuse extends Allowed>(excuse: Excuse): Excuse => ({ ...excuse, reason: hide(excuse.reason) });
  const asking = <Asking extends Asked>(asked: Asking): Asking => ({ ...asked, evidence: of(asked.evidence, masked) });
  const copy = new Map(
    findings.map((finding) => [
      finding,
      { ...finding, evidence: of(finding.evidence, masked), ...(finding.allowed ? { allowed: excused(finding.allowed) } : {}) },
    ]),
  );
  const { replyTo: _answered, ...kept } = draft;
  const { languages, council } = document;
  return {
    hidden,
    checklist: {
      ...checklist,
      draft: { ...kept, id: hide(draft.id), text },
      document: { text, plain: text, tokens: [], sentences: [], stretches: [], people: [], quotations: [], languages, council },
      facts: of(facts, masked),
      findings: of(findings, copy),
      entries: entries.map((entry) => ({
        ...entry,
        findings: of<Finding>(entry.findings, copy),
        ...(entry.asked ? { asked: entry.asked.map(asking) } : {}),
      })),
      questions: questions.map(asking),
      ...(lapsed ? { lapsed: lapsed.map(excused) } : {}),
    },
  };
}

/** Whether the words of a fact must be hidden. What a picture shows has no words in the text. */
function isSensitive({ sensitive, image }: Fact): boolean {
  return sensitive && image === undefined;
}

function of<T>(originals: readonly T[], copies: ReadonlyMap<T, T>): T[] {
  return originals.map((original) => copies.get(original) ?? original);
}

/** How many of a word's first characters are compared at each place of a text. Only where they agree is the whole word compared. */
const HEAD = 3;

/**
 * Prepares a search for other places where the same words occur, as words of their own. All words are looked for at once, because a draft
 * may contain thousands.
 *
 * @param words the words, each with what it is
 * @returns a search for them in a text
 */
function occurrencesOf(words: ReadonlyMap<string, string>): (text: string) => Generator<Hidden> {
  const head = Math.min(HEAD, ...[...words.keys()].map(({ length }) => length).filter((length) => length < HEAD));
  const lengths = new Map<string, Set<number>>();
  for (const word of words.keys()) lengths.set(word.slice(0, head), (lengths.get(word.slice(0, head)) ?? new Set()).add(word.length));
  return function* (text) {
    for (let start = 0; start < text.length; start++) {
      for (const length of lengths.get(text.slice(start, start + head)) ?? []) {
        const end = start + length;
        const label = words.get(text.slice(start, end));
        if (label !== undefined && end <= text.length && !isInside(text, start, end)) yield { start, end, label };
      }
    }
  };
}

function isInside(text: string, start: number, end: number): boolean {
  return /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, start - 2), start)) || /^[\p{L}\p{N}]/u.test(text.slice(end, end + 2));
}

/** Joins stretches that overlap or touch. */
function merge(found: readonly Hidden[]): Hidden[] {
  const merged: { start: number; end: number; labels: Set<string> }[] = [];
  for (const { start, end, label } of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last && start <= last.end) {
      last.end = Math.max(last.end, end);
      last.labels.add(label);
    } else merged.push({ start, end, labels: new Set([label]) });
  }
  return merged.map(({ start, end, labels }) => ({ start, end, label: [...labels].join(', ') }));
}

/** Covers the hidden stretches of a text. Line breaks are kept, so that every place keeps its line. */
function cover(text: string, hidden: readonly Hidden[]): string {
  let covered = '';
  let at = 0;
  for (const { start, end } of hidden) {
    covered += text.slice(at, start) + text.slice(start, end).replace(/[^\r\n]/g, MASK);
    at = end;
  }
  return covered + text.slice(at);
}

/** Covers hidden words that the reason of a fact quotes. A quotation may hold only part of a hidden stretch. */
function coverQuotes(why: string, text: string, hidden: readonly Hidden[]): string {
  return why.replaceAll(/“([^“”]+)”/g, (quoted, words: string) => {
    for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1))
      if (hidden.some((each) => start < each.end && each.start < start + words.length)) return quoted.replaceAll(/[^\r\n“”]/g, MASK);
    return quoted;
  });
}

/**
 * A stretch of text as a report shows it: words, and in place of hidden words what they are. A hidden stretch is named only where it
 * begins.
 */
export function* wordsIn(text: string, { start, end }: Span, hidden: readonly Hidden[]): Generator<string | Hidden> {
  let at = start;
  for (let i = lowerBound(hidden, (each) => each.end > start); i < hidden.length; i++) {
    const each = hidden[i];
    if (!each || each.start >= end) break;
    if (each.start > at) yield text.slice(at, each.start);
    yield each;
    at = Math.min(end, each.end);
  }
  if (at < end) yield text.slice(at, end);
}

/** A stretch of text with hidden words named in [brackets]. */
export function plainWords(text: string, span: Span, hidden: readonly Hidden[]): string {
  return [...wordsIn(text, span, hidden)].map((part) => (typeof part === 'string' ? part : `[${part.label}]`)).join('');
}
