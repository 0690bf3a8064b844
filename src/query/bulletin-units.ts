import type { Filter } from './filter.ts';
import { filterNeeds, filterSql, yearsOf } from './filter-sql.ts';
import type { Query } from './query.ts';

const columns = {
  bulletin_id: 'text',
  publisher_id: 'text',
  hans: 'text',
  hant: 'text',
  en: 'text',
  level: 'text',
  province: 'text',
  year: 'number',
  period: 'text',
  period_start: 'text',
  period_end: 'text',
  source_kind: 'text',
  orders: 'number',
  on_time_rate: 'number',
  completion_rate: 'number',
  satisfaction_rate: 'number',
} as const;

const figures = ['orders', 'on_time_rate', 'completion_rate', 'satisfaction_rate'] as const;

/**
 * Rows of hotline bulletins, one per unit and period; newest period first. A bulletin has no scope: that part of the
 * filter does not touch it.
 */
export function hotlineBulletins(name: string, filter: Filter): Query<typeof columns> {
  return {
    name,
    sql: `SELECT b.bulletin_id, b.publisher_id, p.hans, p.hant, p.en, p.level, p.province, b.year, b.period, b.period_start, b.period_end,
 b.source_kind, ${figures.map((figure) => `b."hotline.${figure}" AS ${figure}`).join(', ')}
FROM bulletins b JOIN publishers p ON p.publisher_id = b.publisher_id
WHERE ${filterSql({ ...filter, scope: null }, 'b')}
ORDER BY b.year DESC, b.period_start DESC NULLS LAST, b.period, b.bulletin_id`,
    needs: {
      bulletins: [
        'bulletin_id',
        'publisher_id',
        'year',
        'period',
        'period_start',
        'period_end',
        'source_kind',
        ...figures.map((figure) => `hotline.${figure}`),
      ],
      publishers: [...filterNeeds.publishers, 'hans', 'hant', 'en'],
    },
    ...yearsOf(filter),
    columns,
  };
}
