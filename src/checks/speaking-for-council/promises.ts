// Phrases that promise something in the council's name.
import { phrases } from '../../phrases/index.js';
import type { Group } from '../../types.js';

const COUNCIL_NEAR = phrases('({own-council}|%cyngor|council|councils|councillor|cllr|clerk|parish|ward|chair|chairman|mayor|committee)');

/** Things that people want repaired, whoever is responsible for them. */
const PUBLIC_WORKS = phrases(`
  ({kept-by-council}|{council-subject}|pothole|potholes|street light|street lights|lamp post|kerb|kerbs|verge|verges|
    path|footpath|pavement|crossing|zebra|speed bumps|hedges|drain|drains|gully|gullies|grit bin|dropped kerb|railings|
    cattle grid|stile|bridge)
`);

export const PROMISES: readonly Group[] = [
  {
    kind: 'promise',
    why: 'promises in the council’s name',
    phrases: phrases(`
      {own-council} (will|wo n't|'ll|would|is going to|are going to) (never|always|not|make sure|ensure|be|fight|pay|
        see to it|sort|fix|put|stop|refuse|cover|continue to)? .{0,1} (paying|buying|fighting|opening|putting|spending|
        allow|let|guarantee|stop|block|make sure|sort|fix|cover|pay|fight|be held|see|do everything|~happen)
      (the parish|the town|this council|the parish council|the town council|the council|town hall) (gives you its word|
        is good for it|will pay|will fight|wo n't be|will cover|will make|will see|will never|wo n't give|has your back|
        will put|will not|promises|pledges|guarantees|commits|undertakes)
      (i|we) (can)? (promise|guarantee|confirm|assure you|pledge|give you my word|
        give you our word) .{0,2} (that)? (the council|the parish|the parish council|we|we'll|the town council|
        town council|council) (will|'ll|wo n't|is|are|has|have) .{0,4}
      (as|being) (a|your|the|one of your|our|an)? .{0,1} ({member-word}|{staff-word}|leader|council leader|
        vice chairman|head of the council) .{0,6} (you 'll|you will|i promise|i can promise|it will|it 'll|we 'll|
        we will|rest assured|i guarantee|i give|you have my|there will be|there 'll be|they 'll|they will) .{0,6}
      (i can|can) confirm .{0,2} (council|we|we'll|we're|parish) .{0,5}
      (take it from me|mark my words|trust me|believe me|rest assured) .{0,2} {own-council} (will|'ll|wo n't|
        is going to|are going to) .{0,8}
      (you have|you've got|take) (our|the council's|the parish's|that as) .{0,3} (word|promise|guarantee|
        last word) .{0,4}
      (we'll|we will|we wo n't|we will not) (never|make sure|see to it|get it|have it|put it right|sort it|refund|
        pay for|foot the bill|fight) .{0,4}
    `),
  },
  {
    kind: 'promise',
    why: 'promises in the council’s name',
    near: COUNCIL_NEAR,
    phrases: phrases(`
      (you have|you've got|take) my .{0,3} (word|promise|guarantee|last word) .{0,4}
    `),
  },
  {
    kind: 'promise',
    why: 'promises what only the council can do',
    near: PUBLIC_WORKS,
    phrases: phrases(`
      (will|'ll|wo n't) .{0,14} (you have|you've got|you have got|take|have|on|that's) my .{0,2} (word|promise|
        guarantee|life) .{0,4}
      (will|'ll) (all)? be (emptied|mended|fixed|filled|replaced|painted|cut|cleared|reopened|resurfaced|swept|relit|
        sorted|repaired|done|gritted|back) .{0,10} (i guarantee|i promise|that 's a promise|that is a promise|
        that 's a guarantee|guaranteed|no ifs)
      (will|'ll) be .{0,2} (in|up|back|down|open|done|finished|mended|fixed|gone|sorted) (by|before|in time for) .{0,8} (i
        've|ive|i have) (made sure|seen to|made certain) .{0,3}
      (my word on it|i give you my word|mark my words|leave it with me) .{0,10} ('ll|will) (be|have|get) .{0,8}
      (we|we 'll|i 'll|we will|i will) (have|get) .{0,1} (it|them|that|those|these|every|all|the) .{0,7} (filled|fixed|
        mended|sorted|repaired|repainted|cleared|replaced|resurfaced|reopened|relit|drained|tarmacked|gritted|painted|
        emptied|swept|rebuilt|put back|cut back|dug out) (by|before|inside|within|in time for|for) .{0,5}
    `),
  },
  {
    kind: 'promise',
    why: 'promises by the office',
    unquoted: true,
    phrases: phrases(`
      (as|being|from) (a|your|the|one of your|our|one of the)? .{0,2} ({member-word}|{staff-word}|councillors|(member|
        representative|rep|voice) (of|on) the council|council leader) .{0,5} (i|we) ('ll|will|'m going to|
        am going to) (personally|also)? .{0,1} {carry-out} .{0,8}
      (as|being|from) (a|your|the|one of your|our|one of the)? .{0,2} ({member-word}|{staff-word}|councillors|(member|
        representative|rep|voice) (of|on) the council|council leader) .{0,5} (i|we) (give|gave) you (my|our) word .{0,8}
      ^ from (your .{0,2} ({member-word}|{staff-word})|the (mayor|clerk|town clerk|parish clerk)) .{0,6} (will|'ll|
        wo n't|is going to|are going to) .{0,8}
    `),
  },
];
