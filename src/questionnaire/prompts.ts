/** What can be asked at a terminal. Made in ask.ts. */
export interface Prompts {
  /** Columns that may be filled. */
  readonly width: number;
  say(lines: readonly string[]): Promise<void>;
  choose<Value extends string>(message: string, choices: readonly Choice<Value>[], start?: Value): Promise<Value>;
  /** One line. @param fault says what is wrong with it; null where nothing is */
  line(message: string, suggestion: string, fault: (line: string) => string | null): Promise<string>;
  /** Any number of lines, until ctrl-d. */
  text(): Promise<string>;
}

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly name: string;
  /** What is shown once it is chosen. */
  readonly short?: string;
}

/** Named as inquirer names it, so that both end a run in the same way. */
export function interrupted(): Error {
  return Object.assign(new Error('interrupted at the terminal'), { name: 'ExitPromptError' });
}
