import type { NumberUnit } from '../../text/format.ts';
import type { TableCell, TableModel, ViewContext } from './view.ts';
import { reasonedValue } from './names.ts';

export type TableColumn = TableModel['columns'][number];

export const textColumn = (id: string, name: string): TableColumn => ({ id, name, align: 'start' });
export const numberColumn = (id: string, name: string): TableColumn => ({ id, name, align: 'end' });

export const textCell = (text: string): TableCell => ({ text, value: text === '' ? null : text });

/** A number as the table shows it; a null has no text. */
export const numberCell = (value: number | null, unit: NumberUnit, { format }: ViewContext): TableCell =>
  value === null ? { text: '', value } : { text: format.exact(value, unit), value };

/** The same with why there is none beside it, in words: what a query found (`missingSql`). */
export const reasonedCell = (
  value: number | null,
  unit: NumberUnit,
  missing: string | null,
  context: ViewContext,
): TableCell => ({ ...numberCell(value, unit, context), ...reasonedValue(value, missing, context) });
