import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../src/query/database.ts';
import { filing } from '../../../src/query/filing.ts';
import { everything, type Filter } from '../../../src/query/filter.ts';
import { findingsList } from '../../../src/query/listed-findings.ts';
import { toPlaceTable } from '../../../src/cli/data/places/to-place-table.ts';
import { NamedPlaces } from '../../../src/places/named-places.ts';
import { duePlaces } from '../../../src/views/quality/due-places.ts';
import {
  chooseLines,
  countFilings,
  countHeld,
  filingWords,
  ofGroup,
  toFilingMatrix,
  toFilingTable,
} from '../../../src/views/quality/filing-lines.ts';
import { figureOf, toFinding, toFindingsTable } from '../../../src/views/quality/findings-table.ts';
import { viewOf } from '../../../src/views/page-views.ts';
import { contextOf } from '../context-of.ts';
import { fixture } from '../fixture.ts';
import { openMemoryDatabase, type Cells } from '../memory-database.ts';

const report = (publisher_id: string, year: number, more: Cells = {}): Cells => ({
  report_id: `${publisher_id}${year}${String(more.scope ?? '')}`,
  publisher_id,
  year,
  partial: false,
  ...more,
});

const contents = {
  publishers: fixture.publishers ?? [],
  reports: [
    report('a', 2022, { scope: 'region', published: '2023-01-20' }),
    report('a', 2022, { scope: 'organ', partial: true }),
    report('a', 2024, { published: '2025-03-02', 'narrative.items_disclosed': 1653 }),
    report('b', 2024, { partial: true }),
    report('c', 2024, { published: '2025-05-09' }),
  ],
  sources: [
    {
      report_id: 'a2024',
      key: 'narrative.items_disclosed',
      value: 1653,
      printed: '165',
      correction: 'A digit was lost.',
    },
  ],
  findings: [
    { report_id: 'a2022region', check_id: 'deadline', result: 'pass' },
    { report_id: 'a2022organ', check_id: 'deadline', result: 'warn' },
    { report_id: 'a2024', check_id: 'deadline', result: 'pass' },
    { report_id: 'b2024', check_id: 'deadline', result: 'not_assessable', missing: 'published' },
    {
      report_id: 'a2024',
      check_id: 'requests.carry_over',
      result: 'fail',
      at: 'total',
      left_value: '7',
      right_value: '9',
      difference: -2,
      left_keys: 'requests.carried_in.total',
      right_keys: 'requests.carried_out.total',
      other_report_id: 'a2023',
    },
    {
      report_id: 'c2024',
      check_id: 'deadline',
      result: 'fail',
      left_value: '2025-05-09',
      right_value: '2025-03-31',
    },
  ],
};

let database: Database;
beforeAll(async () => {
  database = await openMemoryDatabase(contents);
});
afterAll(() => database.close());

const collator = new Intl.Collator('en');
const matrixOf = async (filter: Filter = everything) =>
  toFilingMatrix(await database.run(filing(filter)), null, await contextOf('en', filter), collator);

describe('who owes a report', () => {
  const named = new NamedPlaces(toPlaceTable([], {}));
  const due = (filter: Partial<Filter>) => duePlaces(named, { ...everything, ...filter }, 'hans');

  it('is every government of the register within the filter, held or not', () => {
    expect(due({ provinces: ['50'] })).toHaveLength(39);
    expect(due({ provinces: ['50'], levels: ['county'] })).toHaveLength(38);
    expect(due({ places: ['320800'] }).map(({ name }) => name)).toContain('淮安市洪泽区');
    expect(due({ places: ['320813', '320812'] }).map(({ code }) => code)).toEqual(['320812', '320813']);
    expect(due({}).length).toBeGreaterThan(3000);
  });

  it('is nobody where departments or publishers are asked for', () => {
    expect(due({ kinds: ['audit'] })).toEqual([]);
    expect(due({ publishers: ['a'] })).toEqual([]);
    expect(due({ kinds: ['audit', 'government'], provinces: ['50'] })).toHaveLength(39);
  });

  it('stands in the matrix with or without a report, and others apart', async () => {
    const filter = { ...everything, provinces: ['50'] } as const;
    const row = {
      publisher_id: '500101-wanzhou',
      hans: '万州区',
      hant: '萬州區',
      en: 'Wanzhou',
      level: 'county',
      province: '50',
      region_code: '500101',
      year: 2024,
      report_id: 'w2024',
      reports: 1,
      partial: 0,
      in_time: 1,
      late: 0,
      published: null,
    };
    const bureau = {
      ...row,
      publisher_id: '500101-wanzhou-shenjiju',
      level: 'department',
      report_id: 'j2024',
    };
    const matrix = toFilingMatrix(
      [row, { ...row, year: 2023, in_time: 0, report_id: 'w2023' }, bureau],
      duePlaces(named, filter, 'en'),
      await contextOf('en', filter),
      collator,
    );
    const governments = ofGroup(matrix, 'governments');
    expect(governments.lines).toHaveLength(39);
    expect([countHeld(governments, 2024), countHeld(governments, null)]).toEqual([1, 1]);
    expect(chooseLines(governments, 2024, 'absent')).toHaveLength(38);
    const wanzhou = governments.lines.find(({ placeCode }) => placeCode === '500101');
    expect(wanzhou?.cells.map(({ state }) => state)).toEqual(['in_time', 'present']);
    expect(ofGroup(matrix, 'others').lines.map(({ id }) => id)).toEqual(['500101-wanzhou-shenjiju']);
  });
});

describe('the filing matrix', () => {
  it('has every publisher by name and every year between the first and the last, the newest first', async () => {
    const { years, lines } = await matrixOf();
    expect(years).toEqual([2024, 2023, 2022]);
    expect(lines.map(({ name }) => name)).toEqual([
      'Bing County',
      'Ding Bureau',
      'Ji Zone',
      'Jia City',
      'Wu Town',
      'Yi District',
    ]);
  });

  it('tells in time, late, held and absent apart, and what was read in part', async () => {
    const { lines } = await matrixOf();
    const cellsOf = (id: string) =>
      lines
        .find(({ publisherId }) => publisherId === id)
        ?.cells.map(({ state, partial }) => [state, partial]);
    expect(cellsOf('a')).toEqual([
      ['in_time', false],
      ['absent', false],
      ['late', true],
    ]);
    expect(cellsOf('b')?.[0]).toEqual(['present', true]);
    expect(cellsOf('c')?.[0]).toEqual(['late', false]);
    expect(cellsOf('d')).toEqual([
      ['absent', false],
      ['absent', false],
      ['absent', false],
    ]);
  });

  it('finds who has none for a year, and counts each state of it', async () => {
    const matrix = await matrixOf();
    expect(chooseLines(matrix, 2024, 'absent').map(({ publisherId }) => publisherId)).toEqual([
      'd',
      'f',
      'e',
    ]);
    expect(chooseLines(matrix, 2024, 'partial').map(({ publisherId }) => publisherId)).toEqual(['b']);
    expect(chooseLines(matrix, null, 'partial').map(({ publisherId }) => publisherId)).toEqual(['a', 'b']);
    expect(chooseLines(matrix, 2024, null)).toHaveLength(6);
    expect(countFilings(matrix, 2024)).toEqual({ in_time: 1, late: 1, present: 1, absent: 3, partial: 1 });
    expect(countFilings(matrix, null)).toEqual({ in_time: 1, late: 2, present: 1, absent: 14, partial: 2 });
  });

  it('shows the years that were asked for, also those without any report', async () => {
    const { years, lines } = await matrixOf({ ...everything, years: [2020, 2022] });
    expect(years).toEqual([2022, 2020]);
    expect(lines.find(({ publisherId }) => publisherId === 'b')?.cells.map(({ state }) => state)).toEqual([
      'absent',
      'absent',
    ]);
  });

  it('is exported in words, a column a year', async () => {
    const matrix = await matrixOf();
    const context = await contextOf('en');
    const { columns, rows } = toFilingTable(matrix, chooseLines(matrix, 2022, 'late'), null, context);
    expect(columns.map(({ id }) => id)).toEqual(['publisher', 'level', 'province', '2024', '2023', '2022']);
    expect(rows.map((row) => row.map(({ text }) => text))).toEqual([
      ['Jia City', 'City', 'Jiangsu', 'In time', 'Not held', 'Late · Read in part'],
    ]);
    const ofYear = toFilingTable(matrix, chooseLines(matrix, 2022, 'late'), 2022, context);
    expect(ofYear.columns.map(({ id }) => id)).toEqual(['publisher', 'level', 'province', '2022']);
    expect(ofYear.rows.map((row) => row.map(({ text }) => text))).toEqual([
      ['Jia City', 'City', 'Jiangsu', 'Late · Read in part'],
    ]);
    expect(
      filingWords({ state: 'absent', partial: false, reports: 0, reportId: null, published: null }, context),
    ).toBe('Not held');
  });
});

describe('findings in words', () => {
  it('tell rule, place and both numbers, as numbers where they are, and lead to a figure', async () => {
    const rows = await database.run(findingsList(everything, { class: null, check: null, result: 'fail' }));
    const table = toFindingsTable(rows, await contextOf('en'));
    const texts = table.rows.map((row) => row.map(({ text }) => text));
    expect(texts[0]?.slice(0, 2)).toEqual(['Jia City', '2024']);
    const values = (id: string) =>
      table.rows.map((row) => row[table.columns.findIndex((column) => column.id === id)]?.value);
    expect(values('left')).toEqual([7, '2025-05-09']);
    expect(values('right')).toEqual([9, '2025-03-31']);
    expect(values('difference')).toEqual([-2, null]);
    expect(texts[0]?.[5]).toBe('3. Requests › Total');
    expect(rows.map(figureOf)).toEqual(['requests.carried_in.total', null]);
  });

  it('are nothing for a check that this version does not know', async () => {
    const [row] = await database.run(findingsList(everything, { class: null, check: null, result: 'fail' }));
    expect(row && toFinding({ ...row, check_id: 'toString' })).toBeNull();
    expect(row && toFinding(row)?.left).toEqual({ value: 7, keys: ['requests.carried_in.total'] });
  });
});

describe('a corrected figure', () => {
  it.each(['items-by-publisher', 'items-trend'])(
    'is marked in the table twin of %s, with the reason',
    async (id) => {
      const view = viewOf(id);
      if (!view) throw new Error(`There is no view ${id}.`);
      const filter = { ...everything, publishers: ['a'] };
      const { table } = view.model(await database.run(view.query(filter)), await contextOf('en', filter));
      const cells = table.rows.flat().filter(({ note }) => note?.includes('corrected') === true);
      expect(cells.map(({ value, note }) => [value, note])).toEqual([
        [1653, 'corrected after review: A digit was lost.'],
      ]);
    },
  );
});
