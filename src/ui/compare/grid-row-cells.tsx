import type { Difference } from '../../views/compare/compare-difference.ts';
import { differs, type GridCell, type GridRow } from '../../views/compare/compare-rows.ts';
import { CellButton } from '../kit/cell-button.tsx';
import { useSourceDialog } from '../source/source-door.tsx';
import { useWords } from '../kit/words.tsx';

const marks: Readonly<Record<Difference['direction'], string>> = { more: '▲', less: '▼', same: '=' };

type GridRowCellsProps = { readonly row: GridRow; readonly names: readonly string[] };

/** One item of every side; a row in which the sides do not agree is marked. */
export function GridRowCells({ row, names }: GridRowCellsProps) {
  return (
    <tr data-row={row.id} data-differs={differs(row)}>
      <th scope="row">
        {row.name}
        {row.note !== '' && <small className="cell-note">{row.note}</small>}
      </th>
      {row.cells.map((cell, index) => (
        <SideCell key={cell.reportId} cell={cell} label={`${row.name}, ${names[index] ?? ''}`} />
      ))}
    </tr>
  );
}

function SideCell({ cell, label }: { readonly cell: GridCell; readonly label: string }) {
  const { t } = useWords();
  const openSource = useSourceDialog();
  if (cell.value === null) return <td className="end missing">{cell.text}</td>;
  const { difference } = cell;
  return (
    <td className="end">
      <CellButton
        label={`${cell.text}, ${label} – ${t.app.panel.source}`}
        onPress={() => {
          openSource(cell.reportId, cell.keys);
        }}
      >
        {cell.text}
      </CellButton>
      {difference && (
        <small className="cell-difference" data-direction={difference.direction}>
          <span aria-hidden="true">{marks[difference.direction]} </span>
          {difference.text}
        </small>
      )}
      {cell.notes.length > 0 && <small className="cell-note">{cell.notes.join(' · ')}</small>}
    </td>
  );
}
