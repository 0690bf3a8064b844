import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../src/query/database.ts';
import { everything, type Filter } from '../../../src/query/filter.ts';
import type { ViewModel } from '../../../src/views/model/view.ts';
import { viewOf } from '../../../src/views/page-views.ts';
import { contextOf } from '../context-of.ts';
import { publisher } from '../fixture.ts';
import { openMemoryDatabase, type Cells } from '../memory-database.ts';

const towns = ['甲镇', '乙镇', '丙镇', '丁镇', '戊镇', '己镇'];
const bulletin = (id: string, month: number, orders: number | null, rate: number | null): Cells => ({
  bulletin_id: `${id}-${month}`,
  publisher_id: id,
  year: 2023,
  period: `2023年${month}月`,
  period_start: `2023-0${month}-01`,
  period_end: `2023-0${month}-28`,
  source_kind: 'official_site',
  'hotline.orders': orders,
  'hotline.on_time_rate': rate,
});

let database: Database;
beforeAll(async () => {
  database = await openMemoryDatabase({
    publishers: [
      ...towns.map((name, at) => ({
        ...publisher(`t${at}`, name, `Town ${at}`, 'township', '36', '360983'),
        city_code: '360900',
        county_code: '360983',
      })),
      publisher('county', '高安市', 'Gaoan', 'county', '36', '360983'),
      publisher('health', '高安市卫生健康委员会', 'Health', 'department', '36', '360983'),
      ...[0, 1, 2, 3].map((at) => ({
        ...publisher(`o${at}`, `别镇${at}`, `Other ${at}`, 'township', '36', '360981'),
        city_code: '360900',
        county_code: '360981',
      })),
    ],
    bulletins: [
      ...towns.map((_, at) => bulletin(`t${at}`, 3, 100 * (at + 1), 90 + at)),
      // The next month lists four of them, one without a number: too few to be drawn.
      ...[0, 1, 2, 3].map((at) => bulletin(`t${at}`, 4, at === 0 ? null : 50, null)),
      // The county lists itself beside its towns, with the sum of them all, and a bureau.
      bulletin('county', 3, 2100, 93),
      bulletin('health', 3, 900, 95),
      ...[0, 1, 2, 3].map((at) => bulletin(`o${at}`, 5, 10 * (at + 1), 99)),
    ],
  });
});
afterAll(() => database.close());

async function show(id: string, filter: Partial<Filter> = {}): Promise<ViewModel> {
  const view = viewOf(id);
  if (!view) throw new Error(`There is no view “${id}”.`);
  const asked = { ...everything, ...filter };
  return view.model(await database.run(view.query(asked)), await contextOf('en', asked));
}

describe('bulletins of the hotline', () => {
  it('lists units of one place and kind in the newest period with five of them, never a part beside its whole', async () => {
    const { chart, coverage, notes, table, refused } = await show('hotline-bulletins');
    expect(refused).toBeUndefined();
    expect(chart?.kind === 'bars' && chart.categories).toEqual([5, 4, 3, 2, 1, 0].map((at) => `Town ${at}`));
    expect(coverage).toMatchObject({ unit: 'bulletins', total: 6, shown: 6 });
    expect(notes.join(' ')).toContain('Compared: townships and subdistricts of Gaoan');
    expect(notes.join(' ')).toContain('6 more bulletin entries are of other places, levels or kinds');
    expect(table.rows).toHaveLength(16);
  });

  it('draws a rate against its volume for the same group alone', async () => {
    const { chart, coverage } = await show('bulletins-volume-rate');
    expect(chart?.kind === 'scatter' && chart.dots.map(({ id }) => id)).toEqual(
      towns.map((_, at) => `t${at}-3`),
    );
    // What the later month leaves out is counted as missing.
    expect(coverage).toMatchObject({ total: 10, shown: 6 });
  });

  it('says why nothing is drawn where fewer than five are alike, and quotes no value of theirs', async () => {
    const { chart, refused, summary } = await show('hotline-bulletins', { years: [2023], kinds: ['health'] });
    expect(chart).toBeNull();
    expect(refused).toBe(summary);
    expect(refused).toContain('lists 1 with a figure to draw, and 5 are needed');
    expect(summary).not.toContain('900');
  });

  it('shows the units that the reader chose, and says that they are not alike', async () => {
    const { chart, notes } = await show('hotline-bulletins', { publishers: ['county', 't0'] });
    expect(chart?.kind === 'bars' && chart.categories).toEqual(['Gaoan', 'Town 0']);
    expect(notes.join(' ')).toContain('not alike');
  });
});
