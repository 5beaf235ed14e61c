/** What the shipped policies say besides their clauses (messages, remedies, whom to ask), by the English words. */
export const texts: Readonly<Record<string, string>> = {
  // Whom to ask in case of doubt. Each of these follows "Holwch".
  'the Monitoring Officer': 'y Swyddog Monitro',
  'the clerk': 'y clerc',
  'the clerk, or the Monitoring Officer on conduct': 'y clerc, neu’r Swyddog Monitro ynghylch ymddygiad',
  'the communications officer': 'y swyddog cyfathrebu',
  'the clerk or the communications officer': 'y clerc neu’r swyddog cyfathrebu',
  'the Chairman': 'y Cadeirydd',
  'the Parish Clerk': 'Clerc y Plwyf',
  'the Parish Clerk or the Chairman': 'Clerc y Plwyf neu’r Cadeirydd',
  'Powys County Council’s Monitoring Officer': 'Swyddog Monitro Cyngor Sir Powys',
  'the Chair': 'y Cadeirydd',
  'the Clerk or the Chair': 'y Clerc neu’r Cadeirydd',
  'the Clerk': 'y Clerc',

  // The heads of policies.
  'A town council in Powys': 'Cyngor tref ym Mhowys',
  'A parish council in East Staffordshire': 'Cyngor plwyf yn Nwyrain Swydd Stafford',
  'A council that does not name itself': 'Cyngor nad yw’n ei enwi ei hun',
  'Pilsley Parish Council': 'Cyngor Plwyf Pilsley',
  'Pitstone Parish Council': 'Cyngor Plwyf Pitstone',
  'Social Media Policy': 'Polisi Cyfryngau Cymdeithasol',
  'Social media policy': 'Polisi cyfryngau cymdeithasol',
  'Social Media and Communications Policy': 'Polisi Cyfryngau Cymdeithasol a Chyfathrebu',

  // Remedies.
  'Ask {whom}.': 'Holwch {whom}.',
  'Post it on your own account.': 'Postiwch ef ar eich cyfrif eich hun.',
  'Say no more than the council has agreed to say.': 'Peidiwch â dweud mwy nag y mae’r cyngor wedi cytuno i’w ddweud.',
  'Say in which hours messages are read.': 'Dywedwch ym mha oriau y darllenir negeseuon.',
  'Do not send people after somebody; report it instead.':
    'Peidiwch ag annog pobl i fynd ar ôl rhywun; rhowch wybod am y peth yn lle hynny.',
  'Ask people to write to the clerk or to use the form.': 'Gofynnwch i bobl ysgrifennu at y clerc neu ddefnyddio’r ffurflen.',
  'Get the parents’ permission, or choose a picture that shows no child.': 'Mynnwch ganiatâd y rhieni, neu dewiswch lun heb blentyn ynddo.',
  'Add "views my own" to the post or the profile.': 'Ychwanegwch “fy marn i yw hon” at y neges neu’r proffil.',
  'Leave the logo off, or ask {whom}.': 'Hepgorwch y logo, neu holwch {whom}.',
  'Take it out unless you can prove it today; take a suspicion to the proper authority, or ask {whom}.':
    'Tynnwch ef allan oni allwch ei brofi heddiw; ewch ag amheuaeth at yr awdurdod priodol, neu holwch {whom}.',
  'Say who will watch the comments and when, or turn them off.': 'Dywedwch pwy fydd yn gwylio’r sylwadau a phryd, neu diffoddwch nhw.',
  'Take out what attacks, threatens or demeans anybody, and say what you disagree with and why.':
    'Tynnwch yr hyn sy’n ymosod ar rywun, yn ei fygwth neu’n ei sarhau, a dywedwch â beth yr ydych yn anghytuno a pham.',
  'Send it to the clerk to post, or get it in writing that you may.':
    'Anfonwch ef at y clerc i’w bostio, neu mynnwch ganiatâd ysgrifenedig.',
  'Say no more than the person has agreed to.': 'Peidiwch â dweud mwy nag y mae’r person wedi cytuno iddo.',
  'Keep the proof at hand, and say no more than it shows.': 'Cadwch y prawf wrth law, a pheidiwch â dweud mwy nag y mae’n ei ddangos.',
  'Ask {whom} whether the official profile may carry it.': 'Holwch {whom} a gaiff y proffil swyddogol ei gario.',
  'Campaigning on an official profile, although the council has decided it.':
    'Ymgyrchu ar broffil swyddogol, er bod y cyngor wedi penderfynu arno.',
  'This is among the most protected kinds of personal data.': 'Mae hyn ymhlith y mathau o ddata personol sydd fwyaf gwarchodedig.',
  'Leave the group out of it.': 'Gadewch y grŵp allan ohono.',
  'Say that you are a councillor, speaking personally.': 'Dywedwch eich bod yn gynghorydd, yn siarad drosoch eich hun.',
  'Give the council’s address or number in place of your own; leave out when you are away.':
    'Rhowch gyfeiriad neu rif y cyngor yn lle eich un chi; peidiwch â dweud pryd y byddwch i ffwrdd.',
  'Take it out, and change it.': 'Tynnwch ef allan, a newidiwch ef.',
  'It lets anybody who reads it into what is yours.': 'Mae’n gadael i unrhyw un sy’n ei ddarllen gyrraedd yr hyn sy’n eiddo i chi.',
  'Say "I think", or ask {whom} whether the council says it.': 'Dywedwch “rwy’n credu”, neu holwch {whom} a yw’r cyngor yn ei ddweud.',
  'Ask for written consent, or leave the name out.': 'Gofynnwch am gydsyniad ysgrifenedig, neu hepgorwch yr enw.',
  'Take the personal detail out, or write in general terms ("a resident", "a property in the village").':
    'Tynnwch y manylyn personol allan, neu ysgrifennwch yn gyffredinol (“un o’r trigolion”, “eiddo yn y pentref”).',
  'Name your source.': 'Enwch eich ffynhonnell.',
  'Leave it out until it has been made public; in doubt, ask {whom}.':
    'Hepgorwch ef nes bod y peth yn gyhoeddus; os oes amheuaeth, holwch {whom}.',
  'Use your own picture or words, link to the original, or ask whoever owns it.':
    'Defnyddiwch eich llun neu’ch geiriau eich hun, rhowch ddolen i’r gwreiddiol, neu gofynnwch i bwy bynnag a’i piau.',
  'Take it out: it tells where somebody is, or how to get in.': 'Tynnwch ef allan: mae’n dweud ble mae rhywun, neu sut i fynd i mewn.',
  'Post a copy of the picture without the data hidden in it, such as the place: policycheck clean-image makes one.':
    'Postiwch gopi o’r llun heb y data sydd ynghudd ynddo, megis y lleoliad: mae policycheck clean-image yn gwneud un.',
  'Keep the subject off the council’s account.': 'Cadwch y pwnc oddi ar gyfrif y cyngor.',
  'Say it for yourself, without speaking for the council.': 'Dywedwch ef drosoch eich hun, heb siarad dros y cyngor.',
  'Name and link the source.': 'Enwch y ffynhonnell a rhowch ddolen iddi.',
  'Think of who reads it; keep it considerate.': 'Meddyliwch pwy fydd yn ei ddarllen; byddwch yn ystyriol.',
  'Keep party politics to your own account.': 'Cadwch wleidyddiaeth bleidiol i’ch cyfrif eich hun.',
  'Take the advertisement out, or post it on the business’s own page.':
    'Tynnwch yr hysbyseb allan, neu postiwch hi ar dudalen y busnes ei hun.',
  'An officer cannot answer back: take it up with {whom}.': 'Ni all swyddog ateb yn ôl: holwch {whom} am y mater.',
  'Leave the group out of it, or talk to {whom} first.': 'Gadewch y grŵp allan ohono, neu holwch {whom} yn gyntaf.',
  'Say what has been decided and when, or what you will propose.': 'Dywedwch beth a benderfynwyd a phryd, neu beth y byddwch yn ei gynnig.',
  'Leave the advertisement out, or say openly what you stand to gain.':
    'Hepgorwch yr hysbyseb, neu dywedwch yn agored beth sydd gennych i’w ennill.',
  'Say "I think", or report what was decided, with its date or minute.':
    'Dywedwch “rwy’n credu”, neu adroddwch beth a benderfynwyd, gyda’i ddyddiad neu ei gofnod.',
  'Name your source, keep it civil, and say who you are.': 'Enwch eich ffynhonnell, byddwch yn gwrtais, a dywedwch pwy ydych.',
  'Say it as you would to a neighbour; spell initials out once.':
    'Dywedwch ef fel y byddech wrth gymydog; ysgrifennwch lythrennau’n llawn unwaith.',
  'Leave out "Cllr" or your post, unless it matters here.': 'Hepgorwch “Cyng.” neu’ch swydd, oni bai ei fod o bwys yma.',
  'Give the council’s address or number in place of your own.': 'Rhowch gyfeiriad neu rif y cyngor yn lle eich un chi.',
  'Put it to the council before you tell anybody.': 'Rhowch ef gerbron y cyngor cyn dweud wrth neb.',
  'Give the official address or number.': 'Rhowch y cyfeiriad neu’r rhif swyddogol.',
  'Send the draft to the clerk to post.': 'Anfonwch y drafft at y clerc i’w bostio.',
  'Give the fact once, politely, and leave it there.': 'Rhowch y ffaith unwaith, yn gwrtais, a gadewch bethau yno.',
  'Add "I am speaking personally, not for the council."': 'Ychwanegwch “Rwy’n siarad drosof fy hun, nid dros y cyngor.”',
  'Wait until after the poll, or ask {whom}.': 'Arhoswch tan ar ôl y bleidlais, neu holwch {whom}.',
  'Say what you think yourself, or pass it to the clerk.': 'Dywedwch eich barn eich hun, neu trosglwyddwch ef i’r clerc.',
  'Say nothing about the matter yourself; in doubt, ask {whom}.':
    'Peidiwch â dweud dim am y mater eich hun; os oes amheuaeth, holwch {whom}.',
  'Ask {whom} before you share a message.': 'Holwch {whom} cyn rhannu neges.',
  'Name your source and keep it civil.': 'Enwch eich ffynhonnell a byddwch yn gwrtais.',
  'Add the other language, or say when it follows.': 'Ychwanegwch yr iaith arall, neu dywedwch pryd y daw.',
  'Find out which is right, and say the same in both.': 'Canfyddwch pa un sy’n gywir, a dywedwch yr un peth yn y ddwy.',
  'Answer in the language you were written to in.': 'Atebwch yn yr iaith yr ysgrifennwyd atoch ynddi.',
  'Ask the clerk for written authority, or send the draft to the clerk to post.':
    'Gofynnwch i’r clerc am awdurdod ysgrifenedig, neu anfonwch y drafft at y clerc i’w bostio.',
  'Do not send people after somebody.': 'Peidiwch ag annog pobl i fynd ar ôl rhywun.',
  'Check the site’s terms, or link to the council’s own page about it.':
    'Gwiriwch delerau’r wefan, neu rhowch ddolen i dudalen y cyngor ei hun amdano.',
  'Read the terms of the platform first.': 'Darllenwch delerau’r llwyfan yn gyntaf.',
  'Say who you are, and stick to what you know.': 'Dywedwch pwy ydych, a chadwch at yr hyn a wyddoch.',
  'Ask the colleague first, or leave the name out.': 'Gofynnwch i’r cydweithiwr yn gyntaf, neu hepgorwch yr enw.',
  'Leave the subject alone.': 'Gadewch lonydd i’r pwnc.',
  'Give the council’s own contact, or the organiser’s published one, in place of the private one.':
    'Rhowch fanylion cyswllt y cyngor, neu rai cyhoeddus y trefnydd, yn lle’r rhai preifat.',
  'Name your source, or leave it out.': 'Enwch eich ffynhonnell, neu hepgorwch ef.',
  'Ask the people shown, or choose a picture without faces.': 'Gofynnwch i’r bobl a ddangosir, neu dewiswch lun heb wynebau.',
  'Send it to the clerk to publish.': 'Anfonwch ef at y clerc i’w gyhoeddi.',
  'Check the site first.': 'Gwiriwch y wefan yn gyntaf.',
  'Take it out.': 'Tynnwch ef allan.',
  'Say who will watch the comments, or turn them off.': 'Dywedwch pwy fydd yn gwylio’r sylwadau, neu diffoddwch nhw.',
  'Ask the Clerk to post it, or to agree that you do.': 'Gofynnwch i’r Clerc ei bostio, neu gytuno i chi wneud.',
  'Name the meeting or minute that decided it, or ask {whom} before you post.':
    'Enwch y cyfarfod neu’r cofnod a’i penderfynodd, neu holwch {whom} cyn postio.',
  'Read the policy; it takes ten minutes.': 'Darllenwch y polisi; deng munud y mae’n ei gymryd.',
  'Name your source and say who you are.': 'Enwch eich ffynhonnell a dywedwch pwy ydych.',
  'Leave the subject alone, or keep it off accounts that people know you by.':
    'Gadewch lonydd i’r pwnc, neu cadwch ef oddi ar gyfrifon y mae pobl yn eich adnabod wrthynt.',
  'Leave it to the politician’s own office or party.': 'Gadewch ef i swyddfa neu blaid y gwleidydd ei hun.',
  'Take it out, or get the person’s clear agreement in writing.': 'Tynnwch ef allan, neu mynnwch gytundeb clir y person yn ysgrifenedig.',
  'Add "Promoted by … on behalf of …, both of …" with names and postal address.':
    'Ychwanegwch “Hyrwyddwyd gan … ar ran …, y ddau o …” gydag enwau a chyfeiriad post.',
  'Say "as things stand, I …", and that you will listen to the debate.': 'Dywedwch “fel y mae pethau, rwyf …”, ac y gwrandewch ar y ddadl.',

  // Messages.
  'Whoever keeps a page answers for what others write there.':
    'Pwy bynnag sy’n cadw tudalen sy’n ateb dros yr hyn y mae eraill yn ei ysgrifennu yno.',
  'On council matters post under your own name.': 'Ar faterion y cyngor, postiwch dan eich enw eich hun.',
  'Posting on the council’s account is acting for the council.': 'Mae postio ar gyfrif y cyngor yn golygu gweithredu dros y cyngor.',
  'The clerk may have asked for silence on this matter.': 'Efallai fod y clerc wedi gofyn am dawelwch ar y mater hwn.',
  'The policy asks for consent in writing.': 'Mae’r polisi’n gofyn am gydsyniad ysgrifenedig.',
  'A child is named and pictured.': 'Mae plentyn yn cael ei enwi a’i ddangos mewn llun.',
  'There is a doubt about this post: have it looked at before it goes out.':
    'Mae amheuaeth am y neges hon: gofynnwch i rywun edrych arni cyn iddi fynd allan.',
  'Campaigning on a council account.': 'Ymgyrchu ar gyfrif cyngor.',
  'Children can be recognised in the picture: data protection law asks for a parent’s permission.':
    'Gellir adnabod plant yn y llun: mae cyfraith diogelu data yn gofyn am ganiatâd rhiant.',
  'A hidden author on the council’s account lets a private view pass as the council’s.':
    'Mae awdur cudd ar gyfrif y cyngor yn gadael i farn breifat edrych fel barn y cyngor.',
  'An opinion on council matters by somebody who does not say who they are.':
    'Barn ar faterion y cyngor gan rywun nad yw’n dweud pwy ydyw.',
  'Readers can see from your profile that you are a member of the council.':
    'Gall darllenwyr weld o’ch proffil eich bod yn aelod o’r cyngor.',
  'Campaigning on an official profile.': 'Ymgyrchu ar broffil swyddogol.',
  'An election has been called: nothing controversial and nothing about members on official accounts.':
    'Mae etholiad wedi ei alw: dim byd dadleuol a dim am aelodau ar gyfrifon swyddogol.',
  'Posting on the council’s account speaks for the council.': 'Mae postio ar gyfrif y cyngor yn siarad dros y cyngor.',
  'permitted: details of works done or policies agreed': 'a ganiateir: manylion gwaith a wnaed neu bolisïau y cytunwyd arnynt',
  'A message between members or with the clerk needs their consent before it is shared.':
    'Rhaid cael cydsyniad yr aelodau neu’r clerc cyn rhannu neges rhyngddynt.',
  'The council has stated its position already; another round only feeds the argument.':
    'Mae’r cyngor wedi datgan ei safbwynt eisoes; ni wna rownd arall ond porthi’r ddadl.',
  'The message is in one language only.': 'Mewn un iaith yn unig y mae’r neges.',
  'The Welsh and the English do not say the same.': 'Nid yw’r Gymraeg a’r Saesneg yn dweud yr un peth.',
  'The answer is in another language than the comment it answers.': 'Mae’r ateb mewn iaith wahanol i’r sylw y mae’n ei ateb.',
  'permitted: political points and canvassing are fine on your own account':
    'a ganiateir: mae pwyntiau gwleidyddol a chanfasio yn iawn ar eich cyfrif eich hun',
  'Only the Clerk and elected members post in the council’s name.': 'Y Clerc ac aelodau etholedig yn unig sy’n postio yn enw’r cyngor.',
  'allowed: the Clerk and any elected member may post in the council’s name':
    'a ganiateir: caiff y Clerc ac unrhyw aelod etholedig bostio yn enw’r cyngor',
  'Speaks for the council: members may, but only once the council has decided.':
    'Mae’n siarad dros y cyngor: caiff aelodau wneud, ond dim ond wedi i’r cyngor benderfynu.',
  'An advertisement on the council’s page reflects on the council.': 'Mae hysbyseb ar dudalen y cyngor yn adlewyrchu ar y cyngor.',
  'Children can be recognised in the picture.': 'Gellir adnabod plant yn y llun.',
  'Takes a side on a political question on the council’s account.': 'Mae’n cymryd ochr ar gwestiwn gwleidyddol ar gyfrif y cyngor.',
  'permitted: politics and canvassing are allowed on your own account':
    'a ganiateir: mae gwleidyddiaeth a chanfasio yn iawn ar eich cyfrif eich hun',
  'This reads as party-political on a council account. It is the law, not a clause of your policy.':
    'Mae hyn yn ymddangos fel gwleidyddiaeth bleidiol ar gyfrif cyngor. Y gyfraith yw hyn, nid cymal o’ch polisi.',
  'This promotes or opposes somebody who stands, on a council account. It is the law, not a clause of your policy.':
    'Mae hyn yn hyrwyddo neu’n gwrthwynebu rhywun sy’n sefyll, ar gyfrif cyngor. Y gyfraith yw hyn, nid cymal o’ch polisi.',
  'Leave candidates out of it; a plain list of all who stand is fine.':
    'Gadewch ymgeiswyr allan ohono; mae rhestr syml o bawb sy’n sefyll yn iawn.',
  'A view of one’s own on the council’s account.': 'Barn rhywun ei hun ar gyfrif y cyngor.',
  'The council’s answer on a matter that was called especially sensitive.':
    'Ateb y cyngor ar fater y dywedwyd ei fod yn arbennig o sensitif.',
  'An account that speaks for the council.': 'Cyfrif sy’n siarad dros y cyngor.',
  'Put in writing who may post there.': 'Rhowch yn ysgrifenedig pwy gaiff bostio yno.',
  'An account that speaks for the council needs the clerk’s written authority.':
    'Mae angen awdurdod ysgrifenedig y clerc ar gyfrif sy’n siarad dros y cyngor.',
  'The parties divide on it, so a campaign on a council account takes a side. It is the law, not a clause of your policy.':
    'Mae’r pleidiau’n anghytuno arno, felly mae ymgyrch ar gyfrif cyngor yn cymryd ochr. Y gyfraith yw hyn, nid cymal o’ch polisi.',
  'An election has been called. Nothing controversial, and nothing that puts a member forward, until the poll has closed.':
    'Mae etholiad wedi ei alw. Dim byd dadleuol, a dim sy’n hyrwyddo aelod, nes i’r bleidlais gau.',
  'An officer who drafts this for a politician does party work on the council’s time.':
    'Mae swyddog sy’n drafftio hyn dros wleidydd yn gwneud gwaith pleidiol yn amser y cyngor.',
  'This is among the most protected kinds of personal data: keep it to what is needed.':
    'Mae hyn ymhlith y mathau o ddata personol a warchodir fwyaf: cadwch at yr hyn sydd ei angen.',
  'Election material by a candidate, an agent or a party needs an imprint.':
    'Rhaid wrth argraffnod ar ddeunydd etholiad gan ymgeisydd, asiant neu blaid.',
  'You may hold a view before a vote; do not sound as if nothing could change it.':
    'Cewch fod â barn cyn pleidlais; peidiwch â swnio fel pe na allai dim ei newid.',
};

/** Translates words of a policy. Words that have no translation are left in English, and marked as such. */
export function inWelsh(words: string): string {
  return texts[words] ?? inTwo(words) ?? `${words} (yn Saesneg)`;
}

/** A remedy for words with one for a picture after it, each of which has Welsh. */
function inTwo(words: string): string | null {
  for (let at = words.indexOf('. '); at >= 0; at = words.indexOf('. ', at + 1)) {
    const [first, second] = [texts[words.slice(0, at + 1)], texts[words.slice(at + 2)]];
    if (first !== undefined && second !== undefined) return `${first} ${second}`;
  }
  return null;
}
