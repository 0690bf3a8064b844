import type { Block, Cell, Table } from '../document.ts';
import { joinLines } from './printed-text.ts';

/** What a cell of a text document holds; `withdrawn`: text that no longer stands, where it is all that is there. */
export type CellContent = { readonly blocks: readonly Block[]; readonly withdrawn: string };

/** A cell with more text than this holds a part of the article, not a figure or a label. */
const articleLength = 300;
/** A table in a cell with more filled cells than this is laid out there, and is no part of the row. */
const fewCells = 2;

const textsOf = (block: Block): readonly string[] =>
  block.kind === 'paragraph' ? [block.text] : [...new Set(block.rows.flat())].map(({ text }) => text);

const filled = ({ rows }: Table): number => new Set(rows.flat().filter(({ text }) => text !== '')).size;

/** The one row of cells that is all that a cell holds, where it is that. */
export function onlyRow({ blocks: [inner, ...others] }: CellContent): readonly Cell[] | null {
  const row =
    inner?.kind === 'table' && others.length === 0 && inner.rows.length === 1 ? inner.rows[0] : null;
  return row && row.length > 1 ? row : null;
}

/** Whether a cell lays out a part of the page: what it holds is then read as if there were no table around it. */
export const laysOut = (content: CellContent): boolean =>
  content.blocks.some(
    (block) => block.kind === 'table' && onlyRow(content) === null && filled(block) > fewCells,
  ) || content.blocks.flatMap(textsOf).join('').length > articleLength;

/** All that a cell holds as one text. */
export function toCell({ blocks, withdrawn }: CellContent): Cell {
  const text = joinLines(blocks.flatMap(textsOf));
  return { text: text === '' ? withdrawn : text };
}
