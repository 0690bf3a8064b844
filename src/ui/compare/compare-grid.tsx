import { useMemo, useState } from 'react';
import { everything } from '../../query/filter.ts';
import {
  differs,
  gridTable,
  hasValue,
  tellMissing,
  type GridGroup,
} from '../../views/compare/compare-rows.ts';
import { sideNames, type Side } from '../../views/compare/compare-sides.ts';
import type { ViewContext, ViewModel } from '../../views/model/view.ts';
import { scopeName } from '../../views/model/names.ts';
import { PanelActions } from '../panel/panel-actions.tsx';
import { PanelFrame } from '../panel/panel-frame.tsx';
import { ErrorNote } from '../kit/error-note.tsx';
import { ScrollBox } from '../kit/scroll-box.tsx';
import { Toggle } from '../kit/toggle.tsx';
import { useWords } from '../kit/words.tsx';
import { GridRowCells } from './grid-row-cells.tsx';
import { useViewContext } from '../answers/use-view-context.ts';

/** A grid with the sides that it belongs to; `stale` while other sides are asked for. */
export type GridState =
  | { readonly state: 'loading' }
  | { readonly state: 'error'; readonly error: Error; readonly retry: () => void }
  | {
      readonly state: 'ready';
      readonly groups: readonly GridGroup[];
      readonly about: readonly Side[];
      readonly stale: boolean;
    };

type CompareGridProps = {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly shown: GridState;
  readonly byApplicant?: boolean;
  readonly onByApplicant?: (on: boolean) => void;
};

/** Items down, sides across: each value leads to its source, and has its difference from the base below it. */
export function CompareGrid({ id, title, lead, shown, byApplicant, onByApplicant }: CompareGridProps) {
  const { t } = useWords();
  const context = useViewContext();
  const [onlyPresent, setOnlyPresent] = useState(true);
  const [onlyDifferent, setOnlyDifferent] = useState(false);
  const ready = shown.state === 'ready' ? shown : null;
  const groups = useMemo(
    () =>
      (ready?.groups ?? [])
        .map((group) => ({
          ...group,
          rows: group.rows.filter(
            (row) => (!onlyPresent || hasValue(row)) && (!onlyDifferent || differs(row)),
          ),
        }))
        .filter(({ rows }) => rows.length > 0),
    [ready, onlyPresent, onlyDifferent],
  );
  const missing = useMemo(
    () =>
      ready
        ? tellMissing(
            ready.groups.flatMap(({ rows }) => rows),
            ready.about,
            context,
          )
        : [],
    [ready, context],
  );
  return (
    <PanelFrame
      id={id}
      title={title}
      lead={lead}
      state={ready && groups.length === 0 ? 'empty' : shown.state}
      busy={ready?.stale === true}
      wide
      tools={
        <div className="panel-tools panel-switches">
          {onByApplicant && (
            <Toggle name={t.compare.byApplicant} on={byApplicant === true} onChange={onByApplicant} />
          )}
          <Toggle name={t.compare.onlyPresent} on={onlyPresent} onChange={setOnlyPresent} />
          {(ready?.about.length ?? 0) > 1 && (
            <Toggle name={t.compare.onlyDifferent} on={onlyDifferent} onChange={setOnlyDifferent} />
          )}
          {ready && (
            <PanelActions
              viewId={id}
              title={title}
              model={toTake(groups, ready.about, context)}
              filter={everything}
              chart={null}
            />
          )}
        </div>
      }
    >
      {shown.state === 'error' && <ErrorNote error={shown.error} retry={shown.retry} />}
      {shown.state === 'loading' && <p role="status">{t.app.panel.loading}</p>}
      {ready && groups.length === 0 && <p className="state-note">{t.compare.nothingLeft}</p>}
      {ready && groups.length > 0 && <GridTable groups={groups} sides={ready.about} label={title} />}
      {ready && ready.about.length > 1 && (
        <figcaption className="panel-foot">
          <ul className="panel-notes">
            {missing.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </figcaption>
      )}
    </PanelFrame>
  );
}

/** The rows in sight as a model to take along. */
const toTake = (groups: readonly GridGroup[], sides: readonly Side[], context: ViewContext): ViewModel => ({
  chart: null,
  // Not made before it is asked for.
  get table() {
    return gridTable(groups, sides, context);
  },
  coverage: null,
  notes: [],
  summary: '',
});

type GridTableProps = {
  readonly groups: readonly GridGroup[];
  readonly sides: readonly Side[];
  readonly label: string;
};

function GridTable({ groups, sides, label }: GridTableProps) {
  const { t } = useWords();
  const context = useViewContext();
  const names = sideNames(sides, context);
  return (
    <ScrollBox label={label}>
      <table className="table table-compare">
        <thead>
          <tr>
            <th scope="col">{t.compare.item}</th>
            {sides.map((side, index) => (
              <th key={side.report_id} scope="col" className="end">
                {names[index]}
                <small className="cell-note">
                  {index === 0 ? `${t.compare.first} · ` : ''}
                  {scopeName(side.scope, context)}
                </small>
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.id}>
            <tr className="group-row">
              <th scope="rowgroup" colSpan={sides.length + 1}>
                {group.name}
              </th>
            </tr>
            {group.rows.map((row) => (
              <GridRowCells key={row.id} row={row} names={names} />
            ))}
          </tbody>
        ))}
      </table>
    </ScrollBox>
  );
}
