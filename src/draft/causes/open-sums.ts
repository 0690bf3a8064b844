import { effectsOf } from '../../import/check/join-facts.ts';
import type { IndicatorKey } from '../../schema/indicators.ts';
import type { Finding } from '../../schema/report.ts';
import type { Breach } from './cause.ts';

/** Checks that compare two numbers which need not be sums of each other: a difference there mends nothing. */
const loose: ReadonlySet<string> = new Set([
  'outlier.year',
  'outlier.share',
  'hierarchy.sum',
  'channels.sum',
  'disclosure.published',
  'procurement.projects',
  'fees.unit',
  'documents.power',
  'sources.agree',
  'narrative.normative_documents',
]);

/** A sum of a report: how far it is out, and by how much it moves with each figure. */
type Sum = Breach & {
  readonly effects: ReadonlyMap<IndicatorKey, number>;
  readonly passes: boolean;
  readonly difference: number;
};

const isFurther = (difference: number, moved: number): boolean =>
  Math.abs(difference + moved) > Math.abs(difference);

export type Deltas = ReadonlyMap<IndicatorKey, number>;

/** How many sums some changes mend, less those that they break or put further out. */
export type Weight = { readonly net: number; readonly mends: readonly Breach[] };

/**
 * The sums of a report and how far each is out now; `apply` moves them as changes to figures would. A sum that holds with a
 * difference (an approximate number) stays as it is unless a change touches it.
 */
export class OpenSums {
  readonly #sums: Sum[];
  readonly #byKey = new Map<IndicatorKey, number[]>();

  constructor(findings: readonly Finding[]) {
    this.#sums = findings.flatMap((finding): Sum[] => {
      const { check, at, difference, result } = finding;
      if (difference === undefined || loose.has(check)) return [];
      return [{ check, at, difference, passes: result === 'pass', effects: effectsOf(finding) }];
    });
    for (const [index, { effects }] of this.#sums.entries()) {
      for (const key of effects.keys()) this.#byKey.set(key, [...(this.#byKey.get(key) ?? []), index]);
    }
  }

  /** The sums that are out, with the figures in them. */
  get open(): readonly Sum[] {
    return this.#sums.filter(({ passes }) => !passes);
  }

  /** What changes would do. */
  weigh(deltas: Deltas): Weight {
    const mends: Breach[] = [];
    let net = 0;
    for (const [index, moved] of this.#moved(deltas)) {
      const sum = this.#sums[index];
      if (!sum) continue;
      const holds = sum.difference + moved === 0;
      if (!sum.passes && holds) {
        net += 1;
        mends.push({ check: sum.check, at: sum.at });
      } else if (!holds && (sum.passes || isFurther(sum.difference, moved))) net -= 1;
    }
    return { net, mends };
  }

  apply(deltas: Deltas): void {
    for (const [index, moved] of this.#moved(deltas)) {
      const sum = this.#sums[index];
      if (!sum) continue;
      const difference = sum.difference + moved;
      this.#sums[index] = { ...sum, difference, passes: difference === 0 };
    }
  }

  /** By how much each sum moves that some change touches. */
  #moved(deltas: Deltas): ReadonlyMap<number, number> {
    const moved = new Map<number, number>();
    for (const [key, delta] of deltas) {
      for (const index of this.#byKey.get(key) ?? []) {
        const effect = this.#sums[index]?.effects.get(key) ?? 0;
        moved.set(index, (moved.get(index) ?? 0) + effect * delta);
      }
    }
    for (const [index, by] of moved) if (by === 0) moved.delete(index);
    return moved;
  }
}
