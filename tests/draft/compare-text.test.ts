import { describe, expect, it } from 'vitest';
import { compareText } from '../../src/draft/compare-text.ts';
import { linesOf, readFiled, toldIn } from './filed-draft.ts';

const report = readFiled('jiangsu/320800-huaian/2024');
const compare = (...paragraphs: string[]) =>
  compareText(linesOf(paragraphs, 2024), {
    ...report,
    figures: { ...report.figures, ...toldIn(paragraphs, 2024) },
  }).map(({ state, numbers }) => [state, ...numbers.map(({ printed, table }) => [printed, table?.value])]);

describe('compareText', () => {
  it('marks a sentence whose numbers are those of the tables', () => {
    expect(compare('2024年，全市共收到政府信息公开申请3119件，予以公开1362件。')).toEqual([
      ['agrees', ['3119', 3119], ['1362', 1362]],
    ]);
  });

  it('marks a sentence with a number that the tables print otherwise', () => {
    expect(compare('2024年，全市共收到政府信息公开申请3191件。')).toEqual([['differs', ['3191', 3119]]]);
    expect(compare('全年未发生因政府信息公开引起的行政复议和行政诉讼。')).toMatchObject([
      ['differs', [expect.stringContaining('未发生') as string, 397]],
    ]);
  });

  it('counts requests with those carried in, and what was granted with what was granted in part', () => {
    expect(compare('2024年共办理政府信息公开申请3153件，公开1816件。')).toMatchObject([
      ['agrees', ['3153', 3153]],
    ]);
  });

  it('finds rows by their names, and leaves open what they may count otherwise', () => {
    expect(compare('本年本机关不掌握相关政府信息769件，信访举报投诉类申请60件。')).toEqual([
      ['open', ['769', 769], ['60', 62]],
    ]);
    expect(compare('全年作出行政许可447228件，行政处罚决定3985758件。')).toEqual([
      ['agrees', ['447228', 447228], ['3985758', 3985758]],
    ]);
  });

  it('lets an approximate number be one unit off, and leaves another year’s open', () => {
    expect(compare('2024年，全市共收到政府信息公开申请约3118件。')).toMatchObject([
      ['agrees', ['约3118', 3119]],
    ]);
    expect(compare('2023年，全市共收到政府信息公开申请2800件。')).toMatchObject([['open']]);
  });

  it('says nothing of sentences without a number of the tables', () => {
    expect(compare('一、总体情况', '2024年，网站公开信息1200条。')).toEqual([]);
  });
});
