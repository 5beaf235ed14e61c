// Translates what a checklist says into Welsh. This file is loaded only where somebody asks for it. Places, outcomes and the draft stay as
// they are.
import type { Checklist, Clause, Entry, Fact, Finding, OpenQuestion, Question } from '../types.js';
import { contexts, law, placeOf } from './welsh/clauses.js';
import { kinds } from './welsh/kinds.js';
import { texts } from './welsh/policies.js';
import { questions } from './welsh/questions.js';
import { reasonIn, reasons } from './welsh/reasons.js';
import { because, welsh } from './welsh/words.js';

export { contexts, kinds, law, questions, reasonIn, reasons, texts, welsh };

export function inWelsh(checklist: Checklist): Checklist {
  const { policy, draft } = checklist;
  const facts = new Map(checklist.facts.map((fact) => [fact, factOf(fact)]));
  const clauses = new Map(checklist.entries.map(({ clause }) => [clause, clauseOf(clause)]));
  const asked = new Map<Question, Question>();
  const findings = new Map(checklist.findings.map((finding) => [finding, findingOf(finding, { asked, facts, clauses })]));
  const of = <T>(originals: readonly T[], copies: ReadonlyMap<T, T>): T[] => originals.map((each) => copies.get(each) ?? each);
  const { role } = draft.context;
  return {
    ...checklist,
    say: welsh,
    policy: {
      ...policy,
      council: wordsOf(policy.council),
      title: wordsOf(policy.title),
      clauses: of(policy.clauses, clauses),
      referTo: { ...policy.referTo, [role]: wordsOf(policy.referTo[role]) },
    },
    facts: of(checklist.facts, facts),
    findings: of(checklist.findings, findings),
    entries: checklist.entries.map((entry): Entry => ({
      ...entry,
      clause: clauses.get(entry.clause) ?? entry.clause,
      findings: of<Finding>(entry.findings, findings),
    })),
    questions: checklist.questions.map((open): OpenQuestion => ({
      ...open,
      clauses: of(open.clauses, clauses),
      question: questionOf(open.question, asked),
      evidence: of(open.evidence, facts),
    })),
  };
}

function factOf(fact: Fact): Fact {
  const label = kinds[`${fact.check}/${fact.kind}`] ?? fact.label;
  return { ...fact, label, why: reasonIn(fact.why) ?? label };
}

/** Translates a clause of the law, and of any other the part of it that is meant. */
function clauseOf(clause: Clause): Clause {
  return { ...clause, cite: placeOf(clause.cite), ...law[clause.id] };
}

interface Translated {
  /** The questions translated so far, so that a question stays one object, whichever clauses ask it. */
  readonly asked: Map<Question, Question>;
  readonly facts: ReadonlyMap<Fact, Fact>;
  readonly clauses: ReadonlyMap<Clause, Clause>;
}

function findingOf(finding: Finding, { asked, facts, clauses }: Translated): Finding {
  const { question, evidence, whom, clause } = finding;
  return {
    ...finding,
    clause: clauses.get(clause) ?? clause,
    because: because(finding.because),
    evidence: evidence.map((fact) => facts.get(fact) ?? fact),
    whom: wordsOf(whom),
    ...(question ? { question: questionOf(question, asked) } : {}),
  };
}

/** Translates whom to ask in case of doubt, or the head of a policy. The names that a council uses of its own are left as they are. */
function wordsOf(words: string): string {
  return texts[words] ?? words;
}

/** Translates a question. A council's own question is left as it is. */
function questionOf(question: Question, asked: Map<Question, Question>): Question {
  const known = asked.get(question) ?? { ...question, ...questions[question.id] };
  asked.set(question, known);
  return known;
}
