import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inflateText } from '../../src/engine/inflate-text.ts';
import { openNodeDatabase } from '../../src/engine/node.ts';
import { NamedPlaces } from '../../src/places/named-places.ts';
import { parsePlaceTable } from '../../src/places/place-table.ts';
import {
  compareDirectory,
  compareFigures as figuresQuery,
  compareMeasures as measuresQuery,
  compareStated,
} from '../../src/query/compared-reports.ts';
import { askRanking, planOf, rankAtOnce } from '../../src/documents/matter/gather-ranking.ts';
import type { Database } from '../../src/query/database.ts';
import { everything, type Filter } from '../../src/query/filter.ts';
import { filing } from '../../src/query/filing.ts';
import { findingsList } from '../../src/query/listed-findings.ts';
import { placeReports } from '../../src/query/place-reports.ts';
import { provinces, scopes } from '../../src/schema/publishers.ts';
import { publisherName } from '../../src/views/model/names.ts';
import type { TableModel } from '../../src/views/model/view.ts';
import { allViews } from '../../src/views/page-views.ts';
import { partsFile } from '../../src/views/place/tabulate-parts.ts';
import { toPlaceParts } from '../../src/views/place/part-reports.ts';
import { compareBars, compareParallel } from '../../src/views/compare/compare-chart.ts';
import { compareFigures } from '../../src/views/compare/compare-figures.ts';
import { compareMeasures } from '../../src/views/compare/compare-measures.ts';
import { gridTable, hasValue } from '../../src/views/compare/compare-rows.ts';
import { areAlike, sidesOf, type Side } from '../../src/views/compare/compare-sides.ts';
import { duePlaces } from '../../src/views/quality/due-places.ts';
import { chooseLines, ofGroup, toFilingMatrix, toFilingTable } from '../../src/views/quality/filing-lines.ts';
import { toFindingsTable } from '../../src/views/quality/findings-table.ts';
import { defaultSettings } from '../../src/views/ranking/ranking-settings.ts';
import { rankingTable } from '../../src/views/ranking/ranking-table.ts';
import { toCsv } from '../../src/ui/table/to-csv.ts';
import { contextOf } from '../views/context-of.ts';

const folder = fileURLToPath(new URL('../../public/data', import.meta.url));
const isBuilt = existsSync(`${folder}/manifest.json`);
if (!isBuilt) console.warn('public/data is not built: no CSV is tried on it. Run npm run build:data');

const year = 2023;
const twoYears: Filter = { ...everything, years: [year, year + 1], provinces: ['32'] };
const filters: readonly (readonly [string, Filter])[] = [
  ['a year', { ...everything, years: [year] }],
  ['a year and a province', { ...everything, years: [year], provinces: ['32'] }],
  ['a year and a scope', { ...everything, years: [year], scope: 'organ' }],
];

/** The years that a table tells of: what stands in its columns of years. */
const yearsOf = ({ columns, rows }: TableModel): readonly unknown[] =>
  columns.flatMap(({ id }, at) => (id === 'year' ? rows.flatMap((row) => row[at]?.value ?? []) : []));

/** The fields of a line that is all of one file; no text in a head holds a line break. */
const headOf = (csv: string): readonly string[] =>
  (csv.slice(1).split('\r\n')[0] ?? '').match(/"(?:[^"]|"")*"|[^,]+/gu) ?? [];

function expectClean(table: TableModel, name: string): void {
  const heads = headOf(toCsv(table, '缺失原因'));
  expect(new Set(heads).size, `${name}: a column stands twice`).toBe(heads.length);
  for (const head of heads) expect(head, name).not.toMatch(/方法|权重|数据版本|参照集/u);
}

describe.skipIf(!isBuilt)('a CSV of a filter', () => {
  let database: Database;
  beforeAll(async () => {
    database = await openNodeDatabase(folder);
  });
  afterAll(() => database.close());

  describe.each(filters)('by %s', (_, filter) => {
    it.each(allViews.map((view) => [view.id, view] as const))(
      'has of %s no other year, place or scope, and no column of method',
      async (id, view) => {
        const context = await contextOf('hans', filter);
        const rows = await database.run(view.query(filter));
        const { table } = view.model(rows, context);
        expectClean(table, id);
        expect(
          yearsOf(table).filter((told) => Number(told) !== year),
          id,
        ).toEqual([]);
        const others = Object.entries(provinces).flatMap(([code, { names }]) =>
          filter.provinces.length > 0 && !filter.provinces.includes(code as never) ? [names.hans] : [],
        );
        const otherScopes = Object.entries(scopes).flatMap(([scope, { names }]) =>
          filter.scope !== null && filter.scope !== scope ? [names.hans] : [],
        );
        const texts = new Set(table.rows.flatMap((row) => row.map(({ value }) => value)));
        expect(others.filter((name) => texts.has(name))).toEqual([]);
        expect(otherScopes.filter((name) => texts.has(name))).toEqual([]);
      },
    );

    it('has of the list of findings no other year', async () => {
      const rows = await database.run(findingsList(filter, { check: null, class: null, result: 'pass' }));
      const table = toFindingsTable(rows, await contextOf('hans', filter));
      expectClean(table, 'findings');
      expect(table.rows.length).toBeGreaterThan(0);
      expect(yearsOf(table).filter((told) => Number(told) !== year)).toEqual([]);
    });
  });

  describe('of who has filed', () => {
    let named: NamedPlaces;
    beforeAll(async () => {
      const file = 'places.json.bin';
      named = new NamedPlaces(
        parsePlaceTable(await inflateText(new Uint8Array(readFileSync(`${folder}/${file}`)).buffer, file)),
      );
    });

    it.each([...filters, ['a province and two years', twoYears] as const])(
      'has by %s no other year or place, and of a chosen year that one alone',
      async (_, filter) => {
        const context = await contextOf('hans', filter);
        const rows = await database.run(filing(filter));
        const all = toFilingMatrix(rows, duePlaces(named, filter, 'hans'), context, new Intl.Collator('zh'));
        expect(all.years).toEqual(filter.years.toSorted((a, b) => b - a));
        for (const group of ['governments', 'others'] as const) {
          const matrix = ofGroup(all, group);
          for (const chosen of [null, ...matrix.years]) {
            const lines = chooseLines(matrix, chosen, 'absent');
            const table = toFilingTable(matrix, lines, chosen, context);
            expectClean(table, 'filing');
            expect(table.rows.length).toBeGreaterThan(0);
            expect(table.columns.slice(3).map(({ id }) => Number(id))).toEqual(
              chosen === null ? matrix.years : [chosen],
            );
            const absent = context.t.quality.filing.states.absent;
            expect(table.rows.filter((row) => row.slice(3).every(({ text }) => text !== absent))).toEqual([]);
            const { provinces: asked } = filter;
            const where = new Set(table.rows.map((row) => row[2]?.value));
            if (asked.length > 0) expect([...where]).toEqual(asked.map((code) => provinces[code].names.hans));
          }
        }
      },
    );
  });

  describe('of a comparison', () => {
    let sides: readonly Side[];
    const whole = (side: Side) => `${publisherName(side, { language: 'hans' })}（${side.year}`;
    beforeAll(async () => {
      const all = sidesOf(await database.run(compareDirectory)).filter((side) => side.year === year);
      const first = all.find((side) => all.filter((other) => areAlike(side, other)).length > 2);
      sides = first ? all.filter((other) => areAlike(first, other)).slice(0, 3) : [];
    });

    it('has the chosen reports alone, each column named with its year', async () => {
      expect(sides).toHaveLength(3);
      const context = await contextOf('hans');
      const ids = sides.map(({ report_id }) => report_id);
      const [figures, stated, measured] = await Promise.all([
        database.run(figuresQuery(ids)),
        database.run(compareStated(ids)),
        database.run(measuresQuery(ids, [...new Set(sides.map(({ publisher_id }) => publisher_id))])),
      ]);
      const measures = compareMeasures(sides, measured, context);
      const tables = [
        ...[true, false].map((each) =>
          gridTable(compareFigures(sides, figures, stated, each, context), sides, context),
        ),
        gridTable(measures, sides, context),
        compareParallel(measures, sides, context).table,
        ...measures
          .flatMap(({ rows }) => rows)
          .filter(hasValue)
          .map((row) => compareBars(row, sides, context).table),
      ];
      for (const table of tables) {
        expectClean(table, 'compare');
        const heads = table.columns.filter(({ id }) => id.startsWith('side-')).map(({ name }) => name);
        expect(heads).toHaveLength(sides.length);
        for (const [at, side] of sides.entries()) expect(heads[at]).toContain(whole(side));
        const shown = table.rows.flatMap((row) => row.flatMap(({ reportId }) => reportId ?? []));
        expect(new Set(shown)).toEqual(new Set(ids));
      }
    });

    it('holds the numbers of the data, and no zero for what is missing', async () => {
      const context = await contextOf('hans');
      const ids = sides.map(({ report_id }) => report_id);
      const rows = await database.run(figuresQuery(ids));
      const stated = await database.run(compareStated(ids));
      const table = gridTable(compareFigures(sides, rows, stated, true, context), sides, context);
      const byReport = new Map(rows.map((row) => [row.report_id, row]));
      let told = 0;
      for (const row of table.rows)
        for (const { value, reportId, keys = [], reason } of row) {
          const [key] = keys;
          if (reportId === undefined || key === undefined) continue;
          expect(value).toBe(byReport.get(reportId)?.[key] ?? null);
          if (value === null) expect(reason).not.toBe('');
          told += 1;
        }
      expect(told).toBeGreaterThan(100);
    });
  });

  it('has of a place no report of another year than the one shown', async () => {
    const rows = await database.run(placeReports('320800'));
    const names = [...new Set(rows.flatMap(({ region_code: code }) => code ?? []))].map((code) => ({
      code,
      name: code,
    }));
    const placed = toPlaceParts(rows, names, year);
    if (!placed) throw new Error('No part of the place has a report.');
    const table = partsFile(placed, await contextOf('hans'));
    expectClean(table, 'place');
    const shown = table.rows.flatMap((row) => row.flatMap(({ reportId }) => reportId ?? []));
    const ofYear = new Set(rows.filter((row) => row.year === year).map(({ report_id }) => report_id));
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.filter((id) => !ofYear.has(id))).toEqual([]);
  });

  it('has of a ranking those of its group and year alone, none twice', async () => {
    const settings = { ...defaultSettings, year: 2025, group: 'township.township' };
    const peers = { provinces: ['50'], places: [], levels: [], kinds: [] } as const;
    const plan = planOf(await askRanking(database, settings, peers));
    if (!plan) throw new Error('There is nothing to rank.');
    const table = rankingTable(rankAtOnce(plan).ranked, await contextOf('hans'), 'file');
    expectClean(table, 'ranking');
    const names = table.rows.map((row) => String(row[0]?.value));
    expect(new Set(names).size).toBe(names.length);
    const known = new Set(
      [...plan.ranked.values()].map((report) => publisherName(report.names, { language: 'hans' })),
    );
    expect(names.filter((name) => !known.has(name))).toEqual([]);
    expect([...plan.ranked.values()].filter((report) => report.year !== 2025)).toEqual([]);
  });
});
