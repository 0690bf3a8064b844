type Work = () => void;

const waiting = new Set<Work>();
let isCalled = false;

/** Browsers without idle callbacks (Safari) are asked for a later task instead. */
function call(run: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(run, { timeout: 300 });
  else setTimeout(run, 16);
}

function runNext(): void {
  isCalled = false;
  const [next] = waiting;
  if (!next) return;
  waiting.delete(next);
  if (waiting.size > 0) {
    isCalled = true;
    call(runNext);
  }
  next();
}

/**
 * Does what nobody waits for once the page is idle, one piece at a time, in the order asked: an input never waits for
 * more than one of them. Gives the way to call it off.
 */
export function whenIdle(work: Work): () => void {
  waiting.add(work);
  if (!isCalled) {
    isCalled = true;
    call(runNext);
  }
  return () => {
    waiting.delete(work);
  };
}
