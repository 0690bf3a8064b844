import { describe, expect, it } from 'vitest';
import { describeParts, summariseChange, summariseValues } from '../../../src/views/model/summary.ts';
import { contextOf } from '../context-of.ts';

const hans = await contextOf('hans');
const english = await contextOf('en');

const values = (...all: readonly number[]) => all.map((value, at) => ({ name: 'ABCDEF'.charAt(at), value }));
const years = (...all: readonly (number | null)[]) => all.map((value, at) => ({ year: 2020 + at, value }));

describe('named values in a sentence', () => {
  it('tells highest, lowest and median', () => {
    expect(summariseValues(values(2, 9, 4), 'count', hans)).toBe(
      '最高的是B，为9；最低的是A，为2；中位数为4。',
    );
    expect(summariseValues(values(2, 9, 4), 'percent', english)).toBe(
      'The highest value, 9%, is that of B; the lowest, 2%, that of A; the median is 4%.',
    );
  });

  it('tells that others share an end, and names no end where all are alike', () => {
    expect(summariseValues(values(0, 5, 0, 0), 'count', hans)).toContain('最低的是A等3个，为0');
    expect(summariseValues(values(3, 3), 'count', english)).toBe('All values are alike: 3.');
    expect(summariseValues(values(3), 'count', hans)).toBe('只有A一个数，为3。');
  });

  it('tells that there is nothing', () => {
    expect(summariseValues([], 'count', english)).toBe('There is nothing to show.');
  });
});

describe('a series over years in a sentence', () => {
  const told = (...all: readonly (number | null)[]) => summariseChange('甲', years(...all), 'count', hans);

  it('tells the change from the first known year to the last', () => {
    expect(told(null, 3, 5)).toBe('甲由2021年的3升至2022年的5');
    expect(told(5, null, 3)).toBe('甲由2020年的5降至2022年的3');
    expect(told(5, 5)).toBe('甲2020年与2021年相同，均为5');
  });

  it('tells the highest and the lowest where they lie between', () => {
    expect(told(3, 9, 0, 5)).toBe('甲由2020年的3升至2023年的5，2021年最高，为9，2022年最低，为0');
    expect(summariseChange('A', years(3, 9, 5), 'count', english)).toBe(
      'A rose from 3 in 2020 to 5 in 2022, with a high of 9 in 2021',
    );
  });

  it('tells a lone year as such, and nothing of none', () => {
    expect(told(null, 4)).toBe('甲只有2021年有数，为4');
    expect(told(null, null)).toBeNull();
  });
});

describe('parts of a whole in a sentence', () => {
  const tell = (value: number) => `${value} of 20`;

  it('tells the most and the least, and how many share an end', () => {
    expect(describeParts(values(8, 2, 8, 2), tell, english)).toEqual([
      'the largest part is “A” (one of 2): 8 of 20',
      'the smallest is “B” (one of 2): 2 of 20',
    ]);
    expect(describeParts(values(5, 5), tell, hans)).toEqual(['最多的是“A”等2个，为5 of 20']);
  });

  it('tells nothing of none, and nothing where all are zero', () => {
    expect(describeParts([], tell, english)).toEqual([]);
    expect(describeParts(values(0, 0), tell, english)).toEqual([]);
  });
});
