/** What the user can put right: each problem names the place, what is wrong and what is allowed. Anything else is a defect. */
export class PolicycheckError extends Error {
  readonly problems: readonly string[];

  constructor(problems: string | readonly string[]) {
    const all = typeof problems === 'string' ? [problems] : problems;
    super(all.join('\n'));
    this.name = 'PolicycheckError';
    this.problems = all;
  }

  /** By name, because each bundle of the build carries a copy of this class of its own. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === 'PolicycheckError';
  }
}
