// Phrases that tell what the council thinks, or judge in its name.
import { phrases } from '../../phrases/index.js';
import type { Group } from '../../types.js';
import { COUNCIL_THINGS } from './things.js';

/** Sentences with one of these are no view of the council: they only welcome people, ideas or entries. */
export const INVITES = phrases(`
  {own-council} (welcomes|welcome|supports|is supporting) .{0,1} (new faces|visitors|applications|members|volunteers|
    enquiries|you|your|everyone|everybody|anyone|all|dogs|donations|children|people|residents|newcomers|questions|
    comments|ideas|entries)
`);

/** Sentences with one of these are no view of the council: something is done on its behalf, and nothing is said for it. */
const DEEDS = phrases(`
  (lay|lays|laid|laying|accept|accepts|accepted|collect|collects|collected|receive|receives|received|attend|attends|
    attended|attending|present|presents|presented|light|lights|lit|lead|leads|led|plant|plants|planted|raise|raises|
    raised|cut|cuts|read|reads|place|places|placed) .{0,6} (on behalf of|in the name of)
`);

export const VIEWS: readonly Group[] = [
  {
    kind: 'view',
    why: 'gives a view as the council’s',
    firm: true,
    phrases: phrases(`
      {own-council} (firmly|strongly|very much|wholeheartedly|has always|also|still|does not|do not|does n't|do n't|
        fully)? (~believe|~feel|~oppose|~support|~welcome|~regret|~condemn|~deplore|~favour|~insist|~stand|~applaud|
        ~think|~maintain|~reject|reckons|would (much)? (rather|sooner|prefer)|takes its hat off|~share|~recognise|
        ~commend|thanks|is proud|is disappointed|
        is delighted|is clear that|is of the view|is against|is opposed)
      (the parish|the town|this council|this town|town hall|the town hall) (~believe|~oppose|~support|~welcome|~condemn|
        thinks|feels|stands|takes its hat off)
    `),
    unless: INVITES,
  },
  {
    kind: 'view',
    why: 'gives a view as the council’s',
    phrases: phrases(`
      (we|we here|us) (at|on|as|in) .{0,1} (the|your)? .{0,1} (parish council|town council|council|pc|town hall) .{0,4}
      (on behalf of|in the name of) (the|your|our) .{0,1} (parish council|town council|council|community council|
        parish) .{0,4}
      (every one of us|all of us) (here)? (at|on) .{0,2} (council|town hall|parish council)
      (we|council) (as a council|as your council) .{0,3}
    `),
    unless: DEEDS,
  },
  {
    kind: 'view',
    why: 'gives a view as the council’s',
    phrases: phrases(`
      ^ (the|our|your)? (parish|town|community)? council 's (own|official|firm|considered|clear)? (view|position|stance|
        opinion|message|feeling) (is|was|remains|on|has|could)? .{0,8}
    `),
  },
  {
    kind: 'view',
    why: 'signed by all of the council',
    phrases: phrases(`
      (signed|from|yours) .{0,1} (all|everybody|everyone|all of us|every one of us|the lot of us) (here)? (at|of|on|
        in) .{0,2} (parish council|town council|community council|council|town hall)
    `),
    unlessDraft: phrases(
      '(christmas|happy|merry|nadolig|easter|pasg|new year|thanks|thank you|diolch|welcome|croeso|birthday|congratulations|get well)',
    ),
  },
  {
    kind: 'view',
    why: 'gives a view as the council’s',
    phrases: phrases(`
      (we|us) (all|lot|here|folk|lads|lasses|members|officers|staff|councillors|ones)? .{0,1} (at|on) (the|your|
        our)? .{0,1} (parish council|town council|community council|council|town hall|parish) (all|do|do n't|
        have always|are|'re|can|ca n't)? .{0,1} ({believe}|behind|against|with you|on your side|right behind|for it|
        in favour) .{0,6}
    `),
  },
  {
    kind: 'view',
    why: 'speaks for all who sit on the council',
    firm: true,
    unquoted: true,
    near: COUNCIL_THINGS,
    phrases: phrases(`
      (speaking|speak|talking|answering) for all #Number of us .{0,10}
      (that's|that is|this is|it's) (the view of)? all #Number (of us|councillors|members) .{0,4}
      all #Number (councillors|members) (want|say|think|believe|support|oppose|are against|are behind|are for|
        stand) .{0,8}
    `),
  },
];
