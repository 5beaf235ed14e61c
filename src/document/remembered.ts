// Caches for what depends on a word or an object alone. Nine in ten words of a draft occurred in earlier drafts, and every check asks about
// the same tokens, so each result is worked out once. All caches are bounded, so that a long run does not grow in memory.

/** The number of entries at which a cache is emptied. */
const LIMIT = 6_000;
/** Longer words, in UTF-16 units, are not cached: they hardly ever recur, and take much room. */
const LONGEST = 40;
/** From this length on, V8 stores a substring as a view of the whole text. */
const VIEW = 13;

/** A version of `read` that caches its result for each word. */
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

/** A copy that is no view of a longer text, so that a cached word does not keep its draft in memory. */
function copyOf(word: string): string {
  return Buffer.from(word).toString();
}

function keep<Value>(known: Map<string, Value>, word: string, value: Value): Value {
  if (known.size >= LIMIT) known.clear();
  known.set(word, value);
  return value;
}

/**
 * The property of an object that holds the results read of it, one for each function that `perObject` made. They are freed together with
 * the object, and reading a property is faster than looking into a map.
 */
const MADE = Symbol('made');
let readers = 0;

interface Read {
  [MADE]?: unknown[];
}

/**
 * A version of `read` that caches its result on the object itself. It is meant for objects that many tokens share, and only for those that
 * this program makes and never changes, such as words and keys.
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

/** The property is not enumerable, so that `{ ...object }` does not copy results that belong to the original. */
function begin(object: object): unknown[] {
  const made: unknown[] = [];
  Object.defineProperty(object, MADE, { value: made });
  return made;
}

/**
 * A version of `read` that caches its result for the last object alone. It is meant for results about a draft, because drafts are checked
 * one after the other. A map, even a weak one, would keep the results of earlier drafts until memory runs short.
 */
export function ofLast<Asked extends object, Value>(read: (object: Asked) => Value): (object: Asked) => Value {
  let last: { readonly object: Asked; readonly value: Value } | undefined;
  return (object) => {
    if (last?.object !== object) last = { object, value: read(object) };
    return last.value;
  };
}

/** The keys of a token, the norm first. All tokens with the same keys share one set. */
export type Keys = ReadonlySet<string>;

const sets = new Map<string, Keys>();

/**
 * The one set with these keys.
 *
 * @param keys the norm first
 */
export function shared(keys: readonly string[]): Keys {
  const [norm = ''] = keys;
  if (norm.length > LONGEST) return new Set(keys);
  const name = keys.join('\0');
  return sets.get(name) ?? keep(sets, name, new Set(norm.length < VIEW ? keys : name.split('\0')));
}

/** The same keys as a list, because going through a set makes an object for each of its members. */
export const listed = perObject((keys: Keys): readonly string[] => [...keys]);
