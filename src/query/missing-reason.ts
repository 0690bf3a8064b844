import type { Edition } from '../schema/axis.ts';
import { editionOfYear } from '../schema/editions.ts';
import type { Indicator } from '../schema/indicators.ts';
import type { Problem } from '../schema/problems.ts';

type ReportOfFigure = {
  readonly year: number;
  readonly edition: Edition | null;
  readonly partial: boolean;
};

/**
 * Why a report gives no number for an indicator, by the rule of `missingSql`: what the report states, then the edition,
 * then whether the whole report was read.
 */
export function reasonOf(
  indicator: Pick<Indicator, 'editions'>,
  report: ReportOfFigure,
  stated: Problem | null,
): Problem {
  if (stated !== null) return stated;
  const edition = report.edition ?? editionOfYear(report.year);
  const printed = indicator.editions;
  if (printed.length > 0 && (edition === null || !printed.includes(edition))) return 'not_in_edition';
  return report.partial ? 'not_read' : 'not_found';
}
