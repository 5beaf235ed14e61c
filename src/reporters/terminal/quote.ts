// Quotes words of the draft with some text around them, and underlines the places.
import { english } from '../../messages/english.js';
import { overlapOf } from '../../document/context.js';
import { charactersOf, type Character } from '../../terminal/safe.js';
import type { Fact, Span } from '../../types.js';

interface Cell extends Character {
  readonly marked: boolean;
}

interface QuoteStyle {
  readonly width: number;
  /** Underlines text, on a terminal that can; null draws a line below the words instead. */
  readonly mark: ((text: string) => string) | null;
  /** Words for how many places are not quoted. */
  readonly more?: (more: number) => string;
}

/** Places with at most this many UTF-16 units between them are quoted together. */
const TOGETHER = 60;
/** The most places that are quoted; the others are only counted. */
const MOST = 3;

/** Lines that quote the places of the facts. Places close together are quoted at once. */
export function quote(text: string, facts: readonly Pick<Fact, 'span'>[], style: QuoteStyle): string[] {
  const groups = gather(facts.map(({ span }) => span));
  const lines = groups.slice(0, MOST).flatMap((spans) => quoteOne(text, spans, style));
  const more = groups.length - MOST;
  return more > 0 ? [...lines, (style.more ?? english.morePlaces)(more)] : lines;
}

function gather(spans: readonly Span[]): Span[][] {
  const groups: Span[][] = [];
  let end = 0;
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const group = groups.at(-1);
    if (group && span.start - end <= TOGETHER) group.push(span);
    else groups.push([span]);
    end = Math.max(end, span.end);
  }
  return groups;
}

function quoteOne(text: string, spans: readonly Span[], { width, mark }: QuoteStyle): string[] {
  const start = spans[0]?.start ?? 0;
  const end = spans.reduce((most, span) => Math.max(most, span.end), 0);
  const room = Math.max(12, width - (end - start) - 4);
  const from = contextStart(text, start, room);
  const to = contextEnd(text, end, room - Math.min(room - 6, start - from));
  const cells = [
    ...dots(from > 0 && text[from - 1] !== '\n'),
    ...cellsOf(text, from, to, spans),
    ...dots(to < text.length && !/[\r\n]/.test(text[to] ?? '')),
  ];
  return fold(shorten(cells, width * 3), width).flatMap((line) => print(line, mark));
}

/** Where a quotation begins: as far back as half the room allows, at the start of the line or of a word. */
function contextStart(text: string, start: number, room: number): number {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const least = Math.max(line, start - Math.floor(room / 2));
  if (least === line) return line;
  const gap = text.indexOf(' ', least);
  return gap >= 0 && gap < start ? gap + 1 : start;
}

function contextEnd(text: string, end: number, room: number): number {
  const lineEnd = /\r?\n|$/.exec(text.slice(end))?.index ?? 0;
  if (lineEnd <= room) return end + lineEnd;
  const gap = text.lastIndexOf(' ', end + room);
  return gap > end ? gap : end;
}

function* cellsOf(text: string, from: number, to: number, spans: readonly Span[]): Generator<Cell> {
  const isMarked = overlapOf(spans);
  let at = from;
  for (const character of charactersOf(text.slice(from, to))) {
    yield { ...character, marked: isMarked({ start: at, end: at + character.units }) };
    at += character.units;
  }
}

function dots(needed: boolean): Cell[] {
  return needed ? [{ shown: '…', columns: 1, units: 0, marked: false }] : [];
}

/** Shortens a very long quotation to its beginning and its end, which show what part of the draft is meant. */
function shorten(cells: readonly Cell[], most: number): readonly Cell[] {
  if (cells.length <= most) return cells;
  const half = Math.floor(most / 2) - 2;
  return [...cells.slice(0, half), { shown: ' … ', columns: 3, units: 0, marked: false }, ...cells.slice(-half)];
}

/** Breaks the quotation at spaces into lines of at most `width` columns. */
function fold(cells: readonly Cell[], width: number): Cell[][] {
  const lines: Cell[][] = [];
  let line: Cell[] = [];
  let columns = 0;
  for (const cell of cells) {
    if (columns + cell.columns > width && line.length > 0) {
      const blank = line.findLastIndex(({ shown }) => shown === ' ');
      const cut = blank > 0 ? blank + 1 : line.length;
      lines.push(line.slice(0, cut));
      line = line.slice(cut);
      columns = line.reduce((sum, each) => sum + each.columns, 0);
    }
    line.push(cell);
    columns += cell.columns;
  }
  return line.length > 0 ? [...lines, line] : lines;
}

function print(line: readonly Cell[], mark: QuoteStyle['mark']): string[] {
  const words = runs(line)
    .map(({ text, marked }) => (marked && mark ? mark(text) : text))
    .join('');
  if (mark || !line.some(({ marked }) => marked)) return [words.trimEnd()];
  const beneath = line.map(({ marked, columns }) => (marked ? '─' : ' ').repeat(columns)).join('');
  return [words.trimEnd(), beneath.trimEnd()];
}

function runs(line: readonly Cell[]): { text: string; marked: boolean }[] {
  const found: { text: string; marked: boolean }[] = [];
  for (const { shown, marked } of line) {
    const last = found.at(-1);
    if (last?.marked === marked) last.text += shown;
    else found.push({ text: shown, marked });
  }
  return found;
}
