// Numbers that can be proved: certain where the check digit is right, and no such number where it is not.
import { checks, findFacts } from '../src/checks/index.js';
import { noCouncil } from '../src/council.js';
import { readDocument } from '../src/document/index.js';

const found = (text: string): string[] =>
  findFacts(readDocument(text, noCouncil), checks).map(({ kind, excerpt, confidence }) => `${kind} ${excerpt} ${confidence}`);

describe('is proved', () => {
  test.each([
    ['Her NHS number is 943 476 5919.', 'nhs-number 943 476 5919 certain'],
    ['Her NHS number is 9434765919.', 'nhs-number 9434765919 certain'],
    ['His card 4111 1111 1111 1111 was charged.', 'card-number 4111 1111 1111 1111 certain'],
    ['Pay into GB82 WEST 1234 5698 7654 32.', 'bank-account GB82 WEST 1234 5698 7654 32 certain'],
    ['Her NI number is QQ 12 34 56 C.', 'ni-number QQ 12 34 56 C certain'],
    ['The van AB12 CDE was there.', 'vehicle-registration AB12 CDE likely'],
    ['Mail dave.hobbs@mail.example.', 'email dave.hobbs@mail.example certain'],
    ['Ring Dave on 07700 900123.', 'phone 07700 900123 certain'],
    ['Dave (07700 900123) has the keys.', 'phone 07700 900123 certain'],
    ['Dave is on (01632) 960123.', 'phone (01632) 960123 likely'],
    ['Ring Dave on 0 7 7 0 0 9 0 0 1 2 3.', 'phone 0 7 7 0 0 9 0 0 1 2 3 certain'],
    ['See https://bit.ly/3xYzAbc for more.', 'short-link https://bit.ly/3xYzAbc likely'],
    ['See https://example.com/a for more.', 'link https://example.com/a likely'],
  ])('%s', (text, expected) => {
    expect(found(text)).toContain(expected);
  });
});

describe('is not', () => {
  test.each([
    ['Her NHS number is 943 476 5918.', 'nhs-number 943 476 5918 certain'],
    ['Her NHS number is 111 111 1111.', 'nhs-number 111 111 1111 certain'],
    ['His card 4111 1111 1111 1112 was charged.', 'card-number 4111 1111 1111 1112 certain'],
    ['Pay into GB82 WEST 1234 5698 7654 33.', 'bank-account GB82 WEST 1234 5698 7654 33 certain'],
    ['Write to clerk@anytown-pc.gov.uk.', 'email clerk@anytown-pc.gov.uk certain'],
    ['His phone was stolen, 420-96-4961 he told them.', 'phone 420-96-4961 likely'],
  ])('%s', (text, unexpected) => {
    expect(found(text)).not.toContain(unexpected);
  });
});
