/** So long a piece of work may be, in milliseconds: a page stays answerable between two. */
const piece = 40;

const rest = () => new Promise<void>((resolve) => setTimeout(resolve));

/** What steps come to, at once: for paper, which waits for nothing. */
export function atOnce<T>(steps: Generator<unknown, T, void>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** What steps come to, done piece by piece while the page stays answerable. */
export async function inTurns<T>(steps: Generator<unknown, T, void>): Promise<T> {
  let since = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - since < piece) continue;
    await rest();
    since = performance.now();
  }
}
