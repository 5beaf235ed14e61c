// Decides whether a draft announces a new page, group or account that speaks for the council. Three things must come together: an online
// place, that it is new, and that it is the council's. A street's group or a savings account lacks one of them.
import { isNegated } from '../document/context.js';
import { matches, phrases, stands, type Match } from '../phrases/index.js';
import type { Document, Phrases, Topic } from '../types.js';
import { wordSet } from '../word-set.js';

/** An online place. A group may also meet in person, so only groups that are online or send messages count. */
const PLACE = phrases(`
  (page|account|channel|feed|profile|app|facebook|fb|whatsapp|instagram|insta|tiktok|bluesky|nextdoor|youtube|telegram|
    mastodon|snapchat|tudalen|dudalen|cyfrif|gyfrif|sianel)
  (facebook|fb|whatsapp|messenger|telegram|nextdoor|online|chat|news|updates) group
  (grŵp|grwp) (facebook|whatsapp)
  [group|forum] (on|for|with) .{0,5} (updates|news|alerts|notices|messages|announcements|facebook|whatsapp|telegram)
`);

/** Somebody creates a place. */
const MADE = phrases(`
  (set up|setting up|start|started|starting|create|created|creating|made|making|launch|launched|launching|register|
    registered|registering|opened|opening|put together|knocked up|knocked together|built|begun|put up|claimed|bagged)
  wedi (creu|sefydlu|agor|dechrau|lansio)
`);

/** Somebody announces something new. */
const NEW = phrases(`
  new
  there 's now
  now (a|an|has|have|got|on|also on)
  (gone|went|going|goes|go|now) live (on|with|as)
  (joined|joining|arrived on|landed on|signed up (to|for|with))
  can now (reach|message|contact|follow|write to|talk to|get hold of|text) .{0,6} (on|by|through|via|over)
`);

/** Phrases after a place that say it is new. */
const IS_NEW = phrases(`
  (which|that|i|we) (i|we|'ve|have|only|just){0,3} (made|set up|put together|started|created|got going|built|launched)
  (has|have|'s|just|now) .{0,1} (been|gone|went) .{0,1} (set up|created|launched|started|made|opened|live)
  (is|are|'s) (now|finally|at last)? (live|up and running|newydd)
  newydd
`);

/** Phrases that say the place mentioned before was created. */
const MADE_IT = phrases(`
  (made|set|started) (it|this one|that one) (up|because|so|myself|ourselves|last|yesterday|today|this|as|for|at|over|$)
  (created|launched|registered|built) (it|this one)
  got (it|this one|that) (going|up and running|set up|live|started)
  (run|set up|made|started|created|built|put together) by (yours truly|me|myself)
  new home (of|for)
`);

const COUNCIL = phrases(`
  council
  #Capital (pc|tc)
  (cyngor|gyngor|'r cyngor)
`);

/** Phrases that say a place serves the council, with other words in between. */
const SERVES = phrases(`
  council ('s)? .{0,2} (news|updates|notices|alerts|announcements|information|info|bulletins|messages)
  official .{0,3} council
  council ('s)? official
  (reach|message|contact|write to|talk to|text) .{0,1} (the council|the parish|{own-council}|#Capital pc)
  (on behalf of|in the name of|speaking for) .{0,1} {own-council}
  (newyddion|hysbysiadau) .{0,1} (cyngor|'r cyngor)
`);

/** Phrases that say the place mentioned before serves the council. */
const IT_SERVES = phrases(`
  (it|this|that|there|here) .{0,8} council ('s)? .{0,2} (news|updates|notices|alerts|announcements|information|info|
    bulletins|messages)
  council ('s)? .{0,2} (news|updates|notices|alerts|announcements|information|info|bulletins|messages) .{0,4} (on it|
    there|here)
`);

/** Places that do not count: only wished for, approved by the council, old, fake, a bank's, or another council's. */
const NO_NEWS = phrases(`
  (county|district|borough|city|unitary|student|school|youth|church|another|every|any|no) (council|council 's)
  (should|could|ought|why do n't|why not|would like|'d like|wish|hope|hopes|need|needs|suggest|suggested|propose|
    proposed|asked|thinking of|talk of|if|whether) .{0,6} (set up|setting up|start|starting|started|create|creating|
    launch|launching|make|making|open|opening|get|getting|have|having|had|on)
  (council|members|committee|councillors|meeting|we) (has|have|had)? (agreed|resolved|approved|voted) .{0,12}
  (agreed|resolved|approved|minuted) (at|by|on|in) .{0,12}
  (fake|false|scam|scams|bogus|phishing|pretends|pretending|posing|impersonating|impersonates|cloned|copycat|hacked|
    spoof|parody|beware|not ours|nothing to do with)
  (in|since|back in|from) #Year
  (years|year|months|ages|decade) ago
  (bank|banks|savings|building society|interest|deposit|current account|signatories|credit union|ditch|drain|drainage|
    stream|brook|culvert)
  page (on|of|in) .{0,3} (website|site|newsletter|magazine|minute book|register|scrapbook|album)
`);

/** Words that may come between a place, its maker and its council. */
const BETWEEN = wordSet(
  "a an the our your its this my us 's of for on from as by to with called named o i'r i new brand own official proper public shared " +
    'little very first second parish town village community council cyngor newydd online facebook fb whatsapp instagram insta tiktok ' +
    'nextdoor telegram youtube messenger news updates alerts information info flood emergency weather road planning events page group ' +
    'account channel feed profile app residents is are has have now also finally got joined live gone just today tonight yesterday',
);
const REACH = 8;

/** Finds the topic `new-account`, once for every such place. */
export function newAccounts(document: Document): Topic[] {
  return matches(document, PLACE)
    .filter((place) => !stands(document, NO_NEWS, [place.sentence]))
    .filter((place) => isNew(document, place) && isTheCouncils(document, place))
    .map(({ start, end }) => ({ topic: 'new-account', span: { start, end } }));
}

function isNew(document: Document, place: Match): boolean {
  const { sentence } = place;
  const made = matches(document, MADE).filter(({ first }) => !isNegated(document, first, 3));
  if ([...made, ...matches(document, NEW)].some((news) => leads(document, news, place))) return true;
  return leadsToOne(document, place, IS_NEW) || stands(document, MADE_IT, [sentence, sentence + 1]);
}

function isTheCouncils(document: Document, place: Match): boolean {
  const { sentence } = place;
  if (stands(document, SERVES, [sentence]) || stands(document, IT_SERVES, [sentence + 1])) return true;
  return matches(document, COUNCIL).some((council) => leads(document, council, place)) || leadsToOne(document, place, COUNCIL);
}

function leadsToOne(document: Document, place: Match, set: Phrases): boolean {
  return matches(document, set).some((match) => leads(document, place, match));
}

/** Whether `one` precedes `other` with only describing words in between. */
function leads({ tokens }: Document, one: Match, other: Match): boolean {
  if (one.sentence !== other.sentence || other.last <= one.first) return false;
  const between = tokens.slice(one.last, other.first);
  if (between.length > REACH) return false;
  return between.every(({ norm, shape }) => BETWEEN.has(norm) || shape === 'Capital' || shape === 'CAPS');
}
