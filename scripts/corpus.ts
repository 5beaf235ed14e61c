// Reads the labelled drafts of test/corpus. There is one file per author. Drafts are separated by a line "%%", and facts are marked in
// place as {{check/kind|words}}; two facts about the same words are {{check/kind+check/kind|words}}.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Span } from '../src/types.js';

export interface Label extends Span {
  readonly check: string;
  readonly kind: string;
}

export interface LabelledDraft {
  /** The file name without its ending. */
  readonly author: string;
  readonly text: string;
  readonly labels: readonly Label[];
}

const MARK = /\{\{([^|{}]+)\|([^{}]+)\}\}/g;

/** Reads every draft of a folder, in the order of the file names. */
export function readCorpus(folder: string): LabelledDraft[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return files.toSorted().flatMap((name) =>
    readFileSync(path.join(folder, name), 'utf8')
      .split(/^%%\s*$/m)
      .map((draft) => draft.trim())
      .filter((draft) => draft !== '')
      .map((draft) => ({ author: path.basename(name, '.txt'), ...unmark(draft) })),
  );
}

/**
 * Removes the marks from a draft.
 *
 * @returns the text without them, and where they were
 */
function unmark(marked: string): { text: string; labels: Label[] } {
  let text = '';
  let at = 0;
  const labels: Label[] = [];
  for (const match of marked.matchAll(MARK)) {
    const [whole, facts = '', words = ''] = match;
    text += marked.slice(at, match.index);
    for (const fact of facts.split('+')) {
      const [check = '', kind = ''] = fact.split('/');
      labels.push({ check, kind, start: text.length, end: text.length + words.length });
    }
    text += words;
    at = match.index + whole.length;
  }
  return { text: text + marked.slice(at), labels };
}
