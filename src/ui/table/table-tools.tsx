import { useId } from 'react';
import type { TableModel } from '../../views/model/view.ts';
import { useWords } from '../kit/words.tsx';
import type { SortedTable } from './sorted-table.tsx';

/** From so many rows, or columns, on it is worth while to narrow them. */
const manyRows = 12;
const manyColumns = 5;

type TableToolsProps = { readonly table: SortedTable; readonly model: TableModel };

/** Narrows a long table to the rows that hold a text, and a wide one to the columns wanted; the first always stays. */
export function TableTools({ table, model }: TableToolsProps) {
  const { t } = useWords();
  const id = useId();
  const words = t.app.table;
  const { columnVisibility } = table.state;
  const typed: unknown = table.state.globalFilter;
  const wide = model.columns.length >= manyColumns;
  const long = model.rows.length >= manyRows;
  if (!wide && !long) return null;
  return (
    <div className="table-tools">
      {long && (
        <input
          type="search"
          className="table-filter"
          aria-label={words.filter}
          placeholder={words.filter}
          value={typeof typed === 'string' ? typed : ''}
          onChange={({ target }) => {
            table.setGlobalFilter(target.value);
          }}
        />
      )}
      {wide && (
        <details className="table-columns">
          <summary>{words.columns}</summary>
          <ul>
            {model.columns.slice(1).map((column) => (
              <li key={column.id}>
                <input
                  type="checkbox"
                  id={`${id}-${column.id}`}
                  checked={columnVisibility[column.id] ?? true}
                  onChange={({ target }) => {
                    table.setColumnVisibility((shown) => ({ ...shown, [column.id]: target.checked }));
                  }}
                />
                <label htmlFor={`${id}-${column.id}`}>{column.name}</label>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
