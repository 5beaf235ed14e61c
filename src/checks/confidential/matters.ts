// What may have to be kept confidential, and what shows that it need not.
import { phrases } from '../../phrases/index.js';

/** What may have to be kept confidential: the council's people, papers and deals. */
export const MATTERS = phrases(`
  (council|councils|councillor|councillors|cllr|clerk|clerk's|chair|chairman|chairman's|chair's|members|member|meeting|
    committee|parish|town|county|office|officer|officers|tender|tenders|offer|offers|bid|bids|price|quote|quotes|
    contract|sale|selling|sold|sell|lease|rent|site|field|land|paddock|plan|planning|report|draft|item|agenda|file|buy|
    buying|bought|folder|hearing|warning|signed off|notice|staff|grant|budget|precept|caretaker|groundsman|lengthsman|
    warden|developer|surveyor|valuer|solicitor|auditor|inspector|working party|minutes|vote|voted|thousand|grand|
    hundred|#Money|depot|pavilion|barn|chapel|pier|coal yard|goods yard|builders yard|allotment|toilets|car park|hut|
    lodge|shed|boathouse|settled|agreed|decided|closing|shutting|youth club|
    skate park|splash pad|playground|play area|papers|bypass|library|surgery|on the head|binned|shelved|scrapped|
    turned down|chosen|going with|gone with|hall|bridge|crossing|market|mast|estate|houses|homes|shop|pub|post office)
  (cyngor|gyngor|clerc|cadeirydd|aelodau|pwyllgor|sir|pris|cynnig|gwerthu|werthu|werthwyd|cynllun|adroddiad|tir|cae|mil|
    swyddfa|ysgol|neuadd|siop|llyfrgell|llyfrgelloedd|tafarn|dafarn|meddygfa|feddygfa|cau|swydd|parc)
`);

/** Sentences with one of these are not confidential: they are public already, or not the council's business. */
export const PUBLISHED = phrases(`
  (minute|minuted|minutes|published|survey|replies|helpline|invitation to tender|citizens advice|will resolve|
    to resolve|open session|website but|swimming|pool|bank|password|scam|raffle|santa|surprise|birthday|prize|bus|bingo|
    wedding|engagement|recipe|nurse|clinic|support group|carers)
  in private (house|home|houses|homes|hands|ownership|hospital)
  (exam|exams|school|homework|quiz|colouring|song|hymn) (paper|papers|sheet|sheets|books)
`);
