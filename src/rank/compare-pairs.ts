import { item, real, whole } from './at.ts';
import type { RatioOf } from './lead-ratios.ts';

/** Of each row, how many others lead it by more than a limit, and how many it so leads. */
type Counts = { readonly above: Int32Array; readonly below: Int32Array };

/** All rows beside each other, by a least limit and by a widest one. */
export type Compared = {
  readonly byLeast: Counts;
  readonly byWidest: Counts;
  /** Ratios between the floor and the widest limit, of others over a row, for those rows that are asked about. */
  readonly between: (rows: readonly number[]) => ReadonlyMap<number, Float64Array>;
  /** Those of one row between the two limits. */
  readonly open: (row: number) => Float64Array;
};

type Limits = { readonly least: number; readonly floor: number; readonly widest: number };

/** So many ratios in between are held, at most (64 MB); where there are more, a row's are worked out again. */
const HELD = 4_000_000;

/** Compares every two of so many rows, once for both of them. */
export function comparePairs(rows: number, ratioOf: RatioOf, { least, floor, widest }: Limits): Compared {
  const counts = (): Counts => ({ above: new Int32Array(rows), below: new Int32Array(rows) });
  const byLeast = counts();
  const byWidest = counts();
  const between = new Between();
  const count = ({ above, below }: Counts, row: number, ratio: number): void => {
    const into = ratio > 0 ? above : below;
    into[row] = (into[row] ?? NaN) + 1;
  };
  for (let over = 1; over < rows; over += 1) {
    for (let row = 0; row < over; row += 1) {
      const ratio = ratioOf(row, over);
      const size = Math.abs(ratio);
      // Nobody leads; or one is known exactly, and the other way round is no mere change of sign.
      if (size === 0 || size === Infinity) {
        for (const [one, led] of [
          [ratio, over],
          [ratioOf(over, row), row],
        ] as const) {
          if (one === 0) continue;
          count(byLeast, led, one);
          count(byWidest, led, one);
        }
        continue;
      }
      if (!(size > least)) continue;
      count(byLeast, over, ratio);
      count(byLeast, row, -ratio);
      if (size <= widest) {
        if (size > floor) between.add(row, over, ratio);
        continue;
      }
      count(byWidest, over, ratio);
      count(byWidest, row, -ratio);
    }
  }
  const anew = (over: number): Float64Array =>
    Float64Array.from({ length: rows }, (_, row) => (row === over ? 0 : ratioOf(row, over))).filter(
      (ratio) => Math.abs(ratio) > least && Math.abs(ratio) <= widest,
    );
  return {
    byLeast,
    byWidest,
    between: (asked) => between.of(rows, asked) ?? new Map(asked.map((row) => [row, anew(row)])),
    open: anew,
  };
}

/** The ratios of pairs as they come, in arrays that grow, up to `HELD`. */
class Between {
  private size = 0;
  private leading = new Int32Array(1024);
  private led = new Int32Array(1024);
  private ratios = new Float64Array(1024);

  add(row: number, over: number, ratio: number): void {
    const at = this.size;
    this.size += 1;
    if (at >= HELD) return;
    if (at === this.ratios.length) this.grow();
    this.leading[at] = row;
    this.led[at] = over;
    this.ratios[at] = ratio;
  }

  /** By row, for those asked about; null where there were too many to hold. */
  of(rows: number, asked: readonly number[]): ReadonlyMap<number, Float64Array> | null {
    if (this.size > HELD) return null;
    const lengths = new Int32Array(rows);
    for (let at = 0; at < this.size; at += 1) {
      for (const row of [whole(this.leading, at), whole(this.led, at)]) {
        lengths[row] = whole(lengths, row) + 1;
      }
    }
    const places = new Int32Array(rows).fill(-1);
    const found = asked.map((row, i) => {
      places[row] = i;
      return new Float64Array(whole(lengths, row));
    });
    const put = (row: number, ratio: number): void => {
      const place = whole(places, row);
      if (place < 0) return;
      const left = whole(lengths, row) - 1;
      lengths[row] = left;
      item(found, place)[left] = ratio;
    };
    for (let at = 0; at < this.size; at += 1) {
      const ratio = real(this.ratios, at);
      put(whole(this.led, at), ratio);
      put(whole(this.leading, at), -ratio);
    }
    return new Map(asked.map((row, i) => [row, item(found, i)]));
  }

  private grow(): void {
    const length = Math.min(2 * this.ratios.length, HELD);
    const widen = <T extends Int32Array | Float64Array>(from: T, into: T): T => {
      into.set(from);
      return into;
    };
    this.leading = widen(this.leading, new Int32Array(length));
    this.led = widen(this.led, new Int32Array(length));
    this.ratios = widen(this.ratios, new Float64Array(length));
  }
}
