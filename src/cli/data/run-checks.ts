import { checkCopies } from '../../import/check/check-copies.ts';
import { checkHierarchy } from '../../import/check/check-hierarchy.ts';
import { checkNeighbours } from '../../import/check/check-neighbours.ts';
import { checkReport } from '../../import/check/check-report.ts';
import { concludeChecks } from '../../import/check/conclude.ts';
import type { FiledReport, PublisherTraits, RegionReport } from '../../import/check/check-subject.ts';
import type { Scope } from '../../schema/publishers.ts';
import type { ChannelItems, Figures, Finding } from '../../schema/report.ts';
import { fromFiled } from '../../import/file/filed-figures.ts';
import type { FiledChannel } from '../../import/file/report-file.ts';
import type { NamedReport } from './read-data.ts';

/** A report ready to be checked and written out: its figures are the corrected ones. */
export type ReadyReport = NamedReport & { readonly figures: Figures; readonly publisher?: PublisherTraits };

export const toChannel = ({ label, ...channel }: FiledChannel): ChannelItems => ({
  ...channel,
  label: label ?? '',
});

function checkAlone({ content, figures, publisher }: ReadyReport): readonly Finding[] {
  const alone = checkReport({
    report: content.report,
    figures,
    channels: (content.channels ?? []).map(toChannel),
    unknown_rows: content.unknown_rows ?? [],
    ...(publisher && { publisher }),
  });
  if (content.sources.length < 2) return alone;
  const conflicts = (content.conflicts ?? []).map(({ key, kept, other }) => ({
    key,
    kept: fromFiled(kept),
    other: fromFiled(other),
  }));
  return [...alone, ...checkCopies(conflicts)];
}

/** The same publisher's report of the year before that speaks for the same: only like is compared with like. */
const findPrior = (scope: Scope | null, prior: readonly FiledReport[]): FiledReport | undefined =>
  prior.find((other) => other.report.scope === scope);

/** Numbers in what a file tells under names of its own. */
const numbersIn = (figures: Readonly<Record<string, unknown>> = {}): ReadonlySet<number> =>
  new Set(Object.values(figures).filter((value) => typeof value === 'number'));

export const toFiledReport = ({ id, content, figures, publisher }: ReadyReport): RegionReport => ({
  id,
  report: content.report,
  figures,
  publisher: {
    id: content.publisher,
    level: publisher?.level ?? null,
    region_code: publisher?.region_code ?? null,
  },
  otherwise: numbersIn(content.other_figures),
});

/**
 * Every check of one report but those among its peers: alone, beside those of its publisher of the year before, and,
 * where it is of a whole region, beside those of its parts.
 */
export function runChecks(
  report: ReadyReport,
  prior: readonly FiledReport[],
  partsOf: () => readonly RegionReport[],
): readonly Finding[] {
  const filed = toFiledReport(report);
  const last = findPrior(filed.report.scope, prior);
  const parts = filed.report.scope === 'region' ? partsOf() : [];
  return concludeChecks([
    ...checkAlone(report),
    ...(last ? checkNeighbours(filed, last) : []),
    ...(parts.length > 0 ? checkHierarchy(filed, parts) : []),
  ]);
}
