import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultAsk, longestSql, readAsk, writeAsk, type AskSettings } from '../../src/state/ask-url.ts';
import { askShows } from '../../src/views/data/ask-chart.ts';

const name = fc.option(
  fc.string({ minLength: 1, maxLength: 200 }).filter((text) => text.trim() !== ''),
  { nil: null },
);
const settings: fc.Arbitrary<AskSettings> = fc.record({
  sql: fc.option(
    fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 400 })
      .filter((text) => text.trim() !== '' && text.length <= longestSql),
    { nil: null },
  ),
  show: fc.constantFrom(...askShows),
  x: name,
  y: name,
  by: name,
});

describe('a link to the SQL console', () => {
  it('carries a statement and the form of its answer, whatever they hold', () => {
    fc.assert(
      fc.property(settings, (asked) => {
        expect(readAsk(new URLSearchParams(writeAsk(asked).toString()))).toEqual(asked);
      }),
    );
  });

  it('leaves out what is default', () => {
    expect(writeAsk(defaultAsk).toString()).toBe('');
    expect(writeAsk({ ...defaultAsk, sql: 'SELECT 1; -- 县', show: 'bars' }).toString()).toBe(
      'sql=SELECT+1%3B+--+%E5%8E%BF&show=bars',
    );
  });

  it('drops what is unknown, blank or too long', () => {
    expect(readAsk(new URLSearchParams('sql=%20%0A&show=pie&x='))).toEqual(defaultAsk);
    const long = 'x'.repeat(longestSql + 1);
    expect(readAsk(new URLSearchParams({ sql: long, y: long }))).toEqual(defaultAsk);
    expect(writeAsk({ ...defaultAsk, sql: long }).toString()).toBe('');
  });
});
