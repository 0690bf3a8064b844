import { useMemo } from 'react';
import type { RowOf } from '../../query/query.ts';
import type { publisherHead } from '../../query/publisher-facts.ts';
import type { PlaceRow } from '../../query/place-reports.ts';
import { openCompare } from '../../state/compare-url.ts';
import { publisherName } from '../../views/model/names.ts';
import { sideOf } from '../../views/place/compared-with.ts';
import { PageLink } from '../address/navigation.tsx';
import { useOwnMark } from '../address/own-mark.ts';
import { useSiteInfo } from '../address/site-info.tsx';
import { sourceLine } from '../address/source-line.ts';
import { useSubject } from '../address/use-subject.ts';
import { placeName } from '../kit/place-name.ts';
import { useWords } from '../kit/words.tsx';
import { DocumentsButton } from '../send/documents-button.tsx';
import { PrintButtons } from './print-buttons.tsx';
import { useRunningLines } from './use-running-lines.ts';

export type HeadRow = RowOf<ReturnType<typeof publisherHead>['columns']>;

type CardHeadProps = {
  /** Its name, from whatever tells it first. */
  readonly named: Pick<HeadRow, 'publisher_id' | 'hans' | 'hant' | 'en' | 'region_code'>;
  /** What it stands under; null while that is not known. */
  readonly row: HeadRow | null;
  readonly years: readonly number[];
  /** The newest report, which is compared; null where there is none, or not yet. */
  readonly newest: PlaceRow | null;
};

/** Who a publisher is: its name as the heading of the page, where it belongs, and what can be done with it. */
export function CardHead({ named, row, years, newest }: CardHeadProps) {
  const words = useWords();
  const { t, language } = words;
  const site = useSiteInfo();
  const mark = useOwnMark();
  const name = publisherName(named, { language });
  const documents = useMemo(() => newest && ({ kind: 'publisher', name, newest } as const), [name, newest]);
  useSubject({ params: { id: named.publisher_id ?? '' }, name });
  useRunningLines({
    head: t.take.print.head(name),
    headEnd: t.app.name,
    foot: [site ? sourceLine(site, words) : t.app.name, ...(mark === null ? [] : [mark.line])].join(' · '),
  });
  return (
    <div className="card-head">
      <h1>{name}</h1>
      {language === 'en' && <p className="card-original">{named.hans}</p>}
      <p className="card-facts">
        {row && <span>{placeName(row, words)}</span>}
        {named.region_code !== null && (
          <PageLink to="place" params={{ at: named.region_code }}>
            {t.app.publisher.toPlace}
          </PageLink>
        )}
        {row?.parent_id != null && (
          <span>
            {t.app.publisher.parent}{' '}
            <PageLink to="publisher" params={{ id: row.parent_id }}>
              {publisherName(
                { hans: row.parent_hans, hant: row.parent_hant, en: row.parent_en },
                { language },
              )}
            </PageLink>
          </span>
        )}
        {years.length > 0 && (
          <span>
            {t.app.publisher.years} {[...new Set(years)].sort((a, b) => a - b).join(t.app.filter.and)}
          </span>
        )}
        <PageLink to="publisher">{t.app.publisher.change}</PageLink>
      </p>
      <div className="card-actions" role="group" aria-label={t.app.publisher.actions}>
        {newest && (
          <PageLink
            to="compare"
            params={Object.fromEntries(openCompare(sideOf(newest), true))}
            className="button print-button"
          >
            {t.place.buttons.compare.neighbours}
          </PageLink>
        )}
        {documents && <DocumentsButton asked={documents} />}
        <PrintButtons />
      </div>
    </div>
  );
}
