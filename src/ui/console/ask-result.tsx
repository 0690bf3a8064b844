import { useId, useMemo, useRef } from 'react';
import type { Asked } from '../../query/free-question.ts';
import { everything } from '../../query/filter.ts';
import type { AskSettings } from '../../state/ask-url.ts';
import { toAskTable } from '../../views/data/ask-table.ts';
import { toAskView } from '../../views/data/ask-view.ts';
import { Chart, type ChartHandle } from '../chart/chart.tsx';
import { PanelActions } from '../panel/panel-actions.tsx';
import { useViewContext } from '../answers/use-view-context.ts';
import { RankTable } from '../table/rank-table.tsx';
import { useSourceDialog } from '../source/source-door.tsx';
import { useWords } from '../kit/words.tsx';
import { ChartChoices } from './chart-choices.tsx';

type ResultProps = {
  readonly asked: Asked;
  readonly milliseconds: number;
  /** The statement in the editor is another by now. */
  readonly isChanged: boolean;
  readonly settings: AskSettings;
  readonly onChange: (change: Partial<AskSettings>) => void;
};

/** An answer as a table or a chart, with the ways to take it along. */
export function AskResult({ asked, milliseconds, isChanged, settings, onChange }: ResultProps) {
  const { t, format } = useWords();
  const words = t.ask;
  const id = useId();
  const chart = useRef<ChartHandle>(null);
  const openSource = useSourceDialog();
  const context = useViewContext(everything);
  const { show, x, y, by } = settings;
  const view = useMemo(() => toAskView(asked, show, { x, y, by }, context), [asked, show, x, y, by, context]);
  const { model, cannot } = view;
  /** A file tells a null by nothing at all. */
  const taken = useMemo(() => ({ ...model, table: toAskTable(asked, null) }), [model, asked]);
  const count = format.exact(asked.rows.length, 'count');
  const seconds = format.exact(Math.max(0.01, milliseconds / 1000), 'count');
  if (asked.plan) {
    return (
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
      <pre className="sql-plan" tabIndex={0} role="region" aria-label={words.title}>
        {asked.rows.map((row) => row[1] ?? '').join('\n')}
      </pre>
    );
  }
  return (
    <figure className="sql-result" aria-labelledby={id} data-rows={asked.rows.length} data-more={asked.more}>
      <div className="sql-result-head">
        <h3 id={id}>{words.title}</h3>
        <p role="status">
          {words.rows(count, seconds)}
          {asked.more && <span className="sql-more">{words.more(count)}</span>}
        </p>
        {asked.rows.length > 0 && (
          <div className="panel-tools">
            <PanelActions viewId="sql" title={words.title} model={taken} chart={model.chart ? chart : null} />
          </div>
        )}
      </div>
      {isChanged && <p className="hint">{words.changed}</p>}
      {asked.rows.length === 0 ? (
        <div className="state-note">
          <p className="state-title">{words.none}</p>
          <p>{words.noneHint}</p>
        </div>
      ) : (
        <>
          <ChartChoices asked={asked} settings={settings} onChange={onChange} />
          {cannot !== null && (
            <p className="sql-cannot" role="status">
              {cannot}
            </p>
          )}
          {model.chart && (
            <Chart
              ref={chart}
              model={model.chart}
              label={t.app.panel.chartLabel(words.title)}
              summary={model.summary}
              onPick={openSource}
            />
          )}
          {model.summary !== '' && <p className="panel-summary">{model.summary}</p>}
          {model.notes.map((note) => (
            <p key={note} className="hint">
              {note}
            </p>
          ))}
          {(show === 'table' || cannot !== null) && (
            <RankTable
              key={asked.columns.map(({ name }) => name).join('\n')}
              table={model.table}
              label={t.app.panel.tableLabel(words.title)}
              onPick={openSource}
            />
          )}
        </>
      )}
    </figure>
  );
}
