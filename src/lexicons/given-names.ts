import { words } from './words.js';

/** Given names of people in Britain, by origin. Names that are everyday words too stand in `ambiguousNames`. */
export const givenNames = words(`
  // English, Scottish, Irish
  aaron, abigail, adam, adrian, agnes, aidan, alan, albert, alec, alex, alexander, alexandra, alfie, alfred, alice, alison, allan, amanda, amelia, amy, andrea,
  andrew, andy, angela, angus, anita, ann, anna, anne, annie, anthony, archie, arnold, arthur, ashley, audrey, barbara, barry, beatrice, becky, ben, benjamin,
  bernard, beryl, bess, beth, betty, beverley, brenda, brian, bridget, bruce, callum, cameron, carl, carol, caroline, catherine, cathy, charles, charlie,
  charlotte, cheryl, chloe, chris, christine, christopher, claire, clare, clive, colin, connor, craig, cyril, daisy, dan, daniel, danny, darren, dave, david, dawn, dean,
  deborah, debbie, denise, dennis, derek, diana, diane, dominic, donald, doreen, doris, dorothy, doug, douglas, duncan, dylan, edith, edna, edward, eileen,
  elaine, eleanor, elizabeth, ella, ellen, ellie, elsie, emily, emma, eric, ernest, ethan, ethel, eva, evelyn, ewan, fay, felicity, fiona, florence, frances, francis, fred,
  freddie, freda, frederick, gail, gareth, gary, gavin, geoff, geoffrey, george, georgia, georgina, gerald, geraldine, gill, gillian, gladys, glenn, glynis, gordon, graham,
  greg, gregory, hannah, harold, harriet, harry, hazel, heather, helen, henry, hilary, hilda, howard, hugh, hugo, ian, irene, isaac, isabel, isabella, isla, ivan, ivor, ivy, jack,
  jackie, jacob, jacqueline, jake, james, jamie, jane, janet, janice, jason, jayne, jean, jeff, jeffrey, jennifer, jenny, jeremy, jess, jessica, jill, jim, jimmy, jo, joan, joanna,
  joanne, jodie, joe, joel, john, johnny, jon, jonathan, joseph, josephine, josh, joshua, joyce, judith, judy, julia, julian, julie, june, karen, kate, katherine, kathleen,
  kathryn, kathy, katie, katy, kayleigh, keith, kelly, ken, kenneth, kerry, kev, kevin, kim, kirsty, kyle, lauren, laura, lawrence, leanne, lee, len, leo, leonard, les, lesley, leslie, lewis,
  liam, lillian, lily, linda, lisa, liz, lorraine, louis, louise, lucy, luke, lynn, lynne, madge, maggie, malcolm, mandy, marcus, margaret, maria, marian, marie, marilyn, marion, marjorie,
  martha, martin, marlene, mary, matilda, matt, matthew, maud, maureen, maurice, max, megan, mel, melanie, melissa, michael, michelle, mick, mike, millie, miranda, moira, molly, monica, muriel, nancy, naomi,
  natalie, natasha, neil, nicholas, nick, nicky, nicola, nigel, noah, noel, nora, norma, norman, oliver, olive, olivia, oscar, owen, pamela, pat, patricia, patrick, paul, paula, pauline,
  peggy, penny, percy, pete, peter, phil, philip, phillip, phoebe, phyllis, poppy, rachel, ralph, ray, raymond, rebecca, reg, reginald, richard, rita, robert, robin, rodney, roger, roland, ron, ronald,
  rory, rosalind, rosemary, rosie, ross, roy, rupert, russell, ruth, ryan, sally, sam, samantha, samuel, sandra, sarah, scott, sean, sebastian, shane, sharon, shaun, sheila, shirley, sid, sidney, simon,
  sophie, stacey, stan, stanley, stella, stephanie, stephen, steve, steven, stewart, stuart, sue, susan, suzanne, sylvia, tanya, ted, teresa, terence, terry, thelma, theo, theresa, thomas, tim, timothy,
  tina, toby, tom, tommy, tony, tracey, tracy, trevor, valerie, vanessa, vera, vernon, veronica, vicky, victor, victoria, vincent, vivien, walter, wayne, wendy, wilf, wilfred, william, winifred, yvonne, zoe,
  declan, siobhan, niamh, aoife, sinead, brendan, eamonn, padraig, fergus, hamish, morag, isobel, catriona
  // Welsh
  aled, alun, alwyn, angharad, anwen, arwel, arwyn, bethan, branwen, bronwen, brychan, bryn, carwyn, carys, catrin, ceri, cerys, dafydd, dai, dewi, delyth, deian, dilwyn, dilys, dyfan, dyfed, dylan, ebrill, efa,
  eifion, eirian, eirlys, eirwen, elen, eleri, elin, elfyn, elgan, elis, elwyn, emlyn, emrys, emyr, enid, ffion, fflur, ffred, gareth, geraint, gerallt, gethin, glenys, glyn, glyndwr, goronwy, gruff, gruffydd, guto, gwen,
  gwenan, gwenda, gwenllian, gwenno, gwilym, gwyn, gwyneth, gwynfor, gwynn, haf, hefin, heledd, heulwen, huw, hywel, iestyn, ieuan, ifan, ifor, illtud, ioan, iolo, iorwerth, iwan, leah, lleucu, llewelyn, llinos, lloyd,
  llyr, llŷr, lowri, mair, mared, mali, manon, marged, mari, megan, meinir, meirion, menna, mererid, merfyn, mihangel, myfanwy, nans, nerys, nest, nia, non, olwen, osian, owain, pedr, rhian, rhiannon, rhodri, rhun, rhydian, rhys,
  robat, sian, siân, siwan, sioned, siôn, sion, steffan, tegid, tegwen, teleri, tomos, trefor, tudur, twm, wyn
  // South Asian
  aamir, abdul, aditya, adil, ahmed, aisha, ajay, akash, ali, amina, amir, amit, amrit, anand, anil, anika, anjali, anwar, arjun, arun, asad, asha, ashok, asif, asim, ayesha, azhar, balwinder, bashir, bhavna, bilal, davinder,
  deepa, deepak, devi, dinesh, farah, faisal, farid, fatima, fozia, gita, gurdeep, gurpreet, gurjit, hamza, harjit, harpreet, haroon, hassan, hussain, ibrahim, imran, indira, iqbal, ismail, jagdeep, jamal, jasbir, jaspreet, jaswinder, jatinder,
  javed, jyoti, kamal, kamran, karim, kavita, khalid, khadija, kiran, kulwinder, lakshmi, lalita, leela, madhu, mahmood, manisha, manjit, manpreet, maryam, meena, meera, mina, mohammed, mohamed, muhammad, mohan, mukesh, mumtaz, musa, nadeem, nadia,
  naeem, nasreen, nasir, naveed, navdeep, neha, nikhil, nisha, noor, omar, padma, pooja, prakash, pradeep, pramod, pravin, preeti, priya, qasim, rafiq, rahul, raj, rajesh, rajinder, rakesh, ramesh, rani, rashid, rashida, ravi, razia, reena, rehana, rekha,
  riaz, rizwan, rohan, rohit, rubina, rukhsana, saeed, sadia, safiya, saira, sajid, saima, salim, salma, samina, sandeep, sanjay, sana, sangeeta, sarita, satnam, shabana, shabnam, shafiq, shahid, shanti, sharif, shazia, shreya, simran, sita, sonia, sukhdev,
  sukhwinder, sunil, sunita, suresh, surinder, swati, tahir, tanveer, tariq, tasneem, usha, usman, uzma, vijay, vikram, vinod, vimla, waheed, waqar, yasmin, yasmeen, yousaf, yusuf, zahid, zahra, zainab, zara, zeenat, zubair
  // Polish and other central and eastern European
  adrianna, agata, agnieszka, aleksandra, aleksander, alicja, andrzej, aneta, anita, artur, beata, bartek, bartosz, bogdan, bogusław, boguslaw, bożena, bozena, czesław, dariusz, danuta, dorota, ewa, ewelina, filip, grażyna, grazyna, grzegorz, halina, hanna, henryk,
  irena, iwona, izabela, jadwiga, jacek, jakub, jan, janina, janusz, jarosław, jaroslaw, jerzy, joanna, jolanta, justyna, kamil, karol, karolina, kasia, katarzyna, kazimierz, kinga, konrad, krystyna, krzysztof, leszek, lech, łukasz, lukasz, maciej, magda, magdalena, małgorzata, malgorzata,
  marcin, marek, mariusz, marta, mateusz, michał, michal, mirosław, miroslaw, monika, natalia, oksana, oleksandr, olena, patrycja, paweł, pawel, piotr, przemek, rafał, rafal, renata, roman, ryszard, sławomir, slawomir, stanisław, stanislaw, stefan, sylwia, szymon, tadeusz, tomasz, urszula,
  wanda, wiesław, wieslaw, witold, wojciech, wojtek, zbigniew, zdzisław, zofia, zuzanna, ivana, elena, irina, svetlana, dmitri, andrei, ioana, mihai, radu, vasile
  // African and Caribbean
  abena, abiodun, ade, adebayo, adeola, adunni, akua, ama, amara, ayo, bola, bukola, chidi, chika, chinedu, chioma, chukwuma, ebele, efua, emeka, eniola, femi, folake, funmi, ifeoma, ikenna, kofi, kwabena, kwame, kwasi, kwesi, ngozi, nkechi, nneka, obinna, olu, oluwaseun, oluwaseyi,
  seun, sade, segun, temitope, tobi, tunde, uche, wale, yaw, yemi, zola, thandiwe, sipho, tendai, farai, rudo, winston, desmond, leroy, delroy
  // Chinese and others
  mei, ling, wei, xin, jing, chen, hao, yuki, kenji, nguyen, thuy, mehmet, ayşe, ayse, fatma, emre, murat, giovanni, giuseppe, luca, marco, paolo, francesca, chiara, jose, carlos, luis, pablo, ana, joao, rui, ines, klaus, heidi, jürgen, ingrid, lars, sven
`);

/** Given names that are everyday words: they need a capital in mid-sentence, a title or a surname beside them. */
export const ambiguousNames = new Set(
  (
    'april art august autumn bill bob carol chance chase christian clay cliff crystal daisy dale dawn dean dick don drew earl eve faith fay frank gale gene ginger glen grace grant guy hazel heather holly hope iris ivy jack jade jasmine jay jean jewel ' +
    'joy june lance lane laurel lee lily mark mat may mercy mike miles misty nick norm olive pat patience pearl penny pepper peg poppy rain ray reed rich rob robin rod rose ruby rusty sandy savannah scott skip sky sonny star stone sue summer sunny ted terry tony ' +
    'violet wade will woody ali jan max non haf bryn gwyn gwen mai wyn mel vic victoria kelly jordan alan kim chris kerry lesley jo stan len les reg ron roman noor devi musa ama ade ana wei hao rui mali cross bess art olive'
  ).split(' '),
);
