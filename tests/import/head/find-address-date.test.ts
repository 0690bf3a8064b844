import { describe, expect, it } from 'vitest';
import { findAddressDate } from '../../../src/import/head/find-address-date.ts';

describe('findAddressDate', () => {
  it.each([
    ['https://www.example.gov.cn/zwgk/nb/202301/t20230118_4373320.html', '2023-01-18'],
    ['https://www.example.gov.cn/art/2023/1/30/art_1229513233_3910891.html', '2023-01-30'],
    ['https://www.example.gov.cn/zltq/2023-02/02/article_2023020215445957231.html', '2023-02-02'],
    ['https://www.example.gov.cn/c/2023-01-31/4826552.shtml', '2023-01-31'],
    ['https://www.example.gov.cn/nb/20230128/882505.html', '2023-01-28'],
    ['t20230118_4373320.html', '2023-01-18'],
  ])('reads the day in %s', (address, date) => {
    expect(findAddressDate(address, 2022)).toBe(date);
  });

  it.each([
    ['only a month', 'https://www.example.gov.cn/nb/202301/4373320.html'],
    ['a number that is no day', 'https://www.example.gov.cn/nb/20231399/1.html'],
    ['a longer number', 'https://www.example.gov.cn/post_202301181.html'],
    ['the day of a move, years later', 'https://www.example.gov.cn/nb/t20260118_1.html'],
    ['a day within the year reported', 'https://www.example.gov.cn/nb/t20220318_1.html'],
  ])('takes no day from %s', (_, address) => {
    expect(findAddressDate(address, 2022)).toBeNull();
  });
});
