import { afterAll, beforeAll, expect, it } from 'vitest';
import { compareDirectory, compareMeasures as measuresQuery } from '../../src/query/compared-reports.ts';
import type { Database } from '../../src/query/database.ts';
import { everything } from '../../src/query/filter.ts';
import { rankColumn, rankingFigures } from '../../src/query/ranking-figures.ts';
import { isReportingKey, rankMeasures } from '../../src/query/ranking-measures.ts';
import { measureOf, measures, type MeasureKey } from '../../src/schema/measures.ts';
import { compareMeasures } from '../../src/views/compare/compare-measures.ts';
import { sidesOf } from '../../src/views/compare/compare-sides.ts';
import { allViews } from '../../src/views/page-views.ts';
import { trendOfMeasure } from '../../src/views/compare/trend-of-measure.ts';
import { contextOf } from './context-of.ts';
import { fixture } from './fixture.ts';
import { openMemoryDatabase } from './memory-database.ts';

const keys = Object.keys(measures) as MeasureKey[];
const keyOfName = new Map(keys.map((key) => [measureOf(key).names.en, key]));

let database: Database;
beforeAll(async () => {
  database = await openMemoryDatabase(fixture);
});
afterAll(() => database.close());

/** Values by measure and report, each with the places that show it. */
type Shown = Map<string, Map<number | string | null, string[]>>;

function note(shown: Shown, key: string, reportId: string, value: number | string | null, place: string) {
  const id = `${key} of ${reportId}`;
  const values = shown.get(id) ?? new Map<number | string | null, string[]>();
  values.set(value, [...(values.get(value) ?? []), place]);
  shown.set(id, values);
}

it('shows one value for one name of one report, whatever the page', async () => {
  const shown: Shown = new Map();
  const context = await contextOf('en');
  const publishers = ['a', 'b', 'c', 'd', 'e', 'f'];

  const asked = allViews.flatMap((view) => [
    { view, filter: everything },
    { view, filter: { ...everything, publishers } },
  ]);
  const trends = keys.map((key) => ({
    view: trendOfMeasure(key, everything),
    filter: { ...everything, publishers },
  }));
  for (const { view, filter } of [...asked, ...trends]) {
    const model = view.model(await database.run(view.query(filter)), { ...context, filter });
    const columns = model.table.columns.map(({ name }) => keyOfName.get(name));
    for (const row of model.table.rows)
      row.forEach(({ value, reportId }, at) => {
        const key = columns[at];
        if (key && reportId !== undefined) note(shown, key, reportId, value, view.id);
      });
  }

  const sides = sidesOf(await database.run(compareDirectory));
  const ids = sides.map(({ report_id }) => report_id);
  const groups = compareMeasures(sides, await database.run(measuresQuery(ids, publishers)), context);
  for (const { id, cells } of groups.flatMap(({ rows }) => rows))
    for (const { reportId, value } of cells) note(shown, id, reportId, value, 'compare');

  const ranked = rankMeasures.map(({ key }) => key).filter((key) => !isReportingKey(key));
  for (const row of await database.run(rankingFigures(ranked, everything)))
    for (const key of ranked) {
      const value = row[rankColumn(key, 'value')] ?? null;
      note(shown, key, row.report_id ?? '', typeof value === 'boolean' ? null : value, 'ranking');
    }

  const places = [...shown].map(([id, values]) => ({ id, values: [...values] }));
  expect(places.filter(({ values }) => values.length > 1)).toEqual([]);
  const pages = (id: string) => new Set([...(shown.get(id)?.values() ?? [])].flat());
  for (const id of ['disclosure_rate of a2024', 'channel_share_website of a2024', 'carried_to_next_year of b2024'])
    expect(pages(id).size, id).toBeGreaterThan(1);
}, 60_000);
