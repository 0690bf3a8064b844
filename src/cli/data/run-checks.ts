import { checkCopies } from '../../import/check/check-copies.ts';
import { checkHierarchy } from '../../import/check/check-hierarchy.ts';
import { checkNeighbours } from '../../import/check/check-neighbours.ts';
import { checkReport } from '../../import/check/check-report.ts';
import { keepTold } from '../../import/check/keep-told.ts';
import type { FiledReport } from '../../import/check/subject.ts';
import type { Scope } from '../../schema/publishers.ts';
import type { ChannelItems, Figures, Finding } from '../../schema/report.ts';
import { fromFiled } from '../../import/file/filed-figures.ts';
import type { FiledChannel } from '../../import/file/report-file.ts';
import type { NamedReport } from './read-data.ts';

/** A report ready to be checked and written out: its figures are the corrected ones. */
export type ReadyReport = NamedReport & { readonly figures: Figures };

const toChannel = ({ label, ...channel }: FiledChannel): ChannelItems => ({ ...channel, label: label ?? '' });

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
function findPrior(scope: Scope | null, prior: readonly FiledReport[]): FiledReport | undefined {
  const like = prior.find((other) => other.report.scope === scope);
  return like ?? prior.find((other) => other.report.scope === null || scope === null);
}

export const toFiledReport = ({ id, content, figures }: ReadyReport): FiledReport => ({
  id,
  report: content.report,
  figures,
});

/**
 * Every check of one report: alone, beside those of its publisher of the year before, and, where it is of a whole
 * region, beside those of its parts.
 */
export function runChecks(
  report: ReadyReport,
  prior: readonly FiledReport[],
  partsOf: () => readonly FiledReport[],
): readonly Finding[] {
  const own = toFiledReport(report);
  const last = findPrior(own.report.scope, prior);
  const parts = own.report.scope === 'region' ? partsOf() : [];
  return keepTold([
    ...checkAlone(report),
    ...(last ? checkNeighbours(own, last) : []),
    ...(parts.length > 0 ? checkHierarchy(own, parts) : []),
  ]);
}
