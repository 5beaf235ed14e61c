// Words that are written with stars in place of letters: which of them hide a swear word, and which a name or a vote.

/** What people put stars into. Other words with a star are typing errors, or hide a name. */
const HIDDEN =
  'fuck fucks fucked fucking fucker fuckers fuckwit shit shits shite shitty shithead shithole bullshit gobshite bollocks bollox ballocks wank wanker wankers tosser tossers twat twats cunt cunts bastard bastards bellend bellends knob knobhead knobheads dick dicks dickhead dickheads prick pricks cock cocks arse arses arsehole arseholes ass asshole assholes bitch bitches slag slags slut sluts whore whores piss pissed pissing sod sods bugger buggers crap crappy bloody hell damn damned tit tits git gits balls bums nazi nazis idiot idiots moron morons paedo nonce cachu ffwcio diawl uffern'.split(
    ' ',
  );

/** Whether a word with stars may hide a swear word. A star stands for about a letter; three or more, for as many as one likes. */
export function hidesSwearing(masked: string): boolean {
  const parts = masked.split(/[*#@$]+/);
  const letters = parts.join('').length;
  const leeway = masked.length - letters < 3 ? 1 : 6;
  return HIDDEN.some((word) => Math.abs(word.length - masked.length) <= leeway && letters < word.length && holdsInOrder(word, parts));
}

/** Whether a word begins with the first part, ends with the last, and has the others between them. */
function holdsInOrder(word: string, parts: readonly string[]): boolean {
  const [first = '', ...rest] = parts;
  const last = rest.pop() ?? '';
  if (!word.startsWith(first) || !word.endsWith(last)) return false;
  let at = first.length;
  for (const part of rest) {
    const found = word.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at <= word.length - last.length;
}
