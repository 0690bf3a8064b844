import { useEffect, useMemo } from 'react';
import { choosePrior } from '../../draft/choose-prior.ts';
import type { PublisherTraits } from '../../import/check/subject.ts';
import { publisherReports } from '../../query/publisher-facts.ts';
import type { RowOf } from '../../query/query.ts';
import { sitePublishers } from '../../query/site-publishers.ts';
import type { Edition } from '../../schema/axis.ts';
import { indicators } from '../../schema/indicators.ts';
import { levels, type Level, type Scope } from '../../schema/publishers.ts';
import type { Figure, ReportHead } from '../../schema/report.ts';
import { useAnswer } from '../answers/use-answer.ts';
import { useRegister } from '../answers/use-register.ts';
import { matchPublisher } from '../own/match-publisher.ts';
import { useOwnState } from '../own/own-context.tsx';
import type { OwnPublisher } from '../own/own-report.ts';
import type { DraftDesk, Prior } from './draft-desk.ts';

type ReportRow = RowOf<ReturnType<typeof publisherReports>['columns']>;

const isLevel = (level: string | null): level is Level => level !== null && Object.hasOwn(levels, level);

const traitsOf = ({ level, names, regionCode }: OwnPublisher): PublisherTraits => ({
  level: isLevel(level) ? level : null,
  name: names.hans,
  region_code: regionCode,
});

/** A row of the site's table of reports as the checks take a report. */
function toPrior(row: ReportRow, name: string): Prior {
  const figures: Record<string, Figure> = {};
  for (const { key } of indicators) {
    const value = row[key];
    if (value !== null) figures[key] = { value };
  }
  return {
    from: 'site',
    name,
    report: {
      id: row.report_id ?? '',
      report: {
        year: row.year ?? 0,
        edition: row.edition as Edition | null,
        scope: row.scope as Scope | null,
      },
      figures,
    },
  };
}

/** Last year's report of the draft's publisher, by its name: of the reader's own, else of the site; and who it is. */
export function useSitePrior(
  desk: DraftDesk,
  head: ReportHead,
): { readonly found: Prior | null; readonly isLooking: boolean } {
  const { publisher: name, year, scope } = head;
  const asks = name !== null && name.trim().length > 1;
  const { reports } = useOwnState();
  const own = useMemo(
    () =>
      choosePrior(
        head,
        reports.map((each) => ({
          report: { report: { ...each.report.report, publisher: each.publisher.names.hans } },
          figures: each.report.figures,
          id: each.id,
        })),
      ),
    [head, reports],
  );
  const publishers = useAnswer(useMemo(() => (asks ? { query: sitePublishers, about: null } : null), [asks]));
  const register = useRegister('');
  const matched = useMemo(() => {
    if (!asks || publishers.state !== 'ready') return null;
    return matchPublisher(name, publishers.rows, register.state === 'ready' ? register.named : null, scope);
  }, [asks, name, publishers, register, scope]);
  const siteId = matched?.siteId ?? null;
  const held = useAnswer(
    useMemo(() => (siteId === null ? null : { query: publisherReports(siteId), about: siteId }), [siteId]),
  );
  useEffect(() => {
    desk.setPublisher(matched ? traitsOf(matched) : null);
  }, [desk, matched]);
  const found = useMemo((): Prior | null => {
    if (own) {
      const { report, figures, id } = own;
      return { from: 'own', name: report.report.publisher, report: { id, report: report.report, figures } };
    }
    if (siteId === null || held.state !== 'ready' || held.about !== siteId) return null;
    const before = held.rows.filter((row) => row.year === year - 1);
    const row = before.find((each) => each.scope === scope) ?? before[0];
    return row ? toPrior(row, matched?.names.hans ?? '') : null;
  }, [held, matched, own, scope, siteId, year]);
  return {
    found,
    isLooking: asks && (publishers.state === 'loading' || (siteId !== null && held.state === 'loading')),
  };
}
