// Everyday sentences with invented people in them, made from names and frames; the same ones in every run.

export const GROUPS = ['English', 'Welsh', 'South Asian', 'Polish', 'double-barrelled'] as const;
export type NameGroup = (typeof GROUPS)[number];

export interface Named {
  readonly group: NameGroup;
  readonly text: string;
  /** Where the name stands, without title. */
  readonly start: number;
  readonly end: number;
}

const NAMES: Readonly<Record<NameGroup, readonly [given: string, surnames: string]>> = {
  English: [
    'Margaret Trevor Gillian Barry Susan Keith Doreen Nigel Hayley Craig Edwina Clifford Tabitha Rowland Bernadette Wilfred Cordelia Jasper Philippa Humphrey Rosamund Barnaby Lynette Stuart Petra Kieran Maureen Gerald Tamsin Dexter',
    'Hobbs Clarke Entwistle Marsh Ogden Pickles Tranter Whitlock Baxter Fairbrother Hollis Ramsbottom Goodall Tweddle Skinner Oldroyd Pargeter Lumley Winstanley Crabtree Bellamy Huxtable Penfold Rigby Stobart Thackeray Ullathorne Vickers Wardle Yardley',
  ],
  Welsh: [
    'Dafydd Rhiannon Gwilym Angharad Emyr Nerys Iolo Cerys Tegwen Meilir Llinos Gethin Heledd Arwel Mererid Caradog Eluned Gwyneira Tudwal Sioned Idris Lleucu Bedwyr Eirlys Macsen Dyddgu Goronwy Nanw Elfed Cadi',
    'Pritchard Gittins Llewelyn Bevan Parry Rhydderch Tudor Gwilliam Prosser Bowen Cadwaladr Eynon Madoc Penry Vaughan Anwyl Breese Cadogan Gethin Hopcyn Ithel Merfyn Nannau Probert Pugh Rosser Trahaearn Wynne Yorath Morgan',
  ],
  'South Asian': [
    'Gurpreet Fatima Rajesh Nasreen Imran Sunita Balwinder Ayesha Harjit Meena Zahid Priyanka Tariq Lakshmi Kulvinder Shahnaz Dilip Rukhsana Amardeep Nusrat Vikash Saima Jagtar Parveen Mohinder Ishrat Bhavesh Kalpana Waseem Tanvi',
    'Sandhu Chaudhry Patel Hussain Gill Malik Banerjee Akhtar Bhatti Desai Iqbal Kaur Mahmood Nair Qureshi Rashid Sharma Siddiqui Thakkar Uddin Varma Wadhwa Yousaf Zaman Dhaliwal Ganguly Joshi Khatun Lodhi Mukherjee',
  ],
  Polish: [
    'Agnieszka Krzysztof Małgorzata Piotr Katarzyna Zbigniew Ewelina Tomasz Bożena Wojciech Grażyna Łukasz Danuta Przemysław Jadwiga Mirosław Kinga Radosław Halina Sławomir Dagmara Tadeusz Zuzanna Leszek Wiesława Cezary Lidia Bartłomiej Marzena Eugeniusz',
    'Kowalska Nowak Wiśniewski Wójcik Zielińska Szymański Dąbrowska Kozłowski Jankowska Mazur Krawczyk Piotrowska Grabowski Pawlak Michalska Zając Wieczorek Jabłońska Majewski Olszewska Stępień Malinowski Górska Rutkowska Sikora Baran Duda Szewczyk Tomaszewska Pietrzak',
  ],
  'double-barrelled': [
    'Sarah-Jane Oliver Mary-Ann Anwen Jean-Paul Sunita Agata Billie-Jo Rupert Lowri Hannah Farah-Noor Peter Anna-Maria Gareth Lily-Mae Harriet Iwan Ellie-May Deepak Charlotte Tomasz Amelia-Rose Hywel Emma-Louise Simon Zofia Jay-Dee Megan Clarissa',
    'Hughes-Parry Smith-Jones Fox-Turner Lloyd-Bevan Cooper-Reeve Patel-Shah Nowak-Brown Carter-Dale Hobbs-Wright Rees-Mogden Kaur-Sidhu Wells-Pryor Lane-Forbes Price-Vaughan Cole-Hartley Hart-Davies Ali-Khan Bell-Irving Ward-Morris Reid-Owen Marsh-Gibbon Stone-Pugh Day-Lewisham Green-Hollis Hill-Beddoes Wood-Okafor Parr-Nicol Knox-Ellery Platt-Singh Moss-Tranter',
  ],
};

/** "{n}" is a whole name, "{g}" a given name alone, "{s}" a surname after a title. */
const FRAMES = [
  'Thanks to {n} for sorting the hanging baskets.',
  '{n} has agreed to run the plant stall on Saturday.',
  'Please ring {n} about the hall keys.',
  'We were sorry to hear that {n} is in hospital.',
  'Well done {n}, first prize for leeks!',
  '{n} lives at number 12 and has done for years.',
  'I saw {n} walking the dog by the river.',
  'Book with {n} at the post office.',
  'The bench is in memory of {n}.',
  'According to {n}, the bus was late again.',
  'Mrs {s} said the gate was locked.',
  'Cllr {n} will chair the meeting.',
  "{g}'s allotment is the best in the parish.",
  'Is it true that {n} and the builder fell out?',
  'Congratulations to {n} on the new baby.',
  'My neighbour {n} parked across the drive.',
  'Spoke to {n} who was furious.',
  '{n} told me the fence is coming down.',
  'Has anyone seen {g} this morning?',
  '{n} (caretaker) has the key.',
  'Mr {s} owes the council three months rent.',
  'A big thank you from {n} and family.',
  'Ask {n} if the urn is free.',
  'The post goes to {n}, who starts in June.',
  'Dr {s} is leaving the surgery.',
  'It was {n} that left the tap running.',
  'Happy birthday {g}, ninety years young!',
  'Present: Ann Lee, {n} and the clerk.',
  '{n} was arrested last night, my cousin says.',
  'Everybody knows {n} took the money.',
] as const;

/** Given names that stand in no list of ours: here the structure has to do it alone. */
const UNLISTED: Readonly<Record<NameGroup, readonly [given: string, surnames: string]>> = {
  English: [
    'Thessaly Peregrine Ottoline Clemency Lorcan Auberon Leopoldine Fenella Digby Araminta Lysander Perpetua',
    'Hathersage Quillfeather Dunthorne Applegarth Cholmondley Featherstone Gathercole Bickerstaff Ravensdale Tunnicliffe Oakeshott Marchbanks',
  ],
  Welsh: [
    'Gwydion Heilyn Creirwy Cynwrig Elystan Gwrgant Briafael Tegerin Llawdden Gwerful Morfran Cyndeyrn',
    'Penllyn Maesyfed Tregaron Glanrhyd Hengwrt Nanmor Cilgerran Ystrad Llwydiarth Corsygedol Plasnewydd Bodfean',
  ],
  'South Asian': [
    'Bhagwanti Zulekha Hardyal Ishwinder Chandravadan Roopinder Gursimran Tejpal Mehtab Nazneen Kirtida Balkaran',
    'Randhawa Bhogal Matharu Kalsi Chishti Gilani Vadgama Kotecha Raithatha Kandola Jandu Panesar',
  ],
  Polish: [
    'Dobiesław Bogna Sędzimir Jaropełk Ludomir Sobiesław Wszebor Świętosława Mirosz Domarad Gniewko Czcibor',
    'Brzęczyszczykiewicz Gołębiewska Przybylski Chrzanowska Łuczak Ostrowska Bednarz Kępiński Wierzbicka Sobieraj Gąsior Marciniak',
  ],
  'double-barrelled': [
    'Thessaly Gwydion Bhagwanti Dobiesław Peregrine Creirwy Zulekha Bogna Ottoline Heilyn Hardyal Ludomir',
    'Vane-Tempest Penllyn-Rees Kalsi-Brown Bednarz-Cole Dunthorne-Ames Nanmor-Pugh Gilani-West Łuczak-Hart Quill-Ashby Hengwrt-Lloyd Bhogal-Kent Sobieraj-Finch',
  ],
};

const STRUCTURE = [
  'Hats off to {n} for clearing the drains.',
  '{n} is cooking the breakfast on Sunday.',
  'The raffle was drawn by {n}.',
  'Have you heard about {n}?',
  'I had words with {n} over the bins.',
  'Parcel left with {n} next door.',
  'Mrs {s} wants her trolley back.',
  '{n} swears she saw a fox.',
  'Councillor {n} opened the swings.',
  'Farewell to {n}, our postman.',
  'Whatever did {n} do to the fountain?',
  'The tall one on the left is {n}.',
] as const;

/** Twelve frames of words that show a person, five times a group. */
export function unlisted(): Named[] {
  return made(UNLISTED, STRUCTURE, 60);
}

/** Written after everything else, and nothing was changed for them: what is to be expected of words that nobody thought of. */
const FRESH = [
  'Give {n} a wave if you see the mobile library.',
  'Somebody has let down the tyres of {n} again.',
  'Mr {s} mended the clock for nothing.',
  '{n} found a purse outside the chip shop.',
  'It is no secret that {n} lost the licence.',
  'Cllr {n} asked about the drains.',
  'We gave the cup to {n} in the end.',
  'Is {n} still poorly?',
  'Minutes taken by {n}.',
  '{n} broke a leg at the skate park.',
] as const;

export function fresh(): Named[] {
  return made(UNLISTED, FRESH, 60);
}

/** Those given names, for a test that no list has them. */
export const UNLISTED_NAMES: readonly string[] = [...new Set(Object.values(UNLISTED).flatMap(([given]) => given.toLowerCase().split(' ')))];

/** Two frames for each pair of names: sixty a group. */
export function generated(): Named[] {
  return made(NAMES, FRAMES, 60);
}

function made(names: typeof NAMES, frames: readonly string[], count: number): Named[] {
  return GROUPS.flatMap((group) => {
    const [given, surnames] = names[group].map((list) => list.split(' ')) as [string[], string[]];
    return Array.from({ length: count }, (_, i): Named => {
      const round = Math.floor(i / frames.length);
      const first = given[(i * 7 + round) % given.length] ?? '';
      const last = surnames[(i * 11 + round * 13) % surnames.length] ?? '';
      return place(group, frames[i % frames.length] ?? '', first, last);
    });
  });
}

function place(group: NameGroup, frame: string, given: string, surname: string): Named {
  const slot = /\{([ngs])\}/.exec(frame);
  const name = { n: `${given} ${surname}`, g: given, s: surname }[slot?.[1] ?? 'n'] ?? '';
  const start = slot?.index ?? 0;
  return { group, text: frame.replace(/\{[ngs]\}/, name), start, end: start + name.length };
}
