import type { Check, Document, Language, Observation } from '../types.js';
import { differences, readHalves, type Difference } from './language/halves.js';
import type { Sort } from './language/values.js';

const KINDS: Readonly<Record<Sort, string>> = {
  date: 'date-differs',
  weekday: 'date-differs',
  relative: 'date-differs',
  month: 'date-differs',
  time: 'time-differs',
  price: 'price-differs',
  number: 'number-differs',
  link: 'link-differs',
};

const NAMES: Readonly<Record<Language, string>> = { en: 'English', cy: 'Welsh' };

export const language: Check = {
  id: 'language',
  summary: 'dates, times, prices, numbers and links that differ between the Welsh and the English of one draft',
  kinds: {
    'date-differs': { label: 'a date that differs between the Welsh and the English' },
    'time-differs': { label: 'a time that differs between the Welsh and the English' },
    'price-differs': { label: 'a price that differs between the Welsh and the English' },
    'number-differs': { label: 'a number that differs between the Welsh and the English' },
    'link-differs': { label: 'a link that differs between the Welsh and the English' },
  },
  misses: [
    'a number in words against another number in words',
    'a date told in other words (“the last Friday of the month”)',
    'what the words mean',
  ],
  *find(document) {
    const halves = readHalves(document);
    if (halves) for (const difference of differences(halves, document)) yield observe(difference, document);
  },
  examples: {
    finds: [
      'Bydd y parc ar gau ddydd Iau [5 Tachwedd]. The park will be closed on Thursday [6 November].',
      'Mae’r cyfarfod nos Lun am [7yh] yn y neuadd.\n\nThe meeting is on Monday at [7.30pm] in the hall.',
      'Bydd y ganolfan ar agor o [10yb] tan 4yp bob bore Sadwrn. The centre will be open from [9am] to 4pm every Saturday.',
      'Mae’r tocynnau yn [£5] ac ar gael o’r swyddfa. Tickets are [£6] and to be had from the office.',
      'Dewch i’r noson goffi [nos Iau] yn y neuadd. Come to the coffee evening on [Wednesday] in the hall.',
      'Mae [20] o leoedd ar gael ar y cwrs. There are [25] places to be had on the course.',
      'Mae’r ffurflen ar gael yn [www.hendre.example/2026]. The form is to be had at [www.hendref.example/2026].',
      'Casglu sbwriel: cwrdd wrth y gofgolofn am ddeg fore Sadwrn [6 Mehefin] / Litter pick: meet at the memorial at ten on Saturday [7 June]',
    ],
    ignores: [
      'Bydd y parc ar gau ddydd Iau 5 Tachwedd. The park will be closed on Thursday 5 November.',
      'Mae’r cyfarfod nos Lun am saith o’r gloch yn y neuadd. The meeting is on Monday at 7pm in the hall.',
      'Dewch draw am hanner awr wedi deg fore Sadwrn. Come along at 10.30am on Saturday.',
      'Bydd Neuadd y Dref ar agor rhwng 9 a 12 ar 6 a 7 Mehefin. The Town Hall is open between 9am and noon on the 6th and 7th of June.',
      'Mae dau ddosbarth a thri lle ar ôl: gov.uk/cofrestru-i-bleidleisio. There are 2 classes and 3 places left: gov.uk/register-to-vote.',
      'Croeso i bawb, mae’r manylion ar llyw.cymru/hendre. All are welcome, the details are at gov.wales/hendre.',
      'Y cyngor: mae’r gwaith yn dechrau yfory. The council: the work begins tomorrow. Ring 01632 960123.',
      'Mae’r parc ar gau ddydd Gwener 4 Mai. Cofiwch fod y cae ar agor o hyd.',
      'The park is closed on 4 May. The field is open until 5 May.',
    ],
  },
};

function observe({ value: { sort, start, end }, language: own, other }: Difference, { text }: Document): Observation {
  const theOther = NAMES[own === 'en' ? 'cy' : 'en'];
  const why = other ? `the ${theOther} says “${text.slice(other.start, other.end)}”` : `the ${theOther} does not give it`;
  return { kind: KINDS[sort], span: { start, end }, confidence: other ? 'likely' : 'possible', why };
}
