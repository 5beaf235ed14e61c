/** How many words are remembered; all are forgotten then, so that a long run keeps its memory flat. */
const LIMIT = 20_000;
/** A longer word is hardly met twice, and takes room. */
const LONGEST = 40;
/** From this length on, V8 keeps a part of a text as a view of all of it. */
const VIEW = 13;

/** What `read` says of a word, read once: nine words of ten have stood in the drafts before. */
export function remembered<Value>(read: (word: string) => Value): (word: string) => Value {
  const known = new Map<string, Value>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    if (word.length > LONGEST) return read(word);
    const own = word.length < VIEW ? word : copyOf(word);
    const value = read(own);
    if (known.size >= LIMIT) known.clear();
    known.set(own, value);
    return value;
  };
}

/** No view, so that a remembered word does not keep its draft in memory. */
function copyOf(word: string): string {
  return Buffer.from(word).toString();
}
