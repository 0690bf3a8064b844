import { isTag, isText, type Element } from 'domhandler';
import type { SpanningCell } from '../lay-out.ts';
import { checkCount } from '../limits.ts';
import { cellText, lookIn, type PageLooks } from './html-cell-text.ts';
import { descendants, foldSpace } from './page-tree.ts';
import type { Look } from './seen.ts';
import { partOf } from './table-part.ts';
import { joinSpilt } from './spilt-row.ts';

/** A cell with more text than this, or a table of more cells in it, holds a part of the article, not a figure. */
const articleLength = 300;
const articleCells = 40;
/** Beside other text or tables in a cell, a table of more cells than this is a part of the article. */
const fewCells = 2;

export type RawCell = { readonly element: Element; readonly look: Look };
/**
 * A row that is shown; `left` counts the rows from it to the end of its part (thead, tbody): no span reaches further.
 * `spilt`: a number or a name fell out of it.
 */
type RawRow = { readonly cells: readonly RawCell[]; readonly left: number; readonly spilt: boolean };

const elementsIn = (element: Element): Element[] =>
  element.children.filter((child): child is Element => isTag(child));

const order: Readonly<Record<string, number>> = { thead: 0, tfoot: 2 };

/** The rows of a table that are shown, in the order in which they are: its head first, its foot last. */
function rowsOf(table: Element, look: Look, looks: PageLooks): readonly RawRow[] {
  const rows: RawRow[] = [];
  const isPart = (each: Element): boolean => partOf(each, looks) === 'rows';
  const isRow = (each: Element): boolean => partOf(each, looks) === 'row';
  const parts = elementsIn(table).filter((each) => isPart(each) || isRow(each));
  const sorted = parts.toSorted((a, b) => (order[a.name] ?? 1) - (order[b.name] ?? 1));
  for (const part of sorted) {
    const inside = isPart(part) ? lookIn(part, look, looks) : look;
    if (inside === null) continue;
    const visibleRows = (isPart(part) ? elementsIn(part) : [part]).flatMap((row) => {
      const within = isRow(row) ? lookIn(row, inside, looks) : null;
      return within === null ? [] : [{ cells: cellsOf(row, within, looks), spilt: looks.spilt.has(row) }];
    });
    visibleRows.forEach((row, at) =>
      rows.push({ ...row, left: isPart(part) ? visibleRows.length - at : Infinity }),
    );
  }
  return rows;
}

function cellsOf(row: Element, look: Look, looks: PageLooks): RawCell[] {
  const cells: RawCell[] = [];
  for (const element of row.children) {
    if (!isTag(element) || partOf(element, looks) !== 'cell') continue;
    const inside = lookIn(element, look, looks);
    if (inside !== null) cells.push({ element, look: inside });
  }
  return cells;
}

const span = ({ attribs }: Element, name: string): number => {
  const value = Number.parseInt(attribs[name] ?? attribs[`aria-${name}`] ?? '1', 10);
  return Number.isFinite(value) && value >= 0 ? value : 1;
};

/** The one table in a cell, where nothing else is in it. */
function tableIn(cell: Element): Element | null {
  let inner: Element = cell;
  for (;;) {
    let only: Element | null = null;
    for (const child of inner.children) {
      if (isText(child) && foldSpace(child.data) !== '') return null;
      if (!isTag(child) || child.children.length === 0) continue;
      if (only !== null) return null;
      only = child;
    }
    if (only === null || only.name === 'table') return only;
    inner = only;
  }
}

/** Whether a cell lays out the page: it holds a part of the article rather than a label or a figure. */
function holdsArticle({ element }: RawCell): boolean {
  let cells = 0;
  let tables = 0;
  let length = 0;
  for (const inner of descendants(element)) {
    if (inner.name === 'td' || inner.name === 'th') cells += 1;
    if (inner.name === 'table') tables += 1;
    for (const child of inner.children) if (isText(child)) length += child.data.trim().length;
    if (cells > articleCells || length > articleLength) return true;
  }
  for (const child of element.children) if (isText(child)) length += child.data.trim().length;
  return length > articleLength || (tables > 0 && cells > fewCells && tableIn(element) === null);
}

/** Whether a cell ends within so many rows; rowspan 0 is all of them. */
const reachesTo = ({ rowspan }: SpanningCell, rows: number): boolean => rowspan > 0 && rowspan <= rows;

const spanning = ({ element, look }: RawCell, looks: PageLooks): SpanningCell => ({
  cell: { text: cellText(element, look, looks) },
  rowspan: span(element, 'rowspan'),
  colspan: span(element, 'colspan'),
});

/** A row with small tables in its cells as the rows that are seen: the inner rows take the place of their cell. */
function unfold(cells: readonly RawCell[], looks: PageLooks): SpanningCell[][] {
  if (!cells.some(({ element }) => tableIn(element) !== null))
    return [cells.map((cell) => spanning(cell, looks))];
  const parts = cells.map((cell) => {
    const table = tableIn(cell.element);
    if (table === null) return { outer: spanning(cell, looks), inner: null };
    const look = lookIn(table, cell.look, looks) ?? cell.look;
    const inner = rowsOf(table, look, looks).flatMap((row) => unfold(row.cells, looks));
    return { outer: spanning(cell, looks), inner: inner.length > 0 ? inner : null };
  });
  const height = parts.reduce((most, { inner }) => Math.max(most, inner?.length ?? 1), 1);
  return Array.from({ length: height }, (_, at) =>
    parts.flatMap(({ outer, inner }): SpanningCell[] => {
      if (inner === null)
        return at === 0 ? [{ ...outer, rowspan: outer.rowspan === 0 ? 0 : outer.rowspan + height - 1 }] : [];
      const row = inner[at] ?? [{ cell: { text: '' }, rowspan: 1, colspan: 1 }];
      const width = row.reduce((sum, { colspan }) => sum + Math.max(1, colspan), 0);
      const missing = Math.max(0, outer.colspan - width);
      return row.map((cell, place) => ({
        ...cell,
        colspan: place === row.length - 1 ? Math.max(1, cell.colspan) + missing : cell.colspan,
        rowspan: inner.length === 1 ? outer.rowspan + height - 1 : cell.rowspan,
      }));
    }),
  );
}

/**
 * A table in pieces: runs of rows whose spans are to be laid out, and rows that lay out the page, whose cells are read as
 * if there were no table. Throws `ImportError` (`too_large`) for more cells than the limit.
 */
export function piecesOf(
  table: Element,
  look: Look,
  looks: PageLooks,
): readonly ({ readonly rows: SpanningCell[][] } | { readonly article: readonly RawCell[] })[] {
  const pieces: ({ rows: SpanningCell[][] } | { article: readonly RawCell[] })[] = [];
  const rows = rowsOf(table, look, looks);
  checkCount(
    'cells',
    rows.reduce((count, { cells }) => count + cells.length, 0),
  );
  for (const { cells, left, spilt } of rows) {
    if (cells.some(holdsArticle)) {
      pieces.push({ article: cells });
      continue;
    }
    let last = pieces.at(-1);
    if (!last || !('rows' in last)) pieces.push((last = { rows: [] }));
    const unfolded = unfold(cells, looks);
    if (unfolded.length > 1) stretch(last.rows, unfolded.length - 1);
    for (const row of spilt ? unfolded.map(joinSpilt) : unfolded) {
      last.rows.push(row.map((cell) => (reachesTo(cell, left) ? cell : { ...cell, rowspan: left })));
    }
  }
  return pieces;
}

/** Cells that reach down to the next row reach over the rows that were put in its place as well. */
function stretch(rows: SpanningCell[][], by: number): void {
  rows.forEach((row, at) => {
    row.forEach((cell, place) => {
      if (at + cell.rowspan > rows.length) row[place] = { ...cell, rowspan: cell.rowspan + by };
    });
  });
}
