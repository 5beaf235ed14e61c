/** What the user can put right: each problem names the place, what is wrong and what is allowed. Anything else is a defect. */
export class PolicycheckError extends Error {
  readonly problems: readonly string[];

  constructor(problems: string | readonly string[]) {
    const all = typeof problems === 'string' ? [problems] : problems;
    super(all.join('\n'));
    this.name = 'PolicycheckError';
    this.problems = all;
  }
}
