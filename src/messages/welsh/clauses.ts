// Welsh for what stands in policies in words of our own: the law beside them, why a clause is never checked, and which part of a clause is
// meant. What a council's policy says is left as it is.

/** The clauses of the law, by id. */
export const law: Readonly<Record<string, { readonly cite: string; readonly summary: string }>> = {
  'law.lga-1986-s2': {
    cite: 'Deddf Llywodraeth Leol 1986, a.2',
    summary: 'Rhaid i gyngor beidio â chyhoeddi dim yr ymddengys mai ei fwriad yw dylanwadu ar gefnogaeth y cyhoedd i blaid wleidyddol',
  },
  'law.pre-election': {
    cite: 'Cod Ymarfer a Argymhellir ar Gyhoeddusrwydd Awdurdodau Lleol, y cyfnod cyn etholiad',
    summary: 'Rhwng hysbysiad yr etholiad a’r bleidlais, dim byd dadleuol a dim sy’n hyrwyddo rhywun sy’n sefyll',
  },
  'law.candidates': {
    cite: 'Cod Ymarfer a Argymhellir ar Gyhoeddusrwydd Awdurdodau Lleol, tegwch',
    summary: 'Nid yw cyngor yn siarad o blaid nac yn erbyn neb sy’n sefyll, boed dros blaid neu’n annibynnol',
  },
  'law.lga-1986-s2-help': {
    cite: 'Deddf Llywodraeth Leol 1986, a.2(3)',
    summary: 'Rhaid i gyngor beidio â helpu eraill i gyhoeddi deunydd pleidiol',
  },
  'law.gdpr-special': {
    cite: 'GDPR y DU, Erthyglau 9 a 10',
    summary: 'Mae angen cytundeb clir cyn dweud dim am iechyd, ffydd, tarddiad, gwleidyddiaeth neu gofnod troseddol rhywun',
  },
  'law.imprint': {
    cite: 'Deddf Etholiadau 2022, Rhan 6 (argraffnodau digidol)',
    summary: 'Mae deunydd etholiad gan neu ar ran rhywun sy’n sefyll yn dangos enw a chyfeiriad post yr hyrwyddwr',
  },
  'law.predetermination': {
    cite: 'Deddf Lleoliaeth 2011, a.25, a’r gyfraith gyffredin ar feddyliau caeedig',
    summary: 'Ni ddylai neb sy’n pleidleisio ar fater ymddangos ymlaen llaw fel pe bai wedi cau ei feddwl',
  },
};

/** Why a clause of a shipped policy is never checked, and why one makes an exception of another, by the English words. */
export const contexts: Readonly<Record<string, string>> = {
  'sets the scope': 'yn pennu’r cwmpas',
  'a sanction': 'cosb',
  'states a purpose': 'yn datgan pwrpas',
  administration: 'gweinyddu',
  'a benefit, no rule': 'mantais, nid rheol',
  'a permission': 'caniatâd',
  'a reporting route': 'y ffordd i roi gwybod',
  'a description': 'disgrifiad',
  'a reminder': 'nodyn atgoffa',
  background: 'cefndir',
  'account set-up, not in a draft': 'sefydlu cyfrif, nid mewn drafft',
  'an aim': 'nod',
  procedure: 'y drefn',
  'a definition': 'diffiniad',
  'a signpost': 'cyfeirio at le arall',
  'a risk, no rule': 'risg, nid rheol',
  'a risk; 9.2 carries the rule': 'risg; yn 9.2 y mae’r rheol',
  'a power to enforce': 'pŵer i orfodi',
  'defines who is bound': 'yn diffinio pwy sydd wedi ei rwymo',
  'encouragement only': 'anogaeth yn unig',
  monitoring: 'monitro',
  'introduces the list': 'yn cyflwyno’r rhestr',
  'a risk; 8.1 and 8.5 carry the rule': 'risg; yn 8.1 ac 8.5 y mae’r rheol',
  'account set-up, and a permission': 'sefydlu cyfrif, a chaniatâd',
  'stands in the profile, not in a draft; 6.1 covers the draft': 'yn y proffil, nid mewn drafft; mae 6.1 yn ymdrin â’r drafft',
  'a consequence; is cited with 6.1': 'canlyniad; dyfynnir ef gyda 6.1',
  'document control': 'rheoli’r ddogfen',
  'states a purpose; what it asks for is in 19(a)': 'yn datgan pwrpas; yn 19(a) y mae’r hyn y mae’n gofyn amdano',
  'introduces the eight lines below': 'yn cyflwyno’r wyth llinell isod',
  'makes 19 binding; is cited with it': 'yn gwneud 19 yn rhwymol; dyfynnir ef gyda hwnnw',
  'describes the policy': 'yn disgrifio’r polisi',
  'a duty to report, outside a draft': 'dyletswydd i roi gwybod, y tu allan i ddrafft',
  'introduces (a) to (f)': 'yn cyflwyno (a) i (f)',
  'says who monitors': 'yn dweud pwy sy’n monitro',
  'explains 19 and 23': 'yn egluro 19 a 23',
  'states a purpose; terms.1 carries it out': 'yn datgan pwrpas; mae terms.1 yn ei roi ar waith',
  'other channels': 'sianeli eraill',
  'req.7 and conduct.2 carry the rule': 'yn req.7 a conduct.2 y mae’r rheol',
  'a reminder of the law; terms.1 and terms.4 carry it out': 'nodyn atgoffa am y gyfraith; mae terms.1 a terms.4 yn ei roi ar waith',
  'an exclusion': 'eithriad',
  provenance: 'tarddiad y ddogfen',
  'a principle': 'egwyddor',
  'introduces the second list': 'yn cyflwyno’r ail restr',
  housekeeping: 'materion ymarferol',
  'conf.1 to conf.4 carry it out': 'mae conf.1 i conf.4 yn ei roi ar waith',
  'conf.1 and terms.1 carry it out': 'mae conf.1 a terms.1 yn ei roi ar waith',
  'stated again as conf.1': 'dywedir hyn eto yn conf.1',
  'stated again as conduct.1 and conduct.2': 'dywedir hyn eto yn conduct.1 a conduct.2',
  'turns on who has an interest, which no draft shows': 'yn dibynnu ar bwy sydd â buddiant, ac nid oes drafft sy’n dangos hynny',
  'a stance': 'safbwynt',
  'reasons for use': 'rhesymau dros ddefnyddio’r cyfryngau',
  'a general duty; (VI)(3) carries it out': 'dyletswydd gyffredinol; mae (VI)(3) yn ei rhoi ar waith',
  'the route for doubts': 'lle i fynd ag amheuaeth',
  'a power': 'pŵer',
  scheduling: 'amserlen',
  'introduces the rules': 'yn cyflwyno’r rheolau',
  'a general duty; rules.3 and mis.4 carry it out': 'dyletswydd gyffredinol; mae rules.3 a mis.4 yn ei rhoi ar waith',
  'only gives details of works done or policies agreed': 'dim ond yn rhoi manylion gwaith a wnaed neu bolisïau y cytunwyd arnynt',
  'is the published contact of an organisation': 'manylion cyswllt a gyhoeddir gan sefydliad',
};

/** The parts of a clause that our own citations tell apart. */
const PARTS: readonly (readonly [english: RegExp, welsh: string])[] = [
  [/\(first half\)/, '(hanner cyntaf)'],
  [/\(second half\)/, '(ail hanner)'],
  [/\(first sentence\)/, '(brawddeg gyntaf)'],
  [/\(second sentence\)/, '(ail frawddeg)'],
  [/\(third sentence\)/, '(trydedd frawddeg)'],
  [/\(first and last sentences\)/, '(y frawddeg gyntaf a’r olaf)'],
  [/\(after the dash\)/, '(ar ôl y llinell)'],
  [/\(inflammatory issues\)/, '(materion ymfflamychol)'],
  [/\[the second \(II\)\]/, '[yr ail (II)]'],
  [/, first dash$/, ', y llinell gyntaf'],
  [/, second dash$/, ', yr ail linell'],
  [/, third dash$/, ', y drydedd linell'],
  [/\(lead\)$/, '(rhagarweiniad)'],
  [/, lead$/, ', rhagarweiniad'],
  [/, bullet (\d+)/, ', pwynt $1'],
  [/, para (\d+)$/, ', paragraff $1'],
  [/ adoption line$/, ' y llinell fabwysiadu'],
];

/** The place of a clause. The headings of the policy are left as its council printed them. */
export function placeOf(cite: string): string {
  return PARTS.reduce((said, [english, welsh]) => said.replace(english, welsh), cite);
}
