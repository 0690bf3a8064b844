import type { Random } from '../../src/rank/random.ts';

/** A way in which true rates and numbers of cases can lie: what a promise about ranks has to hold under. */
export type Truth = {
  readonly name: string;
  readonly rateOf: (random: Random, publisher: number) => number;
  readonly casesOf: (random: Random) => number;
};

const between =
  (from: number, to: number) =>
  (random: Random): number =>
    from + (to - from) * random.uniform();
const cases = (from: number, to: number) => (random: Random) => Math.floor(between(from, to)(random));
/** As many small as large ones, on the scale of logarithms. */
const mixed = (from: number, to: number) => (random: Random) =>
  Math.round(Math.exp(between(Math.log(from), Math.log(to))(random)));

const two = (random: Random, publisher: number) =>
  publisher % 5 === 0 ? between(0.2, 0.5)(random) : between(0.97, 1)(random);

export const truths: readonly Truth[] = [
  { name: 'well apart, .2–.8, n 100–500', rateOf: between(0.2, 0.8), casesOf: cases(100, 500) },
  { name: 'well apart, few cases, n 10–50', rateOf: between(0.2, 0.8), casesOf: cases(10, 50) },
  { name: 'near one, .9–1, n 100–500', rateOf: between(0.9, 1), casesOf: cases(100, 500) },
  { name: '4/5 at .97–1, 1/5 at .2–.5, n 100–500', rateOf: two, casesOf: cases(100, 500) },
  { name: '4/5 at .97–1, 1/5 at .2–.5, n 10–3000', rateOf: two, casesOf: mixed(10, 3000) },
  {
    name: 'one outlier at .1, others .8–.9, n 10–3000',
    rateOf: (random, publisher) => (publisher === 0 ? 0.1 : between(0.8, 0.9)(random)),
    casesOf: mixed(10, 3000),
  },
  { name: 'alike, .68–.72, n 10–3000', rateOf: between(0.68, 0.72), casesOf: mixed(10, 3000) },
  { name: 'alike, .68–.72, n 100–500', rateOf: between(0.68, 0.72), casesOf: cases(100, 500) },
  {
    name: 'half tied at 1, others .7–1, n 10–3000',
    rateOf: (random, publisher) => (publisher % 2 === 0 ? 1 : between(0.7, 1)(random)),
    casesOf: mixed(10, 3000),
  },
];

/** Hits among cases, each with the chance of the rate. */
export function drawHits(rate: number, n: number, random: Random): number {
  let hits = 0;
  for (let i = 0; i < n; i += 1) if (random.uniform() < rate) hits += 1;
  return hits;
}
