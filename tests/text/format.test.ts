import { describe, expect, it } from 'vitest';
import { formatOf } from '../../src/text/format.ts';

describe('a period in words', () => {
  const { period } = formatOf('en');

  it.each([
    ['2025-04-01', '2025-04-30', 'April 2025'],
    ['2021-01-01', '2021-09-30', 'January – September 2021'],
    ['2020-01-01', '2020-12-31', '2020'],
    ['2016-03-04', '2016-03-10', '4 – 10 March 2016'],
  ])('%s to %s', (start, end, words) => {
    expect(period(start, end).replaceAll(/[\u2009\u202f]/g, ' ')).toBe(words);
  });
});
