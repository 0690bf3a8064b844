import { placeMeasures, type PlaceMeasure, type PlaceRow } from '../../query/place-reports.ts';
import { measureOf } from '../../schema/measures.ts';
import { intervalText, measureCell, percentText, standingText } from '../../views/place/measure-cells.ts';
import type { AmongPeers } from '../../views/publisher/card-peers.ts';
import { useViewContext } from '../answers/use-view-context.ts';
import { ScrollBox } from '../kit/scroll-box.tsx';
import { Spine } from '../kit/spine.tsx';
import { useWords } from '../kit/words.tsx';
import { useSourceDialog } from '../source/source-door.tsx';
import { DataCell } from '../table/data-cell.tsx';

type CardSpineProps = { readonly own: PlaceRow; readonly peers: ReadonlyMap<PlaceMeasure, AmongPeers> };

/** Each measure of a report against its peers: a row a measure, with the figure, its position and where it lies among theirs. */
export function CardSpine({ own, peers }: CardSpineProps) {
  const { t, format, say } = useWords();
  const context = useViewContext();
  const openSource = useSourceDialog();
  const words = t.place.spine;
  const isCompared = peers.size > 0;
  const whyNot = own.scope === null ? words.allUnstated : words.allFew;
  return (
    <section className="panel panel-wide card-spine" aria-labelledby="card-spine">
      <div className="panel-head">
        <h2 className="panel-title" id="card-spine">
          {words.title(format.exact(own.year ?? 0, 'year'))}
        </h2>
        <p className="panel-lead">{isCompared ? words.lead : whyNot}</p>
      </div>
      <ScrollBox label={t.app.panel.tableLabel(words.title(format.exact(own.year ?? 0, 'year')))}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{words.measure}</th>
              <th scope="col" className="end">
                {words.figure}
              </th>
              {isCompared && (
                <>
                  <th scope="col">{words.position}</th>
                  <th scope="col">{words.among}</th>
                </>
              )}
            </tr>
          </thead>
          <tbody>
            {placeMeasures.map((key) => (
              <tr key={key}>
                <th scope="row">{say(measureOf(key).names)}</th>
                <DataCell
                  cell={measureCell(own, key, context)}
                  align="end"
                  isHead={false}
                  onPick={openSource}
                />
                {isCompared && <SpineCells found={peers.get(key)} measure={key} />}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {isCompared && <p className="hint">{words.note}</p>}
    </section>
  );
}

type SpineCellsProps = { readonly found: AmongPeers | undefined; readonly measure: PlaceMeasure };

function SpineCells({ found, measure }: SpineCellsProps) {
  const { t, format } = useWords();
  const context = useViewContext();
  const words = t.place.spine;
  if (!found) return <td colSpan={2}>{words.few}</td>;
  const { unit } = measureOf(measure);
  const text = (value: number) =>
    unit === 'percent' ? percentText(value, context) : format.exact(Math.round(value * 10) / 10, unit);
  const { stood } = found;
  const peers = t.place.cardText.pool[found.pool](format.exact(found.peers, 'count'));
  const rank = t.place.cardText.place(format.exact(found.place, 'rank'), peers);
  const centre = stood?.group ?? found.middle;
  const tell = stood ? words.together : words.median;
  const told = tell(text(found.quarter), text(found.threeQuarters), text(centre));
  return (
    <>
      <td>
        {stood ? `${standingText(stood, context)} ${intervalText(stood, context)}` : rank}
        <small className="cell-note">{stood ? peers : ''}</small>
      </td>
      <td>
        <Spine
          {...found}
          centre={centre}
          interval={stood?.interval ?? null}
          mark={stood?.standing ?? 'none'}
          label={[rank, told].join(t.app.filter.and)}
        />
        <small className="cell-note">{told}</small>
      </td>
    </>
  );
}
