import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../src/query/database.ts';
import { everything, type Filter } from '../../../src/query/filter.ts';
import { requestsFlow } from '../../../src/views/requests/requests-flow.ts';
import { contextOf } from '../context-of.ts';
import { applicants, publisher, report } from '../fixture.ts';
import { openMemoryDatabase, type Cells } from '../memory-database.ts';

/** A table whose flow is whole: `size` came in, were granted, and nothing is left. */
const flow = (size: number): Cells => ({
  ...applicants('received', [size, 0, 0, 0, 0, 0]),
  ...applicants('carried_in', [0, 0, 0, 0, 0, 0]),
  ...applicants('granted', [size, 0, 0, 0, 0, 0]),
  ...applicants('concluded', [size, 0, 0, 0, 0, 0]),
  ...applicants('carried_out', [0, 0, 0, 0, 0, 0]),
});

const told: Cells = {
  'narrative.requests_received': 900,
  'narrative.requests_carried_in': 0,
  'narrative.requests_granted': 900,
  'narrative.requests_carried_out': 0,
};

const many = [1, 2, 3, 4, 5];
const publishers = [
  publisher('city', '甲市', 'Jia City', 'city', '32', '329900'),
  publisher('other', '乙市', 'Yi City', 'city', '32', '329800'),
  publisher('county', '丙县', 'Bing County', 'county', '32', '329901'),
  publisher('teller', '丁省', 'Ding Province', 'province', '33', '330000'),
  ...many.map((at) => publisher(`t${at}`, `镇${at}镇`, `Town ${at}`, 'township', '61', `61900${at}`)),
];
const reports = [
  report('city', 2022, 'region', flow(500)),
  report('city', 2023, null, flow(10)),
  report('other', 2023, 'region', flow(20)),
  report('county', 2025, 'region', flow(9000)),
  report('teller', 2025, 'region', told),
  ...many.map((at) => report(`t${at}`, 2024, 'organ', flow(at))),
];

describe('the flow of requests', () => {
  let database: Database;
  beforeAll(async () => {
    database = await openMemoryDatabase({ publishers, reports });
  });
  afterAll(() => database.close());

  const shown = async (change: Partial<Filter>) => {
    const filter = { ...everything, ...change };
    const rows = await database.run(requestsFlow.query(filter));
    return requestsFlow.model(rows, await contextOf('en', filter));
  };
  const total = ({ table }: Awaited<ReturnType<typeof shown>>) =>
    table.rows.find(([name]) => name?.text === 'Received')?.at(-1)?.value;

  it('adds up the reports of a group where five of one year give it', async () => {
    const model = await shown({});
    expect(model.one).toBeUndefined();
    expect(total(model)).toBe(15);
  });

  it('is else of one report: of the highest level, of it the newest, of that year the largest; told ones never', async () => {
    const model = await shown({ provinces: ['32', '33'] });
    expect(model.refused).toBeUndefined();
    expect(model.chart?.kind).toBe('sankey');
    expect(model.one?.name).toBe('Yi City (2023, Whole region)');
    expect(total(model)).toBe(20);
    expect(model.one?.others.map(({ publisherId, year }) => [publisherId, year])).toEqual([
      ['city', 2023],
      ['city', 2022],
      ['county', 2025],
    ]);
    expect(model.notes.join(' ')).not.toContain('Added up');
    expect(model.table.rows[0]?.[1]?.reportId).toBe('other2023');
  });

  it('follows the filter of places and years', async () => {
    expect((await shown({ places: ['329901'] })).one?.name).toBe('Bing County (2025, Whole region)');
    expect((await shown({ provinces: ['32'], years: [2022] })).one?.name).toBe(
      'Jia City (2022, Whole region)',
    );
  });

  it('names the report of a publisher that the reader chose, its scope too', async () => {
    const model = await shown({ publishers: ['city'], years: [2023] });
    expect(model.one).toEqual({ name: 'Jia City (2023, Scope not read)', others: [] });
    expect(total(model)).toBe(10);
  });

  it('is refused with its reason where no table gives it whole', async () => {
    const model = await shown({ provinces: ['33'] });
    expect([model.chart, model.one]).toEqual([null, undefined]);
    expect(model.refused).toContain('5 are needed');
  });
});
