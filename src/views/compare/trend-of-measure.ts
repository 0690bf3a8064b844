import { everything, type Filter } from '../../query/filter.ts';
import { measureTrend as query } from '../../query/yearly-values.ts';
import { measureOf, type MeasureKey } from '../../schema/measures.ts';
import { levels, scopes, type Level, type Scope } from '../../schema/publishers.ts';
import type { Side } from './compare-sides.ts';
import { toTrend } from '../measure/measure-trend.ts';
import type { TrendRow } from '../measure/trend-series.ts';
import type { AnyView, ViewContext, ViewModel } from '../model/view.ts';

/** Whose median a trend is held against: the base’s level and scope, its level alone, or all reports. */
export const peerKinds = ['kind', 'level', 'all'] as const;
export type PeerKind = (typeof peerKinds)[number];

const isLevel = (level: string | null): level is Level => level !== null && Object.hasOwn(levels, level);
const isScope = (scope: string | null): scope is Scope => scope !== null && Object.hasOwn(scopes, scope);

/** The reports behind the median; a level or scope that is not known leaves it open. */
export const peersOf = (base: Pick<Side, 'level' | 'scope'>, kind: PeerKind): Filter => ({
  ...everything,
  levels: kind !== 'all' && isLevel(base.level) ? [base.level] : [],
  scope: kind === 'kind' && isScope(base.scope) ? base.scope : null,
});

/** The values of publishers with a single year, where no line has two: a change cannot be told then. */
function tellSingles({ chart }: ViewModel, { t, format }: ViewContext): string[] {
  if (chart?.kind !== 'lines') return [];
  const held = chart.series.map(({ name, points }) => ({
    name,
    known: points.flatMap(({ value }, at) => (value === null ? [] : [{ value, year: chart.years[at] ?? 0 }])),
  }));
  if (held.some(({ known }) => known.length > 1)) return [];
  return held.flatMap(({ name, known }) =>
    known.map(({ value, year }) =>
      t.compare.named(
        t.views.withYear(name, format.exact(year, 'year')),
        format.exact(value, chart.value.unit),
      ),
    ),
  );
}

/** Any measure over years: the publishers of the filter, beside the median and quartiles of `peers`. */
export const trendOfMeasure = (key: MeasureKey, peers: Filter): AnyView => ({
  id: 'compare-trend',
  title: (t) => t.compare.trend.title,
  lead: (t) => t.compare.trend.lead,
  query: (filter) => query('compare-trend', key, filter, { ...peers, publishers: [] }),
  model: (rows, context) => {
    const { t, say } = context;
    const model = toTrend(key, rows as readonly TrendRow[], context);
    const singles = tellSingles(model, context);
    return {
      ...model,
      summary: singles.length > 0 ? t.views.sentence(singles) : model.summary,
      notes: [t.compare.trend.measure(say(measureOf(key).names)), ...model.notes],
    };
  },
});
