import type { MeasureKey } from '../schema/measures.ts';
import { everything, ownPrefix, type Filter } from './filter.ts';
import { filterNeeds, filterSql } from './filter-sql.ts';
import { measureSql } from './measure-sql.ts';
import { missingSql, statedNeeds, statedRows, statedSql } from './missing-sql.ts';
import type { CellType, Query } from './query.ts';
import { isReportingKey, rankMeasures, type RankKey } from './ranking-measures.ts';
import { findingsSql, reportingNeeds, reportingSql } from './ranking-reporting.ts';
import { sizeBand } from './size-band.ts';
import { identifier } from './sql.ts';

/**
 * Who is compared with whom: the parts of a filter that choose peers. `ownOnly`: the publishers of the reader's own
 * reports, among themselves.
 */
export type Peers = Pick<Filter, 'provinces' | 'places' | 'levels' | 'kinds'> & { readonly ownOnly?: true };

const peersOnly = ({ provinces, places, levels, kinds, ownOnly }: Peers): Filter => ({
  ...everything,
  provinces,
  places,
  levels,
  kinds,
  publishers: ownOnly ? [ownPrefix] : [],
});

type MeasureParts = {
  readonly value: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly told: string;
  readonly approximate: string;
  readonly missing: string;
  readonly join: string;
  readonly columns: readonly string[];
};

function partsOf(key: RankKey, index: number): MeasureParts {
  if (isReportingKey(key)) {
    const sql = reportingSql[key];
    return {
      ...sql,
      told: 'NULL::BOOLEAN',
      approximate: 'false',
      join: '',
      columns: [],
    };
  }
  const sql = measureSql(key satisfies MeasureKey);
  const stated = `s${index}`;
  return {
    ...sql,
    told: `${sql.basis} = 'text'`,
    approximate: `coalesce(${stated}.approximate, false)`,
    // A told rate speaks of its volume: that many cases, of which the rate says how many.
    numerator: sql.volume === 'NULL::DOUBLE' ? sql.numerator : `round(${sql.value} * ${sql.volume} / 100)`,
    denominator: sql.volume === 'NULL::DOUBLE' ? sql.denominator : sql.volume,
    missing: missingSql(sql.value, sql.known, sql.columns, 'r', `${stated}.problem`, sql.unsound),
    join: `LEFT JOIN (${statedSql(sql.columns)}) ${stated} ON ${stated}.report_id = r.report_id`,
    columns: [...sql.columns, ...(sql.needs.reports ?? [])],
  };
}

const fields = ['value', 'numerator', 'denominator', 'told', 'approximate', 'missing'] as const;
const typeOf = {
  value: 'number',
  numerator: 'number',
  denominator: 'number',
  told: 'boolean',
  approximate: 'boolean',
  missing: 'text',
} as const satisfies Record<RankField, CellType>;
type RankField = (typeof fields)[number];

/** The column of a measure’s field in the rows of `rankingFigures`. */
export const rankColumn = (key: RankKey, field: RankField): `${RankField}_${string}` => `${field}_${key}`;

const nameColumns = {
  report_id: 'text',
  publisher_id: 'text',
  hans: 'text',
  hant: 'text',
  en: 'text',
  level: 'text',
  tier: 'text',
  kind: 'text',
  province: 'text',
  year: 'number',
  scope: 'text',
  partial: 'boolean',
  size: 'text',
} as const satisfies Record<string, CellType>;

const publisherColumns = ['hans', 'hant', 'en', 'level', 'tier', 'kind', 'province'] as const;

/** `scope` is `unknown` where the report does not say for whom it speaks; `size` is the band of the report’s own volume. */
type FigureColumns = typeof nameColumns & Readonly<Record<`${RankField}_${string}`, CellType>>;

/**
 * One row per publisher, year and scope with the figures of the measures asked for, over all years: a ranking of one
 * year, its bump chart and its moves read the same rows. Of two reports with the same publisher, year and scope the
 * one read whole is taken, then by id. What is the publisher’s own (names, level, kind, province) stands in its first row
 * alone: thousands of publishers over many years are then read in a fraction of the time.
 */
export function rankingFigures(keys: readonly RankKey[], peers: Peers): Query<FigureColumns> {
  const measured = keys.map((key, index) => ({ key, parts: partsOf(key, index) }));
  const select = measured.flatMap(({ key, parts }) =>
    fields.map((field) => `${parts[field]} AS ${identifier(rankColumn(key, field))}`),
  );
  const typed = measured.flatMap(({ key }) =>
    fields.map((field) => [rankColumn(key, field), typeOf[field]] as const),
  );
  return {
    name: 'ranking-figures',
    sql: `SELECT * REPLACE (${publisherColumns
      .map(
        (column) => `CASE WHEN row_number() OVER (PARTITION BY publisher_id
 ORDER BY year, scope) = 1 THEN ${column} END AS ${column}`,
      )
      .join(', ')})
FROM (SELECT r.report_id, r.publisher_id, p.hans, p.hant, p.en, p.level, p.tier, p.kind, p.province, r.year, coalesce(r.scope, 'unknown') AS scope,
 r.partial, ${sizeBand.sql} AS size${select.map((sql) => `, ${sql}`).join('')}
FROM reports r JOIN publishers p ON p.publisher_id = r.publisher_id LEFT JOIN (${findingsSql}) k ON k.report_id = r.report_id
${measured.map(({ parts }) => parts.join).join('\n')}
WHERE ${filterSql(peersOnly(peers))}
QUALIFY row_number() OVER (PARTITION BY r.publisher_id, r.year, r.scope ORDER BY coalesce(r.partial, false), r.report_id) = 1)
ORDER BY year, publisher_id, scope`,
    needs: {
      reports: [
        ...new Set([
          ...filterNeeds.reports,
          'edition',
          ...reportingNeeds.reports,
          ...sizeBand.columns,
          ...measured.flatMap(({ parts }) => parts.columns),
        ]),
      ],
      publishers: [...new Set([...filterNeeds.publishers, 'tier', 'hans', 'hant', 'en'])],
      findings: reportingNeeds.findings,
      sources: statedNeeds,
    },
    rows: statedRows,
    columns: { ...nameColumns, ...Object.fromEntries(typed) },
  };
}

const supportColumns = {
  year: 'number',
  scope: 'text',
  tier: 'text',
  kind: 'text',
  size: 'text',
  mask: 'number',
  reports: 'number',
} as const satisfies Record<string, CellType>;

/** The bit of a measure in the `mask` of `rankingSupport`. */
export const supportBit = (key: RankKey): number => 2 ** rankMeasures.findIndex((one) => one.key === key);

/** Whether a report gives a measure well enough to be ranked by it: with the registry's least cases. */
function givenSql({ key, minimumN, kind }: (typeof rankMeasures)[number], parts: MeasureParts): string {
  const given = `${parts.value} IS NOT NULL`;
  if (isReportingKey(key) || kind === 'amount' || minimumN === 0) return given;
  return `${given} AND coalesce(${parts.denominator}, 0) >= ${minimumN}`;
}

/**
 * What the data can support: publishers by year, group (scope, tier, kind), band of size and which measures they give,
 * as the sum of `supportBit`; so how many give any two or more together is known.
 */
export function rankingSupport(peers: Peers): Query<typeof supportColumns> {
  const measured = rankMeasures.map((measure, index) => ({ measure, parts: partsOf(measure.key, index) }));
  const mask = measured.map(
    ({ measure, parts }) =>
      `CASE WHEN ${givenSql(measure, parts)} THEN ${supportBit(measure.key)} ELSE 0 END`,
  );
  return {
    name: 'ranking-support',
    sql: `SELECT year, scope, tier, kind, size, CAST(mask AS DOUBLE) AS mask, count(*) AS reports
FROM (SELECT r.year, coalesce(r.scope, 'unknown') AS scope, p.tier, p.kind, ${sizeBand.sql} AS size, ${mask.join(' + ')} AS mask
FROM reports r JOIN publishers p ON p.publisher_id = r.publisher_id LEFT JOIN (${findingsSql}) k ON k.report_id = r.report_id
WHERE ${filterSql(peersOnly(peers))}
QUALIFY row_number() OVER (PARTITION BY r.publisher_id, r.year, r.scope ORDER BY coalesce(r.partial, false), r.report_id) = 1)
GROUP BY ALL ORDER BY year, scope, tier, kind, size, mask`,
    needs: {
      reports: [
        ...new Set([
          ...filterNeeds.reports,
          ...reportingNeeds.reports,
          ...sizeBand.columns,
          ...measured.flatMap(({ parts }) => parts.columns),
        ]),
      ],
      publishers: [...new Set([...filterNeeds.publishers, 'tier'])],
      findings: reportingNeeds.findings,
    },
    columns: supportColumns,
  };
}
