// Hosts: where a link or an email address leads, and what kind of site that is. Hosts are compared here alone, and label by label, so that
// "welcome.com" does not pass for "me.com".

/** An address up to the end of its host: a scheme, a user with a password, "www." and a port are no part of the host. */
const UP_TO_HOST = /^(?:[a-z]{2,10}:\/\/)?(?:[^/?#\\]*@)?(?:www\.)?([^/?#\\:]*)/i;

/** The host of a link, an email address or a bare domain, in lower case and without "www.", and what follows it. */
export function splitAddress(address: string): { readonly host: string; readonly rest: string } {
  const [whole = '', host = ''] = UP_TO_HOST.exec(address) ?? [];
  return { host: host.toLowerCase().replace(/\.$/, ''), rest: address.slice(whole.length) };
}

/** The host alone. All that is asked of a host below takes it in this form. */
export function hostOf(address: string): string {
  return splitAddress(address).host;
}

/**
 * Whether a host is a site, or a host below it: "news.ambleford.example" is under "Ambleford.example". A page is no host, so nothing is
 * under "bigsite.example/ambleford".
 */
export function isUnder(host: string, site: string): boolean {
  const { host: above, rest } = splitAddress(site);
  return /^\/?$/.test(rest) && (host === above || host.endsWith(`.${above}`));
}

/** Whether a host is one of the sites, or below one. */
function isUnderOneOf(host: string, sites: ReadonlySet<string>): boolean {
  let above = host;
  while (!sites.has(above) && above.includes('.')) above = above.slice(above.indexOf('.') + 1);
  return sites.has(above);
}

/**
 * Public authorities: the second-level domains that Nominet keeps for them, what the governments of Wales and Scotland have in their place,
 * and bodies elsewhere that were set up by law.
 */
const PUBLIC_BODIES: ReadonlySet<string> = new Set([
  'ac.uk',
  'gov.uk',
  'mod.uk',
  'nhs.uk',
  'parliament.uk',
  'police.uk',
  'sch.uk',
  'gov.scot',
  'gov.wales',
  'llyw.cymru',
  'nhs.wales',
  'gig.cymru',
  'senedd.wales',
  'senedd.cymru',
  'electoralcommission.org.uk',
  'ico.org.uk',
  'lgo.org.uk',
  'ombudsman.org.uk',
  'ombudsman.wales',
  'ombwdsmon.cymru',
  'naturalresources.wales',
  'cyfoethnaturiol.cymru',
  'tfw.wales',
  'trc.cymru',
  'traffic.wales',
  'traffig.cymru',
]);

export function isPublicBody(host: string): boolean {
  return isUnderOneOf(host, PUBLIC_BODIES);
}

/** Services to the public that are run by companies and charities. */
const PUBLIC_SERVICES: ReadonlySet<string> = new Set([
  'fixmystreet.com',
  'crimestoppers-uk.org',
  'nationalrail.co.uk',
  'traveline.info',
  'traveline.cymru',
]);

export function isPublicService(host: string): boolean {
  return isUnderOneOf(host, PUBLIC_SERVICES);
}

/** Services that shorten links. Those of one site alone are among them ("youtu.be"), because they hide its page as well. */
const SHORTENERS: ReadonlySet<string> = new Set([
  'amzn.to',
  'bit.ly',
  'buff.ly',
  'chng.it',
  'cutt.ly',
  'fb.me',
  'forms.gle',
  'goo.gl',
  'is.gd',
  'linktr.ee',
  'lnkd.in',
  'ow.ly',
  'rb.gy',
  'rebrand.ly',
  'shorturl.at',
  't.co',
  't.ly',
  'tiny.cc',
  'tinyurl.com',
  'v.gd',
  'youtu.be',
]);

export function isShortener(host: string): boolean {
  return isUnderOneOf(host, SHORTENERS);
}

/** Mail providers so well known that people leave out the ending: "jo dot hart71 at gmail". */
export const PROVIDERS_BY_NAME: readonly string[] = [
  'gmail',
  'googlemail',
  'hotmail',
  'outlook',
  'yahoo',
  'btinternet',
  'icloud',
  'live',
  'aol',
  'talktalk',
  'sky',
];
/** Providers under whose name a mailbox is meant whatever the ending, because they have one for each country: "hotmail.co.uk". */
const PROVIDERS_OF_ANY_ENDING: ReadonlySet<string> = new Set([
  ...PROVIDERS_BY_NAME.filter((name) => name !== 'sky'),
  'btopenworld',
  'fastmail',
  'freemail',
  'gmx',
  'mail',
  'msn',
  'ntlworld',
  'protonmail',
  'rocketmail',
  'tiscali',
  'virginmedia',
  'webmail',
  'ymail',
  'zoho',
]);
/** Providers whose name means something else under another ending. */
const PROVIDERS: ReadonlySet<string> = new Set([
  'blueyonder.co.uk',
  'hey.com',
  'mac.com',
  'me.com',
  'plus.com',
  'plus.net',
  'plusnet.com',
  'pm.me',
  'proton.me',
  'sky.com',
]);
/** An invented provider: nobody has a site under ".example" (RFC 2606), which our examples use. */
const INVENTED_PROVIDER = /^[a-z]*mail\.example$/;
/** A name directly before its ending: "yahoo" in "yahoo.co.uk", but not "live" in "live.theatre.example". */
const NAME_AND_ENDING = /^([a-z\d-]+)\.(?:com?\.)?[a-z]{2,10}$/;

/** Whether a host is that of a provider who gives mailboxes to everybody. It may have lost its ending. */
export function isMailProvider(host: string): boolean {
  const [, name = ''] = NAME_AND_ENDING.exec(host) ?? [];
  if (PROVIDERS_BY_NAME.includes(host) || PROVIDERS_OF_ANY_ENDING.has(name)) return true;
  return isUnderOneOf(host, PROVIDERS) || INVENTED_PROVIDER.test(host);
}

/** The suffix behind the registered name of a site. */
const SUFFIX = /\.(?:(?:co|org|gov|ac|sch|me|ltd|plc|net)\.uk|[a-z]{2,24})$/;

/** The registered name of a site: "hartwell-pc" for "news.hartwell-pc.org.uk". */
export function registeredName(host: string): string {
  return host.replace(SUFFIX, '').split('.').at(-1) ?? '';
}
