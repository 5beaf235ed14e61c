// A checklist with its words in Welsh; loaded only where somebody asks for it. Places, outcomes and the draft stay as they are.
import { NOT_BOUND } from '../assess.js';
import type { Checklist, Fact, Finding, Question } from '../types.js';
import { kinds, reasons } from './welsh/kinds.js';
import { ask, inEnglish, notBound, texts } from './welsh/policies.js';
import { questions } from './welsh/questions.js';
import { welsh } from './welsh/words.js';

export { kinds, questions, texts, welsh };

export function inWelsh(checklist: Checklist): Checklist {
  const { policy, draft } = checklist;
  const facts = new Map(checklist.facts.map((fact) => [fact, factOf(fact)]));
  const asked = new Map<Question, Question>();
  const whom = policy.referTo[draft.context.role];
  const say = { policy, whom: texts[whom] ?? whom, asked, facts };
  const findings = new Map(checklist.findings.map((finding) => [finding, findingOf(finding, say)]));
  const of = <T>(originals: readonly T[], copies: ReadonlyMap<T, T>): T[] => originals.map((each) => copies.get(each) ?? each);
  return {
    ...checklist,
    say: welsh,
    policy: { ...policy, referTo: { ...policy.referTo, [draft.context.role]: say.whom } },
    facts: of(checklist.facts, facts),
    findings: of(checklist.findings, findings),
    entries: checklist.entries.map((entry) => ({ ...entry, findings: of<Finding>(entry.findings, findings) })),
    questions: checklist.questions.map((open) => ({
      ...open,
      question: questionOf(open.question, asked),
      evidence: of(open.evidence, facts),
    })),
  };
}

function factOf(fact: Fact): Fact {
  const label = kinds[`${fact.check}/${fact.kind}`] ?? fact.label;
  const reason = reasons.find(([english]) => english.test(fact.why));
  return { ...fact, label, why: reason ? fact.why.replace(reason[0], reason[1]) : label };
}

interface Say {
  readonly policy: Checklist['policy'];
  readonly whom: string;
  /** So that one question stays one, whichever clauses ask it. */
  readonly asked: Map<Question, Question>;
  readonly facts: ReadonlyMap<Fact, Fact>;
}

function findingOf(finding: Finding, { policy, whom, asked, facts }: Say): Finding {
  const { message, suggestion, question, evidence, bound } = finding;
  const own = bound ? message : message.replace(` ${NOT_BOUND}`, '');
  const said = texts[own] ?? `${own} ${inEnglish}`;
  const refers = Object.values(policy.referTo).some((each) => suggestion === `Ask ${each}.`);
  return {
    ...finding,
    evidence: evidence.map((fact) => facts.get(fact) ?? fact),
    message: bound ? said : `${said} ${notBound}`,
    suggestion: refers ? ask(whom) : (texts[suggestion] ?? `${suggestion} ${inEnglish}`),
    ...(question ? { question: questionOf(question, asked) } : {}),
  };
}

/** A council's own question stays in the council's own words. */
function questionOf(question: Question, asked: Map<Question, Question>): Question {
  const known = asked.get(question) ?? { ...question, ...questions[question.id] };
  asked.set(question, known);
  return known;
}
