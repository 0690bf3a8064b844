import { checkCopies } from '../../import/check/check-copies.ts';
import { checkHierarchy } from '../../import/check/check-hierarchy.ts';
import { checkNeighbours } from '../../import/check/check-neighbours.ts';
import { checkReport } from '../../import/check/check-report.ts';
import { keepTold } from '../../import/check/keep-told.ts';
import type { ChannelItems, Figures, Finding } from '../../schema/report.ts';
import { fromFiled } from '../../import/file/filed-figures.ts';
import type { FiledChannel } from '../../import/file/report-file.ts';
import type { NamedReport } from './read-data.ts';
import type { PublisherEntry } from './publishers/publisher-entry.ts';

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
function findPrior({ content }: ReadyReport, prior: readonly ReadyReport[]): ReadyReport | undefined {
  const { scope } = content.report;
  const like = prior.find((other) => other.content.report.scope === scope);
  return like ?? prior.find((other) => other.content.report.scope === null || scope === null);
}

function groupBy<T>(list: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

/**
 * Runs every check over the reports of one year: alone, beside those of the year before, and a region's beside those of
 * its parts. Findings by report id.
 */
export function checkYear(
  publishers: readonly PublisherEntry[],
  reports: readonly ReadyReport[],
  prior: readonly ReadyReport[],
): ReadonlyMap<string, readonly Finding[]> {
  const parents = new Map(publishers.map(({ id, parent }) => [id, parent]));
  const before = groupBy(prior, ({ content }) => content.publisher);
  const partsOf = groupBy(reports, ({ content }) => parents.get(content.publisher) ?? '');
  return new Map(
    reports.map((report) => {
      const { publisher, report: head } = report.content;
      const last = findPrior(report, before.get(publisher) ?? []);
      const parts = head.scope === 'region' ? (partsOf.get(publisher) ?? []) : [];
      const findings = [
        ...checkAlone(report),
        ...(last ? checkNeighbours(toFiledReport(report), toFiledReport(last)) : []),
        ...(parts.length > 0 ? checkHierarchy(toFiledReport(report), parts.map(toFiledReport)) : []),
      ];
      return [report.id, keepTold(findings)] as const;
    }),
  );
}
