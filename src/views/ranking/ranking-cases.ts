import type { RankKey } from '../../query/ranking-measures.ts';
import type { Ranking } from '../../rank/rank.ts';
import type { RankReport } from './ranking-rows.ts';

/** How many cases the figures of an indicator rest on, over the publishers placed. */
export type Cases = { readonly least: number; readonly median: number };

/** So few cases make a rate that chance can move; the least that most rates are ranked with. */
export const fewCases = 10;

/** The cases behind an indicator; null where nobody's figure is a count out of cases. */
export function casesOf(
  { publishers }: Ranking,
  reports: ReadonlyMap<string, RankReport>,
  key: RankKey,
): Cases | null {
  const counted = publishers.flatMap(({ id, indicators }) => {
    const cell = indicators.some((one) => one.key === key) ? reports.get(id)?.cells[key] : undefined;
    return cell && 'denominator' in cell ? [cell.denominator] : [];
  });
  const ascending = counted.sort((a, b) => a - b);
  const [least] = ascending;
  const below = ascending[Math.floor((ascending.length - 1) / 2)];
  const above = ascending[Math.ceil((ascending.length - 1) / 2)];
  if (least === undefined || below === undefined || above === undefined) return null;
  return { least, median: (below + above) / 2 };
}
