/** How long after the connection is back a host may still be out of reach, in ms. */
const settling = 10_000;
let backSince = -Infinity;

/** Keeps when the connection came back; called once, before anything asks for it. */
export function watchConnection(): void {
  addEventListener('online', () => {
    backSince = performance.now();
  });
}

/** Whether the connection is back only now: what fails may still come by itself. */
export const isSettling = (): boolean => performance.now() - backSince < settling;
