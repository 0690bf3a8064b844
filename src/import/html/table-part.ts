import { isTag, isText, type Element } from 'domhandler';
import type { PageLooks } from './html-cell-text.ts';
import { foldSpace } from './page-tree.ts';

/** What an element is of a table. */
export type TablePart = 'table' | 'rows' | 'row' | 'cell' | 'caption' | null;

const byName = new Map<string, TablePart>(
  Object.entries<TablePart>({
    table: 'table',
    thead: 'rows',
    tbody: 'rows',
    tfoot: 'rows',
    tr: 'row',
    td: 'cell',
    th: 'cell',
    caption: 'caption',
  }),
);
/** Display values of CSS 2.2, 17.2. */
const byDisplay = new Map<string, TablePart>(
  Object.entries<TablePart>({
    table: 'table',
    'inline-table': 'table',
    'table-row-group': 'rows',
    'table-header-group': 'rows',
    'table-footer-group': 'rows',
    'table-row': 'row',
    'table-cell': 'cell',
    'table-caption': 'caption',
  }),
);
/** Roles of WAI-ARIA 1.2. */
const byRole = new Map<string, TablePart>(
  Object.entries<TablePart>({
    table: 'table',
    grid: 'table',
    rowgroup: 'rows',
    row: 'row',
    cell: 'cell',
    gridcell: 'cell',
    columnheader: 'cell',
    rowheader: 'cell',
    caption: 'caption',
  }),
);

/** What an element is of a table: by its name, else by how it is displayed, else by its role. */
export const partOf = (element: Element, { declared }: PageLooks): TablePart =>
  byName.get(element.name) ??
  byDisplay.get(declared(element).display ?? '') ??
  byRole.get(element.attribs.role ?? '') ??
  null;

const holdsText = ({ children }: Element): boolean =>
  children.some((child) => isText(child) && foldSpace(child.data) !== '');

/** The elements in one where each is one of some parts, and no text stands between them; null where not. */
function onlyParts(
  element: Element,
  parts: readonly TablePart[],
  looks: PageLooks,
): readonly Element[] | null {
  if (holdsText(element)) return null;
  const inner = element.children.filter((child): child is Element => isTag(child));
  return inner.every((each) => parts.includes(partOf(each, looks))) ? inner : null;
}

/**
 * Whether an element that is no `table` by its name is set as one: rows of cells and nothing else, two cells in one of them
 * at least. A page is laid out in such a way, too, but in one row.
 */
export function isSetAsTable(element: Element, looks: PageLooks): boolean {
  if (partOf(element, looks) !== 'table') return false;
  const groups = onlyParts(element, ['rows', 'row', 'caption'], looks) ?? [];
  const rows: Element[] = [];
  for (const group of groups) {
    const part = partOf(group, looks);
    const inner = part === 'rows' ? onlyParts(group, ['row'], looks) : part === 'row' ? [group] : [];
    if (inner === null) return false;
    rows.push(...inner);
  }
  const cells = rows.flatMap((row) => onlyParts(row, ['cell'], looks)?.length ?? []);
  return rows.length > 1 && cells.length === rows.length && cells.some((count) => count > 1);
}
