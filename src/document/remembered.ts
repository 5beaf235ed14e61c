// What has been made out of words before. Nine of ten words of a draft stood in those before it, and what is asked of a word
// is asked of all its tokens; so each is looked up once a token. Whatever is remembered is bounded, so that a long run keeps
// its memory flat.

/** How many are remembered; then all are forgotten. */
const LIMIT = 6_000;
/** A longer word is hardly met twice, and takes room. */
const LONGEST = 40;
/** From this length on, V8 keeps a part of a text as a view of all of it. */
const VIEW = 13;

/** What `read` says of a word, read once. */
export function remembered<Value>(read: (word: string) => Value): (word: string) => Value {
  const known = new Map<string, Value>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    if (word.length > LONGEST) return read(word);
    const own = word.length < VIEW ? word : copyOf(word);
    return keep(known, own, read(own));
  };
}

/** No view, so that a remembered word does not keep its draft in memory. */
function copyOf(word: string): string {
  return Buffer.from(word).toString();
}

function keep<Value>(known: Map<string, Value>, word: string, value: Value): Value {
  if (known.size >= LIMIT) known.clear();
  known.set(word, value);
  return value;
}

/** What has been read of an object, by who has read it: with the object itself it is forgotten, and at hand sooner than in a map. */
const MADE = Symbol('made');
let readers = 0;

interface Read {
  [MADE]?: unknown[];
}

/**
 * What `read` says of an object that many tokens share, read once. It is written onto the object: only for what we make
 * ourselves and never change, such as words and keys.
 */
export function perObject<Shared extends object, Value extends NonNullable<unknown>>(
  read: (object: Shared) => Value,
): (object: Shared) => Value {
  const reader = readers++;
  return (object: Shared & Read) => {
    const made = object[MADE] ?? begin(object);
    return (made[reader] ??= read(object)) as Value;
  };
}

/** Out of sight of `{ ...object }`, so that a copy does not take along what was read of another. */
function begin(object: object): unknown[] {
  const made: unknown[] = [];
  Object.defineProperty(object, MADE, { value: made });
  return made;
}

/**
 * What `read` says of the object it was asked of last, for what is asked of one draft after the other. A map, however weak, would keep
 * what it says of the drafts before until all memory is gone through.
 */
export function ofLast<Asked extends object, Value>(read: (object: Asked) => Value): (object: Asked) => Value {
  let last: { readonly object: Asked; readonly value: Value } | undefined;
  return (object) => {
    if (last?.object !== object) last = { object, value: read(object) };
    return last.value;
  };
}

/** The keys of a token, the norm first: one set for all tokens that have the same. */
export type Keys = ReadonlySet<string>;

const sets = new Map<string, Keys>();

export function shared(keys: readonly string[]): Keys {
  const [norm = ''] = keys;
  if (norm.length > LONGEST) return new Set(keys);
  const name = keys.join('\0');
  return sets.get(name) ?? keep(sets, name, new Set(norm.length < VIEW ? keys : name.split('\0')));
}
