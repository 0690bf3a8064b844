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

/** How much a drawing may be made smaller or larger. */
const [least, most] = [0.82, 1.25];

/** The width of parts for paper. */
export const paperWidth = 626;

/** Whether a still chart serves a place of this width: hardly made smaller, and with little room left beside it. */
export function isDrawnFor(width: number): boolean {
  const drawn = stillWidths.findLast(({ from }) => width >= from)?.width ?? 0;
  return width >= drawn * least && width <= drawn * most;
}

/**
 * The rules by which a page shows the drawing that suits its place, as large as the place. A place too narrow for it keeps
 * the drawing's height, for the live chart that comes there.
 */
export function toStillRules(): string {
  return stillWidths
    .flatMap(({ width, from }) => {
      const next = stillWidths.find((other) => other.from > from)?.from;
      const range = [
        ...(from > 0 ? [`(width >= ${from}px)`] : []),
        ...(next === undefined ? [] : [`(width < ${next}px)`]),
      ];
      const drawing = `.chart-still > .still-${width}`;
      return [
        `@container still ${range.join(' and ')} { ${drawing} { display: block; max-width: ${Math.round(width * most)}px; } }`,
        `@container still (width >= ${Math.ceil(width * least)}px) { ${drawing} { height: auto; } }`,
      ];
    })
    .join('\n');
}
