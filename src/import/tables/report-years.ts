import type { Block, Cell, SourceDocument } from '../document.ts';
import { isCellValue } from '../parse-number.ts';

const longest = 40;

/**
 * The document with the report's year in its headings and labels as the form says it: 2023年制发件数 is 本年制发件数, that of
 * the year before 上年. Running text stays as it is.
 */
export function nameReportYears(document: SourceDocument, year: number | null): SourceDocument {
  if (year === null) return document;
  const named = new RegExp(`${year}\\s*年度?`, 'g');
  const last = new RegExp(`${year - 1}\\s*年度?`, 'g');
  const rename = (text: string): string =>
    text.length > longest || !/20\d\d/.test(text) || /[。；;]/.test(text) || isCellValue(text)
      ? text
      : text.replace(named, '本年').replace(last, '上年');
  const renamed = new Map<Cell, Cell>();
  const cellOf = (cell: Cell): Cell => {
    const text = rename(cell.text);
    if (text === cell.text) return cell;
    const known = renamed.get(cell) ?? { ...cell, text };
    renamed.set(cell, known);
    return known;
  };
  const blockOf = (block: Block): Block =>
    block.kind === 'paragraph'
      ? { ...block, text: rename(block.text) }
      : { ...block, rows: block.rows.map((row) => row.map(cellOf)) };
  return { ...document, blocks: document.blocks.map(blockOf) };
}
