// Makes the hash table by which a model looks up the row of a feature.

/**
 * A hash table with open addressing: the hash of a feature, and its row + 1 (0: the slot is free).
 *
 * @param columns the hashes, in the order of their rows
 */
export function slotsOf(columns: Iterable<number>): { hashes: Uint32Array; rows: Uint32Array } {
  const all = [...columns];
  const slots = 2 ** Math.ceil(Math.log2(all.length * 1.3));
  const hashes = new Uint32Array(slots);
  const rows = new Uint32Array(slots);
  all.forEach((hash, column) => {
    let slot = hash & (slots - 1);
    while (rows[slot] !== 0) slot = (slot + 1) & (slots - 1);
    hashes[slot] = hash;
    rows[slot] = column + 1;
  });
  return { hashes, rows };
}
