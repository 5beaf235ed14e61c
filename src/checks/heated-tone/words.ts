// Phrases that several groups share.
import { phrases } from '../../phrases/index.js';

/** Events at which everybody remembers where they were: "Where were you in the great freeze?" is not a taunt. */
export const REMEMBERED = phrases(`
  where were you .{0,8} (#Year|#Bygone)
  where were you .{0,2} (on|in|at|during|for|day of|night of|morning of) .{0,2} (the|your)? .{0,1} (coronation|#Year|
    big|great|millennium|eclipse|flood|floods|storm|freeze|snow|heatwave|drought|blackout|hurricane|jubilee|war|final)
  where were you .{0,1} when .{0,6} (comet|eclipse|coronation|jubilee|war|millennium|moon|wall|king|queen|prince|
    princess|pope|diana|elvis|beatles|world cup|snow|storm|hurricane|#Year|#Bygone|opened|died|landed|crowned|
    lights went out|clocks|power cut|came to town)
`);

/** Requests for memories, stories or photographs for an archive. */
export const TELL_US = phrases(`
  (memories|memory|stories|your story|a story|snaps|photos|pictures|recollections|archive|booklet|exhibition|
    history (group|society|evening|night|club|project)|museum|reminiscence|talk at|tell the history|nostalgia)
`);

/** Thanks for years of work, which are meant. */
export const THANKED = phrases(`
  (thank you|thanks|diolch) for (#Number|all|your|so many|everything|forty|thirty|twenty|ten|fifty) .{0,3} (years|
    work|help|
    kindness|service|done|hours)
`);
