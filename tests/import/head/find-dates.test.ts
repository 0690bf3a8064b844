import { describe, expect, it } from 'vitest';
import { parseHead } from '../../../src/import/head/parse-head.ts';
import { readText } from '../../../src/import/read-text.ts';
import { toSentences } from '../../../src/import/told/sentences.ts';

function published(before: readonly string[], behind: readonly string[] = []): string | null {
  const lines = [
    '临山县2022年政府信息公开工作年度报告',
    ...before,
    '一、总体情况',
    '全年工作有序开展。',
    ...behind,
  ];
  const document = readText(new TextEncoder().encode(lines.join('\n')));
  return parseHead(document, toSentences(document)).published;
}

describe('the day of publication', () => {
  it.each([
    ['发布日期：2023-01-18', '2023-01-18'],
    ['来源：县政府办公室 发布时间：2023年1月18日 浏览次数：12', '2023-01-18'],
    ['来源：县政府办公室　时间：2023-01-18 10:01', '2023-01-18'],
    ['信息来源：县水务局 公开日期：2023/01/18', '2023-01-18'],
    ['成文日期 | 2023-01-18 | 有效性 | 有效', '2023-01-18'],
  ])('is what the page says: %s', (line, day) => {
    expect(published([line])).toBe(day);
  });

  it.each([
    [['2023年1月18日'], '2023-01-18'],
    [['临山县人民政府办公室', '二〇二三年一月十八日'], '2023-01-18'],
    [['临山县水务局 2023年2月3日'], '2023-02-03'],
    [['二○二三年十二月三十日', '二〇二三年三月三十一日'], '2023-03-31'],
  ])('is else the day under the report: %s', (lines, day) => {
    expect(published([], lines)).toBe(day);
  });

  it.each([[['统计期限截至2022年12月31日']], [['2022年5月1日']], [['二〇二三年二月三十日']]])(
    'is not known from %s',
    (lines) => {
      expect(published([], lines)).toBeNull();
    },
  );
});
