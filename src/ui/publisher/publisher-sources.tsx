import type { publisherReports } from '../../query/publisher-facts.ts';
import type { RowOf } from '../../query/query.ts';
import { editions } from '../../schema/editions.ts';
import { scopes, sourceKinds } from '../../schema/publishers.ts';
import { SiteWords } from '../address/site-words.tsx';
import { Icon } from '../kit/icons.tsx';
import { ScrollBox } from '../kit/scroll-box.tsx';
import { useWords } from '../kit/words.tsx';

type ReportRow = RowOf<ReturnType<typeof publisherReports>['columns']>;

const has = <T extends object>(table: T, key: string | null): key is keyof T & string =>
  key !== null && Object.hasOwn(table, key);

/** The official address of a report; null where its copy is from elsewhere or left no address. */
function addressOf({ source_kind, source_url }: ReportRow): string | null {
  const official = has(sourceKinds, source_kind) && sourceKinds[source_kind].link;
  return official && source_url !== null && /^https?:\/\//i.test(source_url) ? source_url : null;
}

/**
 * Each report that the figures were read from: what it is, how much of it was read, and where it stands. On paper the last
 * words of the page stand with it: alone they would leave a sheet nearly empty.
 */
export function PublisherSources({ reports }: { readonly reports: readonly ReportRow[] }) {
  const { t } = useWords();
  const words = t.app.source;
  return (
    <section className="panel panel-wide" aria-label={t.app.publisher.sources} data-section="sources">
      <div className="panel-head">
        <h2 className="panel-title">{t.app.publisher.sources}</h2>
      </div>
      <ScrollBox label={t.app.publisher.sources}>
        <table className="table table-sources">
          <thead>
            <tr>
              {[words.year, words.report, words.scope, words.extent, words.published, words.kind].map(
                (name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {reports.map((report) => (
              <SourceRow key={report.report_id} report={report} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <div className="only-paper">
        <SiteWords />
      </div>
    </section>
  );
}

function SourceRow({ report }: { readonly report: ReportRow }) {
  const { t, say, format } = useWords();
  const words = t.app.source;
  const { year, title, edition, scope, partial, published, source_kind } = report;
  const address = addressOf(report);
  return (
    <tr>
      <th scope="row">{year}</th>
      <td>
        {title ?? words.unknown}
        {has(editions, edition) && <small className="cell-note">{say(editions[edition].names)}</small>}
        {address !== null && (
          <>
            <a className="source-link" href={address} target="_blank" rel="noopener noreferrer">
              {words.official}
              <Icon name="out" />
            </a>
            <small className="only-paper">{address}</small>
          </>
        )}
      </td>
      <td>{has(scopes, scope) ? say(scopes[scope].names) : words.scopeUnknown}</td>
      <td>{partial === true ? words.partial : words.whole}</td>
      <td>{published === null ? words.unknown : format.date(published)}</td>
      <td>{has(sourceKinds, source_kind) ? say(sourceKinds[source_kind].names) : words.unknown}</td>
    </tr>
  );
}
