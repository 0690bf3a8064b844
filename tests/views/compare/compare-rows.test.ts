import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  compareDirectory,
  compareFigures as figuresQuery,
  compareMeasures as measuresQuery,
  compareStated,
} from '../../../src/query/compared-reports.ts';
import type { Database } from '../../../src/query/database.ts';
import { everything } from '../../../src/query/filter.ts';
import { indicators } from '../../../src/schema/indicators.ts';
import { derivedReasons } from '../../../src/schema/problems.ts';
import { measures } from '../../../src/schema/measures.ts';
import { readCompare, writeCompare } from '../../../src/state/compare-url.ts';
import { compareBars, compareParallel } from '../../../src/views/compare/compare-chart.ts';
import { differenceOf } from '../../../src/views/compare/compare-difference.ts';
import { compareFigures, isOfApplicant } from '../../../src/views/compare/compare-figures.ts';
import {
  gridTable,
  tellMissing,
  type GridGroup,
  type GridRow,
} from '../../../src/views/compare/compare-rows.ts';
import { compareMeasures } from '../../../src/views/compare/compare-measures.ts';
import { suggestPeers, withNeighbours } from '../../../src/views/compare/compare-peers.ts';
import {
  askFor,
  exampleSides,
  findSides,
  sideNames,
  sidesOf,
  type Side,
} from '../../../src/views/compare/compare-sides.ts';
import { peersOf, trendOfMeasure } from '../../../src/views/compare/trend-of-measure.ts';
import type { ViewContext } from '../../../src/views/model/view.ts';
import { contextOf } from '../context-of.ts';
import { fixture } from '../fixture.ts';
import { openMemoryDatabase } from '../memory-database.ts';

let database: Database;
let reports: readonly Side[];
let en: ViewContext;
beforeAll(async () => {
  database = await openMemoryDatabase(fixture);
  reports = sidesOf(await database.run(compareDirectory));
  en = await contextOf('en');
});
afterAll(() => database.close());

const side = (id: string): Side => {
  const found = reports.find(({ report_id }) => report_id === id);
  if (!found) throw new Error(`There is no report “${id}”.`);
  return found;
};

const rowOf = (groups: readonly GridGroup[], id: string): GridRow => {
  const row = groups.flatMap(({ rows }) => rows).find((candidate) => candidate.id === id);
  if (!row) throw new Error(`There is no row “${id}”.`);
  return row;
};

async function figuresOf(ids: readonly string[], byApplicant = false) {
  const [figures, stated] = [await database.run(figuresQuery(ids)), await database.run(compareStated(ids))];
  return compareFigures(ids.map(side), figures, stated, byApplicant, en);
}

const measuresOf = async (ids: readonly string[]) =>
  compareMeasures(
    ids.map(side),
    await database.run(measuresQuery(ids, [...new Set(ids.map((id) => side(id).publisher_id))])),
    en,
  );

const shown = ({ cells }: GridRow) => cells.map(({ text }) => text);
const differences = ({ cells }: GridRow) => cells.map(({ difference }) => difference?.text ?? null);

describe('figures side by side', () => {
  it('has every indicator once, applicants folded into their total unless asked for', async () => {
    const keys = (groups: readonly GridGroup[]) => groups.flatMap(({ rows }) => rows.map(({ id }) => id));
    const folded = keys(await figuresOf(['a2024', 'b2024']));
    expect(folded.toSorted()).toEqual(
      indicators
        .filter((one) => !isOfApplicant(one))
        .map(({ key }) => key as string)
        .toSorted(),
    );
    expect(keys(await figuresOf(['a2024', 'b2024'], true))).toHaveLength(indicators.length);
  });

  it('gives each side its number, and the difference from the first', async () => {
    const row = rowOf(await figuresOf(['a2024', 'b2024', 'c2024']), 'narrative.items_disclosed');
    expect(shown(row)).toEqual(['3,000', '100', '0']);
    expect(differences(row)).toEqual([null, '−2,900 (−96.67%)', '−3,000 (−100%)']);
    expect(row.cells[0]?.notes).toEqual([en.t.views.approximate]);
  });

  it('tells blank from not read, not found, not in the form and unreadable; none becomes zero or a difference', async () => {
    const groups = await figuresOf(['a2024', 'b2024', 'd2024', 'c2020']);
    expect(shown(rowOf(groups, 'requests.received.total'))).toEqual([
      '50',
      'Not read',
      'Not found',
      'Not found',
    ]);
    expect(shown(rowOf(groups, 'narrative.items_disclosed'))[2]).toBe('Unreadable');
    expect(shown(rowOf(groups, 'disclosure.procurement.amount'))).toEqual([
      'Not in this edition',
      'Not in this edition',
      'Not in this edition',
      'Unit missing',
    ]);
    expect(differences(rowOf(groups, 'requests.received.total'))).toEqual([null, null, null, null]);
  });

  it('says what each side lacks, with the reasons counted', async () => {
    const groups = await figuresOf(['a2024', 'b2024']);
    const [first, second] = tellMissing(
      groups.flatMap(({ rows }) => rows),
      [side('a2024'), side('b2024')],
      en,
    );
    const held = groups
      .flatMap(({ rows }) => rows)
      .filter(({ cells }) => cells.some(({ value }) => value !== null));
    const lacking = held.filter(({ cells }) => cells[1]?.value === null);
    expect(second).toContain(`${held.length - lacking.length} of the ${held.length} items`);
    expect(second).toContain(`“Not read” ${lacking.length}`);
    expect(first).toContain('“Not found”');
  });
});

describe('measures side by side', () => {
  it('has every measure of the registry, worked out as everywhere', async () => {
    const groups = await measuresOf(['a2024', 'b2024']);
    expect(groups.flatMap(({ rows }) => rows.map(({ id }) => id)).toSorted()).toEqual(
      Object.keys(measures).toSorted(),
    );
    const rate = rowOf(groups, 'disclosure_rate');
    expect(rate.cells.map(({ value }) => value)).toEqual([expect.closeTo((100 * 30) / 51), 50]);
    expect(rate.cells.map(({ notes }) => notes[0])).toEqual(['30 of 51', '12 of 24']);
    expect(rate.note).toContain(en.t.compare.mixedBases);
    expect(differences(rate)).toEqual([null, '−8.82 pp']);
  });

  it('leaves a rate of nothing undefined, in words', async () => {
    const row = rowOf(await measuresOf(['a2024', 'f2024']), 'disclosure_rate');
    expect(row.cells[1]?.value).toBeNull();
    expect(shown(row)[1]).toBe(derivedReasons.undefined.names.en);
  });

  it('writes values, differences and reasons to a file', async () => {
    const groups = await measuresOf(['a2024', 'd2024']);
    const table = gridTable(groups, [side('a2024'), side('d2024')], en);
    expect(table.columns).toHaveLength(6);
    const received = table.rows.find((row) => row[1]?.value === 'Requests received');
    expect(received?.map(({ value }) => value).slice(2)).toEqual([50, null, null, null]);
    expect(received?.[3]?.reason).toBe('Not found');
  });

  it('draws bars with the reason where one is absent, on a log scale where amounts lie far apart', async () => {
    const sides = [side('a2024'), side('b2024'), side('d2024')];
    const row = rowOf(await measuresOf(['a2024', 'b2024', 'd2024']), 'items_disclosed');
    const { chart, notes } = compareBars(row, sides, en);
    expect(chart).toMatchObject({
      kind: 'bars',
      categories: ['Jia City', 'Yi District', 'Ding Bureau'],
      value: { scale: 'linear' },
      series: [
        {
          points: [{ value: 3000, reportId: 'a2024' }, { value: 100 }, { value: null, reason: 'Unreadable' }],
        },
      ],
    });
    expect(notes).toEqual(['Ding Bureau: Unreadable']);
    const far = {
      ...row,
      cells: row.cells.map((cell, at) => ({ ...cell, value: [3000, 2, 7][at] ?? null })),
    };
    expect(compareBars(far, sides, en).chart).toMatchObject({ value: { scale: 'log' } });
    const zero = {
      ...row,
      cells: row.cells.map((cell, at) => ({ ...cell, value: [3000, 0, 7][at] ?? null })),
    };
    expect(compareBars(zero, sides, en).chart).toMatchObject({ value: { scale: 'linear' } });
  });

  it('lays measures that two sides give on axes of their own', async () => {
    const ids = ['a2024', 'b2024', 'c2024'];
    const { chart } = compareParallel(await measuresOf(ids), ids.map(side), en);
    if (chart?.kind !== 'parallel') throw new Error('There is no parallel chart.');
    const at = chart.axes.findIndex(({ id }) => id === 'disclosure_rate');
    expect(chart.axes[at]).toMatchObject({ low: 0, high: 100, unit: 'percent' });
    expect(chart.series.map(({ points }) => points[at]?.value)).toEqual([expect.closeTo(58.82, 2), 50, null]);
    expect(chart.axes.some(({ id }) => id === 'documents_made')).toBe(false);
  });
});

describe('differences', () => {
  it('are absolute and relative to the first; no share of zero, points for rates', () => {
    expect(differenceOf(200, 250, 'count', en)).toMatchObject({
      absolute: 50,
      percent: 25,
      text: '+50 (+25%)',
    });
    expect(differenceOf(0, 7, 'count', en)).toMatchObject({ absolute: 7, percent: null, text: '+7' });
    expect(differenceOf(-4, -2, 'count', en)).toMatchObject({ absolute: 2, percent: 50 });
    expect(differenceOf(50, 50.3, 'percent', en)).toMatchObject({
      absolute: 0.3,
      percent: null,
      text: '+0.3 pp',
    });
    expect(differenceOf(3, 3, 'count', en)).toMatchObject({ direction: 'same', absolute: 0, percent: 0 });
    expect(differenceOf(null, 3, 'count', en)).toBeNull();
    expect(differenceOf(3, null, 'count', en)).toBeNull();
  });
});

describe('who is compared', () => {
  it('finds what a link asks for, each once, and says what is not there', () => {
    const asked = readCompare(new URLSearchParams('compare=a:2024,b:2024,a:2024,zz:2020,b:1999,!')).asked;
    const { sides, absent } = findSides(asked, reports);
    expect(sides.map(({ report_id }) => report_id)).toEqual(['a2024', 'b2024']);
    expect(absent.map(({ publisherId }) => publisherId)).toEqual(['zz', 'b', '!']);
  });

  it('takes the year of the first side where a link names none, else the newest', () => {
    const { sides } = findSides(readCompare(new URLSearchParams('compare=a:2020,b,e')).asked, reports);
    expect(sides.map(({ report_id }) => report_id)).toEqual(['a2020', 'b2020', 'e2024']);
  });

  it('a link says what it was made of', () => {
    const asked = [side('a2024'), side('c2020')].map((one) => askFor(one, reports));
    const state = { asked, measure: 'carried_to_next_year', peers: 'level' } as const;
    expect(readCompare(writeCompare(state))).toEqual(state);
    const organ = { ...side('a2024'), report_id: 'a2024o', scope: 'organ' };
    const twice = [...reports, organ];
    const link = askFor(organ, twice);
    expect(link.scope).toBe('organ');
    expect(findSides([link], twice).sides).toEqual([organ]);
  });

  it('names sides as shortly as they can be told apart', () => {
    expect(sideNames([side('a2023'), side('a2024')], en)).toEqual(['2023', '2024']);
    expect(sideNames([side('a2024'), side('b2024')], en)).toEqual(['Jia City', 'Yi District']);
    expect(sideNames([side('a2024'), side('b2023')], en)[1]).toContain('2023');
  });

  it('suggests peers of the tier, kind, scope and year, nearest in size, none twice', () => {
    const like = (id: string, more: Partial<Side>): Side => ({
      ...side('b2024'),
      publisher_id: id,
      report_id: id,
      ...more,
    });
    const all = [
      side('b2024'),
      side('b2023'),
      like('near', { received: 30 }),
      like('far', { received: 900 }),
      like('far-away', { received: 26, province: '61' }),
      like('other-scope', { received: 25, scope: 'region' }),
      like('other-year', { received: 25, year: 2023 }),
      like('other-tier', { received: 25, tier: 'city' }),
      like('other-kind', { received: 25, kind: 'finance' }),
      like('no-scope', { received: 25, scope: null }),
      like('no-size', { received: null, items: null }),
    ];
    const { years, near, elsewhere } = suggestPeers([side('b2024')], all);
    expect(years.map(({ report_id }) => report_id)).toEqual(['b2023']);
    expect(near.map((peer) => peer.side.report_id)).toEqual(['near', 'far']);
    expect(elsewhere.map((peer) => peer.side.report_id)).toEqual(['far-away']);
    expect(
      suggestPeers([side('b2024'), like('near', {})], all).near.map((peer) => peer.side.report_id),
    ).toEqual(['far']);
  });

  it('suggests nobody for a report that does not state its scope', () => {
    const unstated = { ...side('b2024'), scope: null };
    const other = { ...unstated, publisher_id: 'other', report_id: 'other' };
    const { near, elsewhere } = suggestPeers([unstated], [unstated, other]);
    expect([near, elsewhere]).toEqual([[], []]);
  });

  it('brings as neighbours of one that does not state its scope those of its province that do not either', () => {
    const unstated = { ...side('b2024'), scope: null };
    const ids = (sides: readonly Side[]) => sides.map(({ report_id }) => report_id);
    const near = { ...unstated, publisher_id: '320831-jinhu', report_id: 'near' };
    const own = { ...unstated, publisher_id: '320813-hongze', report_id: 'own' };
    const far = { ...unstated, publisher_id: '610100-xian', report_id: 'far' };
    const stated = { ...near, publisher_id: '320830-xuyi', report_id: 'stated', scope: 'region' };
    expect(ids(withNeighbours([own], [own, near, far, stated]))).toEqual(['own', 'near']);
    const older = { ...own, report_id: 'older', year: 2023 };
    const past = { ...near, report_id: 'past', year: 2023 };
    expect(ids(withNeighbours([own], [own, older, past]))).toEqual(['older', 'past']);
    expect(ids(withNeighbours([own], [own, older]))).toEqual(['own']);
  });

  it('begins with two reports that are alike', () => {
    const [first, second] = exampleSides(reports);
    expect(first && second && first.report_id !== second.report_id).toBe(true);
  });
});

describe('a measure over the years', () => {
  const chosen = { ...everything, publishers: ['a', 'b'] };

  it('keeps the chosen publishers whatever their level, beside the median of the base’s kind', async () => {
    const view = trendOfMeasure('items_disclosed', peersOf(side('a2024'), 'kind'));
    const rows = await database.run(view.query(chosen));
    const peerRows = rows.filter(({ report_id }) => report_id === null);
    expect(peerRows.map(({ year, held }) => [year, held])).toEqual([
      [2018, 1],
      [2020, 1],
      [2023, 1],
      [2024, 1],
    ]);
    const { chart, notes } = view.model(rows, await contextOf('en', chosen));
    if (chart?.kind !== 'lines') throw new Error('There are no lines.');
    expect(chart.series.map(({ name }) => name)).toEqual(['Jia City', 'Yi District']);
    expect(chart.years).toEqual([2018, 2019, 2020, 2021, 2022, 2023, 2024]);
    expect(chart.breaks.map(({ year }) => year)).toEqual([2019, 2021]);
    expect(chart.series[0]?.points.map(({ value }) => value)).toEqual([
      900,
      null,
      1000,
      null,
      null,
      1500,
      3000,
    ]);
    expect(notes).toContain(en.t.groups.noPanel('5'));
  });

  it('marks figures of reports that were read in part, and counts them', async () => {
    const view = trendOfMeasure('items_disclosed', peersOf(side('a2024'), 'all'));
    const { chart, notes } = view.model(
      await database.run(view.query(chosen)),
      await contextOf('en', chosen),
    );
    if (chart?.kind !== 'lines') throw new Error('There are no lines.');
    const jia = chart.series[0]?.points ?? [];
    expect(jia.map(({ hollow }) => hollow === true)).toEqual([true, false, true, false, false, true, false]);
    expect(notes).toContain(en.t.views.note.hollow('5'));
  });
});
