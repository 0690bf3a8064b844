import { everything, type Filter } from '../query/filter.ts';
import { measureTrend as query, type trendColumns } from '../query/measure-trend.ts';
import type { RowOf } from '../query/query.ts';
import { measureOf, type MeasureKey } from '../schema/measures.ts';
import { levels, scopes, type Level, type Scope } from '../schema/publishers.ts';
import type { Side } from './compare-sides.ts';
import { toTrend } from './measure-trend.ts';
import type { AnyView } from './view.ts';
import { levelName, scopeName } from './words.ts';

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

/** Any measure over years: the publishers of the filter, beside the median and quartiles of `peers`. */
export const trendOfMeasure = (key: MeasureKey, peers: Filter): AnyView => ({
  id: 'compare-trend',
  title: (t) => t.compare.trend.title,
  lead: (t) => t.compare.trend.lead,
  query: (filter) => query('compare-trend', key, filter, { ...peers, publishers: [] }),
  model: (rows, context) => {
    const { t, say } = context;
    const kinds = [
      ...peers.levels.map((level) => levelName(level, context)),
      ...(peers.scope === null ? [] : [scopeName(peers.scope, context)]),
    ];
    const name = kinds.length === 0 ? t.views.peers : t.compare.trend.peers(kinds.join(' · '));
    const model = toTrend(key, rows as readonly RowOf<typeof trendColumns>[], name, context);
    return {
      ...model,
      notes: [
        t.compare.trend.measure(say(measureOf(key).names)),
        ...(peers.scope === null ? [t.compare.trend.mixed] : []),
        ...model.notes,
      ],
    };
  },
});
