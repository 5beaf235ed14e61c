// Phrases that doubt whether somebody is fit for a task because of age, a disability, sex, or how they live.
import { phrases } from '../../phrases/index.js';
import type { Group } from '../../types.js';

/** An age at which people are told that they are past it. */
const OLD = '(#Number|sixty|seventy|eighty|ninety) (one|two|three|four|five|six|seven|eight|nine|odd|something)?';

/** What somebody may have. */
const CONDITION = `(fits|epilepsy|a stammer|a stutter|a lisp|dyslexia|autism|adhd|asperger's|aspergers|down's|downs|
  down's syndrome|bipolar|depression|anxiety|nerves|dementia|schizophrenia|a limp|a stick|crutches|one (arm|eye|leg|
  hand)|a wheelchair|a hearing aid|hearing aids|special needs|learning difficulties|learning disabilities|
  a learning disability|tourette's|ms|parkinson's|a guide dog)`;

/** A task or an office that somebody is held unfit for. */
const TASK = `(in charge|running|run|answering|answer|looking after|look after|minding|mind|driving|serving|serve|handling|
  handle|trusted|let loose|anywhere near|near the|voting|vote on|teaching|teach|chairing|chair|help with|helping with|
  on the (till|desk|committee|council|phones|door|front desk|bar)|caretaker|judging|judge|be (a|an|our))`;

const CHILDREN =
  '(toddlers|babies|nursery|infants|playgroup|play group|creche|reception class|infant class|reception|small children|little ones|kiddies|young children|tots)';

export const FITNESS: readonly Group[] = [
  {
    kind: 'disability',
    why: 'says that somebody with a disability or an illness is not fit for a task',
    unquoted: true,
    phrases: phrases(`
      (should|would you (want|trust|let|have|leave)|do (we|you) (really)? want|who (lets|let|thought|wants|put)|
        is it (right|safe|wise) (that|for|to have|to let)|imagine|fancy) .{0,7} (someone|somebody|anyone|anybody|
        a person|a man|a woman|a lad|a lass|a girl|a boy|a bloke|a chap|people|him|her|them) (who has|who 's got|with|
        on|in|having) ${CONDITION} .{0,4} ${TASK} .{0,6}
      (can|could|how can|how could) (someone|somebody|a (person|man|woman|lad|lass|girl|bloke)) (with|in|
        on) ${CONDITION} (really|possibly|honestly|seriously) ${TASK} .{0,6}
      (hearing aids|hearing aid|wheelchairs|zimmers|zimmer frames|guide dogs|mobility scooters|crutches|
        oxygen) .{0,10} ban (them|the lot|it) .{0,3}
      (he|she|they|lad|woman|bloke|chap|girl|lass|man) ('s got|has|have|has got|gets|with|is on|
        's on) ${CONDITION} .{0,1} (so|and so|which means) .{0,3} (ca n't|cannot|should n't|wo n't|ought not|is no use|
        no good) .{0,3} ${TASK} .{0,4}
    `),
    unless: phrases('(law|unlawful|advice|consultant|dvla|doctor says|discrimination|nobody should|should be able|please)'),
  },
  {
    kind: 'disability',
    why: 'asks whether somebody is in their right mind',
    unlessDraft: phrases('(statue|jigsaw|skeleton|snowman|scarecrow|teddy|doll|puzzle|lego|gnome|mannequin)'),
    phrases: phrases(`
      (is|are) .{1,4} the full (shilling|ticket|picnic)
      (is|are) (he|she|they|the lad|the girl|that lad|that girl|that bloke|that woman|her|him) (all there|
        the full (shilling|ticket|picnic)|quite all there|right in the head|right upstairs|quite right upstairs)
      (not|n't|never) (quite|really|exactly|been)? (the full (shilling|ticket|picnic)|all there (is|that|bless|that one|
        poor)|right upstairs|playing with a full deck)
    `),
  },
  {
    kind: 'age',
    why: 'puts people down for their age',
    firm: true,
    phrases: phrases(`
      ${OLD} (now)? and (he|she|she 's|he 's)? (still)? (thinks|reckons|imagines) (he|she) (can|should|could|
        ought to) (be|run|chair|drive|tell|be on|stand|sit on|lead|judge|teach|hang) .{0,6}
      (average age|combined age) .{0,6} (dead|deceased|extinct|a hundred and|about a hundred|fossil|prehistoric|
        like the pyramids) .{0,8}
      (carbon date|carbon dated|carbon dating|carbon date them) .{0,3} (the|that|this|our|half|them|it|most|
        every) .{0,8}
      (committee|council|board|trustees|chamber|bench|chairman|governors) .{0,3} (remembers|remember|fought at|
        fought in|were at|was at|all at|voted for) (waterloo|the ark|noah|queen victoria|the boer war|disraeli|
        gladstone|trafalgar)
      (whole|entire|half the) .{0,2} (row|committee|council|bench|table|lot|chamber|board) .{0,5} (remembers|remember|
        fought in|were at|was at) (rationing|the ark|noah|waterloo|queen victoria|the blitz|the boer war|steam|
        mafeking) .{0,6}
      (twelve|ten|eleven|thirteen|fourteen|fifteen|sixteen|#Number) (years old|year old)? by the (look|looks|
        sound) of (him|her|it|them) .{0,8}
      (looks|looked|sounds) (about|all of|barely|like he 's|like she 's|no more than) (about)? (twelve|ten|eleven|
        thirteen|fourteen|fifteen|sixteen) .{0,3} (telling|lecturing|running|in charge|thinks|chairing|reckons|gives|
        giving) .{0,6}
      (come back|talk to (me|us)|get back to (me|us)|tell (me|us)|you can talk) .{0,3} (when|once) (you|you 've|
        you have|he 's|she 's|they 've) (ever)? (paid|had|held|done|earned|left|started|grown|worked|raised) (a|any|
        some|up|your)? .{0,2} (mortgage|job|council tax|rates|shaving|bills|bill|school|hair|living|day 's work|kids|
        children|nappies|pension|rent) .{0,6}
      if (you|you 're|they 're|you are|they are) (under|over|still under|not yet) (the age of)? .{0,1} (twenty|thirty|
        forty|fifty|seventy|eighty|#Number) .{0,3} (you|they)? ('ve|have|do n't|know|had|has)? (never done|never worked|
        know nothing|no business|pipe down|shut up|n't lived|not lived|n't a clue|no clue|no idea|
        have n't earned) .{0,8}
    `),
  },
  {
    kind: 'age',
    why: 'would have some people’s votes or views count for less',
    phrases: phrases(`
      (vote|votes|voice|say|opinion|opinions) .{0,2} (should n't|should not|should never|ought not to|ca n't|must n't|
        do n't|does n't deserve to) (be)? (count|counted|weigh|carry|matter|be worth) .{0,2} (the same|as much|anything|
        at all|equally|for anything|full) .{0,5}
      (vote|votes|voice|say|opinion|opinions) .{0,2} (should|ought to) (only)? (count|weigh|carry|
        be worth) .{0,2} (less|half|a quarter|nothing|double) .{0,5}
      (vote|votes|voice|say|opinion) should (n't)? .{0,1} (count|weigh) the same as .{0,6}
    `),
    near: phrases(`
      ({age-group}|kids|renters|incomers|newcomers|foreigners|women|the over #Number s|haven't lived|have n't lived)
    `),
  },
  {
    kind: 'marriage',
    why: 'puts a mother down for how she lives',
    unless: phrases('(film|novel|drama|book|play|series|soap|dads for (the|our)|race|relay|quiz)'),
    phrases: phrases(`
      (two|three|four|five|six|seven|#Number) (kids|children|bairns|babies|little ones)? (by|from|with|and) .{0,1} (two|
        three|four|five|six|different|that many) (different)? (dads|fathers|daddies) .{0,6}
      (two|three|four|five|six|seven|#Number) (kids|children|bairns) (two|three|four|five|six|seven|#Number) (dads|
        fathers) (no shame|and counting|and not a|no ring|all on|no job|no idea) .{0,4}
      (all|every one|each) (by|with|from|of them by)? (a)? different (dads|fathers|dad|father) .{0,6}
      no ring on (her|that|your|the) finger .{0,8}
      (chose|chooses|choosing) to (have|keep having) (them|kids|babies) .{0,3} (with no|without a|without any) (man|
        husband|ring|dad|father) .{0,4}
    `),
  },
  {
    kind: 'pregnancy',
    why: 'would keep women out because they may have children',
    phrases: phrases(`
      (never|do n't|wo n't|would n't|not|refuse to|stopped|avoid|wary of) (take on|taking on|hire|hiring|employ|
        employing|give a job to|interview|interviewing|take|train) .{0,3} (newly weds|newly wed|newlyweds|newlywed|
        (just)? (got|been) (married|wed)|just (married|wed)|engaged girls|child bearing|childbearing|girls of that age|
        women of that age|who 's engaged) .{0,8}
      (want|wants|wanting|needing|needs|be off|have) .{0,2} (time off|leave|a lie down|a sit down|
        special treatment) .{0,1} with (that|her|the) (bump|lump|condition) .{0,6}
    `),
  },
  {
    kind: 'sex',
    why: 'distrusts men with children because they are men',
    unless: phrases("(course|history|convicted|jailed|court|police|stereotype|nonsense|wrong to|should n't|shame)"),
    phrases: phrases(`
      (a|any|grown|single)? (man|men|bloke|blokes|fella|fellas|lad|chap) .{0,1} (who|that)? (want|wants|wanting|likes|
        liking|looking|work|works|working|in charge|changing|minding|teaching) .{0,3} ${CHILDREN} .{0,6} (creeps|creepy|
        wants watching|want watching|weird|odd|suspicious|ask yourself|ask why|ask me why|uncomfortable|say no more|
        iffy|unnatural|is n't natural|not natural)
    `),
  },
  {
    kind: 'sex',
    why: 'distrusts men with children because they are men',
    firm: true,
    phrases: phrases(`
      (i 'll|i|will) say (no more|nothing) $
      (mine|my two|my three|my (kids|daughter|son|little one)|our .{0,1}) (is|are|wo n't|'s|will) (not|n't|be)? (going|
        staying (home|with)|go|stopping|being left) .{0,5}
      (i 'm|i am|would n't be|wo n't be|not) (not)? (leaving|comfortable leaving) (mine|my .) .{0,6}
      (draw your own|make of that what|gives me the creeps|is n't right|ai n't right)
    `),
    near: phrases(`
      ${CHILDREN} .{0,4} (run|staffed|led|taken|taught|looked after) by (a|two|three|just)? (man|men|bloke|blokes|
        fellas|lads|chaps)
    `),
  },
  {
    kind: 'sex',
    why: 'puts what a woman does down to her body',
    firm: true,
    phrases: phrases(`
      (it 's|it is|that 's|must be|blame|just|probably|only) .{0,1} (her|your|the) hormones .{0,4}
      (on|going through) the change (so|and|that|which|again|poor|bless|is n't she|i reckon|$) .{0,6}
      (lass|girl|lady|woman|slip of a thing) .{0,6} (telling|lecturing|teaching|showing|explaining) .{0,1} (grown|real|
        proper|us)? (men|blokes|lads|builders|farmers|engineers) .{0,1} (about|how|what|to) .{0,6}
      (old maid|spinster|bitter old spinster) (and her cats|with her cats|telling|lecturing|who|like her|with nothing)
      but (oh)? no .{0,2} (equality|diversity|inclusion|inclusivity) .{0,3}
      (fetch|get|buy|find|bring) (her|the lass|the girl|that girl) (a|an) (pram|pinny|apron|duster|hoover|iron|
        feather duster) .{0,5}
      (ladies|girls|women) .{0,20} but .{0,14} so .{0,1} (chaps|lads|men|blokes|fellas|gents) (please|only)
      (tried|had|having|took|taken|take) .{0,2} (a|an|one of|any) ({age-group}|teenager|pensioner|woman|student|
        foreigner|girl|lady) .{0,6} (they 're|they are|you 're) all the same .{0,6}
    `),
    unless: phrases('(clocks|hrt|menopause (cafe|café|group|talk|clinic))'),
  },
  {
    kind: 'sexual-orientation',
    why: 'makes fun of two people who love each other',
    phrases: phrases(`
      (which|so which|what) (one)? (of (them|those two|these two|you))? (is|'s|would be) (the)? (mum|dad|mother|father|
        wife|husband|bride|man|woman|groom) (then|$|supposed|meant|out of|when|in)
      which (one)? of you (two)? (is|'s|are) the (mum|dad|mother|father|wife|husband|bride|groom)
      which (one)? (of (them|those|these|the|you))? (two)? (men|women|lads|ladies|blokes|fellas|mums|dads)? (is|
        's) the (mum|dad|mother|father|wife|husband|bride|groom)
      which (one)? (of (them|those two|these two|you))? wears the (trousers|dress|frock)
      (can|could|should|let|want|they) .{0,3} (go|get|try|use|have|marry|stick to) .{0,4} (registry|
        register) (office)? .{0,3}
    `),
    near: phrases(`
      two (mums|dads|men|women|ladies|lads|fellas|blokes|girls|husbands|wives|brides|grooms)
      (those|them|these|the pair of|you) two
      a man and a woman
    `),
    unless: phrases('(photo|picture|quiz|guess|birds|ducks|swans|calf|lamb)'),
  },
  {
    kind: 'gender-reassignment',
    why: 'mocks trans people',
    unless: phrases('(panto|pantomime|dame|stag|fancy dress|costume|carnival|play|charity|drag|cabaret|show)'),
    phrases: phrases(`
      (adam's apple|stubble|five o'clock shadow|hairy (hands|legs|chest)|beard|deep voice) .{0,6} (did n't fool|
        not fooling|fooled|fooling|under the (make up|lipstick|wig)|(gives|gave) it away)
      (ms|miss|mrs|she|lady|ladies|madam|her) .{0,6} but .{0,6} (adam's apple|stubble|five o'clock shadow|beard|
        hairy hands|hands like shovels)
      (six foot|great big|hulking|burly) .{0,3} (thing|it|fella|bloke|creature) .{0,6} (handbag|frock|lipstick|skirt|
        heels) .{0,4}
    `),
  },
  {
    kind: 'pregnancy',
    why: 'puts a mother down for how she lives',
    unless: phrases('(star|marvel|hero|hats off|thank|thanks|amazing|how she does it|fair play|well done|proud)'),
    phrases: phrases(`
      (baby|babies|toddler|bairn|newborn|little one|little ones|kids|twins) ('s|is|are)? (at home|at nursery|in nursery|
        in a cot|in nappies|with (the|its|her|his) (childminder|gran|nan|dad)) and (she|she 's|her) (is)? (out|off|
        still|swanning|gallivanting|sat here|up here|here) .{0,6}
    `),
  },
  {
    kind: 'disability',
    why: 'grudges people what they need, or would shut them out for needing it',
    phrases: phrases(`
      (blue badge|blue badges|badge|badges|disability|pip|disabled bay|disabled bays|mobility scooter|
        mobility scooters) .{0,8} for (just|only)? (being|getting|having) (too)? (fat|lazy|a bad back|sad|depressed|
        big boned|overweight|obese|fed up|a bad mood|a bad day|a cold|a sniffle|nerves)
    `),
  },
  {
    kind: 'pregnancy',
    why: 'would keep women out because they may have children',
    near: phrases(`
      (job|post|vacancy|interview|interviews|appoint|appointing|choosing|choose|employ|hire|caretaker|cook|clerk|secretary|
        teacher|carer|receptionist|assistant|cleaner|warden|manager|staff|maternity|nine months|babies|baby|nappy|nappies)
    `),
    unless: phrases(`
      (illegal|unlawful|ca n't ask|cannot ask|may not ask|not allowed|discrimination|congratulations|wrong to|
        cover for|horse|pony|dog|car|{pet-or-pest})
    `),
    phrases: phrases(`
      (pick|choose|take|get|find|want|appoint|hire|have|go for) .{0,2} (one|someone|somebody|woman|lady|lass) (who|whose|
        that) .{0,2} (past (all that|having|wanting|babies|children|childbearing|nappies|the (baby|nappy))|done with (all
        that|babies|children|nappies|having)|finished having|(family|families) (is|are)? (complete|grown)|too old (for|
        to have) (babies|children|kids|all that)) .{0,4}
      (sure|check|certain) .{0,5} (is|'s|are|'re) (done|finished) (with|having) (babies|children|kids) .{0,3}
      (just|newly|only just|recently|barely) (got|been)? (married|engaged|wed) .{0,5} (nine months later|advertising .{0,4}
        again|be off (having|with|on)|be wanting leave|holding the fort|covering for her) .{0,5}
      not (be)? (needing|wanting|taking|asking for) (nine months|a year) (off|leave|of leave) .{0,3}
      ask (her|them|each one) (if|whether|when) (she|they) ('s|is|are|'re)? .{0,1} (planning|plans|plan|thinking of|
        starting|wants|want) .{0,1} (a family|family|babies|children|a baby|kids) .{0,6}
    `),
  },
];
