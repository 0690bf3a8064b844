/** What `partsWithin` reads of a publisher. */
export const partNeeds = [
  'publisher_id',
  'kind',
  'tier',
  'province',
  'region_code',
  'city_code',
  'county_code',
  'parent_id',
] as const;

/** The place that a government governs, and what of another publisher tells that it lies there. */
const governed: readonly string[] = [
  `w.tier = 'province' AND w.province = c.province`,
  `w.tier = 'city' AND w.region_code = c.city_code`,
  `w.tier = 'county' AND w.region_code = c.county_code`,
];

/** The publishers of a relation that stand under another one in it (`parent_id`), each with that whole, as SQL. */
export const partsByParent = (relation: string): string =>
  `SELECT c.publisher_id, w.publisher_id AS whole_id FROM ${relation} c JOIN ${relation} w ON w.publisher_id = c.parent_id`;

/**
 * The same with those that lie in the place of another: a county in its city or province, a department or township in its
 * government. The relation has the columns `partNeeds`. Among publishers of one tier and kind there are none of these.
 */
export const partsWithin = (relation: string): string =>
  [
    partsByParent(relation),
    ...governed.map(
      (condition) => `SELECT c.publisher_id, w.publisher_id AS whole_id FROM ${relation} c JOIN ${relation} w
 ON w.kind = 'government' AND w.publisher_id <> c.publisher_id AND ${condition}`,
    ),
  ].join('\nUNION ');
