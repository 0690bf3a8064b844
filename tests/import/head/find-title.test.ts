import { describe, expect, it } from 'vitest';
import type { SourceDocument } from '../../../src/import/document.ts';
import { parseHead } from '../../../src/import/head/parse-head.ts';
import { readText } from '../../../src/import/read-text.ts';
import { toSentences } from '../../../src/import/told/sentences.ts';

const report = (place: string, year: string) => `${place}${year}政府信息公开工作年度报告`;
const text = [
  '一、总体情况',
  '本年度，我县认真落实条例，做好政府信息公开各项工作，公开质量和公开水平有了新的提高。',
];

function head(lines: readonly string[], container: Partial<SourceDocument> = {}) {
  const document = { ...readText(new TextEncoder().encode(lines.join('\n'))), ...container };
  const { year, publisher } = parseHead(document, toSentences(document));
  return { year, publisher };
}

const right = { year: 2022, publisher: '临山县' };

describe('the title among links to other reports', () => {
  const others = [report('临山县', '2021年'), report('临山县', '2020年'), report('临山县', '2019年')];
  const organs = [report('清溪县', '2022年'), report('石门镇', '2022年'), report('临山县水务局', '2022年')];

  it.each([
    ['other years before it', [...others, report('临山县', '2022年'), ...text]],
    ['other organs before it', ['各地年报', ...organs, report('临山县', '2022年'), ...text]],
    ['both before it', [...others, ...organs, '首页 | 政务公开', report('临山县', '2022年'), ...text]],
    ['a way to it', [`首页 > 公开年报 > ${others[0] ?? ''}`, report('临山县', '2022年'), ...text]],
    [
      'the reports before and after it',
      [`上一篇：${others[0] ?? ''}`, `下一篇：${organs[0] ?? ''}`, report('临山县', '2022年'), ...text],
    ],
    [
      'a list between it and the text',
      [
        report('临山县', '2022年'),
        '相关阅读',
        ...others,
        '本报告统计期限自2022年1月1日起至2022年12月31日止。',
        ...text,
      ],
    ],
    [
      'organs between it and the text',
      [
        report('临山县', '2022年'),
        '本报告由临山县人民政府办公室根据《中华人民共和国政府信息公开条例》编制，由概述等六个部分组成。',
        '相关信息',
        ...organs,
        ...text,
      ],
    ],
    [
      'other reports behind the text',
      [report('临山县', '2022年'), '总体情况', text[1] ?? '', '相关阅读', ...others, ...organs],
    ],
  ])('is right with %s', (_, lines) => {
    expect(head(lines)).toEqual(right);
  });

  it('is what the container calls it', () => {
    const lines = [...others.slice(0, 2), ...text];
    expect(
      head([report('临山县', '2022年'), ...lines], { title: `${report('临山县', '2022年')}_临山县人民政府` }),
    ).toEqual(right);
  });
});

describe('the title in pieces', () => {
  it.each([
    ['two lines', ['临山县2022年政府信息', '公开工作年度报告']],
    ['two lines, cut elsewhere', ['临山县2022年', '政府信息公开工作年度报告']],
    ['three lines', ['临山县', '2022年政府信息公开工作', '年度报告']],
    ['the year below', ['临山县政府信息公开工作年度报告', '（2022年）']],
    ['the year below without brackets', ['临山县政府信息公开工作年度报告', '2022年度']],
    ['the year above', ['2022年度', '临山县政府信息公开工作年度报告']],
    ['the Chinese year below', ['临山县政府信息公开工作年度报告', '（二〇二二年度）']],
    ['the year at its end', ['临山县政府信息公开工作年度报告（2022年度）']],
  ])('is read in %s', (_, lines) => {
    expect(head([...lines, ...text])).toEqual(right);
  });

  it.each(['二〇二二年', '二○二二年', '二零二二年度', '二0二二年', '二O二二年', '2022年度', '２０２２年'])(
    'is read with its year as %s',
    (year) => {
      expect(head([report('临山县', year), ...text])).toEqual(right);
    },
  );

  it('is read behind the time at which a browser printed it', () => {
    expect(head([`2023/1/31 10:22   ${report('临山县', '2022年')}`, ...text])).toEqual(right);
    expect(
      head([
        `2023-01-31 10:22:05 ${report('临山县', '2022年')}`,
        'https://www.example.gov.cn/a.html 1/6',
        ...text,
      ]),
    ).toEqual(right);
  });
});
