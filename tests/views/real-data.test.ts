import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNodeDatabase } from '../../src/engine/node.ts';
import type { Database } from '../../src/query/database.ts';
import { everything, type Filter } from '../../src/query/filter.ts';
import { latestReports } from '../../src/query/latest-reports.ts';
import { partNeeds, partsWithin } from '../../src/query/parts-within.ts';
import { list } from '../../src/query/sql.ts';
import { measures, type MeasureKey } from '../../src/schema/measures.ts';
import { tables, type TableName } from '../../src/schema/tables.ts';
import { allViews, pageViews } from '../../src/views/page-views.ts';
import type { ChartModel, Point } from '../../src/views/model/chart-model.ts';
import type { AnyView } from '../../src/views/model/view.ts';
import { contextOf } from './context-of.ts';

const folder = fileURLToPath(new URL('../../public/data', import.meta.url));
const isBuilt = existsSync(`${folder}/manifest.json`);
if (!isBuilt) console.warn('public/data is not built: the views are not tried on it. Run npm run build:data');

function pointsOf(model: ChartModel): readonly Pick<Point, 'value' | 'low' | 'high'>[] {
  switch (model.kind) {
    case 'bars':
    case 'columns':
    case 'lines':
    case 'parallel':
      return model.series.flatMap(({ points }) => points);
    case 'intervals':
      return model.points;
    case 'heatmap':
      return model.cells.flat();
    case 'scatter':
      return model.dots.flatMap(({ x, y, low, high }) => [
        { value: x },
        { value: y, ...(low === undefined ? {} : { low }), ...(high === undefined ? {} : { high }) },
      ]);
    case 'sankey':
      return model.links;
    case 'tiles':
      return model.tiles;
    case 'map':
      return model.areas;
    case 'treemap':
      return model.nodes;
  }
}

const filters: readonly (readonly [string, Filter])[] = [
  ['everything', everything],
  ['one year', { ...everything, years: [2022] }],
  ['one province of organs', { ...everything, provinces: ['50'], scope: 'organ' }],
  ['nothing', { ...everything, years: [1999] }],
];

describe.skipIf(!isBuilt)('on the real data', () => {
  let database: Database;
  beforeAll(async () => {
    database = await openNodeDatabase(folder);
  });
  afterAll(() => database.close());

  /** Of publishers, those that lie in the place of another of them. */
  async function partsAmong(ids: readonly string[]): Promise<readonly (string | null)[]> {
    const listed = `SELECT * FROM publishers WHERE publisher_id IN ${list(ids)}`;
    const rows = await database.run({
      name: 'parts-among',
      sql: `WITH listed AS (${listed}) SELECT DISTINCT publisher_id FROM (${partsWithin('listed')}) ORDER BY publisher_id`,
      needs: { publishers: partNeeds },
      columns: { publisher_id: 'text' },
    });
    return rows.map(({ publisher_id }) => publisher_id);
  }

  describe.each(allViews.map((view) => [view.id, view] as const))('%s', (_, view) => {
    it.each(filters)('runs and adds up for %s', async (name, filter) => {
      const query = view.query(filter);
      const rows = await database.run(query);
      const model = view.model(rows, await contextOf('en', filter));
      const values = model.chart ? pointsOf(model.chart).flatMap(({ value }) => value ?? []) : [];
      expect(values.every(Number.isFinite)).toBe(true);
      for (const { value, low, high } of model.chart ? pointsOf(model.chart) : []) {
        if (value === null || low === undefined || high === undefined) continue;
        expect(low).toBeLessThanOrEqual(value + 1e-9);
        expect(high).toBeGreaterThanOrEqual(value - 1e-9);
      }
      if (model.coverage) {
        const { shown, total, reasons } = model.coverage;
        expect(shown + reasons.reduce((sum, { count }) => sum + count, 0)).toBe(total);
      }
      for (const row of model.table.rows) expect(row).toHaveLength(model.table.columns.length);
      expect(new Set(model.table.columns.map(({ id }) => id)).size).toBe(model.table.columns.length);
      if (name === 'nothing') expect(values.filter((value) => value !== 0)).toEqual([]);
    });

    it('says what it shows, in three languages', async () => {
      const rows = await database.run(view.query(everything));
      for (const language of ['hans', 'hant', 'en'] as const) {
        const context = await contextOf(language);
        const { summary, notes } = view.model(rows, context);
        for (const text of [view.title(context.t), view.lead(context.t), summary, ...notes]) {
          expect(text.trim()).not.toBe('');
          expect(text).not.toMatch(/undefined|NaN|\bnull\b/);
        }
      }
    });

    it('lists every column that it reads', () => {
      const { needs } = view.query({ ...everything, publishers: ['x'], years: [2020], scope: 'organ' });
      for (const [table, columns] of Object.entries(needs)) {
        for (const column of columns) expect(Object.keys(tables[table as TableName])).toContain(column);
      }
    });
  });

  it('draws every view, or says why not and quotes no value then', async () => {
    const silent: string[] = [];
    for (const view of allViews) {
      const rows = await database.run(view.query(everything));
      const { chart, refused, summary } = view.model(rows, await contextOf('hans'));
      if (chart === null && refused === undefined) silent.push(view.id);
      if (refused !== undefined) expect([chart, summary]).toEqual([null, refused]);
    }
    expect(silent).toEqual(['publisher-trends']);
  }, 60_000);

  it.each(Object.keys(measures) as MeasureKey[])(
    'lists of %s each publisher once, of one group, and none beside a part of it',
    async (key) => {
      for (const [, filter] of filters) {
        for (const span of ['latest', 'year'] as const) {
          const rows = await database.run(latestReports('listed', key, filter, span));
          const ids = rows.flatMap(({ publisher_id }) => publisher_id ?? []);
          expect(new Set(ids).size).toBe(ids.length);
          expect(new Set(rows.map(({ scope }) => scope)).size).toBeLessThanOrEqual(1);
          if (ids.length > 0) expect(await partsAmong(ids)).toEqual([]);
        }
      }
    },
    60_000,
  );

  it('knows that a district lies in its city, and a county in its prefecture', async () => {
    expect(await partsAmong(['320800-huaian', '320813-hongze', '321300-suqian', '321322-shuyang'])).toEqual([
      '320813-hongze',
      '321322-shuyang',
    ]);
  });

  it('says of every chart that compares publishers which group it is of', async () => {
    const { groups } = (await contextOf('en')).t;
    const starts = [groups.compared(''), groups.summed('').split(';')[0] ?? ''];
    for (const [page, views] of Object.entries(pageViews)) {
      for (const view of views.filter(({ measure }: AnyView) => measure !== undefined)) {
        const { chart, notes } = view.model(
          await database.run(view.query(everything)),
          await contextOf('en'),
        );
        if (chart === null) continue;
        expect(
          notes.some((note) => starts.some((start) => note.startsWith(start))),
          `${page}: ${view.id}`,
        ).toBe(true);
      }
    }
  }, 60_000);
});
