import { phrases, stands } from '../phrases/index.js';
import type { Check, Document, Group } from '../types.js';

/** Reactions that readers can leave under a post. */
const SIGN =
  '(emoji|emojis|smiley|smileys|(a|one)? thumb|thumbs|thumbs up|thumbs down|heart|hearts|love heart|tick|cross|(angry|sad|happy|wow|laughing|crying|smiley|cross|grumpy|red|green) (face|one)|fawd|bawd|galon|calon)';
const HERE =
  "(on here|underneath|below|beneath|under (this|here|it)|(in|on) (the|this|our|that) (comment|comments|replies|reply|thread|post|chat|inbox|messages)|in messenger|on messenger|isod|fan hyn|yma|o dan (y|'r|hwn)|yn y sylwadau)";
const GRUMBLES =
  '(complaint|complaints|grumble|grumbles|gripe|gripes|moan|moans|whinge|whinges|rant|rants|grievances|brickbats|bouquets|beef|cwyn|cwynion)';
/** Requests that have to be made to the council in due form. */
const ACT =
  '(book|hire|reserve|bag|apply|report|join|complain|object|vote|nominate|enter|order|register|request|claim|sign up|ask for|get|put your name|have your say|your (name|names|number|order|postcode|report|complaint|objection|bin|plot)|archebu|gwyno|wneud cais|roi gwybod|ymuno|bleidleisio|wrthwynebu)';

const GROUPS: readonly Group[] = [
  {
    kind: 'complaint',
    why: 'asks for complaints in the thread',
    phrases: phrases(`
      (message|dm|comment|reply) .{0,4} (to make|with|for) .{0,3} (complaint|complaints|foi|
        freedom of information) .{0,3}
      ${GRUMBLES} .{0,3} ${HERE} .{0,3}
      ${GRUMBLES} .{0,5} (fire away|welcome here|let (us|them|it) have|let rip|step right up)
      (anything|something|owt|nowt|much) .{0,1} to (moan|complain|grumble|whinge|grouse) about
      (complaint|complaints|foi|freedom of information) (request|requests)? (just|simply|then|please|so)? (message|dm|
        comment|reply) (us|here|below|me|the page|this page|on this page)
    `),
    unless: phrases(`(not|n't|never|no longer|off|closed|offline|cannot) .{0,4} (answered|read|taken|accepted|counted|look|
      looked|deal|dealt|monitored|made|on here|here)`),
  },
  {
    kind: 'complaint',
    why: 'asks for complaints in the thread',
    phrases: phrases(`
      ^ (just|simply|please|so|then)? (dm|message|comment|reply) (us|here|below|me|the page|this page|on this page|
        in the comments) $
    `),
    near: phrases(`
      (foi|freedom of information|complaint|complaints)
    `),
  },
  {
    kind: 'objection',
    why: 'asks for objections or votes in the thread',
    phrases: phrases(`
      (object|objection|objections|vote|nominate|consultation|choose|have your say) .{0,10} (comment|commenting|
        comments|below|in the comments|by replying|in this thread|like this post|with a (like|heart|thumbs))
      ${SIGN} (up|down)? (for|if|means) .{1,7} ${SIGN} (up|down)? (for|if|means|on) .{1,3}
      ${SIGN} (up|down)? (for|means|is|if you want) (the)? (yes|no|plan|option|keep|keeping|a|b|for|against) .{0,3}
      (~react|~vote) with (a|an|the|your) #Word .{0,2} (if (you|you 're|your)|for|to) .{1,6}
      (~react|wave|put|hit|use|~give|leave|drop|click|press|pop|stick) (us|me|it|this|with){0,2} (a|an|the|
        your){0,1} .{0,1} (${SIGN}) .{0,4} if (you|you 're|your) .{0,4} (for|against|want|agree|disagree|prefer|like|
        hate|think|support|oppose|fancy|would|'d)
      (~hate|~love|~like|like|hate) .{1,5} ${SIGN} .{0,4} (counting|count)
      (give|gis|send) (us|it|this|that) (a|your)? ${SIGN} .{0,4} (counting|count|tally|vote|votes)
      (like|likes|thumb|thumbs|heart|hearts|comment|comments|reaction|reactions) .{0,2} (counts|count|is|are|
        will count) .{0,3} (vote|votes|objection|objections)
      (rhowch|gwasgwch|rho|gosodwch|ymatebwch|gadewch) .{0,2} (fawd|bawd|galon|calon|emoji) .{0,4} (os|o blaid|dros|
        yn erbyn|i bleidleisio) .{0,5}
      (say so|say|tell us|shout) ${HERE} .{0,8} (objection|object|against|vote)
    `),
    unless: phrases('(portal|ballot|polling|on the form|paper form|box at)'),
  },
  {
    kind: 'report',
    why: 'asks for reports, bookings or applications in the thread',
    phrases: phrases(`
      (first|anyone|anybody|whoever|everyone) (to|who|that)? .{0,2} (put|puts|comment|comments|write|writes|type|types|
        say|says|reply|replies) .{0,3} (under|below|in the comments|underneath) .{0,4}
      (reply|comment|tag|message|dm) .{0,3} (us|here|below|yes|this page)? .{0,3} (to (report|book|join|apply|reserve|
        sign up)|with your (report|booking|order|name)) .{0,4}
      (inbox|pm|dm|message|messenger|private message|direct message) (us|me|the page|this page|our page) .{0,3} (to|
        with|for|if you want to|if you 'd like to) .{0,2} ${ACT} .{0,4}
      (send|pop|drop|ping|shoot|leave) (us|me|the page)? a? (quick|little)? (message|dm|pm|inbox|note|
        line) .{0,3} (on here|here|below|in messenger|on messenger|to|if) .{0,4} ${ACT} .{0,4}
      first (#Number|one|two|three|five|ten|twenty|dozen|few|come)? to (reply|comment|message|shout|answer|pm|
        dm) .{0,3} (get|gets|win|wins|has|have|bag|bags|is|are) .{0,4}
      (message|dm|pm|inbox) (us|me) (through|on|via|over) (this|the|our) page (to|if you want to|if you 'd like to|
        if you wish to|with) .{0,2} (put in|make|lodge|object|book|apply|report|complain|join|claim|order) .{0,4}
      (dm|message|pm|note) (with|saying|and) .{0,6} (we|i) ('ll|will|can) .{0,1} (book|log|add|put|reserve|sort|
        list) .{0,5}
      tag (a|your|any|somebody|someone) .{0,1} (mate|friend|neighbour|neighbours|mates|friends|who|
        person) .{0,10} (sign|book|apply|join|co opted|volunteer|marshal|steward|put (them|you) (down|on)) .{0,4}
      (whoever|anyone who|anybody who|those who) (replies|comments|messages|reply|comment|shouts) (first|below|
        here) .{0,6}
      (shout|tell us|list|report|pop|put|stick|leave|drop|post|write|say|name) (it|them|your|the|a|which|where|what|who|
        us|down){0,2} .{0,3} (underneath|under (this|here)|on this (post|page|thread)|in (the|this) (comments|thread|
        replies|comment)) (!line|$) .{0,7} (log|list|fix|sort|sorted|crew|clerk|pass|plot|lamps|lamp|bin|booked|name|
        names|pothole|tree|out)
      (gadewch|gadwch|rhowch|anfonwch|danfonwch|ysgrifennwch|sgwennwch|postiwch) .{0,1} (neges|sylw|sylwadau|enw|enwau|
        nhw) (yma|isod|o dan (y|'r|hwn)|yn y sylwadau) .{0,6}
      rhowch nhw (yma|isod|o dan|yn y sylwadau) .{0,4}
    `),
    unless: phrases('(post|postcard|letterbox|phone|ring|answerphone|office)'),
  },
  {
    kind: 'open-comment',
    why: 'invites comments',
    phrases: phrases(`
      (comment below|comments below|let us know (below|in the comments)|tell us (below|in the comments|what you think)|
        what do you think|what do you (all)? reckon|drop a comment|join the (debate|discussion|conversation)|
        have your say below|over to you|sound off|rhowch wybod isod|beth ydych chi'n feddwl) .{0,2}
      ^ .{0,2} discuss ($|below|here|away|underneath|in the (comments|thread))
      thoughts ($|please|folks|anyone|everyone|everybody|welcome|below|here|on|about|in the (comments|thread)) .{0,4}
      (what|how) do you (all|lot|folks)? (make of|say (to|about)) .{0,5}
      what say (you|ye|we) .{0,5}
      what 's (your|the) verdict $
      (let 's|lets) (hear|have) (it|them|your) .{0,2} (yes|no|views|thoughts|opinions|folks)
      (yes|aye) or (no|nay) .{0,3} (let 's|lets) (hear|have) (it|them|your|you)
      (love it or hate it|for or against|love it or loathe it|yay or nay|aye or nay) .{0,2} (below|go|let rip|shout|
        fire away|tell us|discuss|let us know|$)
      (rants|raves|opinions|views|ideas|comments) .{0,3} (welcome|go) (below|here|underneath|in the (comments|thread))
      tell us what you (make|think) of .{0,5} (here|below|underneath)
      get (typing|commenting|posting) .{0,3}
    `),
  },
];

/** Sentences with one of these invite no replies: they ask people not to reply here. */
const NOT_HERE = phrases(`
  ^ .{0,2} (do n't|do not|never|peidiwch|dont) .{0,6} (here|below|in the comments|in the thread|isod|yma)
`);

/** Sentences with one of these invite no replies: they express sympathy, or say where else to write. */
const NOTHING_MEANT = phrases(`
  thoughts are with
  (dolen|linc|manylion|rhif|ffurflen) .{0,4} yn y sylwadau
  (at|in|to|from|after|by|before|with|via|use) (the|a|an|our|your|this|next) .{0,1} (library|meeting|email)
  (by|via|with|in an|our|at|in) (email|library|meeting)
  ^ email
`);

/** Sentences with one of these invite no replies: they thank for those that came, end a thread, or point at a picture or a list below. */
const COME_AND_GONE = phrases(`
  (comments|comment|replies|thread|questions|messages) .{0,6} (do n't|does n't|did n't|do not|does not|wo n't|will not|
    cannot|ca n't|are n't|are not|is n't|never|no longer) .{0,2} (reach|reaches|count|counted|get|go|be|read|answered|
    taken|seen|monitored)
  (ca n't|cannot|wo n't|will not|can not|unable to|not able to) .{0,1} (answer|reply|respond|deal|take|accept|discuss|
    log|read) .{0,5} (here|on here|in this thread|in the comments|under this post|below|on this page)
  (thank you|thanks|diolch) .{0,2} for (all)? (the|your|every|each) .{0,2} (comment|comments|replies|reply|views|
    thoughts|ideas)
  (comments|replies|thread) .{0,4} (stop|stops|close|closes|closed|ended|turned off|switched off|locked|hidden|deleted|
    removed) .{0,3}
  (^ rest|rest of (it|them|the .)) (is|are|'s) .{0,1} in the (comments|first comment)
  (i|i've|we|we've) .{0,1} (put|popped|posted|stuck|added|dropped|left) .{0,5} in the (comments|first comment)
  ^ (more|the|all the|full|some|see|map|maps|link|links|photo|photos|poster|agenda|dates|times|details|list|answers|mwy|
    manylion|lluniau) .{0,7} (below|isod|underneath|in the comments|in the first comment) $
  see the comments for .{0,4}
  (asked|said|saw|seen|wrote|read|rude|abuse|row|rotten|nasty|week) .{0,3} (in|on) (the|this|our|that) (comments|thread|
    replies)
  ^ .{0,2} (be|stay|keep it|remain) (kind|nice|civil|polite|clean|respectful) .{0,6}
  ^ .{0,2} (do n't|do not|no) (argue|arguing|swear|swearing|fight|bicker|name names|name calling) .{0,8}
  (i|we) (do)? (read|see|look at) (all|every|each|the|your|most|of){0,2} (reply|replies|comment|comments|message|
    messages)
  what (do|did) you think .{0,3} would (have)? (said|say|done|do)
  thoughts .{0,4} (are|is) (mine|my own|solely|with)
  thoughts and prayers
`);

/** Where else the answers are to go. */
const ELSEWHERE = phrases(`
  (email|e mail|write to|ring|call|contact|tell|see|speak to) (the|our|your) .{0,1} (office|clerk|council|team|officer)
  (use|using|fill in|complete|via|through|on) (the|our|this) .{0,2} (form|survey|questionnaire|website|
    consultation page)
  (ebostiwch|ffoniwch|cysylltwch â|ysgrifennwch at) (y|r|'r)? .{0,1} (swyddfa|clerc|cyngor)
`);
const BELOW = phrases('(below|here|comment|comments|commenting|reply|replies|thread|isod|yma|sylwadau|sylw|dm|pm|message|tag|react|like)');

/** The sentences that ask for answers by letter, telephone or form, and not in the thread. */
function askedElsewhere(document: Document): ReadonlySet<number> {
  const there = [...document.sentences.keys()].filter((at) => stands(document, ELSEWHERE, [at]) && !stands(document, BELOW, [at]));
  return new Set(there.flatMap((at) => (stands(document, BELOW, [at - 1]) ? [at] : [at - 1, at])));
}

export const invitesReplies: Check = {
  id: 'invites-replies',
  summary: 'invitations to complain, object, apply or report in the thread, or to comment freely',
  kinds: {
    complaint: { label: 'complaints asked for in the thread' },
    objection: { label: 'objections asked for in the thread' },
    report: { label: 'reports or applications asked for in the thread' },
    'open-comment': { label: 'comments invited' },
  },
  misses: ['an invitation that is only a question'],
  groups: GROUPS,
  unless: [NOTHING_MEANT, NOT_HERE, COME_AND_GONE],
  silentIn: askedElsewhere,
  wording: { why: 'invites people to comment', unless: [NOT_HERE, NOTHING_MEANT, COME_AND_GONE] },
  examples: {
    finds: [
      '[Object by commenting below].',
      '[Message us here to make a complaint].',
      'FOI? [Just message us].',
      '[Freedom of information requests: simply message us].',
      '[Tag us to report a pothole and we log it].',
      'New benches at last. [Discuss]!',
      '[What do you think]?',
      '[Reply to join the allotment list].',
      '[Moans about the drains below and we will see to them].',
      '[Tick for plan one and cross for plan two].',
      '[React with a fish if you want the pond back].',
      '[PM us to hire the marquee].',
      '[First three to comment get a tree].',
      '[Anfonwch neges yma i archebu lle].',
      '[Rhowch galon os ydych chi o blaid y cae].',
      'The mural is up. [What do you make of it]?',
      'The one-way street: [yes or no, let’s hear it].',
      'We want your opinions on the paddling pool, [so get typing].',
      '[Tag a mate who would make a good marshal and we sign them up].',
      'No need to email, [complaints on here are fine].',
    ],
    ignores: [
      'Not much to moan about this month, see the comments for proof.',
      'The lido makes the Gazette again. Rest is in the comments.',
      'I’ve put the tide times in the comments.',
      'What do you think of the new crest? Email the office.',
      'Tell us what you think: use the form on the website.',
      'Mae dolen i’r ffurflen yn y sylwadau.',
      'Tell us what you think by email, or at the library.',
      'Comment on the application at the planning portal.',
      'Complaints: see our procedure on the website.',
      'Complaints go to the clerk; message us for the address of the office.',
      'Apply to the clerk for an allotment.',
      'Report potholes to the county.',
      'Email your views to the clerk by 3 May.',
      'Our thoughts are with the family.',
      'Complaints on here are not read, please use the form.',
      'Do not tell us of crime in the comments, ring 101.',
      'Thumbs up for the litter pickers, what a haul!',
      'Give the lollipop man a thumbs up as you drive past.',
      'Vote with a tick for plan one and a cross for plan two on the paper form.',
      'Comments under this post don’t count as objections.',
      'We can’t answer complaints on here, ring the office.',
      'Thank you for all your thoughts below.',
      'Thank you for all the comments.',
      'Nothing more is to be said here, and the thread is now closed.',
      'More photos of the daffodils below.',
      'Please be kind in the comments.',
      'I do read every reply, and some of them have been nasty this week.',
      'What do you think Grandad would have said?',
      'All thoughts on here are mine.',
      'Your thoughts were passed to the county.',
      'The committee will discuss the mast on Monday.',
      'First to reply by post gets a postcard from the mayor.',
    ],
  },
};
