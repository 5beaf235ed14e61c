/** What can be asked at a terminal. ask.ts makes it. */
export interface Prompts {
  /** The width that may be filled, in columns. */
  readonly width: number;
  say(lines: readonly string[]): Promise<void>;
  choose<Value extends string>(message: string, choices: readonly Choice<Value>[], start?: Value): Promise<Value>;
  /**
   * Asks for one line.
   *
   * @param fault says what is wrong with a line; null where nothing is
   */
  line(message: string, suggestion: string, fault: (line: string) => string | null): Promise<string>;
  /** Asks for any number of lines, until ctrl-d. */
  text(): Promise<string>;
}

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly name: string;
  /** What is shown once it has been chosen. */
  readonly short?: string;
}

/** The error of an interrupted prompt. It has inquirer's name for it, so that both end a run in the same way. */
export function interrupted(): Error {
  return Object.assign(new Error('interrupted at the terminal'), { name: 'ExitPromptError' });
}
