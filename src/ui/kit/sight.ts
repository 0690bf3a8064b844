import { useCallback, useState, type RefCallback } from 'react';

/** Beyond the edge of the screen by as much as this many pixels, a place still counts as in sight. */
export const sightMargin = 200;

/** Tells whenever an element comes into sight or goes out of it, and once at the start; gives the way to stop. */
export function watchSight(element: Element, onChange: (inSight: boolean) => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      const last = entries.at(-1);
      // A place that is hidden for now counts as where it was before.
      if (last?.boundingClientRect.width === 0) return;
      onChange(last?.isIntersecting ?? true);
    },
    { rootMargin: `${sightMargin}px` },
  );
  observer.observe(element);
  return () => {
    observer.disconnect();
  };
}

export type Sight = { readonly ref: RefCallback<Element>; readonly isIn: () => boolean };

/** Whether an element is in sight, as last seen: asking lays out nothing. True before it was looked at. */
export function useSight(): Sight {
  const [sight] = useState((): Sight => {
    let inSight = true;
    return {
      ref: (element) =>
        element
          ? watchSight(element, (now) => {
              inSight = now;
            })
          : undefined,
      isIn: () => inSight,
    };
  });
  return sight;
}

/** Whether an element has ever come into sight: false until then. What is asked of it goes on to `sight`. */
export function useSeen(sight: Sight): readonly [seen: boolean, ref: RefCallback<Element>] {
  const [seen, setSeen] = useState(false);
  const ref = useCallback(
    (element: Element | null) => {
      const leave = sight.ref(element);
      const stop = element
        ? watchSight(element, (inSight) => {
            if (inSight) setSeen(true);
          })
        : undefined;
      return () => {
        if (leave) leave();
        stop?.();
      };
    },
    [sight],
  );
  return [seen, ref];
}
