import { useMemo } from 'react';
import type { PlaceRow } from '../../query/place-reports.ts';
import { othersTable } from '../../views/place/tabulate-parts.ts';
import { useViewContext } from '../answers/use-view-context.ts';
import { useWords } from '../kit/words.tsx';
import { useSourceDialog } from '../source/source-door.tsx';
import DataTable from '../table/data-table.tsx';

type PlaceOthersProps = {
  readonly code: string;
  readonly name: string;
  readonly rows: readonly PlaceRow[];
};

/** The second group of a place: its own departments, subdistricts and townships; nothing where none is held. */
export function PlaceOthers({ code, name, rows }: PlaceOthersProps) {
  const { t } = useWords();
  const context = useViewContext();
  const openSource = useSourceDialog();
  const others = useMemo(() => othersTable(rows, code, context), [rows, code, context]);
  if (others.rows.length === 0) return null;
  const title = t.place.others(name);
  return (
    <section className="panel" aria-labelledby="place-others">
      <h2 className="panel-title" id="place-others">
        {title}
      </h2>
      <DataTable table={others} label={t.app.panel.tableLabel(title)} onPick={openSource} />
    </section>
  );
}
