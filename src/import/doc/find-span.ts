/** A stretch of the file, from `from` up to but not including `to`. */
export type Span = { readonly from: number; readonly to: number };

/** Finds the stretch in which a place lies; stretches may come in any order and must not overlap. */
export function makeSpanFinder<T extends Span>(spans: readonly T[]): (place: number) => T | null {
  const sorted = spans.toSorted((a, b) => a.from - b.from);
  let last = 0;
  const holds = (at: number, place: number): boolean => {
    const span = sorted[at];
    return span !== undefined && place >= span.from && place < span.to;
  };
  return (place) => {
    // Places are asked for one after the other: mostly it is the same stretch, or the next.
    if (!holds(last, place)) {
      if (holds(last + 1, place)) last += 1;
      else {
        let [low, high] = [0, sorted.length];
        while (low < high) {
          const middle = (low + high) >> 1;
          if ((sorted[middle]?.from ?? Infinity) <= place) low = middle + 1;
          else high = middle;
        }
        last = Math.max(0, low - 1);
      }
    }
    return holds(last, place) ? (sorted[last] ?? null) : null;
  };
}
