// What has a shape of its own: where it begins and ends, whose it is, how sure that is, and why; and what only looks like it.
import { checks } from '../src/checks/index.js';
import { noCouncil } from '../src/council.js';
import { readDocument } from '../src/document/index.js';
import type { Observation } from '../src/types.js';

const council = {
  ...noCouncil,
  phones: ['01632 960 960'],
  emails: ['Pat.Clerk@gmail.com'],
  domains: ['hendre.example'],
  handles: ['@HendreNews_1'],
  partners: ['openhall.example'],
};

/** A home found in two ways is reported once. */
function holds(one: Observation, other: Observation): boolean {
  return one.kind === 'home-address' && other.kind === one.kind && one.span.start <= other.span.start && other.span.end <= one.span.end;
}

/** By the check's own search alone: not by its phrases, and not by how a sentence is worded. */
function found(id: string, text: string): string {
  const facts = [...(checks.find((each) => each.id === id)?.find?.(readDocument(text, council)) ?? [])];
  const all = facts
    .filter((fact, i) => !facts.slice(0, i).some((before) => holds(before, fact)))
    .map(({ kind, confidence, owner, span, why }) => {
      return `${kind} ${confidence}${owner ? ` ${owner}` : ''} “${text.slice(span.start, span.end)}”: ${why}`;
    });
  return [...new Set(all)].join('; ');
}

describe('numbers, mailboxes and accounts', () => {
  test.each([
    ['Ring me on 07700 900123.', 'phone certain own “07700 900123”: a UK mobile number'],
    ['Ring me on +44 (0)7700 900123.', 'phone certain own “+44 (0)7700 900123”: a UK mobile number'],
    ['Ring me on 0044 7700 900123.', 'phone certain own “0044 7700 900123”: a UK mobile number'],
    ['Ring me on (07700) 900-123.', 'phone certain own “(07700) 900-123”: a UK mobile number'],
    ['Ring me on 077OO 9OOl23.', 'phone certain own “077OO 9OOl23”: a UK mobile number, written so that it does not look like one'],
    ['Ring me on O77OO 9OO123.', 'phone certain own “O77OO 9OO123”: a UK mobile number, written so that it does not look like one'],
    ['Ring me on 07700 900123 ext 24.', 'phone certain own “07700 900123 ext 24”: a UK mobile number'],
    ['Ring Dave on 01632 960123.', 'phone likely other “01632 960123”: a UK landline number'],
    ['Ring Dave on 01632 960123 x12, he is in.', 'phone likely other “01632 960123 x12”: a UK landline number'],
    ['Call on 02000 123456, Dave says.', 'phone likely other “02000 123456”: digits that are called a number to ring'],
    ['Text me on 07700-900123-7.', 'phone likely own “07700-900123-7”: digits that are called a number to ring'],
    ['Text Dave on 0044 1632 960123.', 'phone likely other “0044 1632 960123”: a UK landline number'],
    ['Her mobile abroad is +34 612 345 678.', 'phone likely other “+34 612 345 678”: a phone number in another country'],
    ['Her mobile is 0034 612 345 678.', 'phone likely other “0034 612 345 678”: a phone number in another country'],
    ['Her mobile is (415) 555-0132.', 'phone likely other “(415) 555-0132”: a phone number in another country'],
    ['Ring me on 960124 after six.', 'phone likely own “960124”: digits that are called a number to ring'],
    ['Ffoniwch fi ar 960124.', 'phone likely own “960124”: digits that are called a number to ring'],
    ['WhatsApp me at https://wa.me/447700900123 any time.', 'messaging certain own “wa.me/447700900123”: a UK mobile number'],
    ['WhatsApp me at https://wa.me/441632960123 any time.', 'messaging likely own “wa.me/441632960123”: a UK landline number'],
    [
      'Ring me on oh seven seven double oh nine double oh one two three.',
      'phone certain own “oh seven seven double oh nine double oh one two three”: a UK mobile number, written so that it does not look like one',
    ],
    [
      'Ring me on oh seven seven hundred nine hundred one two three.',
      'phone certain own “oh seven seven hundred nine hundred one two three”: a UK mobile number, written so that it does not look like one',
    ],
    [
      'Ring me on zero seven treble seven nine double oh one two three.',
      'phone certain own “zero seven treble seven nine double oh one two three”: a UK mobile number, written so that it does not look like one',
    ],
    [
      'Ring me on oh double seven triple nine oh oh one two three.',
      'phone certain own “oh double seven triple nine oh oh one two three”: a UK mobile number, written so that it does not look like one',
    ],
    ['Ring me on nine six oh one two four.', 'phone likely own “nine six oh one two four”: digits that are called a number to ring'],
    ['Ring me on nine six oh one two.', 'phone likely own “nine six oh one two”: digits that are called a number to ring'],
    ['Ring me on one six oh one two four.', 'phone likely own “six oh one two four”: digits that are called a number to ring'],
    [
      'Ring me on 0 seven seven 00 nine 00 one two three.',
      'phone certain own “0 seven seven 00 nine 00 one two three”: a UK mobile number, written so that it does not look like one',
    ],
    [
      'Ffoniwch fi ar sero saith saith sero sero naw sero sero un dau tri.',
      'phone certain own “sero saith saith sero sero naw sero sero un dau tri”: a UK mobile number, written so that it does not look like one',
    ],
    [
      'Ring me on 07700900123 or oh seven seven double oh nine double oh one two four.',
      'phone certain own “07700900123”: a UK mobile number; phone certain own “oh seven seven double oh nine double oh one two four”: a UK mobile number, written so that it does not look like one',
    ],
    [
      'Two three four went home. Ring me on eight two one four three five.',
      'phone likely own “eight two one four three five”: digits that are called a number to ring',
    ],
    ['Email Dave at dave.hobbs@gmail.com please.', 'email certain other “dave.hobbs@gmail.com”: a mailbox at a public mail provider'],
    ['Email me at dave.hobbs@gmail.com please.', 'email certain own “dave.hobbs@gmail.com”: a mailbox at a public mail provider'],
    ['Email theclerk@gmail.com please.', 'email certain own “theclerk@gmail.com”: a mailbox at a public mail provider'],
    ['Email hendre.parish@hotmail.com please.', 'email certain own “hendre.parish@hotmail.com”: a mailbox at a public mail provider'],
    ['Email dave@hendref.example please.', 'email likely unknown “dave@hendref.example”: an email address that carries somebody’s name'],
    [
      'Email d.quillet@hendref.example please.',
      'email likely unknown “d.quillet@hendref.example”: an email address that carries somebody’s name',
    ],
    [
      'Email dq.quillet@hendref.example please.',
      'email likely unknown “dq.quillet@hendref.example”: an email address that carries somebody’s name',
    ],
    [
      'Email quill_baker71@hendref.example please.',
      'email likely unknown “quill_baker71@hendref.example”: an email address that carries somebody’s name',
    ],
    [
      'Email dave@hendre.example.org please.',
      'email likely unknown “dave@hendre.example.org”: an email address that carries somebody’s name',
    ],
    [
      'Email the office, dave.hobbs@gmail.com, please.',
      'email certain unknown “dave.hobbs@gmail.com”: a mailbox at a public mail provider',
    ],
    ['Email dave.hobbs @ gmail.com please.', 'email certain unknown “dave.hobbs @ gmail.com”: a mailbox at a public mail provider'],
    [
      'Email dave.hobbs at gmail dot com please.',
      'email certain unknown “dave.hobbs at gmail dot com”: an email address, written so that it does not look like one',
    ],
    [
      'Email dave dot hobbs (at) gmail (dot) com please.',
      'email certain unknown “dave dot hobbs (at) gmail (dot) com”: an email address, written so that it does not look like one',
    ],
    [
      'Email dave.hobbs[at]gmail[dot]com please.',
      'email certain unknown “dave.hobbs[at]gmail[dot]com”: an email address, written so that it does not look like one',
    ],
    [
      'Email dave_hobbs {at} gmail point com please.',
      'email certain unknown “dave_hobbs {at} gmail point com”: an email address, written so that it does not look like one',
    ],
    [
      'Email dave hobbs (funny a) gmail dot com please.',
      'email certain unknown “hobbs (funny a) gmail dot com”: an email address, written so that it does not look like one',
    ],
    [
      'Email dave underscore hobbs at gmail dot com please.',
      'email certain unknown “dave underscore hobbs at gmail dot com”: an email address, written so that it does not look like one',
    ],
    [
      'Email dave underscore hobbs at hendref dot example please.',
      'email likely unknown “dave underscore hobbs at hendref dot example”: an email address, written so that it does not look like one',
    ],
    [
      'Email pat dot quill62 at hotmail please.',
      'email certain unknown “pat dot quill62 at hotmail”: an email address, written so that it does not look like one',
    ],
    [
      'Email pat.quill62 @ hotmail please.',
      'email certain unknown “pat.quill62 @ hotmail”: an email address, written so that it does not look like one',
    ],
    [
      'Email pat.quill62 (at) hotmail please.',
      'email certain unknown “pat.quill62 (at) hotmail”: an email address, written so that it does not look like one',
    ],
    ['mailto:dave.hobbs%40gmail.com', 'email certain other “dave.hobbs%40gmail.com”: a mailbox at a public mail provider'],
    ['DM me @quilly_baker any time.', 'handle likely own “@quilly_baker”: an account at which a person is to be reached'],
    ["Find me, I'm @quilly_baker on there.", 'handle likely own “@quilly_baker”: an account at which a person is to be reached'],
    ['@quilly_baker find me there.', 'handle likely own “@quilly_baker”: an account at which a person is to be reached'],
    [
      'My Telegram is quilly_the_baker, say hello.',
      'handle likely unknown “quilly_the_baker”: an account at which a person is to be reached',
    ],
    ['On Instagram as quillyTheBaker most days.', 'handle likely unknown “quillyTheBaker”: an account at which a person is to be reached'],
    ['On Insta as quilly.the.baker most days.', 'handle likely unknown “quilly.the.baker”: an account at which a person is to be reached'],
    ['On Snap as quilly99 most days.', 'handle likely unknown “quilly99”: an account at which a person is to be reached'],
    ['On Snapchat under: "quilly99" most days.', 'handle likely unknown “quilly99”: an account at which a person is to be reached'],
    ['Ring me on 07702 000123.', 'phone certain own “07702 000123”: a UK mobile number'],
    [
      'Ring me on oh seven seven double oh nine double oh one two three four.',
      'phone certain own “oh seven seven double oh nine double oh one two three”: a UK mobile number, written so that it does not look like one',
    ],
    [
      'Ring me on two three four five six seven eight nine two.',
      'phone likely own “three four five six seven eight nine two”: digits that are called a number to ring',
    ],
    ['Ring me on 863-21-44-20 after six.', 'phone likely own “863-21-44-20”: digits that are called a number to ring'],
    ['Ring me at Hendref 960124 after six.', 'phone likely own “960124”: digits that are called a number to ring'],
    ['Ring me on 01632 96012.', 'phone likely own “01632 96012”: a UK landline number'],
    ['Ring me on 04632 960123.', 'phone likely own “04632 960123”: digits that are called a number to ring'],
    [
      'Text Dave on 07700 900123 or 07700 900124.',
      'phone certain other “07700 900123”: a UK mobile number; phone certain other “07700 900124”: a UK mobile number',
    ],
    [
      'Ring me, pedwar pump chwech saith wyth.',
      'phone likely own “pedwar pump chwech saith wyth”: digits that are called a number to ring',
    ],
    ['DM me: @q.baker.', 'handle likely own “@q.baker”: an account at which a person is to be reached'],
    ['Snap me @quilly_b.', 'handle likely unknown “@quilly_b”: an account at which a person is to be reached'],
    ['My shot of the green. Message me @quilly_b.', 'handle likely own “@quilly_b”: an account at which a person is to be reached'],
    [
      'Email office@gmail.com or secretary.hendre@yahoo.example please.',
      'email certain own “office@gmail.com”: a mailbox at a public mail provider; email certain own “secretary.hendre@yahoo.example”: a mailbox at a public mail provider',
    ],
    ['Email dave@larkmail.example please.', 'email certain unknown “dave@larkmail.example”: a mailbox at a public mail provider'],
    ['Hello, you\n@quilly_b find me there.', 'handle likely own “@quilly_b”: an account at which a person is to be reached'],
    ['The number is +34 612 345 678.', 'phone likely unknown “+34 612 345 678”: a phone number in another country'],
    [
      'Email dave.hobbs@police.uk.example please.',
      'email likely unknown “dave.hobbs@police.uk.example”: an email address that carries somebody’s name',
    ],
    ['Email dave.hobbs@xpolice.uk please.', 'email likely unknown “dave.hobbs@xpolice.uk”: an email address that carries somebody’s name'],
    [
      'Email dave.hobbs@gov.wales.example please.',
      'email likely unknown “dave.hobbs@gov.wales.example”: an email address that carries somebody’s name',
    ],
    [
      'Email dave.info@hendref.example please.',
      'email likely unknown “dave.info@hendref.example”: an email address that carries somebody’s name',
    ],
    ['Email deputy.treasurer@gmail.com please.', 'email certain own “deputy.treasurer@gmail.com”: a mailbox at a public mail provider'],
    ['Here is @quilly_b, and there you can find her.', 'handle likely other “@quilly_b”: an account at which a person is to be reached'],
    ['Ring me on 01632 960123 x24 or 960124.', 'phone likely own “01632 960123 x24”: a UK landline number'],
    ['Call me on wa.me/447700900123.', 'messaging certain own “wa.me/447700900123”: a UK mobile number'],
    ['Text me on 0l632 960123.', 'phone certain own “0l632 960123”: a UK landline number, written so that it does not look like one'],
    [
      'Ring me on oh seven seven hundred nine hundred one double two.',
      'phone certain own “oh seven seven hundred nine hundred one double two”: a UK mobile number, written so that it does not look like one',
    ],
  ])('%s', (text, expected) => {
    expect(found('contact-details', text)).toBe(expected);
  });
  test.each([
    'Ring Dave on 01632 960123/4.',
    'My order is A07700900123.',
    'Text Dave on 0800 1111 or 116 123.',
    'Text Dave on 0845 960 1234.',
    'Text Dave on 0300 960 1234.',
    'Text Dave on 09061 960123.',
    'Ring me on 960960 after six.',
    'Ring me on 01632 960960 after six.',
    'Ring me, ref 960124, after six.',
    'Ring me about plot 960124, please.',
    'Spring fair takings were 960124 in all.',
    'My mob is 0490 75 40 81.',
    'Ring me on 23.12.2026 for a chat.',
    'Ring me on 2026-12-23 for a chat.',
    'Ring me on 20261223 for a chat.',
    'Ring me between 9.30-11.30 for a chat.',
    'Ring me on 123456 after six.',
    'WhatsApp me at https://wa.me/12345 any time.',
    'Ring me on nine six oh one.',
    'We won nine six oh one two four.',
    'Ring the office on oh one six three two nine six oh one two three.',
    'Ring me on one two.',
    'Email parish-office@hendref.example please.',
    'Email clerc@hendref.example please.',
    'Email the-treasurer@hendref.example please.',
    'Email dqz.quillet@hendref.example please.',
    'Email quill_baker7@hendref.example please.',
    'Email quill.baker.wood@hendref.example please.',
    'Email dave@hendre.example please.',
    'Email dave@mail.hendre.example please.',
    'Email pat.clerk@gmail.com please.',
    'Email dave.hobbs@police.uk please.',
    'Email dave.hobbs@hendre.gov.uk please.',
    'Email pat quill at hotmail please.',
    'Email me at gmail dot com please.',
    'The flat at quilly dot shop is let.',
    'She went to see Dave at home dot and left.',
    '@quilly find me there.',
    'Follow @HendreNews_1 and find me there.',
    'Follow @hendrenews_1 and find me there.',
    'Follow @hendreparish for more.',
    'Follow @quillfc for more.',
    'Thanks @Pauline, message me.',
    'Photo: @quilly_baker, follow her.',
    'Photos by our own @quilly_baker, follow her.',
    'Credit @quilly_baker. Message me.',
    'Lovely day with @quilly_baker there.',
    'On Instagram as quilly most days.',
    'On Instagram as quilly_fc most days.',
    'Text me on OlOOlOOOlOO please.',
    'Ring me on 9 6 oh one two four.',
    'Ring me on nine six oh hundred.',
    'Snaps of @quilly_b.',
    'Images from the set by @quilly_b, message her.',
    'Email dave at hendref dot com.au please.',
    'Email battie dot q at hendref dot com please.',
    'Hello\n@quilly find me there.',
    'The number is 01632 960123.',
    'Email pat dot clerk at gmail dot com please.',
    'Email pat.clerk (at) gmail (dot) com please.',
    'Email dave (at) hendre (dot) example please.',
    'Email dave.hobbs at hendre point example please.',
    'Email dave underscore hobbs (at) hendre (dot) example please.',
    'Email dave@ hendre.example please.',
    'Email dave.hobbs@gov.wales please.',
    'Email a-quill_baker71@hendref.example please.',
    'Email quill-baker71@hendref.example please.',
    'Email _quill@hendref.example please.',
    'The admirals met @quilly_b there.',
    'Here is @quilly_b, and there among the many others in the square you can find her.',
    'On Finstagram as quilly99 most days.',
    'See www.swa.me/447700900123 for me.',
    'Text me on OlOO OOO OOO1.',
    'Ring me on three.',
    'The mother of five called six times, said seven.',
    'Ring me on double double oh.',
    'We have the triple jump, oh yes, one two.',
  ])('none: %s', (text) => {
    expect(found('contact-details', text)).toBe('');
  });
});

describe('homes', () => {
  test.each([
    [
      "Knock at 14 Church Lane, I'm in most evenings.",
      'home-address likely own “14 Church Lane”: a house number with a street, where somebody lives',
    ],
    [
      "Knock at number 9, Elm Close, I'm in.",
      'home-address likely own “number 9, Elm Close”: a house number with a street, where somebody lives',
    ],
    [
      "Knock at Flat 2, 3 Mill Row, I'm in.",
      'home-address likely own “Flat 2, 3 Mill Row”: a house number with a street, where somebody lives',
    ],
    [
      "Knock at no. 7 Old Mill Road, AB1 2DE, I'm in.",
      'home-address likely own “no. 7 Old Mill Road, AB1 2DE”: a house number with a street, where somebody lives; postcode likely own “AB1 2DE”: a full postcode beside somebody’s home',
    ],
    [
      "Knock at 7 Old Mill Road, Hendre, AB12 3DE, I'm in.",
      'home-address likely own “7 Old Mill Road, Hendre, AB12 3DE”: a house number with a street, where somebody lives; postcode likely own “AB12 3DE”: a full postcode beside somebody’s home',
    ],
    [
      "Knock at 7 Old Mill Road, AB1C 2DE, I'm in.",
      'home-address likely own “7 Old Mill Road, AB1C 2DE”: a house number with a street, where somebody lives; postcode likely own “AB1C 2DE”: a full postcode beside somebody’s home',
    ],
    ['I live at 7 Heol y Parc, come round.', 'home-address likely own “7 Heol y Parc”: a house number with a street, where somebody lives'],
    [
      "Rwy'n byw yn 7 Heol y Parc, galwch heibio i mi.",
      'home-address likely own “7 Heol y Parc”: a house number with a street, where somebody lives',
    ],
    [
      'I live at Rose Cottage, Back Lane, come round.',
      'home-address likely own “Rose Cottage, Back Lane”: a house name with a street, where somebody lives',
    ],
    [
      'I live at The Old Barn, number 9, come round.',
      'home-address likely own “The Old Barn, number 9”: a house name with a street, where somebody lives',
    ],
    [
      'I live at the laurels, mill lane, come round.',
      'home-address likely own “the laurels, mill lane”: a house name with a street, where somebody lives',
    ],
    [
      'Galwch heibio i mi: Bryn Afallon, Stryd Fawr.',
      'home-address likely own “Bryn Afallon, Stryd Fawr”: a house name with a street, where somebody lives',
    ],
    ['I live at B1 2AB, come round.', 'postcode likely own “B1 2AB”: a full postcode beside somebody’s home'],
    [
      'The tenant lives at 14 Church Lane.',
      'home-address likely other “14 Church Lane”: a house number with a street, where somebody lives',
    ],
    [
      'Knock at 14 Church Lane (AB12 3DE).',
      'home-address likely unknown “14 Church Lane”: a house number with a street, where somebody lives',
    ],
    [
      'Knock at 14 Church Lane, Hendre Mawr, AB12 3DEX.',
      'home-address likely unknown “14 Church Lane”: a house number with a street, where somebody lives',
    ],
    ['I live at AB12 3DE, come round.', 'postcode likely own “AB12 3DE”: a full postcode beside somebody’s home'],
    ['I live at ab12 3de, come round.', 'postcode likely own “ab12 3de”: a full postcode beside somebody’s home'],
    ['I live at ab123de, come round.', 'postcode likely own “ab123de”: a full postcode beside somebody’s home'],
    ['I live at B12AB, come round.', 'postcode likely own “B12AB”: a full postcode beside somebody’s home'],
    [
      'Galwch heibio i mi: Bryn Afallon, Heol y Bont.',
      'home-address likely own “Bryn Afallon, Heol y Bont”: a house name with a street, where somebody lives',
    ],
    [
      'Galwch heibio i mi: Tŷ Mawr, Ffordd Newydd Isaf.',
      'home-address likely own “Tŷ Mawr, Ffordd Newydd Isaf”: a house name with a street, where somebody lives',
    ],
    [
      'Knock at 14 Church Lane, Hendre, in the next long row of old houses by AB12 3DE.',
      'home-address likely unknown “14 Church Lane”: a house number with a street, where somebody lives',
    ],
    ['Knock at 14b, the Old Lane.', 'home-address likely unknown “14b, the Old Lane”: a house number with a street, where somebody lives'],
    ['The drop-in at AB12 3DE: knock.', 'postcode likely unknown “AB12 3DE”: a full postcode beside somebody’s home'],
    [
      'Drop it to Mrs Hart, 14 Church Lane.',
      'home-address likely other “14 Church Lane”: a house number with a street, where somebody lives',
    ],
  ])('%s', (text, expected) => {
    expect(found('contact-details', text)).toBe(expected);
  });
  test.each([
    'I live at 14 people and a road.',
    'I live at the firs and laurels, mill lane, come round.',
    'The hall is at AB12 3DE.',
    'My home is by the hall at AB12 3DE.',
    'The shop at 14 Church Lane is open.',
    'She lives next to the shop at 14 Church Lane.',
    'I live at the windfarm, mill lane, come round.',
    'The forge, church street, is warm.',
    'The hall office is at home here: AB12 3DE.',
    'My home is by the council office; the postcode there is AB12 3DE.',
    'I live at ab12 3dE, come round.',
    'I live at QV12 3CD, come round.',
    'Knock at £14 Church Lane.',
    'The office is at 14 Church Lane, knock and come in.',
  ])('none: %s', (text) => {
    expect(found('contact-details', text)).toBe('');
  });
});

describe('numbers of a person', () => {
  test.each([
    ['Her card 4111111111111111 was charged.', 'card-number certain other “4111111111111111”: a payment card number'],
    ['Her card 4111-1111-1111-1111 was charged.', 'card-number certain other “4111-1111-1111-1111”: a payment card number'],
    ['Her card 4222222222222 was charged.', 'card-number certain other “4222222222222”: a payment card number'],
    ['Her card 378282246310005 was charged.', 'card-number certain other “378282246310005”: a payment card number'],
    ['Her card 3782 822463 10005 was charged.', 'card-number certain other “3782 822463 10005”: a payment card number'],
    ['Her card 3056 930902 5904 was charged.', 'card-number certain other “3056 930902 5904”: a payment card number'],
    ['Her card 500000000009 was charged.', 'card-number certain other “500000000009”: a payment card number'],
    ['Her card 6304939304310009610 was charged.', 'card-number certain other “6304939304310009610”: a payment card number'],
    ['Her NHS number is 943 476 5919.', 'nhs-number certain other “943 476 5919”: an NHS number, its check digit right'],
    ['Her NHS number is 943-476-5919.', 'nhs-number certain other “943-476-5919”: an NHS number, its check digit right'],
    ['Her NHS number is 943 476 5919 4.', 'nhs-number certain other “943 476 5919”: an NHS number, its check digit right'],
    ['Her NHS number is 450 557 7104.', 'nhs-number certain other “450 557 7104”: an NHS number, its check digit right'],
    [
      'The number on the meter is 943 476 5919 today, says the clinic.',
      'nhs-number certain other “943 476 5919”: an NHS number, its check digit right',
    ],
    ['Her NI number is QQ123456C.', 'ni-number certain other “QQ123456C”: a National Insurance number'],
    ['Her NI number is ab 12 34 56 c.', 'ni-number certain other “ab 12 34 56 c”: a National Insurance number'],
    ['My NI number is AB 12 34 56 C.', 'ni-number certain own “AB 12 34 56 C”: a National Insurance number'],
    ['Now that I think of it again: AB 12 34 56 C.', 'ni-number certain other “AB 12 34 56 C”: a National Insurance number'],
    ['Pay her at 12-34-56, account 12345678.', 'bank-account likely other “12-34-56, account 12345678”: a sort code and account'],
    ['Pay her at 12-34-56 a/c no. 1234 5678.', 'bank-account likely other “12-34-56 a/c no. 1234 5678”: a sort code and account'],
    ['Pay her at 12-34-56.', 'bank-account likely other “12-34-56”: a sort code and account'],
    ['IBAN GB82 WEST 1234 5698 7654 32.', 'bank-account certain other “GB82 WEST 1234 5698 7654 32”: a bank account number'],
    ['IBAN gb82west12345698765432.', 'bank-account certain other “gb82west12345698765432”: a bank account number'],
    ['IBAN DE89 3704 0044 0532 0130 00.', 'bank-account certain other “DE89 3704 0044 0532 0130 00”: a bank account number'],
    ['Licence MORGA753116SM9IJ was found.', 'driving-licence certain other “MORGA753116SM9IJ”: a driving licence number'],
    ['Licence MORGA 753116 SM9IJ was found.', 'driving-licence certain other “MORGA 753116 SM9IJ”: a driving licence number'],
    ['Licence FOX99 753116 SM9IJ was found.', 'driving-licence certain other “FOX99 753116 SM9IJ”: a driving licence number'],
    ['Licence MORGA 753116 SMIJ was found.', 'driving-licence certain other “MORGA 753116 SMIJ”: a driving licence number'],
    ['Licence MORGA 713116 SM9IJ 35 was found.', 'driving-licence certain other “MORGA 713116 SM9IJ”: a driving licence number'],
    ['Licence FO999 753116 SMIJ was found.', 'driving-licence certain other “FO999 753116 SMIJ”: a driving licence number'],
    ['Her passport 123456789 was found.', 'passport likely other “123456789”: a passport number'],
    ['Her passport A12345678 was found.', 'passport likely other “A12345678”: a passport number'],
    ['Her passport AB1234567 was found.', 'passport likely other “AB1234567”: a passport number'],
    ['My passport is 123456789.', 'passport likely own “123456789”: a passport number'],
    ['The van AB12 CDE was there.', 'vehicle-registration likely other “AB12 CDE”: a vehicle’s registration'],
    ['The van AB12CDE was there.', 'vehicle-registration likely other “AB12CDE”: a vehicle’s registration'],
    ['A red van, ab12 cde, was there.', 'vehicle-registration likely other “ab12 cde”: a vehicle’s registration'],
    ['A van was there, ab12cde.', 'vehicle-registration likely other “ab12cde”: a vehicle’s registration'],
    ['Her reg is ab12cde.', 'vehicle-registration likely other “ab12cde”: a vehicle’s registration'],
    ['We met at AB12 CDE.', 'vehicle-registration likely other “AB12 CDE”: a vehicle’s registration'],
    ['The van A123 BCD was there.', 'vehicle-registration likely other “A123 BCD”: a vehicle’s registration'],
    ['The van ABC 123D was there.', 'vehicle-registration likely other “ABC 123D”: a vehicle’s registration'],
    ['Her plate: a123bcd.', 'vehicle-registration likely other “a123bcd”: a vehicle’s registration'],
    ['Born on 21/05/1961, she was.', 'date-of-birth likely other “21/05/1961”: a date of birth'],
    ['Born on 21.5.61, she was.', 'date-of-birth likely other “21.5.61”: a date of birth'],
    ['Big do for her birthday: 21/05/1961.', 'date-of-birth likely other “21/05/1961”: a date of birth'],
    ['Big do for her bday: 21/05/1961.', 'date-of-birth likely other “21/05/1961”: a date long ago, beside talk of a birthday'],
    ['Penblwydd hapus: 21/05/1961.', 'date-of-birth likely other “21/05/1961”: a date long ago, beside talk of a birthday'],
    ['Big do for her bday: 21/05/1906.', 'date-of-birth likely other “21/05/1906”: a date long ago, beside talk of a birthday'],
    ['Big do for her bday: 21/05/2019.', 'date-of-birth likely other “21/05/2019”: a date long ago, beside talk of a birthday'],
    ['Big five-oh: 21/05/1961.', 'date-of-birth likely other “21/05/1961”: a date long ago, beside talk of a birthday'],
    ['Big 5 oh: 21/05/1961.', 'date-of-birth likely other “21/05/1961”: a date long ago, beside talk of a birthday'],
    ['Mine is AB 12 34 56 C, and yours?', 'ni-number certain own “AB 12 34 56 C”: a National Insurance number'],
    ['Her card 4111 11111111 1111 was charged.', 'card-number certain other “4111 11111111 1111”: a payment card number'],
    ['Her card 41111111 11111111 was charged.', 'card-number certain other “41111111 11111111”: a payment card number'],
    ['Her card 4222 2222 2222 2 was charged.', 'card-number certain other “4222 2222 2222 2”: a payment card number'],
    ['Her card 5018 0000 0009 was charged.', 'card-number certain other “5018 0000 0009”: a payment card number'],
    ['Her card 6304 0000 0000 was charged.', 'card-number certain other “6304 0000 0000”: a payment card number'],
    [
      'A van A12 BCD and a lorry ABC 12A were there.',
      'vehicle-registration likely other “A12 BCD”: a vehicle’s registration; vehicle-registration likely other “ABC 12A”: a vehicle’s registration',
    ],
    ['The car: AB51 CDE.', 'vehicle-registration likely other “AB51 CDE”: a vehicle’s registration'],
    ['My sister has a passport, and there it was by the bus stop, 123456789.', 'passport likely other “123456789”: a passport number'],
    ['Pay her at 12-34-56, 1234 5678.', 'bank-account likely other “12-34-56, 1234 5678”: a sort code and account'],
    ['Pay her at 12-34-56 acc 12345678.', 'bank-account likely other “12-34-56 acc 12345678”: a sort code and account'],
    [
      'Pay her at 12-34-56; account number 12345678.',
      'bank-account likely other “12-34-56; account number 12345678”: a sort code and account',
    ],
    ['IBAN BE68 5390 0754 7034.', 'bank-account certain other “BE68 5390 0754 7034”: a bank account number'],
    ['Her vaccination letter said 943 476 5919.', 'nhs-number certain other “943 476 5919”: an NHS number, its check digit right'],
    ['Her kits said 943 476 5919.', 'nhs-number certain other “943 476 5919”: an NHS number, its check digit right'],
    [
      'Her blood test result, 943 476 5919.',
      'nhs-number certain other “943 476 5919”: an NHS number, its check digit right; health likely “Her blood test”: speaks to somebody of an illness, or tells of it by the way',
    ],
    ['Her dob is 21/05/1961.', 'date-of-birth likely other “21/05/1961”: a date of birth'],
    ['Her d.o.b. is 21/05/1961.', 'date-of-birth likely other “21/05/1961”: a date of birth'],
    ['She turns ninety: 21/05/1936.', 'date-of-birth likely other “21/05/1936”: a date long ago, beside talk of a birthday'],
    ['She turn ninety: 21/05/1936.', 'date-of-birth likely other “21/05/1936”: a date long ago, beside talk of a birthday'],
    ['Lifted by the crane, QQ 12 34 56 C.', 'ni-number certain other “QQ 12 34 56 C”: a National Insurance number'],
    ['Licence MORGA 753116 SM9IJ, Licence number.', 'driving-licence certain other “MORGA 753116 SM9IJ”: a driving licence number'],
    ['The car park is by the A12 ABC stop.', 'vehicle-registration likely other “A12 ABC”: a vehicle’s registration'],
    ['The plates: a123bcd.', 'vehicle-registration likely other “a123bcd”: a vehicle’s registration'],
    ['The number plate was a123bcd.', 'vehicle-registration likely other “a123bcd”: a vehicle’s registration'],
  ])('%s', (text, expected) => {
    expect(found('personal-data', text)).toBe(expected);
  });
  test.each([
    'Her card 5222222222226 was charged.',
    'Her card 676770830024 was charged.',
    'Her card 420000000000 was charged.',
    'Her card 63049393043100096107 was charged.',
    'Her card 0000 0000 0000 0000 was charged.',
    'Her card 4111 1111 1111 1121 was charged.',
    'Her NHS number is 987 654 4321.',
    'Her NHS number is 999 999 9999.',
    'The meter says 943 476 5919 today.',
    'Her NI number is QQ 12 34 56 E.',
    'Her NI number is BG 12 34 56 C.',
    'Her NI number is AO 12 34 56 C.',
    'The display is 12-34-56 wide.',
    'IBAN GB83 WEST 1234 5698 7654 32.',
    'Licence MORGA 753116 SM IJ5 was found.',
    'Her old passports 123456789 were found.',
    'The meter 123456789 was read.',
    'A123 BCD was there.',
    'Unregistered a123bcd was there.',
    'The A12 and the van were there.',
    'A van with W12 the side was there.',
    'The van B12 and C was there.',
    'Big do for her bday: 21/05/61.',
    'Big do for her bday: 21/05/1905.',
    'Big do for her bday: 21/05/2020.',
    'The fair is on 21/05/1961.',
    'The reg on W12 the van is in.',
    'The prepaying 12-34-56 figure.',
    'Her card 3782 822463 1000 5 was charged.',
    'Her cards 5555 5555 5555 5555 were charged.',
    'No digits at all, and a card.',
    'Licence MORGA 753116 SM9IJAB was found.',
    'A van GB12 QCD was there.',
    'The car: AB30 CDE.',
    'The car: AB80 CDE.',
    'Big four 5-oh: 21/05/1961.',
    'Big two-oh: 21/05/1961.',
    'IBAN GB82 WEST 1234 5698 7654 32A.',
    'The egp kiosk sells 943 476 5919 bulbs.',
    'Stubborn as he is, 21/05/1961.',
    'Stillborn hopes, 21/05/1961.',
    'Returns on 21/05/1961, says the board.',
    'The scar of it: A123 BCD.',
    'Greg A123 BCD was there.',
    'The unplated a123bcd was there.',
  ])('none: %s', (text) => {
    expect(found('personal-data', text)).toBe('');
  });
});

describe('private facts', () => {
  test.each([
    ['The new family from Aleppo are in at number 9.', 'ethnicity likely “new family from Aleppo”: tells where somebody comes from'],
    [
      'Karen Doyle has split up with her husband.',
      'family-trouble likely “Karen Doyle has split up”: tells of trouble in somebody’s family',
    ],
    [
      'Karen Doyle is behind with the rent.',
      'money-trouble likely “Karen Doyle is behind with the rent”: tells of somebody’s money; money-trouble likely “behind with the rent”: tells that somebody has no money, or owes it',
    ],
    [
      'Karen Doyle was up before the magistrates.',
      'criminal-record likely “Karen Doyle was up before the magistrates”: tells of somebody’s dealings with the law; criminal-record likely “up before the magistrates”: tells of somebody’s dealings with the law',
    ],
    [
      'The caretaker is gone on full pay.',
      'hr-matter likely “caretaker is gone on full pay”: tells of somebody’s trouble at work; hr-matter likely “gone on full pay”: tells of somebody’s trouble at work',
    ],
    [
      'Karen Doyle is a Catholic.',
      'religion likely “Karen Doyle is a Catholic”: tells of somebody’s faith; religion likely “Karen Doyle is a Catholic”: shows a person’s religion by what they do',
    ],
    [
      'Because of his faith, the lad at number 9 stays in.',
      'religion likely “Because of his faith”: tells of somebody’s faith; religion likely “his faith”: shows a person’s religion by what they do',
    ],
    ['Karen Doyle complained about the bonfire.', 'complaint likely “Karen Doyle complained”: tells who complained or brought a case'],
    ['Karen Doyle lives at number 9.', 'whereabouts likely “Karen Doyle lives at number 9”: tells where somebody lives'],
    [
      'The man in the end cottage is Dave Hobbs.',
      'whereabouts likely “The man in the end cottage is Dave Hobbs”: tells where somebody lives',
    ],
    ["Happy 6th: it is Ellie's 6th birthday.", "child likely “Ellie's 6th birthday”: names a child, or tells enough to find them"],
    [
      'At the club on a Friday, Ellie, 9, from Oak Primary came, half past four.',
      'child likely “Ellie, 9, from Oak Primary”: names a child, or tells enough to find them',
    ],
    [
      'The quarter past 9 bus: Ellie, 9, from Oak Primary.',
      'child likely “Ellie, 9, from Oak Primary”: names a child, or tells enough to find them',
    ],
    ['Karen Doyle came by. Has been diagnosed with cancer.', 'health likely “diagnosed with cancer”: tells of somebody’s health'],
    [
      'The old lad at number 9 came by. Has been diagnosed with cancer.',
      'health likely “diagnosed with cancer”: tells of somebody’s health',
    ],
    [
      'Karen Doyle has been diagnosed with cancer.',
      'health likely “Karen Doyle has been diagnosed with cancer”: tells of somebody’s health; health likely “diagnosed with cancer”: tells of somebody’s health',
    ],
    [
      'The caretaker is poorly. Has been diagnosed with cancer.',
      'health likely “caretaker is poorly”: tells of somebody’s health; health likely “diagnosed with cancer”: tells of somebody’s health',
    ],
    [
      'She said “Karen Doyle has been diagnosed with cancer”.',
      'health likely “She said “Karen Doyle has been diagnosed with cancer”: tells of somebody’s health',
    ],
    ['Well done Ellie, 9, from Oak Primary!', 'child likely “Ellie, 9, from Oak Primary”: names a child, or tells enough to find them'],
    ['Karen Doyle is gay and proud.', 'sexuality likely “Karen Doyle is gay”: tells of somebody’s private life'],
    ['Her girlfriend has moved in.', 'sexuality likely “Her girlfriend has moved”: tells of somebody’s private life'],
  ])('%s', (text, expected) => {
    expect(found('personal-data', text)).toBe(expected);
  });
  test.each([
    'The couple from the next street are in at number 9.',
    'March, 9, of the bands from Oak Primary came.',
    'Ellie, 9, from Oak Primary, 10 votes.',
    'Young Farmers of Oak Primary came.',
    'Ellie, 9, of the public at the hall.',
    'Ellie from the art class came.',
    'The news is out. Has been diagnosed with cancer.',
    'Karen Doyle came by. Then there was cake. Has been diagnosed with cancer.',
    'In memory of Karen Doyle, who had been diagnosed with cancer.',
    'Drop in on May, 9, from noon.',
    'Come and see Ellie, 9 of them at the fair.',
    'Ellie, 6 pm at the hall.',
  ])('none: %s', (text) => {
    expect(found('personal-data', text)).toBe('');
  });
});

describe('codes and passwords', () => {
  test.each([
    ['The Hendref door code is 4471.', 'door-code likely “4471”: a code, beside what it opens'],
    ['The pwd is Heron62x.', 'password likely “Heron62x”: a word given as a password'],
    ['The pw: Heron62x.', 'password likely “Heron62x”: a word given as a password'],
    ['The password is Heron62x!!', 'password likely “Heron62x”: a word given as a password'],
    ['The password is He.ron62x, and that is that.', 'password likely “He.ron62x”: a word given as a password'],
    ['The spin dial on the safe: 4471.', 'door-code likely “4471”: a code, beside what it opens'],
    ['Door code, as in the photo: 7726.', 'door-code likely “7726”: a code, beside what it opens'],
    ['The gate says 31962 then.', 'door-code likely “31962”: a code, beside what it opens'],
    ['The door code 4471 was for the ten people.', 'door-code likely “4471”: a code, beside what it opens'],
    ['Conker-tuesday-41 was on the note.', 'password likely “Conker-tuesday-41”: has the shape of a password'],
    ['Heron!1962 is what it was. The order reference is here.', 'password likely “Heron!1962”: has the shape of a password'],
    ['The order reference is here. Heron!1962 is what it was.', 'password likely “Heron!1962”: has the shape of a password'],
    ['The door is open. 4471 it is.', 'door-code likely “4471”: a code, beside what it opens'],
    ['The door is open. The order is in. 4471 it is.', 'door-code likely “4471”: a code, beside what it opens'],
    ['The door: a lantern, three, four, five, six.', 'door-code likely “three, four, five, six”: a code, beside what it opens'],
    ['Heron1962 was said. The door is open.', 'password likely “Heron1962”: has the shape of a password'],
    ['It was in 11962 that the door was put up.', 'door-code likely “11962”: a code, beside what it opens'],
    ['The door was painted in 21962.', 'door-code likely “21962”: a code, beside what it opens'],
    ['The key safe number is now 447 1234.', 'door-code likely “1234”: a code, beside what it opens'],
    ['The alarm is set. Then four four seven one.', 'door-code likely “four four seven one”: a code, beside what it opens'],
    ['Four four seven one opens it.', 'door-code likely “Four four seven one”: a code, beside what it opens'],
    [
      'The password is Daff0dil22.',
      'password likely “Daff0dil22”: a word given as a password; password likely “Daff0dil22”: has the shape of a password',
    ],
    ['The password for the hall laptop is Heron62x.', 'password likely “Heron62x”: a word given as a password'],
    ['The password for the hall laptop: "Heron62x".', 'password likely “Heron62x”: a word given as a password'],
    ["The password's Heron62x.", 'password likely “Heron62x”: a word given as a password'],
    ['The cyfrinair yw Heron62x.', 'password likely “Heron62x”: a word given as a password'],
    ['The password is abC1.', 'password likely “abC1”: a word given as a password'],
    ['Heron!1962 was on the note.', 'password likely “Heron!1962”: has the shape of a password'],
    ['Conker-Tuesday-41 was on the note.', 'password likely “Conker-Tuesday-41”: has the shape of a password'],
    ['Daff0dil22 was on the note.', 'password likely “Daff0dil22”: has the shape of a password'],
    ['The door code is 4471 this week.', 'door-code likely “4471”: a code, beside what it opens'],
    ['The door code is 4 4 7 1 this week.', 'door-code likely “4 4 7 1”: a code, beside what it opens'],
    ['The door code is 4-4-7-1 this week.', 'door-code likely “4-4-7-1”: a code, beside what it opens'],
    ['The door code is C4471X this week.', 'door-code likely “C4471X”: a code, beside what it opens'],
    ['The PIN is 4471 for the safe.', 'pin likely “4471”: a code, beside what it opens'],
    ['The pin for the safe: four four seven one.', 'pin likely “four four seven one”: a code, beside what it opens'],
    [
      'The keypad takes four, four, seven, one, then hash.',
      'door-code likely “four, four, seven, one, then hash”: a code, beside what it opens',
    ],
    ['The gate opens with oh double four seven.', 'door-code likely “oh double four seven”: a code, beside what it opens'],
    ['The alarm is at the 4471 end.', 'door-code likely “4471”: a code, beside what it opens'],
    ['The code is 1962.', 'door-code likely “1962”: a code, beside what it opens'],
    ['The door was 3962 then.', 'door-code likely “3962”: a code, beside what it opens'],
    ['The gate opened in 18623 too.', 'door-code likely “18623”: a code, beside what it opens'],
    ['Send the PIN to 4471.', 'pin likely “4471”: a code, beside what it opens'],
    ['Use the padlock on the gate. It is 4471 now.', 'door-code likely “4471”: a code, beside what it opens'],
    ['The door code is 447123 and 4471234.', 'door-code likely “447123”: a code, beside what it opens'],
    ['We have one two three four dogs at the door.', 'door-code likely “one two three four”: a code, beside what it opens'],
    ['The log in is pat, password Heron62x.', 'password likely “Heron62x”: a word given as a password'],
    ['The number for the safe is 4471.', 'door-code likely “4471”: a code, beside what it opens'],
    ['Numbers on the lock: 4471.', 'door-code likely “4471”: a code, beside what it opens'],
  ])('%s', (text, expected) => {
    expect(found('credentials', text)).toBe(expected);
  });
  test.each([
    'Type it by the floodgate: 4471.',
    'The box by the floodgate: 4471.',
    'Text it to 447726, the door code.',
    'Text it to 7726, the door code.',
    'The unicode: 1962 on the door.',
    'The gate took 4471 tonne of it.',
    'The passwords are daffodil and Heron62x.',
    'The gate: lone two three four.',
    'Heron!1962 is the order reference.',
    'We had a hextext 7726 PIN.',
    'The pin number for all of the many boxes, cupboards, drawers and doors of the old hall and its annexe is 4471.',
    'The pin number for all of the many boxes, cupboards, drawers and doors of the old hall and the long low annexe is 4471.',
    'Nothing here but 4471.',
    'The password is daffodil.',
    'The password is abC.',
    'The password is safe, says Dave.',
    'The password must be changed, says Dave.',
    'Change your password: Heron62x is a poor one.',
    'The code word is Heron62x.',
    'Email Heron1962@hendre.example please.',
    'The alarms read 4471.',
    'It is 4471.',
    'The order reference for the door is 4471.',
    'The door has 4471 votes.',
    'The door was put up in 1962.',
    'The door was 1962 then.',
    'The door is £4471.',
    'The door: ring 4471.',
    'Is the door open? Send PIN to 7726.',
    'Text the PIN to 61016.',
    'Text the PIN to 80123.',
    'Text the PIN to 18001.',
    'Text the PIN to 118118.',
    'The free wi-fi is 4471.',
    'The padlock on the gate is new. There was a long talk about the benches and the bins and the hall. 4471 now.',
    'Ring me on 07700 900123 about the door code.',
    'The wi-fi password is the name of the dog.',
  ])('none: %s', (text) => {
    expect(found('credentials', text)).toBe('');
  });
});

describe('links', () => {
  test.each([
    ['See traffig.cymru.example now.', 'link likely “traffig.cymru.example”: a link to traffig.cymru.example'],
    ['We met at noon; see hendref dot com now.', 'link likely “hendref dot com”: a link to hendref.com'],
    ['See xgov.uk now.', 'link likely “xgov.uk”: a link to xgov.uk'],
    ['See xn.www.hendref.com now.', 'link likely “xn.www.hendref.com”: a link to xn.www.hendref.com'],
    ['See www.www.hendref.com now.', 'link likely “www.www.hendref.com”: a link to www.hendref.com'],
    ['See hendref(dot)com now.', 'link likely “hendref(dot)com”: a link to hendref.com'],
    ['See www(dot)hendref(dot)com now.', 'link likely “www(dot)hendref(dot)com”: a link to hendref.com'],
    ['Look for details at hendref dot com now.', 'link likely “hendref dot com”: a link to hendref.com'],
    ['Look for a detail at hendref dot com now.', 'link likely “hendref dot com”: a link to hendref.com'],
    ['See nhs.uk.hendref.com now.', 'link likely “nhs.uk.hendref.com”: a link to nhs.uk.hendref.com'],
    ['See http://hendref.com#top now.', 'link likely “http://hendref.com#top”: a link to hendref.com'],
    ['See bit.ly/3abcd.', 'short-link likely “bit.ly/3abcd”: a shortened link, which hides where it leads'],
    ['See https://www.bit.ly/3abcd.', 'short-link likely “https://www.bit.ly/3abcd”: a shortened link, which hides where it leads'],
    ['See notbit.ly/3abcd.', 'link likely “notbit.ly/3abcd”: a link to notbit.ly'],
    ['See www.hendref.example/www.htm.', 'link likely “www.hendref.example/www.htm”: a link to hendref.example'],
    ['See notopenhall.example.', 'link likely “notopenhall.example”: a link to notopenhall.example'],
    ['See hendref-gov.uk.', 'link likely “hendref-gov.uk”: a link to hendref-gov.uk'],
    ['See fixmystreets.com.', 'link likely “fixmystreets.com”: a link to fixmystreets.com'],
    ['See hendref.org.uk:8080/a.', 'link likely “hendref.org.uk”: a link to hendref.org.uk'],
    ['See hendref (dot) square (dot) site now.', 'link likely “hendref (dot) square (dot) site”: a link to hendref.square.site'],
    ['See www (dot) hendref (dot) com now.', 'link likely “www (dot) hendref (dot) com”: a link to hendref.com'],
    ['See www dot hendref dot com now.', 'link likely “www dot hendref dot com”: a link to hendref.com'],
    ['See hendref[dot]shop now.', 'link likely “hendref[dot]shop”: a link to hendref.shop'],
    ['See hendref dot shop now.', 'link likely “hendref dot shop”: a link to hendref.shop'],
    ['Your tickets at hendref dot com now.', 'link likely “hendref dot com”: a link to hendref.com'],
    ['More details up at hendref dot com now.', 'link likely “hendref dot com”: a link to hendref.com'],
  ])('%s', (text, expected) => {
    expect(found('external-link', text)).toBe(expected);
  });
  test.each([
    'Write to Patricia at hendref dot com now.',
    'See hendref dot comet now.',
    'Write to pat at hendref(dot)com now.',
    'See hendref.police.uk now.',
    'See hendrepc.org.uk now.',
    'See hendre.example/a.',
    'See news.hendre.example/a.',
    'See openhall.example.',
    'See www.openhall.example/a.',
    'See hendref.gov.uk.',
    'See fixmystreet.com.',
    'See hendref dot polka now.',
    'Write to pat at hendref dot com now.',
    'Write to pat underscore q at hendref dot com now.',
    'Write to pat (at) hendref dot com now.',
  ])('none: %s', (text) => {
    expect(found('external-link', text)).toBe('');
  });
});

describe('initials', () => {
  test.each([
    ['The TRO , the one in ( brackets ), is up.', 'initials likely “TRO”: initials that are not explained'],
    ['The bench (new) and the TRO are up.', 'initials likely “TRO”: initials that are not explained'],
    ['TRO is up, and (soon) down.', 'initials likely “TRO”: initials that are not explained'],
    ['The CIL and the meaning of it.', 'initials likely “CIL”: initials that are not explained'],
    ['The CIL (a levy), and the TRO.', 'initials likely “TRO”: initials that are not explained'],
    ['The TRO on Mill Lane is in force.', 'initials likely “TRO”: initials that are not explained'],
    ['The s106 money is in.', 'initials likely “s106”: initials that are not explained'],
    [
      'The S106 and the TRO are in.',
      'initials likely “S106”: initials that are not explained; initials likely “TRO”: initials that are not explained',
    ],
  ])('%s', (text, expected) => {
    expect(found('plain-english', text)).toBe(expected);
  });
  test.each([
    'The bass106 line is loud.',
    'What a TRO stand for is a question.',
    'In plain terms the CIL is a levy.',
    'The CIL ( a levy) is in.',
    'The CIL, that is a levy, is in.',
    'The XCIL is in.',
    'The AS106 is in.',
    'The tro on Mill Lane is in force.',
    'The TRO (a traffic order) is in force.',
    'The TRO(a traffic order) is in force.',
    'A traffic order (TRO) is in force.',
    'TRO stands for traffic order.',
    'A TRO, known as a traffic order, is here.',
    'The money was vired.',
    '(TRO is here.',
  ])('none: %s', (text) => {
    expect(found('plain-english', text)).toBe('');
  });
});

describe('signatures', () => {
  test.each([
    ['Lovely morning on the green.\nCllr Jane Poole Max', 'councillor likely “Cllr Jane Poole Max”: signed with the author’s office'],
    ['Lovely morning on the green.\nCllr Jane Poole, 14 May', 'councillor likely “Cllr Jane Poole”: signed with the author’s office'],
    ['Cllr Jane Poole. Here we are.', 'councillor likely “Cllr Jane Poole”: signed with the author’s office'],
    ['Thanks to all.\nJane Poole, caretaker', 'clerk likely “Jane Poole, caretaker”: signed with the author’s office'],
    [
      'Thanks to all.\nKaren Doyle, Parish Clerk and RFO',
      'clerk likely “Karen Doyle, Parish Clerk and RFO”: signed with the author’s office',
    ],
    ['Cllr Jane Poole – ward member', 'councillor likely “Cllr Jane Poole”: signed with the author’s office'],
    [
      'Lovely morning.\nThe hall is open.\nJane Poole, Parish Clerk\n',
      'clerk likely “Jane Poole, Parish Clerk”: signed with the author’s office',
    ],
    [
      'Lovely morning on the green.\nAnd the pond.\nCllr Jane Poole, 5 May',
      'councillor likely “Cllr Jane Poole”: signed with the author’s office',
    ],
    ['Lovely morning on the green.\nCllr Jane Poole', 'councillor likely “Cllr Jane Poole”: signed with the author’s office'],
    ['Lovely morning on the green.\nCllr Jane Poole xx', 'councillor likely “Cllr Jane Poole”: signed with the author’s office'],
    ['Lovely morning on the green.\nCllr Jane Poole, ward member', 'councillor likely “Cllr Jane Poole”: signed with the author’s office'],
    ['Cllr Jane Poole here with news.', 'councillor likely “Cllr Jane Poole here”: signed with the author’s office'],
    ['Cllr Jane Poole, off to the fete.', 'councillor likely “Cllr Jane Poole”: signed with the author’s office'],
    ['Thanks to all who came.\nJane Poole, Town Clerk', 'clerk likely “Jane Poole, Town Clerk”: signed with the author’s office'],
    ['Thanks to all.\nThe hall is shut.\nJane Poole, Town Clerk', 'clerk likely “Jane Poole, Town Clerk”: signed with the author’s office'],
    ['Diolch i bawb.\nJane Poole, clerc y dref', 'clerk likely “Jane Poole, clerc”: signed with the author’s office'],
  ])('%s', (text, expected) => {
    expect(found('self-identification', text)).toBe(expected);
  });
  test.each([
    'Lovely morning on the green.\nCllr Jane Poole) from the green',
    'Lovely morning on the green.\nCllr Jane Poole, 14th May',
    'And Cllr Jane Poole here with news.',
    'Jane Poole, caretaker',
    'Jane Poole, caretaker.\nThanks to all.\nSee you.',
    'Thanks to all.\nPlease ring the Town Clerk',
    'Thanks to all.\nKaren Doyle, clerk.\nSee you there.',
    'Karen Doyle, clerk',
    'Lovely morning on the green.\nCllr Jane Poole, xward',
    'Lovely morning on the green.\nCllr Jane Poole, who lives there',
    'Lovely morning on the green.\nCllr Jane Poole wards',
    'Lovely morning on the green. Thanks, Cllr Jane Poole',
    'Lovely morning on the green, says Cllr Jane Poole',
    'Cllr Jane Poole opened the fete.',
    'Cllr Jane Poole, offering cake.',
    'Mrs Jane Poole',
    'Jane Poole, Town Clerk',
    'Jane Poole, Town Clerk.\nThanks to all who came.',
    'Thanks to all.\nJane Poole, Town Clerk.\nThe hall is shut.',
  ])('none: %s', (text) => {
    expect(found('self-identification', text)).toBe('');
  });
});

describe('hashtags', () => {
  test.each([
    ['Lovely turnout. #VoteGreen', 'slogan likely “#VoteGreen”: a campaign’s hashtag'],
    ['Lovely turnout. #voteGreen2026', 'slogan likely “#voteGreen2026”: a campaign’s hashtag'],
    [
      'Lovely turnout. #LibDem and #LibDems',
      'slogan likely “#LibDem”: a campaign’s hashtag; slogan likely “#LibDems”: a campaign’s hashtag',
    ],
    ['Lovely turnout. #ElectJane', 'slogan likely “#ElectJane”: a campaign’s hashtag'],
    ['Lovely turnout. #Electric', 'slogan likely “#Electric”: a campaign’s hashtag'],
  ])('%s', (text, expected) => {
    expect(found('political-content', text)).toBe(expected);
  });
  test.each(['Register today! #YourVote #VotePhotoID', 'Lovely turnout. #Voter', 'Lovely turnout. #LabourDay', 'Lovely turnout. #Hendre'])(
    'none: %s',
    (text) => {
      expect(found('political-content', text)).toBe('');
    },
  );
});
