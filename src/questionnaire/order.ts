// Decides which questions are asked, and in which order. Its functions are pure.
import { questionsIn } from '../answers.js';
import type { Checklist, OpenQuestion } from '../types.js';

/** Questions that hold nothing up are asked only as long as there are no more than this many questions in all. */
const MOST = 8;

/**
 * The open questions in the order in which they are asked: those that hold the post up come before those that can only add to the result.
 */
export function questionsToAsk(checklists: readonly Checklist[], answered: number): OpenQuestion[] {
  const open = questionsIn(checklists).filter(({ question, answer }) => answer === null && isKnown(question.once, checklists));
  const rest = open.filter(({ question }) => !question.last);
  const holding = rest.filter(holdsUp);
  const others = rest.filter((each) => !holdsUp(each)).slice(0, Math.max(0, MOST - answered - holding.length));
  const asked = [...holding, ...others];
  return asked.length > 0 || !isUnresolved(checklists) ? asked : open.filter(({ question }) => question.last);
}

/** Whether the verdict is worse than it could be as long as the question is open. */
export function holdsUp({ outcome }: OpenQuestion): boolean {
  return outcome === 'fail' || outcome === 'review' || outcome === 'open';
}

/** Whether a question can be asked yet: one about a platform's terms must wait until the platform is known. */
function isKnown(once: OpenQuestion['question']['once'], checklists: readonly Checklist[]): boolean {
  return once !== 'platform' || checklists.some(({ draft }) => draft.context.platform !== null);
}

function isUnresolved(checklists: readonly Checklist[]): boolean {
  return checklists.some(({ verdict }) => verdict === 'review') || questionsIn(checklists).some(({ answer }) => answer === 'unsure');
}
