import type { Query } from './query.ts';

const columns = {
  publisher_id: 'text',
  hans: 'text',
  hant: 'text',
  en: 'text',
  level: 'text',
  tier: 'text',
  province: 'text',
  region_code: 'text',
  city_code: 'text',
  county_code: 'text',
  parent_id: 'text',
} as const;

/** Every publisher with what the data knows of it, by id. */
export const sitePublishers: Query<typeof columns> = {
  name: 'site-publishers',
  sql: `SELECT ${Object.keys(columns).join(', ')} FROM publishers ORDER BY publisher_id`,
  needs: { publishers: Object.keys(columns) },
  columns,
};
