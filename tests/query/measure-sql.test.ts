import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNodeDatabase } from '../../src/engine/node.ts';
import type { Database } from '../../src/query/database.ts';
import { stemOfCode } from '../../src/places/place-code.ts';
import { everything } from '../../src/query/filter.ts';
import { measureOf, type MeasureKey } from '../../src/schema/measures.ts';
import type { Term } from '../../src/schema/measures/formula.ts';
import { generateData } from '../engine/generate-data.ts';
import { filters, measureKeys, measureQuery } from '../engine/measure-queries.ts';
import { writeData, type TableData } from '../engine/write-data.ts';

type Figures = Readonly<Record<string, number | null>>;

/** Runs a measure over reports that hold these figures and no others. */
async function measured(key: MeasureKey, reports: readonly Figures[]) {
  const folder = await mkdtemp(join(tmpdir(), 'measure-'));
  const names = [...new Set(reports.flatMap(Object.keys))];
  const data: TableData = {
    rows: reports.length,
    columns: {
      report_id: reports.map((_, index) => `r${index}`),
      publisher_id: reports.map(() => 'p'),
      ...Object.fromEntries(names.map((name) => [name, reports.map((figures) => figures[name] ?? null)])),
    },
  };
  await writeData(folder, { reports: [data], publishers: [{ rows: 1, columns: { publisher_id: ['p'] } }] });
  const database = await openNodeDatabase(folder);
  const rows = await database.run(measureQuery(key, everything));
  await database.close();
  await rm(folder, { recursive: true });
  return rows.map(({ value, numerator, denominator, basis, known }) => ({
    value,
    numerator,
    denominator,
    basis,
    known,
  }));
}

const table = {
  'requests.granted.total': 30,
  'requests.partly_granted.total': 10,
  'requests.concluded.total': 50,
};
const text = {
  'narrative.requests_granted': 1,
  'narrative.requests_partly_granted': 1,
  'narrative.requests_concluded': 4,
};

describe('measureSql', () => {
  it('takes the table’s figures, else the text’s, and says which', async () => {
    const fromTable = { value: 80, numerator: 40, denominator: 50, basis: 'table', known: true };
    expect(await measured('disclosure_rate', [{ ...table, ...text }, table, text])).toEqual([
      fromTable,
      fromTable,
      { value: 50, numerator: 2, denominator: 4, basis: 'text', known: true },
    ]);
  });

  it('never mixes a table’s figures with those of the text', async () => {
    const gap = { ...table, 'requests.partly_granted.total': null };
    const unknown = { value: null, numerator: null, denominator: null, basis: null, known: false };
    expect(await measured('disclosure_rate', [gap, { ...gap, ...text }, {}])).toEqual([
      unknown,
      { value: 50, numerator: 2, denominator: 4, basis: 'text', known: true },
      unknown,
    ]);
  });

  it('knows zero from missing: a zero numerator is 0, a zero denominator is not defined', async () => {
    const none = { 'requests.granted.total': 0, 'requests.partly_granted.total': 0 };
    expect(
      await measured('disclosure_rate', [
        { ...none, 'requests.concluded.total': 5 },
        { ...none, 'requests.concluded.total': 0 },
      ]),
    ).toEqual([
      { value: 0, numerator: 0, denominator: 5, basis: 'table', known: true },
      { value: null, numerator: 0, denominator: 0, basis: 'table', known: true },
    ]);
  });

  it('does not call more than the whole a share', async () => {
    const more = { ...table, 'requests.concluded.total': 39 };
    expect(await measured('disclosure_rate', [more])).toEqual([
      { value: null, numerator: 40, denominator: 39, basis: 'table', known: true },
    ]);
  });

  it('takes pending cases off the denominator', async () => {
    const review = {
      'disputes.review.corrected': 2,
      'disputes.review.total': 12,
      'disputes.review.pending': 4,
    };
    expect(await measured('review_corrected_rate', [review])).toEqual([
      { value: 25, numerator: 2, denominator: 8, basis: 'table', known: true },
    ]);
  });

  it('gives an amount per project in yuan, and disputes per hundred requests', async () => {
    expect(
      await measured('amount_per_project', [
        { 'disclosure.procurement.amount': 21_915_630, 'disclosure.procurement.projects': 120 },
      ]),
    ).toMatchObject([{ value: 182630.25, basis: 'table' }]);
    expect(
      await measured('disputes_per_hundred', [
        {
          'disputes.review.total': 1,
          'disputes.suit_direct.total': 2,
          'disputes.suit_after_review.total': 0,
          'requests.received.total': 2,
        },
      ]),
    ).toMatchObject([{ value: 150, numerator: 3, denominator: 2 }]);
  });

  it('counts a dispute that was reviewed and then sued once', async () => {
    const tables = {
      'disputes.review.total': 6,
      'disputes.suit_direct.total': 1,
      'disputes.suit_after_review.total': 5,
      'requests.received.total': 100,
    };
    expect(await measured('disputes_per_hundred', [tables])).toMatchObject([{ value: 7, numerator: 7 }]);
    // A text does not tell how many of its suits came after a review.
    const told = { 'narrative.reviews': 6, 'narrative.suits': 6, 'narrative.requests_received': 100 };
    expect(await measured('disputes_per_hundred', [told])).toMatchObject([{ value: null, known: false }]);
  });
});

describe('measureSql of every measure', () => {
  const data = generateData(400);
  const reports = data.reports[0]?.columns ?? {};
  const publishers = data.publishers[0]?.columns ?? {};
  let folder: string;
  let database: Database;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'measures-'));
    await writeData(folder, data);
    database = await openNodeDatabase(folder);
  });

  afterAll(async () => {
    await database.close();
    await rm(folder, { recursive: true });
  });

  /** What a report lists for a channel; a row without a number does not count. */
  function listed(channel: string, row: number): number | null {
    const { report_id = [], channel: names = [], items = [] } = data.channels[0]?.columns ?? {};
    const found = items.flatMap((count, at) =>
      report_id[at] === reports.report_id?.[row] && (channel === 'stated' || names[at] === channel)
        ? typeof count === 'number'
          ? [count]
          : []
        : [],
    );
    return found.length === 0 ? null : found.reduce((total, count) => total + count, 0);
  }

  const figure = (term: Term, row: number): number | null => {
    if (term.startsWith('channels.')) return listed(term.slice('channels.'.length), row);
    const value = reports[term.replace(/^-/, '')]?.[row];
    return typeof value !== 'number' ? null : term.startsWith('-') ? -value : value;
  };

  /** The measure worked out from the registry's words, without SQL. */
  function expected(key: MeasureKey, row: number): number | null {
    const { formulas, kind, unit } = measureOf(key);
    for (const { numerator, denominator } of formulas) {
      const above = numerator.map((term) => figure(term, row));
      const below = denominator.map((term) => figure(term, row));
      if ([...above, ...below].includes(null)) continue;
      const sum = (values: readonly (number | null)[]) =>
        values.reduce<number>((total, value) => total + (value ?? 0), 0);
      if (kind === 'amount' || kind === 'told_rate') return sum(above);
      if (sum(below) <= 0) return null;
      if (kind === 'share' && (sum(above) < 0 || sum(above) > sum(below))) return null;
      return (unit === 'yuan' ? 1 : 100) * (sum(above) / sum(below));
    }
    return null;
  }

  it.each(measureKeys)('%s is what the registry says', async (key) => {
    const rows = await database.run(measureQuery(key, everything));
    const byId = new Map(rows.map((row) => [row.report_id, row.value]));
    const ids = reports.report_id ?? [];
    expect(byId.size).toBe(ids.length);
    let defined = 0;
    ids.forEach((id, row) => {
      const value = expected(key, row);
      if (value === null) expect(byId.get(String(id)), String(id)).toBeNull();
      else {
        expect(byId.get(String(id)), String(id)).toBeCloseTo(value, 6);
        defined += 1;
      }
    });
    expect(defined).toBeGreaterThan(0);
  });

  it.each(Object.entries(filters))('the filter “%s” leaves the reports that it should', async (_, filter) => {
    const rows = await database.run(measureQuery('items_disclosed', filter));
    const publisherRow = new Map((publishers.publisher_id ?? []).map((id, row) => [id, row]));
    const among = (list: readonly unknown[], value: unknown) => list.length === 0 || list.includes(value);
    const isWithin = (places: readonly string[], code: unknown) =>
      typeof code === 'string' && places.some((place) => code.startsWith(stemOfCode(place)));
    const left = (reports.report_id ?? []).filter((_id, row) => {
      const publisher = publisherRow.get(reports.publisher_id?.[row] ?? null) ?? -1;
      return (
        among(filter.years, reports.year?.[row]) &&
        ((filter.provinces.length === 0 && filter.places.length === 0) ||
          filter.provinces.includes(String(publishers.province?.[publisher]) as never) ||
          isWithin(filter.places, publishers.region_code?.[publisher])) &&
        among(filter.levels, publishers.level?.[publisher]) &&
        among(filter.kinds, publishers.kind?.[publisher]) &&
        among(filter.publishers, reports.publisher_id?.[row]) &&
        (filter.scope === null || filter.scope === reports.scope?.[row])
      );
    });
    expect(rows.map(({ report_id }) => report_id)).toEqual(left.map(String).sort());
  });
});
