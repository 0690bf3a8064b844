import { describe, expect, it } from 'vitest';
import { findBulletin } from '../../../src/import/bulletin/find-bulletin.ts';
import { readHtml } from '../../../src/import/read-html.ts';

const page = (title: string, tables: readonly string[], before: readonly string[] = []) =>
  readHtml(
    new TextEncoder().encode(
      `<html><body><h1>${title}</h1>${before.map((line) => `<p>${line}</p>`).join('')}${tables.join('')}</body></html>`,
    ),
  );

const table = (rows: readonly (readonly string[])[]) =>
  `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;

function read(title: string, tables: readonly string[], before: readonly string[] = []) {
  const bulletin = findBulletin(page(title, tables, before));
  return bulletin?.rows.map(({ unit, figures, period }) => [
    unit,
    period.printed,
    Object.fromEntries(
      Object.entries(figures).map(([key, figure]) => [
        key.replace('hotline.', ''),
        'value' in figure ? figure.value : figure.problem,
      ]),
    ),
  ]);
}

const units = table([
  ['序号', '承办单位', '承办量', '按时办结率', '满意率', '排名'],
  ['1', '清溪县', '1,204', '99.5%', '97.25%', '1'],
  ['2', '市公安局', '86', '100%', '95%', '2'],
  ['', '合计', '1290', '99.6%', '96.9%', ''],
]);

describe('findBulletin', () => {
  it('reads the units with their figures, and no sums or ranks', () => {
    expect(read('临山市2022年4月份12345热线办理情况通报', [units])).toEqual([
      ['临山市清溪县', '2022年4月', { orders: 1204, on_time_rate: 99.5, satisfaction_rate: 97.25 }],
      ['临山市公安局', '2022年4月', { orders: 86, on_time_rate: 100, satisfaction_rate: 95 }],
    ]);
  });

  it.each([
    ['关于2023年第一季度临山市12345政务服务便民热线运行情况的通报', '2023年第一季度'],
    ['临山市12345热线2023年1—4月工单办理情况统计表', '2023年1—4月'],
    ['临山市12345热线2023年1月至9月办理情况通报', '2023年1—9月'],
    ['临山市2023年上半年12345热线工作情况通报', '2023年上半年'],
    ['临山市2022年度12345热线办理情况通报', '2022年'],
    ['2023年3季度临山市12345热线诉求办理情况通报', '2023年第三季度'],
    ['临山市12345热线办理情况周报（2023年3月4日-3月10日）', '2023年3月4日—3月10日'],
  ])('reads the period of %s', (title, period) => {
    expect(read(title, [units])?.[0]?.[1]).toBe(period);
  });

  it('takes the year that a title lacks from the text or from the day of publication', () => {
    const title = '临山市12月份12345热线办理情况通报';
    expect(read(title, [units], ['发布日期：2023-01-18'])?.[0]?.[1]).toBe('2022年12月');
    expect(read(title, [units], ['2021年12月，热线受理诉求900件。'])?.[0]?.[1]).toBe('2021年12月');
    expect(() => read(title, [units])).toThrow('does not say which month');
  });

  it('takes a period from the line before a table, where it has its own', () => {
    const months = read('临山市2023年9月12345热线办理情况通报', [
      '<p>附件1：9月份办理情况</p>',
      units,
      '<p>附件2：1—9月办理情况</p>',
      units,
    ]);
    expect(months?.map(([, period]) => period)).toEqual([
      '2023年9月',
      '2023年9月',
      '2023年1—9月',
      '2023年1—9月',
    ]);
  });

  it.each([
    ['受理量', 'received'],
    ['诉求总量', 'received'],
    ['受理件数', 'received'],
    ['转办量', 'dispatched'],
    ['派单数', 'dispatched'],
    ['交办工单数', 'dispatched'],
    ['派遣案件总数', 'dispatched'],
    ['承办件数', 'orders'],
    ['工单总量', 'orders'],
    ['办件量（件）', 'orders'],
    ['承办工单数', 'orders'],
    ['应办件', 'orders'],
  ])('knows the heading %s', (heading, key) => {
    const rows = [
      ['单位', heading],
      ['清溪县', '120'],
      ['石门县', '90'],
    ];
    expect(read('临山市2022年4月12345热线情况通报', [table(rows)])?.[0]?.[2]).toEqual({ [key]: 120 });
  });

  it.each([
    ['按期办结率', 'on_time_rate'],
    ['按时结案率', 'on_time_rate'],
    ['及时办结率（%）', 'on_time_rate'],
    ['办结率', 'completion_rate'],
    ['结案率', 'completion_rate'],
    ['群众满意度', 'satisfaction_rate'],
    ['回访满意率', 'satisfaction_rate'],
  ])('knows the rate %s', (heading, key) => {
    const rows = [
      ['责任部门', '承办量', heading],
      ['教育局', '12', '98.5%'],
      ['水务局', '9', '100'],
    ];
    const read2 = read('临山市2022年4月12345热线情况通报', [table(rows)]);
    expect(read2?.map(([, , figures]) => figures)).toEqual([
      { orders: 12, [key]: 98.5 },
      { orders: 9, [key]: 100 },
    ]);
  });

  it('names the columns that it does not know, and keeps what they say', () => {
    const rows = [
      ['单位', '承办量', '按时签收率', '不满意率', '得分'],
      ['教育局', '12', '100%', '8.3%', '96.5'],
    ];
    const bulletin = findBulletin(page('临山市2022年4月12345热线情况通报', [table(rows)]));
    expect(bulletin?.unknown_columns).toEqual(['按时签收率', '不满意率', '得分']);
    expect(bulletin?.rows[0]?.other_figures).toEqual({ 按时签收率: '100%', 不满意率: '8.3%', 得分: '96.5' });
  });

  it('takes neither of two columns that claim one figure, nor those of another way in', () => {
    const rows =
      '<table><tr><td rowspan="2">单位</td><td rowspan="2">派单总数</td><td colspan="2">12345热线</td><td colspan="2">政民互动</td></tr>' +
      '<tr><td>办结率</td><td>满意率</td><td>办结率</td><td>满意率</td></tr>' +
      '<tr><td>住建局</td><td>99</td><td>100%</td><td>91%</td><td>98%</td><td>90%</td></tr></table>';
    expect(read('临山市2022年4月12345热线留言办理情况通报', [rows])).toEqual([
      ['临山市住建局', '2022年4月', { dispatched: 99, completion_rate: 100, satisfaction_rate: 91 }],
    ]);
    const twice = [
      ['单位', '承办量', '满意率', '回访满意率'],
      ['教育局', '12', '90%', '80%'],
    ];
    expect(read('临山市2022年4月12345热线情况通报', [table(twice)])?.[0]?.[2]).toEqual({
      orders: 12,
    });
  });

  it('does not guess that parts of one are per cent', () => {
    const rows = [
      ['单位', '承办量', '办结率'],
      ['教育局', '12', '0.98'],
      ['水务局', '9', '1'],
    ];
    expect(read('临山市2022年4月12345热线情况通报', [table(rows)])?.[0]?.[2]).toEqual({
      orders: 12,
      completion_rate: 'unreadable',
    });
  });

  it.each([
    [
      'another table',
      '临山市2022年4月12345热线情况通报',
      table([
        ['类别', '数量'],
        ['咨询', '12'],
      ]),
    ],
    ['a report of something else', '临山市2022年预算执行情况', units],
  ])('is not misled by %s', (_, title, rows) => {
    expect(read(title, [rows])).toBeUndefined();
  });
});
