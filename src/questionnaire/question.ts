// Puts one question: the words it is about, why it is asked, the clause, and the answers to choose from.
import { placesIn, type Place } from '../drafts/place.js';
import { english } from '../messages/english.js';
import { quote } from '../reporters/terminal/quote.js';
import { inText, reasonsOf, sayIn } from '../reporters/words.js';
import { wrap } from '../terminal/wrap.js';
import { ANSWER_VALUES, type AnswerValue, type Checklist, type Fact, type OpenQuestion } from '../types.js';
import type { Choice, Prompts } from './prompts.js';

type Said = AnswerValue | 'back' | 'change' | 'leave';

interface Standing {
  /** The number of this question, counted from 1. */
  readonly number: number;
  /** How many questions there are as far as is known now; an answer may lead to another one. */
  readonly of: number;
  readonly checklist: Checklist;
  /** Whether there is an answer to go back to. */
  readonly back: boolean;
  /** What was answered before the answer was taken back. */
  readonly before?: AnswerValue;
}

const ANSWERS: readonly Choice<Said>[] = ANSWER_VALUES.map((value) => ({ value, name: english.answers(value, '') }));

const INDENT = 2;

export async function askQuestion(open: OpenQuestion, standing: Standing, prompts: Prompts): Promise<Said> {
  const { checklist, back, before } = standing;
  const place = placeOf(open.evidence, checklist);
  const choices: readonly Choice<Said>[] = [
    ...ANSWERS,
    ...(back ? [{ value: 'back', name: '‹ Back' } as const] : []),
    {
      value: 'change',
      name: `Change the draft${place ? `, at ${place.part ? `${place.part.unit} ${place.part.number}` : `line ${place.line}`}` : ''}`,
      short: 'change the draft',
    },
    { value: 'leave', name: 'Leave, and take it up later', short: 'leave' },
  ];
  await prompts.say(pageOf(open, standing, prompts.width));
  return prompts.choose(open.question.text, choices, before);
}

/** The most places that are quoted, so that question, reason and answers fit 24 lines. */
const QUOTED = 2;

function pageOf({ question, clauses, evidence, about }: OpenQuestion, { number, of, checklist }: Standing, width: number): string[] {
  const [first, ...others] = clauses;
  const cited = first ? `${first.cite}: ${first.summary}` : '';
  const more = others.length > 0 ? ` (and ${others.length} more ${others.length === 1 ? 'clause' : 'clauses'})` : '';
  const spoken = evidence.length > 0 || !about ? inText(evidence).slice(0, QUOTED) : [{ span: about }];
  const words = spoken.length > 0 ? quote(checklist.draft.text, spoken, { width: width - INDENT, mark: null }) : [];
  const pictures = evidence.filter(({ image }) => image !== undefined).slice(0, QUOTED);
  const shown = pictures.flatMap((fact) => wrap(`${fact.image ?? ''}: ${reasonsOf([fact], sayIn(checklist))}`, width - INDENT));
  const lines = [...words, ...shown, ...wrap(`Why: ${question.reason}`, width - INDENT), ...wrap(`${cited}${more}`, width - INDENT)];
  return ['', `Question ${number} of ${of}${of > number ? ' or more' : ''}`, ...lines.map((line) => ' '.repeat(INDENT) + line), ''];
}

/**
 * Where the first of the facts is, in the file as it is.
 *
 * @returns null where none is in the text
 */
export function placeOf(facts: readonly Fact[], { draft }: Checklist): Place | null {
  const [first] = inText(facts);
  return first ? placesIn(draft)(first.span.start) : null;
}
