// Translates what a checklist says into Welsh. This file is loaded only where somebody asks for it. Places, outcomes and the draft stay as
// they are.
import type { Checklist, Fact, Finding, Question } from '../types.js';
import { kinds, reasons } from './welsh/kinds.js';
import { texts } from './welsh/policies.js';
import { questions } from './welsh/questions.js';
import { welsh } from './welsh/words.js';

export { kinds, questions, texts, welsh };

export function inWelsh(checklist: Checklist): Checklist {
  const { policy, draft } = checklist;
  const facts = new Map(checklist.facts.map((fact) => [fact, factOf(fact)]));
  const asked = new Map<Question, Question>();
  const findings = new Map(checklist.findings.map((finding) => [finding, findingOf(finding, asked, facts)]));
  const of = <T>(originals: readonly T[], copies: ReadonlyMap<T, T>): T[] => originals.map((each) => copies.get(each) ?? each);
  const { role } = draft.context;
  return {
    ...checklist,
    say: welsh,
    policy: { ...policy, referTo: { ...policy.referTo, [role]: personOf(policy.referTo[role]) } },
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

/**
 * Translates a finding.
 *
 * @param asked the questions translated so far, so that a question stays one object, whichever clauses ask it
 */
function findingOf(finding: Finding, asked: Map<Question, Question>, facts: ReadonlyMap<Fact, Fact>): Finding {
  const { question, evidence, whom } = finding;
  return {
    ...finding,
    evidence: evidence.map((fact) => facts.get(fact) ?? fact),
    whom: personOf(whom),
    ...(question ? { question: questionOf(question, asked) } : {}),
  };
}

/** Whom to ask in case of doubt. The name that a council uses for its own officer is left as it is. */
function personOf(whom: string): string {
  return texts[whom] ?? whom;
}

/** Translates a question. A council's own question is left as it is. */
function questionOf(question: Question, asked: Map<Question, Question>): Question {
  const known = asked.get(question) ?? { ...question, ...questions[question.id] };
  asked.set(question, known);
  return known;
}
