import { describe, expect, it } from 'vitest';

import { readCell } from '../../src/rank/read-cell.ts';
import { problems } from '../../src/schema/problems.ts';
import { makeIndicator } from './make-input.ts';

const rate = makeIndicator('r', { kind: 'rate', minimumN: 10 });

describe('readCell', () => {
  it('recomputes a rate from its count and cases', () => {
    expect(readCell({ numerator: 9, denominator: 12 }, rate)).toEqual({
      value: 0.75,
      counted: { numerator: 9, denominator: 12 },
      rounding: 0,
    });
    expect(readCell({ numerator: 0, denominator: 12 }, rate)).toMatchObject({ value: 0 });
  });

  it('keeps every reason, and never makes a zero of one', () => {
    for (const reason of [...(Object.keys(problems) as (keyof typeof problems)[]), 'no_report'] as const) {
      expect(readCell({ missing: reason }, rate)).toEqual({ missing: reason });
    }
    expect(readCell(undefined, rate)).toEqual({ missing: 'not_given' });
  });

  it('does not define a rate of nothing, and asks for the minimum', () => {
    expect(readCell({ numerator: 0, denominator: 0 }, rate)).toEqual({ missing: 'not_defined' });
    expect(readCell({ numerator: 9, denominator: 9 }, rate)).toEqual({ missing: 'below_minimum_n' });
    expect(readCell({ numerator: 10, denominator: 10 }, rate)).toMatchObject({ value: 1 });
    expect(readCell({ value: 1 }, rate)).toEqual({ missing: 'denominator_unknown' });
    expect(readCell({ value: 1 }, { ...rate, minimumN: 0 })).toEqual({
      value: 1,
      counted: null,
      rounding: 0,
    });
  });

  it('refuses what cannot be', () => {
    const loose = { ...rate, minimumN: 0 };
    for (const cell of [
      { numerator: 13, denominator: 12 },
      { numerator: -1, denominator: 12 },
      { numerator: 1, denominator: -2 },
      { numerator: NaN, denominator: 2 },
      { value: 1.2 },
      { value: -0.1 },
      { value: Infinity },
      { value: 0.5, rounding: -0.1 },
    ]) {
      expect(readCell(cell, loose)).toEqual({ missing: 'contradictory' });
    }
    const ratio = makeIndicator('q', { kind: 'ratio' });
    expect(readCell({ numerator: 13, denominator: 12 }, ratio)).toMatchObject({ value: 13 / 12 });
    const amount = makeIndicator('a');
    expect(readCell({ value: -5 }, amount)).toEqual({ value: -5, counted: null, rounding: 0 });
  });
});
