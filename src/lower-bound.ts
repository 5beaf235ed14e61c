/**
 * Binary search for the first item that passes a test.
 *
 * @param reaches the test. It must fail for every item before some place, and hold for all after.
 * @returns the index of the first item for which `reaches` holds; the number of items where it holds for none
 */
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
