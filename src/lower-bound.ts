/** The index of the first of `items` that `reaches`, which all after it do too; their number where none does. */
export function lowerBound<Item>(items: readonly Item[], reaches: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reaches(items[middle] as Item)) high = middle;
    else low = middle + 1;
  }
  return low;
}
