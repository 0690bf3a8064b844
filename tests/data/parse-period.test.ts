import { expect, it } from 'vitest';
import { parsePeriod } from '../../src/cli/data/parse-period.ts';

it.each([
  ['2022年4月', '2022-04-01', '2022-04-30'],
  ['2024年2月', '2024-02-01', '2024-02-29'],
  ['2023年第四季度', '2023-10-01', '2023-12-31'],
  ['2021年1—9月', '2021-01-01', '2021-09-30'],
  ['2020-07-20至2020-08-07', '2020-07-20', '2020-08-07'],
  ['2016年3月4日—3月10日', '2016-03-04', '2016-03-10'],
  ['2017年3月（标题作二月）', '2017-03-01', '2017-03-31'],
  ['2020年', '2020-01-01', '2020-12-31'],
])('reads the period %s', (printed, start, end) => {
  expect(parsePeriod(printed)).toEqual({ start, end });
});

it.each(['', '上半年', '2022年春'])('does not guess the period “%s”', (printed) => {
  expect(parsePeriod(printed)).toBeNull();
});
