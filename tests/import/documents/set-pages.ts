import type { FormCell, FormTable } from './form-tables.ts';
import { pageHeight, pageWidth, type Drawn } from './write-pdf.ts';

export type PageStyle = {
  /** How the sides of cells are drawn: as lines, as thin filled bars, as a box for each cell, or not at all. */
  readonly draws: 'lines' | 'bars' | 'boxes' | 'nothing';
  readonly size: number;
  /** Points between the digits of a number. */
  readonly spacing: number;
  readonly repeatHeader: boolean;
  /** Points from the top of the first page to the first table. */
  readonly lead: number;
  /** Where the page number stands: under the table, or inside of it, as far down as the table goes. */
  readonly pageNumber: 'below' | 'inside' | 'none';
  /** Where numbers stand in their cells; in the middle where it does not say. */
  readonly align?: 'left' | 'centre' | 'right';
};

/** Ruled tables one below the other, as most offices print them. */
export const plainStyle: PageStyle = {
  draws: 'lines',
  size: 8,
  spacing: 0,
  repeatHeader: false,
  lead: 0,
  pageNumber: 'below',
};

const [marginX, marginY] = [50, 60];
const padding = 3;

type Placed = { readonly cell: FormCell; readonly row: number; readonly column: number };

/** Each cell with the row and column where it begins, by the rule of HTML. */
function place(rows: FormTable['rows'], columns: number): readonly Placed[] {
  const taken = rows.map(() => new Array<boolean>(columns).fill(false));
  return rows.flatMap((row, at) => {
    let column = 0;
    return row.map((cell) => {
      while (taken[at]?.[column]) column += 1;
      const placed = { cell, row: at, column };
      for (let y = at; y < at + cell.rowspan; y++) taken[y]?.fill(true, column, column + cell.colspan);
      return placed;
    });
  });
}

const isNarrow = (character: string): boolean => character < '\u0080';
const widthOf = (text: string, size: number, spacing: number): number =>
  Array.from(text).reduce((sum, character) => sum + (isNarrow(character) ? size / 2 : size) + spacing, 0);

function wrap(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = [''];
  for (const character of text) {
    const line = (lines.at(-1) ?? '') + character;
    if (widthOf(line, size, 0) > width && lines.at(-1) !== '') lines.push(character);
    else lines[lines.length - 1] = line;
  }
  return lines;
}

function frame(draws: PageStyle['draws'], left: number, top: number, right: number, bottom: number): Drawn[] {
  const [x, y, width, height] = [left, bottom, right - left, top - bottom];
  if (draws === 'nothing') return [];
  if (draws === 'boxes') return [{ kind: 'box', x, y, width, height }];
  if (draws === 'bars') {
    return [
      { kind: 'bar', x, y: top - 0.4, width, height: 0.8 },
      { kind: 'bar', x, y: bottom - 0.4, width, height: 0.8 },
      { kind: 'bar', x: left - 0.4, y, width: 0.8, height },
      { kind: 'bar', x: right - 0.4, y, width: 0.8, height },
    ];
  }
  return [
    { kind: 'line', from: [left, top], to: [right, top] },
    { kind: 'line', from: [left, bottom], to: [right, bottom] },
    { kind: 'line', from: [left, top], to: [left, bottom] },
    { kind: 'line', from: [right, top], to: [right, bottom] },
  ];
}

/** Sets tables on pages of a PDF, cell by cell, with a page break wherever the page is full. */
export function setPages(
  title: string,
  tables: readonly FormTable[],
  style: PageStyle,
): readonly (readonly Drawn[])[] {
  const { size, spacing } = style;
  const pages: Drawn[][] = [[]];
  let y = pageHeight - marginY;
  const draw = (...drawn: Drawn[]): void => {
    pages.at(-1)?.push(...drawn);
  };
  const breakPage = (): void => {
    pages.push([]);
    y = pageHeight - marginY;
  };
  const writeLine = (text: string, at: number): void => {
    if (y < marginY + 40) breakPage();
    draw({ kind: 'text', x: at, y: y - 14, size: 14, text });
    y -= 28;
  };
  writeLine(title, 140);
  y -= style.lead;
  for (const { heading, columns, header, rows } of tables) {
    writeLine(heading, marginX);
    const total = columns.reduce((sum, width) => sum + width, 0);
    const edges = [marginX];
    for (const width of columns)
      edges.push((edges.at(-1) ?? 0) + (width * (pageWidth - 2 * marginX)) / total);
    const placed = place(rows, columns.length);
    const textOf = ({ cell, column }: Placed): readonly string[] =>
      wrap(cell.text, (edges[column + cell.colspan] ?? 0) - (edges[column] ?? 0) - 2 * padding, size);
    const heights = rows.map((_, at) =>
      Math.max(
        ...placed
          .filter(({ row, cell }) => row === at && cell.rowspan === 1)
          .map((each) => textOf(each).length * size * 1.25 + 2 * padding),
      ),
    );
    const setRows = (from: number, to: number, parts: readonly Placed[]): void => {
      const tops = [y];
      for (let row = from; row < to; row++) tops.push((tops.at(-1) ?? y) - (heights[row] ?? 0));
      for (const each of parts) {
        const { cell, row, column } = each;
        const [first, last] = [Math.max(row, from), Math.min(row + cell.rowspan, to)];
        if (first >= last) continue;
        const [left = 0, right = 0] = [edges[column], edges[column + cell.colspan]];
        const [top = 0, bottom = 0] = [tops[first - from], tops[last - from]];
        draw(...frame(style.draws, left, top, right, bottom));
        // A cell cut by the end of the page has its text in the part where it begins.
        if (row < from) continue;
        const lines = textOf(each);
        const start = (top + bottom) / 2 + (lines.length * size * 1.25) / 2;
        lines.forEach((text, at) => {
          const apart = /^[\d.]+$/.test(text) ? spacing : 0;
          const width = widthOf(text, size, apart);
          const align = /^[\d.]+$/.test(text) ? style.align : 'centre';
          const middle = (left + right) / 2 - width / 2;
          const x = align === 'left' ? left + padding : align === 'right' ? right - padding - width : middle;
          draw({
            kind: 'text',
            x,
            y: start - (at + 1) * size * 1.25 + size * 0.25,
            size,
            text,
            spacing: apart,
          });
        });
      }
      y = tops.at(-1) ?? y;
    };
    let from = 0;
    while (from < rows.length) {
      if (from > 0 && style.repeatHeader && header > 0) {
        setRows(
          0,
          header,
          placed.filter(({ row }) => row < header),
        );
      }
      let to = from;
      let rest = y - marginY;
      while (to < rows.length && rest - (heights[to] ?? 0) > 0) rest -= heights[to++] ?? 0;
      if (to === from) to = from + 1;
      setRows(from, to, placed);
      if (to < rows.length) {
        if (style.pageNumber === 'inside') {
          const text = `- ${pages.length} -`;
          draw({ kind: 'text', x: pageWidth / 2 - 10, y: y + 1, size: 9, text });
        }
        breakPage();
      }
      from = to;
    }
    y -= 20;
  }
  writeLine('五、存在的主要问题及改进情况', marginX);
  if (style.pageNumber === 'below') {
    pages.forEach((page, at) => {
      page.push({ kind: 'text', x: pageWidth / 2 - 5, y: 30, size: 9, text: String(at + 1) });
    });
  }
  return pages;
}
