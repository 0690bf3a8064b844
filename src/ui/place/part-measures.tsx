import { placeMeasures, type PlaceRow } from '../../query/place-reports.ts';
import { measureOf } from '../../schema/measures.ts';
import { intervalText, measureCell, percentText, standingText } from '../../views/place/measure-cells.ts';
import { cellOf, type PartReport, type PlaceParts } from '../../views/place/part-reports.ts';
import { PageLink } from '../address/navigation.tsx';
import { useViewContext } from '../answers/use-view-context.ts';
import { ScrollBox } from '../kit/scroll-box.tsx';
import { Spark } from '../kit/spark.tsx';
import { useWords } from '../kit/words.tsx';
import { useSourceDialog } from '../source/source-door.tsx';
import { DataCell } from '../table/data-cell.tsx';

type PartMeasuresProps = {
  readonly part: PartReport;
  readonly report: PlaceRow;
  readonly placed: PlaceParts;
  /** The name of its table, which scrolls in a box of its own then. */
  readonly label?: string;
};

/** One part taken apart: each measure with its figure and source, all parts together, its interval and position. */
export function PartMeasures({ part, report, placed, label }: PartMeasuresProps) {
  const { t, format, say } = useWords();
  const context = useViewContext();
  const openSource = useSourceDialog();
  const words = t.place;
  const years = placed.years.toReversed();
  const rows = placeMeasures.map((key) => ({
    key,
    stood: placed.standings.get(key)?.get(report),
    values: years.map((year) => {
      const row = part.history.find((each) => each.year === year);
      return row ? cellOf(row, key).value : null;
    }),
  }));
  const isStood = rows.some(({ stood }) => stood !== undefined);
  const isLine = (values: readonly (number | null)[]) => values.filter((value) => value !== null).length > 1;
  const hasLines = rows.some(({ values }) => isLine(values));
  const columns = [
    'measure',
    'value',
    ...(isStood ? (['group', 'interval', 'standing'] as const) : []),
    ...(hasLines ? (['years'] as const) : []),
  ] as const;
  const table = (
    <table className="table">
      <thead>
        <tr>
          {columns.map((name) => (
            <th key={name} scope="col" className={name === 'value' ? 'end' : undefined}>
              {words.detail[name]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, stood, values }) => (
          <tr key={key}>
            <th scope="row">{say(measureOf(key).names)}</th>
            <DataCell
              cell={measureCell(report, key, context)}
              align="end"
              isHead={false}
              onPick={openSource}
            />
            {isStood && (
              <>
                <td>
                  {stood &&
                    words.ofParts(percentText(stood.group, context), format.exact(stood.parts, 'count'))}
                </td>
                <td>{stood && intervalText(stood, context)}</td>
                <td>{stood && standingText(stood, context)}</td>
              </>
            )}
            {hasLines && (
              <td>{isLine(values) && <Spark values={values} label={say(measureOf(key).names)} />}</td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
  return (
    <>
      {label === undefined ? table : <ScrollBox label={label}>{table}</ScrollBox>}
      {report.publisher_id !== null && (
        <p className="place-ways">
          <PageLink to="publisher" params={{ id: report.publisher_id }} className="button">
            {words.card}
          </PageLink>
        </p>
      )}
    </>
  );
}
