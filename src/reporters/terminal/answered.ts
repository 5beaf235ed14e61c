import type { AnswerValue, OpenQuestion } from '../../types.js';
import { wrap } from './safe.js';

const WORDS: Readonly<Record<AnswerValue, string>> = { yes: 'Yes', no: 'No', unsure: 'Not sure' };

/** What was asked and answered, for the file: questions that are still open stand among the findings. */
export function answered(questions: readonly OpenQuestion[], width: number): string[] {
  const lines = questions.flatMap(({ question: { text }, clauses, answer }) =>
    answer === null ? [] : [`${WORDS[answer]}. ${text} (${clauses.map(({ cite }) => cite).join('; ')})`],
  );
  return lines.flatMap((line) => wrap(line, width - 4).map((part, i) => (i === 0 ? `  • ${part}` : `    ${part}`)));
}
