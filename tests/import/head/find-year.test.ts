import { describe, expect, it } from 'vitest';
import { findYear, periodYear } from '../../../src/import/head/find-year.ts';
import { toMatching } from '../../../src/import/normalize.ts';

const year = (opening: readonly string[], told: readonly string[] = []) =>
  findYear(opening.map(toMatching), told.map(toMatching));

describe('periodYear', () => {
  it.each([
    ['数据统计期限自2022年1月1日起,至2022年12月31日止', 2022],
    ['统计时限为2023年1月1日至12月31日', 2023],
    ['统计期限自202111日起至20211231日止', 2021],
    ['统计时间为20241月1日至202412月31日', 2024],
    ['自2021年6月1日至2021年12月31日', null],
    ['自2021年1月1日至2022年12月31日', null],
  ])('%s', (text, expected) => {
    expect(periodYear(toMatching(text))).toBe(expected);
  });
});

describe('findYear', () => {
  it('takes the period first', () => {
    expect(year(['根据《关于做好2023年度政府信息公开年报编制的通知》', '数据自2022年1月1日至12月31日'])).toBe(
      2022,
    );
  });

  it('then what the opening calls the report', () => {
    expect(year(['现将我局2021年度政府信息公开工作情况报告如下:'], ['2020年,某事'])).toBe(2021);
  });

  it('then the year that most sentences begin with', () => {
    expect(year([], ['2020年,我镇公开信息9条', '截至2020年12月31日,网站更新3次', '2019年度预算已公开'])).toBe(
      2020,
    );
  });

  it('says none where the text does not agree', () => {
    expect(year([], ['2020年,公开9条', '2021年,公开8条'])).toBeNull();
    expect(year(['索引号 123'], ['公开信息9条'])).toBeNull();
  });
});
