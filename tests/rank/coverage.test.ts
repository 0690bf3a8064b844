import { afterAll, describe, expect, it, vi } from 'vitest';

import { item } from '../../src/rank/at.ts';
import { buildBoard } from '../../src/rank/board.ts';
import { countRanks } from '../../src/rank/count-ranks.ts';
import { finishSimulation } from '../../src/rank/simulate-ranks.ts';
import { makeRandom } from '../../src/rank/random.ts';
import { rankPublishers } from '../../src/rank/rank.ts';
import { scoreBoard } from '../../src/rank/score.ts';
import type { Cell } from '../../src/rank/types.ts';
import { makeIndicator, makeInput } from './make-input.ts';
import { drawHits, truths, type Truth } from './truths.ts';

// Much is drawn or tried; a busy machine needs longer than the usual five seconds.
vi.setConfig({ testTimeout: 120_000 });

/** Shares of true ranks that lie in their 90 % intervals: of everybody, of the truly first and last, of those shown so. */
type Coverage = Readonly<Record<'all' | 'first' | 'last' | 'shownFirst' | 'shownLast' | 'width', number>>;

const lines: string[] = [];
const cell = (share: number) => share.toFixed(3).padStart(6);

afterAll(() => {
  console.log(
    [
      'Coverage of 90 % intervals (all · truly first · truly last · shown first · shown last · mean width as a share)',
      ...lines,
    ].join('\n'),
  );
});

/**
 * Rankings of publishers whose true rates are known and whose counts are drawn from them. With several indicators the
 * true rank is that of the true rates on the scales of the ranking itself. Level publishers share the best of their
 * ranks.
 */
function findCoverage(truth: Truth, publishers: number, trials: number, keys: readonly string[]): Coverage {
  const random = makeRandom(99);
  const indicators = keys.map((key) => makeIndicator(key, { kind: 'rate' }));
  const sums = { all: 0, first: 0, firsts: 0, last: 0, lasts: 0, shownFirst: 0, shownLast: 0, width: 0 };
  for (let trial = 0; trial < trials; trial += 1) {
    const rates = Array.from({ length: publishers }, (_, i) => keys.map(() => truth.rateOf(random, i)));
    const rows = Object.fromEntries(
      rates.map((own, i): [string, Cell[]] => [
        String(i).padStart(4, '0'),
        own.map((rate) => {
          const denominator = truth.casesOf(random);
          return { numerator: drawHits(rate, denominator, random), denominator };
        }),
      ]),
    );
    const input = makeInput(indicators, rows, { draws: 200, seed: trial });
    const scales = scoreBoard(buildBoard(input), input.options).map(({ scale }) => scale);
    const totals = rates.map((own) =>
      own.length === 1
        ? item(own, 0)
        : own.reduce((sum, rate, c) => sum + item(scales, c).scoreOf(rate) / own.length, 0),
    );
    const ranks = countRanks(totals);
    const most = Math.max(...ranks);
    const intervals = new Map(finishSimulation(input).intervals.map((one) => [one.id, one]));
    const holds = (id: string): number => {
      const { low = NaN, high = NaN } = intervals.get(id) ?? {};
      const rank = item(ranks, Number(id));
      return low <= rank && rank <= high ? 1 : 0;
    };
    for (const [id, { low, high }] of intervals) {
      const rank = item(ranks, Number(id));
      sums.all += holds(id);
      sums.width += (high - low + 1) / publishers;
      if (rank === 1) {
        sums.firsts += 1;
        sums.first += holds(id);
      }
      if (rank === most) {
        sums.lasts += 1;
        sums.last += holds(id);
      }
    }
    const shown = rankPublishers(input).publishers;
    sums.shownFirst += holds(shown[0]?.id ?? '');
    sums.shownLast += holds(shown.at(-1)?.id ?? '');
  }
  const found = {
    all: sums.all / (trials * publishers),
    first: sums.first / sums.firsts,
    last: sums.last / sums.lasts,
    shownFirst: sums.shownFirst / trials,
    shownLast: sums.shownLast / trials,
    width: sums.width / (trials * publishers),
  };
  lines.push(
    `${String(publishers).padStart(4)} × ${keys.length}  ${truth.name.padEnd(46)}${Object.values(found).map(cell).join('')}`,
  );
  return found;
}

describe('rank intervals of 90 %', () => {
  it.each(truths.flatMap((truth) => [[truth.name, 30, truth] as const, [truth.name, 200, truth] as const]))(
    'hold the true rank, and those of the first and the last: %s, %i publishers',
    (_, publishers, truth) => {
      const found = findCoverage(truth, publishers, publishers === 30 ? 60 : 25, ['r']);
      expect(found.all).toBeGreaterThanOrEqual(0.88);
      for (const end of [found.first, found.last, found.shownFirst, found.shownLast]) {
        expect(end).toBeGreaterThanOrEqual(0.85);
      }
    },
  );

  it.each(truths.filter((_, i) => [0, 3, 6].includes(i)).map((truth) => [truth.name, truth] as const))(
    'do so for an index of three indicators: %s',
    (_, truth) => {
      const found = findCoverage(truth, 30, 40, ['r', 's', 't']);
      expect(found.all).toBeGreaterThanOrEqual(0.88);
      for (const end of [found.first, found.last, found.shownFirst, found.shownLast]) {
        expect(end).toBeGreaterThanOrEqual(0.85);
      }
    },
  );

  it('are no wider than they must be where publishers are well apart', () => {
    expect(findCoverage(item(truths, 0), 30, 20, ['r']).width).toBeLessThan(0.35);
  });
});
