// What a bilingual draft must say alike: how each value is read, and which of them differ between its halves.
import { findFacts } from '../src/checks/index.js';
import { language as check } from '../src/checks/language.js';
import { readValues } from '../src/checks/language/values.js';
import { noCouncil } from '../src/council.js';
import { readDocument } from '../src/document/index.js';
import type { Language } from '../src/types.js';

/** "date 5/5 as 5/5 en: 5 May": the sort, what it is compared by, the bare numbers it may stand for, its language, and the words. */
function valuesIn(text: string, language: Language): string {
  const values = readValues(text, language, 0).map(({ sort, key, numbers, language: own, soft, start, end }) => {
    const bare = numbers.length > 0 ? ` as ${numbers.join('/')}` : '';
    return `${sort} ${key}${soft ? '~' : ''}${bare}${own ? ` ${own}` : ''}: ${text.slice(start, end)}`;
  });
  return values.join('; ');
}

describe('what stands in an English half', () => {
  test.each([
    ['Tickets £5', 'price 500 as 5: £5'],
    ['Tickets £5.50', 'price 550: £5.50'],
    ['Tickets £7.5', 'price 750: £7.5'],
    ['It cost £1,200 in all', 'price 120000 as 1200: £1,200'],
    ['A grant of £2k', 'price 200000 as 2000: £2k'],
    ['Some £3 thousand', 'price 300000 as 3000: £3 thousand'],
    ['Some £1.5m', 'price 150000000 as 1500000: £1.5m'],
    ['Some £2 Million', 'price 200000000 as 2000000: £2 Million'],
    ['Some £1bn', 'price 100000000000 as 1000000000: £1bn'],
    ['Rice at £ 5kg', 'price 500 as 5: £ 5'],
    ['A fee of 5 pounds', 'price 500 as 5: 5 pounds'],
    ['A fee of 100 pounds', 'price 10000 as 100: 100 pounds'],
    ['One 1 pound coin', 'number 1~ as 1: One; price 100 as 1: 1 pound'],
    ['A 1.5 pound jar', 'number 1.5 as 1.5: 1.5'],
    ['No B5 pounds', ''],
    ['50p a go', 'price 50: 50p'],
    ['50 pence', 'price 50: 50 pence'],
    ['7c a sheet', 'price 7: 7c'],
    ['5 people', 'number 5 as 5: 5'],
    ['a 50pm', ''],
    ['A 10.50p fee', 'time 650?: 10.50'],
    ['on 5 May', 'date 5/5 as 5/5 en: 5 May'],
    ['on 5th of May', 'date 5/5 as 5/5 en: 5th of May'],
    ['on May 5', 'date 5/5 as 5/5 en: May 5'],
    ['on May 5th', 'date 5/5 as 5/5 en: May 5th'],
    ['on May 5pm', 'time 1020 as 5: 5pm'],
    ['On May 7.30', 'time 450?: 7.30'],
    ['on 5, 6 and 7 May', 'date 5/5 as 5/5 en: 5, 6 and 7 May; date 6/5 as 6/5 en: 5, 6 and 7 May; date 7/5 as 7/5 en: 5, 6 and 7 May'],
    ['on 5-7 May', 'date 5/5 as 5/5 en: 5-7 May; date 7/5 as 7/5 en: 5-7 May'],
    ['on the 6th and the 7th of June', 'date 6/6 as 6/6 en: 6th and the 7th of June; date 7/6 as 7/6 en: 6th and the 7th of June'],
    ['from 1 Jan to 3 Feb', 'date 1/1 as 1/1 en: 1 Jan; date 3/2 as 3/2 en: 3 Feb'],
    ['on 21/5/2026', 'date 21/5 as 21/5: 21/5/2026'],
    ['on 21.05.26', 'date 21/5 as 21/5: 21.05.26'],
    ['on 1/21/5/2026', 'number 1 as 1: 1; number 21 as 21: 21; number 5 as 5: 5; number 2026 as 2026: 2026'],
    ['on 21/5/20267', 'number 21 as 21: 21; number 5 as 5: 5; number 20267 as 20267: 20267'],
    ['in May', 'month 5 en: in May'],
    ['in may', 'month 5 en: in may'],
    ['It may rain', ''],
    ['by Sept', 'month 9 en: by Sept'],
    ['of December', 'month 12 en: of December'],
    ['from March until April', 'month 3 en: from March; month 4 en: until April'],
    ['next June and July', 'month 6 en: next June'],
    ['on Monday', 'weekday 1 en: Monday'],
    ['on mondays', 'weekday 1 en: mondays'],
    ['on Mon', 'weekday 1 en: Mon'],
    ['the mon', ''],
    ['Thurs and Fri', 'weekday 4 en: Thurs; weekday 5 en: Fri'],
    [
      'See you tomorrow, not today or tonight; yesterday was wet',
      'relative 1 en: tomorrow; relative 0 en: today; relative 0 en: tonight; relative -1 en: yesterday',
    ],
    ['in 2026', 'number 2026 as 2026: 2026'],
    ['in 1066', 'number 1066 as 1066: 1066'],
    ['of 12026', 'number 12026 as 12026: 12026'],
    ['call 2026.5', 'number 2026.5 as 2026.5: 2026.5'],
    ['by 5/2026', 'number 5 as 5: 5; number 2026 as 2026: 2026'],
    ['Over 2,026 of them', 'number 2026 as 2026: 2,026'],
    ['at 7pm', 'time 1140 as 7: 7pm'],
    ['at 7.30pm', 'time 1170: 7.30pm'],
    ['at 7 p.m.', 'time 1140 as 7: 7 p.m.'],
    ['at 7am', 'time 420 as 7: 7am'],
    ['at 12am', 'time 0 as 12: 12am'],
    ['at 12pm', 'time 720 as 12: 12pm'],
    ['at noon', 'time 720 as 12: noon'],
    ['at midnight', 'time 0 as 12: midnight'],
    ['at midday', 'time 720 as 12: midday'],
    ['at 19:30', 'time 1170: 19:30'],
    ['at 00:15', 'time 15: 00:15'],
    ['at 24.30', 'time 1470: 24.30'],
    ['at 25:30', 'number 25 as 25: 25; number 30 as 30: 30'],
    ['at 7:60', 'number 7 as 7: 7; number 60 as 60: 60'],
    ['at 7:59', 'time 479?: 7:59'],
    ['at 12.15', 'time 15?: 12.15'],
    ['at 7.30', 'time 450?: 7.30'],
    ['at 13.00', 'time 780 as 1: 13.00'],
    ['at 7.300', 'number 7.3 as 7.3: 7.300'],
    ['7.30%', 'number 7.3 as 7.3: 7.30'],
    ["seven o'clock", "time 420? as 7: seven o'clock"],
    ["at 8 o'clock in the morning", "time 480 as 8: 8 o'clock in the morning"],
    ["at 8 o'clock in the evening", "time 1200 as 8: 8 o'clock in the evening"],
    ["at 8 o'clock at night", "time 1200 as 8: 8 o'clock at night"],
    ["at 12 o'clock at night", "time 0? as 12: 12 o'clock at night"],
    ['at 12 in the evening', 'time 0? as 12: 12 in the evening'],
    ['7 in the afternoon', 'time 1140 as 7: 7 in the afternoon'],
    ['half past seven', 'time 450?: half past seven'],
    ['half seven', 'time 450?: half seven'],
    ['quarter past 7', 'time 435?: quarter past 7'],
    ['quarter to 7', 'time 405?: quarter to 7'],
    ['quarter to one', 'time 45?: quarter to one'],
    ['quarter to 1', 'time 45?: quarter to 1'],
    ['9 to 11am', 'time 540? as 9: 9 to 11am; time 660 as 11: 9 to 11am'],
    ['9.30-11.45am', 'time 570?: 9.30-11.45am; time 705: 9.30-11.45am'],
    ['9 and 10pm', 'time 540? as 9: 9 and 10pm; time 1320 as 10: 9 and 10pm'],
    ['£7.30', 'price 730: £7.30'],
    ['ring 016329601234567', 'number 16329601234567 as 16329601234567: 016329601234567'],
    ['2,500 runners', 'number 2500 as 2500: 2,500'],
    ['1.75 miles', 'number 1.75 as 1.75: 1.75'],
    ['3 dogs', 'number 3 as 3: 3'],
    ['B12', ''],
    ['12B', ''],
    ['a dozen eggs', 'number 12~ as 12: dozen'],
    ['hundred', 'number 100~ as 100: hundred'],
    ['the third of five', 'number 3~ as 3: third; number 5~ as 5: five'],
    ['Second', 'number 2~ as 2: Second'],
    ['twenty', 'number 20~ as 20: twenty'],
  ])('%s', (text, expected) => {
    expect(valuesIn(text, 'en')).toBe(expected);
  });
});

describe('what stands in a Welsh half', () => {
  test.each([
    ['Tocynnau £5', 'price 500 as 5: £5'],
    ['£3 mil', 'price 300000 as 3000: £3 mil'],
    ['£2 miliwn', 'price 200000000 as 2000000: £2 miliwn'],
    ['£2 filiwn', 'price 200000000 as 2000000: £2 filiwn'],
    ['5 punt', 'price 500 as 5: 5 punt'],
    ['10 bunt', 'price 1000 as 10: 10 bunt'],
    ['6 phunt', 'price 600 as 6: 6 phunt'],
    ['50c y pen', 'price 50: 50c'],
    ['50 ceiniog', 'price 50: 50 ceiniog'],
    ['20 geiniog', 'price 20: 20 geiniog'],
    ['3 cheiniog', 'price 3: 3 cheiniog'],
    ['ar 5 Mai', 'date 5/5 as 5/5 cy: 5 Mai'],
    ['ar 5ed o Fai', 'date 5/5 as 5/5 cy: 5ed o Fai'],
    ['ar yr 2il o Fehefin', 'date 2/6 as 2/6 cy: 2il o Fehefin'],
    ['Mai 5', 'date 5/5 as 5/5 cy: Mai 5'],
    ["ar y 6 a'r 7 o Fehefin", 'number 6 as 6: 6; date 7/6 as 7/6 cy: 7 o Fehefin'],
    ['ar 6 a 7 Mehefin', 'date 6/6 as 6/6 cy: 6 a 7 Mehefin; date 7/6 as 7/6 cy: 6 a 7 Mehefin'],
    ['6, 7 ac 8 Awst', 'date 6/8 as 6/8 cy: 6, 7 ac 8 Awst; date 7/8 as 7/8 cy: 6, 7 ac 8 Awst; date 8/8 as 8/8 cy: 6, 7 ac 8 Awst'],
    ['5 tan 7 Awst', 'date 5/8 as 5/8 cy: 5 tan 7 Awst; date 7/8 as 7/8 cy: 5 tan 7 Awst'],
    ['5 neu 6 Awst', 'date 5/8 as 5/8 cy: 5 neu 6 Awst; date 6/8 as 6/8 cy: 5 neu 6 Awst'],
    ['1af Medi', 'date 1/9 as 1/9 cy: 1af Medi'],
    ['erbyn Mehefin', 'month 6 cy: erbyn Mehefin'],
    ['mis Mawrth', 'month 3 cy: mis Mawrth'],
    ['ddiwedd Awst', 'month 8 cy: ddiwedd Awst'],
    ['Mawrth', ''],
    ['dydd Mawrth', 'weekday 2 cy: dydd Mawrth'],
    ['nos Lun', 'weekday 1 cy: nos Lun'],
    ['fore Sadwrn', 'weekday 6 cy: fore Sadwrn'],
    ['Sadwrn nesaf', 'weekday 6 cy: Sadwrn'],
    ['Llun', ''],
    ['Gweneriaid', ''],
    [
      'heddiw, heno, yfory, fory, ddoe a neithiwr',
      'relative 0 cy: heddiw; relative 0 cy: heno; relative 1 cy: yfory; relative 1 cy: fory; relative -1 cy: ddoe; relative -1 cy: neithiwr',
    ],
    ['am 7yh', 'time 1140 as 7: 7yh'],
    ['am 7 y.h.', 'time 1140 as 7: 7 y.h.'],
    ['am 7yb', 'time 420 as 7: 7yb'],
    ['am 7yp', 'time 1140 as 7: 7yp'],
    ['am 10am', 'time 600 as 10: 10am'],
    ['am 10 am ddim', 'number 10 as 10: 10'],
    ['am 7pm', 'time 1140 as 7: 7pm'],
    ["am saith o'r gloch", "time 420? as 7: saith o'r gloch"],
    ["am saith o'r gloch y bore", "time 420 as 7: saith o'r gloch y bore"],
    ["am saith o'r gloch yr hwyr", "time 1140 as 7: saith o'r gloch yr hwyr"],
    ['am 7 y prynhawn', 'time 1140 as 7: 7 y prynhawn'],
    ['am 3 y pnawn', 'time 900 as 3: 3 y pnawn'],
    ['am 12 y nos', 'time 0? as 12: 12 y nos'],
    ['am 8 y nos', 'time 1200 as 8: 8 y nos'],
    ['am un ar ddeg y bore', 'time 660 as 11: un ar ddeg y bore'],
    ["am un ar ddeg o'r gloch", "time 660? as 11: un ar ddeg o'r gloch"],
    ['hanner awr wedi deg', 'time 630?: hanner awr wedi deg'],
    ['hanner awr wedi un ar ddeg', 'time 690?: hanner awr wedi un ar ddeg'],
    ['chwarter wedi 7', 'time 435?: chwarter wedi 7'],
    ['chwarter i 7', 'time 405?: chwarter i 7'],
    ['chwarter i saith', 'time 405?: chwarter i saith'],
    ['chwarter i un', 'time 45?: chwarter i un'],
    ['canol dydd', 'time 720 as 12: canol dydd'],
    ['hanner dydd', 'time 720 as 12: hanner dydd'],
    ['hanner nos', 'time 0 as 12: hanner nos'],
    ['ganol y nos', 'time 0 as 12: ganol y nos'],
    ['9 tan 11yb', 'time 540? as 9: 9 tan 11yb; time 660 as 11: 9 tan 11yb'],
    ['9 i 11yb', 'time 540? as 9: 9 i 11yb; time 660 as 11: 9 i 11yb'],
    ['rhwng 9 a 12', 'number 9 as 9: 9; number 12 as 12: 12'],
    ['un ar ddeg o blant', 'number 11~ as 11: un ar ddeg'],
    ['dau gi', 'number 2~ as 2: dau'],
    ['tair cath', 'number 3~ as 3: tair'],
  ])('%s', (text, expected) => {
    expect(valuesIn(text, 'cy')).toBe(expected);
  });
});

test('a place is given in the draft as a whole', () => {
  expect(readValues('at 7pm', 'en', 40)).toMatchObject([{ start: 43, end: 46 }]);
});

describe('a word for a number is read', () => {
  test.each<[Language, number, string]>([
    ['en', 1, 'one once first'],
    ['en', 2, 'two twice second'],
    ['en', 3, 'three third'],
    ['en', 4, 'four fourth'],
    ['en', 5, 'five fifth'],
    ['en', 6, 'six sixth'],
    ['en', 7, 'seven seventh'],
    ['en', 8, 'eight eighth'],
    ['en', 9, 'nine ninth'],
    ['en', 10, 'ten tenth'],
    ['en', 11, 'eleven'],
    ['en', 12, 'twelve dozen'],
    ['en', 20, 'twenty'],
    ['en', 30, 'thirty'],
    ['en', 40, 'forty'],
    ['en', 50, 'fifty'],
    ['en', 60, 'sixty'],
    ['en', 70, 'seventy'],
    ['en', 80, 'eighty'],
    ['en', 90, 'ninety'],
    ['en', 100, 'hundred'],
    ['cy', 1, 'un unwaith cyntaf gyntaf'],
    ['cy', 2, 'dau ddau dwy ddwy dwywaith ddwywaith ail'],
    ['cy', 3, 'tri dri thri tair dair trydydd drydydd trydedd'],
    ['cy', 4, 'pedwar bedwar phedwar pedair bedair pedwerydd bedwerydd'],
    ['cy', 5, 'pump bump pum bum pumed bumed'],
    ['cy', 6, 'chwech chwe chweched'],
    ['cy', 7, 'saith seithfed'],
    ['cy', 8, 'wyth wythfed'],
    ['cy', 9, 'naw nawfed'],
    ['cy', 10, 'deg ddeg deng ddeng degfed ddegfed'],
    ['cy', 12, 'deuddeg ddeuddeg'],
    ['cy', 15, 'pymtheg bymtheg'],
    ['cy', 18, 'deunaw ddeunaw'],
    ['cy', 20, 'ugain'],
    ['cy', 100, 'cant gant'],
  ])('%s %s: %s', (language, number, words) => {
    for (const word of words.split(' ')) expect(valuesIn(word, language)).toBe(`number ${number}~ as ${number}: ${word}`);
  });
});

/** What a clerk is told: "price-differs likely £5: the English says “£6”". */
const found = (text: string): string[] =>
  findFacts(readDocument(text, noCouncil), [check]).map(({ kind, confidence, excerpt, why }) => `${kind} ${confidence} ${excerpt}: ${why}`);

describe('says the same in both languages', () => {
  test.each([
    'Mae’r cyfarfod yn y neuadd nos Lun.\n\n7pm, 20.\n\nThe meeting is in the hall on Monday.\n\n8pm, 30.',
    'Mae’r cyfarfod yn y neuadd nos Lun. 20. The meeting is in the hall on Monday. 30.',
    'Mae’r ffurflen ar gael yn https://www.hendre.example/2026. The form is to be had at hendre.example/2026.',
    'Mae’r ffurflen ar gael yn https://cy.hendre.example/ffurflen. The form is to be had at https://en.hendre.example/form.',
    'Mae’r ffurflen ar gael yn https://hendre.example/a12b7. The form is to be had at https://hendre.example/12-7.',
    'Mae’r ffurflen ar gael yn www.hendre.cymru/ffurflen. The form is to be had at www.hendre.wales/form.',
    'Mae’r ffurflen ar gael yn www.hendre.wales/ffurflen. The form is to be had at www.hendre.cymru/form.',
    'Ebostiwch clerc@hendre.example i gael y ffurflen newydd. Email clerk@hendre.example to get the new form.',
    'Mae’r cyfarfod am 7.30yh yn y neuadd nos Lun. The meeting is at 7.30 in the hall on Monday.',
    'Mae’r cyfarfod am 7.30yh yn y neuadd nos Lun. The meeting is at 19:30 in the hall on Monday.',
    'Mae’r cyfarfod am 7yh yn y neuadd nos Lun. The meeting is at 7 in the hall on Monday.',
    'Mae’r cyfarfod am 7yh yn y neuadd nos Lun. The meeting is at 7 p.m. in the hall on Monday.',
    'Mae tair sesiwn yn y neuadd yr haf hwn. There are 3 sessions in the hall this summer.',
    'Mae tair sesiwn yn y neuadd yr haf hwn. There are 4 sessions in the hall this summer.',
    'Mae 3 sesiwn yn y neuadd yr haf hwn. There are three sessions in the hall this summer.',
    'Mae 3 sesiwn yn y neuadd yr haf hwn. There are four sessions in the hall this summer.',
    'Mae’r tocynnau yn £5 ac ar gael o’r swyddfa. Tickets are 5 and to be had from the office.',
    'The library will be shut on 5 May for works on the roof, and so will the car park behind it and the path to the school. Bydd y llyfrgell ar gau ar 6 Mai.',
    'The library will be shut for works on the roof, and so will the car park behind it and the path to the school until further notice. Bydd y llyfrgell ar gau ar 6 Mai.',
    'The library will be shut on Monday for works on the roof, and so will the car park behind it and the path to the school. Bydd y llyfrgell ar gau ddydd Mawrth.',
    'The library will be shut on 5 May for works on the roof, and so will the car park behind it and the path to the school and the bridge over the brook beside it, all of them until the works are done. Bydd ar gau ar 6 Mai.',
    'Dydd Sadwrn 6 Mehefin / Saturday 6 June: casglu sbwriel yn y parc gyda ni / litter pick in the park with us',
    'Ffoniwch 01632 960123 i gael lle ar y cwrs. Ring +44 1632 960123 to get a place on the course.',
    'Ffoniwch (01632) 960 123 i gael lle ar y cwrs. Ring 01632-960.123 to get a place on the course.',
    'Mae’r cyngor yn rhoi £2 filiwn i’r ysgol newydd. The council gives £2m to the new school.',
    'Mae’r tocynnau ar gael o’r swyddfa bob dydd. Oedolion yn talu £8 wrth y drws / Grown ups pay at the door. Tickets are to be had from the office.',
    'The library will be shut for works on the roof, and so will the car park. Bydd y llyfrgell ar gau ar 6 Mai a’r maes parcio.',
    'The library will be shut on Monday for works on the roof, and so will the car park. Bydd y llyfrgell ar gau ddydd Mawrth a’r maes parcio.',
    'Mae’r cyfarfod yn y neuadd nos Lun am 7yh.\n\n8pm, 01632 960123.',
    'Mae’r cyfarfod yn y neuadd nos Lun. The meeting is in the hall on Monday.\n\n7pm',
    'Mae’r ffurflen ar gael yn hendre.example/20. The form is to be had at hendre.example/20.',
    'Mae 20 lle ar y cwrs, gwelwch hendre.example/30. There are 20 places on the course, see hendre.example/30.',
    'Mae’r ffurflen ar gael yn hendre.cymru a gov.wales. The form is to be had at hendre.wales and llyw.cymru.',
    'Mae’r cyfarfod yn y neuadd nos Lun am 12yh. The meeting is in the hall on Monday at noon.',
    'Mae’r cyfarfod yn y neuadd nos Lun am chwarter i un. The meeting is in the hall on Monday at 12.45.',
    'Mae’r ysgol ar gau ddydd Iau a dydd Gwener. The school is closed on Thursday and Thursday.',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('differs', () => {
  test.each([
    [
      'Bydd y parc ar gau ddydd Iau 5 Tachwedd. The park will be closed on Thursday 6 November.',
      ['date-differs likely 5 Tachwedd: the English says “6 November”', 'date-differs likely 6 November: the Welsh says “5 Tachwedd”'],
    ],
    [
      'Bydd y parc ar gau ar 5 Tachwedd oherwydd gwaith. The park will be closed for works all that week.',
      ['date-differs possible 5 Tachwedd: the English does not give it'],
    ],
    [
      'Bydd y parc ar gau yr wythnos honno oherwydd gwaith. The park will be closed on 5 November for works.',
      ['date-differs possible 5 November: the Welsh does not give it'],
    ],
    [
      'Bydd y parc ar gau ar 5 a 6 Tachwedd oherwydd gwaith. The park will be closed on 5 November for works.',
      ['date-differs possible 5 a 6 Tachwedd: the English does not give it'],
    ],
    [
      'Mae’r cyfarfod yn y neuadd.\n7yh.\n\nThe meeting is in the hall.\n8pm.',
      ['time-differs likely 7yh.: the English says “8pm.”', 'time-differs likely 8pm.: the Welsh says “7yh.”'],
    ],
    [
      '7yh.\nMae’r cyfarfod yn y neuadd nos Lun.\n\n8pm.\nThe meeting is in the hall on Monday.',
      ['time-differs likely 7yh.: the English says “8pm.”', 'time-differs likely 8pm.: the Welsh says “7yh.”'],
    ],
    [
      'Mae’r ffurflen ar gael yn https://hendre.example/ffurflen/12. The form is to be had at https://hendre.example/form/13.',
      [
        'link-differs likely https://hendre.example/ffurflen/12: the English says “https://hendre.example/form/13”',
        'link-differs likely https://hendre.example/form/13: the Welsh says “https://hendre.example/ffurflen/12”',
      ],
    ],
    [
      'Mae’r ffurflen ar gael yn www.hendre.cymru/ffurflen. The form is to be had at www.hendre.example/form.',
      [
        'link-differs likely www.hendre.cymru/ffurflen: the English says “www.hendre.example/form”',
        'link-differs likely www.hendre.example/form: the Welsh says “www.hendre.cymru/ffurflen”',
      ],
    ],
    [
      'Mae’r ffurflen ar gael yn www.hendre.example/ffurflen. The form is to be had at www.hendre.wales/form.',
      [
        'link-differs likely www.hendre.example/ffurflen: the English says “www.hendre.wales/form”',
        'link-differs likely www.hendre.wales/form: the Welsh says “www.hendre.example/ffurflen”',
      ],
    ],
    [
      'Ebostiwch clerc@hendre.example i gael y ffurflen newydd. Email clerk@hendref.example to get the new form.',
      [
        'link-differs likely clerc@hendre.example: the English says “clerk@hendref.example”',
        'link-differs likely clerk@hendref.example: the Welsh says “clerc@hendre.example”',
      ],
    ],
    [
      'Mae’r cyfarfod am 7.30yh yn y neuadd nos Lun. The meeting is at 8.30 in the hall on Monday.',
      ['time-differs likely 7.30yh: the English says “8.30”', 'time-differs likely 8.30: the Welsh says “7.30yh”'],
    ],
    [
      'Mae’r cyfarfod am 7.30yh yn y neuadd nos Lun. The meeting is at 7.30am in the hall on Monday.',
      ['time-differs likely 7.30yh: the English says “7.30am”', 'time-differs likely 7.30am: the Welsh says “7.30yh”'],
    ],
    [
      'Mae’r cyfarfod am 7yh yn y neuadd nos Lun. The meeting is at 8 in the hall on Monday.',
      ['time-differs possible 7yh: the English does not give it'],
    ],
    [
      'Mae 3 sesiwn yn y neuadd yr haf hwn, a 3 arall wedyn. There are 4 sessions in the hall this summer, and 4 more later.',
      ['number-differs likely 3: the English says “4”', 'number-differs likely 4: the Welsh says “3”'],
    ],
    [
      'Mae’r cyfarfod nos Lun yn y neuadd. The meeting is on Monday 4 May in the hall.',
      ['date-differs possible 4 May: the Welsh does not give it'],
    ],
    [
      'Mae’r cyfarfod nos Lun yn y neuadd. The meeting is on Tuesday in the hall.',
      ['date-differs likely nos Lun: the English says “Tuesday”', 'date-differs likely Tuesday: the Welsh says “nos Lun”'],
    ],
    [
      'Mae’r cyfarfod heno yn y neuadd. The meeting is tomorrow in the hall.',
      ['date-differs likely heno: the English says “tomorrow”', 'date-differs likely tomorrow: the Welsh says “heno”'],
    ],
    [
      'Mae’r gwaith yn dechrau ym Mehefin. The work begins in July.',
      ['date-differs likely ym Mehefin: the English says “in July”', 'date-differs likely in July: the Welsh says “ym Mehefin”'],
    ],
    [
      'Bydd y parc ar gau ar 5 Tachwedd. Bydd y cae ar gau hefyd ar 5 Tachwedd. The park will be closed on 6 November. The field will be closed too.',
      ['date-differs likely 5 Tachwedd: the English says “6 November”', 'date-differs likely 6 November: the Welsh says “5 Tachwedd”'],
    ],
    [
      'Ffoniwch 01632 960123 i gael lle ar y cwrs. Ring 01632 960132 to get a place on the course.',
      [
        'number-differs likely 01632 960123: the English says “01632 960132”',
        'number-differs likely 01632 960132: the Welsh says “01632 960123”',
      ],
    ],
    [
      'Mae’r parc ar agor o 10am tan 4pm bob dydd. The park is open from 10am to 5pm every day.',
      ['time-differs likely 4pm: the English says “5pm”', 'time-differs likely 5pm: the Welsh says “4pm”'],
    ],
    [
      'Mae’r cyngor yn rhoi £2 filiwn i’r ysgol newydd. The council gives £2bn to the new school.',
      ['price-differs likely £2 filiwn: the English says “£2bn”', 'price-differs likely £2bn: the Welsh says “£2 filiwn”'],
    ],
    [
      'Mae’r parc ar gau ar 5 Mai 2026 am y dydd. The park is closed on 5 May 2027 for the day.',
      ['number-differs likely 2026: the English says “2027”', 'number-differs likely 2027: the Welsh says “2026”'],
    ],
    [
      'Mae’r tocynnau yn £5 ac ar gael o’r swyddfa. Oedolion yn talu £8 wrth y drws / Grown ups pay £9 at the door. Tickets are £6 and to be had from the office.',
      [
        'price-differs likely £5: the English says “£6”',
        'price-differs likely £8: the English says “£9”',
        'price-differs likely £9: the Welsh says “£8”',
        'price-differs likely £6: the Welsh says “£5”',
      ],
    ],
    [
      'The library will be shut on 5 May for works on the roof, and so will the car park. Bydd y llyfrgell ar gau ar 6 Mai a’r maes parcio.',
      ['date-differs likely 5 May: the Welsh says “6 Mai”', 'date-differs likely 6 Mai: the English says “5 May”'],
    ],
    [
      'The library will be shut on 5 May for works on the roof, and so will the car park. It is to be open again in June, as far as we know. Bydd y llyfrgell ar gau ar 6 Mai a’r maes parcio.',
      ['date-differs likely 5 May: the Welsh says “6 Mai”', 'date-differs likely 6 Mai: the English says “5 May”'],
    ],
    [
      'Mae’r cyfarfod yn y neuadd.\n7.30yh, 40.\n\nThe meeting is in the hall.\n8.30pm, 50.',
      ['time-differs likely 7.30yh: the English says “8.30pm”', 'time-differs likely 8.30pm: the Welsh says “7.30yh”'],
    ],
    [
      'Mae 20 lle ar y cwrs, gwelwch hendre.example/30. There are 30 places on the course, see hendre.example/30.',
      ['number-differs likely 20: the English says “30”', 'number-differs likely 30: the Welsh says “20”'],
    ],
    [
      'Mae’r cyfarfod yn y neuadd am hanner awr wedi un ar ddeg. The meeting is in the hall at half past ten.',
      [
        'time-differs likely hanner awr wedi un ar ddeg: the English says “half past ten”',
        'time-differs likely half past ten: the Welsh says “hanner awr wedi un ar ddeg”',
      ],
    ],
    [
      'Mae’r tocynnau yn £5.50 ac ar gael o’r swyddfa. Tickets are 5 and to be had from the office.',
      ['price-differs possible £5.50: the English does not give it'],
    ],
    [
      'Mae’r ysgol ar gau ddydd Iau, 7 May. The school is closed on Thursday 7 May.',
      ['date-differs possible 7 May: the Welsh does not give it'],
    ],
    [
      'Mae £5 neu £6 i’w dalu wrth y drws. There is £7 or £8 to pay at the door.',
      [
        'price-differs likely £5: the English says “£7”',
        'price-differs likely £6: the English says “£8”',
        'price-differs likely £7: the Welsh says “£5”',
        'price-differs likely £8: the Welsh says “£6”',
      ],
    ],
    [
      'Mae £5 i’w dalu wrth y drws. There is £7 or £8 to pay at the door.',
      [
        'price-differs likely £5: the English says “£7”',
        'price-differs likely £7: the Welsh says “£5”',
        'price-differs possible £8: the Welsh does not give it',
      ],
    ],
    [
      '👍 7pm.\nMae’r cyfarfod yn y neuadd nos Lun am 8yh. The meeting is in the hall on Monday.',
      ['time-differs possible 7pm: the English does not give it', 'time-differs possible 8yh: the English does not give it'],
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});
