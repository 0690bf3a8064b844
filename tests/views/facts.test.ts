import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/query/database.ts';
import { everything, type Filter } from '../../src/query/filter.ts';
import { viewOf } from '../../src/views/page-views.ts';
import type { ViewModel } from '../../src/views/model/view.ts';
import { contextOf } from './context-of.ts';
import { groupFixture } from './group-fixture.ts';
import { openMemoryDatabase } from './memory-database.ts';

let database: Database;
beforeAll(async () => {
  database = await openMemoryDatabase(groupFixture);
});
afterAll(() => database.close());

async function show(id: string, filter: Partial<Filter> = {}): Promise<ViewModel> {
  const view = viewOf(id);
  if (!view) throw new Error(`There is no view “${id}”.`);
  const asked = { ...everything, ...filter };
  return view.model(await database.run(view.query(asked)), await contextOf('en', asked));
}

/** All of the small board, whoever they are: what is chosen by name is shown, alike or not. */
const all = { publishers: ['a', 'b', 'c', 'd', 'e', 'f'] };

/** A cell of the table twin, by the name in the row's first cell and the column's id. */
function cellOf({ table }: ViewModel, name: string, column: string) {
  const at = table.columns.findIndex(({ id }) => id === column);
  return table.rows.find(([first]) => first?.text === name)?.[at];
}

describe('what is missing', () => {
  it('keeps zero, unreadable and absent apart', async () => {
    const model = await show('items-by-publisher', all);
    expect(cellOf(model, 'Bing County', 'items_disclosed')).toMatchObject({ value: 0, text: '0' });
    expect(cellOf(model, 'Ding Bureau', 'items_disclosed')).toMatchObject({
      value: null,
      reason: 'Unreadable',
      note: 'As printed: 若干',
    });
    expect(cellOf(model, 'Wu Town', 'items_disclosed')).toMatchObject({ value: null, reason: 'Not read' });
    expect(model.coverage).toEqual({
      unit: 'publishers',
      total: 6,
      shown: 4,
      reasons: [
        { name: 'Not read', count: 1 },
        { name: 'Unreadable', count: 1 },
      ],
    });
  });

  it('lists an amount without a unit beside later reports whose form has no such item', async () => {
    const model = await show('procurement-amount', all);
    expect(cellOf(model, 'Bing County', 'procurement_amount')).toMatchObject({
      value: null,
      reason: 'Unit missing',
      note: 'As printed: 35.2',
    });
    expect(model.coverage?.reasons).toContainEqual({ name: 'Not in this edition', count: 2 });
    expect(model.notes.join()).toContain('1 report prints an amount without a unit');
  });

  it('gives no rate for a zero denominator', async () => {
    const model = await show('requests-disclosure-rate', { publishers: ['f'], years: [2024] });
    expect(cellOf(model, 'Ji Zone', 'disclosure_rate')).toMatchObject({ value: null });
    expect(cellOf(model, 'Ji Zone', 'disclosure_rate')?.reason).toContain('Not defined');
  });
});

describe('what is compared', () => {
  it('takes the table’s figures where there are any, and says on which basis', async () => {
    const model = await show('requests-disclosure-rate', all);
    expect(cellOf(model, 'Jia City', 'basis')?.text).toBe('from the table');
    expect(cellOf(model, 'Yi District', 'basis')?.text).toBe('from the text');
    expect(cellOf(model, 'Jia City', 'disclosure_rate')?.value).toBeCloseTo((100 * 30) / 51, 10);
  });

  it('compares one group, says which, and counts who is of another', async () => {
    const model = await show('items-by-publisher');
    expect(model.notes.join('. ')).toContain('Compared: county governments, region-wide, 2024');
    expect(model.notes.join('. ')).toContain(
      '2 more reports with this figure are of another level, kind or scope',
    );
    expect(model.notes.join('. ')).toContain(
      'Of 2 more, what was read does not tell whether they speak for a region',
    );
    expect(model.coverage).toMatchObject({ shown: 6, total: 6 });
  });

  it('says that chosen publishers are not alike, and which is a part of which', async () => {
    const notes = (await show('items-by-publisher', all)).notes.join('. ');
    expect(notes).toContain('differ in level or scope');
    expect(notes).toContain('Yi District is a part of Jia City');
  });

  it('gives a reason in place of a chart of fewer than five publishers, and quotes none of their values', async () => {
    const model = await show('items-by-publisher', { levels: ['city'] });
    expect(model.chart).toBeNull();
    expect(model.refused).toBe(
      'Not drawn: of city governments, region-wide, 2024, only 1 gives a figure to draw, and 5 are needed; reports of more of this group would fill it',
    );
    expect(model.summary).toBe(model.refused);
  });

  it('tells an overall rate of five publishers that give it, and none of four beside one that does not', async () => {
    const overall = async (publishers: readonly string[]) => {
      const { chart } = await show('requests-disclosure-rate', { publishers });
      if (chart?.kind !== 'intervals') throw new Error('Rates are drawn as dots with intervals.');
      return [chart.points.filter(({ value }) => value !== null).length, chart.reference?.name];
    };
    expect(await overall(['g1', 'g2', 'g3', 'g4', 'g5'])).toEqual([5, 'Overall']);
    expect(await overall(['g1', 'g2', 'g3', 'g4', 'f'])).toEqual([4, undefined]);
  });

  it('gives a chosen publisher its own latest report, and its year', async () => {
    const model = await show('hotline-orders', { publishers: ['a'] });
    expect(model.table.rows).toHaveLength(1);
    expect(cellOf(model, 'Jia City', 'year')?.value).toBe(2020);
    expect(cellOf(model, 'Jia City', 'hotline_orders')).toMatchObject({
      value: 2513,
      reportId: 'a2020',
      keys: ['hotline.orders'],
    });
  });

  it('compares two neighbouring years of one publisher and scope', async () => {
    const model = await show('newest-changes', all);
    expect(model.table.rows.map((row) => row.map(({ value }) => value))).toEqual([
      ['Jia City', 'City', 'Whole region', 1500, 3000, 2],
      ['Yi District', 'County', 'One organ', 200, 100, 0.5],
    ]);
  });
});

describe('what adds up', () => {
  it('adds the channels of a report, and computes no rest where they exceed its items', async () => {
    const model = await show('channels-by-publisher', all);
    expect(cellOf(model, 'Jia City', 'channel_items_website')?.value).toBe(2300);
    expect(cellOf(model, 'Jia City', 'unspecified')?.value).toBe(200);
    expect(cellOf(model, 'Yi District', 'unspecified')?.value).toBeNull();
    expect(model.notes.join()).toContain('In 1 report the channels add up to more than the total');
  });

  it('lets as many requests out of the flow as into it', async () => {
    const { chart } = await show('requests-flow', { publishers: ['b'] });
    if (chart?.kind !== 'sankey') throw new Error('The flow is drawn as a Sankey diagram.');
    const sum = (side: 'source' | 'target') =>
      chart.links.filter((link) => link[side] === 'handled').reduce((total, { value }) => total + value, 0);
    expect(sum('target')).toBe(26);
    expect(sum('source')).toBe(sum('target'));
    expect(chart.links).toContainEqual({ source: 'handled', target: 'unaccounted', value: 9 });
  });

  it('leaves a zero out of a log scale, and says so', async () => {
    const model = await show('procurement-amount', all);
    if (model.chart?.kind !== 'intervals') throw new Error('Amounts on a log scale are drawn as dots.');
    expect(model.chart.categories).not.toContain('Ji Zone');
    expect(cellOf(model, 'Ji Zone', 'procurement_amount')?.value).toBe(0);
    expect(model.notes.join()).toContain('1 is zero');
  });
});

describe('what is marked', () => {
  it('marks amounts per project that the check warns of', async () => {
    const { chart } = await show('procurement-per-project', all);
    if (chart?.kind !== 'scatter') throw new Error('Projects and amounts are drawn as dots.');
    expect(chart.dots.map(({ id, marked }) => [id, marked])).toEqual([
      ['a2020', undefined],
      ['b2020', 'Suspicious unit'],
    ]);
  });

  it('draws where the national forms changed', async () => {
    const { chart } = await show('publisher-trends', { publishers: ['a'] });
    if (chart?.kind !== 'lines') throw new Error('Trends are drawn as lines.');
    expect(chart.breaks.map(({ year }) => year)).toEqual([2019, 2021]);
  });

  it('keeps bulletins of other periods out of a chart, and all of them in its table', async () => {
    const model = await show('hotline-bulletins', { publishers: ['a', 'b', 'c'] });
    expect(model.table.rows).toHaveLength(3);
    if (model.chart?.kind !== 'bars') throw new Error('Bulletins are drawn as bars.');
    expect(model.chart.categories).toEqual(['Jia City', 'Yi District']);
  });
});
