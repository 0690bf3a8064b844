import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { TableModel } from '../../views/model/view.ts';
import { ScrollBox } from '../kit/scroll-box.tsx';
import { RowCells, SortHead, useShownColumns, useSorted, type PickSource } from './sorted-table.tsx';
import { mostDecimals } from './short-decimals.ts';
import { TableTools } from './table-tools.tsx';
import { usePrinting } from '../kit/use-printing.ts';
import { useWords } from '../kit/words.tsx';

/** So many rows are drawn at first; a table of thousands opens on demand. */
const firstRows = 100;

const numbersDescend = ({ align }: TableModel['columns'][number]) => align === 'end';

type DataTableProps = {
  readonly table: TableModel;
  readonly label: string;
  readonly onPick: PickSource;
};

/** The table twin of a chart: sortable, scrolling inside itself, with the reason in words where a value is missing. */
export default function DataTable({ table: model, label, onPick }: DataTableProps) {
  const { t, format } = useWords();
  const [all, setAll] = useState(false);
  const table = useSorted(model, numbersDescend);
  const rows = table.getRowModel().rows;
  const shown = useShownColumns(table, model);
  const decimals = useMemo(() => mostDecimals(model), [model]);
  const printing = usePrinting();
  const drawn = all || printing ? rows : rows.slice(0, firstRows);
  const total = format.exact(rows.length, 'count');
  return (
    <div className="table-box">
      <TableTools table={table} model={model} />
      <ScrollBox label={label}>
        <table className="table">
          <SortHead table={table} columns={model.columns} />
          <tbody>
            {drawn.map((row) => (
              <tr key={row.id}>
                <RowCells
                  row={row.original}
                  columns={model.columns}
                  shown={shown}
                  decimals={decimals}
                  onPick={onPick}
                />
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
