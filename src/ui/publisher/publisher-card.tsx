import { publisherName } from '../../views/model/names.ts';
import { useOwnMark } from '../address/own-mark.ts';
import { useMemo } from 'react';
import { everything, type Filter } from '../../query/filter.ts';
import { publisherHead, publisherReports, publisherStated } from '../../query/publisher-facts.ts';
import type { RowOf } from '../../query/query.ts';
import type { AnyView } from '../../views/model/view.ts';
import { PageLink } from '../address/navigation.tsx';
import { Panel } from '../panel/panel.tsx';
import { ErrorNote } from '../kit/error-note.tsx';
import { Part, useAlone } from '../kit/part.tsx';
import { placeName } from '../kit/place-name.ts';
import { PrintButton } from './print-button.tsx';
import { useRunningLines } from './use-running-lines.ts';
import { PublisherBulletins } from './publisher-bulletins.tsx';
import { PublisherChannels } from './publisher-channels.tsx';
import { PublisherFigures } from './publisher-figures.tsx';
import { PublisherFindings } from './publisher-findings.tsx';
import { PublisherThemes } from './publisher-themes.tsx';
import { PublisherTrend } from './publisher-trend.tsx';
import { PublisherPicker } from '../find/publisher-picker.tsx';
import { PublisherSources } from './publisher-sources.tsx';
import { Skeleton } from '../kit/skeleton.tsx';
import { useAnswer } from '../answers/use-answer.ts';
import { useSiteInfo } from '../address/site-info.tsx';
import { sourceLine } from '../address/source-line.ts';
import { useSubject } from '../address/use-subject.ts';
import { useWords } from '../kit/words.tsx';

type PublisherCardProps = { readonly id: string; readonly views: readonly AnyView[] };

/** All there is about one publisher: who it is, its trends, its figures by year, its findings, its bulletins. */
export function PublisherCard({ id, views }: PublisherCardProps) {
  const { t, language } = useWords();
  const isAlone = useAlone() !== null;
  const filter = useMemo((): Filter => ({ ...everything, publishers: [id] }), [id]);
  const head = useAnswer(useMemo(() => ({ query: publisherHead(id), about: null }), [id]));
  const reports = useAnswer(useMemo(() => ({ query: publisherReports(id), about: null }), [id]));
  const stated = useAnswer(useMemo(() => ({ query: publisherStated(id), about: null }), [id]));
  const failed = [head, reports, stated].find((answer) => answer.state === 'error');
  if (failed?.state === 'error') return <ErrorNote error={failed.error} retry={failed.retry} />;
  if (head.state !== 'ready' || reports.state !== 'ready' || stated.state !== 'ready') {
    return (
      <div className="panel">
        <Skeleton label={t.app.panel.loading} />
      </div>
    );
  }
  const row = head.rows[0];
  if (!row) {
    return (
      <>
        <div className="state-note" role="alert">
          <p className="state-title">{t.app.publisher.notFound}</p>
          <Part>
            <p>{t.app.publisher.notFoundHint}</p>
          </Part>
        </div>
        <Part>
          <PublisherPicker />
        </Part>
      </>
    );
  }
  return (
    <article className="card-page">
      <Part>
        <CardHead row={row} years={reports.rows.map(({ year }) => year ?? 0)} />
      </Part>
      {isAlone && <p className="embed-about">{publisherName(row, { language })}</p>}
      {reports.rows.length === 0 ? (
        <p className="state-note">{t.app.publisher.noReports}</p>
      ) : (
        <>
          {new Set(reports.rows.map(({ year }) => year)).size > 1 && (
            <div className="panels">
              {views.map((view) => (
                <Part key={view.id} panel={view.id}>
                  <Panel view={view} filter={filter} twin />
                </Part>
              ))}
            </div>
          )}
          <Part panel="compare-trend">
            <PublisherTrend id={id} base={{ level: row.level, scope: reports.rows.at(-1)?.scope ?? null }} />
          </Part>
          <Part>
            <PublisherFigures reports={reports.rows} stated={stated.rows} />
            <PublisherChannels id={id} />
            <PublisherFindings id={id} />
            <PublisherThemes id={id} />
          </Part>
        </>
      )}
      <Part>
        <PublisherBulletins id={id} />
        {reports.rows.length > 0 && <PublisherSources reports={reports.rows} />}
      </Part>
    </article>
  );
}

type HeadRow = RowOf<ReturnType<typeof publisherHead>['columns']>;

function CardHead({ row, years }: { readonly row: HeadRow; readonly years: readonly number[] }) {
  const words = useWords();
  const { t, language } = words;
  const site = useSiteInfo();
  const mark = useOwnMark();
  useSubject({ params: { id: row.publisher_id ?? '' }, name: publisherName(row, { language }) });
  useRunningLines({
    head: t.take.print.head(publisherName(row, { language })),
    headEnd: t.app.name,
    foot: [site ? sourceLine(site, words) : t.app.name, ...(mark === null ? [] : [mark.line])].join(' · '),
  });
  const parent = publisherName(
    { hans: row.parent_hans, hant: row.parent_hant, en: row.parent_en },
    { language },
  );
  return (
    <div className="card-head">
      <h2>{publisherName(row, { language })}</h2>
      {language === 'en' && <p className="card-original">{row.hans}</p>}
      <p className="card-facts">
        <span>{placeName(row, words)}</span>
        {row.region_code !== null && (
          <PageLink to="place" params={{ at: row.region_code }}>
            {t.app.publisher.toPlace}
          </PageLink>
        )}
        {row.parent_id !== null && (
          <span>
            {t.app.publisher.parent}{' '}
            <PageLink to="publisher" params={{ id: row.parent_id }}>
              {parent}
            </PageLink>
          </span>
        )}
        {years.length > 0 && (
          <span>
            {t.app.publisher.years} {[...new Set(years)].join(t.app.filter.and)}
          </span>
        )}
        <PageLink to="publisher">{t.app.publisher.change}</PageLink>
      </p>
      <PrintButton />
    </div>
  );
}
