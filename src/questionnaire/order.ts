// Which questions are asked, and in which order. Pure.
import { questionsIn } from '../answers.js';
import type { Checklist, OpenQuestion } from '../types.js';

/** After so many, only what holds the post up is asked. */
const MOST = 8;

/** The open questions, first first: those that hold the post up before those that may only add to it. */
export function questionsToAsk(checklists: readonly Checklist[], answered: number): OpenQuestion[] {
  const open = questionsIn(checklists).filter(({ question, answer }) => answer === null && isKnown(question.once, checklists));
  const rest = open.filter(({ question }) => !question.last);
  const holding = rest.filter(holdsUp);
  const others = rest.filter((each) => !holdsUp(each)).slice(0, Math.max(0, MOST - answered - holding.length));
  const asked = [...holding, ...others];
  return asked.length > 0 || !isUnresolved(checklists) ? asked : open.filter(({ question }) => question.last);
}

/** Without an answer the verdict is not what it could be. */
export function holdsUp({ outcome }: OpenQuestion): boolean {
  return outcome === 'fail' || outcome === 'review' || outcome === 'open';
}

/** Nobody has read the terms of a platform that is not settled yet. */
function isKnown(once: OpenQuestion['question']['once'], checklists: readonly Checklist[]): boolean {
  return once !== 'platform' || checklists.some(({ draft }) => draft.context.platform !== null);
}

function isUnresolved(checklists: readonly Checklist[]): boolean {
  return checklists.some(({ verdict }) => verdict === 'review') || questionsIn(checklists).some(({ answer }) => answer === 'unsure');
}
