import type { Random } from '../../rank/random.ts';
import {
  disputeGroups,
  disputeResults,
  type DisputeGroup,
  type DisputeResult,
} from '../../schema/disputes.ts';
import type { IndicatorKey } from '../../schema/indicators.ts';
import type { Traits } from './district-traits.ts';
import { drawNear, drawShares } from './draw-counts.ts';

/** Of a hundred requests concluded, how many are taken to each. */
const disputed: Readonly<Record<DisputeGroup, number>> = {
  review: 6,
  suit_direct: 1.6,
  suit_after_review: 1.2,
};

/** Section four of a year: fifteen figures whose totals hold. */
export function drawDisputes(
  random: Random,
  { care }: Traits,
  concluded: number,
): Readonly<Partial<Record<IndicatorKey, number>>> {
  const figures: Partial<Record<IndicatorKey, number>> = {};
  for (const group of Object.keys(disputeGroups) as DisputeGroup[]) {
    const total = drawNear(random, (concluded * disputed[group]) / 100, 0.15);
    const results: Record<DisputeResult, number> = {
      ...drawShares(random, total, { upheld: 60, corrected: 24 - 18 * care, other: 8, pending: 8 }),
      total,
    };
    for (const result of Object.keys(disputeResults) as DisputeResult[]) {
      figures[`disputes.${group}.${result}`] = results[result];
    }
  }
  return figures;
}
