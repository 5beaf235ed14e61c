// What is sold or collected for the public, and is nobody's business.
import { phrases } from '../../phrases/index.js';

/** Sentences with one of these are no private sale: something is sold or collected for the public, or nothing is sold at all. */
export const FOR_ALL = phrases(`
  (they|it|he|she|which|key|keys|purse|glove|gloves|glasses|teeth) (is|are|'s|'re|was|were) (now|safe|waiting|
    being kept|kept|sitting)? in (a|the) (jar|bucket|box|drawer|tin) .{0,4}
  (council|parish|committee|library|museum|village hall|hall hire|church|chapel|charity|hospice|scouts|guides|wi|school|
    pta|fete|jumble|allotment|plot|burial|stall rents|housing association|social housing|affordable|planning|scam|
    lottery|grant|swim|leisure centre|tip|season ticket|bus|train|food bank|coffee morning|panto|youth club|
    community cafe|tombola|riding for the disabled|save the|save our|vote|lunch club|over 55s|over 60s|over 65s|
    pensioners|judging|judged)
  (group|society|club|team) ('s)? .{0,2} (page|website|blog|group)
  (i|we|i 'll|we 'll|can|could|happy to|glad to|will|'ll|'d) .{0,1} chip in (for|towards|with|if|and|something|a bit|
    #Money|#Number)
  (cyngor|capel|eglwys|ysgol|elusen|neuadd|rhandir|rhandiroedd|llyfrgell|hosbis)
`);

/** Drafts with one of these give something away to whoever takes it. */
export const GIVEN_AWAY = phrases(`
  free to (a|any|an)? .{0,1} (good|loving|kind|caring|new) home
  free to (whoever|anyone who|anybody who|the first who) (can|will|wants|has|comes)
  free to (collect|collector|the collector)
`);
