import { memo } from 'react';
import type { FilingCell, FilingLine, FilingMatrix } from '../../views/quality/filing-lines.ts';
import { CellButton } from '../kit/cell-button.tsx';
import { PageLink } from '../address/navigation.tsx';
import { ScrollBox } from '../kit/scroll-box.tsx';
import { useSourceDialog } from '../source/source-door.tsx';
import { useWords } from '../kit/words.tsx';
import { FilingMark } from './filing-mark.tsx';

type FilingTableProps = {
  readonly matrix: FilingMatrix;
  readonly lines: readonly FilingLine[];
  readonly year: number | null;
};

/** The matrix itself: a row a government or another publisher, a column a year; its heads stay in sight while it scrolls. */
export const FilingTable = memo(function FilingTable({ matrix, lines, year }: FilingTableProps) {
  const { t } = useWords();
  const text = t.quality.filing;
  return (
    <ScrollBox label={text.tableLabel}>
      <table className="table table-filing">
        <thead>
          <tr>
            <th scope="col">{text.publisher}</th>
            {matrix.years.map((each) => (
              <th key={each} scope="col" data-chosen={each === year}>
                {each}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id}>
              <th scope="row">
                <LineLink line={line} />
                <small className="cell-note">
                  {line.province} · {line.level}
                </small>
              </th>
              {line.cells.map((cell, at) => (
                <td key={matrix.years[at]} data-filing={cell.state} data-chosen={matrix.years[at] === year}>
                  <Filing cell={cell} line={line} year={matrix.years[at] ?? 0} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
});

/** A government leads to the page of its place, which is there without any report as well. */
function LineLink({ line: { placeCode, publisherId, name } }: { readonly line: FilingLine }) {
  if (placeCode !== null)
    return (
      <PageLink to="place" own={{ at: placeCode }}>
        {name}
      </PageLink>
    );
  return (
    <PageLink to="publisher" own={{ id: publisherId ?? '' }}>
      {name}
    </PageLink>
  );
}

type FilingProps = { readonly cell: FilingCell; readonly line: FilingLine; readonly year: number };

function Filing({ cell, line, year }: FilingProps) {
  const words = useWords();
  const { t, format } = words;
  const openSource = useSourceDialog();
  const text = t.quality.filing;
  const { reportId } = cell;
  const content = (
    <span className="filing-cell">
      <span className="filing-state">
        <FilingMark state={cell.state} />
        {text.states[cell.state]}
      </span>
      {cell.partial && (
        <span className="filing-part">
          <FilingMark state="partial" />
          {text.states.partial}
        </span>
      )}
      {cell.reports > 1 && <small>{text.reports(format.exact(cell.reports, 'count'))}</small>}
    </span>
  );
  if (reportId === null) return content;
  const published = cell.published === null ? [] : [text.published(format.date(cell.published))];
  return (
    <CellButton
      className="filing-button"
      onPress={() => {
        openSource(reportId);
      }}
    >
      {content}
      <span className="sr-only">
        {[line.name, String(year), ...published, t.app.panel.source].map((words) => ` · ${words}`).join('')}
      </span>
    </CellButton>
  );
}
