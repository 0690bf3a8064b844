import { useContext, useRef, useState, type ReactNode } from 'react';
import { everything } from '../../query/filter.ts';
import type { Messages } from '../../text/messages.ts';
import type { Footing } from '../../views/ranking/ranking-reference.ts';
import type { TableModel, ViewModel } from '../../views/model/view.ts';
import { Chart, type ChartHandle } from '../chart/chart.tsx';
import { PanelActions } from '../panel/panel-actions.tsx';
import { PanelFrame } from '../panel/panel-frame.tsx';
import { ErrorNote } from '../kit/error-note.tsx';
import { PanelWords } from '../panel/panel-words.tsx';
import { useAlone } from '../kit/part.tsx';
import { ShowAs } from '../kit/show-as.tsx';
import { useSourceDialog } from '../source/source-door.tsx';
import { TableTwin } from '../table/table-twin.tsx';
import { useWords } from '../kit/words.tsx';
import { useIsOld } from './old-results.tsx';
import { rankPanel, type RankBlock } from '../address/rank-blocks.ts';
import { FootingContext } from './footing-context.ts';
import { RankTable } from '../table/rank-table.tsx';

/** What a block of the ranking has to show. `empty` is a true answer, with the words that say why. */
export type Block =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly model: ViewModel }
  | { readonly state: 'empty'; readonly note: string }
  | { readonly state: 'error'; readonly error: Error; readonly retry: () => void };

type RankPanelProps = {
  readonly name: RankBlock;
  /** Instead of the block’s own. */
  readonly lead?: string;
  readonly block: Block;
  /** Still under way, though something is shown. */
  readonly busy?: boolean;
  /** Makes the table as a file, where it differs from the one shown; called when the file is asked for. */
  readonly file?: () => TableModel;
  /** What the figures rest on, where it is not what the other blocks rest on. */
  readonly footing?: readonly Footing[];
  /** Stands between the head and the figure: choices, progress. */
  readonly children?: ReactNode;
};

/** A block of the ranking as a figure, with the same states, table twin and downloads as a view’s panel. */
export function RankPanel({
  name,
  lead,
  block,
  busy = false,
  file,
  footing: given,
  children,
}: RankPanelProps) {
  const { t } = useWords();
  const common = useContext(FootingContext);
  const footing = given ?? common;
  const isAlone = useAlone() !== null;
  // What is of earlier settings is not taken along under the present ones.
  const isOld = useIsOld();
  const words = t.app.panel;
  const id = rankPanel(name);
  const { title, lead: usual } = t.ranking[name];
  const chart = useRef<ChartHandle>(null);
  const [asTable, setAsTable] = useState(false);
  const openSource = useSourceDialog();
  const model = block.state === 'ready' ? block.model : null;
  const notes = [...(model?.notes ?? []), ...(isAlone ? footing.map((one) => toNote(one, t)) : [])];
  const table = model !== null && (asTable || model.chart === null);
  return (
    <PanelFrame
      id={id}
      title={title}
      lead={lead ?? (typeof usual === 'string' ? usual : null)}
      state={block.state}
      busy={busy}
      tools={
        model &&
        !isOld && (
          <div className="panel-tools">
            {model.chart && <ShowAs asTable={asTable} onChange={setAsTable} />}
            <PanelActions
              viewId={id}
              title={title}
              model={toTake(model, footing, t, file)}
              method={footing}
              filter={everything}
              notesAlone={isAlone ? 0 : footing.length}
              chart={table ? null : chart}
            />
          </div>
        )
      }
    >
      {children}
      <div className="panel-body">
        {block.state === 'loading' && (
          <p className="state-note" role="status">
            {words.loading}
          </p>
        )}
        {block.state === 'error' && <ErrorNote error={block.error} retry={block.retry} />}
        {block.state === 'empty' && <p className="state-note">{block.note}</p>}
        {model?.chart && !table && (
          <Chart
            ref={chart}
            model={model.chart}
            label={words.chartLabel(title)}
            summary={model.summary}
            onPick={openSource}
          />
        )}
        {model?.chart && <TableTwin table={model.table} />}
        {model && table && (
          <RankTable table={model.table} label={words.tableLabel(title)} onPick={openSource} />
        )}
      </div>
      {model && (model.summary !== '' || notes.length > 0 || model.working) && (
        <figcaption className="panel-foot">
          <PanelWords
            summary={model.summary}
            notes={notes}
            {...(model.working && { working: model.working })}
          />
        </figcaption>
      )}
    </PanelFrame>
  );
}

const toNote = ({ name, text }: Footing, t: Messages): string => t.app.named(name, text);

/** A model as it leaves the board: what it rests on under its image and in a file beside its table. */
const toTake = (
  model: ViewModel,
  footing: readonly Footing[],
  t: Messages,
  file?: () => TableModel,
): ViewModel => ({
  ...model,
  notes: [...model.notes, ...footing.map((one) => toNote(one, t))],
  // Not made before it is asked for.
  get table() {
    return file ? file() : model.table;
  },
});
