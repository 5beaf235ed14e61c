/**
 * Works on several items at a time, and gives what comes of them in the order of the items, each as soon as it can be given.
 * What goes wrong, of an item or in reading them, comes in its place.
 *
 * @param most items that are worked on or wait for one before them; no more are read until one is taken
 */
export async function* inOrder<Item, Answer>(
  items: AsyncIterable<Item>,
  most: number,
  work: (item: Item) => Promise<Answer>,
): AsyncGenerator<Answer> {
  const iterator = items[Symbol.asyncIterator]();
  const underWay: Promise<Answer>[] = [];
  let next: Promise<IteratorResult<Item>> | null = heeded(iterator.next());
  while (next || underWay.length > 0) {
    const [first] = underWay;
    if (first && (!next || underWay.length === most || !(await isNotAfter(next, first)))) {
      void underWay.shift();
      yield await first;
    } else if (next) {
      const item: IteratorResult<Item> | Failure = await next.catch((error: unknown) => ({ error }));
      if ('error' in item) underWay.push(heeded(Promise.reject(item.error as Error)));
      else if (!item.done) underWay.push(heeded(work(item.value)));
      next = 'error' in item || item.done ? null : heeded(iterator.next());
    }
  }
}

interface Failure {
  readonly error: unknown;
}

function isNotAfter(one: Promise<unknown>, other: Promise<unknown>): Promise<boolean> {
  const whenSettled = (promise: Promise<unknown>, value: boolean): Promise<boolean> =>
    promise.then(
      () => value,
      () => value,
    );
  return Promise.race([whenSettled(one, true), whenSettled(other, false)]);
}

/** Its failure is seen where it is taken, and is no unhandled one until then. */
function heeded<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}
