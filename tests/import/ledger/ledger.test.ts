import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/import/document.ts';
import { findLedgers } from '../../../src/import/ledger/find-ledgers.ts';
import { proposeLedgerMapping } from '../../../src/import/ledger/propose-mapping.ts';
import { readLedger } from '../../../src/import/ledger/read-ledger.ts';
import { toSheetBlocks } from '../../../src/import/sheet/sheet.ts';
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

  it('have groups of columns whose name stands over the first alone, where no cell is merged', () => {
    const rows = table([
      ['2023年台账', '', '', '', '', '', ''],
      ['单位', '行政复议', '', '', '本年新收政府信息公开申请数量', '', '备注'],
      ['', '结果维持', '结果纠正', '总计', '自然人', '总计', ''],
      ['甲区', '1', '2', '3', '4', '5', ''],
    ]);
    expect(keysOf(rows)?.map(([key]) => key)).toEqual([
      'publisher',
      'disputes.review.upheld',
      'disputes.review.corrected',
      'disputes.review.total',
      'requests.received.natural',
      'requests.received.total',
      null,
    ]);
    expect(
      keysOf(
        table([
          ['单位', '总计', '其他', '行政复议结果维持', '行政复议结果纠正', '行政复议总计', '复议后起诉总计'],
          ['甲区', '1', '1', '1', '1', '1', '1'],
        ]),
      )?.slice(1, 3),
    ).toEqual([
      [null, false],
      [null, false],
    ]);
  });

  it('leave out columns of an earlier year and comparisons, whichever stands first', () => {
    const names = ['行政复议结果维持', '行政复议结果纠正', '行政复议总计', '复议后起诉总计'];
    const over = (times: readonly string[]) =>
      proposeLedgerMapping(
        table([
          ['单位', ...names.flatMap((name) => [name, ...times.slice(1).map(() => '^')])],
          ['', ...names.flatMap(() => times)],
          ['甲区', ...names.flatMap(() => times.map((_, at) => String(at)))],
        ]),
      );
    for (const times of [
      ['2022年', '2023年', '同比增减'],
      ['2023年', '2022年', '增长率（%）'],
      ['上年', '本年', '增幅'],
    ]) {
      const mapping = over(times);
      const read = mapping?.columns.filter(({ key }) => key?.startsWith('disputes'));
      const at = times.findIndex((time) => time === '2023年' || time === '本年');
      expect(read?.map(({ column }) => (column - 1) % 3)).toEqual([at, at, at, at]);
      expect(mapping?.year).toBe(times[0] === '上年' ? null : 2023);
    }
  });

  it('name each organ once as one line, and nothing that is no organ', () => {
    const rows = table([
      ['地区', '年度', '单位', '行政复议结果维持', '行政复议结果纠正', '行政复议总计', '复议后起诉总计'],
      ['某市', '2022', '甲区\n人民 政府', '1', '1', '2', '0'],
      ['某市', '2023', '', '3', '1', '4', '0'],
      ['某市', '2022', '市教育局（本\n级）', '1', '1', '2', '0'],
      ['某市', '', '乙县', '1', '1', '2', '0'],
      ...['全市', '以上合计', '区县小计', '市直部门', '平均值', '（合计）', '其中：本级', '栏次'].map(
        (name) => ['某市', '2023', name, '1', '1', '2', '0'],
      ),
    ]);
    const mapping = proposeLedgerMapping(rows);
    if (!mapping) throw new Error('No ledger.');
    expect(
      readLedger(rows, mapping, null).map(({ publisher, ...rest }) => [
        publisher,
        'report' in rest ? rest.report.report.year : null,
      ]),
    ).toEqual([
      ['甲区人民政府', 2022],
      ['甲区人民政府', 2023],
      ['市教育局（本级）', 2022],
      ['乙县', 2022],
    ]);
  });

  it('go on behind the names of groups of organs, and take their year from the sheet', () => {
    const head = ['单位', '行政复议结果维持', '行政复议结果纠正', '行政复议总计', '复议后起诉总计'];
    const sheet = (name: string) => ({
      name,
      cells: [
        head,
        ['一、区县'],
        ['甲区', '1', '1', '2', '0'],
        ['二、部门'],
        ['市教育局', '1', '1', '2', '0'],
      ].flatMap((texts, row) => texts.map((text, column) => ({ row, column, text }))),
      merged: [],
      hiddenRows: new Set<number>(),
      hiddenColumns: [],
    });
    const [ledger] = findLedgers({ format: 'xlsx', blocks: toSheetBlocks([sheet('2023年')]) }, '台账.xlsx');
    if (!ledger) throw new Error('No ledger.');
    const read = readLedger(ledger.rows, ledger.mapping, ledger.year);
    expect(read.map(({ row, publisher }) => [row, publisher])).toEqual([
      [3, '甲区'],
      [5, '市教育局'],
    ]);
    expect(ledger.year).toBe(2023);
  });

  it('are read where each organ has a column, under headings of sections, beside other years and sums', () => {
    const plain = [
      ['某市2023年台账', '', '', '', ''],
      ['指标', '合计', '甲区', '乙县教育局', '丙镇'],
      ['三、收到和处理政府信息公开申请情况', '', '', '', ''],
      ['一、本年新收政府信息公开申请数量', '20', '12', '5', '3'],
      ['上年结转', '1', '1', '0', '/'],
      ['（一）予以公开', '6', '3', '2', ''],
      ['四、政府信息公开行政复议、行政诉讼情况', '', '', '', ''],
      ['行政复议结果维持', '1', '0', '0', '1'],
    ];
    const years = [
      ['指标', '甲区', '', '乙县', ''],
      ['', '2022年', '2023年', '2022年', '2023年'],
      ['本年新收', '1', '2', '3', '4'],
      ['上年结转', '1', '2', '3', '4'],
      ['予以公开', '1', '2', '3', '4'],
      ['部分公开', '1', '2', '3', '4'],
    ];
    const compared = years.map((row, at) =>
      at === 1
        ? ['', '上年', '本年', '上年同期', '本年']
        : row.map((text, x) => (at === 0 && x % 2 === 0 && x > 0 ? (row[x - 1] ?? '') : text)),
    );
    const read = (rows: string[][]) => {
      const cells = rows.flatMap((texts, row) => texts.map((text, column) => ({ row, column, text })));
      const sheet = { name: '2023年', cells, merged: [], hiddenRows: new Set<number>(), hiddenColumns: [] };
      return findLedgers({ format: 'xlsx', blocks: toSheetBlocks([sheet]) }, '台账.xlsx').flatMap((ledger) =>
        readLedger(ledger.rows, ledger.mapping, ledger.year, ledger.isTurned).map((row) => {
          if (!('report' in row)) throw row.error;
          const { report, figures, places } = row.report;
          return [
            row.publisher,
            report.year,
            figures['requests.received.total'],
            places['requests.received.total'],
          ];
        }),
      );
    };
    const place = (row: number, column: number) => ({ section: 'requests', table: 1, row, column });
    expect(read(plain)).toEqual([
      ['甲区', 2023, { value: 12 }, place(3, 3)],
      ['乙县教育局', 2023, { value: 5 }, place(3, 4)],
      ['丙镇', 2023, { value: 3 }, place(3, 5)],
    ]);
    expect(read(years)).toEqual([
      ['甲区', 2022, { value: 1 }, place(3, 2)],
      ['甲区', 2023, { value: 2 }, place(3, 3)],
      ['乙县', 2022, { value: 3 }, place(3, 4)],
      ['乙县', 2023, { value: 4 }, place(3, 5)],
    ]);
    expect(read(compared)).toEqual([
      ['甲区', 2023, { value: 2 }, place(3, 3)],
      ['乙县', 2023, { value: 4 }, place(3, 5)],
    ]);
  });

  it('are none where a report has a table of several organs, or applicants have the columns', () => {
    const organs = table([
      ['指标', '甲区', '乙县'],
      ['本年新收', '1', '2'],
      ['上年结转', '1', '2'],
      ['予以公开', '1', '2'],
      ['部分公开', '1', '2'],
    ]);
    const applicants = organs.map((row, at) =>
      at === 0 ? [{ text: '指标' }, { text: '自然人' }, { text: '商业企业' }] : row,
    );
    const blocks = [{ kind: 'table' as const, rows: organs }];
    expect(findLedgers({ format: 'xlsx', blocks }, 'a.xlsx')).toHaveLength(1);
    expect(
      findLedgers(
        { format: 'xlsx', blocks: [{ kind: 'paragraph', text: '一、总体情况' }, ...blocks] },
        'a.xlsx',
      ),
    ).toEqual([]);
    expect(findLedgers({ format: 'xlsx', blocks: [{ kind: 'table', rows: applicants }] }, 'a.xlsx')).toEqual(
      [],
    );
  });
});
