import {
  elementScroll,
  measureElement,
  observeElementOffset,
  observeElementRect,
  useVirtualizer,
  type Virtualizer,
} from '@tanstack/react-virtual';
import { useMemo, useRef } from 'react';
import type { TableModel } from '../../views/model/view.ts';
import { RowCells, SortHead, useShownColumns, useSorted, type PickSource } from './sorted-table.tsx';
import { mostDecimals } from './short-decimals.ts';
import { TableTools } from './table-tools.tsx';
import { ScrollBox } from '../kit/scroll-box.tsx';
import { usePrinting } from '../kit/use-printing.ts';
import { whenIdle } from '../kit/when-idle.ts';
import { useWords } from '../kit/words.tsx';

const rowHeight = 37;

type Rows = Virtualizer<HTMLDivElement, HTMLTableRowElement>;

/** Observes once the browser is idle: to ask for a place or a size while a page is built would lay it out in between. */
const later =
  <T,>(observe: (rows: Rows, tell: T) => (() => void) | undefined) =>
  (rows: Rows, tell: T) => {
    let stop: (() => void) | undefined;
    const callOff = whenIdle(() => {
      stop = observe(rows, tell);
    });
    return () => {
      callOff();
      stop?.();
    };
  };

/** How the table learns where it stands: at its top, with rows of one height, until the browser tells otherwise. */
const observing = {
  observeElementRect: later(observeElementRect),
  observeElementOffset: later(observeElementOffset),
  measureElement: (row: HTMLTableRowElement, resized: ResizeObserverEntry | undefined, rows: Rows): number =>
    resized
      ? measureElement(row, resized, rows)
      : (rows.measurementsCache[rows.indexFromElement(row)]?.size ?? rowHeight),
  scrollToFn: (offset: number, options: Parameters<typeof elementScroll>[1], rows: Rows) => {
    if (offset !== rows.scrollOffset || options.adjustments) elementScroll(offset, options, rows);
  },
};

/** The first of a ranking is its smallest number. */
const allAscend = () => false;

type RankTableProps = {
  readonly table: TableModel;
  readonly label: string;
  readonly onPick: PickSource;
};

/** A sortable table of any length: only the rows in sight are drawn, and each says which of all it is. */
export function RankTable({ table: model, label, onPick }: RankTableProps) {
  const { t, format } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const printing = usePrinting();
  const { columns } = model;
  const table = useSorted(model, allAscend);
  const shown = useShownColumns(table, model);
  const decimals = useMemo(() => mostDecimals(model), [model]);
  const rows = table.getRowModel().rows;
  // eslint-disable-next-line react-hooks/incompatible-library -- the compiler, which it warns of, is not in use
  const virtual = useVirtualizer<HTMLDivElement, HTMLTableRowElement>({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    ...observing,
    overscan: printing ? rows.length : 12,
    initialRect: { width: 800, height: 512 },
  });
  const drawn = virtual.getVirtualItems();
  const before = drawn[0]?.start ?? 0;
  const after = Math.max(0, virtual.getTotalSize() - (drawn.at(-1)?.end ?? 0));
  return (
    <div className="table-box">
      <TableTools table={table} model={model} />
      <ScrollBox label={label} box={box}>
        <table className="table rank-table" aria-rowcount={rows.length + 1}>
          <SortHead table={table} columns={columns} rowIndex={1} />
          <tbody>
            {before > 0 && <Gap height={before} columns={columns.length} />}
            {drawn.map(({ index, key }) => {
              const row = rows[index];
              return (
                row && (
                  <tr key={key} data-index={index} ref={virtual.measureElement} aria-rowindex={index + 2}>
                    <RowCells
                      row={row.original}
                      columns={columns}
                      shown={shown}
                      decimals={decimals}
                      onPick={onPick}
                    />
                  </tr>
                )
              );
            })}
            {after > 0 && <Gap height={after} columns={columns.length} />}
          </tbody>
        </table>
      </ScrollBox>
      <p className="table-foot">{t.app.panel.rows(format.exact(rows.length, 'count'))}</p>
    </div>
  );
}

/** Stands for the rows out of sight. */
function Gap({ height, columns }: { readonly height: number; readonly columns: number }) {
  return (
    <tr aria-hidden="true" className="rank-gap">
      <td colSpan={columns} style={{ height }} />
    </tr>
  );
}
