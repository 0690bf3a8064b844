import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
  type SortFn,
} from '@tanstack/react-table';
import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { IndicatorKey } from '../schema/indicators.ts';
import type { TableCell, TableModel } from '../views/view.ts';
import { DataCell } from './data-cell.tsx';
import { ScrollBox } from './scroll-box.tsx';
import { usePrinting } from './use-printing.ts';
import { useWords } from './words.tsx';

type Row = readonly TableCell[];

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });
const helper = createColumnHelper<typeof features, Row>();

/** So many rows are drawn at first; a table of thousands opens on demand. */
const firstRows = 100;

/** Numbers by size, words by the reader's alphabet; what has no value stands last either way (`sortUndefined`). */
const compareBy =
  (collator: Intl.Collator): SortFn<typeof features, Row> =>
  (a, b, id) => {
    const left = a.getValue<number | string>(id);
    const right = b.getValue<number | string>(id);
    if (typeof left === 'number' && typeof right === 'number') return left - right;
    return collator.compare(String(left), String(right));
  };

type DataTableProps = {
  readonly table: TableModel;
  readonly label: string;
  readonly onPick: (reportId: string, keys?: readonly IndicatorKey[]) => void;
};

/** The table twin of a chart: sortable, scrolling inside itself, with the reason in words where a value is missing. */
export default function DataTable({ table: model, label, onPick }: DataTableProps) {
  const { t, format, collator } = useWords();
  const [all, setAll] = useState(false);
  const columns = useMemo(
    () =>
      helper.columns(
        model.columns.map((column, index) =>
          helper.accessor((row) => row[index]?.value ?? undefined, {
            id: column.id,
            header: column.name,
            sortFn: compareBy(collator),
            sortUndefined: 'last',
            sortDescFirst: column.align === 'end',
          }),
        ),
      ),
    [model.columns, collator],
  );
  const table = useTable({ features, columns, data: model.rows });
  const rows = table.getRowModel().rows;
  const printing = usePrinting();
  const drawn = all || printing ? rows : rows.slice(0, firstRows);
  const total = format.exact(rows.length, 'count');
  return (
    <div className="table-box">
      <ScrollBox label={label}>
        <table className="table">
          <thead>
            {table.getHeaderGroups().map((group) => (
              <tr key={group.id}>
                {group.headers.map((header, index) => {
                  const sorted = header.column.getIsSorted();
                  const name = model.columns[index]?.name ?? '';
                  return (
                    <th
                      key={header.id}
                      scope="col"
                      className={model.columns[index]?.align === 'end' ? 'end' : undefined}
                      aria-sort={sorted === false ? 'none' : sorted === 'asc' ? 'ascending' : 'descending'}
                    >
                      <Button
                        className="sort-button"
                        aria-label={t.app.panel.sort(name)}
                        onPress={() => {
                          header.column.toggleSorting();
                        }}
                      >
                        {name}
                        <span className="sort-mark" data-sorted={sorted} aria-hidden="true" />
                      </Button>
                      <span className="only-paper">{name}</span>
                    </th>
                  );
                })}
              </tr>
            ))}
          </thead>
          <tbody>
            {drawn.map((row) => (
              <tr key={row.id}>
                {model.columns.map((column, index) => {
                  const cell = row.original[index];
                  return cell ? (
                    <DataCell
                      key={column.id}
                      cell={cell}
                      align={column.align}
                      isHead={index === 0}
                      onPick={onPick}
                    />
                  ) : (
                    <td key={column.id} />
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <p className="table-foot">
        {drawn.length < rows.length ? (
          <Button
            className="button button-quiet"
            onPress={() => {
              setAll(true);
            }}
          >
            {t.app.panel.showAll(total)}
          </Button>
        ) : (
          t.app.panel.rows(total)
        )}
      </p>
    </div>
  );
}
