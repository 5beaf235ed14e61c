// Works on several items at a time, and keeps their order.

/**
 * Works on several items at a time. The results come in the order of the items, each as soon as possible. An error, of an item or in
 * reading the items, is thrown in its place.
 *
 * @param most how many items may be in work or waiting for an earlier one; no more are read until a result is taken
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

/** Whether one promise settles no later than the other. */
function isNotAfter(one: Promise<unknown>, other: Promise<unknown>): Promise<boolean> {
  const whenSettled = (promise: Promise<unknown>, value: boolean): Promise<boolean> =>
    promise.then(
      () => value,
      () => value,
    );
  return Promise.race([whenSettled(one, true), whenSettled(other, false)]);
}

/** Keeps a rejection from counting as unhandled until the promise is awaited. */
function heeded<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}
