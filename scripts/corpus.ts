// The labelled drafts of test/corpus: one file an author, drafts divided by a line "%%", facts marked in place as
// {{check/kind|words}}, two facts on the same words as {{check/kind+check/kind|words}}.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Span } from '../src/types.js';

export interface Label extends Span {
  readonly check: string;
  readonly kind: string;
}

export interface LabelledDraft {
  /** File name without ending. */
  readonly author: string;
  readonly text: string;
  readonly labels: readonly Label[];
}

const MARK = /\{\{([^|{}]+)\|([^{}]+)\}\}/g;

/** Every draft of a folder, in the order of the file names. */
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

/** Takes the marks out of a draft and tells where they stood. */
export function unmark(marked: string): { text: string; labels: Label[] } {
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
