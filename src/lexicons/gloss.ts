// A small Welsh-English word list, with which Welsh sentences are read a second time in rough English (src/document/gloss.ts). It need
// not be good English: it need only have the words by which English says the same. All mutations of an entry are known.
import { formsOf } from '../mutations.js';
import { readWords } from './words.js';

/** The part of speech: noun, adjective, verb-noun, finite verb, form of "be", aspect marker, article or possessive, or anything else. */
export type Part = 'noun' | 'adj' | 'verb' | 'finite' | 'be' | 'aspect' | 'the' | 'other';

export interface Gloss {
  readonly part: Part;
  readonly english: string;
  /** Of a verb: what follows "has", and what follows "is". */
  readonly past: string;
  readonly ing: string;
}

const BE = `
  mae=is, ma=is, maen=are, maent=are, man=are, roedd=was, oedd=was, oeddan=were, roeddan=were, oeddent=were,
  roeddwn=was, oeddwn=was, o'n=was, bydd=will be, fydd=will be, byddan=will be, fyddan=will be, byddaf=will be,
  bydda=will be, fydda=will be, byddwn=will be, fyddwn=will be, dydi=is not, tydi=is not, dyw=is not, dydy=is not,
  nid yw=is not, nagyw=is not, smo=is not, so=is not, dyn=are not, doedd=was not, bu=was, fu=was, fuodd=was,
  buodd=was, ydych=are, dach=are, wyt=are, bod=is, fod=is, bo=is, byddai=would be, fyddai=would be, fasa=would be,
  basa=would be, fyse=would be, bysa=would be, fysa=would be, gall=can, gallai=could, dylai=should, ddylai=should,
  ddyle=should, dyla=should, ddyla=should, dylen=should, gallwn=can, all=can, fedr=can, fedar=can, fedrwn=can,
  geith=will get, gaiff=will get, caiff=will get, nath=has, wnaeth=has, naeth=has, gwnaeth=has, ddaru=has,
  smo=is not
`;

const ASPECTS = `
  yn=is, 'n=is, wedi=has, di=has, 'di=has, newydd=has just, heb=has not, wrthi yn=is, wedi bod yn=has been,
  di bod yn=has been, 'di bod yn=has been, ar fin=about to
`;

const THE = `
  y=the, yr=the, 'r=the, ein=our, eich=your, 'ch=your, fy=my, dy=your, ei=his, 'i=his, eu=their, 'u=their, 'w=his,
  'n=our, pob=every, rhai=some, pa=which, rhyw=some, unrhyw=any, holl=all the, gormod o=too many, lot o=a lot of,
  llwyth o=loads of, rhagor o=more
`;

const FINITE = `
  aeth=went, aethon=went, dwedodd=said, ddwedodd=said, dywedodd=said, ddudodd=said, wedodd=said, ddeudodd=said,
  medd=says, medde=says, medda=says, gofynnodd=asked, cafodd=got, gafodd=got, gath=got, caeth=got, cawson=got,
  gawson=got, gaethon=got, gafon=got, daeth=came, ddaeth=came, gwelodd=saw, welodd=saw, glywodd=heard, gadawodd=left,
  adawodd=left, cymerodd=took, gymerodd=took, cymrodd=took, gymrodd=took, rhoddodd=gave, roddodd=gave, rhoiodd=gave,
  roddwyd=was given, cytunodd=agreed, gytunodd=agreed, cytunwyd=agreed, cytunon=agreed, penderfynodd=decided,
  benderfynodd=decided, penderfynwyd=decided, penderfynon=decided, pleidleisiodd=voted, bleidleisiodd=voted,
  pleidleision=voted, talodd=paid, dalodd=paid, prynodd=bought, brynodd=bought, gwerthodd=sold, werthodd=sold,
  gwerthwyd=was sold, werthwyd=was sold, dwynodd=stole, ddwynodd=stole, dygodd=stole, ddygodd=stole,
  twyllodd=cheated, dwyllodd=cheated, collodd=lost, gollodd=lost, torrodd=broke, dorrodd=broke, wrthododd=refused,
  anghofiodd=forgot, ceisiodd=tried, geisiodd=tried, methodd=failed, fethodd=failed, costiodd=cost, gostiodd=cost,
  anfonodd=sent, halodd=sent, ysgrifennodd=wrote, sgwennodd=wrote, ffoniodd=phoned, cwynodd=complained,
  gwynodd=complained, gwrthwynebodd=objected, enillodd=won, bu farw=died, meddai=said, dywedwyd=said, daethon=came,
  collon=lost, gawn=will get, welon=saw, clywodd=heard, digwyddodd=happened, ddigwyddodd=happened,
  dechreuodd=started, ddechreuodd=started, gorffennodd=finished, bwytodd=ate, saethodd=shot, bwrodd=hit, curodd=beat,
  gurodd=beat, gwariodd=spent, wariodd=spent, cuddiodd=hid, guddiodd=hid, addawodd=promised, arestiwyd=was arrested,
  cynigiodd=offered, gynigiodd=offered, derbyniodd=received, ymddiswyddodd=resigned, cyhuddwyd=was charged,
  ymosododd=attacked, cododd=raised, gododd=raised, disgynnodd=fell, cwympodd=fell, symudodd=moved, priododd=married,
  parciodd=parked, barciodd=parked, tynnodd=took, dynnodd=took, llenwodd=filled, adeiladwyd=was built,
  caewyd=was closed, gaewyd=was closed, ddwedes=said, achwynodd=complained, riportiodd=reported, ymatebodd=answered,
  atebodd=answered, gwrthododd=refused, cefnogodd=supported, gefnogodd=supported, chwarddodd=laughed,
  gwaeddodd=shouted, weiddodd=shouted, rhegodd=swore, regodd=swore, yfodd=drank, gyrrodd=drove, dreifiodd=drove,
  ddreifiodd=drove
`;

const OTHERS = `
  dwi=i am, dw i=i am, rwy=i am, rydw i=i am, rwyf=i am, sai=i do not, sa i=i do not, dan ni=we are, dyn ni=we are,
  rydyn ni=we are, ryn ni=we are, rydym=we are, o'n i=i was, on i=i was, dw i'n=i am, nhw=they, hi=she, fo=he, fe=he,
  ni=we, chi=you, ti=you, fi=me, ddim=not, dim=no, nid=not, byth=never, erioed=never, mo=not, neb=nobody,
  dim byd=nothing, dim ond=only, a=and, ac=and, neu=or, ond=but, achos=because, oherwydd=because of, os=if, pan=when,
  lle=where, ble=where, pam=why, sut=how, pwy=who, beth=what, be=what, faint=how much, i=to, o=of, ar=on, mewn=in a,
  yng=in, ym=in, i mewn=inside, gyda=with, efo=with, hefo=with, 'da=with, gan=by, am=about, at=to, dan=under,
  o dan=under, dros=over, drwy=through, trwy=through, wrth=by, heb=without, rhwng=between, cyn=before, ar ôl=after,
  wedyn=afterwards, ers=since, tan=until, nes=until, erbyn=by, yn ôl=back, nôl=back, tu ôl=behind, tu ôl i=behind,
  tu allan=outside, tu mewn=inside, o flaen=in front of, drws nesa=next door, drws nesaf=next door, uwchben=above,
  gyferbyn=opposite, ger=near, fel=like, mor=so, rhy=too, iawn=very, eitha=quite, eto=again, nawr=now, rŵan=now,
  rwan=now, bellach=now, heddiw=today, heddi=today, fory=tomorrow, yfory=tomorrow, ddoe=yesterday,
  neithiwr=last night, heno=tonight, hefyd=too, yma=here, 'ma=here, yna=there, acw=over there, hwn=this, hon=this,
  hyn=this, hwnna=that one, honna=that one, rheina=those, rhain=these, pawb=everybody, bawb=everybody,
  rhywun=somebody, rhywbeth=something, pob dim=everything, popeth=everything, bob amser=always, wastad=always,
  o hyd=still, dal=still, byth a hefyd=for ever, adra=home, adre=home, adref=home, gartre=at home, gartref=at home,
  bant=away, i ffwrdd=away, ffwrdd=away, allan=out, mas=out, lan=up, fyny=up, lawr=down, i lawr=down, ymlaen=on,
  mlaen=on, draw=over, diolch=thanks, diolch i=thanks to, diolch am=thanks for, llongyfarchiadau=congratulations,
  da iawn=well done, chwarae teg=fair play, whare teg=fair play, cywilydd=shame, rhag cywilydd=shame on,
  croeso=welcome, sori=sorry, plis=please, plîs=please, druan=poor, druan â=poor, bob nos=every night,
  bob dydd=every day, bob bore=every morning, bob wythnos=every week, am byth=for ever, yn enwedig=especially,
  wrth gwrs=of course, mae'n debyg=apparently, medden nhw=they say, meddan nhw=they say, ma'n nhw'n deud=they say,
  yn ôl y sôn=rumour has it, ar werth=for sale, ar gael=available, ar gau=closed, ar agor=open, ar goll=missing,
  o blaid=in favour of, yn erbyn=against, ar ran=on behalf of, ar ben ei hun=on his own,
  ar ei phen ei hun=on her own, ar ben fy hun=on my own, ar ei ben ei hun=on his own, ei hun=himself,
  eu hunain=themselves, fy hun=myself, dan din=underhand, dan bwrdd=under the table, dros ben=over the top,
  cyn bo hir=soon, rhyngom ni=between ourselves, rhyngoch chi a fi=between you and me, o'i go=mad, dim ots=no matter,
  hen bryd=high time, mwy=more, llai=less, gormod=too much, digon=enough, hanner=half, ugain=twenty, cant=hundred,
  mil=thousand, miloedd=thousands, miliwn=million, miliynau=millions, chwe=six, saith=seven, wyth=eight, naw=nine,
  y cant=per cent, blynyddoedd=years, ers blynyddoedd=for years, i gyd=all, cyfan=whole, sydd=is, sy=is, yw=is,
  ydi=is, ydy=is, ydyn=are, oes=is, does=is no, sdim=is no, es=i went, ges=i got, gwelais=i saw, welais=i saw,
  weles=i saw, welish=i saw, clywais=i heard, glywais=i heard, glywes=i heard, glywish=i heard, gwelsom=we saw,
  clywson=we heard, cawsom=we got, gadewch=leave, gadwch=leave, peidiwch=do not, paid=do not, pidwch=do not,
  dewch=come, dowch=come, dere=come, tyrd=come, ewch=go, cerwch=go, cer=go, dos=go, cofiwch=remember, rhowch=give,
  rho=give, anfonwch=send, danfonwch=send, gyrrwch=send, sgwennwch=write, ysgrifennwch=write, ffoniwch=phone,
  ebostiwch=email, cysylltwch=contact, arwyddwch=sign, llofnodwch=sign, cefnogwch=support, pleidleisiwch=vote,
  gwrthwynebwch=object, ymunwch=join, llenwch=fill in, edrychwch=look, drychwch=look, darllenwch=read,
  gwyliwch=watch, byddwch=be, gofynnwch=ask, holwch=ask, helpwch=help, codwch=raise, stopiwch=stop, achubwch=save,
  safwch=stand, prynwch=buy, archebwch=order, bwciwch=book, defnyddiwch=use, dangoswch=show, gwnewch=do, newch=do,
  tagiwch=tag, swipiwch=swipe, rhannwch=share, symudwch=move, mynnwch=demand, boicotiwch=boycott, cyfrannwch=donate,
  galwch=call, cnociwch=knock, gwisgwch=wear, dewiswch=choose, dywedwch=tell, dudwch=tell, wedwch=tell,
  dysgwch=learn, credwch=believe, wnes i=i have, nes i=i have, wnes=i have, wi=i am, dw=i am, ydw i=i am, mi=,
  fe ga i=i will, na i=i will, wna i=i will, nawn ni=we will, ga i=i will, gewch=you will get, cewch=you will get,
  gei=you will get, cei=you will get, gallwch=you can, fedrwch=you can, fedra i=i can, fedrai=i can, alla i=i can,
  gallaf=i can, ffili=cannot, ffaelu=cannot, methu=cannot, gwelwch=see, welwch=see, gweler=see, dyna=that is,
  dyma=here is, 'na=that, dacw=there is, wele=here is, felly=so, arall=other, eraill=others, angen=needs, isio=wants,
  isie=wants, ishe=wants, eisiau=wants, moyn=wants, rhaid=must, rhaid i=must, gorfod=has to, wrtha i=to me,
  gen i=i have, gyda fi=i have, 'da fi=i have, gennym=we have, gynnon ni=we have, gynnoch chi=you have,
  gennych=you have, ganddo=he has, ganddi=she has, iddo=to him, iddo fo=to him, iddo fe=to him, iddi=to her,
  iddi hi=to her, iddyn nhw=to them, iddyn=to them, ohono=of him, ohono fo=of him, ohoni=of her, ohonyn nhw=of them,
  ohonyn=of them, ohonoch chi=of you, ohonoch=of you, ohonon ni=of us, arno=on him, arno fo=on him, arno fe=on him,
  arni=on her, arnyn=on them, arnoch=on you, arna=on me, arna i=on me, arnat=on you, wrtho=to him, wrthi=to her,
  wrthyn=to them, wrthoch=to you, wrtha=to me, wrthon=to us, amdano=about him, amdani=about her, ato=to him,
  ati=to her, ata=to me, ata i=to me, atoch=to you, atyn=to them, drosto=for him, drosti=for her, drosta i=for me,
  un=one, dau=two, ddau=two, dwy=two, ddwy=two, tri=three, dri=three, tair=three, dair=three, pedwar=four,
  bedwar=four, pedair=four, bedair=four, pump=five, bump=five, pum=five, bum=five, chwech=six, deg=ten, ddeg=ten,
  deuddeg=twelve, ddeuddeg=twelve, pymtheg=fifteen, bymtheg=fifteen, deunaw=eighteen, ddeunaw=eighteen,
  hugain=twenty, deugain=forty, hanner cant=fifty, gant=hundred, bob=every, sawl=several, llawer=many,
  cymaint=so much, gymaint=so much, ambell=some, digon o=enough, peth o=some, hynny=that, hwnnw=that, honno=that,
  yno=there, fama=here, fan hyn=here, fanna=there, yn unig=only, hyd yn oed=even, yn siŵr=surely, siŵr=sure,
  siŵr o fod=probably, falle=maybe, efallai=maybe, ella=maybe, hwyrach=maybe, jyst=just, jest=just, unwaith=once,
  unwaith eto=once again, dwywaith=twice, weithiau=sometimes, yn aml=often, yn barod=already, o'r diwedd=at last,
  eleni=this year, leni=this year, llynedd=last year, nithwr=last night, bore ma=this morning, bore 'ma=this morning,
  pnawn ma=this afternoon, wythnos nesa=next week, wythnos nesaf=next week, wythnos dwytha=last week,
  wythnos diwetha=last week, mis nesa=next month, mis dwytha=last month, o gwmpas=around, drosodd=over,
  ar draws=across, yn ystod=during, ar gyfer=for, er mwyn=in order to, er budd=in aid of, er=although, ag=with,
  â=with, a'r=and the, heblaw=except, yn lle=instead of, oddi wrth=from, oddi ar=off, oddi=from, i fewn=inside,
  nad=not, nac=nor, n't=not, 'm=not, neb arall=nobody else, i fyny=up, ynddo=in it, ynddi=in it, pryd=when,
  os gwelwch yn dda=please, o leia=at least, gobeithio=hopefully, gwell=better, well=better, te=then, ta=then,
  wel=well, ie=yes, ia=yes, na=no, helo=hello, hei=hey, dydd llun=monday, ddydd llun=on monday,
  ddydd mawrth=on tuesday, ddydd mercher=on wednesday, ddydd iau=on thursday, ddydd gwener=on friday,
  ddydd sadwrn=on saturday, ddydd sul=on sunday, nos lun=monday night, nos fawrth=tuesday night,
  nos fercher=wednesday night, nos iau=thursday night, nos wener=friday night, nos sadwrn=saturday night,
  nos sul=sunday night, bore llun=monday morning, bore sadwrn=saturday morning, fore sadwrn=on saturday morning,
  fore sul=on sunday morning, bore sul=sunday morning, deudwch=tell, gwedwch=tell, peidio=not, beidio=not,
  cadwch=keep, trowch=turn, dilynwch=follow, chwiliwch=look for, tynnwch=take, canwch=sing, tecstiwch=text,
  gwthiwch=push, postiwch=post, bostiwch=post, gwaeddwch=shout, hoffwn=i would like, hoffem=we would like,
  licio=likes, tasa=if, petai=if, taw=that, mai=that, achos bod=because, yn fawr=very much, enwog=famous,
  yn enw=in the name of, wrth ochr=beside, ymhen=within, ar ben=on top of, ar hyd=along, ynghylch=about,
  ynglŷn â=about, ers talwm=long ago, gynt=formerly, ichi=to you, i chi=to you, i ni=to us, i mi=to me, i fi=to me,
  imi=to me, i ti=to you, i bawb=to everybody, dros y we=online, ar lein=online, ar-lein=online, drwy'r dydd=all day,
  drwy'r nos=all night, trwy'r dydd=all day, ar fy mhen fy hun=on my own, ar ben yn hunan=on my own,
  ar y dôl=on the dole, wedi meddwi=drunk, yn sâl=ill, oddi cartref=away from home, un waith=once, ar y cyd=together,
  gyda'i gilydd=together, ein gilydd=each other
`;

const NOUNS = `
  dyn=man, dynion=men, bachan=bloke, boi=bloke, bois=lads, hogia=lads, hogyn=lad, hogan=girl, crwt=lad, croten=girl,
  bachgen=boy, merch=girl, merched=women, menyw=woman, menywod=women, dynes=woman, ddynes=woman, gwraig=wife,
  gŵr=husband, mam=mum, tad=dad, nain=nan, taid=grandad, mamgu=gran, tadcu=grandad, brawd=brother, chwaer=sister,
  mab=son, plentyn=child, plant=children, babi=baby, babis=babies, cefnder=cousin, cyfnither=cousin, nai=nephew,
  nith=niece, ewythr=uncle, modryb=aunt, teulu=family, teuluoedd=families, ffrind=friend, ffrindiau=friends,
  ffrindia=friends, mêt=mate, mêts=mates, cymydog=neighbour, cymdogion=neighbours, cariad=girlfriend,
  partner=partner, rhieni=parents, pobl=people, pobol=people, cwpl=couple, hen bobl=old people,
  pensiynwyr=pensioners, henoed=elderly, pobl ifanc=young people, disgyblion=pupils, clerc=clerk, maer=mayor,
  cadeirydd=chairman, cynghorydd=councillor, cynghorwyr=councillors, swyddog=officer, swyddogion=officers,
  gofalwr=caretaker, warden=warden, trysorydd=treasurer, ysgrifennydd=secretary, aelod=member, aelodau=members,
  staff=staff, contractwr=contractor, contractwyr=contractors, contractiwr=contractor, cyngor=council,
  cyngor tref=town council, cyngor sir=county council, cyngor cymuned=community council, sir=county,
  pwyllgor=committee, cyfarfod=meeting, siambr=chamber, swyddfa=office, cofnodion=minutes, agenda=agenda,
  papurau=papers, adroddiad=report, cynllun=plan, cynlluniau=plans, cais=application, caniatâd=permission,
  cynllunio=planning, penderfyniad=decision, pleidlais=vote, etholiad=election, ymgeisydd=candidate, plaid=party,
  llafur=labour, ceidwadwyr=conservatives, torïaid=tories, toriaid=tories, llywodraeth=government,
  gweinidog=minister, aelod seneddol=mp, senedd=senedd, deiseb=petition, enwau=names, enw=name,
  gwrthwynebiad=objection, gwrthwynebiadau=objections, protest=protest, gorymdaith=march, ymgyrch=campaign,
  llythyr=letter, llythyrau=letters, ebost=email, ebyst=emails, neges=message, sgrinlun=screenshot, grŵp=group,
  drysau=doors, drws=door, giât=gate, clo=lock, cyfrinair=password, cod=code, rhif=number, goriad=key, goriadau=keys,
  allwedd=key, allweddi=keys, larwm=alarm, sied=shed, garej=garage, tŷ=house, tai=houses, cartref=home,
  cartref gofal=care home, fflat=flat, byngalo=bungalow, carafán=caravan, fferm=farm, cae=field, tir=land,
  safle=site, neuadd=hall, ysgol=school, ysbyty=hospital, meddygfa=surgery, llyfrgell=library, siop=shop,
  siopau=shops, tafarn=pub, caffi=cafe, bwyty=restaurant, banc=bank, capel=chapel, eglwys=church, mosg=mosque,
  ficer=vicar, meddyg=doctor, doctor=doctor, deintydd=dentist, nyrs=nurse, athro=teacher, athrawes=teacher,
  prifathro=headteacher, prifathrawes=headteacher, plismon=policeman, heddlu=police, cyfreithiwr=solicitor,
  adeiladwr=builder, bildar=builder, plymwr=plumber, trydanwr=electrician, saer=joiner, peintiwr=painter,
  cigydd=butcher, pobydd=baker, ffermwr=farmer, ffermwyr=farmers, gyrrwr=driver, dreifar=driver, gyrwyr=drivers,
  perchennog=owner, landlord=landlord, tenant=tenant, rheolwr=manager, gwarchodwraig=childminder, gofalwyr=carers,
  gweithwyr=workers, gweithiwr=worker, datblygwr=developer, datblygwyr=developers, cwmni=company, busnes=business,
  garddwr=gardener, arian=money, pres=money, punnoedd=pounds, bunnoedd=pounds, cyllideb=budget, praesept=precept,
  treth=tax, treth cyngor=council tax, biliau=bills, bil=bill, grant=grant, tendr=tender, tendrau=tenders,
  pris=price, prisiau=prices, prisia=prices, dyfynbris=quote, cynnig=offer, cytundeb=contract, contract=contract,
  cyfrif=account, cyfrifon=accounts, llyfrau=books, llyfr=book, poced=pocket, pocedi=pockets, amlen=envelope,
  amlen frown=brown envelope, til=till, elw=profit, dyled=debt, dyledion=debts, rhent=rent, morgais=mortgage,
  budd daliadau=benefits, budd-daliadau=benefits, banc bwyd=food bank, dôl=dole, cyflog=wage, swydd=job, swyddi=jobs,
  gwaith=work, sac=sack, y sac=the sack, rhybudd=warning, cwyn=complaint, cwynion=complaints,
  ymchwiliad=investigation, achos=case, llys=court, carchar=prison, cyffuriau=drugs, cwrw=beer, alcohol=alcohol,
  diod=drink, potel=bottle, botel=bottle, sigarets=cigarettes, canser=cancer, cansar=cancer, strôc=stroke,
  calon=heart, trawiad=heart attack, dementia=dementia, iselder=depression, gorbryder=anxiety, clun newydd=new hip,
  clun=hip, pen glin=knee, pen-glin=knee, braich=arm, cefn=back, llygad=eye, llygaid=eyes, clust=ear,
  tabledi=tablets, triniaeth=treatment, llawdriniaeth=operation, sgan=scan, profion=tests, iechyd=health,
  iechyd meddwl=mental health, salwch=illness, damwain=accident, damweiniau=accidents, cadair olwyn=wheelchair,
  cadair=chair, anabledd=disability, ysgariad=divorce, affêr=affair, gwely=bed, beichiogrwydd=pregnancy, oed=age,
  pen-blwydd=birthday, penblwydd=birthday, dyddiad geni=date of birth, ffydd=faith, crefydd=religion, iesu=jesus,
  duw=god, mwslim=muslim, mwslims=muslims, mwslimiaid=muslims, iddewon=jews, pabyddion=catholics, pabydd=catholic,
  saeson=english people, sais=englishman, estroniaid=foreigners, mewnfudwyr=immigrants, ffoaduriaid=refugees,
  teithwyr=travellers, sipsiwn=gypsies, jipos=gypsies, pwyliaid=poles, hoywon=gays, pobl draws=trans people,
  tramorwyr=foreigners, cychod bach=small boats, cychod=boats, ffiniau=borders, brechlyn=vaccine,
  brechlynnau=vaccines, hinsawdd=climate, newid hinsawdd=climate change, brenin=king, teulu brenhinol=royal family,
  brenhiniaeth=monarchy, tywysog=prince, annibyniaeth=independence, hela=hunting, llwynogod=foxes,
  erthyliad=abortion, rhyfel=war, heddwch=peace, hil-laddiad=genocide, crogi=hanging, torcyfraith=crime,
  troseddau=crimes, trosedd=crime, lladrad=theft, lleidr=thief, lladron=thieves, twyll=fraud, twyllwr=cheat,
  twyllwyr=cheats, celwydd=lie, celwyddau=lies, clwydda=lies, celwyddgi=liar, celwyddgwn=liars, cowboi=cowboy,
  cowbois=cowboys, llwgrwobr=bribe, cil-dwrn=backhander, sgandal=scandal, ffafr=favour, llanast=mess, smonach=mess,
  cawl=mess, joban=job, llun=photo, lluniau=photos, fideo=video, ffoto=photo, map=map, cerdd=poem, cân=song,
  caneuon=songs, rysáit=recipe, cartŵn=cartoon, erthygl=article, meme=meme, papur=paper, papur newydd=newspaper,
  papur bro=local paper, hawlfraint=copyright, gwe=web, gwefan=website, dudalen=page, tudalen=page, wynebau=faces,
  wyneb=face, gwên=smile, tîm=team, côr=choir, criw=crew, disgo=disco, parti=party, priodas=wedding,
  priodasau=weddings, medalau=medals, cwpan=cup, dosbarth=class, cylch meithrin=playgroup, gwyliau=holiday,
  awyren=plane, wythnos=week, wythnosau=weeks, pythefnos=fortnight, mis=month, misoedd=months, blwyddyn=year,
  dydd=day, diwrnod=day, bore=morning, pnawn=afternoon, nos=night, noson=night, nosweithiau=nights,
  penwythnos=weekend, amser=time, tro=time, stryd=street, ffordd=road, lôn=lane, heol=road, pentre=village,
  pentref=village, tref=town, tre=town, dre=town, parc=park, maes parcio=car park, pont=bridge, mynwent=cemetery,
  biniau=bins, bin=bin, sbwriel=rubbish, baw ci=dog mess, ci=dog, cŵn=dogs, cath=cat, anifeiliaid=animals,
  toiledau=toilets, tai bach=toilets, twll=hole, tyllau=potholes, goleuadau=lights, gwair=grass, blodau=flowers,
  coed=trees, car=car, ceir=cars, fan=van, lori=lorry, tractor=tractor, bws=bus, beic=bike, ffenest=window, to=roof,
  wal=wall, lleoliad=place, lle=place, peth=thing, pethau=things, petha=things, stori=story, gwir=truth, ffaith=fact,
  ffeithiau=facts, si=rumour, sôn=talk, sylw=comment, sylwadau=comments, ateb=answer, cwestiwn=question,
  problem=problem, bai=fault, syniad=idea, barn=opinion, ffolineb=stupidity, ffŵl=fool, ffyliaid=fools, twpsyn=idiot,
  twpsod=idiots, lembo=idiot, twmffat=idiot, diawl=devil, diawliaid=devils, mochyn=pig, moch=pigs, buwch=cow,
  gast=bitch, ast=bitch, sopen=cow, gwrach=witch, cachgi=coward, bastad=bastard, penci=idiot, pwdryn=lazy sod,
  hen wlanen=drip, ceg=mouth, pen=head, pen ôl=arse, tin=arse, cachu=shit, dwrn=fist, cweir=beating, gwn=gun,
  cyllell=knife, tân=fire, lleisiau=voices, llais=voice, crio=crying, trigolion=residents, preswylwyr=residents,
  trethdalwyr=taxpayers, tai haf=holiday homes, ail gartrefi=second homes, peilonau=pylons, tyrbinau=turbines,
  chwarel=quarry, peiriant=machine, cacennau=cakes, cacen=cake, coed tân=logs, gostyngiad=discount, bargen=bargain,
  stondin=stall, archeb=order, tocynnau=tickets, elusen=charity, carnifal=carnival, cystadleuaeth=competition,
  gwobr=prize, insiwrans=insurance, yswiriant=insurance, trwydded=licence, cymwysterau=qualifications,
  cymhwyster=qualification, gwenwyn=poison, llygod mawr=rats, bwyd=food, cegin=kitchen, cig=meat,
  cwsmeriaid=customers, clwb=club, cerdyn=card, ffurflen=form, ffurflenni=forms, llwybr=path, llwybrau=paths,
  bwrdd=board, bwrdd iechyd=health board, ffôn=phone, rhif ffôn=phone number, byd=world, dŵr=water, rhestr=list,
  gair=word, geiriau=words, festri=vestry, diwedd=end, munud=minute, awr=hour, oriau=hours, cinio=lunch, sioe=show,
  sgwâr=square, bocs=box, bocsys=boxes, haf=summer, gaeaf=winter, arwydd=sign, arwyddion=signs, glaw=rain, eira=snow,
  gwynt=wind, haul=sun, tywydd=weather, ochr=side, ochor=side, ffens=fence, gêm=game, ffair=fair, golau=light,
  coeden=tree, cwt=shed, llaw=hand, dwylo=hands, bys=finger, bysedd=fingers, punt=pound, ceiniog=penny,
  marchnad=market, rhan=part, bara=bread, cloch=bell, clychau=bells, cofnod=minute, pwll=pool,
  pwll nofio=swimming pool, gorsaf=station, gorsaf dân=fire station, swyddfa bost=post office, mart=mart,
  cyhoedd=public, mainc=bench, meinciau=benches, sgwrs=chat, cwis=quiz, canolfan=centre,
  canolfan hamdden=leisure centre, dyddiad=date, sedd=seat, seddi=seats, sŵn=noise, desg=desk, llifogydd=floods,
  gwasanaeth=service, gwasanaethau=services, hanes=history, stad=estate, defaid=sheep, dafad=sheep, ras=race,
  llawr=floor, stafell=room, ystafell=room, cloc=clock, gardd=garden, ofn=fear, eitem=item, cronfa=fund,
  milltir=mile, ieuenctid=youth, gwallt=hair, llwyfan=stage, adran=department, adran gynllunio=planning department,
  polyn=pole, ambiwlans=ambulance, ciw=queue, gwasg=press, lliw=colour, ffilm=film, iaith=language, blwch=box,
  cofeb=memorial, tymor=season, traeth=beach, llinell=line, gwlad=country, trên=train, tocyn=ticket, cwrs=course,
  mynydd=mountain, hawl=right, newyddion=news, dillad=clothes, bywyd=life, cornel=corner, castell=castle,
  cyntedd=hall, teledu=telly, môr=sea, angladd=funeral, pabell=tent, bedd=grave, beddau=graves, awyr=sky, bag=bag,
  bagiau=bags, gwanwyn=spring, cyngerdd=concert, apwyntiad=appointment, rhandir=allotment, rhandiroedd=allotments,
  gwirfoddolwr=volunteer, gwirfoddolwyr=volunteers, nodyn=note, amgueddfa=museum, dirprwy=deputy,
  dirprwy faer=deputy mayor, is-gadeirydd=vice chair, dirprwy glerc=deputy clerk, arolwg=survey, ffatri=factory,
  ffenestri=windows, arddangosfa=exhibition, croesfan=crossing, baner=flag, baneri=flags, gofal=care, ardal=area,
  rheol=rule, rheolau=rules, taith=trip, beirniad=judge, hyfforddiant=training, hyfforddwr=trainer, gwesty=hotel,
  canlyniadau=results, canlyniad=result, dafod=tongue, ffliw=flu, gweddill=rest, tâl=pay, ymwelwyr=visitors,
  hysbysfwrdd=noticeboard, holiadur=questionnaire, priffyrdd=highways, cymuned=community, cwpwrdd=cupboard,
  offer=tools, tŵls=tools, llofft=bedroom, hysbyseb=advert, dadl=argument, ffrae=row, clecs=gossip,
  cofgolofn=war memorial, parch=respect, parciau=parks, gwaelod=bottom, clawdd=hedge, gwrych=hedge, rhiant=parent,
  lluniaeth=refreshments, drysau caeedig=closed doors, prawf=test, nyrsys=nurses, athrawon=teachers, plismyn=police,
  cyfeiriad=address, mater=matter, datganiad=statement, arweinydd=leader, oedolion=adults, trwyn=nose, polisi=policy,
  cymorth=help, profiad=experience, gwaed=blood, carthion=sewage, dyffryn=valley, bunnau=pounds, gwres=heating,
  rheilffordd=railway, ffrog=dress, sgert=skirt, ffeil=file, pennaeth=head, swper=supper, adeilad=building,
  adeiladau=buildings, refferendwm=referendum, carreg=stone, enillydd=winner, enillwyr=winners, nodiadau=notes,
  taflen=leaflet, taflenni=leaflets, siec=cheque, addewid=promise, undeb=union, calendr=calendar, cyllid=finance,
  pennill=verse, penillion=verses, baw=dirt, pwynt=point, archwiliad=audit, archwilydd=auditor, argyfwng=emergency,
  pensiwn=pension, ffyrdd=roads, peiriannydd=engineer, cerddoriaeth=music, ffigwr=figure, ffigurau=figures,
  ffigyrau=figures, brechu=vaccination, lorïau=lorries, golygfa=view, traed=feet, mynediad=access,
  ceisiadau=applications, rheswm=reason, casgliad=collection, grantiau=grants, stwff=stuff, person=person,
  awdurdod=authority, cof=memory, llenni=curtains, arbenigwr=expert, arbenigwyr=experts, ffermydd=farms, jôc=joke,
  toiled=toilet, syniadau=ideas, lecsiwn=election, cyfle=chance, wyrion=grandchildren, ŵyr=grandson,
  wyres=granddaughter, addysg=education, cyfraith=law, camgymeriad=mistake, eiliad=second, gwybodaeth=information,
  apêl=appeal, corff=body, pobl ddŵad=incomers, dannedd=teeth, dant=tooth, crys=shirt, crysau=shirts,
  cabinet=cabinet, cyfrifiadur=computer, trafodaeth=discussion, manylion=details, cynllunwyr=planners,
  gylchfan=roundabout, cylchfan=roundabout, emyn=hymn, teiar=tyre, diffyg=lack, trefn=order, atebion=answers,
  bargyfreithiwr=barrister, gwersi=lessons, gwahaniaeth=difference, nerfau=nerves, mwg=smoke, esgob=bishop,
  cerflun=statue, milfeddyg=vet, dogfennau=documents, dogfen=document, gwastraff=waste, proffil=profile,
  cegau=mouths, budd=benefit, cefnogaeth=support, ffin=border, helynt=trouble, etholwyr=voters, digwyddiad=event,
  tip=tip, hunanladdiad=suicide, trais=violence, cariadon=lovers, tad y babi=baby's dad, chwerthin=laughter,
  fandaliaeth=vandalism, fandaliaid=vandals, cynilion=savings, benthyciad=loan, beili=bailiff, bêliffs=bailiffs,
  bwmbeilis=bailiffs, tystiolaeth=evidence, ymddygiad=behaviour, agwedd=attitude, ymateb=response,
  gwaith cartref=homework, gwenyn=bees, cyfrinach=secret, cyfrinachau=secrets, drws cefn=back door,
  drws ffrynt=front door, matiau=mats, mat=mat, pot=pot, dreif=drive, matsien=match, petrol=petrol, wisgi=whisky,
  jin=gin, seidr=cider, tafarnwr=landlord, landledi=landlady, cyn-gynghorydd=former councillor,
  cyn-faer=former mayor, cyn-glerc=former clerk, ymddiheuriad=apology, hanner y tai=half the houses,
  treuliau=expenses, lwfans=allowance, gofaint=smiths, grŵp whatsapp=whatsapp group, ffolder=folder,
  personél=personnel, ymgynghorydd=consultant, ymgynghorwyr=consultants, tirfeddiannwr=landowner, cynnyrch=produce,
  deintyddion=dentists, meddygon=doctors, mewnfudo=immigration, ceiswyr lloches=asylum seekers, lloches=shelter,
  ymgeiswyr=candidates, maniffesto=manifesto, rhyddid=freedom, iawnder=justice, cyfiawnder=justice,
  gweriniaeth=republic, gwraig tŷ=housewife, tywysogion=princes, hinsoddol=climate, daear=earth, argae=dam,
  deiseb ar-lein=online petition
`;

const ADJECTIVES = `
  da=good, drwg=bad, mawr=big, bach=little, hen=old, ifanc=young, newydd=new, twp=stupid, dwl=stupid, gwirion=daft,
  hurt=stupid, diog=lazy, budr=dirty, brwnt=dirty, hyll=ugly, tew=fat, cas=nasty, ffiaidd=disgusting,
  anobeithiol=hopeless, diwerth=useless, da i ddim=useless, anwybodus=ignorant, hunanol=selfish, barus=greedy,
  pathetig=pathetic, gwallgo=mad, gwallgof=mad, celwyddog=lying, llwgr=corrupt, anonest=dishonest,
  anghyfreithlon=illegal, peryg=dangerous, peryglus=dangerous, meddw=drunk, chwil=drunk, sâl=ill, gwael=poorly,
  tost=ill, anabl=disabled, dall=blind, byddar=deaf, awtistig=autistic, feichiog=pregnant, beichiog=pregnant,
  hoyw=gay, traws=trans, lesbian=lesbian, diabetig=diabetic, diabetic=diabetic, tlawd=poor, cyfoethog=rich,
  wag=empty, tawel=quiet, caeedig=closed, cau=closed, preifat=private, cyfrinachol=confidential, swyddogol=official,
  cyhoeddus=public, lleol=local, cymraeg=welsh, saesneg=english, du=black, gwyn=white, coch=red, glas=blue,
  gwyrdd=green, melyn=yellow, brown=brown, gwarthus=disgraceful, cywilyddus=shameful, siomedig=disappointed,
  blin=angry, crac=angry, gwych=brilliant, ardderchog=excellent, hyfryd=lovely, caredig=kind, clên=kind,
  anghwrtais=rude, cwrtais=polite, araf=slow, hwyr=late, drud=expensive, rhad=cheap, am ddim=free, hapus=happy,
  trist=sad, golygus=handsome, pert=pretty, del=pretty, personol=personal, cyfreithiol=legal, terfynol=final,
  anghywir=wrong, rong=wrong, iawn=right, cywir=correct, gwir=true, ffug=fake, od=odd, rhyfedd=funny, clyfar=clever,
  balch=proud, prysur=busy, rhydd=free, gwaetha=worst, gorau=best, gore=best, ucha=highest, isa=lowest, isaf=lowest,
  rhata=cheapest, mwya=biggest, cyntaf=first, gynta=first, ola=last, olaf=last, nesa=next, cas-iau=hateful,
  agored=open, llawn=full, hir=long, cynta=first, ail=second, trydydd=third, barod=ready, oer=cold, poeth=hot,
  gwlyb=wet, sych=dry, saff=safe, neis=nice, cynnes=warm, chwith=left, de=right, clir=clear, uchel=high, isel=low,
  bendigedig=wonderful, penigamp=excellent, ofnadwy=awful, dychrynllyd=dreadful, uffernol=hellish,
  cymunedol=community, cymdeithasol=social, arbennig=special, tywyll=dark, syth=straight, onest=honest,
  amlwg=obvious, caled=hard, hawdd=easy, anodd=difficult, pwysig=important, cyffredin=common, iach=healthy,
  sengl=single, priod=married, plaen=plain, cystal=as good, swil=shy, swnllyd=noisy, hŷn=older, hynaf=eldest,
  ifanca=youngest, fenga=youngest, ysgafn=light, trwm=heavy, llwyd=grey, pinc=pink, cwbl=complete, llwyr=complete,
  tlws=pretty, brwd=keen, diolchgar=grateful, cenfigennus=jealous, crintachlyd=mean, gwenwynllyd=poisonous, slei=sly,
  cyfrwys=sly, didrugaredd=merciless, haerllug=cheeky, digywilydd=shameless, di-asgwrn-cefn=spineless, llipa=limp,
  gwan=weak, wan=weak, musgrell=feeble, ffwndrus=confused, unig=lonely, trychinebus=disastrous,
  rhagrithiol=hypocritical, budur=dirty, drewllyd=stinking, ynfyd=mad, gwag=empty, nobl=noble, annheg=unfair,
  teg=fair, hiliol=racist, sbâr=spare, hallt=salty, gwaeth=worse, gwaethaf=worst, druta=dearest, agos=close,
  pell=far, prin=rare, diweddara=latest, diweddaraf=latest, llygredig=corrupt, anghymwys=incompetent,
  dibrofiad=inexperienced, esgeulus=careless, dihid=careless, meddwyn=drunkard, ffroenuchel=snooty,
  snobyddlyd=snobbish, mewnol=internal, caeëdig=closed, terfysglyd=rowdy
`;

const VERBS = `
  dwyn=steal/stolen, dwgyd=steal/stolen, lladrata=rob/robbed/robbing, twyllo=cheat, ffidlo=fiddle, pocedu=pocket,
  blingo=fleece, llwgrwobrwyo=bribe, talu=pay/paid, prynu=buy/bought, gwerthu=sell/sold, gwario=spend/spent,
  hala=spend/spent, gwastraffu=waste, taflu=throw/thrown, costio=cost/cost, codi=raise, gostwng=fall/fallen,
  dyblu=double, treblu=treble, haneru=halve, cynyddu=increase, gwaethygu=get worse/got worse/getting worse,
  curo=beat/beaten, bwrw=hit/hit/hitting, taro=hit/hit/hitting, hitio=hit/hit/hitting, slapio=slap/slapped/slapping,
  lladd=kill, llofruddio=murder, saethu=shoot/shot, llosgi=burn, malu=smash, chwalu=wreck, bygwth=threaten,
  rhegi=swear/sworn, gweiddi=shout, bwlio=bully/bullied, cam-drin=abuse, gadael=leave/left, esgeuluso=neglect,
  llwgu=starve, gwenwyno=poison, brifo=hurt/hurt, anafu=injure, yfed=drink/drunk, smygu=smoke,
  meddwi=get drunk/got drunk/getting drunk, gyrru=drive/driven, dreifio=drive/driven, parcio=park, goryrru=speed,
  arestio=arrest, carcharu=jail, dirwyo=fine, cyhuddo=charge with, dal=catch/caught, cael=get/got/getting,
  mynd=go/gone, dod=come/come/coming, bod=be/been, gwneud=do/done, neud=do/done, gneud=do/done, wneud=do/done,
  rhoi=give/given, roi=give/given, cymryd=take/taken, gweld=see/seen, clywed=hear/heard, gwybod=know/known,
  gwbod=know/known, nabod=know/known, adnabod=recognise, meddwl=think/thought, credu=believe, teimlo=feel/felt,
  deall=understand/understood, dallt=understand/understood, dweud=say/said, deud=say/said, gweud=say/said,
  siarad=talk, sôn=mention, gofyn=ask, ateb=answer, ysgrifennu=write/written, sgwennu=write/written, ffonio=phone,
  ebostio=email, anfon=send/sent, danfon=send/sent, derbyn=receive, cysylltu=contact, cyhoeddi=announce,
  datgelu=reveal, addo=promise, gaddo=promise, cadarnhau=confirm, ymddiheuro=apologise, cwyno=complain, conan=moan,
  swnian=moan, achwyn=complain, beirniadu=criticise, beio=blame, riportio=report, gwrthwynebu=object to,
  cefnogi=support, pleidleisio=vote, fotio=vote, sefyll=stand/stood, canfasio=canvass, ymgyrchu=campaign,
  brwydro=fight/fought, ymladd=fight/fought, protestio=protest, gorymdeithio=march, arwyddo=sign, casglu=collect,
  achub=save, stopio=stop/stopped/stopping, atal=stop/stopped/stopping, rhwystro=stop/stopped/stopping,
  gwahardd=ban/banned/banning, diddymu=abolish, caniatáu=allow, gwrthod=refuse, penderfynu=decide, cytuno=agree,
  trafod=discuss, ystyried=consider, cau=close, agor=open, cloi=lock, symud=move, newid=change, adeiladu=build/built,
  dymchwel=demolish, trwsio=repair, peintio=paint, glanhau=clean, llnau=clean, plannu=plant, gweithio=work,
  rhedeg=run/run/running, rheoli=manage, sacio=sack, diswyddo=sack, ymddeol=retire, ymddiswyddo=resign,
  penodi=appoint, cyflogi=employ, byw=live, marw=die, geni=be born/been born, priodi=marry/married, ysgaru=divorce,
  gwahanu=separate, cysgu=sleep/slept, beichiogi=get pregnant, disgwyl=expect, colli=lose/lost/losing,
  ennill=win/won/winning, dioddef=suffer from, gwella=recover, drysu=get confused/got confused/getting confused,
  cofio=remember, anghofio=forget/forgotten/forgetting, cario=carry/carried, edrych=look, gwylio=watch, gwenu=smile,
  canu=sing/sung, dawnsio=dance, chwarae=play, bwyta=eat/eaten, byta=eat/eaten, bwydo=feed/fed, cerdded=walk,
  cerddad=walk, hedfan=fly/flown, teithio=travel, cyrraedd=arrive, dychwelyd=return, aros=stay, dechrau=start,
  gorffen=finish, cwpla=finish, trefnu=organise, cynnig=offer, archebu=order, bwcio=book, hysbysebu=advertise,
  hyrwyddo=promote, cyfrannu=donate, tynnu=take/taken, rhannu=share, copïo=copy/copied, pastio=paste, benthyg=borrow,
  cuddio=hide/hidden, esgus=pretend, dangos=show/shown, defnyddio=use, trio=try/tried, ceisio=try/tried,
  methu=fail to, gallu=be able to, medru=be able to, moyn=want, eisiau=want, isio=want, isie=want, hoffi=like,
  licio=like, casáu=hate, caru=love, poeni=worry/worried, cofrestru=register, gweddïo=pray,
  siopa=shop/shopped/shopping, boicotio=boycott, mynnu=demand, digwydd=happen, apelio=appeal, gadw=keep/kept,
  cadw=keep/kept, darllen=read/read, chwilio=look for, helpu=help, galw=call, dysgu=learn, nofio=swim/swum/swimming,
  cyfri=count, gwrando=listen, troi=turn, gosod=put/put/putting, cwrdd=meet/met, ffeindio=find/found,
  ffindo=find/found, ymarfer=practise, holi=ask, eistedd=sit/sat/sitting, llenwi=fill, pasio=pass,
  gollwng=drop/dropped/dropping, dewis=choose/chosen, haeddu=deserve, cychwyn=start, hel=gather, cynnal=hold/held,
  postio=post, egluro=explain, gwisgo=wear/worn, sylwi=notice, dilyn=follow, golchi=wash, hawlio=claim,
  gofalu=look after/looked after/looking after, anghytuno=disagree, sortio=sort, dadlau=argue, drewi=stink/stunk,
  blino=tire, ffilmio=film, arwain=lead/led, osgoi=avoid, sbio=look,
  edrych ar ôl=look after/looked after/looking after, cynrychioli=represent, llogi=hire, ethol=elect, pwyso=press,
  archwilio=inspect, ymweld=visit, gohirio=postpone, diflannu=disappear, disgyn=fall/fallen, chwythu=blow/blown,
  adrodd=report, profi=prove, tyfu=grow/grown, sychu=dry/dried, clirio=clear, dathlu=celebrate, ymuno=join,
  synnu=surprise, bwriadu=intend, enwi=name, oedi=delay, ymchwilio=investigate, canmol=praise, difetha=ruin,
  gwarchod=look after/looked after/looking after, magu=bring up/brought up/bringing up, nôl=fetch,
  galw heibio=call round/called round/calling round, dianc=escape, fforddio=afford, pwyntio=point,
  diffodd=turn off/turned off/turning off, gorfodi=force, dileu=delete, dychryn=frighten, recordio=record,
  dyfalu=guess, cyflwyno=present, ymddangos=appear, sgleinio=shine/shone, gwthio=push, conio=con/conned/conning,
  sgamio=scam/scammed/scamming, robio=rob/robbed/robbing, nicio=nick, sniffio=sniff, delio=deal/dealt, dympio=dump,
  tipio=tip/tipped/tipping, fandaleiddio=vandalise, ypsetio=upset/upset/upsetting, godinebu=commit adultery,
  twyllo ei wraig=cheat on his wife, cario clecs=gossip, hel clecs=gossip, lledaenu=spread/spread,
  rhaffu celwyddau=lie/lied/lying, palu celwyddau=lie/lied/lying, lladd ar=slag off/slagged off/slagging off,
  chwerthin am ben=laugh at/laughed at/laughing at, gwneud hwyl am ben=make fun of/made fun of/making fun of,
  malu cachu=talk shit, malu awyr=talk rubbish, brolio=boast, cega=gob off, sbeitio=spite, dial=take revenge,
  bygythio=threaten, stelcian=stalk, aflonyddu=harass, cyffwrdd=touch, ymosod=attack, ymosod ar=attack,
  trywanu=stab/stabbed/stabbing, boddi=drown, tagu=choke, crogi=hang/hanged, gwawdio=mock, dynwared=mimic,
  tanseilio=undermine, ffafrio=favour, perthyn=be related to, ymyrryd=interfere, celu=hide/hidden,
  claddu=bury/buried, difaru=regret/regretted/regretting, ystumio=twist, gor-wario=overspend, cwtogi=cut/cut/cutting,
  torri=cut/cut/cutting, bancio=bank, gamblo=gamble, betio=bet/bet/betting,
  hitio'r botel=hit the bottle/hit the bottle/hitting the bottle, colapsio=collapse, llewygu=faint,
  cwympo=fall/fallen, syrthio=fall/fallen, baglu=trip/tripped/tripping, anadlu=breathe,
  llithro=slip/slipped/slipping, gwaedu=bleed/bled, crynu=shake/shaken, mwynhau=enjoy, gweddio=pray, addoli=worship,
  erfyn=beg/begged/begging, deddfu=legislate, sefydlu=establish, adnewyddu=renew, ailagor=reopen,
  symud i mewn=move in/moved in/moving in, symud allan=move out/moved out/moving out,
  symud mas=move out/moved out/moving out, rhoi'r gorau i=give up/given up/giving up,
  cymryd drosodd=take over/taken over/taking over, gwneud arian=make money/made money/making money,
  gosod ar rent=let/let/letting
`;

/** The most words that an entry has. */
export const LONGEST_GLOSS = 5;

let known: ReadonlyMap<string, Gloss> | undefined;

/** The gloss of a word, or of several words with spaces between them, in lower case; a joined word such as "'n" counts as one. */
export function glossOf(written: string): Gloss | undefined {
  return (known ??= readAll()).get(written);
}

const SECTIONS: readonly (readonly [Part, string])[] = [
  ['be', BE],
  ['aspect', ASPECTS],
  ['the', THE],
  ['finite', FINITE],
  ['other', OTHERS],
  ['noun', NOUNS],
  ['adj', ADJECTIVES],
  ['verb', VERBS],
];
/** Parts of speech whose words change at their beginning wherever they stand. */
const CHANGING: ReadonlySet<Part> = new Set(['finite', 'noun', 'adj', 'verb']);

function readAll(): ReadonlyMap<string, Gloss> {
  const entries = SECTIONS.flatMap(([part, block]) => entriesOf(part, block));
  const all = new Map<string, Gloss>();
  // A form that is a word of its own, such as "dan" (under), is never taken for the mutation of another ("tan").
  for (const isMutated of [false, true])
    for (const [welsh, gloss] of entries)
      for (const form of isMutated ? mutationsOf(welsh, gloss.part) : [welsh]) if (!all.has(form)) all.set(form, gloss);
  return all;
}

function mutationsOf(welsh: string, part: Part): readonly string[] {
  if (!CHANGING.has(part)) return [welsh.normalize('NFD').replaceAll(/\p{M}/gu, '')];
  const [head = '', ...rest] = welsh.split(' ');
  return formsOf(`%${head}`).map((form) => [form, ...rest].join(' '));
}

/** "dwyn=steal/stolen" is a word with its English and, for a verb, what follows "has" and "is" where it is not formed by the rule. */
function entriesOf(part: Part, block: string): (readonly [welsh: string, gloss: Gloss])[] {
  return readWords(block).map((entry) => {
    const [welsh = '', english = ''] = entry.split('=');
    const [base = '', past = pastOf(base), ing = ingOf(base)] = english.split('/');
    return [welsh.replaceAll(/(?<=\w)'/g, " '"), { part, english: base, past, ing }] as const;
  });
}

function pastOf(base: string): string {
  return base.replace(/^\w+/, (head) => (head.endsWith('e') ? `${head}d` : `${head}ed`));
}

function ingOf(base: string): string {
  return base.replace(/^\w+/, (head) => (/[^e]e$/.test(head) ? `${head.slice(0, -1)}ing` : `${head}ing`));
}
