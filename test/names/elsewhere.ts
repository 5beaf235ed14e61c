// Private facts about people whose names none of our lists has, as they are told: what a general grammar adds there.

const GIVEN =
  'Brianna Destiny Tyrell Mateo Santiago Guadalupe Thiago Joaquim Beatriz Giancarlo Ludovica Matteo Stavros Eleni Dimitrios Jurgen Heike Wolfgang Etienne Solange Amelie Hiroshi Keiko Xiaoming Wenjing Minh Thuong Babatunde Chukwuemeka Nthabiseng Yonas Abeba Ingeborg Anders Bjorn Maribel Consuelo Fabrizio Raffaele Antonella Yannick Celeste Ottavio Rosario Esteban Ximena Alejandro Javier Ruben Pilar';
const SURNAMES = 'Fernandez Rossi Papadopoulos Schmidt Dubois Tanaka Zhang Nguyen Washington Tadesse Silva Moretti Weber Lefebvre Larsson';
const TOLD = [
  '{n} has been diagnosed with cancer.',
  'They say {n} is on benefits.',
  '{n} had a stroke at Easter.',
  'The bailiffs were at {n} on Friday.',
  '{n} has been arrested for drink driving.',
  '{n} has dementia.',
] as const;

/** Sixty sentences, each with a private fact about somebody. */
export function factsElsewhere(): string[] {
  const [given, surnames] = [GIVEN.split(' '), SURNAMES.split(' ')];
  return Array.from({ length: 60 }, (_, i) => {
    const name = `${given[i % given.length] ?? ''} ${surnames[(i * 4 + Math.floor(i / given.length)) % surnames.length] ?? ''}`;
    return (TOLD[i % TOLD.length] ?? '').replace('{n}', name);
  });
}
