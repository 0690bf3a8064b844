import { useEffect, useMemo, useState } from 'react';
import type { RankKey } from '../../query/ranking-measures.ts';
import { readInSteps, readReports, type RankReport, type RankRow } from '../../views/ranking/ranking-rows.ts';
import { isHeavy } from './heavy.ts';

type Read = { readonly rows: readonly RankRow[]; readonly reports: readonly RankReport[] };

/** The reports of these rows: at once where they are few, else piece by piece, and null until they are read. */
export function useReports(
  rows: readonly RankRow[] | null,
  keys: readonly RankKey[] | null,
): readonly RankReport[] | null {
  const heavy = rows !== null && keys !== null && isHeavy(rows.length, keys.length);
  const few = useMemo(
    () => (rows !== null && keys !== null && !heavy ? readReports(rows, keys) : null),
    [rows, keys, heavy],
  );
  const [read, setRead] = useState<Read | null>(null);
  useEffect(() => {
    if (!heavy) return;
    const steps = readInSteps(rows, keys);
    let next: ReturnType<typeof setTimeout>;
    const step = () => {
      const { done, value } = steps.next();
      if (done === true) setRead({ rows, reports: value });
      else next = setTimeout(step);
    };
    next = setTimeout(step);
    return () => {
      clearTimeout(next);
    };
  }, [heavy, rows, keys]);
  return heavy ? (read?.rows === rows ? read.reports : null) : few;
}
