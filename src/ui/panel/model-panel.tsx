import { useRef, useState, type ReactNode, type RefCallback } from 'react';
import type { Filter } from '../../query/filter.ts';
import type { ChartModel } from '../../views/model/chart-model.ts';
import { isDrawn } from '../../views/model/is-drawn.ts';
import type { ViewState } from '../answers/use-view.ts';
import { Chart, type ChartHandle } from '../chart/chart.tsx';
import { CoverageLine } from './coverage-line.tsx';
import { Late, toLate } from '../kit/late.tsx';
import { OtherGroupsLine } from './other-groups-line.tsx';
import { PanelActions } from './panel-actions.tsx';
import { PanelFrame } from './panel-frame.tsx';
import { EmptyNote } from './empty-note.tsx';
import { NotDrawnLine } from './not-drawn-line.tsx';
import { ErrorNote } from '../kit/error-note.tsx';
import { OneReportLine } from './one-report-line.tsx';
import { PanelWords } from './panel-words.tsx';
import { RefusedNote } from './refused-note.tsx';
import { ShowAs } from '../kit/show-as.tsx';
import { Skeleton } from '../kit/skeleton.tsx';
import { useSourceDialog } from '../source/source-door.tsx';
import { TableTwin } from '../table/table-twin.tsx';
import { useLasting } from '../kit/use-lasting.ts';
import { useWords } from '../kit/words.tsx';

const dataTable = toLate(() => import('../table/data-table.tsx'));

type ModelPanelProps = {
  readonly id: string;
  /** Told the figure's element. */
  readonly place?: RefCallback<Element>;
  readonly title: string;
  readonly lead: string;
  readonly shown: ViewState;
  readonly wide?: boolean;
  readonly third?: boolean;
  /** It is one of a page's list (`panel-list.tsx`): what is not drawn is one line there. */
  readonly listed?: boolean;
  /** On paper the table twin follows the chart. */
  readonly twin?: boolean;
  /** What the model was asked under, where that is not the reader’s filter. */
  readonly filter?: Filter;
  /** It is the view of this id: as it is asked, or its measure over the years. */
  readonly as?: 'view' | 'years';
  /** Ways on from here, below everything else. */
  readonly more?: ReactNode;
  /** Ways to change what is shown, above the chart. */
  readonly controls?: ReactNode;
  readonly onChoose?: (id: string) => void;
};

/**
 * A model as a figure: what it shows in words, its chart, its table twin, how much of the data it covers, and the ways to
 * take it along.
 */
export function ModelPanel({
  id: viewId,
  place,
  title: asked,
  lead,
  shown,
  wide = false,
  third = false,
  listed = false,
  twin = false,
  filter,
  as,
  more,
  controls,
  onChoose,
}: ModelPanelProps) {
  const { t } = useWords();
  const words = t.app.panel;
  const [asTable, setAsTable] = useState(false);
  const chart = useRef<ChartHandle>(null);
  const openSource = useSourceDialog();
  const model = shown.state === 'ready' ? shown.model : null;
  const title = model?.one ? t.views.ofPublisher(model.one.name, asked) : asked;
  const stale = 'stale' in shown && shown.stale;
  const dimmed = useLasting(stale);
  const refused = model?.chart === null ? model.refused : undefined;
  const table = model !== null && (asTable || (model.chart === null && refused === undefined));
  // A drawing stays, hidden, while a filter leaves nothing: the next one is drawn sooner where one stands.
  const [last, setLast] = useState<ChartModel | null>(null);
  if (model?.chart && model.chart !== last) setLast(model.chart);
  const stands = model ? model.chart : shown.state === 'empty' ? last : null;
  const drawn = asTable ? null : stands;
  const said = shown.state === 'ready' || shown.state === 'empty' ? shown.model : null;
  const line = listed && said !== null && !asTable && !isDrawn(said);
  return (
    <PanelFrame
      id={viewId}
      title={title}
      lead={lead}
      state={shown.state}
      busy={stale}
      wide={wide}
      third={third}
      line={line}
      {...(said?.group !== undefined && { group: said.group })}
      {...(place && { place })}
      tools={
        model && (
          <div className="panel-tools">
            {(model.chart ?? refused) && <ShowAs asTable={asTable} onChange={setAsTable} />}
            {!line && (
              <PanelActions
                viewId={viewId}
                title={title}
                model={model}
                chart={model.chart === null || table ? null : chart}
                {...(as && { as })}
                {...(filter && { filter })}
              />
            )}
          </div>
        )
      }
    >
      {!line && controls}
      {line && (
        <NotDrawnLine
          reason={said.refused}
          isEmpty={model === null}
          helps={shown.state === 'empty' ? shown.hasAny : shown.state === 'ready' ? shown.draws : undefined}
        />
      )}
      <div className={dimmed ? 'panel-body panel-stale' : 'panel-body'}>
        {shown.state === 'loading' && <Skeleton label={words.loading} />}
        {shown.state === 'error' && <ErrorNote error={shown.error} retry={shown.retry} />}
        {shown.state === 'empty' && !line && (
          <EmptyNote
            {...(shown.hasAny && { hasAny: shown.hasAny })}
            {...(filter && as !== 'years' && { given: filter })}
          />
        )}
        {refused !== undefined && !asTable && !line && (
          <RefusedNote reason={refused} {...(filter && { given: filter })} />
        )}
        {drawn && (
          <div hidden={!model}>
            <Chart
              ref={chart}
              model={drawn}
              label={words.chartLabel(title)}
              summary={model?.summary ?? ''}
              onPick={openSource}
              {...(onChoose && { onChoose })}
            />
          </div>
        )}
        {(model?.chart ?? refused) && model && <TableTwin table={model.table} />}
        {model && table && (
          <Late part={dataTable} written={!asTable} waiting={<Skeleton label={words.loading} />}>
            {(DataTable) => (
              <DataTable table={model.table} label={words.tableLabel(title)} onPick={openSource} />
            )}
          </Late>
        )}
      </div>
      {model?.one && <OneReportLine one={model.one} />}
      {model?.otherGroups && !line && !filter && <OtherGroupsLine groups={model.otherGroups} />}
      {said && !line && (
        <figcaption className="panel-foot">
          <PanelWords
            summary={refused === undefined || asTable ? (model?.summary ?? '') : ''}
            notes={said.notes.filter((note) => note !== said.group)}
            {...(said.working && { working: said.working })}
          />
          {said.coverage && <CoverageLine coverage={said.coverage} />}
        </figcaption>
      )}
      {model && twin && !table && !line && (
        <div className="only-paper">
          <Late part={dataTable} written>
            {(DataTable) => (
              <DataTable table={model.table} label={words.tableLabel(title)} onPick={openSource} />
            )}
          </Late>
        </div>
      )}
      {!line && more}
    </PanelFrame>
  );
}
