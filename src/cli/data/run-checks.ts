import { checkCopies } from '../../import/check/check-copies.ts';
import { checkHierarchy } from '../../import/check/check-hierarchy.ts';
import { checkNeighbours } from '../../import/check/check-neighbours.ts';
import { checkReport } from '../../import/check/check-report.ts';
import { keepTold } from '../../import/check/keep-told.ts';
import type { ChannelItems, Figures, Finding } from '../../schema/report.ts';
import { fromFiled } from '../../import/file/filed-figures.ts';
import type { FiledChannel } from '../../import/file/report-file.ts';
import type { Data, NamedReport } from './read-data.ts';

/** A report ready to be checked and written out: its figures are the corrected ones. */
export type ReadyReport = NamedReport & { readonly figures: Figures };

const toChannel = ({ label, ...channel }: FiledChannel): ChannelItems => ({ ...channel, label: label ?? '' });

const toFiledReport = ({ id, content, figures }: ReadyReport) => ({ id, report: content.report, figures });

function checkAlone({ content, figures }: ReadyReport): readonly Finding[] {
  const alone = checkReport({
    report: content.report,
    figures,
    channels: (content.channels ?? []).map(toChannel),
    unknown_rows: content.unknown_rows ?? [],
  });
  if (content.sources.length < 2) return alone;
  const conflicts = (content.conflicts ?? []).map(({ key, kept, other }) => ({
    key,
    kept: fromFiled(kept),
    other: fromFiled(other),
  }));
  return [...alone, ...checkCopies(conflicts)];
}

/** The same publisher's report of the year before: of the same scope, else where one of the two scopes is unknown. */
function findPrior(report: ReadyReport, all: readonly ReadyReport[]): ReadyReport | undefined {
  const { year, scope } = report.content.report;
  const prior = all.filter(
    ({ content }) => content.publisher === report.content.publisher && content.report.year === year - 1,
  );
  const like = prior.find(({ content }) => content.report.scope === scope);
  return like ?? prior.find(({ content }) => content.report.scope === null || scope === null);
}

function groupBy<T>(list: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}

/** Runs every check over all reports: alone, beside the year before, and a region's beside those of its parts. */
export function runChecks({ publishers }: Data, reports: readonly ReadyReport[]): ReadonlyMap<string, readonly Finding[]> {
  const parents = new Map(publishers.map(({ id, parent }) => [id, parent]));
  const byPublisher = groupBy(reports, ({ content }) => content.publisher);
  const partsOf = groupBy(
    reports,
    ({ content }) => `${parents.get(content.publisher) ?? ''} ${content.report.year}`,
  );
  return new Map(
    reports.map((report) => {
      const { publisher, report: head } = report.content;
      const prior = findPrior(report, byPublisher.get(publisher) ?? []);
      const parts = head.scope === 'region' ? (partsOf.get(`${publisher} ${head.year}`) ?? []) : [];
      const findings = [
        ...checkAlone(report),
        ...(prior ? checkNeighbours(toFiledReport(report), toFiledReport(prior)) : []),
        ...(parts.length > 0 ? checkHierarchy(toFiledReport(report), parts.map(toFiledReport)) : []),
      ];
      return [report.id, keepTold(findings)] as const;
    }),
  );
}
