// Phrases by which people take a side without naming a party: on the doorstep, before a poll, about those who govern.
import { phrases } from '../../phrases/index.js';
import type { Group } from '../../types.js';

/** What is stood for. One of these must stand nearby to make "don't let him back in" a word on a candidate. */
export const POLL = phrases(`
  (vote|votes|voting|poll|polls|polling|seat|ward|candidate|campaign|canvassing|election|by election|manifesto|{ballot}|
    council|county|senedd|parliament|mp)
`);

/** People who call at doors and ask for no vote. */
const OTHER_CALLERS = phrases(`
  (carol|carols|singers|wassail|trick|milk|parcel|parcels|food bank|collecting|envelope|christian aid|charity|survey|
    consultation|santa|leek|puppy|wedding)
`);

/** Votes and posts that are no candidate's: of clubs and shows, or notices that are headed with a ward. */
const NO_CANDIDATE = phrases(`
  (vote|votes|elect|back|support|but|choose|return|trust) (for|to)? ({party-word}|{party}|tory|lib)
  vote (now|here|today|online|early|twice|yes|no|#Day|#Month|for your|for the|in the (poll|photo))
  (surgery|surgeries|meeting|meetings|notice|results|result|agenda|news|update|litter|plans|map|flood|bin|bins|grit|
    vacancy|vacancies|nominations|candidates|election|elections|volunteers|councillor|councillors|warden|wardens|
    caretaker) for
  (captain|club|team|society|mascot|scarecrow|pub|best|favourite|cutest|carnival|queen|dog|bake off|strictly|eurovision)
`);

export const POLLS: readonly Group[] = [
  {
    kind: 'candidate',
    why: 'asks for votes for somebody',
    unless: NO_CANDIDATE,
    phrases: phrases(`
      ^ .{0,1} (elect|re elect|vote|re electing) (for)? #Capital #Capital? ($|on|in|vote|for (a|change|better)|this|
        come|again|and|he|she|they|to|your|because|next) .{0,5}
      ^ .{0,1} (back|support|choose|return|trust) (#Person|#Capital #Capital) .{0,2} (on (polling day|the #Ordinal|
        #Number #Month|the ballot)|in the .{0,1} (by election|election|elections)|for (a better|council|mayor|mp|county|
        parliament)|in may) .{0,4}
      ^ (choose|vote|back|return) #Capital #Capital? for (a|change|council|mayor|#Capital ward|your|better|safer) .{0,5}
      ^ #Capital #Capital? for (#Capital #Capital? ward|council|the council|county council|parliament|mp|mayor|
        county hall|the county) ($|on|she|he|they|in may|again|because|this) .{0,6}
      (anyone|anybody) but #Capital .{0,1} (in may|on thursday|on polling day|on the ballot|this time|for council|
        for mayor)
      (use|give|cast|lend) (both|all)? (of)? your (vote|votes) (for|to) #Capital .{0,4}
      a vote for #Capital .{0,2} (is|means|will|would|gets|keeps) .{0,6}
    `),
  },
  {
    kind: 'candidate',
    why: 'supports or attacks somebody who stands for election',
    near: POLL,
    phrases: phrases(`
      do n't let (him|her|them|#Person) (back in|in again|get back in|fool you again) .{0,4}
      (hat|cap) (in|into) the ring .{0,6}
      (our|your|the) (man|woman|lass|lad) for (the)? .{0,1} (county|ward|council|borough|district|seat|senedd|
        westminster|parliament) .{0,3}
      give #Person (another|a second|a third) (term|go|four years|five years) .{0,4}
    `),
  },
  {
    kind: 'canvassing',
    why: 'canvassing, or a call to turn out',
    unless: OTHER_CALLERS,
    phrases: phrases(`
      (reception|welcome|response|support|chats|conversations|feeling|feedback|mood) .{0,3} (on|from) (the)? (doorstep|
        doorsteps|doors) .{0,5}
      (stakeboard|stakeboards) .{0,4} (up|going|for|need|want|deliver|available|in|out) .{0,4}
      polls (close|shut) .{0,4} (we can still|let 's|drag|knock|final push|one last push|one more push|
        get your (neighbours|mum|nan|family|mates) out) .{0,6}
      (could|will|may|might) (all)? (come|be) (down to|decided by) (a handful of|a few|one|a dozen|#Number) votes .{0,3}
    `),
  },
  {
    kind: 'referendum',
    why: 'takes a side in a referendum',
    phrases: phrases(`
      (a|your|every|only a|just a) (no|yes) (vote)? (keeps|saves|stops|protects|gives us|throws|kills|wrecks|lets them|
        will save|will stop|will keep|can save|can stop) .{0,8}
    `),
  },
  {
    kind: 'government',
    why: 'takes sides for or against a government or its people',
    phrases: phrases(`
      (bunch|lot|shower|clowns|crew|mob|idiots|jokers|muppets) .{0,2} (in charge of|running|ruining|governing) (the|
        this|our) (country|nation|economy) .{0,4}
      (farmers|pensioners|fishermen|steelworkers|nurses|carers|veterans|hill farms|rural communities|working people|
        market towns) .{0,1} (were|have been|been|'ve been|are being) (sold (out|down the river)|thrown under the bus|
        stitched up|shafted|betrayed|hung out to dry) .{0,6}
      (between|neither of|either of|both of|fag paper between) the (two|three)? (main|big|old|major) parties .{0,4}
    `),
  },
];
