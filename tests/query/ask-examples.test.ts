import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNodeDatabase } from '../../src/engine/node.ts';
import { askExamples, type AskExampleId } from '../../src/query/ask-examples.ts';
import type { Asked } from '../../src/query/free-question.ts';
import type { Database } from '../../src/query/database.ts';
import type { TableName } from '../../src/schema/tables.ts';
import { toAskChart } from '../../src/views/data/ask-chart.ts';

const folder = fileURLToPath(new URL('../../public/data', import.meta.url));
const isBuilt = existsSync(`${folder}/manifest.json`);
if (!isBuilt) console.warn('public/data is not built: the examples are not tried. Run npm run build:data');

type Row = Readonly<Record<string, string | null>>;

const toRows = ({ columns, rows }: Asked): Row[] =>
  rows.map((row) => Object.fromEntries(columns.map(({ name }, index) => [name, row[index] ?? null])));
const number = (text: string | null | undefined): number | null =>
  text === null || text === undefined ? null : Number(text);
const medianOf = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return (
    ((sorted[Math.floor((sorted.length - 1) / 2)] ?? NaN) + (sorted[Math.floor(sorted.length / 2)] ?? NaN)) /
    2
  );
};

describe.skipIf(!isBuilt)('the examples, on the real data', () => {
  let database: Database;
  const whole: Partial<Record<TableName, Row[]>> = {};
  const ask = async (sql: string) => database.ask(sql, { rows: 100_000, milliseconds: 30_000 });
  const table = (name: TableName): Row[] => whole[name] ?? [];
  const answer = async (id: AskExampleId): Promise<Row[]> => {
    const rows = toRows(await ask(askExamples[id].sql('en')));
    expect(rows.length).toBeGreaterThan(0);
    return rows;
  };

  beforeAll(async () => {
    database = await openNodeDatabase(folder);
    for (const name of ['reports', 'channels', 'findings', 'publishers', 'bulletins'] as const)
      whole[name] = toRows(await ask(`FROM ${name}`));
  });
  afterAll(() => database.close());

  const nameOf = (id: string | null | undefined) =>
    table('publishers').find(({ publisher_id }) => publisher_id === id)?.en;
  const reportOf = (id: string | null | undefined) =>
    table('reports').find(({ report_id }) => report_id === id);

  it.each(Object.keys(askExamples) as AskExampleId[])('%s: the same rows in three languages', async (id) => {
    const [hans, hant, en] = await Promise.all(
      (['hans', 'hant', 'en'] as const).map((name) => ask(askExamples[id].sql(name))),
    );
    expect(hans?.rows.length).toBe(en?.rows.length);
    expect(hant?.columns).toEqual(en?.columns);
  });

  it.each(Object.entries(askExamples))('%s: is shown as it says', async (_, example) => {
    const asked = await ask(example.sql('hans'));
    if (example.show === 'table') return;
    const axes = { x: example.x, y: example.y, by: 'by' in example ? example.by : null };
    expect(asked.columns.map(({ name }) => name)).toEqual(
      expect.arrayContaining([axes.x, axes.y, ...(axes.by === null ? [] : [axes.by])]),
    );
    expect(toAskChart(asked, example.show, axes, 'null')).toHaveProperty('chart');
  });

  it('districts: exactly the failed findings of counties that have a difference', async () => {
    const expected = table('findings')
      .filter(({ result, difference }) => result === 'fail' && difference !== null)
      .filter(({ report_id }) => {
        const publisher = reportOf(report_id)?.publisher_id;
        return table('publishers').some(
          ({ publisher_id, level }) => publisher_id === publisher && level === 'county',
        );
      })
      .map(({ difference }) => Math.abs(Number(difference)))
      .sort((a, b) => b - a);
    const rows = await answer('districts');
    expect(rows.map(({ difference }) => Math.abs(Number(difference)))).toEqual(expected);
    for (const { told, parts_together, difference } of rows)
      expect(Number(told) - Number(parts_together)).toBe(Number(difference));
  });

  it('checks: as many findings as there are', async () => {
    for (const { check_id, result, findings, reports } of await answer('checks')) {
      const own = table('findings').filter((row) => row.check_id === check_id && row.result === result);
      expect(Number(findings)).toBe(own.length);
      expect(Number(reports)).toBe(new Set(own.map(({ report_id }) => report_id)).size);
    }
  });

  it('unavailable: the share of those that concluded at least 20, the highest first', async () => {
    const expected = table('reports').flatMap((row) => {
      const parts = ['not_held', 'needs_creation', 'unclear'].map((part) =>
        number(row[`requests.unavailable.${part}.total`]),
      );
      const inTable = parts.every((part) => part !== null)
        ? parts.reduce((sum, part) => sum + part, 0)
        : null;
      const unavailable = inTable ?? number(row['narrative.requests_unavailable']);
      const concluded =
        number(row['requests.concluded.total']) ?? number(row['narrative.requests_concluded']);
      if (unavailable === null || concluded === null || concluded < 20) return [];
      return [{ name: `${nameOf(row.publisher_id) ?? ''} ${row.year ?? ''}`, unavailable, concluded }];
    });
    const rows = await answer('unavailable');
    expect(rows).toHaveLength(expected.length);
    for (const { name, unavailable, concluded } of expected) {
      const row = rows.find(({ publisher_year }) => publisher_year === name);
      expect(Number(row?.percent)).toBeCloseTo((100 * unavailable) / concluded, 0);
    }
    const shares = rows.map(({ percent }) => Number(percent));
    expect(shares).toEqual(shares.toSorted((a, b) => b - a));
  });

  it('channels: the median of at least five reports a year', async () => {
    for (const { year, channel, reports, median_items } of await answer('channels')) {
      const items = table('channels')
        .filter((row) => row.channel === channel && reportOf(row.report_id)?.year === year)
        .flatMap((row) => number(row.items) ?? []);
      expect(items).toHaveLength(Number(reports));
      expect(items.length).toBeGreaterThanOrEqual(5);
      expect(Number(median_items)).toBe(medianOf(items));
    }
  });

  it('silent: those whose newest report is older than three years, or absent', async () => {
    const newest = Math.max(...table('reports').map(({ year }) => Number(year)));
    const silent = table('publishers').filter(({ publisher_id }) =>
      table('reports').every((row) => row.publisher_id !== publisher_id || Number(row.year) < newest - 3),
    );
    expect(await answer('silent')).toHaveLength(silent.length);
  });

  it('hotline: every bulletin row with orders and a rate', async () => {
    const expected = table('bulletins').filter(
      (row) => (number(row['hotline.orders']) ?? 0) > 0 && row['hotline.on_time_rate'] !== null,
    );
    expect(await answer('hotline')).toHaveLength(expected.length);
  });

  it('changed: from one year to the next, the greatest change first', async () => {
    const rows = await answer('changed');
    for (const { publisher, year, year_before, items } of rows) {
      const before = table('reports').some(
        (row) =>
          nameOf(row.publisher_id) === publisher &&
          Number(row.year) === Number(year) - 1 &&
          row['narrative.items_disclosed'] === year_before,
      );
      expect(before).toBe(true);
      expect(Number(items)).toBeGreaterThan(0);
    }
    const changes = rows.map(({ items, year_before }) => {
      const times = Number(items) / Number(year_before);
      return Math.max(times, 1 / times);
    });
    expect(changes).toEqual(changes.toSorted((a, b) => b - a));
  });

  it('received: the median of the reports that tell it', async () => {
    for (const { year, reports, tell_it, median_received } of await answer('received')) {
      const own = table('reports').filter((row) => row.year === year);
      const told = own.flatMap(
        (row) => number(row['requests.received.total']) ?? number(row['narrative.requests_received']) ?? [],
      );
      expect([own.length, told.length]).toEqual([Number(reports), Number(tell_it)]);
      expect(Number(median_received)).toBe(medianOf(told));
    }
  });
});
