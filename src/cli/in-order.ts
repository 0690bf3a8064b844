/** Runs work on items, up to `ahead` at a time before its turn, and gives the results in the order of the items. */
export async function* inOrder<T, R>(
  items: Iterable<T>,
  run: (item: T) => Promise<R>,
  ahead: number,
): AsyncGenerator<R> {
  const waiting: Promise<R>[] = [];
  const start = (item: T) => {
    const running = run(item);
    // It is awaited in its turn; where one before it fails, its own failure is nobody's.
    running.catch(() => undefined);
    waiting.push(running);
  };
  for (const item of items) {
    start(item);
    const first = waiting.length > ahead ? waiting.shift() : undefined;
    if (first) yield await first;
  }
  for (const last of waiting) yield await last;
}
