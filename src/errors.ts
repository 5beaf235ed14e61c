/**
 * An error that the user can put right. Each problem names the place, what is wrong and what is allowed. Any other error is a defect of the
 * program.
 */
export class PolicycheckError extends Error {
  readonly problems: readonly string[];

  constructor(problems: string | readonly string[]) {
    const all = typeof problems === 'string' ? [problems] : problems;
    super(all.join('\n'));
    this.name = 'PolicycheckError';
    this.problems = all;
  }

  /** Compared by name, because each bundle of the build has its own copy of this class. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === 'PolicycheckError';
  }
}
