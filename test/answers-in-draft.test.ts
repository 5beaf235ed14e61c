// What a draft itself answers is not asked, and its author may still say otherwise.
import { checkDraft, loadPolicy } from '../src/index.js';
import type { Answers, AnswerValue, Checklist } from '../src/types.js';

const powys = await loadPolicy('powys');
const context = { role: 'clerk', channel: 'official', platform: null, authorised: true, date: '2026-05-04' } as const;

function check(text: string, answers: Answers = {}): Checklist {
  return checkDraft({ id: 'post', text, context }, powys, { answers });
}

function answerTo(question: string, checklist: Checklist): AnswerValue | null | undefined {
  return checklist.questions.find((each) => each.question.id === question)?.answer;
}

describe('a draft that says nobody was asked', () => {
  it.each([
    ['owner-agreed', 'Pinched this shot of the weir from Ann’s page. Didn’t ask her first.'],
    ['owner-agreed', 'Photo courtesy of the Courier, and no, I haven’t asked them.'],
    ['owner-agreed', 'A cartoon from the Courier, used without permission.'],
    ['owner-agreed', 'Photo courtesy of the Courier. We never asked and they won’t notice.'],
    ['owner-agreed', 'Screenshot of his post below. He’ll kill me for sharing it.'],
    ['owner-agreed', 'This cartoon of the bypass was swiped off the Courier’s page.'],
    ['owner-agreed', 'I have typed out the whole of her column, as you would have to pay for the paper.'],
    ['owner-agreed', 'Screenshot of Una’s post about the weir. We have not asked whether we may use it.'],
    ['owner-agreed', 'Photo of the weir from the Courier’s website, a cheeky lift off their front page.'],
    ['owner-agreed', 'Borrowed this picture of the mayor off the Gazette’s website, hope they don’t mind.'],
    ['owner-agreed', 'I have copied the whole article out of the Gazette: "Bypass plan is shelved."'],
    ['owner-agreed', 'Pasted below in full so nobody has to buy the paper, the Gazette’s article on the bypass.'],
    ['owner-agreed', 'Here is a poem by Una Sparrow, copied from her new book. She won’t know me from Adam.'],
    ['owner-agreed', 'Llun oddi ar wefan y Courier, heb ofyn.'],
    ['parental-permission', 'Photos of the children at the disco below! Not had the chance to ask the mums yet.'],
    ['parental-permission', 'Photos of the children at the disco below! I never got round to asking their families.'],
    ['parental-permission', 'Photos of the children at the disco below! The forms aren’t back but it would be a shame to wait.'],
    ['parental-permission', 'Photos of the children at the disco below! Parents haven’t signed anything, so shout if you mind.'],
    ['parental-permission', 'Photos of the children at the disco below! Easier to ask forgiveness than permission.'],
    ['parental-permission', 'Photos of the children at the disco below! Snapped before anybody’s mum noticed me.'],
  ])('has answered %s with no: %s', (question, text) => {
    const checklist = check(text);
    expect(answerTo(question, checklist)).toBe('no');
    expect(checklist.verdict).toBe('fail');
  });
});

describe('a draft that says they agreed', () => {
  it.each([
    ['owner-agreed', 'Photo courtesy of the Courier, shared with their permission.'],
    ['owner-agreed', 'Photo courtesy of the Courier, who have let us use it.'],
    ['owner-agreed', 'Photo courtesy of Dai Rees, kindly lent to the council.'],
    ['owner-agreed', 'The cover picture is the weir at dusk by Una Sparrow, who has let us use it until spring.'],
    ['owner-agreed', 'Photo courtesy of the Courier. They have given us permission to use the picture.'],
    ['owner-agreed', 'With her permission, here is Una Sparrow’s photo of the weir, courtesy of the Courier.'],
    ['contact-agreed', 'Ring Peg on 07700 900414, she’s happy for me to pass on her number.'],
    ['contact-agreed', 'Oona says we can share her number: 07700 900416.'],
    ['contact-agreed', 'Tom’s mobile is 07700 900415, given with his permission.'],
    ['person-agreed', 'Mrs Okafor has been diagnosed with cancer. Shared with her permission.'],
    ['parental-permission', 'Photos of the children at the disco below! All the parents have said yes.'],
  ])('has answered %s with yes: %s', (question, text) => {
    expect(answerTo(question, check(text))).toBe('yes');
  });

  it('is no better than one of which the author says no', () => {
    const text = 'Photo courtesy of the Courier, shared with their permission.';
    expect(answerTo('owner-agreed', check(text, { 'owner-agreed': 'no' }))).toBe('no');
    expect(check(text, { 'owner-agreed': 'no' }).verdict).toBe('fail');
  });
});

describe('words that answer something else', () => {
  it.each([
    'Photo courtesy of the Courier. Nobody asked for sunshine but we got it.',
    'Photo courtesy of the Courier. We have asked the county for a new sign.',
    'Photo courtesy of the Courier. We couldn’t have done it without her.',
    'Photo courtesy of the Courier. The permission for the new path came on Monday.',
    'Photo courtesy of the Courier. The county has given us permission for the path.',
    'Photo courtesy of the Courier. Everyone agreed that the cakes, kindly donated by Jo, were the best yet.',
    'Photo courtesy of the Courier. The market is on. Bring a bag. I never asked her to dance.',
    'The Legion have let us use their car park. Photo courtesy of the Courier.',
    'The picture is off the Courier’s site, and the hut is open: the Scouts have let us use it.',
    'By permission of the lockkeeper the raft race starts at noon. Photo courtesy of the Courier.',
    'Photo courtesy of the Courier. We never asked the district for a crossing.',
    'Photo courtesy of the Courier. We didn’t check with them about the road closure.',
    'Photo by Una Sparrow. I hope she doesn’t mind me using it.',
    'Photo by Una Sparrow. I’m sure she is happy for us to share it.',
    'Photo by Una Sparrow. If she says we can use it, it goes on the cover.',
    'Photo courtesy of the Courier. They built that porch without permission.',
    'Photo courtesy of the Courier. The grant forms aren’t back yet.',
    'Photo courtesy of the Courier. There was no time to check the urn.',
    'Photo courtesy of the Courier. Someone stole the lead from the church roof.',
  ])('leave the question open: %s', (text) => {
    expect(answerTo('owner-agreed', check(text))).toBeNull();
  });
});

describe('leave for something else', () => {
  it.each([
    'With Farmer Tibb’s permission the sledging hill is open. Ring Wilf on 07700 900411 if the gate sticks.',
    'The Legion have let us use their car park for the duck race. Text Oona on 07700 900412 for a ticket.',
    'Lady Prout is happy for us to use her orchard. Queries to Gus, 07700 900413.',
    'Photo by Una Sparrow, who let us use it. Ring Gus on 07700 900413.',
    'Parking for the feast is at the Conservative Club, by kind permission. 07700 900414.',
  ])('is none to give a number: %s', (text) => {
    expect(answerTo('contact-agreed', check(text))).toBeNull();
  });
});

test.each([
  'Mrs Okafor has been diagnosed with cancer. The county has given us permission for a ramp.',
  'Mrs Okafor has been diagnosed with cancer. Everyone agreed that she should have the flowers.',
  'Mrs Okafor has been diagnosed with cancer. Her brother asked me to tell you.',
  'Mrs Okafor has been diagnosed with cancer. She’s happy for us to use her drive.',
  'Mrs Okafor has been diagnosed with cancer. She isn’t happy for me to tell you.',
])('what somebody else says or agrees to is no consent: %s', (text) => {
  const checklist = check(text);
  expect(answerTo('person-agreed', checklist)).toBeNull();
  expect(checklist.verdict).toBe('fail');
});

test('a person who has said that it may be told has agreed', () => {
  const text = 'Mrs Okafor has been diagnosed with cancer. She’s happy for me to tell you.';
  expect(answerTo('person-agreed', check(text))).toBe('yes');
});
