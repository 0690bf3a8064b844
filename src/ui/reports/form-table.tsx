import type { IndicatorKey } from '../../schema/indicators.ts';
import type { Finding, Report } from '../../schema/report.ts';
import { sections } from '../../schema/sections.ts';
import { ScrollBox } from '../kit/scroll-box.tsx';
import { useWords, type Words } from '../kit/words.tsx';
import { FigureCell } from './figure-cell.tsx';
import type { FormHead, FormTable as Form } from '../../schema/form-tables.ts';

type FormTableProps = {
  readonly reportId: string;
  readonly report: Report;
  readonly table: Form;
  readonly marks: ReadonlyMap<IndicatorKey, readonly Finding[]>;
};

/** The printed words in the form's own language, the name in any other. */
const wordsOf = ({ names, label }: FormHead, { language, say }: Words): string =>
  language === 'hans' ? (label ?? names.hans) : say(names);

/** One table of the national form, with what the report says in each cell. */
export function FormTable({ reportId, report, table, marks }: FormTableProps) {
  const words = useWords();
  const name = words.say(sections[table.section].names);
  const label = table.label === undefined ? name : `${name} · ${table.label}`;
  const hasHeads = table.rows.some(({ head }) => head !== null);
  const corner = hasHeads ? <td colSpan={table.hasGroups ? 2 : 1} /> : null;
  return (
    <ScrollBox label={label}>
      <table className="table form-table" data-form={table.id}>
        {table.label !== undefined && <caption>{table.label}</caption>}
        <thead>
          {table.groups.length > 0 && (
            <tr>
              {corner}
              {table.groups.map((group) => (
                <th key={group.id} scope="colgroup" colSpan={group.span}>
                  {wordsOf(group, words)}
                </th>
              ))}
            </tr>
          )}
          <tr>
            {corner}
            {table.columns.map((column) => (
              <th key={column.id} scope="col" className="end">
                {wordsOf(column, words)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ id, group, isGrouped, head, cells }) => (
            <tr key={id}>
              {group && (
                <th scope="rowgroup" rowSpan={group.span} className="form-group">
                  {wordsOf(group, words)}
                </th>
              )}
              {head && (
                <th scope="row" colSpan={table.hasGroups && !isGrouped ? 2 : 1}>
                  {wordsOf(head, words)}
                </th>
              )}
              {cells.map((indicator, index) => (
                <FigureCell
                  key={table.columns[index]?.id}
                  reportId={reportId}
                  report={report}
                  indicator={indicator}
                  findings={indicator === null ? undefined : marks.get(indicator)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
