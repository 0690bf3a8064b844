import { describe, expect, it } from 'vitest';
import { readTold } from './tell.ts';
import { mixedCases, plainCases, trapCases } from './told-cases.ts';

describe('what sentences of reports tell', () => {
  it.each(plainCases)('reads %s', (text, told) => {
    expect(readTold(text)).toEqual(told);
  });

  it.each(mixedCases)('reads all of %s', (text, told) => {
    expect(readTold(text)).toEqual(told);
  });

  it.each(trapCases)('is not misled by %s', (text, told) => {
    expect(readTold(text)).toEqual(told);
  });
});
