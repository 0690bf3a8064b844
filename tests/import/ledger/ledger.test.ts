import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/import/document.ts';
import { proposeLedgerMapping } from '../../../src/import/ledger/propose-mapping.ts';
import { readLedger } from '../../../src/import/ledger/read-ledger.ts';
import { indicators } from '../../../src/schema/indicators.ts';
import { makeFigures } from '../documents/form-figures.ts';
import { makeTables } from '../documents/form-tables.ts';

/** A table of texts; neighbours that are alike and marked with ^ in front are one merged cell. */
function table(rows: readonly (readonly string[])[]): Cell[][] {
  return rows.map((row) => {
    const cells: Cell[] = [];
    row.forEach((text, column) => {
      const before = cells[column - 1];
      cells.push(text === '^' && before ? before : { text });
    });
    return cells;
  });
}

const keysOf = (rows: Cell[][]) => proposeLedgerMapping(rows)?.columns.map(({ key, sure }) => [key, sure]);

describe('ledgers', () => {
  it('are told by their columns, named by the form’s labels in any order, over one row of headings or several', () => {
    const rows = table([
      ['某市2023年信息公开台账', '^', '^', '^', '^', '^', '^'],
      ['序号', '单位名称', '三、收到和处理', '^', '^', '行政复议', '备注'],
      ['序号', '单位名称', '一、本年新收政府信息公开申请数量', '^', '（一）予以公开', '结果维持', '备注'],
      ['序号', '单位名称', '总计', '自然人', '总计', '结果维持', '备注'],
      ['1', '甲区', '12', '10', '3', '1', ''],
      ['2', '乙县教育局', '5', '5', '/', '0', '无'],
    ]);
    expect(keysOf(rows)).toEqual([
      [null, false],
      ['publisher', true],
      ['requests.received.total', true],
      ['requests.received.natural', true],
      ['requests.granted.total', true],
      ['disputes.review.upheld', true],
      [null, false],
    ]);
  });

  it('are told by the schema’s keys and names, every one of them', () => {
    const figures = indicators.map(({ key }) => key);
    const rows = table([
      ['publisher', 'year', ...figures],
      ['甲区', '2023', ...figures.map(() => '1')],
    ]);
    expect(keysOf(rows)).toEqual(['publisher', 'year', ...figures].map((key) => [key, true]));
    const named = indicators.filter(({ row }) => row !== null);
    const names = table([
      ['机关', ...named.map(({ names: { hans } }) => hans)],
      ['甲区', ...named.map(() => '1')],
    ]);
    const found = keysOf(names)?.slice(1) ?? [];
    expect(found.filter(([key], at) => key !== null && key !== named[at]?.key)).toEqual([]);
    expect(found.filter(([key]) => key === null).length).toBeLessThan(named.length * 0.05);
  });

  it('mark as unsure what a heading says in part, twice, or not at all', () => {
    const rows = table([
      [
        '',
        '本年新收政府信息公开申请数量',
        '予以公开（总计）',
        '予以公开-总计',
        '上年结转政府信息公开申请数量',
        '部分公开总计',
      ],
      ['甲区', '12', '3', '3', '0', '1'],
      ['乙县', '5', '2', '2', '1', '1'],
    ]);
    expect(keysOf(rows)).toEqual([
      ['publisher', false],
      ['requests.received.total', false],
      ['requests.granted.total', false],
      ['requests.granted.total', false],
      ['requests.carried_in.total', false],
      ['requests.partly_granted.total', true],
    ]);
  });

  it('are no form, whose rows are the figures', () => {
    for (const edition of ['2019', '2021'] as const) {
      for (const { rows } of makeTables(edition, makeFigures(edition, 3))) {
        const grid = rows.map((row) =>
          row.flatMap(({ text, colspan }) => {
            const cell = { text };
            return Array.from({ length: colspan }, () => cell);
          }),
        );
        expect(proposeLedgerMapping(grid)).toBeNull();
      }
    }
  });

  it('give one report a row, with the year of the row or of the ledger; sums and rows without a name are none', () => {
    const rows = table([
      [
        '机关',
        '年度',
        '规章现行有效件数',
        '本年收费金额',
        '本年新收政府信息公开申请数量·总计',
        '予以公开·总计',
        '部分公开·总计',
        '行政事业性收费 本年收费金额（单位：万元）',
      ],
      ['甲区', '2022年', '3', '', '12', '3', '1', '2.5'],
      ['乙县', '', '1', '', '若干', '/', '', ''],
      ['', '', '4', '', '12', '3', '1', ''],
      ['合计', '', '4', '', '12', '3', '1', ''],
    ]);
    const mapping = proposeLedgerMapping(rows);
    if (!mapping) throw new Error('No ledger.');
    const read = readLedger(rows, mapping, 2023);
    expect(read.map(({ row, publisher }) => [row, publisher])).toEqual([
      [2, '甲区'],
      [3, '乙县'],
    ]);
    const reports = read.flatMap((each) => ('report' in each ? [each.report] : []));
    expect(reports.map(({ report }) => report.year)).toEqual([2022, 2023]);
    expect(reports[0]?.figures).toMatchObject({
      'disclosure.regulations.in_force': { value: 3 },
      'requests.received.total': { value: 12 },
      'disclosure.fees.amount': { value: 25_000 },
    });
    expect(reports[1]?.figures).toMatchObject({
      'requests.received.total': { problem: 'unreadable', printed: '若干' },
      'requests.granted.total': { problem: 'slash' },
      'requests.partly_granted.total': { problem: 'blank' },
    });
    expect(reports[0]?.places['requests.received.total']).toEqual({
      section: 'requests',
      table: 1,
      row: 2,
      column: 5,
    });
    expect(readLedger(rows, mapping, null).map((each) => 'error' in each)).toEqual([false, true]);
    const twice = {
      ...mapping,
      columns: mapping.columns.map((column) =>
        column.column === 5 ? { ...column, key: 'requests.received.total' as const } : column,
      ),
    };
    expect(readLedger(rows, twice, 2023).every((each) => 'error' in each)).toBe(true);
  });
});
