import { Fragment, useMemo, useState } from 'react';
import { partsTable } from '../../views/place/tabulate-parts.ts';
import { cellOf, type PartReport, type PlaceParts } from '../../views/place/part-reports.ts';
import { useViewContext } from '../answers/use-view-context.ts';
import { CellButton } from '../kit/cell-button.tsx';
import { ScrollBox } from '../kit/scroll-box.tsx';
import { Spark } from '../kit/spark.tsx';
import { useWords } from '../kit/words.tsx';
import { useSourceDialog } from '../source/source-door.tsx';
import { RowCells, SortHead, useShownColumns, useSorted } from '../table/sorted-table.tsx';
import { mostDecimals } from '../table/short-decimals.ts';
import { TableTools } from '../table/table-tools.tsx';
import { PartMeasures } from './part-measures.tsx';
import { RankTakenApart } from './rank-taken-apart.tsx';
import type { PartsRanking } from './use-parts-rank.ts';

const numbersDescend = ({ align }: { readonly align: 'start' | 'end' }) => align === 'end';

type PartsTableProps = {
  readonly placed: PlaceParts;
  readonly ranking: PartsRanking;
  readonly label: string;
  /** The column by which it is sorted at first. */
  readonly by: string | null;
};

/** All parts of a place, held or not: sortable, narrowed by words; a row opens to its rank and its measures taken apart. */
export function PartsTable({ placed, ranking, label, by }: PartsTableProps) {
  const { t } = useWords();
  const context = useViewContext();
  const model = useMemo(() => partsTable(placed, context), [placed, context]);
  const table = useSorted(model, numbersDescend, by);
  const shown = useShownColumns(table, model);
  const decimals = useMemo(() => mostDecimals(model), [model]);
  const openSource = useSourceDialog();
  const [opened, setOpened] = useState<string | null>(null);
  return (
    <div className="table-box">
      <TableTools table={table} model={model} />
      <ScrollBox label={label}>
        <table className="table place-table">
          <SortHead
            table={table}
            columns={model.columns}
            before={t.place.head.open}
            more={t.place.head.trend}
          />
          <tbody>
            {table.getRowModel().rows.map((row) => {
              const part = placed.parts[row.index];
              if (!part) return null;
              const isOpen = part.code === opened;
              return (
                <Fragment key={row.id}>
                  <tr>
                    <td className="place-toggle">
                      {part.report && (
                        <CellButton
                          label={isOpen ? t.place.close(part.name) : t.place.open(part.name)}
                          onPress={() => {
                            setOpened(isOpen ? null : part.code);
                          }}
                        >
                          {isOpen ? '−' : '+'}
                        </CellButton>
                      )}
                    </td>
                    <RowCells
                      row={row.original}
                      columns={model.columns}
                      shown={shown}
                      decimals={decimals}
                      onPick={openSource}
                    />
                    <td>
                      <Trend part={part} placed={placed} />
                    </td>
                  </tr>
                  {isOpen && part.report && (
                    <tr className="place-opened">
                      <td colSpan={shown.length + 2}>
                        <div className="place-measures">
                          <RankTakenApart id={part.report.publisher_id ?? ''} ranking={ranking} />
                          <PartMeasures part={part} report={part.report} placed={placed} />
                        </div>
                      </td>
                    </tr>
                  )}
                </Fragment>
              );
            })}
          </tbody>
        </table>
      </ScrollBox>
    </div>
  );
}

/** The requests received over the years of the place, as a small line. */
function Trend({ part, placed }: { readonly part: PartReport; readonly placed: PlaceParts }) {
  const { t, format } = useWords();
  const values = placed.years.toReversed().map((year) => {
    const row = part.history.find((each) => each.year === year);
    return row ? cellOf(row, 'requests_received').value : null;
  });
  if (values.every((value) => value === null)) return null;
  const labels = placed.years.toReversed().flatMap((year, at) => {
    const value = values[at] ?? null;
    return value === null ? [] : [t.app.named(format.exact(year, 'year'), format.exact(value, 'count'))];
  });
  return <Spark values={values} label={labels.join(t.app.filter.and)} />;
}
