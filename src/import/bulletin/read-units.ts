import type { HotlineKey } from '../../schema/told.ts';
import { indicatorOf } from '../../schema/indicators.ts';
import { hasValue, type Figure, type Place } from '../../schema/report.ts';
import type { Cell, Table } from '../document.ts';
import { toMatching } from '../normalize.ts';
import { isCellValue, parseFigure } from '../parse-number.ts';
import { readColumns, type BulletinColumn } from './bulletin-columns.ts';

/** A row of a bulletin's table, without its period. */
export type UnitRow = {
  readonly unit: string;
  readonly figures: Readonly<Partial<Record<HotlineKey, Figure>>>;
  readonly other_figures: Readonly<Record<string, string>>;
  readonly place: Place;
};

export type UnitTable = { readonly rows: readonly UnitRow[]; readonly other: readonly string[] };

/** A header of more rows than these is none. */
const highestHeader = 4;
const isSum =
  /^(?:合计|总计|小计|共计|总数|平均(?:值|数)?|均值|全[省市县区](?:合计|平均)?|.{0,6}(?:合计|小计|平均))$/;
const isNumbered = /^[\d.、()]+$/;

const filled = (row: readonly Cell[]): readonly string[] =>
  row.map(({ text }) => toMatching(text)).filter((text) => text !== '');

/** How many rows are the header: those before the first with numbers of more than one figure behind a name. */
function headerOf(table: Table): number {
  const at = table.rows.findIndex((row) => {
    const numbers = new Set(
      row.filter(({ text }) => isCellValue(text) || /^[\d.]+%$/.test(toMatching(text))),
    );
    const names = filled(row).filter((text) => !isCellValue(text) && !/\d/.test(text));
    return numbers.size >= 1 && names.length >= 1 && numbers.size >= names.length;
  });
  return at > 0 && at <= highestHeader ? at : 0;
}

/** A rate told as a part of one (0.98) beside others told so is no rate in per cent, and not guessed to be one. */
function isFraction(table: Table, header: number, column: number): boolean {
  const numbers = table.rows.slice(header).flatMap((row) => {
    const text = toMatching(row[column]?.text ?? '');
    return /^\d+(?:\.\d+)?$/.test(text) ? [Number(text)] : [];
  });
  return numbers.length > 0 && numbers.every((number) => number <= 1) && numbers.some((each) => each > 0);
}

function readRow(
  row: readonly Cell[],
  columns: readonly BulletinColumn[],
  fractions: ReadonlySet<number>,
  place: Place,
): UnitRow | null {
  const unit = toMatching(row[columns.findIndex(({ kind }) => kind === 'unit')]?.text ?? '');
  if (unit === '' || isSum.test(unit) || isNumbered.test(unit) || isCellValue(unit)) return null;
  const figures: Partial<Record<HotlineKey, Figure>> = {};
  const other: Record<string, string> = {};
  for (const [at, column] of columns.entries()) {
    const text = row[at]?.text.trim() ?? '';
    if (column.kind === 'figure') {
      const figure = parseFigure(text, indicatorOf(column.key).unit);
      figures[column.key] =
        hasValue(figure) && fractions.has(at) ? { problem: 'unreadable', printed: text } : figure;
    }
    if (column.kind === 'other' && text !== '') other[column.heading] = text;
  }
  return { unit, figures, other_figures: other, place };
}

/** The units of a bulletin's table; null for a table that has no column of units, or none of a hotline figure. */
export function readUnits(table: Table, number: number): UnitTable | null {
  const header = headerOf(table);
  if (header === 0) return null;
  const head = table.rows.slice(0, header).filter((row) => new Set(row).size > 1);
  const columns = readColumns(head);
  const units = columns.filter(({ kind }) => kind === 'unit');
  if (units.length !== 1 || !columns.some(({ kind }) => kind === 'figure')) return null;
  const fractions = new Set(
    columns.flatMap((column, at) =>
      column.kind === 'figure' &&
      indicatorOf(column.key).unit === 'percent' &&
      !column.heading.includes('%') &&
      isFraction(table, header, at)
        ? [at]
        : [],
    ),
  );
  const rows = table.rows.slice(header).flatMap((row, at): UnitRow[] => {
    const place: Place = { section: 'hotline', table: number, row: header + at + 1 };
    const read = readRow(row, columns, fractions, place);
    return read && Object.values(read.figures).some(hasValue) ? [read] : [];
  });
  const other = columns.flatMap((column) => (column.kind === 'other' ? [column.heading] : []));
  return rows.length === 0 ? null : { rows, other };
}
