import { phrases } from '../phrases/index.js';
import type { Check } from '../types.js';
import { findGroups, type Group } from './find.js';

const GROUPS: readonly Group[] = [
  {
    kind: 'other',
    confidence: 'likely',
    why: 'a slur against a group',
    phrases: phrases(`
      {slur}
    `),
    negated: true,
    unless: phrases(`
      (frog|frogs|tinker|tinkers|bender|jap|dyke|fag|fags|spastics society|bint|cripple creek) (pond|spawn|trail|survey|path|repair|repairs|march|with|garden|bank|ends|packet)
      (tinkers|tinker) (lane|cottage|hill|bell)
      (hoes|dykes|frogs|mongol|faggots and peas|wood|gravy)
    `),
  },
  {
    kind: 'other',
    confidence: 'likely',
    why: 'puts a whole group down',
    phrases: phrases(`
      {group} .{0,8} {hate}
      {hate} .{0,5} {group}
      (those|these|all|bloody|typical|most|them|you|you're|the) {group} .{0,8} (always|never|should|shouldn't|ca n't|wo n't|just|only|deserve|need to|ought|are all|all the same|again|driver|drivers|over here|with their|to drive|at the wheel)
      (no|not|ban|keep out|too many|enough|more|get rid of|kick out|send|stop|never trust|do n't want|dont want|we don't want|rid of the|sick of|fed up with|tired of|full of|overrun with|overrun by|swamped by|invaded by|hordes of|gangs of) .{0,3} {group} .{0,4}
      (typical|bloody|stupid|silly|just like a|trust a) (woman|women|female|man|old woman|gypsy|foreigner|pole|blonde|welsh|english|teenager|boomer|muslim|jew)
      (go|get|send|went|ship) (them|him|her|'em)? back (to)? (where (they|you|he|she) (came|come) from|your own country|their own country|to africa|to poland|home)
      (speak|talk|talks|talking|speaks) (proper|properly|english|the language) .{0,3}
      (not|never|neb|no one) .{0,2} (from round here|one of us|un ohonon ni|o dramor) .{0,2}
      byth yn un ohonon ni
      (your|their|that|his|her) (kind|sort|type|lot|teip) .{0,4} (not welcome|go home|all the same|are all|do n't|never|run fath|should|stick|can)
      (teip|siort) .{0,2} (na|yna|'na) .{0,2} (i gyd)? (run|'run) fath
      (they|you) (all)? (look|smell|are|breed|live|behave|steal|stick) .{0,2} (the same|alike|like (rabbits|animals|flies|pigs)|together)
      (these|them|those) people .{0,5} (~steal|~breed|~take|never|all|dirty|~spoil|~live|always|do n't)
    `),
  },
  {
    kind: 'age',
    confidence: 'likely',
    why: 'puts people down for their age',
    phrases: phrases(`
      (too|so|past|well past|over) (old|it|their sell by|65|70|75|80) .{0,5} (to (have|drive|vote|understand|be|get|serve|decide)|should n't|shouldnt|should|ought|date|keys|licence|bother)
      (at (that|her|his|their|your) age|of a certain age|over the hill|one foot in the grave|coffin dodger|coffin dodgers|coffin dodging|old biddies|old biddy|old fogeys|old fogey|blue rinse|wrinklies|geriatrics|senile|gaga|past their sell by|dinosaurs|old codgers|old dears|old crone|ok boomer|snowflakes|snowflake|zimmer frame brigade|god's waiting room|the grey brigade) .{0,4}
      (keys off|licence off|vote off|ban) .{0,4} (at|over|past) (#Number) .{0,2}
      (kids|teenagers|youth|young people|youngsters) (today|these days|nowadays) .{0,4} (lazy|feral|useless|bone idle|no respect|scum|animals)
    `),
    unless: phrases(`
      (free|lunch|club|welcome|exercise|discount|bus pass|concession|vaccination|jab|class|reduced)
    `),
  },
  {
    kind: 'disability',
    confidence: 'likely',
    why: 'puts people down for a disability',
    phrases: phrases(`
      (mental|mentals|nutters|loonies|loony bin|psychos|schizo|schizos|hear voices|in the hostel|special needs|special unit|the simple|not right in the head|care in the community|window lickers|able bodied only|able bodied people only|normal people only|normal people|fakers|faking it|faking|put it on|putting it on|miracle cure|miracle) .{0,6} (hostel|noisy|spoil|spoiled|dangerous|lot|people|them|mind how|lock|bus|badge|blue badge|out of the car|hop|hopped|walk|walks|skip|sprint|sprints|jumped|dance|after dark|not suitable|put off|stay away)
      (blue badge|disabled|mobility scooter|wheelchair|benefit|pip) .{0,12} (faker|fakers|faking|hopped|hops|skipped|sprang|sprinted|nothing wrong with|lazy|spring lamb|bounding|trotted|miraculously|swinging the lead|scam|scammers|racket)
      (nothing wrong with) (him|her|them|half of them|most of them) .{0,4} (badge|benefits|bay|disabled|pip|scooter)
      every one of them .{0,3} (hopped|skipped|sprang|trotted|bounded|strolled|jumped) .{0,6}
    `),
  },
  {
    kind: 'sex',
    confidence: 'likely',
    why: 'puts people down for their sex, or for having children',
    phrases: phrases(`
      (woman|women|girl|girls|lady|female|wife|wives|mums|her|she|them|blonde) .{0,4} (back (in|to)|belongs in|stick to|get back|in) the (kitchen|sink|home|ironing|knitting|wi)
      (woman|women|female|lady) (driver|drivers|parker|parking|councillor problem|logic)
      (time of the month|hormonal|hysterical|hormones|menopausal|nagging|shrill|hysterics|bossy woman|girly|dolly bird|mutton dressed|bit of skirt|no use to man nor beast|on the rag|womens lib|fragile little) .{0,4}
      (due in|having a baby|pregnant|maternity|nursery|school run|baby) .{0,10} (no use|not worth|useless|hire|vote done|part timer|replace|same with all|liability|job for a man)
      (sharing an office|working|stuck|trapped|lumbered) with .{0,3} (women|ladies|females) .{0,4}
      (job|work|no job|no place) for (a)? (man|men|woman|women|girl|ladies)
    `),
  },
  {
    kind: 'race',
    confidence: 'likely',
    why: 'shuts out or points at people for their origin or language',
    phrases: phrases(`
      (foreign|foreigners|eastern european|wherever (it|he|she) is he's from|whatever language|accent|can't understand a word|in their own language|jabbering|not from here|english only|speak english|no english|no irish|no dss|no travellers|no gypsies|dim saeson|neb o dramor|go back to|bobl ddŵad|pobl ddŵad|incomers|blow ins|second homers|the english coming) .{0,6} (counter|proper|town|moved in|here|trying|over|jobs|off|twp|please|plis|plîs|rose cottage|lot|taking|buying|ruin|ruined|ruining|go|home|newid|gone downhill)
      since they moved in
      (you can tell|can always tell|you can see) .{0,3} (which|whose|where) .{0,4} (theirs|they live|live) .{0,4}
      (locked|lock|lock up|nail|clowch|bolt|count) .{0,2} (everything|your|bopeth|sheds|tools|spoons|down) .{0,8} (travellers|gypsies|caravans|lay by|lay-by|they're back|back on|hoelio)
      (caravans|travellers|gypsies|lay by|carafanne|carafannau) .{0,10} (lock|locked|nail|count|thieving|nicked|missing|filth|mess|scum|clowch)
    `),
  },
];

export const discrimination: Check = {
  id: 'discrimination',
  summary: 'words that put people down, stereotype or shut them out for what they are',
  kinds: {
    age: { label: 'about age' },
    disability: { label: 'about disability' },
    'gender-reassignment': { label: 'about trans people' },
    marriage: { label: 'about marriage' },
    pregnancy: { label: 'about pregnancy' },
    race: { label: 'about race' },
    religion: { label: 'about religion' },
    sex: { label: 'about sex' },
    'sexual-orientation': { label: 'about sexual orientation' },
    traveller: { label: 'about travellers' },
    'language-group': { label: 'about English or Welsh speakers' },
    other: { label: 'about a group' },
  },
  misses: ['a group that is only pointed at ("that lot over the bridge")'],
  find: (document) => findGroups(document, GROUPS),
  examples: {
    finds: [
      '[Travellers are all thieves].',
      '[They should go back where they came from].',
      '[Typical woman driver took out our bollard].',
      '[Too old to have a say], the lot of them.',
      '[I am sick of foreigners].',
      '[What a bunch of pikeys].',
    ],
    ignores: [
      'Over-60s lunch on Thursday, all welcome.',
      'Traveller site: planning committee, 12 June.',
      'Ladies’ darts team needs players.',
      'Muslim community open day, all welcome.',
      'Mental health first aid course.',
      'English and Welsh versions below.',
    ],
  },
};
