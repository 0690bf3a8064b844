import { describe, expect, it } from 'vitest';
import { checkToldBalance } from '../../../src/import/check/check-told-balance.ts';
import type { Figure } from '../../../src/schema/report.ts';
import { toSubject } from './figures-of.ts';

const results = (told: Readonly<Record<string, number | Figure>>) =>
  checkToldBalance(
    toSubject(
      { year: 2022 },
      Object.fromEntries(
        Object.entries(told).map(([name, figure]) => [`narrative.requests_${name}`, figure]),
      ),
    ),
  ).map(({ result, left, right }) => [result, left?.value, right?.value]);

describe('requests as told', () => {
  it('must come to what was concluded and carried out', () => {
    expect(results({ received: 783, carried_in: 8, concluded: 788, carried_out: 2 })).toEqual([
      ['fail', 791, 790],
    ]);
    expect(results({ received: 783, carried_in: 7, concluded: 788, carried_out: 2 })).toEqual([
      ['pass', 790, 790],
    ]);
  });

  it('may be told in all, with or without those carried in', () => {
    expect(results({ total: 91, concluded: 90, carried_out: 1 })).toEqual([['pass', 91, 91]]);
    expect(results({ total: 2076, carried_in: 67, concluded: 2062, carried_out: 81 })).toEqual([
      ['pass', 2143, 2143],
    ]);
    expect(results({ total: 95, concluded: 90, carried_out: 1 })).toEqual([
      ['not_assessable', undefined, undefined],
    ]);
  });

  it('are not assessable where a part is not told: missing is not zero', () => {
    expect(results({ received: 10, concluded: 9 })).toEqual([['not_assessable', undefined, undefined]]);
  });

  it('have no more outcomes than were concluded', () => {
    expect(results({ concluded: 10, granted: 8, refused: 3 }).at(-1)).toEqual(['fail', 11, 10]);
    expect(results({ concluded: 10, granted: 8 }).at(-1)).toEqual(['pass', 8, 10]);
  });

  it('leave a number that the text calls approximate its last digit', () => {
    const about: Figure = { value: 780, printed: '780余', approximate: true };
    expect(results({ received: about, carried_in: 8, concluded: 788, carried_out: 1 })).toEqual([
      ['pass', 788, 789],
    ]);
  });
});
