import { ofLast } from '../document/remembered.js';
import { everyMatch } from '../every-match.js';
import { hostOf, isPublicBody, isPublicService, isShortener, isUnder, registeredName } from '../hosts.js';
import type { Check, Document, Observation, Span } from '../types.js';

/** Suffixes of businesses, under which a council's site is not expected. */
const OF_TRADE = /\.(?:co\.uk|com|net|ltd\.uk|plc\.uk|biz|shop|site|store|io|me|app|ee|ly)$/;
/**
 * The registered name of a council's own site: "hartwell-pc", "hartwellparishcouncil", "cyngortrefhafod". The pattern fits the
 * whole name.
 */
const COUNCIL =
  /^(?:[a-z\d-]{0,60}(?:parish|town|community|village|city|borough|district|county)-?(?:council|clerk)|[a-z\d-]{2,60}-(?:pc|tc|cc)|pc|tc)$/;
/** Further names that count as a council's only where the suffix is not one of businesses. */
const COUNCIL_UNTRADED = /^(?:[a-z\d-]{2,60}(?:pc|tc|-cc|council|parish)|cyngor(?!ar)[a-z\d-]{0,60}|[a-z\d-]{2,60}-?cyngor)$/;
/** Names of sites about a council by other people: "notourparishcouncil", "stop-the-council". */
const SPOKEN_OF =
  /^(?:stop|save|sack|scrap|fix|oust|expose|boycott|against|anti|dear|real|fake)-?(?:the|our|my|your|this)?-?(?:parish|town|community|council|pc$|tc$|my|our|the)|(?:the|our|my|your|this|about|against)-?(?:parish|town|community|village)?-?council$/;
/** A host that only looks public, because it continues behind a public suffix: "hartwell-pc.gov.uk.example". */
const LOOKS_PUBLIC = /(?:^|\.)(?:gov|nhs|police|org|co)\.(?:uk|wales)\./;
/** The dot of a site in words. */
const DOT = '\\s?(?:\\(dot\\)|\\[dot\\]|\\sdot\\s)\\s?';
const DOTS = new RegExp(DOT, 'g');
/** A site in words: "hartwell (dot) square (dot) site". */
const SPOKEN = new RegExp(`(?<![\\w@.])(?:www${DOT})?[a-z0-9-]{3,40}(?:${DOT}[a-z0-9-]{2,20}){1,3}(?!\\s?(?:at|@))`, 'gi');
/** A quick test before SPOKEN. */
const SPOKEN_DOT = /[([\s]dot[)\]\s]/i;
/** Text that makes what follows part of an email address, unless NO_MAILBOX fits too. */
const ADDRESS_BEFORE = /(?:\sat|@|[([{]at[)\]}]|(?:dot|underscore)[)\]}]?\s{0,24}\w{0,24})$/i;
/** Words before "at" that cannot be the name of a mailbox: "book online at …", "details at …". */
const NO_MAILBOX =
  /\b(?:your|a|an|the|my|our|it|its|is|are|us|them|more|all|info|details?|tickets?|online|page|site|book|order|look|read|sign|slots?|tables?|seats?|places?|us|here|now|also) (?:up |in )?at$/i;
const SPOKEN_END = /(?:com|uk|org|net|site|shop|info|example|wales|cymru|co)$/i;

export const externalLink: Check = {
  id: 'external-link',
  summary: 'links to sites that are neither the council’s own nor a public authority’s; shortened links',
  kinds: { link: { label: 'a link to somebody else’s site' }, 'short-link': { label: 'a shortened link' } },
  misses: ['a site that is named without its address'],
  *find(document) {
    for (const token of document.tokens)
      if (token.keys.has('#Url') && !isTwoSentences(document, token)) yield* judge(document, token, token.norm);
    if (SPOKEN_DOT.test(document.plain)) yield* spoken(document);
  },
  examples: {
    finds: [
      'Details: [bit.ly/3abcd]',
      'Worth a read: [www.angryvillager.example/blog].',
      'Menu at [thegoldenfleece.co.uk] today.',
      'Sign at [https://www.change.org/save-the-pool]',
      'We are on [hartwellbakes (dot) com] now.',
      'Details at [quillbakery (dot) shop] now.',
      'Worth a read: [councilwatchers.org]',
      'Sign up: [tinyform.ee/a7Tq2]',
      'Survey: [forms.gle/x7Qw2]',
      'Tickets: [eventbrite.co.uk/e/123]',
      'Read it all at [townhalltruth.example].',
      'Their page is [sackthecouncil.org], have a look.',
      'Letters on [dearparishcouncil.example/letters]',
      'The blog is [mytowncouncil.org.uk].',
      'My shop is [oldtowncyclespc.co.uk].',
      'Ideas: [stonebecktowncouncil.somewheretoblog.com]',
      'What is on: [www.stonebeckvillage.org.uk]',
      'Log in at [stonebeck-pc.gov.uk.example/in].',
      'Log in at [https://stonebeck-pc.gov.uk:in@quill.example/now].',
    ],
    ignores: [
      'Agendas: amblefordparishcouncil.gov.uk/agendas',
      'Register at www.gov.uk/find-local-council',
      'Vaccines: nhs.uk/vaccinations',
      'See ambleford-pc.org.uk for the form.',
      'Agenda at www.ambleford.example, questions to clerk@ambleford.example',
      'Warnings: metoffice.gov.uk',
      'Trains: ojp.nationalrail.co.uk/times',
      'Papers at www.stonebeckparish.org.uk, news at news.stonebeckpc.org.uk.',
      'Cofnodion: cyngortrefhendre.cymru',
      'Minutes: stonebecktowncouncil.co.uk/minutes',
      'Forms are at ombudsman.wales for whoever needs one.',
      'Orders to pat at quillfarm dot com please.',
      'Email clerk@ambleford-pc.gov.uk',
      'Mind the kerb by the pond.com to think of it, mind the pond.',
    ],
  },
};

/** Whether ".com" is the start of a sentence whose space is missing, in lower case: "mind the kerb by the pond.com to think of it". */
function isTwoSentences({ plain }: Document, { start, end }: Span): boolean {
  const [before, after] = [plain.slice(Math.max(0, start - 8), start), plain.slice(end, end + 10)];
  return (
    /^[a-z]+\.com$/i.test(plain.slice(start, end)) &&
    /\b(?:the|a|my|our|your|his|her|their)\s$/i.test(before) &&
    /^ (?:on|to|and|in)\b/i.test(after)
  );
}

/** An email address of a clerk or a council. It captures the domain. */
const MAILBOX = /\b[\w.-]{0,20}(?:clerk|council|clerc|cyngor)[\w.-]{0,20}@([\w-]{1,63}(?:\.[\w-]{1,63}){1,4})/gi;

/**
 * The domains of a clerk's or council's mailboxes in the draft, whose sites are the council's own: "Agenda at www.x.org.uk,
 * questions to clerk@x.org.uk".
 */
const withMailbox = ofLast(
  ({ plain }: Document): ReadonlySet<string> =>
    new Set(plain.includes('@') ? everyMatch(plain, MAILBOX).map(([, domain = '']) => domain.toLowerCase()) : []),
);

function* judge(document: Document, { start, end }: Span, address: string): Generator<Observation> {
  const host = hostOf(address);
  if (isKnown(document, host) || isPublicBody(host) || isPublicService(host) || isCouncil(host)) return;
  const short = isShortener(host);
  yield {
    kind: short ? 'short-link' : 'link',
    span: { start, end },
    confidence: mayBeCouncil(host) ? 'possible' : 'likely',
    why: short ? 'a shortened link, which hides where it leads' : `a link to ${host}`,
  };
}

/** Whether a site is the council's own or a partner's, by its configuration or by a mailbox in the draft. */
function isKnown(document: Document, host: string): boolean {
  const { domains, partners } = document.council;
  return [...domains, ...partners].some((site) => isUnder(host, site)) || withMailbox(document).has(host);
}

function isCouncil(host: string): boolean {
  const name = registeredName(host);
  if (SPOKEN_OF.test(name)) return false;
  return COUNCIL.test(name) || (!OF_TRADE.test(host) && COUNCIL_UNTRADED.test(name));
}

/** Whether a site may be a council's: a page with a general provider ("hartwellparishcouncil.wordpress.com"), or the site of a village. */
function mayBeCouncil(host: string): boolean {
  if (LOOKS_PUBLIC.test(host) || host.split('.').some((label) => SPOKEN_OF.test(label))) return false;
  const name = registeredName(host);
  const before = host.slice(0, host.indexOf(name)).split('.');
  return before.some((label) => COUNCIL.test(label)) || (!OF_TRADE.test(host) && /(?:village|town)$/.test(name));
}

function* spoken(document: Document): Generator<Observation> {
  for (const { 0: written, index } of everyMatch(document.plain, SPOKEN)) {
    const around = document.plain.slice(Math.max(0, index - 24), index);
    if (!SPOKEN_END.test(written) || (ADDRESS_BEFORE.test(around.trimEnd()) && !NO_MAILBOX.test(around.trimEnd()))) continue;
    yield* judge(document, { start: index, end: index + written.length }, written.toLowerCase().replaceAll(DOTS, '.'));
  }
}
