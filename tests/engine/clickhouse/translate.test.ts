import { describe, expect, it } from 'vitest';
import { translate } from '../../../src/engine/clickhouse/translate.ts';
import { inlinePrepared, toQuick } from '../../../src/engine/query-forms.ts';
import { everything, type Filter } from '../../../src/query/filter.ts';
import { literal } from '../../../src/query/sql.ts';
import { askedOf, askedOfAll, askedUnder } from '../../query/asked-queries.ts';

describe('a query’s SQL in ClickHouse’s dialect', () => {
  it('is there for every question that the board asks', () => {
    const all: readonly Filter[] = [
      everything,
      { ...everything, years: [2021], provinces: ['32'], places: ['110100'] },
      { ...everything, publishers: ['a', 'own:'] },
    ];
    const asked = [
      ...all.flatMap(askedUnder),
      ...askedOfAll,
      ...askedOf('a', ['a/2020', 'a/2021'], '110100'),
    ];
    expect(asked.length).toBeGreaterThan(300);
    for (const query of asked) {
      for (const each of [query, toQuick(query)]) {
        const sql = translate(each.prepared?.length ? inlinePrepared(each).sql : each.sql);
        expect(sql).not.toMatch(/FILTER \((?!WHERE)|::|quantile_cont|EXCLUDE|string_agg|bool_or|<<|\bENUM\b/);
      }
    }
  }, 120_000);

  it.each([
    ['count(*) FILTER (r.x = 1)', 'count(*) FILTER (WHERE r.x = 1)'],
    ['NULL::DOUBLE', 'CAST(NULL AS Nullable(Float64))'],
    ['(a + b)::INTEGER + 1', 'CAST((a + b) AS Nullable(Int32)) + 1'],
    ['r."a.b"::VARCHAR', 'CAST(r."a.b" AS Nullable(String))'],
    [
      '(1::UBIGINT << (year % 64)::UBIGINT)',
      'bitShiftLeft(CAST(1 AS Nullable(UInt64)), CAST((year % 64) AS Nullable(UInt64)))',
    ],
    ['(a & b) = b', 'bitAnd(a, b) = b'],
    ['(a | b | c)', 'bitOr(bitOr(a, b), c)'],
    ['quantile_cont(value, [0.25, 0.5])', 'quantilesExactInclusive(0.25, 0.5)(value)'],
    ['quartiles[2]', 'arrayElementOrNull(quartiles, 2)'],
    [
      "min({'none': value IS NULL, 'id': report_id}).id",
      'tupleElement(min(tuple(value IS NULL, report_id)), 2)',
    ],
    ["TRY_CAST(scope AS ENUM ('a', 'b'))", "CASE WHEN scope IN ('a', 'b') THEN scope END"],
    [
      "string_agg(DISTINCT note, '; ' ORDER BY note)",
      "nullIf(arrayStringConcat(arraySort(groupUniqArray(note)), '; '), '')",
    ],
    [
      "string_agg(concat_ws('.', a, b), ',' ORDER BY n DESC, a)",
      "nullIf(arrayStringConcat(arrayMap(t -> tupleElement(t, 3), arraySort(groupArray(tuple(negate(n), a, arrayStringConcat([a, b], '.'))))), ','), '')",
    ],
    ['round(a / b)', '(sign(a / b) * floor(abs(a / b) + 0.5))'],
    ["contains(a, ',x,')", "(position(a, ',x,') > 0)"],
    ['SELECT r.year, p."a.b" FROM r', 'SELECT r.year AS year, p."a.b" AS "a.b" FROM r'],
    ['SELECT DISTINCT r.year FROM r', 'SELECT DISTINCT r.year AS year FROM r'],
    ['SELECT * EXCLUDE (a) FROM r', 'SELECT * EXCEPT (a) FROM r'],
    ['SELECT sum(n) AS n FROM r ORDER BY n DESC', 'SELECT sum(n) AS n FROM r ORDER BY ( sum(n)) DESC'],
  ])('writes %s', (sql, expected) => {
    expect(translate(sql)).toBe(expected);
  });

  it('keeps a text a text, backslashes too', () => {
    expect(translate(literal("\\' OR 1=1 --"))).toBe("'\\\\'' OR 1=1 --'");
    expect(translate(literal('a\0b'))).toBe("concat('a', char(0), 'b')");
  });

  it.each([
    ['a function', 'list_sort(a)'],
    ['digits to round to', 'round(a, 2)'],
    ['a type', 'a::HUGEINT'],
    ['a type of two words', 'CAST(a AS DOUBLE PRECISION)'],
    ['a sign', 'a ^ b'],
    ['signs of bits among others', 'a & b = c'],
    ['a record', "{'a': 1}"],
    ['a join of texts in no order', "string_agg(a, ',')"],
    ['different texts in another order', "string_agg(DISTINCT a, ',' ORDER BY b)"],
    ['an order that belongs to a union', 'SELECT 1 UNION ALL SELECT 2 ORDER BY 1'],
    ['a pattern with an escape', String.raw`a LIKE '50\%'`],
    ['a comment', 'SELECT 1 -- all'],
    ['a bracket that is not closed', 'SELECT (1'],
  ])('is refused where it holds %s that is unknown', (_, sql) => {
    expect(() => translate(sql)).toThrow(expect.objectContaining({ name: 'DialectError' }));
  });
});
