// Welsh phrases for accusations.
import { phrases } from '../../phrases/index.js';
import type { Group } from '../../types.js';
import { LINK, MONEY, SOMEBODY } from '../welsh-words.js';
import { INNOCENT } from './words.js';

/** Sentences with one of these accuse nobody: the culprit is unknown, the police are quoted. */
export const NOBODY_ACCUSED = phrases(`
  (rhywun|rhywrai|fandaliaid|heddlu|llys|sioe|ffilm|drama|panto|pantomeim|stori|nofel|cwis|sgam|sgamwyr|twyllwyr ar lein)
  (mae|ma|bu|gan|roedd) (lladron|lleidr)
  (twyllwyr|sgamwyr|lladron|tacla|taclau|%galwyr|pobl) .{0,2} (yn|'n|sy|sydd) .{0,2} (ffonio|galw|curo|anfon|gyrru|tecstio|ebostio|
    cynnig|crwydro|mynd o (gwmpas|dŷ i dŷ|ddrws i ddrws)|targedu|esgus|smalio|cymryd arnyn|honni)
  (peidiwch|paid|byddwch|gwyliwch|cofiwch|cwrs|hyfforddiant|gweithdy|sut i) .{0,3} (%dwyn|%twyllo|celwydd|rhag|adnabod)
  (glaw|bwrw (glaw|eira|cesair|pleidlais|golwg|ymlaen|ati))
  (wedi|di) (cael ei|eu) .{0,1} (ddwyn|dwyn)
`);

/** Trades of one person, who can be bad at it. A firm may be called bad: that is an opinion of its service. */
const STAFF = `(%athro|athrawes|%athrawon|%doctor|doctoriaid|%meddyg|%meddygon|%plismon|%plismyn|%gofalwr|%gofalwyr|%gyrrwr|%gyrwyr|
  %nyrs|nyrsys|%deintydd|%bildar|%bildars|%plymar|%plymwr|%trydanwr|%peiriannydd|%hyfforddwr|%rheolwr)`;

export const CY_ACCUSATIONS: readonly Group[] = [
  {
    kind: 'crime',
    why: 'says that somebody steals, cheats, deals or takes what is not theirs',
    firm: true,
    unless: [...INNOCENT, NOBODY_ACCUSED],
    phrases: phrases(`
      ${SOMEBODY} .{0,6} ${LINK} .{0,3} (%dwyn|%dwgyd|%lladrata|%twyllo|%pocedu|ffidlo|ffidlan|%embeslo|%blingo|robio|
        sgamio|conio|nicio) .{0,8}
      ${SOMEBODY} .{0,6} ${LINK} .{0,4} %helpu (ei|eu|'i|'u) (hun|hunan|hunain) (i|o|at|allan o) .{0,2} ${MONEY} .{0,6}
      %helpu (ei|eu|'i|'u) (hun|hunan|hunain) (i|o|at) .{0,2} ${MONEY} .{0,6}
      ${MONEY} .{0,8} (i 'w|ei|eu|'w|'u) (%poced|%pocedi) .{0,3}
      (leinio|llenwi|%pluo) (ei|eu) (%poced|%pocedi|nyth) .{0,3}
      (%bysedd|%dwylo|%llaw|pump|bump) .{0,3} (y|yn y) (til|coffrau|tun|bocs casglu) .{0,3}
      (%dwylo|%bysedd) blewog .{0,4}
      (gwerthu|werthu|delio|ddelio|pwsho) .{0,2} (cyffuriau|gyffuriau|drygs|dôp|wîd|coke|cocên|heroin|mariwana|
        stwff caled|deiamwnd|nwyddau (ffug|wedi 'u dwyn)|stwff wedi ei ddwyn) .{0,8}
      (palu|rhaffu|raffu|hau|taenu|pedlo) (celwydd|celwyddau|clwydda|celwydda|clwydde|anwiredd) .{0,5}
      ${SOMEBODY} .{0,5} ${LINK} .{0,2} (deud|dweud|gweud|ddeud|ddweud|weud) .{0,1} (celwydd|celwyddau|clwydda|celwydda|
        clwydde|anwiredd) .{0,6}
      (celwydd|clwydda|celwyddau) (pur|noeth|llwyr|rhonc|golau|bob gair|i gyd) .{0,8}
      (gyrru|yrru|dreifio|ddreifio) .{0,5} (heb (drwydded|yswiriant|dreth|mot)|wedi (meddwi|yfed)|yn feddw|
        yn chwil) .{0,5}
      (%dreifar|%dreifer|%gyrrwr|%gyrrwr tacsi|%gyrrwr bws) .{0,3} yn (feddw|chwil|yfed|stond) .{0,6}
    `),
  },
  {
    kind: 'corruption',
    why: 'says that somebody has paid or been paid for a favour',
    unless: [...INNOCENT, NOBODY_ACCUSED],
    phrases: phrases(`
      (gath|gafodd|cafodd|ges|gaeth|geith|cael|gael|rhoddwyd) .{0,3} (%caniatâd|%contract|%cytundeb|%grant|swydd|job|
        tir|trwydded|drwydded|cynllunio) .{0,4} (achos|oherwydd|am|gan|ar ôl|drwy|trwy|wrth) .{0,5} (talu|dalu|perthyn|
        ffrind|ffrindia|ffrindiau|mêts|teulu|seiri|cefnder|chwaer|brawd|gwely|brynu|wybod pwy|golff) .{0,6}
      (brown envelope|brown envelopes|amlen frown|amlenni brown|backhander|backhanders|bung|cil dwrn|cildwrn|llwgrwobr|
        lwgrwobr) .{0,2} (gafodd|gath|cafodd|gaeth|sy|sydd|oedd|aeth|i|arall|gan|at) .{0,8}
      ${SOMEBODY} .{0,8} (bawb|pawb|pob un|neb) (ond|heblaw|ar wahân i|namyn) (ei|eu) (%ffrind|%ffrindia|%ffrindiau|mêts|
        fêts|%teulu|%cefnder|%brawd) .{0,6}
      (%amlen|%amlenni) .{0,1} (fach|bach|dew|tew) .{0,2} (dan|o dan|dros|yn newid|yn llaw|mewn llaw|i boced|slei) .{0,5}
      (talu|dalu|dalodd|talodd|rhoi|roi) .{0,3} (i|rywun|rhywun) .{0,1} (rywun|rhywun|swyddog|ddyn)? (yn|ar|o|
        yn yr) .{0,1} (adran|swyddfa|%cyngor|pwyllgor|cynllunio) .{0,4} (cynllunio|gynllunio|caniatâd|ganiatâd|contract|
        ffafr) .{0,4}
      (ffafr|ffafrau|ffafra) (i|am) .{0,2} (ffrindiau|ffrindia|mêts|teulu|fêts) .{0,4}
      (jobs|swyddi|gwaith|contractau|contracts) i 'r (bois|hogia|mêts|teulu|ffrindia|ffrindiau) .{0,4}
      (seiri rhyddion|masons|mesyns) .{0,4} (rhedeg|penderfynu|cyngor|contract|tu ôl|sy 'n) .{0,5}
    `),
  },
  {
    kind: 'incompetence',
    why: 'says that somebody is bad at their trade, or unfit or unlicensed for it',
    unless: [...INNOCENT, NOBODY_ACCUSED],
    phrases: phrases(`
      {cy-trade} .{0,6} (heb|dim|ddim yn|ddim wedi|erioed wedi|does ganddo|does ganddi|sdim) .{0,3} (%cymhwyster|
        %cymwysterau|gymwys|%cymhwyso|drwydded|trwydded|yswiriant|mot|gwbl gymwys|wedi cymhwyso) .{0,4}
      (rhoi|roi|pasio|basio|sgwennu|gwerthu) .{0,2} (mot|mots) .{0,8} (ddim|heb|peryg|cash|byth) .{0,6}
      (tynnu|dynnu|tynnodd|dynnodd) .{0,2} (dant|ddant|dannedd) .{0,2} (rong|anghywir|iach|iawn) .{0,4}
      (dant|ddant|coes|goes|llygad|tŷ|to|ffenest) (rong|anghywir) .{0,4}
      (llygod mawr|llygod|cocroaches|chwilod duon|cynrhon) .{0,3} (yn|hyd|dros|ar|yng) .{0,2} (%cegin|cegin|ffrij|
        rhewgell|%bwyd|fryer|nghegin|sosban) .{0,4}
      (cig|gig|bwyd|fwyd|cyw|pysgod|cinio|cyri|pitsa) .{0,4} (dros ei ddyddiad|wedi llwydo|wedi pydru|hanner amrwd|
        heb ei goginio|yn llawn cynrhon|drwg) .{0,3}
      (gwenwyn bwyd|wenwyn bwyd|bwyd gwenwyn|food poisoning) .{0,4} (ar ôl|ar ol|wedi|o|yn|gan|o 'r) .{0,6}
      (sâl|dost|chwydu) (ar ôl|ar ol|wedi) .{0,1} (bwyta|byta|cael bwyd|têc awê|cinio) .{0,1} (yn|o|'r|gan|ym) .{0,6}
      (newid|trwsio|gosod|gwerthu) .{0,2} (darnau|darne|partia|partiau|rhannau|pethau|petha) .{0,2} (ddim|dim|nad oes|lle nad oes|
        does|sdim) .{0,2} (angen|hangen|isio|eisiau|ishe|moyn) .{0,4}
      ${SOMEBODY} .{0,8} (byth|erioed|ddim) (wedi|di) .{0,5} yn (ei|eu) (%bywyd|%oes|hoes) .{0,2}
      (#Person|{cy-office}|${STAFF}) .{0,6} (ydi|yw|ydy|di|oedd|yn|'n|mor|rhy|yw 'r|ydi 'r) .{0,1} (gwaetha|gwaethaf|ddiog|diog|
        mwya diog|mwyaf diog|ddi glem|di glem|iwsles|useless|anghymwys|anobeithiol) (am|efo|gyda|wrth|yn|'n|ond|a|o|ar|fel|ohonyn|
        $) .{0,4}
      {cy-trade} .{0,6} (gwneud|gneud|neud|wneud|wnaeth|nath|naeth) .{0,2} (smonach|smonath|llanast|cawl|potsh|bôts|
        stomp|traed moch|cachu) .{0,3} (o|ar|efo|gyda|'da|wrth) .{0,6}
      (cowboi|cowbois|cowbois llwyr|bodgers|bodjars) .{0,3} (ydi|yw|ydy|di|ydyn|oedd|llwyr|sy|sydd|nath|wnaeth|o) .{0,6}
      {cy-trade} .{0,3} (yn|'n|sy|sydd|ydi|yw) .{0,2} (gowboi|gowbois|beryg bywyd|anghyfreithlon|dwyll) .{0,4}
    `),
  },
  {
    kind: 'misconduct',
    why: 'says that somebody hurts, bullies, neglects or pesters those in their care',
    firm: true,
    unless: [...INNOCENT, NOBODY_ACCUSED],
    phrases: phrases(`
      ${SOMEBODY} .{0,6} (${LINK}|'n) .{0,2} (curo|taro|daro|slapio|hitio|pinsio|binsio|camdrin|cam drin|cham drin|
        gam drin|bwlio|fwlio|gweiddi ar|weiddi ar|sgrechian ar|byseddu|fyseddu|twtsiad|gyffwrdd|cyffwrdd|stelcian|dyrnu|
        ddyrnu|pwnio|bwnio|cloi|gloi) .{0,3} (%plant|%plentyn|%disgyblion|%cleifion|henoed|hen bobl|%staff|%merched|
        genod|fy|ein|'n|preswylwyr|breswylwyr|ei wraig|ei gwraig|gweithwyr|bobl|%babis|ci|cŵn) .{0,6}
      (rhedeg|cadw|gweithio) .{0,3} (%cartref|cartre|gartre|%meithrinfa|%ysgol|ward|uned|%cylch|cenel) .{0,4} (yn|'n) (llwgu|
        esgeuluso|curo|bwlio|camdrin|cam drin|dychryn|slapio|gweiddi ar) .{0,6}
      ${SOMEBODY} .{0,4} (yn|'n|wedi|di) (llwgu|lwgu|esgeuluso|hesgeuluso) .{0,1} (nhw|%plant|y plant|'r plant|hen bobl|hen bobol|
        %cleifion|preswylwyr|%cŵn|'r cŵn|mam|nain|taid) .{0,6}
      (rhy|reit|llawer rhy) (gyfeillgar|agos|ffrindiol|barod ei ddwylo|llawdrwm) .{0,1} (efo|gyda|hefo|at|
        â) .{0,3} (genod|%merched|%plant|hogia|bechgyn|disgyblion|fechgyn) .{0,6}
      (gadael|adael|gadawodd|adawodd|gad) .{0,3} (%plant|%babis|preswylwyr|breswylwyr|%cleifion|mam|nain|mamgu|dad|taid|
        'r hen bobl|hen bobl) .{0,6} (ar eu pen|ar ei phen|ar ei ben|yn wlyb|yn fudr|yn frwnt|heb|mewn cadair|
        yn y glaw) .{0,6}
      {cy-trade} .{0,5} cysgu .{0,2} (ar y job|ar y shifft|ar shifft|yn y fan|ar ddyletswydd|yn y gwaith) .{0,4}
      (ei|'i) (dwylo|ddwylo|dwylo fo) (o|hi|e)? .{0,1} (dros|ar hyd|ar) .{0,1} (bawb|bob|y|'r) .{0,2} (%merched|genod|
        staff|ferch|hogan|dynes) .{0,4}
    `),
  },
  {
    kind: 'hint',
    why: 'hints that somebody has money to answer for, or that the outcome was fixed',
    unless: [...INNOCENT, NOBODY_ACCUSED],
    phrases: phrases(`
      (sut|o ble|o le|ble|lle|efo be|gyda beth) .{0,3} (ma|mae|gath|gafodd|cafodd|dalodd|talodd|all|fedr|fedar|gall|
        oedd) .{0,6} (fforddio|talu am|dalu am|y pres|yr arian|pres i|arian i|y car newydd|tŷ haf) .{0,8}
      (fforddio|brynu|prynu) .{0,6} ar (gyflog|bensiwn|gyflogau|bres) .{0,4}
      (gofynnwch|holwch|gofyn|holi|gofynna) .{0,1} i (y|'r|#Person|#Capital)? .{0,2} (lle|ble|i le|i ble|o le|o ble|be|
        beth) .{0,1} (aeth|ddigwyddodd|ddigwyddws|ddaeth|nath|wnaeth) .{0,3} ${MONEY} .{0,6}
      (sgwn i|ysgwn i|tybed|pwy a ŵyr|duw a ŵyr|dyn a ŵyr|dim syniad|neb yn gwybod) .{0,2} (lle|ble|i le|i ble|i
        bocedi|i boced|pwy) .{0,3} (aeth|gath|gafodd|pwy) .{0,3} ${MONEY} .{0,6}
      (pawb|pob un|ni|ni gyd|dan ni gyd) .{0,1} (yn|'n) (gwybod|gwbod|gwpod|deall) .{0,2} (i|o|yn) (bwy|boced|bocedi|
        ba|le|ble) .{0,2} (pwy|aeth|gath|mae|ma|y|gafodd) .{0,8}
      (dim|sdim|nid|tydi o 'm yn|dyw e ddim yn|dim yn) (syndod|syrpreis|syndod i neb) .{0,6} ({cy-kin}|ffrind|ffrindia|
        mêt|seiri|perthyn|nai) .{0,6}
    `),
  },
  {
    kind: 'hint',
    why: 'hints that somebody has money to answer for, or that the outcome was fixed',
    firm: true,
    phrases: phrases(`
      (sboner|%cariad|%gŵr|%brawd|%mab|%cefnder|%chwaer|%gwraig|%merch|%ffrind|mêt|%nai) (y|yr|i 'r|'r)? ({cy-office}|cynghorydd) .{0,3} (cael|
        ennill|gafodd|gath|enillodd|gaiff) .{0,2} (%gwaith|contract|cytundeb|swydd|jobyn|job) .{0,6}
    `),
  },
];
