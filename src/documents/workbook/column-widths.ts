import type { BookCell, BookSheet } from './book.ts';

const widest = 60;
const widestHead = 24;

/** Widths follow the first rows: thousands more say nothing new. */
const measuredRows = 200;

/** The width of a text in a cell, in characters of the width of a digit. */
const widthOf = (text: string): number =>
  Math.max(...text.split('\n').map((line) => line.length + (line.match(/[\u2E80-\uFFEF]/gu)?.length ?? 0)));

/** A number with its separators takes the room of its text. */
const shown = ({ value }: BookCell): string =>
  typeof value === 'number' ? value.toLocaleString('en-US') : (value ?? '');

/** How wide the columns of a sheet are, in characters of the width of a digit. */
export function columnWidths({ columns, rows }: BookSheet): readonly number[] {
  const widths = columns.map((name) => Math.min(widestHead, widthOf(name)));
  let measured = 0;
  for (const row of rows) {
    if (measured === measuredRows) break;
    measured += 1;
    row.forEach((cell, at) => {
      widths[at] = Math.max(widths[at] ?? 0, widthOf(shown(cell)));
    });
  }
  return widths.map((width) => Math.min(widest, 2 + width));
}
