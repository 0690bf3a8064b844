import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../src/query/database.ts';
import { everything, type Filter } from '../../../src/query/filter.ts';
import type { Language } from '../../../src/schema/languages.ts';
import { measureByProvince } from '../../../src/views/overview/measure-by-province.ts';
import { contextOf } from '../context-of.ts';
import { fixture, publisher, report } from '../fixture.ts';
import { openMemoryDatabase, type Cells, type Contents } from '../memory-database.ts';

type County = { readonly province: string; readonly items: number | null; readonly scope?: string };

/** So many county governments of a province, each with one report; `null` is a report that does not tell the items. */
const counties = (province: string, items: readonly (number | null)[], scope = 'region'): readonly County[] =>
  items.map((one) => ({ province, items: one, scope }));

const held: readonly County[] = [
  // Five give the figure: the fewest that have a median.
  ...counties('32', [10, 20, 30, 40, 90]),
  // Four give it, and a fifth reports without it.
  ...counties('61', [500, 600, 700, 800, null]),
  // Four of the group, and a fifth that speaks for itself alone.
  ...counties('33', [5, 6, 7, 8]),
  ...counties('33', [9], 'organ'),
  // One holds a report, and does not give it.
  ...counties('34', [null]),
];

const contents: Contents = {
  ...fixture,
  publishers: held.map(({ province }, i) =>
    publisher(`p${i}`, `${i}县`, `County ${i}`, 'county', province, `${province}99${String(10 + i)}`),
  ),
  reports: held.map(({ items, scope = null }, i): Cells =>
    report(`p${i}`, 2024, scope, items === null ? {} : { 'narrative.items_disclosed': items }),
  ),
  channels: [],
  findings: [],
  sources: [],
  themes: [],
  bulletins: [],
};

let database: Database;
beforeAll(async () => {
  database = await openMemoryDatabase(contents);
});
afterAll(() => database.close());

const view = measureByProvince('items_disclosed');

async function show(filter: Partial<Filter> = {}, language: Language = 'en') {
  const asked = { ...everything, ...filter };
  const model = view.model(await database.run(view.query(asked)), await contextOf(language, asked));
  const tile = (id: string) =>
    model.chart?.kind === 'tiles' ? model.chart.tiles.find((one) => one.id === id) : undefined;
  const row = (name: string) => model.table.rows.find(([first]) => first?.text === name);
  return { model, tile, row };
}

describe('the median of a province', () => {
  it('is that of five publishers or more', async () => {
    const { tile, row } = await show();
    expect(tile('32')).toMatchObject({ value: 30, detail: '5 of 5 publishers give it' });
    expect(tile('32')?.reason).toBeUndefined();
    expect(row('Jiangsu')?.map(({ value }) => value)).toEqual(['Jiangsu', 30, 20, 40, 5, 5]);
  });

  it('is not told of four, on the tile or in the table, and both say why', async () => {
    const { model, tile, row } = await show();
    for (const [id, name, given, of] of [
      ['61', 'Shaanxi', 4, 5],
      ['33', 'Zhejiang', 4, 4],
    ] as const) {
      expect(tile(id)).toMatchObject({
        value: null,
        reason: 'Fewer than 5 publishers give it: no median',
        detail: `${given} of ${of} publishers give it`,
      });
      expect(row(name)?.map(({ value }) => value)).toEqual([name, null, null, null, given, of]);
      expect(row(name)?.[1]?.reason).toBe('Fewer than 5 publishers give it: no median');
    }
    // Nothing of a refused median is told in words.
    expect(model.summary).not.toMatch(/Shaanxi|Zhejiang|650/);
    expect(model.summary).toContain('30');
  });

  it('tells where none gives it from where too few do, and from where nobody of the group reports', async () => {
    const { tile } = await show();
    expect(tile('34')).toMatchObject({ value: null, reason: 'missing', detail: '0 of 1 publishers give it' });
    expect(tile('44')).toMatchObject({ value: null, reason: 'No report of this group' });
  });

  it('is refused for all where no province has five, in every language, and no value is quoted', async () => {
    for (const language of ['en', 'hans', 'hant'] as const) {
      const { model } = await show({ provinces: ['61', '33'] }, language);
      expect(model.chart).toBeNull();
      expect(model.refused).toContain('5');
      expect(model.summary).toBe(model.refused);
      expect(model.summary).not.toMatch(/650|6\.5/);
    }
  });
});
