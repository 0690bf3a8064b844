import { useId, useMemo } from 'react';
import { everything, type Filter } from '../../query/filter.ts';
import { measureOf, type MeasureKey } from '../../schema/measures.ts';
import { pillars } from '../../schema/measures/pillars.ts';
import { measureKeys, measuresByPillar } from '../../views/compare/compare-measures.ts';
import type { Side } from '../../views/compare/compare-sides.ts';
import { peerKinds, peersOf, trendOfMeasure, type PeerKind } from '../../views/compare/trend-of-measure.ts';
import { ofOneScope, type LineScope } from '../../views/publisher/scope-choice.ts';
import { Panel } from './panel.tsx';
import { useWords } from '../kit/words.tsx';

/** Which measure is followed over the years, and whose median it is held against. */
export type Trend = { readonly measure: MeasureKey; readonly peers: PeerKind };

type TrendChooserProps = {
  readonly publishers: readonly string[];
  /** Whose level and scope choose the peers. */
  readonly base: Pick<Side, 'level' | 'scope'>;
  /** Lines of the reports of one scope alone; without it of all. */
  readonly lines?: LineScope;
  readonly trend: Trend;
  readonly onChange: (change: Partial<Trend>) => void;
};

/** One measure of some publishers over the years, beside the median of their kind; measure and kind are chosen here. */
export function TrendChooser({ publishers, base, lines, trend, onChange }: TrendChooserProps) {
  const { t, say } = useWords();
  const [measureId, peersId] = [useId(), useId()];
  const { measure, peers } = trend;
  const { level, scope } = base;
  const view = useMemo(
    () => ofOneScope(trendOfMeasure(measure, peersOf({ level, scope }, peers)), lines ?? null),
    [measure, level, scope, peers, lines],
  );
  const filter = useMemo((): Filter => ({ ...everything, publishers }), [publishers]);
  return (
    <section className="compare-trend" aria-label={t.compare.trend.title}>
      <div className="compare-choice">
        <label htmlFor={measureId}>{t.compare.trend.choose}</label>
        <select
          id={measureId}
          value={measure}
          onChange={(event) => {
            const next = measureKeys.find((key) => key === event.target.value);
            if (next) onChange({ measure: next });
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
            if (next) onChange({ peers: next });
          }}
        >
          {peerKinds.map((kind) => (
            <option key={kind} value={kind}>
              {t.compare.trend.kinds[kind]}
            </option>
          ))}
        </select>
      </div>
      <Panel view={view} filter={filter} wide twin />
    </section>
  );
}
