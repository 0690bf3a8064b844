import { useId, useMemo } from 'react';
import { everything, type Filter } from '../../query/filter.ts';
import { measureOf, pillars } from '../../schema/measures.ts';
import { measureKeys, measuresByPillar } from '../../views/compare-measures.ts';
import type { Side } from '../../views/compare-sides.ts';
import { peerKinds, peersOf, trendOfMeasure } from '../../views/trend-of-measure.ts';
import { Panel } from '../panel.tsx';
import { useWords } from '../words.tsx';
import type { Comparison } from './use-comparison.ts';

type CompareTrendProps = { readonly comparison: Comparison; readonly base: Side };

/** One measure of the compared publishers over the years, beside the median of the base’s kind. */
export function CompareTrend({ comparison, base }: CompareTrendProps) {
  const { t, say } = useWords();
  const [measureId, peersId] = [useId(), useId()];
  const { sides, trend, setTrend } = comparison;
  const { measure, peers } = trend;
  const view = useMemo(() => trendOfMeasure(measure, peersOf(base, peers)), [measure, base, peers]);
  const filter = useMemo(
    (): Filter => ({
      ...everything,
      publishers: [...new Set(sides.map(({ publisher_id }) => publisher_id))],
    }),
    [sides],
  );
  return (
    <section className="compare-trend" aria-label={t.compare.trend.title}>
      <div className="compare-choice">
        <label htmlFor={measureId}>{t.compare.trend.choose}</label>
        <select
          id={measureId}
          value={measure}
          onChange={(event) => {
            const next = measureKeys.find((key) => key === event.target.value);
            if (next) setTrend({ measure: next });
          }}
        >
          {measuresByPillar().map(({ pillar, keys }) => (
            <optgroup key={pillar} label={say(pillars[pillar].names)}>
              {keys.map((key) => (
                <option key={key} value={key}>
                  {say(measureOf(key).names)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
        <label htmlFor={peersId}>{t.compare.trend.peersOf}</label>
        <select
          id={peersId}
          value={peers}
          onChange={(event) => {
            const next = peerKinds.find((kind) => kind === event.target.value);
            if (next) setTrend({ peers: next });
          }}
        >
          {peerKinds.map((kind) => (
            <option key={kind} value={kind}>
              {t.compare.trend.kinds[kind]}
            </option>
          ))}
        </select>
      </div>
      <Panel view={view} filter={filter} wide />
    </section>
  );
}
