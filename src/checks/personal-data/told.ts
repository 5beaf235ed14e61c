// Private facts as predicates, by kind, without a subject. Who the subject is, is found separately (see who.ts), so each fact is
// recognised with every way of saying who is meant.
import { phrases } from '../../phrases/index.js';
import { NO_PATIENT, type PrivateFacts } from './facts.js';

/** Plays, stories, raffles and quizzes. What is said in a sentence about one of them need not be true of anybody. */
export const PLAYED = phrases(`
  (panto|pantomime|novel|series|episode|film|play|murder mystery|rehearsal|monopoly|character|raffle|tombola|quiz|joke|
    poem|soap)
`);

/** A person identified by such an event: "the lad who does the lights at panto". The word "panto" does not rule out a fact about him. */
export const PLACED_BY = phrases(`
  (#Person|#Capital|{villager}|{kin}|lad|lass|chap|bloke|man|woman|lady|fella|girl|boy|couple|one) (who|that|from|at|
    with|
    off) .{0,5} [(panto|pantomime|novel|series|play|rehearsal|raffle|tombola|quiz)]
`);

/** Sentences with one of these are not about a person: teams, firms and pets have troubles that sound like people's. */
const NO_PERSON = phrases(`
  (team|teams|side|league|fixture|match|cup|season|united|rovers|albion|reserves|penalty|referee|striker|keeper|defence|
    innings|wicket|goal|goals|tournament)
  (dog|dogs|puppy|pup|cat|cats|kitten|horse|pony|mare|hen|hens|cow|cows|ewe|lamb|sheep|goat|tortoise|hamster|rabbit|
    ferret|parrot|swan|heron|spaniel|labrador|terrier|collie|whippet|gerbil|guinea pig|stray) (is|'s|are|has|had|was|
    were|got|have|gets|lost|needs|ca|and|who|which|with|called|just|keeps|still|does|did|will)
  (vet|vets|vet's|kennels have|cattery|paw|paws|tail|fleas|breeder|whiskers|muzzle|collar)
  (policy|scheme|county|council|legion|club|government|country|village|school|trust|hall|borough|district|service|
    services|precept|firm|firms|company|business|charity|church roof|roof|pavilion|bridge|tower|boiler|steeple|
    clock) (is|'s|are|has|have|was)
  (mae|ma|bydd|roedd|bod|fod) (y|yr|ein)? (%clwb|%tîm|%cyngor|%eglwys|%capel|%cwmni|%ysgol|%neuadd|%elusen|
    %cymdeithas|%tafarn|siop|%llyfrgell|
    %meddygfa|%papur bro|bws|trên)
  (medd|meddai|yn ôl|dywed|dywedodd) (yr|y)? (heddlu|llys|crwner|cambrian news|daily post|western mail|bbc|golwg|papur|wasg)
  (lifft|lifftiau|bws|bysiau|bysus|tacsi|maes parcio|parcio|apwyntiadau|rota|gwirfoddolwyr|gyrwyr|oriau) .{0,4} (ysbyty|sbyty|
    sbytu|feddygfa|meddygfa)
  (police|heddlu|pcso|court|inspector) .{0,2} (say|says|said|tell|tells|told|report|confirm|confirmed|appeal)
  (great grandfather|great grandmother|ancestor|ancestors|victorian|medieval|century|in the war|1914|1939)
`);

/** Guests, food and events: it is no secret where they come from. */
const VISITORS = phrases(`
  (beer|ales|tomatoes|spices|twinning|visiting|visitors|choir|band|tour|chef|recipe|food|restaurant|takeaway|carpet|
    holiday|
    flight|card|cards|postcard|speaker|exchange|stew|cake|bread|team|guest|guests|dancers|orchestra|author)
`);

/** What councillors and officers say in a meeting or in office, which is minuted. */
const IN_OFFICE = phrases(`
  (minute|minutes|min|item|agenda) #Number
  (cllr|cllrs|councillor|councillors|chairman|clerk|mayor|mp|pcso) .{0,4} (objected|objects|complained|reported|asked|
    wrote|rang|phoned|emailed|raised)
`);

/** Reasons to come to the office, ring or write that are no complaint: to help, to book or to say thank you. */
const OF_HELP = phrases(`
  (sorting|helping|folding|lending|offering|offered|to offer|to help|to lend|to thank|thanking|volunteering|
    to volunteer|
    to book|booking|tickets|ticket|to say thank you|thank you for|to say thanks|congratulations|to wish|a hand)
`);

export const TOLD: readonly PrivateFacts[] = [
  {
    kind: 'health',
    why: 'tells what somebody has, takes or is treated for',
    unless: [NO_PATIENT, NO_PERSON],
    phrases: phrases(`
      (ca n't|cannot|could n't|does n't|hardly|barely|does n't even|ca n't even) (remember|know|recognise|
        tell) .{0,3} (what day|which day|(his|her|their) own (kids|wife|husband|daughter|son|children|name|family|
        sister|brother)|where (he|she) (is|lives)|who (he|she) is|(his|her) (kids|wife|husband|daughter|son)) .{0,3}
      ~lose (his|her|their|my) (marbles|mind|memory|sight|eyesight|hearing|hair to|speech|breast|leg|foot|toes|toe|
        kidney|sense of)
      ~find (a|another|some) ((lump|lumps|growth|polyp|polyps) (!of|$)|shadow on|something on (his|her|my|the) (scan|
        lung|breast|liver)) .{0,2}
      ~have (had)? (a|another|the|some)? (bad|terrible|awful|rotten) news (from|off|at) .{0,2} (hospital|doctor|doctors|
        consultant|scan|specialist|clinic|surgery)
      (is n't|not|wo n't be|ai n't) (long|much longer|here long|here much longer) (for this world|left|now to go)
      (weeks|months|days|a year|six months|not long) (left)? to live
      (only|just)? (been)? ~give (him|her|me|them|#Person) .{0,2} (weeks|months|days|a year)
      (~wear|~have|~fit|~live) .{0,3} (a|the|his|her) (bag|colostomy bag|stoma|brace|truss|catheter|pads)(now|since|on|
        for)
      (going|gone|went|~pay) private (for|with|over) (his|her|their|my|the) .
      (on|top of|joined|joining|off) (the|a|that) .{0,2} (waiting list|list) for .{0,2} ({body}|{diagnosis}|transplant|
        op|operation|scan|assessment|bypass|{clinic})
      ~have .{0,1} (stomach|gall bladder|gallbladder|tubes|tonsils|appendix|womb|ovaries|veins|prostate|hips|knees|
        bowel) (stapled|removed|out|tied|stripped|lasered|done|cut|taken|whipped)
      (~be|~go|~put|~take|still|back|now|~have) (back)? (on|off) .{0,3} (prozac|sertraline|citalopram|lithium|valium|
        diazepam|statins|warfarin|methadone|morphine|tramadol|insulin|mounjaro|ozempic|wegovy|slimming jabs|fat jabs|
        weight loss jabs|antidepressants|anti depressants|beta blockers|hrt|viagra|steroids|blood thinners|happy pills|
        nerve pills|water tablets|oxygen|dialysis|chemo|a drip in hospital|ventilator|life support|feeding tube|
        antipsychotics|ritalin|suicide watch)
      (seeing|sees|saw|see|under|referred to|sent to|booked in with|waiting on|waiting to see) .{0,2} (shrink|
        psychiatrist|psychologist|therapist|counsellor|counselor|head doctor|oncologist|cardiologist|neurologist|
        urologist|gynaecologist|haematologist|{clinic})
      ((tried|trying|attempted|threatened|threatening|wanted) to (end it|end it all|kill (himself|herself|themselves|
        myself)|top (himself|herself)|do away with (himself|herself)|harm (himself|herself))|~take an overdose|
        ~slit (his|her) wrists|~cut (his|her|their) (own)? (wrists|arms)|(self harms|self harming|self harm)|suicidal|
        on suicide watch)
      (~drink|on the (booze|bottle|drink|sauce|lash|gear|smack|crack|pop)|back on (it|the)|off the wagon|using|
        hitting the bottle|knocking it back) (again|heavily|all day|at breakfast|himself to|herself to|every (night|
        day)|day and night|in the (morning|mornings)|since (his|her|he|she))
      (is|'s|going through|on) (on)? the (change|menopause) ($|and|so|now|which)
      (can|bottle|tin|pint|glass|drop|swig|vodka|whisky|gin|sherry|cider|lager) .{0,3} (at|by|before|with (his|
        her)) .{0,4} (in the morning|breakfast|cornflakes|school run|nine am|dawn)
      (is|was|'s|never been|not been) (n't|not)? (quite)? right (in the head|upstairs|since (his|her|the)|
        and never) .{0,3}
      (his|her|my|their) (second|third|other|new|first|left|right) (hip|knee|shoulder|kidney|pacemaker|cataract|stroke|
        heart attack|bypass|round of chemo) ($|op|operation|done|and|so|since|now|hence|in|this|next)
      (wedi|di|newydd|cafodd|gafodd|caiff|gaiff|gath|cath|cal|cael|gael|ges|mynd am|disgwyl am) .{0,3} ({cy-illness}|
        diagnosis|babi)
      (yn|'n|wedi bod yn|mor|rhy) (feichiog|disgwyl ($|babi|eto|plentyn|efeilliaid|un arall)|ddifrifol wael|dost|
        wael (iawn|ofnadwy|ar y naw|yn)|sâl|giami|gwla|cwla|alcoholig|ddiabetig|epileptig|awtistig|ddyslecsig|anghofus|
        isel (iawn|ofnadwy|ers|eto)|drysu|ffwndrus|hanner dall|mynd yn ddall|fyddar|gaeth i .|fregus (iawn|ei)|
        feddw (bob|
        eto|erbyn)|marw o)
      (gan|gyda|efo|hefo|da|gen|â|o|yn erbyn|ar ôl|yn diodde|dioddef) .{0,4} {cy-illness}
      {cy-illness} (ar|gan|gyda|efo|sy|sydd) .{0,2} (#Person|{cy-kin}|{cy-person}|fo|fe|hi|arno|arni)
      {cy-illness} .{0,2} (wedi|di|'n|yn) .{0,1} (dod yn ôl|dod nôl|dychwelyd|lledu|spredio|cydio|gwaethygu|mynd i 'r|ei (ddal|
        dal|tharo|daro)) .{0,3}
      (ar|mynd ar|byw ar|dechrau ar|gaeth i|oddi ar) (y|ei|eu)? {cy-tablets}
      (mewn|yn|i|o) (y)? (cartref gofal|gartref gofal|cartref henoed|gartref henoed|cartref nyrsio|hosbis|uned strôc|
        uned gofal|ysbyty|sbyty|sbytu|hosbital|rehab|hospis|meddwl) .{0,3}
      (mewn|yn|i|o) %cartref (rwan|nawr|bellach|erbyn hyn|efo|ers) .{0,2}
      (wedi|di) (colli y|colli ei|colli eu|colli) (babi|%cof|%golwg|%clyw|%coes)
      (wedi|di|nath|wnaeth|ddaru|ddaru iddi|ddaru iddo) .{0,3} (torri|dorri|brifo|anafu|malu|frifo) (ei) (%coes|%clun|
        %braich|%cefn|%pigwrn|%arddwrn|
        %asennau|%ysgwydd|phen glin|ben glin)
      (ar) ei (%clun|%calon|%cefn|%coluddyn|phen glin|ben glin|%llygaid|%bron|%arennau|%prostad)
      ei (%calon|%clun|%nerfau|%cof|%golwg|%clyw|%iechyd|%meddwl|phen|ben) .{0,2} (yn|wedi|di) .{0,1} (%drwg|wael|giami|
        methu|mynd|dirywio|gwaethygu|fregus|darfod|crwydro|drysu)
      (n't|ddim|'m|dim|heb|byth) .{0,2} (yn)? (nabod|adnabod|cofio) (neb|ei|pwy)
      (ambiwlans|ambiwlans awyr|hofrennydd|helicoptar) .{0,6} (nôl|yn nhy|yn nhŷ|i dy|i dŷ|drws|at|efo|wedi mynd â)
      ar y (botel|cwrw|ddiod|jin|fodca|gear|stwff) (eto|bob|byth a hefyd|ers|o hyd)
      colli (y|ei) (babi|babis) .{0,2}
      (mynd|cael|gael|gafodd|cafodd|disgwyl) (am)? .{0,1} (sgan|sgans|brofion|profion|canlyniadau|%triniaeth) (ar|am|
        yn|ei|o'r|dydd|ddydd) .{0,3}
      (nôl|yn ôl) ar y (botel|cwrw|ddiod|jin|fodca|cyffuriau|gear|stwff)
      (yfed|hitio 'r botel) .{0,2} (eto|bob (dydd|nos|bore)|trwm|fel (ych|pysgodyn)|gormod|'n drwm|yn drwm|yn y bore)
      (trio|ceisio|driodd|geisiodd) (lladd ei hun|gwneud amdani|gwneud amdano|neud amdani|neud amdano)
      (put|puts|putting|started|starts|keep|keeps) (me|him|her|them|#Person|mum|dad|nan) on .{0,3} (tablets|pills|(a|
        the) drip|chemo|statins|insulin|medication|meds|injections|steroids|hrt|warfarin|patches|antidepressants|oxygen|
        morphine|a diet for|inhalers|blood thinners)
      (on|takes|taking|needs|upped) (his|her|my|their|heart|blood pressure|sleeping|nerve|anti-rejection|thyroid|water|
        fertility|cancer|diabetes) (heart|blood pressure|sleeping|nerve|thyroid|water|fertility|cancer|
        diabetes)? (tablets|pills|injections|medication|jabs) ($|now|since|so|and|for|again|which)
      's .{0,1} {body} (is|'s|has|have|are) (gone|went|playing up|giving out|shot|knackered|packed in|given out|
        no better|worse) (again|so|and|now|this|$)
      (dosed up (on|with|again|so|and|$)|on bed rest|flat on (his|her|my) back (with|again|since)|laid up (with|again|
        since))
      (thought|thinks|called|calls|took|takes) (i|me|us) .{0,1} (was|were|for|by|am)? (her|his|my) .{0,1} (mother|mam|
        sister|brother|husband|dad|father|mum|dead .)
      how far (gone|along|on) (he|she|it) is
      (lost|losing) (the|her|their|a|my|our|two|three)? (baby|babies|twins|pregnancy|pregnancies) (in|at|after|last|to|
        again|$|and|before|this)
      (fainted|passed out|blacked out|keeled over|had a (funny)? turn|had a fit|had a seizure|has fits|
        having fits) (again|twice|at work|at the wheel) .{0,3}
      (they|doctors|doctor|hospital|consultant|specialist) .{0,1} (reckon|reckons|thinks|think|suspect|suspects|say|
        says) (it's|it is|he's|she's|it may be)? .{0,2} (fits|epilepsy|diabetes|a stroke|his heart|her heart|a tumour|
        cancer|alzheimers|dementia|parkinsons|ms&#CAPS|angina|a clot)
      (wandering|wanders|wandered|out|found|walking) .{0,5} in (his|her|their) (nightie|nightdress|pyjamas|
        dressing gown|slippers|vest|underwear)
      (because of|on account of|thanks to|what with|down to) (his|her|my) (drinking|epilepsy|heart|nerves|weight|
        mental health|fits|eyes|eyesight|lungs|chest|breathing|hip|hips|knees|back|arthritis|diabetes|angina|depression|
        anxiety|memory|condition|medication|treatment|chemo|dialysis)
      (has|got|with|have|had) (ms&#CAPS|me&#CAPS) ($|and|so|but|now|since|for|these)
      (recovering|raging|secret|closet|hopeless|'s an|is an|was an|functioning) (alcoholic|alky|alkie|alcy|drunk|addict|
        drug addict|druggie|smackhead|junkie|pisshead|gambling addict|dipso)
      (hooked|dependent|addicted) (on|to) .{1,3}
      (~have|~get|~catch|came down with|come down with|went down with|diagnosed|riddled with|full of|rotten with|
        suffers|suffering|suffered) .{0,3} (high cholesterol|fatty liver|cirrhosis|jaundice|gout|shingles|piles|
        haemorrhoids|the clap|chlamydia|herpes|std|sti|crabs|scabies|tb|tuberculosis|hepatitis|hiv|aids|ulcers|an ulcer|
        pneumonia|sepsis|kidney stones|gallstones|endometriosis|fibroids|ibs|crohns|colitis|coeliac|eczema|psoriasis|
        sleep apnoea|tinnitus|vertigo|glaucoma|cataracts|macular|a prolapse|prolapse|thrush|cystitis|a weak heart|
        heart trouble|a bad heart|heart failure|an aneurysm|an irregular heartbeat|af|clots|a clot|blood clots|
        high blood pressure|sugar diabetes|sugar diabetes|type one|type two|type 1|type 2|pre diabetes|water on the|
        a brain tumour|a bleed on the brain|lung trouble|dust on the lungs|farmer's lung|emphysema|asbestosis|
        long covid|post natal|the baby blues|baby blues|a mini stroke|tia|ptsd|ocd|adhd|tourettes|a stammer|alopecia|
        motor neurone|fibromyalgia|lupus|dementia|vascular dementia|alzheimers|the old alzheimers|parkinsons|cancer|
        prostate cancer|breast cancer|the big c|leukaemia|a tumour|secondaries|an eating disorder|anorexia|bulimia|
        munchausens|schizophrenia|psychosis|bipolar|depression|black dog|panic attacks|anxiety)
      (dementia|alzheimers|cancer|parkinsons|depression|drink|mental health|nerves|breathing|heart|eyesight|arthritis|
        epilepsy|diabetes|ms&#CAPS) (is|'s|are|has|have) .{0,1} (bad|worse|getting worse|come back|back|spread|
        playing up|taken hold|really bad|advanced|terminal|getting (him|her)|got (hold of|worse|to)|finished (him|her))
      (it's|its|it has|it is|'s) (spread|gone|got) (to|into|in) (the|his|her|my|their) (liver|lungs|bones|brain|spine|
        lymph|blood|pancreas)
      (~have|~need|~get|waiting for|in for|~go for|booked for|due|recovering from|since (his|her|my)|after (his|her|my)|
        down for) .{0,3} (a|an|his|her|my|the)? .{0,1} (hernia|hysterectomy|mastectomy|vasectomy|lumpectomy|biopsy|
        colonoscopy|endoscopy|gastroscopy|smear|mri|ct scan|hip op|knee op|heart op|heart bypass|triple bypass|
        transplant|skin graft|boob job|facelift|nose job|tummy tuck|gastric band|gastric bypass|sex change|termination|
        abortion|amputation|new hip|new knee|hip done|knee done|hips done|knees done|cataracts done|stent|stents|
        pacemaker|c section|caesarean|miscarriage|stillbirth|ivf|fertility treatment|electric shock treatment|ect|
        dialysis|blood transfusion|chemo|radiotherapy|radio therapy|colostomy)
      (mental|nervous|total|complete|full blown|proper|bit of a|little|another) (breakdown|wobble|meltdown|collapse|
        relapse)
      (gone doolally|going doolally|gone gaga|going gaga|going senile|gone senile) .{0,2}
      (is|'s|was|'m|am|he's|she's|been|gone|being|are|'re|now|severely|again|left (him|her|me)) .{0,1} (incontinent|
        impotent|infertile|menopausal|pregnant|up the duff|jaundiced|anaemic|hiv positive|terminally ill|in remission|
        bed bound|bedbound|housebound|agoraphobic|immunocompromised|anorexic|bulimic|psychotic|sectioned|schizophrenic|
        bipolar|epileptic|diabetic|asthmatic|coeliac)
      (is|'s|was|been|gone|went|~be|~end|back|still|now|~put) (up|back)? (in|into) (ward #Number|intensive care|icu|itu|
        high dependency|a coma|the hospice|the infirmary|the loony bin|the nuthouse|a psychiatric|the psychiatric|rehab|
        detox|the priory|a secure unit|the stroke unit|the burns unit|a mental|the mental|(a|the) (care|nursing|rest|
        residential) home|memory care|the unit)
      (going|gone|moved|went|put|putting|has to go|had to go) (him|her|mum|dad|nan|mam)? (in|into) (a|the) (hospice|
        nursing home|care home|rest home|memory unit|secure unit)
      (trying|been trying|still trying|struggling) for (a|another) baby
      (i'm|im|i am|he 's|she 's|he's|she's|is|was) .{0,1} (with|seeing|in to see|back with|up before) the (consultant|
        specialist|physio|surgeon|orthopaedics|hospital|doctor) .{0,5} (about|for|re|over) .{0,1} (this|my|his|her|the|
        that) .{0,1} (hip|hips|knee|knees|back|heart|shoulder|eyes|ears|foot|feet|leg|legs|chest|hand|hands|neck|
        waterworks|prostate|tests|results)
      off with (my|his|her|their) .{0,1} (back|hip|knee|nerves|chest|heart|shoulder|leg|foot|stress|hernia) .{0,4}
      (went|gone|moved|moving|going|goes) (into|in to) (the)? #Capital{1,2} .{0,3} for good
      (~lose) (the|her|their|a|my) (baby|babies|twins|pregnancy|little one)
      (doctor|doctors|consultant|specialist|clinic|hospital|surgery|gp|scan|bloods|blood test|tests|test) (has|have|
        says|say|said|told|found|reckon|reckons|think|thinks|showed|came|come|confirmed|gave) .{0,4} (it's|its|he's|
        she's|i've|he's|i have|she has|he has|got|him|her|me|nothing more|back) .{0,6} (cancer|heart|liver|kidney|lump|
        stroke|tumour|dementia|diabetes|cholesterol|benign|malignant|weeks to|months to|terminal)
    `),
  },
  {
    kind: 'health',
    why: 'tells that somebody was taken ill, or how it shows',
    unless: [NO_PATIENT, NO_PERSON],
    phrases: phrases(`
      (ambulance|paramedics|paramedic|air ambulance) .{0,3} (came|come|called|out|was|were|had to come|here|
        sent) .{0,2} (for|
        to) (#Person|him|her|them|next door|the {villager}|our {villager}|number #Number)
      (carted|carried|taken|rushed|stretchered|whisked|took|carry) .{0,6} (off|away|out)? .{0,1} (in an ambulance|
        in the ambulance|by ambulance|on a stretcher|to a&e|to casualty|to resus)
      (get|gets|getting|got|is|'s|are|so) .{0,1} (very|so|terribly|ever so|a bit|dreadfully|awfully) (muddled|confused|
        forgetful|wandery|vague) (these days|now|lately|at night|nowadays|and|so|$)
      (waiting on|waiting for|has|have|had|booked for|in for|back for|having) (a|an|the|his|her|another) (biopsy|scan|
        mri|ct scan|bone scan|heart scan|angiogram) ($|so|and|on|this|next|today|tomorrow|now)
      (is|'s|been|are) drying out (at|in|again|$|for|somewhere)
      (has|'s|have|is|she's|he's) (stopped|not|n't) (eating|eaten|eat) (again|properly|at all|since|$)
    `),
  },
  {
    kind: 'disability',
    why: 'tells what somebody no longer can',
    unless: [NO_PATIENT, NO_PERSON],
    phrases: phrases(`
      (ca n't|cannot|could n't|can hardly|can barely) (hear|see|walk) (a thing|much|a word|far|to read)? .{0,1} (now|
        any more|anymore|these days|since (his|her|the)|without (his|her|a))
    `),
  },
  {
    kind: 'disability',
    why: 'tells what somebody is not able to do, or the help that it takes',
    unless: [NO_PATIENT, NO_PERSON],
    phrases: phrases(`
      deaf as (a|the) (post|doorpost|beetle|adder)
      (ca n't|cannot|never learnt to|never learned to|never could) (read (or|nor|and) write|read a word (himself|
        herself)|hear (the (bell|door|phone|doorbell)|you knock)|walk (far|without|unaided|more than)|
        manage the (stairs|steps|bath)|be left (alone|on (his|her|their) own)|get (upstairs|out of bed|in the bath|
        to the toilet|dressed)|dress (himself|herself)|feed (himself|herself)|wash (himself|herself))
      (blind|deaf) in (one|the|his|her|both|(his|her|one) (left|right)) (eye|ear|eyes|ears)
      (~use|~need|~get|~have|ends up in|ended up in|confined to|stuck in|now in|out of) (a|an|his|her) (new|
        electric)? (wheelchair|stairlift|walking frame|zimmer|zimmer frame|mobility scooter|commode|hoist|hospital bed|
        white stick|guide dog|hearing aid|glass eye|false leg|prosthetic leg|prosthetic|artificial leg|wet room|
        panic button|lifeline pendant|blue badge|communication board)
      (~have|~get|~need) .{0,1} (hearing aids|leg braces|callipers|carers (in|#Number|three|four|twice|morning|every|
        coming)|a carer (in|comes|now|every|to)|learning difficulties|learning disabilities|special needs|an ehcp|
        a statement at|one to one support|a support worker|brain damage|cerebral palsy|down's|downs|downs syndrome|
        spina bifida|aspergers|autism|adhd|dyspraxia|dyslexia|only one leg|only one eye|a club foot|a cleft|a hunchback|
        a hare lip|a tin leg|a wooden leg)
      (carers|carer|district nurse|meals on wheels|home help|night sitter) (~come|call|calls|visit|visits|goes in|go in|
        pops in) .{0,2} (times a day|morning and night|a day|twice daily|every (day|morning))
      (is|'s|was|are|being|born|been|gone|nearly|almost|completely|totally|profoundly|registered|severely|very|a bit|
        he 's|she 's) (stone deaf|deaf and|deaf now|autistic|dyslexic|disabled|paralysed|partially sighted|
        hard of hearing|non verbal|on the spectrum|neurodivergent|special needs|wheelchair bound|in a wheelchair|
        registered blind|blind now|blind as)
    `),
  },
  {
    kind: 'criminal-record',
    why: 'tells of somebody’s dealings with the law',
    law: true,
    unless: NO_PERSON,
    phrases: phrases(`
      (wedi|di|newydd|gafodd|cafodd|gath|cath|cael|gael|cal) .{0,4} (ei|eu) (%arestio|%restio|%carcharu|%dirwyo|
        %cyhuddo|
        (%dal|stopio) .{0,2} (yn|am|efo|gyda) .{0,1} (yfed|%gyrru|goryrru|oryrru|%dwyn|cyffuriau|%cyffuriau|%meddw|
        canabis)) .{0,3}
      (yn|o|mewn|i|allan|mas) (o)? (y)? (%carchar|jêl|jel|llys ynadon|llys y goron|celloedd) .{0,3}
      (dan glo|o flaen (y llys|ei well|yr ynadon)|ar fechnïaeth|ar brawf|ar dag|gwisgo tag) .{0,2}
      (colli|golli|collodd|gollodd) (ei) (%trwydded) .{0,5}
      am (yfed a %gyrru|oryrru|%dwyn|ymosod|gynnau tân|werthu cyffuriau|dwyll) .{0,2}
      (delio|dîlio|gwerthu|werthu|tyfu|dyfu) .{0,1} (cyffuriau|canabis|weed|coke|drygs|wîd) .{0,3}
      (heddlu|polîs|plismyn|cops|glas) .{0,4} (yn nhŷ|yn nhy|i dŷ|i dy|wrth ddrws|tu allan i dy|tu allan i dŷ|
        rownd i) .{1,3}
      (lleidr|dwgyd|dwyn o siop|ddwyn o siop) .{0,3} ($|eto|oedd)
      (home|out|released|free) .{0,3} (years|months) (he|she|they) (has|'s|have|'ve) (done|served)
      (ca n't|cannot|not allowed|banned|barred|forbidden|must n't|not to) .{0,3} within .{1,4} (yards|metres|meters|
        miles|feet|mile|yard) of .{0,3}
      (ca n't|cannot|not allowed|banned|barred|not to be|must n't be) .{0,2} (near|around|alone with|left with|
        working with) (kids|children|a playground|minors|his own kids|young girls|women)
      (because of|on account of|thanks to|with) (his|her) (record|criminal past|convictions|conviction|time inside|
        spell inside|stretch) .{0,2}
      (over|well over|twice|three times|double|nearly over) the (limit|drink drive limit) (at the wheel|when (he|
        she) (was|drove)|driving home)
      ~lose (his|her|their|my) licence (for|over|after|because|through|again|in)
      ~get (nicked|nabbed|collared|sent down|banged up|locked up|busted|pinched|tagged|raided|cautioned|convicted|
        bailed|done (for|by the police)|(a|the) (caution|record|speeding|driving ban|suspended sentence)|an asbo|(six|
        three|nine|twelve|eighteen|#Number) .{0,1} (months|weeks) (inside|suspended|in|$|this time)|(six|nine|
        twelve) points|banned (from|for) (driving|drink|speeding)) .{0,3}
      (been|was|just) (nicked (for|again)|nabbed|collared|sent down|banged up|put away for|breathalysed|cautioned (for|
        by)|convicted|jailed|bailed|raided by|fined (for|over) (no|not|speeding|drink|drunk|shoplifting|driving)|
        done for (speeding|drink|no|handling|fraud|theft|burglary|robbery|arson|assault|abh|gbh|drugs|benefit)|
        charged with (a|an|the|assault|
        theft|fraud|drink|drugs|gbh|possession)|found guilty|in and out of (prison|nick|jail)) .{0,3}
      (went|goes|gone|going|sent|got sent) to (prison|jail|borstal) for .{1,3}
      (up|appearing|appears|appeared|due|~go|went up) (before|in front of|in|at) (the)? (beak|magistrates|bench|judge|
        crown court|crown|mags|youth court|court (on|for|over|again|next|last|over)) .{0,3}
      (on|in) the (court list|court lists|sex offenders register|sex offenders' register|register of offenders|
        wanted list|court page|court report|court reports|magistrates list|youth offending)
      (back|still|is|'s|was|been) (inside (again|for|till|until|this)|in (prison|nick|jail|clink|the nick|the slammer|
        strangeways|the cells)) .{0,3}
      (doing|done|served|serving|finished) (his|her)? (time ($|for|in|inside)|bird|porridge|a stretch)
      (doing|does|did|done|served|serving|finished|out after) .{0,1} ((#Number|two|three|four|five|six|eighteen|nine|
        ten|life) .{0,1} (months|years|yrs)? (inside|in (prison|jail|nick|wandsworth|strangeways)|for (robbery|burglary|
        drugs|fraud|assault|manslaughter|theft|arson|gbh))) .{0,3}
      (wearing|has got|'s got|has|wears|on) (a|an|the|his|her) (ankle tag|electronic tag|ankle bracelet|curfew|
        police record|criminal record|record as long|rap sheet|restraining order|non molestation order|dispersal order|
        driving ban|bail hostel|conviction|convictions|caution|suspended sentence)
      (has|'s got|had|has got) (form for|previous for|a criminal|points on (his|her) licence|a conviction for|
        convictions for) .{0,3}
      (police|old bill|cops|coppers|plod|bobbies) .{0,3} (came for|took|carted|raided|lifted|arrested|been to|
        been round to|were round|were round at) (his|her|him|number #Number|#Person 's|theirs|next door) .{0,3}
      (carted|taken|led|took|marched) (him|her|them)? (off|away) (in|by) (handcuffs|cuffs|the police|a police|
        the back of a)
      (is|'s|was|known|convicted|registered) (a|the)? (paedophile|paedo|nonce|sex offender|ex con|jailbird|convict|
        convicted arsonist)
      caught (shoplifting|with drugs|with weed|with a knife|drink driving|poaching) .{0,3}
      (out on|on|breached|broke|breaching|skipped|jumped) (bail|licence|parole|remand|probation|tag|his bail|her bail|
        curfew) .{0,2}
      (caught|stopped|fined) .{0,3} (without|with no|no) (insurance|licence|a licence|mot|tax)
    `),
  },
  {
    kind: 'benefits',
    why: 'tells on what somebody lives',
    unless: NO_PERSON,
    phrases: phrases(`
      (~claim|~draw|~be on|~live off|~live on|~get|getting by on|signing|signed|~be|all) .{0,2} (carers allowance|
        carer's allowance|attendance allowance|disability|dla|pip|esa|jsa|jobseekers|dole|universal credit|uc|
        housing benefit|pension credit|income support|tax credits|child maintenance|sick pay|incapacity|benefits|
        a state pension|parish relief)
      (~be) (on|signing on|back on|off on) (the)? (sick|dole|benefits|universal credit|pip|statutory sick pay)
      (gets|get|getting|got|has|have|having) (his|her|their|my) (rent|council tax|mortgage|rates|heating|bills) (paid|
        done|covered) (by|for|through|off) .{0,3}
    `),
  },
  {
    kind: 'money-trouble',
    why: 'tells of somebody’s money',
    unless: NO_PERSON,
    phrases: phrases(`
      (owes|owed|owing) (half the village|everyone|everybody|#Money|(#Number|forty|fifty|twenty|two hundred|thousands|
        hundreds|a fortune)) .{0,3} (quid|pounds|grand|rent|to the (taxman|bookies|bank|landlord)|in rent|back rent|
        all over|money)
      (ar y dôl|ar (%budd) daliadau|ar gredyd cynhwysol|ar fenthyg|ar y clwt|mewn .{0,3} (%dyled|%dyledion)|yn fethdalwr|
        (wedi|di) mynd i 'r wal|y beili|y bwmbeilis|y beilïaid) .{0,3}
      (ddim|heb|byth|'m|dim|wedi stopio|di stopio) .{0,3} (talu|dalu) .{0,1} (ei|eu|y|yr|'i|am) (%rhent|%biliau|
        %treth|%treth cyngor|
        %morgais|%dyled|%dyledion|%car) .{0,3}
      (tu ôl|ar ei hôl hi|ar ei hol hi|ar ei ôl hi|ar ôl) (efo|gyda|ar|hefo|'da) (y|ei|eu)? .{0,1} (%rhent|%morgais|
        %treth|%biliau|%taliadau) .{0,2}
      (hawlio|claimio|cleimio|byw ar|signio|iwsio|defnyddio|mynd i|dibynnu ar) .{0,1} (%budd daliadau|benefits|pip|
        credyd cynhwysol|
        (y)? (%banc) bwyd|y dôl) .{0,2}
      (colli|golli|collodd|gollodd) (ei|eu|y) (%tŷ|%fferm|%busnes|%cartref|%pres|%arian) .{0,3}
      (gamblo|hapchwarae|betio|slotiau) .{0,5}
      gweithio .{0,2} (ar y slei|cash in hand) .{0,1}
      (hp|finance|catalogue|loan company|bank|taxman|bailiffs|csa) .{0,2} (caught up|has caught up|came for|after|
        chasing) (with|up with)? (him|her|them|the (car|van|telly|furniture))
      (lost|losing|blew|blown|frittered|drank|gambled) (the|his|her|their|it) .{0,2} (house|farm|shop|pub|business|
        money|job|wages|savings|marriage|wife|all|redundancy|inheritance|rent|deposit) .{0,1} (over|to|through|on|
        because of|away on) (the|his|her)? (cards|drink|horses|dogs|bingo|gambling|slots|booze|drugs|crypto|bookies|
        fruit machines|machines|online bingo|poker|gin|coke)
      (got|getting|won|awarded|~pay|settled for|took) .{0,4} (grand|k|thousand|#Money|compo|compensation|
        payout) .{0,3} (off|from|out of|for) (the|his|her)? .{0,3} (hospital|nhs|health board|surgery|accident|fall|
        whiplash|injury|back|burns|birth|what they did)
      (to|off|from|on) the bank of (mum|mam|dad|nan) .{0,3}
      (electric|gas|meter|leccy|electricity) .{0,2} (on|off) (the|a|emergency) (key|meter|card|credit)? .{0,5} (ran|run|
        runs|running|gone) out
      (ca n't|cannot|could n't|struggling to|unable to|not able to|struggles to) (even)? (afford|pay|meet|cover|
        keep up) .{0,3} (bill|bills|rent|mortgage|gas|electric|heating|council tax|school|shopping|food|nappies|shoes|
        uniform|funeral|fees|tv licence|loan|deposit|subs|carer|debts)
      (is|'s|are|'re|was|been|gone|went|completely|stony) (completely|absolutely|stony|flat|totally|been)? (skint|
        flat broke|stony broke|bankrupt|penniless|destitute|insolvent|in hock|in arrears|in receivership|boracic|
        potless|up to (his|her|their) (eyes|neck|ears) in debt)
      (card|cheque|cheques|direct debit|mortgage|loan) .{0,2} (was|were|~get|been|is|'s|has|have|keeps)? (declined|
        refused|bounced|turned down|knocked back|bouncing|bounce|stopped|foreclosed|rejected)
      ~be .{0,2} (behind|months behind|weeks behind|way behind) (with|on) (the|his|her|their|my) .{0,1} (rent|mortgage|
        bills|gas|electric|council tax|payments|loan|car|maintenance|catalogue)
      (two|three|four|five|six|#Number|several|few|couple of) (months|weeks|payments) (behind (with|on) (the|his|her|
        their) (rent|mortgage|bills|gas|car|loan|payments)|behind $|in arrears|overdue)
      (bailiff|bailiffs|debt collectors|debt collector|repo man|repo men|loan shark|loan sharks|sheriffs officers|
        enforcement officers|high court enforcement|finance company) .{0,4} (round|at|been|were|came|come|call|called|
        calling|took|taking|banging|knocking|after|for)
      (losing|lost|loses|lose|letting|let|had to sell|having to sell|selling) (the|their|his|her) (house|home|flat|
        bungalow) (go|to the|back to|because (they|he|she)|to pay|over (debts|the)|and|since|after|$)
      (bank|building society|mortgage company|lender|finance people|finance company|receivers) .{0,2} (want|wants|
        wanted|is taking|took|taken|has taken|are taking|has repossessed|repossessed|foreclosed|called in|
        taking) .{0,2} (it back|them back|(house|home|farm|flat|car|van|keys|loan) (back|off)|back)
      ~max out .{0,4} (card|cards)
      maxed (out)? .{0,5} (card|cards)
      (goes|going|went|been|relies|rely|relying|living|feeding .{0,2}) (to|at|on|off|from|down) .{0,1} (food bank|
        foodbank|food parcels|handouts|food vouchers) (every|again|now|for (him|her|the kids)|since|twice|these days|$)
      (earns|earning|takes home|pulling in|pulls in|salary is|on a salary of) .{0,2} (#Money|#Number|eighty|sixty|forty|
        ninety) .{0,1} (grand|k|thousand|a year|an hour|a month|a week|per annum)
      (inherited|came into|coming into|been left|was left|won) .{0,2} (#Money|#Number|half a|two|three|quarter of a|
        a small) .{0,2} (million|grand|k|hundred thousand|fortune) .{0,3}
      (gambled|drank|drunk|blew|blown|pissed|frittered) (away|it|the|his|her|their) .{0,2} (away|house|wages|savings|
        inheritance|rent|mortgage|on the (horses|dogs|machines|bingo|slots)|all)
      (living|sleeping|sleeps|lives|kipping|dossing|slept) (in|out of|on|rough in|at) (his|her|their|a mate's|
        mates) (car|van|tent|shed|sofa|caravan|garage) .{0,2}
      (is|'s|are|been|made|got|getting|being|facing) (homeless|evicted (from|on|next|this|at|by|for) .{0,1}|
        served notice|kicked out of (his|her|their) (flat|house)|repossessed by|eviction|chucked out of (his|her|
        their)) .{0,2}
      (section 21|eviction notice|notice to quit|repossession order|ccj|county court judgement|county court judgment|
        final demand|statutory demand|iva|payday loan|debt relief order) .{0,3}
    `),
  },
  {
    kind: 'family-trouble',
    why: 'tells of somebody’s family and love life',
    unless: NO_PERSON,
    phrases: phrases(`
      (second|third|fourth|fifth|umpteenth|2nd|3rd|4th) (husband|wife|marriage|divorce|affair|engagement)
      (wedi|di|newydd) (gadael|gwahanu|ysgaru|cael ysgariad|rhedeg i ffwrdd|rhedeg bant|symud mas|symud allan|
        codi ei phac|
        codi ei bac|mynd off|gorffen) .{0,1} (ei ({cy-kin}|phlant|blant)|efo|gyda|hefo|oddi wrth|o 'r tŷ|$) .{0,3}
      (wedi|di|newydd) (ei) (adael|gadael) .{0,2}
      (wedi|di|cafodd|gafodd) (cael|gael)? ei (%taflu|%cicio|%lluchio|hel|troi) (allan|mas|o) .{0,3}
      (cael|gael|yn cael|nghanol) (affêr|affair|affar|ysgariad|difôrs|divorce) .{0,3}
      (cysgu|cario mlaen|caru|byw|shacio fyny|mynd) (efo|gyda|hefo|'da) .{0,1} (%gwraig|%gŵr|%partner|%cariad) .{0,2}
      (%cartref maeth|gofal maeth|gwasanaethau cymdeithasol|gweithiwr cymdeithasol|social services|
        llys teulu) .{0,4}
      (curo|waldio|bwrw|fwrw|taro|cam drin|gam drin|guro|dyrnu|hitio) (ei) (%gwraig|%gŵr|%plant|%partner|%merch|%mam|
        mab|fab) .{0,2}
      (ddim|byth|heb|'m) .{0,4} (siarad|torri gair|gweld) .{0,2} (ei|eu) ({cy-kin}|fab|phlant|blant) .{0,2}
      (pwy|fo|fe|ddim|nid fo|nid fe) .{0,1} (di|ydi|yw|ydy|'di) 'r tad .{0,2}
      (di|dydi|dyw|dydy|nid) (y) tad ddim .{0,4}
      (kicked|chucked|thrown|booted|slung|turfed|expelled|excluded|drummed) (out)? (of|from) (the|his|
        her)? .{0,1} (sixth form|school|college|uni|university|army|navy|cadets|academy|seminary|police|nursery|
        care home|refuge)
      (used to|once|spent .{0,2} years) (be|work as|working as|being|was) (a|an) (stripper|escort|prostitute|lap dancer|
        call girl|pole dancer|topless model|dominatrix|drug mule|drunk|heroin addict|user)
      (on the game|on only fans|on onlyfans|has an onlyfans|selling (herself|himself)|on the run (from|for|
        since) .{0,3})
      (another|second|secret|other|whole other) family (in|over|up|down|tucked|hidden|across) .{0,2}
      (kids|children|twins|baby|eldest|youngest|lad|girl|boys|girls|two|three|four|five) .{0,2} (are|is|'s|was|
        were) (n't|not) (even)? (his|hers|#Person 's) ($|you|at all|and|he|she|but|is)
      (getting|going through|in the middle of|filed for|filing for|wants|messy|papers for|gone through|having) (a|the|
        his|her|their)? .{0,1} (divorce|divorced|separated|annulment|custody battle)
      (sleeping|sleeps|slept|living|kipping|moved|moving|lives) (in|into|on|at|out) (the|his|her|a|to)? (spare room|
        box room|(sister's|brother's|mate's) (sofa|settee))
      (has|'s|had|have|'ve|just|finally|she|he|who) (been and|up and|gone and|just|finally)? (left|walked out on) (him|
        her|(his|her) (wife|husband|partner|fella|bloke|missus|kids)) ($|for|after|because|again|at last|last|and (the|
        taken|gone|moved)|with (the|three|two) (kids|children|baby))
      (~throw|~kick|~chuck|~boot) (him|her|(his|her) (husband|wife|fella|bloke|missus|son|daughter|lad|man)) out
      (~have|~be having|had|carrying on|in) (an|another|that)? (affair|affairs|fling|bit on the side|fancy man|
        fancy woman|secret family|love child|bastard child) .{0,4}
      (shagging|knocking off|sleeping with|bedding|been carrying on with|messing about with|sneaking round to|
        playing away with|cheating (on|with)|cheated (on|with)|ran off with|run off with|shacked up with|taken up with|
        two timing|cheats on|eloped with) (a|his|her|that|some|#Person|him|another|someone|somebody) .{0,3}
      (is|'s|was) (n't|not) (the|his|her) .{0,2} (real|birth|baby's|kid's|biological) (dad|father|mother|mum)?
      (she|he|#Person|who|they) (was|were|is|'s|been) (adopted as|adopted and|adopted at|fostered|in care|
        brought up in care|put in care|put up for adoption|illegitimate|born out of wedlock|taken into care|
        a test tube baby|conceived by)
      (had|having) (a|her|another|his|the) (baby|kid|child|abortion|termination) (at (#Number|fifteen|sixteen|fourteen|
        school)|by (a|another|some|that|her|the)|out of wedlock|when (she|he))
      (kids|children|baby|bairns|little ones|son|daughter|boys|girls|grandkids|little boy|little girl|
        twins) .{0,2} (taken|removed|put in|gone into|are in|been put in|fostered|adopted) (off|away from|into|
        from) (her|him|them|care|foster care|the social|school for|foster)
      (~have) (his|her|their) (kids|children|baby|son|daughter|boys|girls) (taken|took|removed) .{0,2}
      (not|is n't|are n't|never|wo n't be|no longer|ai n't) (allowed|let|supposed|permitted) (to)? (see|near|go near|
        contact|visit|have) (his|her|their|the) (own)? (kids|children|son|daughter|ex|wife|grandkids|grandchildren|
        family|little)
      (being|been|gets) (hit|beaten|battered|knocked about|knocked around|thumped|abused|controlled|slapped about|
        slapped around|bashed) (up|about|her|him)? by (her|his) .{0,2}
      (black eye|black eyes|bruises|shiner|thick lip|split lip) .{0,4} (again|off (him|her)|from (him|her)|husband|
        fella|him|walked into a door)
      (does n't|do n't|not|no longer|have n't|has n't|never) (speak|talk|spoken|talked|seen|see|speaking|talking) (to|
        with|any more to)? (his|her|their) own (mother|father|mum|dad|sister|brother|son|daughter|kids|children|family|
        parents|flesh)
      (social services|social workers|social worker|nspcc|child protection|cafcass|women's aid) (is|are|have been|
        has been|'s been|been|were|came|'ve been|involved|involved with|visits|visit) .{0,4}
      (paternity test|custody battle|restraining order (on|against)|non mol order|contact order|alimony|decree nisi|
        marriage counselling|couples therapy|maintenance payments) .{0,3}
      (docked|paying|pays|owes|dodging|behind|stopped) .{0,4} (csa|child support|maintenance) ($|for|again|since|
        payments|money)
      (his|her|their|#Person 's) (marriage|engagement|wedding) (is|'s|was|has|had) .{0,2} (over|on the rocks|in trouble|
        called off|broken down|broke down|finished|on its last legs|a sham|collapsed)
      (stood|jilted|left) (him|her|them)? (up)? at the altar
    `),
  },
  {
    kind: 'hr-matter',
    why: 'tells of somebody’s trouble at work',
    unless: NO_PERSON,
    phrases: phrases(`
      (wedi|di|newydd|gafodd|cafodd|gath|cath|cael|gael|cal) .{0,3} (y sac|y sach|y bwt|ei (%diswyddo|%sacio)|
        ei %gwahardd (o|am|dros|ers)|
        ei %atal (o|dros)|rhybudd terfynol|gerdyn coch gan ei) .{0,3}
      off (y|ei|o|o'i)? (%gwaith|gwaith) .{0,2} (stress|straen|iselder|yn sâl|ers) .{0,3}
      ~get (the|a|his|her) (sack|boot|push|chop|elbow|bullet|marching orders|p45|written warning|final warning|
        verbal warning|warning|disciplinary|heave ho|tin tack|talking to from)
      (~get|been|just|was|being|is|'s) (suspended from (work|school|the)|sacked (from|for|by)|fired (from|by)|canned|
        let go (for|after|by|from)|made redundant|laid off|dismissed (from|for)|disciplined (for|over|at)|demoted|
        frogmarched out|managed out|put on gardening) .{0,3}
      (is|'s|was|been|now) on (a|his|her|their) .{0,1} (final warning|last warning|disciplinary|performance plan|
        improvement plan|pip plan|capability|first warning|written warning|probation period|garden leave)
      (failed|failing|fails|extended) (his|her|their) (probation|probationary|dbs|crb|drug test|drugs test|medical|
        appraisal|vetting)
      (taking|taken|takes|bringing|won|settled|lodged) .{0,5} (tribunal|employment tribunal|industrial tribunal|
        constructive dismissal|unfair dismissal) .{0,2}
      (~hand|~give) in (his|her|their) notice
      (sacked|fired|dismissed) (him|her) (for|after|over|last|on|because|$) .{0,3}
      (his|her|their|#Person 's) (disciplinary|redundancy money|pay off|sick record|absence record|
        sickness record) .{0,4}
    `),
  },
  {
    kind: 'hr-matter',
    why: 'tells that somebody may not work for a while',
    unless: NO_PERSON,
    phrases: phrases(`
      (been|was|is|'s been|got|get|gets) suspended ($|again|for|over|pending|while|since|that's|so)
    `),
  },
  {
    kind: 'money-trouble',
    why: 'tells who comes to somebody’s door for money, or puts somebody out',
    unless: NO_PERSON,
    phrases: phrases(`
      (chased|hounded|pestered|visited|rung) .{0,2} by the (loan|finance|debt|catalogue|money|rent) (people|man|men|lot|
        company|collectors)
      (put|turned|thrown|turfed|chucked|slung) out of (#Number|their|his|her|the) .{0,1} (house|flat|home|cottage|
        bungalow|#Capital)
      (mae|roedd|mae 'r|roedd y|bu 'r) (beili|beilïaid|bwmbeili|bwmbeilis|beiliaid) .{0,5} (yn|wrth|gyda|efo) .{1,3}
    `),
  },
  {
    kind: 'family-trouble',
    why: 'tells how somebody’s family lives',
    unless: NO_PERSON,
    phrases: phrases(`
      (social services|social workers|social worker|nspcc|the social) .{0,4} (round|round to|after|at|in and out of|
        involved with|visiting|called on|to see) .{0,1} (#Person|the #Capital|him|her|them|next door)
      (living|live|lives|sleeping|sleep) in (separate|different|opposite) (halves|ends|rooms|parts|houses|beds|bedrooms)
    `),
  },
  {
    kind: 'sexuality',
    why: 'tells whom somebody loves, or of a change of sex',
    unless: NO_PERSON,
    phrases: phrases(`
      (yn|'n|dod mas yn|dod allan yn|dod allan fel) (hoyw|lesbiad|lesbian|ddeurywiol|traws|drawsryweddol) .{0,3}
      (hoyw|lesbiad) (ydi|yw|ydy|di) .{0,2}
      (fancy|fancies|prefers|likes|into|goes with|goes for|sleeps with|chases) (blokes|men|fellas|lads|women|girls|
        ladies|other women|other men|both|both sexes|boys)
      (bats|bat|batting|plays|bowls|swings|kicks) (for|with) (the other|both) (side|team|teams|sides)
      (swings both ways|still in the closet|out of the closet|(came|come|coming) out (as (gay|a lesbian|bi|trans)|
        to (his|her|their) (mum|dad|parents|mam|family|wife|husband|mates)|of the closet|finally $|last (year|summer|
        christmas) $))
      (is|'s|was|as|are|'re|being|really) .{0,1} (gay|bi|bisexual|a lesbian|lesbian|lesbians|trans|transgender|
        transsexual|non binary|asexual|a homosexual|homosexual|a cross dresser|a transvestite|intersex)
      (used to|once) be (a|called|known as) (man|woman|lad|girl|boy|bloke|lass) .{0,3}
      (#Person|he|she|they|{villager}|who|lad|lass) .{0,3} (~transition|transitioning)
      (sex change|changed sex|had the op to|gender clinic|on hormones|top surgery)
      (lives|living|shacked up|moved in|in bed|living together|wed|married) with (her girlfriend|his boyfriend|
        another man|another woman|her wife|his husband)
      her (girlfriend|wife) .{0,2} (moved|and her|is moving|who is a woman)
    `),
  },
  {
    kind: 'religion',
    why: 'tells of somebody’s faith by what is done for it',
    unless: [
      NO_PERSON,
      phrases('(open day|everyone welcome|all welcome|visitors|priest|chaplain|imam|rabbi|minister|preached|concert|visit|talk on)'),
    ],
    phrases: phrases(`
      (mwslim|moslem|iddew|iddewes|pabydd|catholig|bwdhydd|hindw|sikh|mormon|mormoniaid|tystion jehofa|tyst jehofa|
        pabyddion|mwslimiaid|anffyddiwr) .{0,1} (yw|ydi|ydy|di|
        ydyn|oedd) .{0,3}
      (mae|ma|oedd|roedd) .{0,3} yn (fwslim|foslem|iddew|iddewes|babydd|gatholig|fwdhydd|hindw|sikh|formon|
        dyst jehofa|anffyddiwr) .{0,2}
      (wedi|di) troi (yn|at) .{0,1} (fwslim|islam|gatholig|babydd|ffydd) .{0,2}
      (goes|going|attends|never misses|regular at|prays at|worships at) (to|at)? .{0,1} (mosque|synagogue|gurdwara|
        kingdom hall|mass|confession|quaker meeting|friday prayers|masjid|shul) .{0,2}
      prays .{0,2} (times|a day|five|at|towards)
      (wo n't|will not|does n't|never|cannot|ca n't) .{0,1} (work|shop|drive|eat|touch|celebrate|shake|have|
        take) .{0,2} (saturdays|pork|sabbath|birthdays|christmas|hands with women|blood|transfusion|transfusions|
        ramadan) .{0,3}
      (is|'s|are|'re|was|strict|devout|lapsed|practising|converted|became|becoming|turned|raised|brought up|gone) (a|an|
        all|both|strict|devout|proper|good|practising|lapsed)? {faith} (and|so|$|now|but|which|because|you|at|from|that)
      (is|'s|are|'re|being) (a|one of the|one of them)? (jehovah's|jehovahs|moonie|scientologist|plymouth brethren|
        wee free|lapsed catholic) .{0,1}
      (lost|losing) (his|her|their) (faith|religion) .{0,4}
    `),
  },
  {
    kind: 'ethnicity',
    why: 'tells where somebody comes from',
    unless: [
      NO_PERSON,
      phrases(
        '(beer|ales|tomatoes|spices|twinning|visiting|choir|band|tour|chef|recipe|food|restaurant|takeaway|carpet|holiday|flight|card|cards|postcard)',
      ),
    ],
    phrases: phrases(`
      (his|her|their|#Person 's) (mum|mother|dad|father|parents|nan|gran|grandparents|family|husband|wife) (is|'s|was|
        were|are|came|come) .{0,2} ({nationality}|from {homeland})
      (waiting|wait|waits) (on|for) (his|her|their|the)? (papers|asylum|status|visa|visas|leave to remain|home office|
        settled status) .{0,3}
      (overstayed|overstaying|on an expired visa|failed asylum seeker|claiming asylum|seeking asylum|leave to remain|
        gypsy stock|gypsy blood|romany blood|came over (on|in) (a|the) (boat|lorry|dinghy|small boat)) .{0,3}
    `),
  },
  {
    kind: 'ethnicity',
    why: 'tells where somebody is from',
    unless: [NO_PERSON, VISITORS],
    phrases: phrases(`
      (#Person|lad|lads|lass|lady|chap|man|woman|couple|family|people|{villager}|neighbours|who|she|he|they) (who|at|
        on|in|
        from|with|over|behind|next|that|opposite|of)? .{0,5} (is|'s|are|'re) .{0,1} ({nationality}|german|italian|irish|
        french|spanish|dutch|greek|portuguese) ($|and|so|but|by birth|originally|like|herself|himself)
      (#Person|lad|lads|lass|lady|chap|man|woman|couple|family|people|tenants|{villager}|neighbours|she|he|they) (who|
        at|
        on|in|with|that|taking)? .{0,4} (is|'s|are|'re|came|come) .{0,2} (over)? from ({homeland}|belfast|dublin)
      (family|couple|people|tenants|lads|lad|mother|neighbours|they|#Person) .{0,5} (is|'s|are|'re|was|
        were) .{0,1} (refugees|
        a refugee|asylum seekers|an asylum seeker)
      (mother|mum|father|dad|nan|gran|parents|wife|husband) (is|was|were|are|'s) .{0,1} (german|italian|irish|french|
        spanish|dutch|greek|american)
      from a (gypsy|traveller|romany|roma|travelling) family
    `),
  },
  {
    kind: 'religion',
    why: 'tells that somebody goes to pray',
    unless: NO_PERSON,
    phrases: phrases(`
      (off|away|goes|go|gone|slips off|out) .{0,4} (for|to|at) (the)? (mosque|synagogue|gurdwara|friday prayers|mass|
        prayers|confession)
    `),
  },
  {
    kind: 'politics',
    why: 'tells that somebody is in a union',
    unless: NO_PERSON,
    phrases: phrases('(on|from|back on|joined) the picket (line|lines)'),
  },
  {
    kind: 'politics',
    why: 'tells somebody’s politics or union',
    unless: [NO_PERSON, phrases('(candidate|councillor|councillors|cllr|mp|mps|minister|manifesto|leader|by election|government)')],
    phrases: phrases(`
      (he|she|#Person|who|they) (always|secretly|only|even|has always|'s always)? (votes|voted) (reform|tory|labour|
        conservative|green|lib dem|ukip|plaid|bnp|brexit|leave|remain|snp)
      (paid up|card carrying|lifelong|secret|staunch|dyed in the wool|true blue|closet) (member of the)? (tory|
        conservative|labour|socialist|communist|commie|liberal|lib dem|ukip|reform|trot|marxist|fascist|republican|
        nationalist|bnp|union)
      (used to be|was|is|'s|been|joined) (a (freemason|mason&#Capital)|(in|a member of|with) (the)? (masons|
        freemasons)) .{0,2}
      (used to be|was|is|'s|been|joined) (in|a member of|with) (the)? (bnp|national front|ukip|communist party|edl|
        britain first|socialist workers|trade union|unison|unite the union|masons)
      (is|'s|was) (a|our|the|in the|in a) (shop steward|union rep|union man|trade unionist|unison rep|union (and|so|$))
    `),
  },
  {
    kind: 'complaint',
    why: 'tells who complained or brought a case',
    unless: [
      NO_PERSON,
      IN_OFFICE,
      phrases('(minutes|votes|agenda|treasurer reported|reported (a|that|on|an) (surplus|profit|balance|update)|bell ringers)'),
    ],
    phrases: phrases(`
      (kept|keeps|been|forever|always|went and|has|had|'s|who|it was|she|he|#Person|they) .{0,1} (ringing|phoning|
        emailing|writing to|rang|phoned|emailed|written to|wrote to|(reporting|reported) .{1,3} to|on to|onto|
        on the phone to|complaining to|complained to|badgering|pestering|rung|calling|called) (the|
        our)? {complained-to} (about|over|because|again|to complain|on (us|me|him|her|them|next)) .{0,4}
      (who|she|he|#Person|has|'s|it was|they|number #Number|neighbour|him|her|family) (went and|has|even|only|actually|
        gone and)? (reported|reporting|reports) (the|our|my|him|her|them|his|us|#Person|
        a) .{0,4} to (the)? {complained-to} .{0,2}
      (she|he|#Person|who|number #Number|neighbour|him|her|family) (has|'s|'ve|even|only)? (objected|objecting|
        objects) to .{1,5}
      (she|he|#Person|who|number #Number|neighbour|him|her|family|it was|'s|has|had) (been and|has|gone and|
        went and)? (sent|put|lodged|made|submitted|filed|sending|put) .{0,2} (complaint|complaints|objection|objections|
        foi|noise diary|freedom of information request) .{0,1} (in|about|against|to|over|with|on|off) .{0,3}
      (know|knows|guess|bet|found out|heard) .{0,2} (who|it was|it) .{0,4} (that|who)? (rang|phoned|reported|shopped|
        grassed|complained|objected|wrote to) .{0,6}
      who .{0,2} (put|sent|made|lodged|got up|started) .{0,4} (objection|objections|complaint|complaints|
        petition) .{0,2}
      (cwynodd|gwynodd|achwynodd|riportiodd|ripotiodd|gwrthwynebodd|wrthwynebodd) (#Person|hi|o|fo|fe|y .{1,3}|
        {cy-kin} .) .{0,1} (wrth|
        at|i|am|y|ni|fi|yn erbyn) .{0,4}
      (wedi|di|sydd|sy|nath|wnaeth|ddaru) .{0,3} (gwrthwynebu|wrthwynebu|cwyno|gwyno|achwyn|riportio|
        ripotio) .{0,1} (wrth|at|i|am|y|
        ni|fi|yn erbyn|eto|erbyn) .{0,4}
      (ffonio|ffoniodd|sgwennu at|sgrifennodd at|ysgrifennu at|e bostio|ebostio|mynd at) y (cyngor|heddlu|rspca|
        clerc) .{0,2} (am|i gwyno|
        yn cwyno|eto|i achwyn) .{1,4}
      (won|lost|dropped|withdrew) (his|her|their) (case|appeal|claim) (against|at|over|with) .{0,3}
      (suing|sued|sues|is to sue|to sue) (the|his|her|#Person|us|a|them|our) .{0,3}
      (~take|taking|dragging|dragged) (the|his|her|#Person|us|them|our) .{0,3} to (court|tribunal|the ombudsman|
        small claims|the cleaners|the small claims)
      (who|she|he|#Person|has|'s|it was|number #Number|neighbour|him|her|family) (went and|has|even|only|actually|
        gone and)? (shopped|grassed|dobbed|snitched|ratted) (on|up|in)? (him|her|them|us|me|#Person|the|our|his|
        half) .{0,4}
      (she|he|#Person|number #Number|neighbour|him|her|family) .{0,3} (complained|complaining|complains|kicked off|
        whingeing|grumbling) (to (the)? {complained-to}|about (the|our|my|his|her|#Person|noise|dust|smell)) .{0,3}
    `),
  },
  {
    kind: 'complaint',
    why: 'tells who came to the council with a complaint, or what case somebody brought',
    heard: true,
    unless: [NO_PERSON, IN_OFFICE, OF_HELP],
    phrases: phrases(`
      (been|was|were|came|back) .{0,1} (in|into|at|round) (the|our)? .{0,1} (office|offices|town hall) .{0,6} (about|
        over|complaining|grumbling|moaning|to complain|to object|wanting) .{1,4}
      (letter|letters|email|emails|call|calls|message|visit|earful|note) (from|off) (#Person|the .{0,2} ({villager}|{kin}|
        {acquaintance}|lady|chap|man|woman|couple|family|bloke|gentleman|people|one)|him|her|number #Number) .{0,6} (about|against|
        over|grumbling|complaining|moaning|objecting|whingeing) .{1,4}
      (had|have|got|with) (#Person|him|her|#Capital) .{0,1} on the phone .{0,6} (about|over|complaining|grumbling|
        moaning) .{1,4}
      (#Person|{villager}|lady|chap|man|woman|#Capital) (rang|rings|phoned|emailed|wrote|written|
        called) (in|us|the (office|council|clerk)) .{0,3} (to (say|complain|object|grumble|tell us)|about|over|
        against|saying|complaining|grumbling|moaning) .{1,4}
      (gone|going|went|been|off) to (a|an|his|her|their|the)? (solicitor|solicitors|lawyer|lawyers|ombudsman|
        law) .{0,3} (over|about|against|with) .{1,3}
      (#Person|#Capital) 's .{0,1} (appeal|claim|case|complaint|objection|review|hearing|tribunal|foi request|
        freedom of information request|subject access request|compensation claim) .{0,8} (dismissed|rejected|
        turned down|
        thrown out|upheld|refused|allowed|lost|failed|insurers|insurer|ombudsman|solicitor|solicitors|tribunal|court|
        inspector|against|about|hearing|heard|settled|fall|injury)
      (lost|won|lodged|dropped|withdrew|withdrawn) (his|her|their) (appeal|claim|tribunal) ($|and|so|but|again|last|
        this|yesterday|on|at the)
      (put|putting|sent|sending|lodged|made) .{0,1} (a|an|his|her|another) (foi|foi request|freedom of information|
        freedom of information request|subject access request|data request) .{0,4}
      (only|just|one|single) .{0,2} (person|one|letter|objection|objector|complaint|complainer|email|
        reply) .{0,10} (that|
        it|and) (was|were|'s|is|came) .{0,2} #Person
      who (dobbed|reported|shopped|phoned|rang|called) (it|them|that|this) (in|up)? .{0,1} (to|
        at) (the)? {complained-to}
      (was|were|is|'s) .{0,12} (who|that|what) (got|had) (the|our|that|all the) .{1,5} (stopped|banned|shut down|
        cancelled|silenced|removed|taken down|taken off|moved on)
    `),
  },
];
