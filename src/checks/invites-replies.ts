import { phrases } from '../phrases/index.js';
import type { Check, Group } from '../types.js';

const GROUPS: readonly Group[] = [
  {
    kind: 'complaint',
    confidence: 'likely',
    why: 'asks for complaints in the thread',
    phrases: phrases(`
      (message|dm|comment|reply) .{0,4} (to make|with|for) .{0,3} (complaint|complaints|foi|
        freedom of information) .{0,3}
      (complaint|complaints|foi|freedom of information) (request|requests)? (just|simply|then|please|so)? (message|dm|
        comment|reply) (us|here|below|me|the page|this page|on this page)
    `),
  },
  {
    kind: 'complaint',
    confidence: 'likely',
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
    confidence: 'likely',
    why: 'asks for objections or votes in the thread',
    phrases: phrases(`
      (object|objection|objections|vote|nominate|consultation|choose|have your say) .{0,10} (comment|commenting|
        comments|below|in the comments|by replying|in this thread|like this post|with a (like|heart|thumbs))
    `),
  },
  {
    kind: 'report',
    confidence: 'likely',
    why: 'asks for reports, bookings or applications in the thread',
    phrases: phrases(`
      (first|anyone|anybody|whoever|everyone) (to|who|that)? .{0,2} (put|puts|comment|comments|write|writes|type|types|
        say|says|reply|replies) .{0,3} (under|below|in the comments|underneath) .{0,4}
      (reply|comment|tag|message|dm) .{0,3} (us|here|below|yes|this page)? .{0,3} (to (report|book|join|apply|reserve|
        sign up)|with your (report|booking|order|name)) .{0,4}
    `),
  },
  {
    kind: 'open-comment',
    confidence: 'likely',
    why: 'invites comments',
    phrases: phrases(`
      (discuss|comment below|comments below|let us know (below|in the comments)|tell us (below|in the comments|
        what you think)|what do you think|what do you (all)? reckon|thoughts|your thoughts|drop a comment|
        join the (debate|discussion|conversation)|have your say below|over to you|sound off|rhowch wybod isod|
        beth ydych chi'n feddwl) .{0,2}
    `),
  },
];

/** Thoughts with somebody, and where to write to. */
const NOTHING_MEANT = phrases(`
  thoughts are with
  (library|meeting|email)
`);

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
  unless: NOTHING_MEANT,
  wording: { like: 'an invitation to comment' },
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
    ],
    ignores: [
      'Tell us what you think by email, or at the library.',
      'Comment on the application at the planning portal.',
      'Complaints: see our procedure on the website.',
      'Complaints go to the clerk; message us for the address of the office.',
      'Apply to the clerk for an allotment.',
      'Report potholes to the county.',
      'Email your views to the clerk by 3 May.',
      'Our thoughts are with the family.',
    ],
  },
};
