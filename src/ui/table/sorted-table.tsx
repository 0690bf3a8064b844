import {
  columnFilteringFeature,
  columnVisibilityFeature,
  createColumnHelper,
  createFilteredRowModel,
  createSortedRowModel,
  globalFilteringFeature,
  rowSortingFeature,
  tableFeatures,
  useTable,
  type FilterFn,
  type SortFn,
} from '@tanstack/react-table';
import { memo, useMemo } from 'react';
import type { IndicatorKey } from '../../schema/indicators.ts';
import type { TableCell, TableModel } from '../../views/model/view.ts';
import { CellButton } from '../kit/cell-button.tsx';
import { DataCell } from './data-cell.tsx';
import { useWords } from '../kit/words.tsx';

export type PickSource = (reportId: string, keys?: readonly IndicatorKey[]) => void;

type Row = readonly TableCell[];
type Column = TableModel['columns'][number];

const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  columnVisibilityFeature,
  columnFilteringFeature,
  globalFilteringFeature,
  filteredRowModel: createFilteredRowModel(),
});
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

/** Whether any cell of a row, hidden columns too, has what the reader typed in its words. */
const holdsText: FilterFn<typeof features, Row> = ({ original }, _column, typed: string) =>
  original.some(({ text }) => text.toLowerCase().includes(typed.trim().toLowerCase()));

/**
 * The table of a model, sorted, narrowed and with the columns that the reader asks for; `descends` tells which columns begin
 * with their largest. `by`: the column by which it is sorted at first; null, or one that is none, leaves the order of the rows.
 */
export function useSorted(
  model: TableModel,
  descends: (column: Column) => boolean,
  by: string | null = null,
) {
  const { collator } = useWords();
  const columns = useMemo(
    () =>
      helper.columns(
        model.columns.map((column, index) =>
          helper.accessor((row) => row[index]?.value ?? undefined, {
            id: column.id,
            header: column.name,
            sortFn: compareBy(collator),
            sortUndefined: 'last',
            sortDescFirst: descends(column),
          }),
        ),
      ),
    [model.columns, collator, descends],
  );
  const first = model.columns.find(({ id }) => id === by);
  return useTable({
    features,
    columns,
    data: model.rows,
    globalFilterFn: holdsText,
    ...(first && { initialState: { sorting: [{ id: first.id, desc: descends(first) }] } }),
  });
}

export type SortedTable = ReturnType<typeof useSorted>;

/** The places of the columns that are shown, in a model’s rows. */
export function useShownColumns(table: SortedTable, { columns }: TableModel): readonly number[] {
  const { columnVisibility } = table.state;
  return useMemo(
    () => columns.flatMap(({ id }, index) => ((columnVisibility[id] ?? true) ? [index] : [])),
    [columns, columnVisibility],
  );
}

type SortHeadProps = {
  readonly table: SortedTable;
  readonly columns: readonly Column[];
  /** Which row of all it is, where not all are drawn. */
  readonly rowIndex?: number;
  /** The head of a first column that is none of the model, for those who hear it. */
  readonly before?: string;
  /** The head of a last column that is none of the model. */
  readonly more?: string;
};

/** The heads of the columns, each a way to sort by it. */
export function SortHead({ table, columns, rowIndex, before, more }: SortHeadProps) {
  const { t } = useWords();
  return (
    <thead>
      {table.getHeaderGroups().map((group) => (
        <tr key={group.id} aria-rowindex={rowIndex}>
          {before !== undefined && (
            <th scope="col">
              <span className="sr-only">{before}</span>
            </th>
          )}
          {group.headers.map((header) => {
            const sorted = header.column.getIsSorted();
            const { name = '', note, align } = columns.find(({ id }) => id === header.column.id) ?? {};
            return (
              <th
                key={header.id}
                scope="col"
                className={align === 'end' ? 'end' : undefined}
                aria-sort={sorted === false ? 'none' : sorted === 'asc' ? 'ascending' : 'descending'}
              >
                <CellButton
                  className="sort-button"
                  label={t.app.panel.sort(name)}
                  onPress={() => {
                    header.column.toggleSorting();
                  }}
                >
                  {name}
                  <span className="sort-mark" data-sorted={sorted} aria-hidden="true" />
                </CellButton>
                <span className="only-paper">{name}</span>
                {note !== undefined && <small className="head-note">{note}</small>}
              </th>
            );
          })}
          {more !== undefined && <th scope="col">{more}</th>}
        </tr>
      ))}
    </thead>
  );
}

type RowCellsProps = {
  readonly row: Row;
  readonly columns: readonly Column[];
  /** The places of those to draw; kept by `useMemo`. */
  readonly shown: readonly number[];
  /** The most decimals of each column; kept by `useMemo`. */
  readonly decimals: readonly number[];
  readonly onPick: PickSource;
};

/** The cells of a row, one for each column shown; they stay as they are while the table scrolls. */
export const RowCells = memo(function RowCells({ row, columns, shown, decimals, onPick }: RowCellsProps) {
  return shown.map((index) => {
    const column = columns[index];
    const cell = row[index];
    if (!column) return null;
    return cell ? (
      <DataCell
        key={column.id}
        cell={cell}
        align={column.align}
        isHead={index === 0}
        decimals={decimals[index] ?? 0}
        onPick={onPick}
      />
    ) : (
      <td key={column.id} />
    );
  });
});
