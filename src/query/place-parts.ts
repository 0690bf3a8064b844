const ofCode = (code: string, digits: number): string => `rpad(substr(${code}, 1, ${digits}), 6, '0')`;

/** A government's code is that of the place that it governs; any other publisher only stands in the place of its code. */
const governed: readonly string[] = [
  `w.region_code = ${ofCode('c.region_code', 2)} AND w.region_code <> c.region_code`,
  `w.region_code = ${ofCode('c.region_code', 4)} AND w.region_code <> c.region_code`,
  `w.region_code = c.region_code AND c.kind <> 'government'`,
];

/** What `partsWithin` reads of a publisher. */
export const partNeeds = ['publisher_id', 'kind', 'region_code', 'parent_id'] as const;

/**
 * The publishers of a relation that are a part of another one in it, each with that whole, as SQL: a county in its city or
 * province, a department or township in its government, whatever stands under another (`parent_id`). The relation has
 * the columns `partNeeds`.
 */
export const partsWithin = (relation: string): string =>
  [
    `SELECT c.publisher_id, w.publisher_id AS whole_id FROM ${relation} c JOIN ${relation} w ON w.publisher_id = c.parent_id`,
    ...governed.map(
      (condition) =>
        `SELECT c.publisher_id, w.publisher_id FROM ${relation} c JOIN ${relation} w ON w.kind = 'government' AND ${condition}`,
    ),
  ].join('\nUNION ');
