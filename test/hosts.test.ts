// Hosts are compared label by label, whatever their case: for the sites of links, and for the domains of mailboxes.
import { contactDetails } from '../src/checks/contact-details.js';
import { externalLink } from '../src/checks/external-link.js';
import { noCouncil } from '../src/council.js';
import { readDocument } from '../src/document/index.js';
import { hostOf, isMailProvider, isPublicBody, isPublicService, isShortener, isUnder, registeredName, splitAddress } from '../src/hosts.js';
import type { Check } from '../src/types.js';

test.each([
  ['https://www.Ambleford.example/agenda?day=2#top', 'ambleford.example', '/agenda?day=2#top'],
  ['ambleford.example.', 'ambleford.example', ''],
  ['ambleford.example:8080/agenda', 'ambleford.example', ':8080/agenda'],
  ['clerk@ambleford.example', 'ambleford.example', ''],
  ['https://ambleford.example:in@quill.example/now', 'quill.example', '/now'],
  ['https://ambleford.example/by@quill.example', 'ambleford.example', '/by@quill.example'],
  ['https://ambleford.example\\@quill.example', 'ambleford.example', '\\@quill.example'],
])('%s leads to %s', (address, host, rest) => expect(splitAddress(address)).toEqual({ host, rest }));

test.each([
  ['ambleford.example', 'ambleford.example', true],
  ['news.ambleford.example', 'Ambleford.example', true],
  ['ambleford.example', 'https://www.ambleford.example/', true],
  ['notambleford.example', 'ambleford.example', false],
  ['ambleford.example', 'news.ambleford.example', false],
  ['ambleford.example', '', false],
  ['bigsite.example', 'bigsite.example/ambleford', false],
])('%s under %s: %s', (host, site, under) => expect(isUnder(host, site)).toBe(under));

test.each([
  ...['gmail.com', 'hotmail.co.uk', 'yahoo.example', 'live.com', 'outlook.com.au', 'me.com', 'quill.plus.com', 'sky.com', 'proton.me'],
  ...['mac.com', 'blueyonder.co.uk', 'ymail.com', 'mail.example', 'larkmail.example', 'hotmail', 'sky'],
])('%s is a mail provider', (host) => expect(isMailProvider(host)).toBe(true));

test.each([
  ...['welcome.com', 'acme.com', 'whisky.com', 'olive.co.uk', 'gaolhouse.example', 'royalmail.com', 'dailymail.co.uk', 'surplus.com'],
  ...['live.theatre.example', 'mail.ambleford.example', 'me.example', 'they.com', 'sky.example'],
])('%s is no mail provider', (host) => expect(isMailProvider(host)).toBe(false));

test.each([
  [isPublicBody, 'ambleford-pc.gov.uk', 'notgov.wales'],
  [isPublicBody, 'powys.nhs.wales', 'gov.wales.example'],
  [isPublicBody, 'metoffice.gov.uk', 'policeandus.uk'],
  [isPublicService, 'ojp.nationalrail.co.uk', 'internationalrail.co.uk'],
  [isShortener, 'bit.ly', 'rabbit.ly'],
])('%p of %s, not of %s', (is, host, other) => expect([is(host), is(other)]).toEqual([true, false]));

test.each([
  ['news.hartwell-pc.org.uk', 'hartwell-pc'],
  ['hartwell.cymru', 'hartwell'],
])('%s is registered as %s', (host, name) => expect(registeredName(hostOf(host))).toBe(name));

const council = { ...noCouncil, domains: ['Ambleford.example'], partners: ['OpenHall.example'] };

function found(check: Check, text: string): string[] {
  return [...(check.find?.(readDocument(text, council)) ?? [])].map(({ confidence, why }) => `${confidence} ${why}`);
}

test.each([
  ['Write to jane.hart@notambleford.example', ['likely an email address that carries somebody’s name']],
  ['Write to jane.hart@ambleford.example', []],
  ['Write to jane.hart@post.AMBLEFORD.example', []],
  ['Orders to pat@acme.com', ['likely an email address that carries somebody’s name']],
  ['Orders to pat@me.com', ['certain a mailbox at a public mail provider']],
])('mailbox: %s', (text, facts) => expect(found(contactDetails, text)).toEqual(facts));

test.each([
  ['See https://ambleford.example/x', []],
  ['See https://www.Ambleford.example/x', []],
  ['See news.openhall.example', []],
  ['See ambleford.example.quill.example', ['likely a link to ambleford.example.quill.example']],
  ['See notambleford.example', ['likely a link to notambleford.example']],
])('link: %s', (text, facts) => expect(found(externalLink, text)).toEqual(facts));
