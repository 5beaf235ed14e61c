// Trigrams (three letters in a row) by their weight: above 0 for Welsh, below 0 for English. "_" is the edge of a word.
// Made by scripts/train/language.ts; do not edit.

// prettier-ignore
export const TRIGRAMS: readonly (readonly [weight: number, trigrams: string])[] = [
  [3, "'i_ 'n_ 'r_ _'i _'n _'r _am _bw _cw _cy _dd _dw _dy _ef _er _et _ff _fy _gw _gy _hy _ia _ll _nh _o_ _oe _os _pw _rh _ry _sg _sy _wy _y_ _yd _ym _yn _yr _ys _â_ _ôl ac_ ada ae_ ael aen aet ago ai_ am_ arf au_ awb awn awr baw bl_ bob byd byn cae chw cio clw cyf cyn dae dan dau dd_ dda ddf ddi ddo ddw ddy dew dfa di_ dia dim dio diw dod drw dw_ dwc dwy dyd dyn eb_ ech edd edi efn eg_ ei_ eic eid eit enw eth eto eu_ eua eud ewc ewn ewy fa_ fan fi_ fno fo_ fod fy_ fyd fyn gan gel gof gol gor gwa gwe gwr gwy gyd gyf gyn heb hi_ hw_ hwy hyw iad iau iaw io_ iol iop iwc lch llu llw lu_ lwb lwc lwy lyf lyn ma_ mae mi_ myn na_ nau naw neb neu ngh ngo nhw ni_ nia nna nnw nod nol nos nu_ nyd ob_ odd odi oed ofn ofy oi_ olc os_ pei pob pwy rau rdd rfo rha rho rhy ri_ ria roe rth rws rwy ryd sgo sgw sir swy syd uad ud_ un_ wb_ wch wed wi_ wr_ wrt wun wy_ wyb wyd wyl wyn wyr wyt ych yd_ ydd ydi yfa yfr yll yma yn_ yna ynd yne yng ynn yno ynt yr_ ysg yw_ ywu ôl_"],
  [2, "_ac _ar _di _ei _ga _i_ _wr ar_ arc ch_ da_ dde el_ fel im_ len lly lun od_ ol_ ond sio ws_"],
  [1, "_bo _da _de _dr _fe _ma _ne _pe _un an_ ir_ th_ wn_"],
  [-1, "_a_ _at _be _co _do _ha _ho _no _sa _se _st _wa all ed_ ent er_ es_ in_ is_ ld_ le_ ll_ nd_ on_ or_ re_ rs_ st_ thi"],
  [-2, "_an _bu _fo _fr _is _le _li _lo _of _on _re _so _to _tw are as_ at_ be_ dy_ for fro ill min nin ot_ ry_ te_ ter tha til to_ ur_ was"],
  [-3, "'d_ 'll 're 's_ 't_ 've _'d _'l _'s _'v _ab _as _ev _if _in _it _kn _n' _ou _sh _sp _th _up _us _wh _wi _wo _ye _yo ack ake and ark ask ave ay_ ays bee bou but by_ ce_ cil ck_ cke com cou day dow ds_ ead ear eas ee_ een eet ere ery et_ ett eve ey_ fir fou ge_ get gh_ ght hal has hat hav he_ hem her hey hin his ho_ hou ht_ ice igh ing it_ ive ke_ ked kin kno ks_ lea loo me_ my_ n't nce nci ne_ ng_ not now nts of_ oin old om_ ome one ood ook oor ou_ oug oul oun our out ove ow_ put rea ree rk_ rom rou say se_ see she sho sin sk_ som ss_ tak the tin ts_ tte two ty_ ugh uld unc und up_ urs use ut_ ve_ ven ver way wee whe who wit wo_ wor yea you"],
];
