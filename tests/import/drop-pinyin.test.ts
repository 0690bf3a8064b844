import { describe, expect, it } from 'vitest';
import { dropPinyin } from '../../src/import/drop-pinyin.ts';

describe('dropReadings', () => {
  it('leaves the characters without their readings', () => {
    expect(dropPinyin('規(guī)章現(xiàn)行有效件數(shù)')).toBe('規章現行有效件數');
  });

  it('leaves every other word in parentheses', () => {
    const text = '網站(www.example.gov.cn)、應用(app)、第(一)項、x(xiàng)';
    expect(dropPinyin(text)).toBe(text);
  });
});
