// The dictionary forms of inflected words. Where the spelling leaves it open, several candidates are given ("fiddling": fiddl, fiddle); a
// wrong one does no harm, because no phrase asks for it.

/** A map and no plain object, because a draft may contain "constructor", which every object has as a property. */
const IRREGULAR: ReadonlyMap<string, string> = lemmas(`
  be: am is are was were been being 's 're 'm
  have: has had having 've
  do: does did done doing
  go: goes went gone going
  say: said says
  tell: told
  get: got gotten getting
  give: gave given
  take: took taken
  make: made making
  come: came
  see: saw seen
  know: knew known
  think: thought
  steal: stole stolen
  bring: brought
  buy: bought
  sell: sold
  pay: paid
  keep: kept
  leave: left
  feel: felt
  find: found
  hold: held
  hear: heard
  lie: lying lied lies
  lose: lost
  mean: meant
  meet: met
  put: putting
  run: ran
  send: sent
  sit: sat
  stand: stood
  speak: spoke spoken
  spend: spent
  teach: taught
  throw: threw thrown
  understand: understood
  wear: wore worn
  write: wrote written
  win: won
  break: broke broken
  choose: chose chosen
  drive: drove driven
  drink: drank drunk
  eat: ate eaten
  fall: fell fallen
  fight: fought
  forget: forgot forgotten
  hide: hid hidden
  hit: hitting
  let: letting
  rise: rose risen
  shake: shook shaken
  show: shown
  sink: sank sunk
  strike: struck
  swear: swore sworn
  wake: woke woken
  withdraw: withdrew withdrawn
  catch: caught
  cut: cutting
  deal: dealt
  lead: led
  lend: lent
  shoot: shot
  stick: stuck
  ring: rang rung
  sing: sang sung
  begin: began begun
  grow: grew grown
  draw: drew drawn
  blow: blew blown
  bend: bent
  build: built
  burn: burnt
  learn: learnt
  stitch: stitched
  die: dying died
  tie: tying
  man: men
  woman: women
  child: children kids
  person: people
  foot: feet
  tooth: teeth
  wife: wives
  life: lives
  thief: thieves
  half: halves
`);

function lemmas(table: string): Map<string, string> {
  const forms = new Map<string, string>();
  for (const line of table.split('\n')) {
    const [lemma, rest] = line.split(':');
    for (const form of rest?.trim().split(' ') ?? []) forms.set(form, lemma?.trim() ?? form);
  }
  return forms;
}

/** Candidates for the dictionary form of a lower-case word, including the word itself. */
export function lemmasOf(word: string): readonly string[] {
  const found = [word];
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) found.push(irregular);
  if (word.length < 4) return found;
  if (word.endsWith('ies') || word.endsWith('ied')) found.push(word.slice(0, -3) + 'y');
  if (word.endsWith('es')) found.push(word.slice(0, -2));
  if (word.endsWith('s') && !word.endsWith('ss')) found.push(word.slice(0, -1));
  if (word.endsWith('ed')) found.push(...stems(word.slice(0, -2)));
  if (word.endsWith('ing')) found.push(...stems(word.slice(0, -3)));
  else if (word.endsWith('in') && word.length > 5) found.push(...stems(word.slice(0, -2)));
  return found;
}

function stems(stem: string): string[] {
  const doubled = stem.length > 3 && stem.at(-1) === stem.at(-2);
  return doubled ? [stem, stem + 'e', stem.slice(0, -1)] : [stem, stem + 'e'];
}
