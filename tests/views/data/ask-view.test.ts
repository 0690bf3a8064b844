import { describe, expect, it } from 'vitest';
import type { Asked } from '../../../src/query/free-question.ts';
import { toAskChart, type AskAxes } from '../../../src/views/data/ask-chart.ts';
import { toAskTable } from '../../../src/views/data/ask-table.ts';
import { toAskView } from '../../../src/views/data/ask-view.ts';
import { toCsv } from '../../../src/ui/table/to-csv.ts';
import { contextOf } from '../context-of.ts';

const asked = (columns: readonly string[], rows: Asked['rows']): Asked => ({
  columns: columns.map((column) => {
    const [name = '', type = ''] = column.split(' ');
    return { name, type };
  }),
  rows,
  more: false,
  plan: false,
});
const none: AskAxes = { x: null, y: null, by: null };

describe('an answer as a table', () => {
  const answer = asked(
    ['n BIGINT', 'd DECIMAL(20,4)', 'f DOUBLE', 'day DATE', 'list INTEGER[]', 'text VARCHAR'],
    [
      ['9007199254740993', '-1.5000', '3.0', '2024-02-29', '[1, NULL]', ''],
      ['12', '1234567890123456.7891', '1e+20', null, null, null],
      [null, null, 'nan', null, null, '=1+1'],
    ],
  );
  const { columns, rows } = toAskTable(answer, 'null');

  it('shows every digit, and sorts by number where that is exact', () => {
    expect(rows.map(([n]) => n)).toEqual([
      { text: '9007199254740993', value: '9007199254740993' },
      { text: '12', value: 12 },
      { text: '', value: null, reason: 'null' },
    ]);
    expect(rows.map((row) => row[1]?.value)).toEqual([-1.5, '1234567890123456.7891', null]);
    expect(rows.map((row) => row[1]?.text)).toEqual(['-1.5000', '1234567890123456.7891', '']);
    expect(rows.map((row) => row[2]?.text)).toEqual(['3', '1e+20', 'nan']);
    expect(rows.map((row) => row[2]?.value)).toEqual([3, 1e20, 'nan']);
    expect(columns.map(({ align }) => align)).toEqual(['end', 'end', 'end', 'start', 'start', 'start']);
  });

  it('keeps null, an empty text and zero apart', () => {
    const [first, second] = rows;
    expect(first?.[5]).toEqual({ text: '', value: '' });
    expect(second?.[5]).toEqual({ text: '', value: null, reason: 'null' });
    const csv = toCsv(toAskTable(asked(['n INTEGER', 'm INTEGER'], [['0', null]]), null), 'why');
    expect(csv.split('\r\n').slice(1, 2)).toEqual(['0,']);
  });
});

describe('an answer as a chart', () => {
  const yearly = asked(
    ['year INTEGER', 'channel VARCHAR', 'items DOUBLE'],
    [
      ['2019', 'web', '5.0'],
      ['2022', 'web', null],
      ['2021', 'web', '0.0'],
      ['2021', 'chat', '7.0'],
    ],
  );

  it('draws lines over all years, with gaps where nothing is told', () => {
    expect(toAskChart(yearly, 'lines', { ...none, by: 'channel' }, 'null')).toEqual({
      chart: {
        kind: 'lines',
        years: [2019, 2020, 2021, 2022],
        series: [
          { id: 'web', name: 'web', points: [5, null, 0, null].map((value) => ({ value })) },
          { id: 'chat', name: 'chat', points: [null, null, 7, null].map((value) => ({ value })) },
        ],
        value: { name: 'items', unit: 'count' },
        breaks: [],
      },
      shown: 4,
      total: 4,
      gaps: 1,
    });
  });

  it('does not draw two rows at one place', () => {
    expect(toAskChart(yearly, 'lines', none, 'null')).toEqual({ cannot: 'repeated' });
  });

  it('says what an answer lacks', () => {
    const words = asked(['name VARCHAR'], [['a']]);
    expect(toAskChart(words, 'bars', none, 'null')).toEqual({ cannot: 'columns' });
    const doubles = asked(['a DOUBLE', 'b DOUBLE'], [['1.5', '2.0']]);
    expect(toAskChart(doubles, 'lines', none, 'null')).toEqual({ cannot: 'years' });
    const nulls = asked(['name VARCHAR', 'n INTEGER'], [['a', null]]);
    expect(toAskChart(nulls, 'bars', none, 'null')).toEqual({ cannot: 'empty' });
    const many = Array.from({ length: 13 }, (_, index) => [`${index}`, `g${index}`, '1']);
    expect(
      toAskChart(asked(['x VARCHAR', 'g VARCHAR', 'n INTEGER'], many), 'bars', { ...none, by: 'g' }, 'null'),
    ).toEqual({ cannot: 'tooMany' });
  });

  it('draws the first bars in the order of the rows, and says of how many', async () => {
    const rows = Array.from({ length: 50 }, (_, index) => [`p${index}`, String(50 - index)]);
    const context = await contextOf('en');
    const { model, cannot } = toAskView(asked(['name VARCHAR', 'n INTEGER'], rows), 'bars', none, context);
    expect(cannot).toBeNull();
    expect(model.chart).toMatchObject({ kind: 'bars', categories: { length: 40, 0: 'p0' } });
    expect(model.notes).toEqual([context.t.ask.firstOf('40', '50')]);
    expect(model.table.rows).toHaveLength(50);
    expect(model.summary).toContain('p0');
  });

  it('draws dots for the rows that have both values, named by their words', () => {
    const answer = asked(
      ['name VARCHAR', 'orders DOUBLE', 'rate DOUBLE'],
      [
        ['a', '10.0', '99.5'],
        ['b', null, '98.0'],
        ['c', '20.0', null],
      ],
    );
    expect(toAskChart(answer, 'scatter', none, 'null')).toMatchObject({
      chart: { dots: [{ name: 'a', x: 10, y: 99.5 }], x: { name: 'orders' }, y: { name: 'rate' } },
      shown: 1,
      gaps: 2,
    });
  });
});
