import type { XmlElement } from '../xml/parse-xml.ts';
import { childOf, elementsOf } from '../xml/xml-queries.ts';
import { chooseRendering, isUnfilled } from './read-runs.ts';
import { isOn } from './switched-on.ts';

/** A row: its cells, and the columns that it leaves out before them. */
export type DocxRow = { readonly before: number; readonly cells: readonly XmlElement[] };

/** Elements around rows, cells and paragraphs that are not there for a reader. */
const wrappers = new Set(['sdtContent', 'customXml', 'smartTag', 'ins', 'moveTo', 'sdt']);

/** What stands in a container, content controls and other wrappers opened; of alternatives one. */
export function* contentOf(container: XmlElement): Generator<XmlElement> {
  for (const child of elementsOf(container)) {
    if (child.name === 'AlternateContent') {
      const chosen = chooseRendering(child);
      if (chosen) yield* contentOf(chosen);
    } else if (!wrappers.has(child.name)) yield child;
    else if (child.name !== 'sdt' || !isUnfilled(child)) yield* contentOf(child);
  }
}

const count = (properties: XmlElement | undefined, name: string): number => {
  const value = Number.parseInt(childOf(properties, name)?.attributes.val ?? '0', 10);
  return Number.isFinite(value) && value > 0 ? value : 0;
};

/** The rows of a table (w:tbl), without hidden rows and what tracked changes took away. */
export function* rowsOf(table: XmlElement): Generator<DocxRow> {
  for (const row of contentOf(table)) {
    if (row.name !== 'tr') continue;
    const properties = childOf(row, 'trPr');
    if (isOn(childOf(properties, 'hidden')) === true || childOf(properties, 'del') !== undefined) continue;
    const cells = [...contentOf(row)].filter(
      (cell) => cell.name === 'tc' && childOf(childOf(cell, 'tcPr'), 'cellDel') === undefined,
    );
    yield { before: count(properties, 'gridBefore'), cells };
  }
}

/** How many columns a cell covers, and whether it goes on from the cell above, or beside it. */
export type CellSpan = {
  readonly columns: number;
  readonly down: 'none' | 'restart' | 'continue';
  readonly across: boolean;
};

export function spanOf(cell: XmlElement): CellSpan {
  const properties = childOf(cell, 'tcPr');
  const down = childOf(properties, 'vMerge');
  return {
    columns: Math.max(1, count(properties, 'gridSpan')),
    down: down === undefined ? 'none' : down.attributes.val === 'restart' ? 'restart' : 'continue',
    across:
      childOf(properties, 'hMerge')?.attributes.val === 'continue' ||
      (childOf(properties, 'hMerge') !== undefined &&
        childOf(properties, 'hMerge')?.attributes.val === undefined),
  };
}
