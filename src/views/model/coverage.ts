import { missingReasons, type MissingReason } from '../../query/missing-sql.ts';
import type { Coverage, ViewContext } from './view.ts';
import { reasonName } from './names.ts';

type Counts = Readonly<Record<`missing_${MissingReason}`, number | null>> & {
  readonly total: number | null;
  readonly shown: number | null;
};

/** Coverage from the counts of a query's rows, added up; reasons that no one has are left out. */
export function toCoverage(unit: Coverage['unit'], rows: readonly Counts[], context: ViewContext): Coverage {
  const sum = (pick: (row: Counts) => number | null) => rows.reduce((all, row) => all + (pick(row) ?? 0), 0);
  return {
    unit,
    total: sum((row) => row.total),
    shown: sum((row) => row.shown),
    reasons: missingReasons
      .map((reason) => ({ name: reasonName(reason, context), count: sum((row) => row[`missing_${reason}`]) }))
      .filter(({ count }) => count > 0),
  };
}
