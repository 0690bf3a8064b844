import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
  type SortFn,
} from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef } from 'react';
import { Button } from 'react-aria-components/Button';
import type { IndicatorKey } from '../../schema/indicators.ts';
import type { TableCell, TableModel } from '../../views/view.ts';
import { DataCell } from '../data-cell.tsx';
import { useWords } from '../words.tsx';
import { usePrinting } from '../use-printing.ts';

type Row = readonly TableCell[];

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });
const helper = createColumnHelper<typeof features, Row>();

/** Numbers by size, words by the reader's alphabet; what has no value stands last either way (`sortUndefined`). */
const compareBy =
  (collator: Intl.Collator): SortFn<typeof features, Row> =>
  (a, b, id) => {
    const left = a.getValue<number | string>(id);
    const right = b.getValue<number | string>(id);
    if (typeof left === 'number' && typeof right === 'number') return left - right;
    return collator.compare(String(left), String(right));
  };

const rowHeight = 37;

type RankTableProps = {
  readonly table: TableModel;
  readonly label: string;
  readonly onPick: (reportId: string, keys?: readonly IndicatorKey[]) => void;
};

/** A sortable table of any length: only the rows in sight are drawn, and each says which of all it is. */
export function RankTable({ table: model, label, onPick }: RankTableProps) {
  const { t, format, collator } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const printing = usePrinting();
  const columns = useMemo(
    () =>
      helper.columns(
        model.columns.map((column, index) =>
          helper.accessor((row) => row[index]?.value ?? undefined, {
            id: column.id,
            header: column.name,
            sortFn: compareBy(collator),
            sortUndefined: 'last',
            sortDescFirst: false,
          }),
        ),
      ),
    [model.columns, collator],
  );
  const table = useTable({ features, columns, data: model.rows });
  const rows = table.getRowModel().rows;
  // eslint-disable-next-line react-hooks/incompatible-library -- the compiler, which it warns of, is not in use
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    overscan: printing ? rows.length : 12,
    initialRect: { width: 800, height: 512 },
  });
  const drawn = virtual.getVirtualItems();
  const before = drawn[0]?.start ?? 0;
  const after = Math.max(0, virtual.getTotalSize() - (drawn.at(-1)?.end ?? 0));
  return (
    <div className="table-box">
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <div className="table-scroll" ref={box} role="region" aria-label={label} tabIndex={0}>
        <table className="table rank-table" aria-rowcount={rows.length + 1}>
          <thead>
            {table.getHeaderGroups().map((group) => (
              <tr key={group.id} aria-rowindex={1}>
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
                      {model.columns[index]?.note !== undefined && (
                        <small className="head-note">{model.columns[index].note}</small>
                      )}
                    </th>
                  );
                })}
              </tr>
            ))}
          </thead>
          <tbody>
            {before > 0 && <Gap height={before} columns={model.columns.length} />}
            {drawn.map(({ index, key }) => {
              const row = rows[index];
              return (
                row && (
                  <tr key={key} data-index={index} ref={virtual.measureElement} aria-rowindex={index + 2}>
                    {model.columns.map((column, at) => {
                      const cell = row.original[at];
                      return cell ? (
                        <DataCell
                          key={column.id}
                          cell={cell}
                          align={column.align}
                          isHead={at === 0}
                          onPick={onPick}
                        />
                      ) : (
                        <td key={column.id} />
                      );
                    })}
                  </tr>
                )
              );
            })}
            {after > 0 && <Gap height={after} columns={model.columns.length} />}
          </tbody>
        </table>
      </div>
      <p className="table-foot">{t.app.panel.rows(format.exact(rows.length, 'count'))}</p>
    </div>
  );
}

/** Stands for the rows out of sight. */
function Gap({ height, columns }: { readonly height: number; readonly columns: number }) {
  return (
    <tr aria-hidden="true" className="rank-gap">
      <td colSpan={columns} style={{ height }} />
    </tr>
  );
}
