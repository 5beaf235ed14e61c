import type { Question } from '../../types.js';

/** The questions of the shipped policies, by id. Each can be answered yes, no or not sure. */
export const questions: Readonly<Record<string, Pick<Question, 'text' | 'reason'>>> = {
  authority: {
    text: 'A roddodd y clerc neu’r cyngor awdurdod ysgrifenedig i chi bostio hwn yn enw’r cyngor?',
    reason: 'Ni ellir gweld o’r testun pwy gaiff bostio dros y cyngor.',
  },
  'already-public': {
    text: 'A drafodwyd, adroddwyd neu gofnodwyd hyn yn rhan gyhoeddus cyfarfod, neu a gyhoeddwyd ef eisoes?',
    reason: 'Gellir ailadrodd yr hyn sy’n gyhoeddus eisoes; rhaid cadw’r gweddill yn fewnol.',
  },
  'learnt-closed': {
    text: 'A ddaethoch i wybod am hyn mewn sesiwn gaeedig, o bapur preifat, o gyngor cyfreithiol neu’n gyfrinachol?',
    reason: 'Nid yw’n gyhoeddus, felly mae’n bwysig sut y gwyddoch.',
  },
  'exchange-agreed': {
    text: 'A yw’r rhai a ysgrifennodd y neges, a’r clerc, wedi cytuno i’w rhannu?',
    reason: 'Mae’n dyfynnu neu’n dangos neges nas ysgrifennwyd i’r cyhoedd.',
  },
  'council-decided': {
    text: 'A yw’r cyngor wedi cytuno ar y safbwynt hwn yn ffurfiol, mewn cyfarfod y gallwch ei enwi?',
    reason: 'Rhaid bod penderfyniad y tu ôl i safbwynt neu ymgyrch yn enw’r cyngor, a gall ymgyrch fod yn ormod o hyd.',
  },
  'party-divided': {
    text: 'A yw’r pleidiau gwleidyddol yn anghytuno ar hyn?',
    reason: 'Ni chaiff cyfrif cyngor gymryd ochr y mae un blaid yn ei chymryd.',
  },
  'names-candidate': {
    text: 'A yw’n enwi, yn dyfynnu neu’n dangos rhywun sy’n sefyll, neu’n cyffwrdd â mater y mae’r pleidiau’n dadlau yn ei gylch?',
    reason: 'Mae etholiad wedi ei alw, a rhaid i’r cyngor gadw draw ohono.',
  },
  'account-approved': {
    text: 'A yw’r cyngor llawn wedi cymeradwyo’r cyfrif neu’r grŵp newydd hwn?',
    reason: 'Rhaid wrth benderfyniad cyn agor cyfrif newydd yn enw’r cyngor.',
  },
  'person-agreed': {
    text: 'A yw’r person (rhiant, yn achos plentyn) wedi cytuno i hyn gael ei bostio, neu a oes rhaid i’r cyngor ei gyhoeddi yn ôl y gyfraith?',
    reason: 'Mae’n dweud rhywbeth personol am rywun.',
  },
  'special-agreed': {
    text: 'Mae’n ymwneud ag iechyd, ffydd, tarddiad, gwleidyddiaeth, trosedd neu’r tebyg. A yw’r person wedi cytuno i union hyn yn ysgrifenedig?',
    reason: 'Mae’r gyfraith yn gwarchod hyn yn fwy na dim arall y gellir ei ddweud am rywun.',
  },
  'parental-permission': {
    text: 'A oes gennych ganiatâd rhiant neu warcheidwad i bob plentyn y gellir ei adnabod?',
    reason: 'Mae’r geiriau’n awgrymu bod y llun yn dangos plant.',
  },
  'contact-published': {
    text: 'Ai manylion cyswllt y mae sefydliad yn eu cyhoeddi fel ei rai ei hun ydynt?',
    reason: 'Nid oes unrhyw gydsyniad yn codi’r gwaharddiad yn y polisi hwn; dim ond manylion cyswllt sefydliad a ganiateir.',
  },
  'contact-agreed': {
    text: 'Ai manylion cyhoeddus sefydliad ydynt, neu a yw’r person wedi cytuno i’w postio?',
    reason: 'Nid yw’r testun yn dweud manylion pwy ydynt.',
  },
  'pictured-agreed': {
    text: 'A yw’n amhosibl adnabod neb yn y llun, neu a yw pawb a ddangosir wedi cytuno?',
    reason: 'Efallai nad yw’r bobl a ddangosir wedi cytuno, ac ni all y testun ddweud.',
  },
  provable: {
    text: 'Rydych yn dweud rhywbeth niweidiol am rywun. A yw’n wir, ac a allech ei brofi heddiw?',
    reason: 'Gall honiad na ellir ei brofi fod yn enllib, pwy bynnag a’i dywedodd gyntaf.',
  },
  'colleague-agreed': {
    text: 'A yw’r person yr ydych yn ysgrifennu amdano wedi cytuno i gael ei drafod yma?',
    reason: 'Mae’r polisi’n gofyn am gydsyniad y cydweithiwr.',
  },
  'agreed-in-writing': {
    text: 'A yw’r cydsyniad hwnnw gennych yn ysgrifenedig?',
    reason: 'Mae’r polisi’n gofyn am gydsyniad ysgrifenedig swyddogion, partneriaid a chyflenwyr.',
  },
  'owner-agreed': {
    text: 'A yw pwy bynnag a wnaeth y llun, y testun neu’r gerddoriaeth wedi cytuno i’r defnydd hwn, neu a oes trwydded agored arno?',
    reason: 'Nid yw enwi’r awdur yn ganiatâd, ac ni all y testun ddangos un.',
  },
  source: {
    text: 'A oes gennych gofnod o’r cyngor, ffynhonnell swyddogol neu eich llygaid eich hun yn dyst i hyn?',
    reason: 'Fe’i dywedir fel ffaith, heb ffynhonnell.',
  },
  'stands-to-gain': {
    text: 'A fyddech chi, eich teulu neu fusnes cynghorydd yn elwa o hyn, neu a oes buddiant i’w ddatgan?',
    reason: 'Mae’n swnio fel hysbyseb.',
  },
  'link-terms': {
    text: 'A yw telerau’r wefan yn caniatáu dolenni, ac a fyddai’r cyngor yn fodlon cael ei weld yn cyfeirio yno?',
    reason: 'Mae’r ddolen yn arwain at wefan nad yw’n eiddo i’r cyngor.',
  },
  'official-position': {
    text: 'A yw’r arfbais neu’r logo ar safbwynt swyddogol y cyngor ei hun?',
    reason: 'Mae logo’n dweud wrth ddarllenwyr fod y cyngor y tu ôl i’r peth.',
  },
  'sensitive-matter': {
    text: 'A yw’r clerc neu’r cadeirydd wedi dweud bod y mater hwn yn arbennig o sensitif?',
    reason: 'Cânt ofyn am dawelwch ar fater, hyd yn oed mewn sylwadau personol.',
  },
  identified: {
    text: 'A all darllenwyr weld, o’r neges neu o’ch proffil, eich bod yn gynghorydd?',
    reason: 'Mae’r neges am faterion y cyngor ac nid yw’n dweud pwy ydych.',
  },
  'own-name': {
    text: 'A ydych yn postio dan eich enw eich hun?',
    reason:
      'Mae’r neges am faterion y cyngor. Os ydych yn cuddio’ch enw am i chi gael eich bygwth, atebwch “ddim yn siŵr” a siaradwch â’r clerc.',
  },
  'works-only': {
    text: 'A yw’n rhoi manylion gwaith a wnaed, neu bolisi y cytunwyd arno, a dim mwy?',
    reason: 'Y tu hwnt i hynny, rhaid i’r neges ddweud eich bod yn siarad drosoch eich hun.',
  },
  'own-views-said': {
    text: 'A yw’ch proffil yn dweud mai eich barn chi ydyw?',
    reason: 'Nid yw’r neges ei hun yn dweud hynny.',
  },
  'other-language': {
    text: 'A fydd yr iaith arall yn mynd allan gyda hwn?',
    reason: 'Mewn un iaith yn unig y mae’r neges.',
  },
  'comment-language': {
    text: 'A yw hwn yn ateb rhywun a ysgrifennodd yn yr iaith arall?',
    reason: 'Aiff ateb allan yn iaith y cwestiwn; rhowch y sylw gyda --reply-to ac ni ofynnir hyn.',
  },
  'already-stated': {
    text: 'A yw’r cyngor eisoes wedi datgan ei safbwynt yn y sgwrs hon?',
    reason: 'Ateb ydyw; mae’r cyngor yn dweud peth unwaith ac yn gadael y ddadl.',
  },
  'comments-watched': {
    text: 'A fydd rhywun yn gwylio’r sylwadau, ac yn tynnu i lawr yr hyn sy’n torri’r gyfraith?',
    reason: 'Mae’r neges yn gwahodd sylwadau, a phwy bynnag sy’n cadw’r dudalen sy’n ateb drostynt.',
  },
  'own-contact': {
    text: 'A ydych yn fodlon i’ch manylion cyswllt hyn fod ar gael i bawb, am byth?',
    reason: 'Eich manylion chi ydynt; byddai cyfeiriad neu rif y cyngor yn gwneud y tro.',
  },
  candidate: {
    text: 'A ydych yn ymgeisydd, yn asiant neu’n ysgrifennu dros blaid mewn etholiad y gallai hyn ddylanwadu arno?',
    reason: 'Rhaid wrth argraffnod gydag enw a chyfeiriad post ar ddeunydd etholiad.',
  },
  'drafted-for': {
    text: 'A ydych yn ysgrifennu hwn dros gynghorydd, ymgeisydd neu blaid?',
    reason: 'Mae’n wleidyddol, ac nid yw swyddogion y cyngor yn ysgrifennu dim gwleidyddol dros eraill.',
  },
  'will-vote': {
    text: 'A fyddwch yn pleidleisio ar y mater hwn pan ddaw gerbron y cyngor?',
    reason: 'Mae’n datgan barn bendant ar fater i’r cyngor.',
  },
  'policy-read': {
    text: 'A ydych wedi darllen polisi cyfryngau cymdeithasol y cyngor?',
    reason: 'Mae’r polisi’n gofyn hynny gan bawb sy’n postio. Fe’ch holir unwaith.',
  },
  'platform-terms': {
    text: 'A ydych wedi darllen telerau defnyddio’r llwyfan y mae’n mynd allan arno?',
    reason: 'Mae’r polisi’n gofyn i chi eu gwybod a’u dilyn. Fe’ch holir unwaith ar gyfer pob llwyfan.',
  },
  'any-doubt': {
    text: 'A oes gennych chi’ch hun unrhyw amheuaeth am y neges hon?',
    reason: 'Mae rhywbeth heb ei setlo, ac mae’r polisi’n dweud y dylid edrych ar amheuaeth cyn postio, nid wedyn.',
  },
};
