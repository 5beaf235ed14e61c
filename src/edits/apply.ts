// Applies changes to a text, and computes where its words are afterwards.
import type { Span } from '../types.js';

/** Replaces a span of a text. */
export interface Change {
  readonly span: Span;
  readonly replacement: string;
}

/**
 * Makes changes to a text.
 *
 * @param changes must not overlap
 */
export function applyEdits(text: string, changes: readonly Change[]): string {
  let changed = '';
  let at = 0;
  for (const { span, replacement } of inOrder(changes)) {
    changed += text.slice(at, span.start) + replacement;
    at = span.end;
  }
  return changed + text.slice(at);
}

/** Where a span is after the changes. A span that begins or ends inside a change is extended to the whole replacement. */
export function movedBy(changes: readonly Change[], { start, end }: Span): Span {
  return { start: startMovedBy(changes, start), end: endMovedBy(changes, end) };
}

function startMovedBy(changes: readonly Change[], start: number): number {
  let longer = 0;
  for (const { span, replacement } of inOrder(changes)) {
    if (span.end > start) return (span.start < start ? span.start : start) + longer;
    longer += replacement.length - (span.end - span.start);
  }
  return start + longer;
}

function endMovedBy(changes: readonly Change[], end: number): number {
  let longer = 0;
  for (const { span, replacement } of inOrder(changes)) {
    if (span.start >= end) break;
    if (span.end > end) return span.start + longer + replacement.length;
    longer += replacement.length - (span.end - span.start);
  }
  return end + longer;
}

/** The spans of the replacements in the changed text. */
export function replacementsOf(changes: readonly Change[]): Span[] {
  let longer = 0;
  return inOrder(changes).map(({ span, replacement }) => {
    const start = span.start + longer;
    longer += replacement.length - (span.end - span.start);
    return { start, end: start + replacement.length };
  });
}

export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function inOrder(changes: readonly Change[]): Change[] {
  return changes.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
