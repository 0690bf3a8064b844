import type { IndicatorKey } from '../../schema/indicators.ts';
import type { TableCell } from '../../views/model/view.ts';
import { CellButton } from '../kit/cell-button.tsx';
import { PageLink } from '../address/navigation.tsx';
import { useWords } from '../kit/words.tsx';
import { shortOf } from './short-decimals.ts';

type DataCellProps = {
  readonly cell: TableCell;
  readonly align: 'start' | 'end';
  /** The first cell of a row names it. */
  readonly isHead: boolean;
  /** The most decimals of its column; without it the cell stands as it is. */
  readonly decimals?: number;
  readonly onPick: (reportId: string, keys?: readonly IndicatorKey[]) => void;
};

/** A cell: a value that opens its source, a name that leads to the publisher, or a reason in words. */
export function DataCell({ cell, align, isHead, decimals = 0, onPick }: DataCellProps) {
  const className = align === 'end' ? 'end' : undefined;
  if (isHead) {
    return (
      <th scope="row" className={className}>
        <CellContent cell={cell} onPick={onPick} />
      </th>
    );
  }
  return (
    <td className={className} data-short={align === 'end' ? shortOf(cell, decimals) : undefined}>
      {align === 'end' && cell.text === '' && cell.reason === undefined ? (
        <span className="missing">–</span>
      ) : (
        <CellContent cell={cell} onPick={onPick} />
      )}
    </td>
  );
}

function CellContent({ cell, onPick }: Pick<DataCellProps, 'cell' | 'onPick'>) {
  const { t } = useWords();
  const { text, value, reason, reportId, publisherId, placeCode, note, keys } = cell;
  const shown = value === null && text === '' ? reason : text;
  const main =
    value === null && reason !== undefined ? <span className="missing">{shown}</span> : <span>{shown}</span>;
  const leads =
    placeCode !== undefined ? (
      <PageLink to="place" params={{ at: placeCode }}>
        {shown}
      </PageLink>
    ) : publisherId !== undefined ? (
      <PageLink to="publisher" params={{ id: publisherId }}>
        {shown}
      </PageLink>
    ) : reportId !== undefined ? (
      <CellButton
        label={`${shown ?? ''} – ${t.app.panel.source}`}
        onPress={() => {
          onPick(reportId, keys);
        }}
      >
        {main}
      </CellButton>
    ) : (
      main
    );
  return (
    <>
      {leads}
      {note !== undefined && <small className="cell-note">{note}</small>}
    </>
  );
}
