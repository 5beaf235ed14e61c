import { words, type WordList } from './words.js';

/** Welsh word lists, by the names that phrases use for them. `%` marks a word that stands for all its mutations. */
export const welshLists: Readonly<Record<string, WordList>> = {
  'cy-kin': words(`
    %gwraig, %gŵr, mam, %tad, %chwaer, %brawd, %merch, mab, %nain, %taid, mamgu, %tadcu, mam gu, %tad cu, %modryb, anti,
    yncl, %ewythr, %cefnder, %cyfnither, %nith, %cariad, %partner, %ffrind, %cymydog, %cymdoges, %gwraig tŷ,
    mam yng nghyfraith, %tad yng nghyfraith, %mab yng nghyfraith, %brawd yng nghyfraith, %chwaer yng nghyfraith,
    %efeilliaid, %ŵyres, y plant, %rhieni, %teulu
  `),
  'cy-person': words(`
    %dyn, %dynes, %dynas, %menyw, %merch, %hogyn, %hogan, %bachgen, %crwt, %crwtyn, %croten, boi, bois, bachan, %cwpl,
    %teulu, %hen ŵr, %hen wraig, %gwreigan, %cymydog, %cymdoges, ledi, %pensiynwr, %gweddw, %tenant
  `),
  // Holds an office of the council, or works for it.
  'cy-office': words(`
    %cynghorydd, %cadeirydd, %maer, %clerc, %trysorydd, %is gadeirydd, %dirprwy faer, %dirprwy glerc, %gofalwr,
    %swyddog cynllunio, %swyddog y cyngor, %swyddog cyllid, %clerc y dref, %clerc y cyngor, %rheolwr y ganolfan,
    %contractwr, %contractwyr, %contractwraig, %warden, %warden traffig, %is glerc, %cynghorwraig, %ysgrifenyddes,
    %derbynnydd, %llyfrgellydd, %arweinydd y cyngor, %maer y dref, %cynghorwyr, %torrwr beddau, %garddwr y cyngor,
    %gofalwraig, %clerc cynorthwyol, prif weithredwr, brif weithredwr
  `),
  'cy-clergy': words(`
    %parchedig, %parch, %ficer, %rheithor, %gweinidog, %offeiriad, %esgob
  `),
  'cy-trade': words(`
    %adeiladwr, %trydanwr, %plymwr, garej, %deintydd, %cigydd, siop, %tafarn, %gyrrwr, %gyrrwr bws, %gyrrwr tacsi,
    %trysorydd, %clerc, %cadeirydd, %perchennog, %perchnogion, landlord, %meddyg, doctor, athro, athrawes, nyrs, ficer,
    %gweinidog, %cyfreithiwr, asiant, %contractwr, %contractwyr, %cynghorydd, ysgrifennydd, %rheolwr, %gofalwr,
    %peiriannydd, saer, %towr, %peintiwr, %maer, %datblygwr, %ffermwr, %prifathro, %prifathrawes, %fferyllydd,
    %cwmni, %swyddog, bòs, %postmon, %bildar, %bildars, %adeiladwyr, %dreifar, %dreifer, %gyrwyr, plastrwr, töwr, plymar,
    %mecanic, lectrishan, %ffitar, %gwerthwr tai, %gwarchodwr plant, %gwarchodwraig, nyrsys, %athrawon, %rheolwraig,
    %hyfforddwr, %trefnydd, %trefnwyr, %caffi, %bwyty, cartref gofal, gartref gofal, cartref henoed, gartref henoed,
    tecawê, %bownsar, %milfeddyg, %fet, saer coed, %optegydd, %datblygwyr, %tafarnwr, %siopwr, %asiantaeth, %ymgymerwr
  `),
  'cy-illness': words(`
    %canser, %cansar, strôc, strocs, %trawiad, harten, %iselder, epilepsi, %diabetes, %clefyd siwgr, %clefyd y galon, %clefyd parkinson,
    parkinsons, %niwmonia, %llawdriniaeth, %triniaeth canser, chemo, cemo, %cemotherapi, radiotherapi,
    %dialysis, awtistiaeth, adhd, sgitsoffrenia, %dementia, %tiwmor, lewcemia, asthma, %codwm, %cwymp, %clun newydd,
    %pen glin newydd, %pen glin arall, pwl drwg, %gorbryder, %chwalfa nerfol, nyrfys brecdown, breakdown, stoma,
    %colostomi, %biopsi, sepsis, %clefyd y siwgr, %pacemaker, %deialysis, mnd, alzheimers, hiv, anorecsia,
    %problem yfed, %problemau iechyd meddwl
  `),
  'cy-tablets': words(`
    methadon, fethadon, %tabledi, %tabledi cryf, foddion, %meddyginiaeth, heroin, inswlin, ocsigen, morffin,
    wrthiselyddion, gyffuriau, dialysis, ddialysis, ddeialysis, cyffuriau
  `),
  'cy-insult': words(`
    %lembo, %twmffat, %llabwst, %penci, %hulpan, %jolpan, %jolpyn, %sguthan, %slebog, %cachgi, %cachwr, %snichyn,
    %sinach, %bwbach, %hurtyn, %hurten, %crinc, %diawl diog, %pen dafad, %pen rwdan, %pen rwd, %pen meipen, %pen bach,
    %ffyliaid, %twpsod, %twpsyn, %twpsen, %coc oen, %bastad, %bastard, %basdad, %ffŵl, %llipryn, %mwlsyn,
    %cythraul, %cotsyn, %bolgi, %cont, %wancar, %llo cors, %llo lloc, %pwdryn, %pwdren,,,
    %pric pwdin, %trwyn o ddynes, %trwyn o ddyn, %cingron, %jadan, %gnawes, %cena, %gwrach, %bitsh, %tinllach,
    %surbwch, %sbrych, hen grinc, diawl diog, %slej, %trychfil, %pidyn, nytar, nytars, seico, %hwren, %slwten, %penbwl, %clown, %clowns
  `),
  'cy-group': words(`
    saeson, sais, %sipsiwn, jipos, jipsis, jipsiwn, sipsis, %blacs, pacis, teithwyr, theithwyr, tincars, tinceriaid, %mewnfudwyr, ffoaduriaid, mwslimiaid,
    mwslemiaid, foslemiaid, foslimiaid, iddewon, %pobl dduon, estroniaid, tramorwyr, dramorwyr, hoywon, %pobl hoyw,
    %pobl draws, %merched, %menywod, %pobl anabl, yr anabl, rhai anabl, %hen bobl, yr henoed, henoed, %pensiynwyr,
    %pobl ifanc, %cymry cymraeg, siaradwyr cymraeg, %pobl ddŵad, %pobol ddŵad, %pobol ddiarth, %pwyliaid, cadeiriau olwyn,
    %mamau sengl
  `),
  // Words for what is nobody else's business: illness, law, money, love, trouble at home, faith. Alone they tell nothing.
  'cy-private': words(`
    %canser, %cansar, strôc, %trawiad, %calon, %iselder, isel, %dementia, %clefyd, %salwch, sâl, %gwael, giami, gwla, cwla,
    %tost, %ysbyty, sbyty, sbytu, hosbital, %ward, %meddyg, doctor, nyrs, %triniaeth, %llawdriniaeth, %tabledi, %meddyginiaeth,
    %profion, %sgan, chemo, cemo, %cyffuriau, %cyffuria, drygs, %potel, %yfed, %meddw, %alcohol, alcoholig, rehab, hospis,
    hosbis, cartref gofal, gartref gofal, %cartref nyrsio, %anabl, %anabledd, %dall, %byddar, awtistig, awtistiaeth, adhd,
    %pwysau, %nerfau, %cof, %drysu, ffwndrus, %poen, %clun, pen glin, ben glin, %disgwyl, %beichiog, %babi, colli'r babi,
    colli babi, %erthyliad, gare, gofal, mewn gofal, social, social services, %gweithiwr cymdeithasol, %gweithwyr cymdeithasol,
    %gwasanaethau cymdeithasol, %gwahanu, %ysgariad, ysgaru, %priod, %gadael ei, %cariad, %affêr, %cysgu efo, %cysgu gyda,
    %cysgu 'da, twyllo ei, %heglu, %carchar, jêl, jail, %llys, o flaen ei well, %achos, %arestio, %heddlu, polîs, %plismon, ar dag,
    %tag, %cyhuddo, %euog, %dirwy, %dwyn, %trwydded, %yfed a gyrru, ei wahardd, ei gwahardd, prawf, mechnïaeth, %dyled,
    %dyledion, bêliffs, bêliff, beili, beilïaid, %bwmbeili, %budd dal, %budd daliadau, ar y dôl, dôl, pip, credyd cynhwysol,
    universal credit, %banc bwyd, %morgais, %rhent, fethdalwr, %troi allan, droi allan, mas o'r tŷ, %sac, %sacio, y sac,
    %gwaith, colli ei swydd, %rhybudd, %disgyblu, %ymchwiliad, hoyw, lesbiaidd, lesbian, lesbiad, traws, trawsryweddol, dod allan,
    dod mas, mwslim, %mosg, %pabydd, %catholig, iddew, iddewes, ffydd, %ffoadur, ffoaduriaid, %lloches, fisa, %papurau, syria,
    wcráin, affganistan, %gwlad pwyl, romania, sipsi, %teulu o, %cwyno, %cwyn, %cwynodd, %achwyn, %gwrthwynebu, %riportio,
    %hunanladdiad, lladd ei hun, %niweidio ei hun, %dyddiad geni, %rhif yswiriant, cyfrif banc, oed, oedran, %blwyddyn, bl, ysgol,
    dosbarth, meithrin, byw ar ei phen, byw ar ei ben, cancer, stroke, hospital, breakdown, depression, anxiety, benefits,
    bailiffs, divorce, affair, prison, court, drunk, pregnant, overdose
  `),
};
