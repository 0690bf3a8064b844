import { breakLines, PdfPages } from './pdf-page.ts';
import type { SampleCell, SampleDocument, SampleTable } from './sample-document.ts';

const left = 40;
const room = 515;
const size = { title: 15, heading: 12, text: 10, cell: 8 } as const;
const padding = 4;

function writeText(pages: PdfPages, text: string, points: number): void {
  for (const line of breakLines(text, points, room)) {
    pages.need(points * 1.8);
    pages.text(line, left, pages.at + points, points);
    pages.at += points * 1.8;
  }
}

type Placed = SampleCell & { readonly column: number };

/** The column in which each cell of a row begins: those that stand down from rows above take theirs. */
function placeCells(rows: SampleTable['rows']): readonly (readonly Placed[])[] {
  let [held, until] = [0, 0];
  return rows.map((row, at) => {
    let column = at < until ? held : 0;
    return row.map((cell) => {
      const placed = { ...cell, column };
      if ((cell.down ?? 1) > 1) [held, until] = [column + 1, at + (cell.down ?? 1)];
      column += cell.across ?? 1;
      return placed;
    });
  });
}

/** Widths of columns: those of labels take half of the page, numbers share the rest. */
function widthsOf(rows: SampleTable['rows']): readonly number[] {
  const columns = Math.max(...rows.map((row) => row.reduce((sum, { across = 1 }) => sum + across, 0)));
  const last = rows.at(-1) ?? [];
  const numbers = last.filter(({ text }) => /^[-\d.万元]*$/u.test(text)).length;
  const labels = columns - numbers;
  return Array.from({ length: columns }, (_, at) => {
    if (labels === 0) return room / columns;
    return at < labels ? (room * 0.42) / labels : (room * 0.58) / numbers;
  });
}

/** A ruled table, row by row; one that does not fit goes on on the next page without its head. */
function writeTable(pages: PdfPages, { rows }: SampleTable): void {
  const widths = widthsOf(rows);
  const between = (from: number, to: number) => widths.slice(from, to).reduce((sum, one) => sum + one, 0);
  const placed = placeCells(rows);
  const linesOf = ({ text, column, across = 1 }: Placed) =>
    breakLines(text, size.cell, between(column, column + across) - 2 * padding);
  const heights = placed.map((row) =>
    Math.max(
      ...row.map(
        (cell) => (cell.down === undefined ? linesOf(cell).length : 1) * size.cell * 1.3 + 2 * padding,
      ),
    ),
  );
  placed.forEach((row, at) => {
    const group = Math.max(...row.map(({ down = 1 }) => down));
    pages.need(heights.slice(at, at + group).reduce((sum, one) => sum + one, 0));
    for (const cell of row) {
      const x = left + between(0, cell.column);
      const down = heights.slice(at, at + (cell.down ?? 1)).reduce((sum, one) => sum + one, 0);
      pages.box(x, pages.at, between(cell.column, cell.column + (cell.across ?? 1)), down);
      linesOf(cell).forEach((line, index) => {
        pages.text(line, x + padding, pages.at + padding + size.cell * (1 + 1.3 * index), size.cell);
      });
    }
    pages.at += heights[at] ?? 0;
  });
  pages.at += 8;
}

/** A document as a PDF file without its fonts. */
export function toPdf({ title, blocks }: SampleDocument): Uint8Array {
  const pages = new PdfPages();
  writeText(pages, title, size.title);
  for (const block of blocks) {
    if (block.kind === 'table') {
      if (block.caption !== undefined) writeText(pages, block.caption, size.text);
      writeTable(pages, block);
    } else writeText(pages, block.text, block.kind === 'heading' ? size.heading : size.text);
  }
  return pages.toBytes(title);
}
