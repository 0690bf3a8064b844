import type { NumberUnit } from '../../text/format.ts';
import type { MissingReason } from '../../query/missing-sql.ts';
import type { TableCell, TableModel, ViewContext } from './view.ts';
import { reasonName } from './names.ts';

export type TableColumn = TableModel['columns'][number];

export const textColumn = (id: string, name: string): TableColumn => ({ id, name, align: 'start' });
export const numberColumn = (id: string, name: string): TableColumn => ({ id, name, align: 'end' });

export const textCell = (text: string): TableCell => ({ text, value: text === '' ? null : text });

/** A number as the table shows it; a null has the reason beside it, in words. */
export function numberCell(
  value: number | null,
  unit: NumberUnit,
  context: ViewContext,
  reason: MissingReason | null = null,
): TableCell {
  if (value !== null) return { text: context.format.exact(value, unit), value };
  return reason === null
    ? { text: '', value: null }
    : { text: '', value: null, reason: reasonName(reason, context) };
}
