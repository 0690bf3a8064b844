/**
 * Milliseconds for a ranking of 3,000 publishers with 12 indicators and 1,000 draws, by normalisation and aggregation.
 * Run: npx tsx tests/bench/rank.ts [publishers] [draws]
 */
import { findBands } from '../../src/rank/bands.ts';
import { finishSimulation } from '../../src/rank/simulate-ranks.ts';
import { findLift } from '../../src/rank/lift.ts';
import { explainMove } from '../../src/rank/moved.ts';
import { makeRandom } from '../../src/rank/random.ts';
import { rankPublishers } from '../../src/rank/rank.ts';
import { findSensitivity } from '../../src/rank/sensitivity.ts';
import type { Aggregation, Cell, Normalisation, RankInput } from '../../src/rank/types.ts';

const publishers = Number(process.argv[2] ?? 3000);
const draws = Number(process.argv[3] ?? 1000);

function makeInput(rates: number, normalisation: Normalisation, aggregation: Aggregation): RankInput {
  const random = makeRandom(20_080);
  const keys = Array.from({ length: 12 }, (_, i) => `indicator-${i}`);
  const cell = (i: number): Cell => {
    if (i >= rates) return { value: Math.exp(2 * random.normal()) };
    const denominator = Math.ceil(20 + 400 * random.uniform());
    return { numerator: Math.round(denominator * random.uniform() ** 0.3), denominator };
  };
  return {
    publishers: Array.from({ length: publishers }, (_, p) => ({
      id: `p${p}`,
      cells: Object.fromEntries(keys.map((key, i) => [key, cell(i)])),
    })),
    pillars: ['a', 'b', 'c', 'd'].map((key) => ({ key, weight: 1 })),
    indicators: keys.map((key, i) => ({
      key,
      pillar: 'abcd'.charAt(i % 4),
      direction: i % 3 === 0 ? 'lower' : 'higher',
      kind: i < rates ? 'rate' : 'amount',
      minimumN: 10,
      weight: 1,
    })),
    options: {
      normalisation,
      skew: 'treat',
      aggregation,
      missing: 'set_aside',
      draws,
      seed: 1,
      weightSpread: 0.1,
      level: 0.9,
      first: 3,
    },
  };
}

/** Milliseconds on the clock, and of one core's work where other programs share the machine. */
const time = (run: () => unknown): string => {
  const start = performance.now();
  const before = process.cpuUsage();
  run();
  const { user } = process.cpuUsage(before);
  return `${Math.round(performance.now() - start)} ms (core ${Math.round(user / 1000)} ms)`;
};

console.log(`${publishers} publishers, 12 indicators, ${draws} draws; Node ${process.version}`);
for (const rates of [8, 12]) {
  for (const normalisation of ['percentile', 'minmax', 'zscore'] as const) {
    for (const aggregation of ['arithmetic', 'geometric'] as const) {
      const input = makeInput(rates, normalisation, aggregation);
      const once = time(() => rankPublishers(input));
      const simulated = time(() => finishSimulation(input));
      console.log(
        `${rates} rates, ${normalisation}, ${aggregation}: ranking ${once}, simulation ${simulated}`,
      );
    }
  }
}

const input = makeInput(8, 'percentile', 'arithmetic');
const later = makeInput(8, 'minmax', 'geometric');
const ranking = rankPublishers(input);
console.log(`bands ${time(() => findBands(input, ranking))}`);
console.log(`why a rank moved ${time(() => explainMove(input, later, 'p7'))}`);
console.log(`what would lift by ten ${time(() => findLift(input, 'p7', 10))}`);
console.log(`sensitivity ${time(() => findSensitivity(input))}`);
