// Changes of a text, and where its words stand afterwards.
import type { Span } from '../types.js';

export interface Change {
  readonly span: Span;
  readonly replacement: string;
}

/** @param changes do not overlap */
export function applyEdits(text: string, changes: readonly Change[]): string {
  let changed = '';
  let at = 0;
  for (const { span, replacement } of inOrder(changes)) {
    changed += text.slice(at, span.start) + replacement;
    at = span.end;
  }
  return changed + text.slice(at);
}

/** Where a stretch of the text stands once it is changed; what lies in a change grows to the whole of it. */
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

/** Where the replacements stand in the changed text. */
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
