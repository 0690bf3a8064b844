import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { isShort, toCell, type PaperCell, type PaperTable } from '../paper.ts';
import { toSafeText } from '../safe-text.ts';
import { styleIds } from './docx-styles.ts';

const alignments = {
  start: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  end: AlignmentType.RIGHT,
} as const;

const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const thin = { style: BorderStyle.SINGLE, size: 4, color: 'A0A0A0' };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const heavy = { style: BorderStyle.SINGLE, size: 8, color: '000000' };

const borders = {
  form: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
  list: { top: heavy, bottom: heavy, left: none, right: none, insideHorizontal: thin, insideVertical: none },
} as const;

/** A text as runs, a break between its lines. */
export const toRuns = (
  text: string,
  options: { readonly bold?: boolean; readonly size?: number } = {},
): TextRun[] =>
  toSafeText(text)
    .split('\n')
    .map((part, at) => new TextRun({ text: part, ...options, ...(at > 0 && { break: 1 }) }));

type CellLook = {
  readonly look: 'form' | 'list';
  readonly isHead: boolean;
  /** Stands on one page with the next row. */
  readonly keepNext: boolean;
  readonly width: number;
};

function cellOf(cell: PaperCell, { look, isHead, keepNext, width }: CellLook): TableCell {
  const alignment = alignments[cell.align ?? (isHead ? 'center' : 'start')];
  const bold = cell.strong === true || (isHead && look === 'list');
  const style = styleIds[look];
  return new TableCell({
    columnSpan: cell.columns ?? 1,
    rowSpan: cell.rows ?? 1,
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    ...(cell.marked === true && { shading: { fill: 'F2F2F2' } }),
    children: [
      ...(cell.text === '' && cell.note !== undefined
        ? []
        : [
            new Paragraph({
              style,
              alignment,
              keepNext,
              children: toRuns(cell.text, { ...(bold && { bold }) }),
            }),
          ]),
      ...(cell.note === undefined
        ? []
        : [new Paragraph({ style: styleIds.note, alignment, keepNext, children: toRuns(cell.note) })]),
    ],
  });
}

/** The first column that each cell of a row stands in, given what cells above reach down into it. */
function startsOf(rows: PaperTable['body']): readonly (readonly number[])[] {
  const taken: number[] = [];
  return rows.map((row) => {
    let column = 0;
    const starts = row.map((each) => {
      const { columns = 1, rows: deep = 1 } = toCell(each);
      while ((taken[column] ?? 0) > 0) column += 1;
      const start = column;
      for (; column < start + columns; column += 1) taken[column] = deep;
      return start;
    });
    for (const [at, left] of taken.entries()) taken[at] = Math.max(0, left - 1);
    return starts;
  });
}

/** A table of the given width in twips: its head repeated on each page, no row cut in two, a short form whole. */
export function docxTable(table: PaperTable, width: number): Table {
  const { widths, head, body, look = 'list' } = table;
  const together = isShort(table);
  const total = widths.reduce((sum, share) => sum + share, 0);
  const columnWidths = widths.map((share) => Math.floor((share / total) * width));
  const toRows = (rows: PaperTable['body'], isHead: boolean) => {
    const starts = startsOf(rows);
    return rows.map(
      (row, at) =>
        new TableRow({
          tableHeader: isHead,
          cantSplit: true,
          children: row.map((each, index) => {
            const cell = toCell(each);
            const from = starts[at]?.[index] ?? 0;
            const covered = columnWidths.slice(from, from + (cell.columns ?? 1));
            return cellOf(cell, {
              look,
              isHead,
              keepNext: together && (isHead || at < rows.length - 1),
              width: covered.reduce((sum, one) => sum + one, 0),
            });
          }),
        }),
    );
  };
  return new Table({
    width: { size: width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    columnWidths,
    borders: borders[look],
    margins: { top: 30, bottom: 30, left: 70, right: 70, marginUnitType: WidthType.DXA },
    rows: [...toRows(head, true), ...toRows(body, false)],
  });
}
