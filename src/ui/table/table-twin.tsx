import { memo } from 'react';
import type { TableModel } from '../../views/model/view.ts';
import { PageLink } from '../address/navigation.tsx';
import { useWords } from '../kit/words.tsx';

const listed = 20;

/** The figures of a chart in words and numbers, where no script runs that could show its table: the first rows. */
export const TableTwin = memo(function TableTwin({ table }: { readonly table: TableModel }) {
  const { t, format } = useWords();
  const words = t.app.panel;
  const rows = table.rows.slice(0, listed);
  const count = (value: number) => format.exact(value, 'count');
  return (
    <noscript>
      <details className="table-twin">
        <summary>{words.table}</summary>
        <table className="table">
          <thead>
            <tr>
              {table.columns.map(({ id, name, align }) => (
                <th key={id} scope="col" className={align === 'end' ? 'end' : undefined}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <tr key={at}>
                {table.columns.map(({ id, align }, column) => {
                  const cell = row[column];
                  const shown = cell?.value === null && cell.text === '' ? cell.reason : cell?.text;
                  return (
                    <td key={id} className={align === 'end' ? 'end' : undefined}>
                      {shown}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
        <p>
          {rows.length < table.rows.length ? (
            <>
              {words.firstRows(count(rows.length), count(table.rows.length))}{' '}
              <PageLink to="data">{t.app.pages.data.title}</PageLink>
            </>
          ) : (
            words.rows(count(rows.length))
          )}
        </p>
      </details>
    </noscript>
  );
});
