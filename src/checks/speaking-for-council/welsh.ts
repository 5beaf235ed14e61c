// Welsh phrases for a council's views, promises and apologies.
import { phrases } from '../../phrases/index.js';
import type { Group } from '../../types.js';

/** What the council is called by its own people and by residents: "y Cyngor Cymuned", "ein cyngor ni", "Cyngor Tref Llanfedw". */
const COUNCIL = `(y|ein|eich)? (%cyngor) (cymuned|%tref|plwyf|bro|y dref|y plwyf)? (#Capital|ni){0,2}`;
const IS = '(mae|ma|oedd|roedd|bydd|fydd)';

/**
 * Sentences with one of these state no view of the council: things done for it, its questions and invitations, other councils,
 * and advice (which Welsh calls "cyngor" too).
 */
export const NOT_ITS_VIEW = phrases(`
  (smo|so|sai|sa i|dwi ddim|dw i ddim|dydw i ddim|rwy ddim|nid|dim) .{0,4} (siarad|dweud|gweud|deud|sgwennu|ysgrifennu|sgrifennu) (dros|ar ran) (y|'r)? %cyngor
  (gosod|osod|gosododd|derbyn|dderbyn|casglu|gasglu|cyflwyno|gyflwyno|plannu|blannu|mynychu|goleuo|torri|
    darllen) .{0,8} (ar ran|yn enw)
  %cyngor .{0,4} (croesawu|gwahodd|chwilio|galw) .{0,3} (ceisiadau|%cais|pawb|ymwelwyr|aelodau|gwirfoddolwyr|sylwadau|
    tendrau|enwebiadau|wirfoddolwyr|cyfarfod|unrhyw)
  %cyngor (sir|ar bopeth|llyfrau|celfyddydau|%iechyd|meddygol|cyfreithiol|%ysgol)
  (%cyngor) (y|ei|fy) (meddyg|%mam|nain|deintydd|ffrind|cyfreithiwr)
  (dylai|ddylai|dyle|ddyle|dyla|ddyla|gobeithio|pam|pryd|os|petai|tasa|hen bryd) .{0,5} %cyngor
  (yn ôl|medd|meddai) (#Capital|y|r|rhai|pobl|nhw){1,3}
`);

export const WELSH: readonly Group[] = [
  {
    kind: 'view',
    why: 'gives a view as the council’s',
    firm: true,
    phrases: phrases(`
      (gwnaiff|gwneith|wnaiff|wneith) ${COUNCIL} .{0,1} (bopeth|popeth|ei orau|ein gorau) .{0,6}
      ${IS} ${COUNCIL} .{0,1} yn (llwyr|gryf|gadarn|unfrydol|bendant|hollol|gwbl|gyfan gwbl|wastad|daer|
        falch o)? (yn)? (credu|teimlo (bod|fod|y|mai|nad|na)|meddwl (bod|fod|y|mai|taw|na|nad)|cefnogi|gefnogi|
        gwrthwynebu|condemnio|gondemnio|gresynu|mynnu|croesawu|groesawu|cydymdeimlo|benderfynol|siomedig|bryderus|
        argyhoeddedig|gandryll|grac|flin|erbyn|galw ar) .{0,6}
      ${IS} ${COUNCIL} .{0,1} (o blaid|o 'r farn|yn unfryd|yn erbyn|wastad wedi (credu|cefnogi|gwrthwynebu)|
        gant y cant) .{0,6}
      (cred|creda|teimla|mynna|gresyna|cefnoga|gwrthwyneba|croesawa) ${COUNCIL} .{0,8}
      !chi (ni|rydym|rydyn|dan|dyn|ryn) (ni)? (i gyd)? (fel|ar|yn) (y|ein)? (%cyngor) (cymuned|%tref|plwyf|
        bro)? .{0,4} (yn|wedi|o|am|di|byth|ddim|sy) .{0,6}
      ^ (ni|rydym|rydyn|dan|dyn|ryn) (ni)? (fel|ar) (y|ein)? (%cyngor) .{0,8}
      (ni|rydym|rydyn|dan|dyn|ryn) (ni)? fel cynghorwyr .{0,3} (yn|o|wedi|am|i gyd) .{0,6}
      ^ .{0,2} fel (%cyngor) (cymuned|%tref|plwyf|bro)? .{0,1} (ni|rydym|rydyn|dan|dyn|ryn|rydan|mi|rydym ni|byddwn|
        credwn|ein) .{0,6}
    `),
  },
  {
    kind: 'view',
    why: 'speaks in the council’s name',
    firm: true,
    phrases: phrases(`
      (%barn|%safbwynt|%safiad|%llais|%dymuniad|%neges|%teimlad|%safbwynt swyddogol) ${COUNCIL} (yw|ydy|ydi|oedd|
        di) .{0,8}
      (ar ran|yn enw) ${COUNCIL} .{0,4} (hoffwn|hoffem|dymunwn|ga i|a gaf|rwy|dwi|dw|diolch|dan|rydym|rydyn|gallaf|
        galla|mae|ma|llongyfarchiadau) .{0,5}
      (siarad|llefaru|dweud hyn|deud hyn|sgwennu|ysgrifennu|ymateb|hyn) .{0,2} (dros|ar ran|yn enw) ${COUNCIL} .{0,4}
    `),
  },
  {
    kind: 'promise',
    why: 'promises in the council’s name',
    firm: true,
    phrases: phrases(`
      (bydd|fydd|gwnaiff|wnaiff|neith|gneith|bydda|mae) ${COUNCIL} .{0,3} (yn)? (byth|talu|sicrhau|addo|gaddo|trwsio|
        sortio|gofalu|brwydro|ymladd|rhoi stop|rhoi terfyn|gwneud (yn siŵr|popeth)|gneud (yn siŵr|popeth)|neud (yn siŵr|
        popeth)|atal|ildio|rhwystro) .{0,5}
      (ni|chaiff|fydd) (fydd|chaiff|gaiff)? (y|ein)? %cyngor .{0,2} (yn|byth|ddim) (cefnogi|caniatáu|derbyn|ildio|
        gwerthu|cau|newid|gadael|talu) .{0,5}
      (dw i|dwi|rwy|rydw i|rwyf|wi|wy|galla|gallaf|fedra|fedraf|gallwn|rydym|rydyn|dan|dyn|ryn|mi alla) (ni|
        i)? (yn)? (addo|gaddo|sicrhau|cadarnhau|gadarnhau|gwarantu) .{0,2} (i chi|ichi|chi)? (y|bydd|fydd|na|nad|bod|
        fod) .{0,3} (%cyngor|ni|swyddfa) .{0,5}
      (fel|a finnau yn|a minnau yn) (eich|ein|un o eich)? ({member-word}|{staff-word}|cynghorwyr) .{0,5} (addo|gaddo|
        gwneud yn siŵr|gneud yn siŵr|neud yn siŵr|gofalu y|sicrhau|(fy|'n) (%gair)|wna i|gnaf|fydda i 'n|
        bydda i 'n) .{0,6}
      (gewch|cewch) .{0,2} (fy|'n|ein) (%gair) .{0,4} %cyngor .{0,4}
      (mae|ma)? (gennych|gynnoch|gen|gyda|efo|'da) (chi|ti)? (air|gair|addewid) .{0,2} %cyngor .{0,8}
      (rhof|rhoddaf|ro|dwi 'n rhoi|dw i 'n rhoi|rwy 'n rhoi) .{0,2} (air|gair|addewid) .{0,2} %cyngor .{0,8}
      ${COUNCIL} .{0,12} (gewch|cewch) .{0,2} (fy|'n|ein) (%gair) .{0,3}
    `),
  },
  {
    kind: 'apology',
    why: 'apologises in the council’s name',
    unless: phrases("(fy|'n) (%neges|%camgymeriad|nghamgymeriad|sylw|post|llun) .{0,3}"),
    phrases: phrases(`
      (hoffwn|hoffem|hoffen ni|dymuna|dymunwn|dymunem|hoffai) .{0,6} ymddiheuro .{0,4}
      (ymddiheuriad|ymddiheuriadau|ymddiheura|ymddiheurwn) .{0,3} (gan|oddi wrth|ar ran|fel)? .{0,1} ${COUNCIL} .{0,6}
      ${IS} ${COUNCIL} .{0,2} yn (ymddiheuro|wir ddrwg|flin) .{0,5}
      (mae|ma) 'n? .{0,1} (ddrwg|flin|arw) (iawn)? (gan|gyda|da|gen) .{0,1} ${COUNCIL} .{0,6}
      (mae|ma) 'n? .{0,1} (ddrwg|flin) (iawn)? (gynnon|gynnom|gennym|gyda|da) ni (fel|ar|yn) .{0,1} %cyngor .{0,6}
    `),
  },
];

/** Sentences with one of these are about a council and do not speak for it: news and notices, and what residents think of it. */
export const CY_REPORTED = phrases(`
  (wedi (penderfynu|cytuno|cymeradwyo)|penderfynodd|cytunodd|pleidleisiodd) .{0,3} (cyngor|yn ei gyfarfod|
    yn y cyfarfod|mewn cyfarfod)
  (bydd|mae|ma) .{0,3} (%cyngor|%pwyllgor) .{0,3} (trafod|ystyried|cwrdd|cyfarfod|chwilio|gwahodd|cynnal|cyhoeddi|
    hysbysebu|recriwtio|derbyn|casglu|croesawu|cau|agor)
  (mae|ma|roedd|fod|bod) .{0,1} %cyngor .{0,3} (wedi|di|yn (anghywir|iawn|gywir)) .
  (dylai|ddylai|dyle|ddyle|dyla|ddyla|gobeithio|pam|pryd|petai|tasa|hen bryd|diolch) .{0,5} %cyngor
  (%tai|%tir|%gwefan|%swyddfa|%treth|%cyfarfod|%cofnodion|%staff|%maes parcio|%penderfyniad|%cynllun|%cynlluniau|
    %adeilad) (y|'r|ein)? %cyngor
  (anghytuno|cytuno|siomedig|siomi|diolch|falch|hapus|anhapus|flin) .{0,4} (gyda|efo|hefo|'da|â|yn|o|i) .{0,4} %cyngor
`);
