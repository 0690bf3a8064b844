import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { useWords } from '../kit/words.tsx';
import { ExportButtons } from './export-buttons.tsx';
import type { SitePublisher } from '../own/match-publisher.ts';
import { OwnItem } from './own-item.tsx';
import { useOwnReports } from '../own/own-context.tsx';
import { findTogether } from '../own/find-together.ts';
import { shownReports, type OwnReport } from '../own/own-report.ts';

/** Reports of a page: hundreds are turned over, not scrolled. */
const pageSize = 20;

type OwnListProps = {
  readonly reports: readonly OwnReport[];
  readonly publishers: readonly SitePublisher[];
};

/** All own reports, the newest first, page by page, with what can be done with all of them. */
export function OwnList({ reports, publishers }: OwnListProps) {
  const { t, format } = useWords();
  const words = t.reports.list;
  const [asked, setAsked] = useState(1);
  const count = (number: number) => format.exact(number, 'count');
  const inCharts = new Set(shownReports(reports));
  const found = useMemo(() => findTogether(reports), [reports]);
  const pages = Math.max(1, Math.ceil(reports.length / pageSize));
  const page = Math.min(asked, pages);
  const shown = [...reports].reverse().slice((page - 1) * pageSize, page * pageSize);
  return (
    <section className="panel own-reports" aria-label={words.title} data-count={reports.length}>
      <div className="panel-head">
        <h2 className="panel-title">
          {words.title} {reports.length > 0 && `(${count(reports.length)})`}
        </h2>
        {reports.length > 0 && <RemoveAll reports={reports} />}
        <p className="panel-lead">{words.lead}</p>
      </div>
      {reports.length === 0 ? (
        <p className="hint">{words.empty}</p>
      ) : (
        <>
          <ExportButtons reports={reports} />
          <p className="hint">{t.reports.export.jsonHint}</p>
          <ul className="own-list">
            {shown.map((own) => (
              <OwnItem
                key={own.id}
                own={own}
                findings={found.get(own.id) ?? own.findings}
                isReplaced={!inCharts.has(own)}
                publishers={publishers}
              />
            ))}
          </ul>
          {pages > 1 && (
            <div className="pager">
              <Button
                className="button"
                isDisabled={page === 1}
                onPress={() => {
                  setAsked(page - 1);
                }}
              >
                {words.previous}
              </Button>
              <span>{words.page(count(page), count(pages))}</span>
              <Button
                className="button"
                isDisabled={page === pages}
                onPress={() => {
                  setAsked(page + 1);
                }}
              >
                {words.next}
              </Button>
            </div>
          )}
        </>
      )}
    </section>
  );
}

function RemoveAll({ reports }: { readonly reports: readonly OwnReport[] }) {
  const { t, format } = useWords();
  const words = t.reports.list;
  const store = useOwnReports();
  const [isAsking, setAsking] = useState(false);
  if (!isAsking) {
    return (
      <Button
        className="button"
        onPress={() => {
          setAsking(true);
        }}
      >
        {words.removeAll}
      </Button>
    );
  }
  return (
    <div className="own-actions">
      <Button
        className="button button-main"
        onPress={() => {
          void store.remove(reports.map(({ id }) => id));
        }}
      >
        {words.removeSure(format.exact(reports.length, 'count'))}
      </Button>
      <Button
        className="button"
        onPress={() => {
          setAsking(false);
        }}
      >
        {words.keep}
      </Button>
    </div>
  );
}
