// What somebody has, takes, is treated for or can no longer do.
import { phrases } from '../../phrases/index.js';
import { NO_PATIENT, type PrivateFacts } from './facts.js';
import { NO_PERSON } from './nobody.js';

export const HEALTH: readonly PrivateFacts[] = [
  {
    kind: 'health',
    why: 'tells what somebody is ill with, takes or is treated for',
    unless: [NO_PATIENT, NO_PERSON],
    phrases: phrases(`
      (ca n't|cannot|could n't|does n't|hardly|barely|does n't even|ca n't even) (remember|know|recognise|
        tell) .{0,3} (what day|which day|(his|her|their) own (kids|wife|husband|daughter|son|children|name|family|
        sister|brother)|where (he|she) (is|lives)|who (he|she) is|(his|her) (kids|wife|husband|daughter|son)) .{0,3}
      (he|she|they|#Person|{kin}|who) .{0,1} (does n't|do n't|did n't|ca n't|could n't|cannot|can hardly|can barely|
        hardly) .{0,1} (hear|hears|see|sees|walk|walks) (very|too|so|that)? (well|much|good|properly|far)
      (dydi|tydi|dydy|dyw|nagyw|smo|so) .{0,2} ('m|ddim|hi'm|o'm)? .{0,2} (clywed|gweld|cerdded|cofio) yn (dda|iawn|
        rhy dda)
      (#Person|he|she|{kin}|{villager}|who) .{0,1} (is|'s|was) .{0,1} (dying ($|from|now|slowly|and|in hospital|
        of cancer|so|but|please|we|send|pop|he|she|his|her|they|if)|fading fast|sinking fast|at death's door|on (his|
        her) (way out|last legs|deathbed)|slipping away|gravely ill|seriously ill|critically ill|desperately ill)
      (#Person|he|she|{kin}|{villager}) .{0,1} (has n't|have n't|has not|have not) (got)? (long|much time|many (weeks|
        months)) ($|left|to live|now)
      #Person 's (blood pressure|cholesterol|sugar|sugars|kidneys|kidney|liver|lungs|heart|iron|thyroid|bloods|bowels|
        waterworks|arteries) (is|'s|are|has|have) .{0,2} (sky high|too high|really high|up again|down again|bad|
        dreadful|failing|packing (in|up)|packed (in|up)|gone|shot|worse|terrible|poor|through the roof|
        all over the place)
      (#Person|he|she|they|{kin}) .{0,1} (ca n't|cannot|could n't|is n't able to|are n't able to) have (kids|children|
        babies|any more (kids|children)|a (family|baby))
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
        feddw (bob|eto|erbyn)|marw o)
      (gan|gyda|efo|hefo|da|gen|â|o|yn erbyn|ar ôl|yn diodde|dioddef) .{0,4} {cy-illness}
      {cy-illness} (ar|gan|gyda|efo|sy|sydd) .{0,2} (#Person|{cy-kin}|{cy-person}|fo|fe|hi|arno|arni)
      {cy-illness} .{0,2} (wedi|di|'n|yn) .{0,1} (dod yn ôl|dod nôl|dychwelyd|lledu|spredio|cydio|gwaethygu|mynd i 'r|
        ei (ddal|dal|tharo|daro)) .{0,3}
      (ar|mynd ar|byw ar|dechrau ar|gaeth i|oddi ar) (y|ei|eu)? {cy-tablets}
      (mewn|yn|i|o) (y)? (cartref gofal|gartref gofal|cartref henoed|gartref henoed|cartref nyrsio|hosbis|uned strôc|
        uned gofal|ysbyty|sbyty|sbytu|hosbital|rehab|hospis|meddwl) .{0,3}
      (mewn|yn|i|o) %cartref (rwan|nawr|bellach|erbyn hyn|efo|ers) .{0,2}
      (wedi|di) (colli y|colli ei|colli eu|colli) (babi|%cof|%golwg|%clyw|%coes)
      (wedi|di|nath|wnaeth|ddaru|ddaru iddi|ddaru iddo) .{0,3} (torri|dorri|brifo|anafu|malu|frifo) (ei) (%coes|%clun|
        %braich|%cefn|%pigwrn|%arddwrn|%asennau|%ysgwydd|phen glin|ben glin)
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
      (yfed|hitio 'r botel) (yn|ers|wedi|trwy|drwy|fo|o|hi)? .{0,1} (eto|bob (dydd|nos|bore)|trwm|fel (ych|pysgodyn)|gormod|'n drwm|yn drwm|yn y bore)
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
      (gone|going|getting|went) (a bit|a little|completely|all|proper|quite|slightly)? (doolally|gaga|senile|do lally|loopy|
        soft in the head) .{0,2}
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
        sent) .{0,2} (for|to) (#Person|him|her|them|next door|the {villager}|our {villager}|number #Number)
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
      (ca n't|cannot|never learnt to|never learned to|never could) (read ($|so)|read (or|nor|and) write|
        read a word (himself|herself)|hear (the (bell|door|phone|doorbell)|you knock)|walk (far|without|unaided|
        more than)|manage the (stairs|steps|bath)|be left (alone|on (his|her|their) own)|get (upstairs|out of bed|
        in the bath|to the toilet|dressed)|dress (himself|herself)|feed (himself|herself)|wash (himself|herself))
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
      #Person 's (carer|carers|nurse|home help|night sitter|support worker) (is|are|~come|~call|~visit|goes|go|turns|
        get|gets) .{0,2}
      (carers|carer|district nurse|meals on wheels|home help|night sitter) (~come|call|calls|visit|visits|goes in|go in|
        pops in) .{0,2} (times a day|morning and night|a day|twice daily|every (day|morning))
      (is|'s|was|are|being|born|been|gone|nearly|almost|completely|totally|profoundly|registered|severely|very|a bit|
        he 's|she 's) (stone deaf|deaf and|deaf now|autistic|dyslexic|disabled|paralysed|partially sighted|
        hard of hearing|non verbal|on the spectrum|neurodivergent|special needs|wheelchair bound|in a wheelchair|
        registered blind|blind now|blind as)
    `),
  },
];
