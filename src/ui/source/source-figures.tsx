import type { RowOf } from '../../query/query.ts';
import type { figurePlaces } from '../../query/source.ts';
import { indicatorOf, indicators, isIndicatorKey } from '../../schema/indicators.ts';
import { derivedReasons } from '../../schema/problems.ts';
import { CorrectionNote } from './correction-note.tsx';
import { indicatorWords, numberUnitOf, problemWords } from './figure-text.ts';
import { placeWords } from '../../views/model/figure-place.ts';
import { ScrollBox } from '../kit/scroll-box.tsx';
import { useWords } from '../kit/words.tsx';

type PlacedFigure = RowOf<ReturnType<typeof figurePlaces>['columns']>;

type SourceFiguresProps = {
  readonly places: readonly PlacedFigure[];
  readonly keys: readonly string[];
  /** Totals that fail their own sum: they are marked. */
  readonly unsound?: readonly string[];
};

const order = new Map<string, number>(indicators.map(({ key }, index) => [key, index]));
const orderOf = ({ key }: PlacedFigure): number => order.get(key ?? '') ?? order.size;

/** The figures that are asked about (or all of the report), with what is printed and where; in the form’s order. */
export function SourceFigures({ places, keys, unsound = [] }: SourceFiguresProps) {
  const words = useWords();
  const { t, format } = words;
  const asked = keys.length > 0 ? places.filter(({ key }) => key !== null && keys.includes(key)) : places;
  if (asked.length === 0) return null;
  const sorted = [...asked].sort((a, b) => orderOf(a) - orderOf(b));
  const valueOf = ({ key, value, problem }: PlacedFigure): string => {
    if (value === null) return problem === null ? t.app.panel.noValue : problemWords(problem, words);
    const unit = key !== null && isIndicatorKey(key) ? numberUnitOf(indicatorOf(key)) : 'count';
    return format.exact(value, unit);
  };
  return (
    <>
      <h3 className="dialog-subtitle">{t.app.source.figures}</h3>
      <ScrollBox label={t.app.source.figures}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t.app.source.figure}</th>
              <th scope="col" className="end">
                {t.app.source.value}
              </th>
              <th scope="col">{t.app.source.printed}</th>
              <th scope="col">{t.app.source.place}</th>
            </tr>
          </thead>
          <tbody>
            {sorted.map((figure) => (
              <tr key={figure.key}>
                <th scope="row">{indicatorWords(figure.key ?? '', words)}</th>
                <td className={figure.value === null ? 'end missing' : 'end'}>
                  {valueOf(figure)}
                  {figure.approximate === true && (
                    <small className="cell-note">{t.app.panel.approximate}</small>
                  )}
                  {unsound.includes(figure.key ?? '') && (
                    <small className="cell-note">{words.say(derivedReasons.unsound.names)}</small>
                  )}
                </td>
                <td>
                  {figure.printed ?? '–'}
                  {figure.correction !== null && <CorrectionNote reason={figure.correction} />}
                </td>
                <td>{placeWords(figure, words)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </>
  );
}
