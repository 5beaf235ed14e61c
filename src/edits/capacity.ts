// Proposes to add a line that says that the author speaks personally, where a clause asks for one.
import type { Checklist, Fact, Finding } from '../types.js';
import { way, type Proposal } from './proposal.js';

const LINES = { en: 'I am speaking personally, not for the council.', cy: 'Barn bersonol, nid barn y cyngor.' } as const;

/** The worst finding of a rule that is broken only because such a line is missing. */
export function findingOfLine({ findings }: Checklist): Finding | undefined {
  return findings.find(
    ({ allowed, clause, words }) =>
      !allowed &&
      clause.rules?.some(
        ({ when, message = clause.summary }) => words === message && when?.without?.every((each) => each === 'disclaimer') === true,
      ),
  );
}

/** Proposes the line, unless the draft goes out on the council's account or speaks as the council, which the line would contradict. */
export function proposeLine(finding: Finding, { draft: { text, context }, document, facts }: Checklist): Proposal {
  const proposal = { clause: finding.clause, fact: null, label: 'no personal-capacity line' };
  if (context.channel !== 'personal') return { ...proposal, ways: [], against: 'it goes out on the council’s own account' };
  if (facts.some(speaksForCouncil))
    return { ...proposal, ways: [], against: 'the draft speaks as the council, and the line would contradict it' };
  const { en, cy } = document.languages;
  const end = text.trimEnd().length;
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const replacement = `${lineEnd}${lineEnd}${LINES[cy > en ? 'cy' : 'en']}`;
  return { ...proposal, ways: [way('a personal-capacity line added', { span: { start: end, end }, replacement })] };
}

/**
 * Whether a fact shows the draft to speak as the council. Anybody may report a decision, and an author who says "I" speaks as one person.
 */
function speaksForCouncil({ check, kind, confidence, excerpt }: Fact): boolean {
  return check === 'speaking-for-council' && kind !== 'decision' && confidence !== 'possible' && !/\b(?:I|[Mm]y)\b/.test(excerpt);
}
