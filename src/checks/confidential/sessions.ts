// Phrases that tell what was said or decided behind closed doors.
import { phrases } from '../../phrases/index.js';
import type { Group } from '../../types.js';
import { MATTERS, PUBLISHED } from './matters.js';

export const SESSIONS: readonly Group[] = [
  {
    kind: 'closed-session',
    why: 'tells what was said behind closed doors',
    phrases: phrases(`
      (%rhan|%sesiwn|%darn) (%caeedig|%preifat|%cyfrinachol) .{0,5} (penderfynwyd|benderfynwyd|cytunwyd|gytunwyd|
        penderfynon|benderfynon|cytunon|gytunon|dywedodd|ddwedodd|ddudodd|wedodd|clywson|glywson|pleidleisiwyd|
        bleidleision|fe|cytuno|penderfynu) .{0,8}
      (once|after|when|before|as soon as) .{0,2} (the)? (public|press|public and press|press and public|reporter|
        reporters|journalist|man from the paper|lady from the paper|gallery|rest of you|everyone else|wasg|
        cyhoedd) .{0,3} (left|went|gone|packed up|cleared off|pushed off|trooped out|shuffled out|filed out|had left|
        were out|was out|cleared|had gone|been sent out|got sent out|adel) .{0,6}
    `),
  },
  {
    kind: 'closed-session',
    why: 'tells what was said or decided in private',
    near: MATTERS,
    phrases: phrases(`
      offer .{0,9} (turned|knocked|sent) (it|them) (down|back) (flat|last night|there and then|in five minutes) .{0,3}
      (put|threw|sent|turfed|shooed|kicked|chucked|ushered|cleared) (us|me|everyone|everybody|the public|you lot|
        the reporter|the press) .{0,2} out .{0,6} (and|then|so|before|while|to) .{0,8}
      in (the)? (private|closed|secret|exempt|confidential) (session|meeting|part|item|bit|half) .{0,8}
      (in|at) (the|our) .{0,1} (working group|working party|staffing committee|pre meeting|premeet|councillors' briefing|
        members' briefing|away day) .{0,3} (chair|chairman|clerk|members|we|they|#Person|leader|mayor|officer) .{0,1} (said|
        agreed|told|decided|admitted|let on|wanted) .{0,6} (sell|sale|lease|accept|offer|price|less|sack|redundancies|
        close|closing|budget|rent|cut) .{0,6}
      (agreed|voted|decided|settled|met|approved|chose) .{0,4} (in private|in secret|in camera|behind the scenes|
        by email|over email) .{0,6}
      (tape|recorder|recording|camera|cameras|microphone|microphones|mic|mics|livestream|live stream|stream|
        webcast) (was|were|went|is|had been) (off|stopped|ended|cut|switched off|turned off|been switched off|
        been turned off) .{0,8}
      behind (closed|shut|locked|those) doors .{0,6}
      (when|while|once|after|before) .{0,2} (doors|door) .{0,2} (shut|closed|locked) .{0,6}
      (with|had) the (doors|door) (shut|closed|locked) .{0,6}
      (pink|blue|green|yellow|buff) (papers|sheets|pages) .{0,6}
      (peep|peek|gander|squint|glimpse|sneak|sneaky look) .{0,2} (at|of|in|inside) (the|their|that|his|her|
        those) .{0,2} (envelope|envelopes|tender|tenders|bid|bids|quotes|file|files|report|figures|papers|contract|
        draft) .{0,6}
      (gallery|public seats|public benches) (was|were|being|had been)? (empty|cleared|emptied|deserted) .{0,6}
      with (nobody|no one|no public|not a soul|none of you) (there to (hear|see)|in (the)? (gallery|room|chamber|
        public seats)) .{0,4}
      (exit|severance|redundancy|leaving|golden) (package|deal|payout|pay off|handshake|terms) (is|was|comes|came|for|
        of|costs|cost|more|worth|to|with) .{0,8}
      (ar ôl|wedi|unwaith) .{0,2} (i 'r|y|'r)? (wasg|cyhoedd|drysau|gyhoedd) .{0,2} (adael|adel|fynd|mynd|gau|
        cau) .{0,6}
      (penderfynwyd|cytunwyd|penderfynon|cytunon|gytunon) .{0,3} (yn breifat|yn gyfrinachol|yn dawel|tu ôl i ddrysau|
        dros e bost|dros ebost) .{0,6}
    `),
    unless: PUBLISHED,
  },
  {
    kind: 'closed-session',
    why: 'tells what was done behind closed doors',
    phrases: phrases(`
      (ar ôl|ar ol|wedi|unwaith|cyn gynted ag) .{0,1} (i|oedd|aeth|adawodd)? .{0,1} (y|yr)? .{0,1} (cyhoedd|gyhoedd|
        wasg|gohebydd|ohebydd|bobl|pawb arall|ddynes o 'r papur) .{0,2} (fynd|mynd|aeth|adael|gadael|allan|mas|gael (eu|
        ei) hel|droi am adre|gau 'r drws) .{0,10}
      (tu ôl i|tu ol i|tu cefn i) (ddrysau|ddryse|ddrws) (caeedig|ar gau|cau) .{0,8}
      (%papurau|%dogfennau|%adroddiad) (pinc|melyn|gwyrdd|coch) .{0,6}
      (oeddwn|roeddwn|o'n|on|ro'n|oedden|roedden) (i|ni) (yno|yna|'na) (pan|wedi) .{0,2} (gau|cau|gloi|cloi|gaewyd|
        caewyd|gaeon|gaeodd) (nhw)? (y|'r) (drws|drysau) .{0,8}
      (rhyngot|rhyngddat|rhyngoch|rhwng) (ti|chi|chdi)? (a|â) (fi|fo fi|minnau|finna) .{0,6} (mae|ma|mi|wedi) .{0,5} (gwerthu|
        werthu|gadael|ymddiswyddo|penderfynu|cytuno|mynd drwodd) .{0,6}
      (papur|papurau|dogfennau) (rhan|eitem) (#Number|dau|b) .{0,6}
      (rhan|eitem|sesiwn) (gaeedig|breifat|gyfrinachol|b|dau) (y cyfarfod|neithiwr|nos|o 'r cyfarfod) .{0,10}
    `),
  },
];
