// The way through a row of questions, so that one can go back from each to the one before.

/** Thrown where somebody asks to go back. */
export class Back extends Error {
  /** @param typed what stood in the line already; it is offered when the question is asked again */
  constructor(readonly typed = '') {
    super('back');
  }
}

interface Given {
  readonly message: string;
  /** Tells questions of the same wording apart: "Another councillor" is asked again and again. */
  readonly key: string;
  readonly answer: unknown;
}

/**
 * Remembers what was answered. To go back, the row is run again from its start: what was answered is not asked again, up to the question
 * that is gone back to, which is asked with its answer as the suggestion.
 */
export class Trail {
  private readonly given: Given[] = [];
  /** The answers that were taken back, by the key of their question. */
  private readonly taken = new Map<string, unknown>();
  /** The number of the next question. */
  private next = 0;

  get canGoBack(): boolean {
    return this.given.length > 0;
  }

  /** Whether the next question has been answered, so that it is not asked. */
  get repeats(): boolean {
    return this.next < this.given.length;
  }

  /** @returns null where somebody goes back from the first question */
  async walk<Result>(questions: () => Promise<Result>): Promise<Result | null> {
    for (;;) {
      this.next = 0;
      try {
        return await questions();
      } catch (error) {
        if (!(error instanceof Back)) throw error;
        const last = this.given.pop();
        if (!last) return null;
        this.taken.set(last.key, last.answer);
      }
    }
  }

  /**
   * Asks a question, or gives the answer that it had.
   *
   * @param ask takes what was answered before one went back
   */
  async put<Answer>(message: string, ask: (before?: Answer) => Promise<Answer>): Promise<Answer> {
    const known = this.given[this.next];
    if (!known) {
      const key = `${this.given.filter((one) => one.message === message).length} ${message}`;
      this.given.push({ message, key, answer: await this.ask(key, ask) });
    }
    return this.given[this.next++]?.answer as Answer;
  }
  private async ask<Answer>(key: string, ask: (before?: Answer) => Promise<Answer>): Promise<Answer> {
    try {
      return await ask(this.taken.get(key) as Answer | undefined);
    } catch (error) {
      if (error instanceof Back && error.typed !== '') this.taken.set(key, error.typed);
      throw error;
    }
  }
}
