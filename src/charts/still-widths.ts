/**
 * The widths (CSS pixels) at which a chart is drawn before it is read, and from which width of its place on each of them
 * is shown: a phone; half of a laptop’s page; half of the widest page; beside settings; the whole of a page.
 */
export const stillWidths = [
  { width: 324, from: 0 },
  { width: 560, from: 530 },
  { width: 626, from: 612 },
  { width: 810, from: 780 },
  { width: 1260, from: 1080 },
] as const;

/** The width of parts for paper. */
export const paperWidth = 626;

/** Whether a still chart serves a place of this width: hardly made smaller, and with little room left beside it. */
export function isDrawnFor(width: number): boolean {
  const drawn = stillWidths.findLast(({ from }) => width >= from)?.width ?? 0;
  return width >= drawn * 0.82 && width <= drawn * 1.25;
}

/** The rules by which a page shows the drawing that suits its place. */
export function toStillRules(): string {
  return stillWidths
    .map(({ width, from }) => {
      const next = stillWidths.find((other) => other.from > from)?.from;
      const range = [
        ...(from > 0 ? [`(width >= ${from}px)`] : []),
        ...(next === undefined ? [] : [`(width < ${next}px)`]),
      ];
      return `@container still ${range.join(' and ')} { .chart-still > .still-${width} { display: block; max-width: ${Math.round(width * 1.25)}px; } }`;
    })
    .join('\n');
}
