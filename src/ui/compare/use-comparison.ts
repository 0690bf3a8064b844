import { useMemo } from 'react';
import { compareDirectory } from '../../query/compared-reports.ts';
import { readCompare, writeCompare, type CompareState } from '../../state/compare-url.ts';
import {
  askFor,
  exampleSides,
  findSides,
  sidesOf,
  type AskedSide,
  type Side,
} from '../../views/compare/compare-sides.ts';
import { withNeighbours } from '../../views/compare/compare-peers.ts';
import { useNavigation } from '../address/navigation.tsx';
import type { Trend } from '../panel/trend-chooser.tsx';
import { useAnswer } from '../answers/use-answer.ts';

/** What is compared, as the address says it, and how to change it; every change is a step that can be undone. */
export type Comparison = {
  readonly sides: readonly Side[];
  readonly absent: readonly AskedSide[];
  /** The address asks for nothing: the sides are an example. */
  readonly isExample: boolean;
  /** Every report that may be compared, by publisher, newest first. */
  readonly reports: readonly Side[];
  /** Publishers without any report. */
  readonly without: readonly string[];
  readonly trend: Trend;
  /** The parameters of this comparison, the sides of an example as well. */
  readonly link: URLSearchParams;
  readonly setSides: (sides: readonly Side[]) => void;
  readonly setTrend: (change: Partial<Trend>) => void;
};

export type ComparisonState =
  | { readonly state: 'loading' }
  | { readonly state: 'error'; readonly error: Error; readonly retry: () => void }
  | { readonly state: 'ready'; readonly comparison: Comparison };

const question = { query: compareDirectory, about: null };

const askForAll = (sides: readonly Side[], reports: readonly Side[]): AskedSide[] =>
  sides.map((side) => askFor(side, reports));

/** What a link keeps beside its sides: neighbours are sides once they are there. */
const toldOf = ({ measure, peers }: CompareState) => ({ measure, peers });

export function useComparison(): ComparisonState {
  const { page, state, params, go } = useNavigation();
  const answer = useAnswer(question);
  const rows = answer.state === 'ready' ? answer.rows : null;
  const written = useMemo(() => readCompare(params), [params]);
  const held = useMemo(() => {
    if (!rows) return null;
    const reports = sidesOf(rows);
    const without = rows.flatMap(({ report_id, publisher_id }) =>
      report_id === null && publisher_id !== null ? [publisher_id] : [],
    );
    return { reports, without, example: exampleSides(reports) };
  }, [rows]);
  const found = useMemo(() => {
    if (!held) return null;
    const { sides, absent } = findSides(written.asked, held.reports);
    return { absent, sides: written.near === true ? withNeighbours(sides, held.reports) : sides };
  }, [held, written]);
  const isExample = written.asked.length === 0;
  const link = useMemo(() => {
    const sides = isExample ? held?.example : found?.sides;
    return writeCompare({ ...toldOf(written), asked: askForAll(sides ?? [], held?.reports ?? []) });
  }, [written, held, found, isExample]);
  if (answer.state === 'error') return answer;
  if (!held || !found) return { state: 'loading' };
  const sides = isExample ? held.example : found.sides;
  return {
    state: 'ready',
    comparison: {
      ...held,
      sides,
      absent: found.absent,
      isExample,
      trend: written,
      link,
      setSides: (chosen) => {
        go({
          page,
          state,
          params: writeCompare({ ...toldOf(written), asked: askForAll(chosen, held.reports) }),
        });
      },
      setTrend: (change) => {
        const asked = isExample ? [] : askForAll(sides, held.reports);
        go({ page, state, params: writeCompare({ ...toldOf(written), ...change, asked }) }, true);
      },
    },
  };
}
