import type { Ranking } from '../../rank/rank.ts';
import type { IndicatorSpec } from '../../rank/types.ts';
import { isOfGroup, type Chosen } from './ranking-group.ts';
import { isWhole, type RankReport } from './ranking-rows.ts';

/** The other years in which a publisher has every figure, the nearest first. */
export type OtherYears = (id: string) => readonly number[];

/** Looks up other years of the group that was ranked. */
export function listOtherYears(
  reports: readonly RankReport[],
  chosen: Chosen,
  specs: readonly IndicatorSpec[],
): OtherYears {
  const byPublisher = new Map<string, RankReport[]>();
  for (const report of reports) {
    if (!isOfGroup(report, chosen) || report.year === chosen.year) continue;
    const known = byPublisher.get(report.id);
    if (known) known.push(report);
    else byPublisher.set(report.id, [report]);
  }
  const away = (year: number) => Math.abs(year - chosen.year);
  return (id) =>
    (byPublisher.get(id) ?? [])
      .filter((one) => isWhole(one, specs))
      .map(({ year }) => year)
      .sort((a, b) => away(a) - away(b) || a - b);
}

/** The publisher that is asked about: the reader’s, else the first of the ranking whose move can be explained. */
export function chooseExplained(
  { publishers }: Ranking,
  asked: string | null,
  canExplain: (id: string) => boolean,
): string | null {
  if (publishers.some(({ id }) => id === asked)) return asked;
  const found = publishers.find(({ id, rank }) => rank !== null && canExplain(id)) ?? publishers[0];
  return found?.id ?? null;
}
