// Private facts in the fewest words: "he drinks", "she's expecting", "they get free school meals".
import { phrases } from '../../phrases/index.js';
import type { PrivateFacts } from './facts.js';

/** Somebody who is named or stands for a name, right before what is told of them. */
const ONE = `(#Person|he|she|{villager}|{kin}|{trade}|(at|from|on|off) (the|number)? .{1,2})`;

/** Those who stand for a party are named by it in public. */
export const IN_POLITICS = phrases(`
  ({member-title}|{member-word}|candidate|candidates|minister|mp|mps|ms|peer|lord|lady|baroness|elected|majority|
    ward|seat|stood|standing|stands|agent|leader|spokesman|spokeswoman|group|club)
`);

export const PLAIN_FACTS: readonly PrivateFacts[] = [
  {
    kind: 'health',
    why: 'tells of somebody’s health in few words',
    phrases: phrases(`
      ${ONE} (drinks|is drinking|'s drinking) ($|again|heavily|too much|all day|every (day|night|morning)|
        in the mornings|like a fish|on the job|alone)
      ${ONE} (is|'s) expecting ($|again|twins|in #Month|any day|at last)
      ${ONE} (is|'s|has gone|went|is going|'s gone) (in|into) a (home|nursing home|care home) ($|now|at|with|since|
        because)
      (ca|can|could) (n't|not) (read|write) ($|or write|nor write|and write)
      never (learnt|learned) to (read|write) ($|or|and|so|at)
    `),
  },
  {
    kind: 'family-trouble',
    why: 'tells that social services are involved',
    phrases: phrases(`
      social services (was|were|are|have been|had been|'ve been|has been|is|came|called) .{0,1} (at|round|to|back|in|
        round to|round at|on to) (the|that|poor)? (#Person|#Capital|number|next door)
    `),
  },
  {
    kind: 'benefits',
    why: 'tells who gets benefits',
    phrases: phrases('(gets|get|has|have|having|claims|claim|on|getting) free school (meals|dinners|lunches)'),
  },
  {
    kind: 'ethnicity',
    why: 'tells of somebody’s leave to stay',
    phrases: phrases(`
      (is|'s|are|was|were) (an|a)? (asylum seeker|asylum seekers|refugee|refugees|illegal immigrant|
        failed asylum seeker)
      (visa|asylum claim|asylum application|leave to remain|citizenship) (was|has been|got|is|'s been)? (turned down|
        refused|rejected|run out|expired|revoked)
    `),
  },
  {
    kind: 'sexuality',
    why: 'tells of somebody’s sexuality in few words',
    phrases: phrases(`
      (#Person|{kin}|he|she|lad|lass) (has|'s|have) (just|finally|only|now)? come out ($|to (his|her)|as|at (work|
        school))
    `),
  },
  {
    kind: 'religion',
    why: 'tells of somebody’s prayers',
    phrases: phrases(`
      (#Person|he|she) (is|'s|goes|will be|has to be|off) .{0,1} (at|to) (the)? (prayers|friday prayers|mosque|
        synagogue|shul|gurdwara) ($|on|every|then|by|at|all)
      (#Person|he|she|{trade}|{villager}) (prays) (#Number|five times|every|in the|at|to)
    `),
  },
  {
    kind: 'politics',
    why: 'tells of somebody’s politics in few words',
    unless: IN_POLITICS,
    phrases: phrases(`
      ${ONE} (is|'s|was) (a|an) (closet|secret|lifelong|true blue|card carrying|paid up|proper|right)? (tory|corbynite|
        communist|marxist|trotskyist|socialist|ukipper|brexiteer|remainer|thatcherite|lib dem|tory voter|labour voter|
        reform voter|labour man|labour woman|plaid man|plaid woman)
      ${ONE} (is|'s|was) a member of (plaid|plaid cymru|reform|the (labour|conservative|tory|green) party|ukip|labour|
        the (greens|tories|lib dems|communists))
    `),
  },
  {
    kind: 'criminal-record',
    why: 'tells of somebody’s time in prison in few words',
    phrases: phrases(`
      ${ONE} (has|'s|have) been inside ($|for|twice|before|since|again|and it)
      ${ONE} .{0,6} (is|'s|are|went|goes) back inside ($|for|again|until|till|shoplifting|burglary|drugs|after #Number) .{0,2}
    `),
  },
];
