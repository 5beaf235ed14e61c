// Which sentences report what the council has decided, and so need nobody's leave to be repeated.
import { noCouncil } from '../src/council.js';
import { decisionsReported } from '../src/topics/decisions.js';
import { readDocument } from '../src/document/index.js';

const reported = (text: string): string[] => {
  const document = readDocument(text, noCouncil);
  const sentences = new Set(decisionsReported(document).map(({ span }) => document.sentences.findIndex(({ end }) => span.start < end)));
  return [...sentences].map((sentence) => text.slice(document.sentences[sentence]?.start, document.sentences[sentence]?.end).trim());
};

test.each([
  'The council resolved on 11 May to object to the phone mast.',
  'Council voted last night to turn the loos over to the friends group.',
  'At Monday’s meeting members agreed the new cemetery fees.',
  'The bollards went through 5-4 at the meeting.',
  'It was minuted in March: minute 26/114.',
  'This was said in the open part of the meeting.',
  'Penderfynwyd nos Lun i drwsio’r giât.',
])('a report: %s', (sentence) => {
  expect(reported(sentence)).toEqual([sentence]);
});

test.each([
  'The council has not decided anything on the stile.',
  'Nothing was agreed at the meeting on Monday.',
  'No decision at the meeting on the stile, as usual.',
  'The council ought to be asked before it is agreed at full council.',
  'The clubhouse was approved by the district in June.',
  'The county council has agreed to shut the lane.',
  'The choir voted on Friday to sing in the square.',
  'My nan passed on Tuesday.',
  'The jelly is set by 6.',
  'Item 7 is the hedge.',
  'Come to the public meeting.',
])('no report: %s', (sentence) => {
  expect(reported(sentence)).toEqual([]);
});

test('only the sentence that reports is one', () => {
  expect(reported('The council agreed on 3 June to mend the stile. We think the quarry is a disgrace.')).toEqual([
    'The council agreed on 3 June to mend the stile.',
  ]);
});
