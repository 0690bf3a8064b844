import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { identifier, list, literal } from '../../src/query/sql.ts';

type Connection = Awaited<ReturnType<DuckDBInstance['connect']>>;

let connection: Connection;
beforeAll(async () => {
  connection = await (await DuckDBInstance.create()).connect();
});
afterAll(() => {
  connection.closeSync();
});

const first = async (sql: string): Promise<unknown> =>
  (await connection.runAndReadAll(sql)).getRows()[0]?.[0];

/** Any text that JavaScript can hold: every code unit, lone surrogates among them. */
const anyText = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
});
const awkward = fc.string({
  unit: fc.constantFrom("'", '"', '\\', '\0', ';', '-', '$', '%', '\n', '\r', '\u2028', '\uD800', '中'),
});

describe('a text in SQL', () => {
  it('is the same text after the engine has read it, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(anyText, awkward), async (text) => {
        expect(await first(`SELECT ${literal(text)}`)).toBe(Buffer.from(text, 'utf8').toString('utf8'));
        expect(await first(`SELECT ${literal(text)} IN ${list([text, 'x'])}`)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('holds every code point', async () => {
    for (let from = 0; from <= 0x10ffff; from += 0x4000) {
      const points = Array.from({ length: 0x4000 }, (_, at) => from + at);
      const text = points
        .filter((point) => point < 0xd800 || point > 0xdfff)
        .map((point) => String.fromCodePoint(point))
        .join('');
      expect((await first(`SELECT ${literal(text)}`)) === text, from.toString(16)).toBe(true);
    }
  });

  it('names a column, whatever the name holds', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(anyText, awkward).filter((name) => name !== ''),
        async (name) => {
          expect(await first(`SELECT ${identifier(name)} FROM (SELECT 7 AS ${identifier(name)})`)).toBe(7);
        },
      ),
      { numRuns: 200 },
    );
  });
});

it('refuses a number that SQL has no word for', () => {
  for (const value of [NaN, Infinity, -Infinity])
    expect(() => literal(value)).toThrow(/not a number that SQL/);
});
