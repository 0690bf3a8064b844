import { useLayoutEffect, useRef } from 'react';
import type { Still } from '../answers/built.ts';

/**
 * A chart as drawn while the site was built. The document is written with its SVG, which is safe as it stands: our own
 * build made it, and ECharts escapes every text in it. A browser never parses it again: it keeps the elements that the
 * document has, or puts those of the site’s file in their place.
 */
export function StillChart({ still }: { readonly still: Still }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = place.current;
    if (element && !element.hasChildNodes()) element.append(...still.nodes());
  }, [still]);
  return (
    <div
      ref={place}
      className="chart chart-still"
      data-drawn="still"
      data-still={still.key}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: still.html }}
    />
  );
}
