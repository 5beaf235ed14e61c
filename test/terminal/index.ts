// A command at a real pseudo-terminal, driven key by key; what it shows is read from the screen, as a person would.
import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import xterm from '@xterm/headless';

export const KEYS = { enter: '\r', up: '\x1b[A', down: '\x1b[B', ctrlC: '\x03', ctrlD: '\x04' } as const;

/** Python's pty module needs no native build; Windows has none. */
export const hasTerminal = spawnSync('python3', ['-c', 'import pty, termios']).status === 0;

const DRIVER = path.join(import.meta.dirname, 'driver.py');
/** A machine under load is slow to start. */
const PATIENCE = 30_000;
const MOMENT = 20;

export interface At {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly columns?: number;
  readonly rows?: number;
}

export interface Terminal {
  /** Waits until the words have come since the last key, and the screen is still. */
  see(words: string): Promise<void>;
  /** Waits until the words stand on the screen, whichever pieces they came in. */
  shows(words: string): Promise<void>;
  press(...keys: string[]): void;
  /** Waits for the words of a question, and presses the keys. */
  answer(question: string, ...keys: string[]): Promise<void>;
  resize(columns: number, rows: number): void;
  /** Lines of the screen as it is. */
  screen(): string[];
  /** All that was sent to the terminal. */
  sent(): string;
  /** Exit status. */
  ended: Promise<number | null>;
}

const opened: (() => void)[] = [];

/** Hangs up on whatever a failed test has left. */
export function closeTerminals(): void {
  for (const close of opened.splice(0)) close();
}

/** What wraps at the edge of the screen is still the same words. */
function wordsOf(sent: string): string {
  return stripVTControlCharacters(sent).replace(/\s+/g, ' ');
}

export function openTerminal(command: readonly string[], { cwd, env = {}, columns = 80, rows = 24 }: At): Terminal {
  const screen = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true });
  const { PATH = '' } = process.env;
  const child = spawn('python3', [DRIVER, String(columns), String(rows), ...command], {
    cwd,
    env: { PATH, TERM: 'xterm-256color', LANG: 'C.UTF-8', ...env },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let all = '';
  let last = Date.now();
  let over = false;
  child.once('close', () => (over = true));
  child.stdout.setEncoding('utf8').on('data', (shown: string) => {
    all += shown;
    last = Date.now();
    screen.write(shown);
  });
  opened.push(() => child.stdin.end());
  let since = 0;
  const order = (what: unknown): void => void child.stdin.write(JSON.stringify(what) + '\n');
  const lines = (): string[] => {
    const { active } = screen.buffer;
    return Array.from({ length: screen.rows }, (_, y) => active.getLine(active.baseY + y)?.translateToString(true) ?? '');
  };
  const wait = async (words: string, shown: () => boolean): Promise<void> => {
    const until = Date.now() + PATIENCE;
    while (!shown()) {
      if (over || Date.now() > until) throw new Error(`"${words}" is not on the screen:\n${lines().join('\n')}`);
      await new Promise((resolve) => setTimeout(resolve, MOMENT));
    }
  };
  const press = (...keys: string[]): void => {
    since = all.length;
    for (const key of keys) order({ keys: key });
  };
  const see = (words: string): Promise<void> =>
    wait(words, () => wordsOf(all.slice(since)).includes(words) && (over || Date.now() - last > 2 * MOMENT));
  return {
    ended: new Promise((resolve) => child.once('close', resolve)),
    press,
    see,
    answer: async (question, ...keys) => {
      await see(question);
      press(...keys);
    },
    resize: (wide, high) => {
      screen.resize(wide, high);
      order({ resize: [wide, high] });
    },
    screen: lines,
    sent: () => all,
    shows: (words) => wait(words, () => lines().join('\n').includes(words)),
  };
}
