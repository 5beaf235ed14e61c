// The list of all checks, in the order of the reports, and the runner, which adds to each fact what is the same for every check.
import { glossed } from '../document/gloss.js';
import type { Check, Document, Fact, Observation, Span } from '../types.js';
import { abuse } from './abuse.js';
import { accuracy } from './accuracy.js';
import { anonymity } from './anonymity.js';
import { campaigning } from './campaigning.js';
import { colleagues } from './colleagues.js';
import { commercialPromotion } from './commercial-promotion.js';
import { confidential } from './confidential.js';
import { contactDetails } from './contact-details.js';
import { councilBranding } from './council-branding.js';
import { credentials } from './credentials.js';
import { defamation } from './defamation.js';
import { disclaimer } from './disclaimer.js';
import { discrimination } from './discrimination.js';
import { externalLink } from './external-link.js';
import { observe, observeRough } from './find.js';
import { heatedTone } from './heated-tone.js';
import { invitesReplies } from './invites-replies.js';
import { language } from './language.js';
import { peoplePictured } from './people-pictured.js';
import { personalData } from './personal-data.js';
import { personalSafety } from './personal-safety.js';
import { plainEnglish } from './plain-english.js';
import { politicalContent } from './political-content.js';
import { selfIdentification } from './self-identification.js';
import { sensitiveTopics } from './sensitive-topics.js';
import { speakingForCouncil } from './speaking-for-council.js';
import { thirdPartyContent } from './third-party-content.js';

export const checks: readonly Check[] = [
  contactDetails,
  personalData,
  personalSafety,
  credentials,
  politicalContent,
  sensitiveTopics,
  campaigning,
  speakingForCouncil,
  selfIdentification,
  disclaimer,
  anonymity,
  councilBranding,
  abuse,
  discrimination,
  defamation,
  heatedTone,
  confidential,
  colleagues,
  accuracy,
  plainEnglish,
  thirdPartyContent,
  peoplePictured,
  externalLink,
  commercialPromotion,
  invitesReplies,
  language,
];

/**
 * Finds all facts of a document, in the order of the draft.
 * @param chosen the checks to run; all of them by default
 */
export function findFacts(document: Document, chosen: readonly Check[] = checks): Fact[] {
  const found = chosen.map((check) => ({ check, own: observe(check, document) }));
  const rough = glossed(document);
  // All checks read the draft itself before any reads the rough English, because what they share is kept for one document alone.
  const facts = found.flatMap(({ check, own }) => {
    const more = rough ? observeRough(check, document, rough, own) : [];
    return [...own, ...more].map((observation) => stamp(check, document, observation));
  });
  return facts.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || order(a.check, b.check));
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function stamp(check: Check, { text }: Document, observation: Observation): Fact {
  const kind = check.kinds[observation.kind];
  if (!kind) throw new Error(`check ${check.id} has no kind "${observation.kind}"`);
  const span = wholeLetters(text, observation.span);
  return {
    ...observation,
    span,
    check: check.id,
    label: kind.label,
    sensitive: kind.sensitive ?? false,
    excerpt: text.slice(span.start, span.end),
  };
}

/**
 * Widens a span so that it never splits a surrogate pair. A decorative letter takes two UTF-16 units in the draft, and the plain
 * letter that the checks read in its place stands for the first unit only.
 */
function wholeLetters(text: string, { start, end }: Span): Span {
  const isInside = (at: number): boolean => /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));
  return { start: isInside(start) ? start - 1 : start, end: isInside(end) ? end + 1 : end };
}
