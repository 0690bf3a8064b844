import { startTransition, useEffect, useMemo, useState } from 'react';
import { listRanks } from '../../rank/list-ranks.ts';
import { toRankInput, yearsOf } from '../../views/ranking/ranking-input.ts';
import type { YearRanks } from '../../views/ranking/ranking-bump.ts';
import { startWorker } from './start-worker.ts';
import type { Made } from './use-ranking.ts';

type History =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly years: readonly YearRanks[] }
  | { readonly state: 'error'; readonly error: Error; readonly retry: () => void };

const inputOf = ({ reports, settings, keys, chosen }: Made, year: number) =>
  toRankInput(reports, settings, keys, { ...chosen, year });

const toYear = (year: number, ranks: ReturnType<typeof listRanks>): YearRanks => ({
  year,
  ranks: new Map(ranks.map(({ id, rank }) => [id, rank])),
});

/** The ranks of every year with the same settings: at once where they are few, else year by year in a worker. */
export function useHistory(made: Made): History {
  const years = useMemo(() => yearsOf(made.reports, made.chosen), [made]);
  const few = useMemo(
    () => (made.heavy ? null : years.map((year) => toYear(year, listRanks(inputOf(made, year))))),
    [made, years],
  );
  const [attempt, setAttempt] = useState(0);
  const [told, setTold] = useState<{ readonly made: Made; readonly history: History } | null>(null);
  useEffect(() => {
    if (!made.heavy) return;
    const found: YearRanks[] = [];
    const next = () => {
      const year = years[found.length];
      if (year !== undefined) {
        worker.run({ kind: 'ranks', inputs: [inputOf(made, year)] });
        return;
      }
      worker.end();
      startTransition(() => {
        setTold({ made, history: { state: 'ready', years: found } });
      });
    };
    const worker = startWorker<'ranks'>({
      onResult: (ranks) => {
        found.push(toYear(years[found.length] ?? NaN, ranks));
        next();
      },
      onError: (error) => {
        worker.end();
        const retry = () => {
          setAttempt((count) => count + 1);
        };
        setTold({ made, history: { state: 'error', error, retry } });
      },
    });
    next();
    return worker.end;
  }, [made, years, attempt]);
  if (few) return { state: 'ready', years: few };
  return told?.made === made ? told.history : { state: 'loading' };
}
