import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../src/query/database.ts';
import { everything, type Filter } from '../../../src/query/filter.ts';
import { isRegionPlace, regionReports } from '../../../src/query/region-reports.ts';
import { provinces } from '../../../src/schema/publishers.ts';
import { tileGrid } from '../../../src/schema/tile-grid.ts';
import { reportsByProvince } from '../../../src/views/overview/reports-by-province.ts';
import { toRegionModel } from '../../../src/views/overview/reports-by-region.ts';
import { contextOf } from '../context-of.ts';
import { fixture } from '../fixture.ts';
import { openMemoryDatabase } from '../memory-database.ts';

let database: Database;
beforeAll(async () => {
  database = await openMemoryDatabase(fixture);
});
afterAll(() => database.close());

const at = async (place: string, filter: Filter = everything) => {
  const model = toRegionModel(
    place,
    await database.run(regionReports(filter, place)),
    await contextOf('hans', filter),
  );
  return {
    path: model.path.map(({ at: step, name }) => `${step} ${name}`),
    below: model.below.map(({ id, name, value }) => `${id} ${name} ${String(value)}`),
    model,
  };
};

describe('the tree of regions', () => {
  it('goes from the country to a province, a city, a county and its publishers', async () => {
    expect(await at('')).toMatchObject({
      path: [],
      below: ['32 子省 7', '61 丑省 4', '31 申省 1', ' 省份不详 1'],
    });
    expect(await at('32')).toMatchObject({ path: ['32 子省'], below: ['3299 甲市 7'] });
    expect(await at('3299')).toMatchObject({
      path: ['32 子省', '3299 甲市'],
      below: ['329900 本级机关 4', '329901 乙区 3'],
    });
    expect(await at('329901')).toMatchObject({
      path: ['32 子省', '3299 甲市', '329901 乙区'],
      below: ['b 乙区 3'],
    });
  });

  it('passes over the step that a county without a city has not', async () => {
    expect(await at('61')).toMatchObject({ path: ['61 丑省'], below: ['619001 丙县 4'] });
    expect(await at('619001')).toMatchObject({
      path: ['61 丑省', '619001 丙县'],
      below: ['c 丙县 2', 'f 己开发区 2'],
    });
  });

  it('names what a region itself has published', async () => {
    expect(await at('31')).toMatchObject({ below: ['310000 本级机关 1'] });
    expect(await at('310000')).toMatchObject({ path: ['31 申省', '310000 本级机关'], below: ['d 丁局 1'] });
  });

  it('counts under the filter, and is empty where it leaves nothing', async () => {
    expect(await at('32', { ...everything, years: [2024] })).toMatchObject({ below: ['3299 甲市 2'] });
    const { model } = await at('32', { ...everything, years: [1999] });
    expect([model.chart, model.table.rows, model.path.length]).toEqual([null, [], 1]);
  });

  it('adds up at every step', async () => {
    const sum = async (place: string) =>
      (await at(place)).model.below.reduce((total, { value }) => total + (value ?? 0), 0);
    expect(await sum('32')).toBe(7);
    expect(await sum('3299')).toBe(await sum('32'));
    expect((await sum('329900')) + (await sum('329901'))).toBe(await sum('3299'));
  });

  it('knows a place from another text', () => {
    expect(['', '32', '3299', '329901'].every(isRegionPlace)).toBe(true);
    expect(['3', '32a', "32' OR 1", '3299012'].some(isRegionPlace)).toBe(false);
  });
});

describe('the grid of provinces', () => {
  it('has a square of its own for every province, and three where there is nothing to miss', () => {
    expect(Object.keys(tileGrid.provinces).sort()).toEqual(Object.keys(provinces).sort());
    const places = [...Object.values(tileGrid.provinces), ...Object.values(tileGrid.without)];
    expect(new Set(places.map(({ column, row }) => `${column} ${row}`)).size).toBe(34);
    for (const { column, row } of places) {
      expect(column).toBeLessThan(tileGrid.columns);
      expect(row).toBeLessThan(tileGrid.rows);
    }
    for (const language of ['hans', 'hant', 'en'] as const)
      expect(new Set(places.map(({ short }) => short[language])).size).toBe(34);
  });

  it('tells none held, left out by the filter, and nothing to be held apart', async () => {
    const filter: Filter = { ...everything, provinces: ['32', '11'] };
    const rows = await database.run(reportsByProvince.query(filter));
    const { chart, table } = reportsByProvince.model(rows, await contextOf('hans', filter));
    if (chart?.kind !== 'tiles') throw new Error('The grid is not drawn.');
    const tile = (id: string) => chart.tiles.find((each) => each.id === id);
    expect(tile('32')).toMatchObject({ value: 7, choose: '32' });
    expect(tile('11')).toMatchObject({ value: 0 });
    expect(tile('61')).toMatchObject({ value: null, reason: '不在筛选之内' });
    expect(tile('71')).toMatchObject({ value: null, blank: true, reason: '没有这类年度报告' });
    expect(table.rows.map(([name]) => name?.text)).toEqual(['江苏']);
  });
});
