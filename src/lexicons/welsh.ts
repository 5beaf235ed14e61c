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
    %contractwr, %contractwyr, %warden
  `),
  'cy-trade': words(`
    %adeiladwr, %trydanwr, %plymwr, garej, %deintydd, %cigydd, siop, %tafarn, %gyrrwr, %gyrrwr bws, %gyrrwr tacsi,
    %trysorydd, %clerc, %cadeirydd, %perchennog, %perchnogion, landlord, %meddyg, doctor, athro, athrawes, nyrs, ficer,
    %gweinidog, %cyfreithiwr, asiant, %contractwr, %contractwyr, %cynghorydd, ysgrifennydd, %rheolwr, %gofalwr,
    %peiriannydd, saer, %towr, %peintiwr, %maer, %datblygwr, %ffermwr, %prifathro, %prifathrawes, %fferyllydd,
    %cwmni, %swyddog, bòs, %postmon
  `),
  'cy-illness': words(`
    %canser, strôc, %trawiad, harten, %iselder, epilepsi, %diabetes, %clefyd siwgr, %clefyd y galon, %clefyd parkinson,
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
    %surbwch, %sbrych, hen grinc, diawl diog, %slej, %trychfil, %pidyn
  `),
  'cy-group': words(`
    saeson, sais, %sipsiwn, teithwyr, theithwyr, tincars, tinceriaid, %mewnfudwyr, ffoaduriaid, mwslimiaid,
    mwslemiaid, foslemiaid, foslimiaid, iddewon, %pobl dduon, estroniaid, tramorwyr, dramorwyr, hoywon, %pobl hoyw,
    %pobl draws, %merched, %menywod, %pobl anabl, yr anabl, rhai anabl, %hen bobl, yr henoed, henoed, %pensiynwyr,
    %pobl ifanc, %cymry cymraeg, siaradwyr cymraeg, %pobl ddŵad, %pobol ddŵad, %pobol ddiarth, %pwyliaid, cadeiriau olwyn,
    %mamau sengl
  `),
};
