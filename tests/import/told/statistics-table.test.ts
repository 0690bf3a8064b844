import { describe, expect, it } from 'vitest';
import { checkUnknownRows } from '../../../src/import/check/check-ranges.ts';
import { importReport } from '../../../src/import/import-report.ts';
import { hasValue } from '../../../src/schema/report.ts';

type Row = readonly [name: string, unit: string, count: string];

const rows: readonly Row[] = [
  ['一、主动公开情况', '——', ''],
  ['（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）', '条', '1,204'],
  ['其中：主动公开规范性文件数', '条', '6'],
  ['制发规范性文件总数', '件', '6'],
  ['1.政府公报公开政府信息数', '条', '0'],
  ['2.政府网站公开政府信息数', '条', '980'],
  ['1.参加或举办新闻发布会总次数', '次', '3'],
  ['3.政策解读稿件发布数', '篇', '11'],
  ['（一）收到申请数', '件', '25'],
  ['1.当面申请数', '件', '4'],
  ['（二）申请办结数', '件', '24'],
  ['2.同意公开答复数', '件', '15'],
  ['四、行政复议数量', '件', '5'],
  ['（一）维持具体行政行为数', '件', '4'],
  ['（二）被依法纠错数', '件', '1'],
  ['五、行政诉讼数量', '件', '2'],
  ['（一）维持具体行政行为或者驳回原告诉讼请求数', '件', '2'],
  ['六、举报投诉数量', '件', '0'],
  ['七、依申请公开信息收取的费用', '万元', '0.12'],
];

const page = (year: number, told: string, table: readonly Row[], heads = ['统计指标', '单位', '统计数']) => `
  <h1>宿迁市宿城区${year}年政府信息公开工作年度报告</h1><p>一、概述</p><p>${told}</p><table>
  ${[heads, ...table].map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}
  </table>`;

async function read(html: string) {
  const report = await importReport(new TextEncoder().encode(html), { name: 'report.html' });
  const figures = Object.entries(report.figures).flatMap(([key, figure]) =>
    hasValue(figure) ? [[key.replace('narrative.', ''), figure.value]] : [],
  );
  return {
    report,
    figures: Object.fromEntries(figures) as Record<string, number>,
    channels: Object.fromEntries(report.channels.map(({ channel, items }) => [channel, items])),
  };
}

describe('the statistics table of reports before 2019', () => {
  it('tells its rows as the text would, results under their kind of dispute and fees in yuan', async () => {
    const { figures, channels } = await read(page(2016, '全年工作有序开展。', rows));
    expect(figures).toEqual({
      items_disclosed: 1204,
      normative_documents: 6,
      policy_interpretations: 11,
      requests_received: 25,
      requests_concluded: 24,
      requests_granted: 15,
      reviews: 5,
      reviews_upheld: 4,
      reviews_corrected: 1,
      suits: 2,
      suits_upheld: 2,
      processing_fees: 1200,
    });
    expect(channels).toEqual({ gazette: 0, website: 980 });
  });

  it('keeps the rows without a key, and finds no fault in them', async () => {
    const { report } = await read(page(2016, '全年工作有序开展。', rows));
    expect(report.unknown_rows.map(({ label, cells }) => [label, ...cells])).toEqual([
      ['1.参加或举办新闻发布会总次数', '3'],
      ['1.当面申请数', '4'],
      ['六、举报投诉数量', '0'],
    ]);
    expect(checkUnknownRows(report)).toEqual([]);
  });

  it('gives no number that the text tells otherwise, and its exact one for a rounded one', async () => {
    const { figures } = await read(
      page(2016, '全年主动公开政府信息1200余条。共收到政府信息公开申请26件。', rows),
    );
    expect(figures.items_disclosed).toBe(1204);
    expect(figures).not.toHaveProperty('requests_received');
  });

  it.each([
    ['of a year with a form of its own', page(2022, '全年主动公开政府信息87条。', rows)],
    [
      'with several columns of numbers',
      page(
        2016,
        '全年主动公开政府信息87条。',
        rows.map(([name, , count]) => [name, count, count]),
        ['统计指标', '区政府统计数', '乡镇统计数'],
      ),
    ],
  ])('is left alone where it is %s', async (_, html) => {
    const { figures, channels } = await read(html);
    expect(figures).toEqual({ items_disclosed: 87 });
    expect(channels).toEqual({});
  });
});
