import { afterAll, beforeAll, describe, it } from 'vitest';
import {
  compareDirectory,
  compareFigures as figuresQuery,
  compareMeasures as measuresQuery,
  compareStated,
} from '../../../src/query/compared-reports.ts';
import type { Database } from '../../../src/query/database.ts';
import { everything } from '../../../src/query/filter.ts';
import { compareBars, compareParallel } from '../../../src/views/compare/compare-chart.ts';
import { compareFigures } from '../../../src/views/compare/compare-figures.ts';
import { hasValue, tellMissing, type GridGroup } from '../../../src/views/compare/compare-rows.ts';
import { compareMeasures } from '../../../src/views/compare/compare-measures.ts';
import { suggestPeers } from '../../../src/views/compare/compare-peers.ts';
import { findSides, sidesOf, type AskedSide, type Side } from '../../../src/views/compare/compare-sides.ts';
import { measureOverYears } from '../../../src/views/measure/measure-trend.ts';
import { peersOf, trendOfMeasure } from '../../../src/views/compare/trend-of-measure.ts';
import { contextOf } from '../context-of.ts';
import { expectGolden } from '../expect-golden.ts';
import { fixture } from '../fixture.ts';
import { openMemoryDatabase } from '../memory-database.ts';

let database: Database;
let reports: readonly Side[];
beforeAll(async () => {
  database = await openMemoryDatabase(fixture);
  reports = sidesOf(await database.run(compareDirectory));
});
afterAll(() => database.close());

const given = (groups: readonly GridGroup[]) =>
  groups.map((group) => ({ ...group, rows: group.rows.filter(hasValue) }));
const present = (row: object) =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
const ask = (publisherId: string, year: number): AskedSide => ({ publisherId, year, scope: null });

const comparisons = {
  'compare-publishers': [ask('a', 2024), ask('b', 2024), ask('c', 2024)],
  'compare-years': [ask('a', 2024), ask('a', 2023), ask('a', 2020)],
} as const;

describe.each(Object.entries(comparisons))('%s', (name, asked) => {
  it('gives the kept rows, models and peers', async () => {
    const context = await contextOf('hans');
    const { sides } = findSides(asked, reports);
    const ids = sides.map(({ report_id }) => report_id);
    const publishers = [...new Set(sides.map(({ publisher_id }) => publisher_id))];
    const rows = {
      figures: await database.run(figuresQuery(ids)),
      stated: await database.run(compareStated(ids)),
      measures: await database.run(measuresQuery(ids, publishers)),
    };
    const order = (row: object) => JSON.stringify(row);
    const measures = compareMeasures(sides, rows.measures, context);
    const figures = compareFigures(sides, rows.figures, rows.stated, false, context);
    const peers = suggestPeers(sides.slice(0, 1), reports);
    expectGolden(name, {
      rows: Object.fromEntries(
        Object.entries(rows).map(([query, found]) => [
          query,
          found.map(present).toSorted((a, b) => order(a).localeCompare(order(b))),
        ]),
      ),
      measures: given(measures),
      figures: given(figures),
      missing: tellMissing(
        figures.flatMap((group) => group.rows),
        sides,
        context,
      ),
      parallel: compareParallel(measures, sides, context).chart,
      bars: measures
        .flatMap((group) => group.rows)
        .filter(hasValue)
        .map((row) => compareBars(row, sides, context).chart),
      peers: {
        years: peers.years.map(({ report_id }) => report_id),
        near: peers.near.map(({ side, size }) => `${side.report_id} by ${size}`),
        elsewhere: peers.elsewhere.map(({ side, size }) => `${side.report_id} by ${size}`),
      },
    });
  });
});

describe('a measure over the years', () => {
  const chosen = { ...everything, publishers: ['a', 'b'] };

  it('gives the kept rows and model beside peers of a kind', async () => {
    const view = trendOfMeasure('requests_received', peersOf({ level: 'city', scope: 'region' }, 'kind'));
    const rows = await database.run(view.query(chosen));
    expectGolden('compare-trend', { rows, model: view.model(rows, await contextOf('hans', chosen)) });
  });

  it('gives the kept rows and model beside all reports', async () => {
    const view = measureOverYears('disclosure_rate');
    const rows = await database.run(view.query(chosen));
    expectGolden('over-years', { rows, model: view.model(rows, await contextOf('hans', chosen)) });
  });
});
