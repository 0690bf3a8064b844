import { describe, expect, it } from 'vitest';
import { CastError, toRows } from '../../src/query/to-rows.ts';

const only = (values: readonly unknown[], scale?: number) => [
  { name: 'x', values, ...(scale === undefined ? {} : { scale }) },
];
const numbers = (values: readonly unknown[], scale?: number) =>
  toRows({ x: 'number' }, only(values, scale)).map(({ x }) => x);

describe('toRows', () => {
  it('gives one object per row, with the declared names', () => {
    const rows = toRows({ a: 'text', b: 'boolean', c: 'number' }, [
      { name: 'c', values: [1.5, null] },
      { name: 'a', values: ['区', null] },
      { name: 'b', values: [true, null] },
    ]);
    expect(rows).toEqual([
      { a: '区', b: true, c: 1.5 },
      { a: null, b: null, c: null },
    ]);
  });

  it('gives no rows for an empty result', () => {
    expect(toRows({ a: 'text' }, [{ name: 'a', values: [] }])).toEqual([]);
  });

  it('casts whole numbers of any width, and refuses those a double cannot hold', () => {
    expect(numbers([0n, -7n, 9007199254740991n])).toEqual([0, -7, 9007199254740991]);
    expect(() => numbers([9007199254740993n])).toThrow(/9007199254740993 is too large/);
  });

  it('casts decimals as both engines give them', () => {
    expect(numbers([{ value: 12345n, scale: 2 }])).toEqual([123.45]);
    expect(numbers([{ value: -5n, scale: 2 }])).toEqual([-0.05]);
    expect(numbers([new Uint32Array([12345, 0, 0, 0])], 2)).toEqual([123.45]);
    expect(numbers([new Uint32Array([0xffff_fffb, 0xffff_ffff, 0xffff_ffff, 0xffff_ffff])], 2)).toEqual([
      -0.05,
    ]);
    expect(numbers([new Uint32Array([0, 1, 0, 0])], 0)).toEqual([4294967296]);
    expect(numbers([new Uint32Array([7, 0])], 0)).toEqual([7]);
  });

  it('turns what is not defined into null, and leaves zero a zero', () => {
    expect(numbers([Number.NaN, Infinity, -Infinity, undefined, null, 0])).toEqual([
      null,
      null,
      null,
      null,
      null,
      0,
    ]);
    expect(Object.is(numbers([-0])[0], 0)).toBe(true);
  });

  it('refuses a value of another type rather than turning it into one', () => {
    expect(() => numbers(['1'])).toThrow(CastError);
    expect(() => numbers([true])).toThrow(/Column “x” is declared as number, but row 1/);
    expect(() => toRows({ x: 'text' }, only(['a', 1]))).toThrow(/row 2/);
    expect(() => toRows({ x: 'boolean' }, only([1]))).toThrow(CastError);
    expect(() => toRows({ x: 'text' }, only([{ days: 3 }]))).toThrow(CastError);
  });

  it('refuses a result with other columns than declared', () => {
    expect(() => toRows({ y: 'number' }, only([1]))).toThrow(/“x” that the query does not declare/);
    expect(() => toRows({ x: 'number', y: 'number' }, only([1]))).toThrow(/no column “y”/);
  });
});
