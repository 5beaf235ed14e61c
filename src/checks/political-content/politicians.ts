// Phrases for and against a politician.
import { phrases } from '../../phrases/index.js';
import type { Group } from '../../types.js';

/**
 * Sentences with one of these are for or against no politician: they tell of visits and announcements, or of quizzes, plays and
 * pictures.
 */
const NEWS_OF_POLITICIANS = phrases(`
  ({politician}|{politician-in-full}|{politician-surname}|prime minister|chancellor|minister|
    home secretary) .{0,2} (will|to|is|was|are|has|had|'s)? (be|been)? (~open|~visit|~attend|~speak|~unveil|~host|
    ~present|opening|coming|invited|announced|announces|called|appointed|elected|re elected|resigned|sworn|born|quoted|
    named|arrived|arrives|due|expected|give|deliver|make|take|answer|hold|holds|holding|lay) .{0,4} (#Day|#Month|#Time|
    on|at|the|a|to|as|in|by|that|for|of)
  (quiz|question|crossword|film|films|documentary|biography|autobiography|memoir|memoirs|book|books|novel|portrait|
    exhibition|panto|pantomime|lookalike|look alike|impression|impressionist|impressions|puppet|waxwork|mask|masks|
    cartoon|tea towel|mug|starring|lecture|auction|signed|history|historian|scarecrow|scarecrows|costume|fancy dress|
    dressed as|wig|wax|statue|podcast|interview|essay)
  (prime minister|pm|chancellor|first minister|leader|president) (before|after|when|from|until|in|since|between) .{0,4}
  (named after|called|look like|looks like|looks just like) .{0,2} ({politician-in-full}|{politician-surname})
`);

/** Sentences with one of these mean a neighbour who has the same name as a politician. */
const NEXT_DOOR = phrases(`
  {politician-in-full} (from the|at number|at no|next door|down the|has retired|retires|and (her|his) (sister|brother|
    wife|husband|mum|dog))
`);

/** Sentences with one of these mean other people, places or things of the same name as a politician. */
const OF_THAT_NAME = phrases(`
  (mr|mrs|miss|ms|dr|auntie|uncle|nurse|pc|young|old|the|our) .{0,1} {politician-surname}
  {given-name} {politician-surname}
  {politician-surname} ({place-word}|and (son|sons|co|daughters)|fc|fishing|roe|caviar|eggs)
  (a|two|big|royal|caught|catch) .{0,1} {politician-surname}
`);

export const POLITICIANS: readonly Group[] = [
  {
    kind: 'politician',
    why: 'names a politician',
    unless: [NEWS_OF_POLITICIANS, NEXT_DOOR],
    phrases: phrases('{politician-in-full} .{0,10}'),
  },
  {
    kind: 'politician',
    why: 'names a politician',
    unless: [NEWS_OF_POLITICIANS, OF_THAT_NAME],
    phrases: phrases('({politician-surname}|truss&#Capital|sturgeon&#Capital) .{0,10}'),
  },
  {
    kind: 'politician',
    why: 'takes sides for or against a politician',
    unless: phrases('(the|a|our|my|his|her|master|local) thatcher'),
    phrases: phrases(`
      {politician} .{0,2} (was|is|'s|has been|got it|is so|was so) .{0,1} (right|wrong|useless|finished|clueless|
        brilliant|lying|toast|spot on|worse|hopeless|a (disgrace|liar|joke|hero|clown|fraud|traitor|genius|fool|crook))
      {politician} (lied|lies|betrayed|sold us|let us down|ruined|saved|could n't|does n't care|has (ruined|wrecked|
        betrayed|saved|sold))
    `),
  },
];
