// The table by which a model looks up the row of a feature.

/** Open addressing: hash, and row + 1 (0: free). @param columns hashes, in the order of their rows */
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
