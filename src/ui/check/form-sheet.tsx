import type { FormHead, FormTable } from '../../schema/form-tables.ts';
import type { IndicatorKey } from '../../schema/indicators.ts';
import { sections } from '../../schema/sections.ts';
import { ScrollBox } from '../kit/scroll-box.tsx';
import { useWords, type Words } from '../kit/words.tsx';
import type { Step } from './cell-moves.ts';
import { FormInput, type CellState } from './form-input.tsx';
import type { Cells } from '../../draft/assemble-report.ts';

/** What is to be shown at a cell: how grave, and the ids of the words about it. */
export type CellMarks = ReadonlyMap<IndicatorKey, { readonly state: CellState; readonly ids: string }>;

type FormSheetProps = {
  readonly table: FormTable;
  readonly cells: Cells;
  readonly marks: CellMarks;
  readonly sums: ReadonlyMap<IndicatorKey, number>;
  readonly onType: (key: IndicatorKey, text: string) => void;
  readonly onMove: (key: IndicatorKey, step: Step) => boolean;
  readonly onPaste: (key: IndicatorKey, text: string) => void;
};

/** The printed words in the form's own language, the name in any other. */
const wordsOf = ({ names, label }: FormHead, { language, say }: Words): string =>
  language === 'hans' ? (label ?? names.hans) : say(names);

/** One table of the national form, each cell a field that its row and column name. */
export function FormSheet({ table, cells, marks, sums, onType, onMove, onPaste }: FormSheetProps) {
  const words = useWords();
  const name = words.say(sections[table.section].names);
  const label = table.label === undefined ? name : `${name} · ${table.label}`;
  const hasHeads = table.rows.some(({ head }) => head !== null);
  const corner = hasHeads ? <td colSpan={table.hasGroups ? 2 : 1} /> : null;
  const idOf = (kind: 'c' | 'r' | 'g', id: string) => `${table.id}-${kind}-${id}`;
  const groupOfRow = new Map<string, string>();
  let group: string | null = null;
  for (const row of table.rows) {
    if (row.group) group = row.group.id;
    if (row.isGrouped && group !== null) groupOfRow.set(row.id, group);
  }
  const groupOfColumn = (id: string) => table.groups.find((each) => id.startsWith(`${each.id}.`))?.id;
  return (
    <ScrollBox label={label} className="table-scroll form-sheet">
      <table className="table form-table" data-form={table.id}>
        {table.label !== undefined && <caption>{table.label}</caption>}
        <thead>
          {table.groups.length > 0 && (
            <tr>
              {corner}
              {table.groups.map((each) => (
                <th key={each.id} id={idOf('g', each.id)} scope="colgroup" colSpan={each.span}>
                  {wordsOf(each, words)}
                </th>
              ))}
            </tr>
          )}
          <tr>
            {corner}
            {table.columns.map((column) => (
              <th key={column.id} id={idOf('c', column.id)} scope="col">
                {wordsOf(column, words)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.id}>
              {row.group && (
                <th
                  id={idOf('g', row.group.id)}
                  scope="rowgroup"
                  rowSpan={row.group.span}
                  className="form-group"
                >
                  {wordsOf(row.group, words)}
                </th>
              )}
              {row.head && (
                <th id={idOf('r', row.id)} scope="row" colSpan={table.hasGroups && !row.isGrouped ? 2 : 1}>
                  {wordsOf(row.head, words)}
                </th>
              )}
              {row.cells.map((key, at) => {
                const column = table.columns[at];
                if (key === null || !column) return <td key={column?.id ?? at} aria-hidden="true" />;
                const rowGroup = groupOfRow.get(row.id);
                const columnGroup = groupOfColumn(column.id);
                const labels = [
                  ...(rowGroup === undefined ? [] : [idOf('g', rowGroup)]),
                  ...(row.head ? [idOf('r', row.id)] : []),
                  ...(columnGroup === undefined ? [] : [idOf('g', columnGroup)]),
                  idOf('c', column.id),
                ];
                const text = cells[key] ?? '';
                const mark = marks.get(key);
                const sum = sums.get(key);
                const isOther = sum !== undefined && text.trim() !== String(sum);
                return (
                  <td key={column.id} data-indicator={key} data-result={mark?.state}>
                    <FormInput
                      cell={key}
                      text={text}
                      labelledBy={labels.join(' ')}
                      state={mark?.state ?? 'none'}
                      describedBy={mark?.ids}
                      sum={isOther ? sum : null}
                      sumWords={isOther ? words.t.check.form.sum(String(sum)) : ''}
                      onType={onType}
                      onMove={onMove}
                      onPaste={onPaste}
                    />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
