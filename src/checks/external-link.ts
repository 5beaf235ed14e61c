import { ofLast } from '../document/remembered.js';
import { everyMatch } from '../every-match.js';
import type { Check, Document, Observation, Span } from '../types.js';
import { FREE_CHOICE } from './external-link/sites.js';

const SHORT =
  /^(?:bit\.ly|tinyurl\.com|t\.co|goo\.gl|ow\.ly|is\.gd|buff\.ly|rebrand\.ly|cutt\.ly|shorturl\.at|lnkd\.in|fb\.me|tiny\.cc|chng\.it|youtu\.be|amzn\.to|t\.ly|rb\.gy|v\.gd|linktr\.ee|forms\.gle)$/;
/** Public authorities of the United Kingdom. */
const AUTHORITY =
  /(?:^|\.)(?:gov|police|nhs|ac|sch|mod|parliament)\.uk$|(?:^|\.)(?:gov\.wales|llyw\.cymru|gov\.scot|nhs\.wales|gig\.cymru|senedd\.(?:wales|cymru)|metoffice\.gov\.uk|electoralcommission\.org\.uk|ico\.org\.uk|legislation\.gov\.uk|ombudsman\.(?:org\.uk|wales)|ombwdsmon\.cymru|lgo\.org\.uk|naturalresources\.wales|cyfoethnaturiol\.cymru|tfw\.wales|trc\.cymru|traffic\.wales|traffig\.cymru)$/;
/** What stands behind the name that a site was registered by. */
const SUFFIX = /\.(?:(?:co|org|gov|ac|sch|me|ltd|plc|net)\.uk|[a-z]{2,24})$/;
/** Where nobody looks for a council. */
const OF_TRADE = /\.(?:co\.uk|com|net|ltd\.uk|plc\.uk|biz|shop|site|store|io|me|app|ee|ly)$/;
/** A council's own site by the name it was registered by, whole: "hartwell-pc", "hartwellparishcouncil", "cyngortrefhafod". */
const COUNCIL =
  /^(?:[a-z\d-]{0,60}(?:parish|town|community|village|city|borough|district|county)-?(?:council|clerk)|[a-z\d-]{2,60}-(?:pc|tc|cc)|pc|tc)$/;
/** The same, where nobody trades. */
const COUNCIL_UNTRADED = /^(?:[a-z\d-]{2,60}(?:pc|tc|-cc|council|parish)|cyngor(?!ar)[a-z\d-]{0,60}|[a-z\d-]{2,60}-?cyngor)$/;
/** "notourparishcouncil", "stop-the-council": of people who speak of one. */
const SPOKEN_OF =
  /^(?:stop|save|sack|scrap|fix|oust|expose|boycott|against|anti|dear|real|fake)-?(?:the|our|my|your|this)?-?(?:parish|town|community|council|pc$|tc$|my|our|the)|(?:the|our|my|your|this|about|against)-?(?:parish|town|community|village)?-?council$/;
/** A name that goes on where a public one ends: "hartwell-pc.gov.uk.example". */
const LOOKS_PUBLIC = /(?:^|\.)(?:gov|nhs|police|org|co)\.(?:uk|wales)\./;
/** "hartwell (dot) square (dot) site" */
const SPOKEN =
  /(?<![\w@.])(?:www\s?(?:\(dot\)|\[dot\]|\sdot\s)\s?)?[a-z0-9-]{3,40}(?:\s?(?:\(dot\)|\[dot\]|\sdot\s)\s?[a-z0-9-]{2,20}){1,3}(?!\s?(?:at|@))/gi;
/** What stands before is part of an e-mail address … */
const ADDRESS_BEFORE = /(?:\sat|@|[([{]at[)\]}]|(?:dot|underscore)[)\]}]?\s{0,24}\w{0,24})$/i;
/** … but nobody's mailbox is called so. */
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
      if (token.keys.has('#Url') && !isTwoSentences(document, token)) yield* judge(document, token.start, token.end, token.norm);
    if (/dot/i.test(document.plain)) yield* spoken(document);
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
    ],
    ignores: [
      'Agendas: amblefordparishcouncil.gov.uk/agendas',
      'Register at www.gov.uk/find-local-council',
      'Vaccines: nhs.uk/vaccinations',
      'See ambleford-pc.org.uk for the form.',
      'Agenda at www.ambleford.example, questions to clerk@ambleford.example',
      'Warnings: metoffice.gov.uk',
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

/** "Mind the leaves.Come to think of it" in small letters: a blank was left out. */
function isTwoSentences({ plain }: Document, { start, end }: Span): boolean {
  const [before, after] = [plain.slice(Math.max(0, start - 8), start), plain.slice(end, end + 10)];
  return (
    /^[a-z]+\.com$/i.test(plain.slice(start, end)) &&
    /\b(?:the|a|my|our|your|his|her|their)\s$/i.test(before) &&
    /^ (?:on|to|and|in)\b/i.test(after)
  );
}

/** The mailbox of a clerk or a council. */
const MAILBOX = /\b[\w.-]{0,20}(?:clerk|council|clerc|cyngor)[\w.-]{0,20}@([\w-]{1,63}(?:\.[\w-]{1,63}){1,4})/gi;

/** Sites that are the council's own, for its mailbox stands beside them: "Agenda at www.x.org.uk, questions to clerk@x.org.uk". */
const withMailbox = ofLast(
  ({ plain }: Document): ReadonlySet<string> =>
    new Set(plain.includes('@') ? everyMatch(plain, MAILBOX).map(([, domain = '']) => domain.toLowerCase()) : []),
);

function* judge(document: Document, start: number, end: number, address: string): Generator<Observation> {
  const host =
    address
      .replace(/^https?:\/\//, '')
      .replace(/^www\./, '')
      .split(/[/?#:]/)[0] ?? '';
  const { council } = document;
  const known = [...council.domains, ...council.partners].some((domain) => host === domain || host.endsWith(`.${domain}`));
  if (known || AUTHORITY.test(host) || isCouncil(host) || FREE_CHOICE.has(host) || withMailbox(document).has(host)) return;
  const short = SHORT.test(host);
  yield {
    kind: short ? 'short-link' : 'link',
    span: { start, end },
    confidence: mayBeCouncil(host) ? 'possible' : 'likely',
    why: short ? 'a shortened link, which hides where it leads' : `a link to ${host}`,
  };
}

function isCouncil(host: string): boolean {
  const name = registeredName(host);
  if (SPOKEN_OF.test(name)) return false;
  return COUNCIL.test(name) || (!OF_TRADE.test(host) && COUNCIL_UNTRADED.test(name));
}

/** A page of one at somebody else's ("hartwellparishcouncil.wordpress.com"), or the village's. */
function mayBeCouncil(host: string): boolean {
  if (LOOKS_PUBLIC.test(host) || host.split('.').some((label) => SPOKEN_OF.test(label))) return false;
  const name = registeredName(host);
  const before = host.slice(0, host.indexOf(name)).split('.');
  return before.some((label) => COUNCIL.test(label)) || (!OF_TRADE.test(host) && /(?:village|town)$/.test(name));
}

/** "hartwell-pc" of "news.hartwell-pc.org.uk" */
function registeredName(host: string): string {
  return host.replace(SUFFIX, '').split('.').at(-1) ?? '';
}

function* spoken(document: Document): Generator<Observation> {
  for (const { 0: written, index } of everyMatch(document.plain, SPOKEN)) {
    const around = document.plain.slice(Math.max(0, index - 24), index);
    if (!SPOKEN_END.test(written) || (ADDRESS_BEFORE.test(around.trimEnd()) && !NO_MAILBOX.test(around.trimEnd()))) continue;
    yield* judge(document, index, index + written.length, written.toLowerCase().replaceAll(/\s?(?:\(dot\)|\[dot\]|\sdot\s)\s?/g, '.'));
  }
}
