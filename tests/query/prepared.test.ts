import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNodeDatabase } from '../../src/engine/node.ts';
import { inlinePrepared, toQuick } from '../../src/engine/query-forms.ts';
import type { Database } from '../../src/query/database.ts';
import { everything, namesFew, type Filter } from '../../src/query/filter.ts';
import { channelsByYear } from '../../src/query/channel-totals.ts';
import { filterSql } from '../../src/query/filter-sql.ts';
import { findingsByCheck, findingsByYear, readingByYear } from '../../src/query/findings-counts.ts';
import { measureTotals } from '../../src/query/measure-totals.ts';
import { countedSql } from '../../src/query/counted-findings.ts';
import { keyFigures, worstReports } from '../../src/query/overview-figures.ts';
import { provinceMedians } from '../../src/query/province-medians.ts';
import { provinceReports } from '../../src/query/province-reports.ts';
import type { Query } from '../../src/query/query.ts';
import { regionReports } from '../../src/query/region-reports.ts';
import { reportsByYear } from '../../src/query/report-counts.ts';
import { requestFlow } from '../../src/query/request-flow.ts';
import { requestsByApplicant } from '../../src/query/request-tables.ts';
import { themesByLevel, themesByYear } from '../../src/query/themes-counts.ts';
import { allViews } from '../../src/views/page-views.ts';
import { generateData } from '../engine/generate-data.ts';
import { filters } from '../engine/measure-queries.ts';
import { writeData } from '../engine/write-data.ts';

/** Filters that name neither publishers nor places. */
const chosen = Object.values(filters).filter((filter) => !namesFew(filter));

describe('queries of prepared tables', () => {
  let folder: string;
  let database: Database;
  let everybody: readonly string[];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'prepared-'));
    await writeData(folder, generateData(300));
    database = await openNodeDatabase(folder);
    const rows = await database.run({
      name: 'everybody',
      sql: 'SELECT publisher_id FROM publishers',
      needs: { publishers: ['publisher_id'] },
      columns: { publisher_id: 'text' },
    });
    everybody = rows.map(({ publisher_id: id }) => id ?? '');
  });

  afterAll(async () => {
    await database.close();
    await rm(folder, { recursive: true });
  });

  /** Where publishers are chosen their reports are read as they are: all of them chosen is the same question asked plainly. */
  it.each(
    Object.entries({
      keyFigures,
      reportsByYear,
      requestFlow,
      requestsByApplicant,
      provinceReports,
      regionReports: (filter: Filter) => regionReports(filter, ''),
      channelsByYear,
      measureTotals: (filter: Filter) => measureTotals('totals', ['reviews', 'suits'], filter),
      findingsByCheck,
      findingsByYear,
      readingByYear,
      themesByYear,
      themesByLevel,
    }),
  )('answer as the reports themselves do: %s', async (_name, query) => {
    for (const filter of chosen) {
      const asked: Query = query(filter);
      const plain: Query = query({ ...filter, publishers: everybody });
      expect([asked.prepared?.length, plain.prepared?.length ?? 0]).toEqual([expect.any(Number), 0]);
      const rows = await database.run(asked);
      expect(rows).toEqual(await database.run(plain));
      expect(rows.length).toBeGreaterThan(0);
    }
  });

  it('answer as the reports themselves do: medians of provinces, where all years are in', async () => {
    const medians = (filter: Filter): Query => provinceMedians('items_disclosed', filter);
    for (const filter of chosen) {
      const asked = medians(filter);
      const plain = medians({ ...filter, publishers: everybody });
      expect([asked.prepared?.length ?? 0, plain.prepared?.length ?? 0]).toEqual([
        filter.years.length > 0 ? 0 : 1,
        0,
      ]);
      expect(await database.run(asked)).toEqual(await database.run(plain));
    }
  });

  it('answer alike in their quick form, whatever the filter', async () => {
    const asked = [
      ...Object.values(filters),
      { ...everything, publishers: everybody.slice(0, 3) },
      { ...everything, years: [2022], publishers: everybody.slice(0, 3) },
      { ...everything, years: [2021, 2022, 2023] },
    ];
    const queries = allViews.flatMap((view) =>
      asked.map((filter) => view.query(filter)).filter(({ quick }) => quick),
    );
    expect(queries.length).toBeGreaterThan(100);
    for (const query of queries) {
      expect(await database.run(toQuick(query)), query.sql).toEqual(await database.run(query));
    }
  }, 180_000);

  it('name each table alike only where it is the same', () => {
    const tables = allViews.flatMap((view) => {
      const { prepared = [], quick } = view.query(everything);
      return [...prepared, ...(quick?.prepared ?? [])];
    });
    const sqlOf = new Map(tables.map(({ name, sql }) => [name, sql]));
    expect(tables.filter(({ name, sql }) => sqlOf.get(name) !== sql)).toEqual([]);
  });

  it('list the worst reports that the findings themselves give', async () => {
    let listed = 0;
    for (const filter of [...chosen, { ...everything, publishers: everybody.slice(0, 40) }]) {
      const query = worstReports(filter, 12);
      const plain = {
        ...query,
        prepared: [],
        sql: `SELECT r.report_id, r.publisher_id, p.hans, p.hant, p.en, r.year, count(*) FILTER (${countedSql('f')}) AS failed, count(*) FILTER (f.result = 'warn') AS warned FROM findings f JOIN reports r ON r.report_id = f.report_id JOIN publishers p ON p.publisher_id = r.publisher_id WHERE ${filterSql(filter)} GROUP BY ALL HAVING failed > 0 ORDER BY failed DESC, warned DESC, r.year DESC, r.report_id LIMIT 12`,
      };
      const rows = await database.run(query);
      listed += rows.length;
      expect(rows).toEqual(await database.run(plain));
      expect(await database.run(inlinePrepared(query))).toEqual(rows);
    }
    expect(listed).toBeGreaterThan(30);
  });

  it('answer alike where the tables are worked out within the query', async () => {
    const queries = allViews.flatMap((view) =>
      Object.values(filters)
        .map((filter) => view.query(filter))
        .filter(({ prepared }) => prepared && prepared.length > 0),
    );
    expect(queries.length).toBeGreaterThan(20);
    for (const query of queries) {
      const inline = inlinePrepared(query);
      expect(inline.prepared).toEqual([]);
      expect(await database.run(inline), query.sql).toEqual(await database.run(query));
    }
  }, 60_000);
});
