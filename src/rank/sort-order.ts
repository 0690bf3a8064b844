import { real, whole } from './at.ts';

/** Working memory of `sortOrder` for up to `capacity` numbers; one is used again and again. */
export type SortMemory = {
  readonly order: Int32Array;
  readonly bucket: Int32Array;
  readonly starts: Int32Array;
};

export function makeSortMemory(capacity: number): SortMemory {
  return {
    order: new Int32Array(capacity),
    bucket: new Int32Array(capacity),
    starts: new Int32Array(capacity + 2),
  };
}

/**
 * The positions of the first `count` numbers from the smallest to the largest, in `memory.order`. Equal numbers come
 * in no promised order. Numbers are spread over as many equal buckets as there are numbers, then each bucket is
 * sorted: time grows as `count` where numbers spread, as count·log(count) where they crowd. All must be finite.
 */
export function sortOrder(values: Float64Array, count: number, memory: SortMemory): Int32Array {
  const { order, bucket, starts } = memory;
  let low = Infinity;
  let high = -Infinity;
  for (let i = 0; i < count; i += 1) {
    const value = real(values, i);
    if (value < low) low = value;
    if (value > high) high = value;
  }
  if (!(high > low) || !Number.isFinite((count - 1) / (high - low))) {
    for (let i = 0; i < count; i += 1) order[i] = i;
    if (high > low) quickSort(values, order, 0, count - 1);
    return order;
  }
  const scale = (count - 1) / (high - low);
  starts.fill(0, 0, count + 1);
  for (let i = 0; i < count; i += 1) {
    const b = ((real(values, i) - low) * scale) | 0;
    bucket[i] = b;
    starts[b + 1] = whole(starts, b + 1) + 1;
  }
  for (let b = 0; b < count; b += 1) starts[b + 1] = whole(starts, b + 1) + whole(starts, b);
  for (let i = 0; i < count; i += 1) {
    const b = whole(bucket, i);
    const place = whole(starts, b);
    order[place] = i;
    starts[b] = place + 1;
  }
  let from = 0;
  for (let b = 0; b < count; b += 1) {
    const to = whole(starts, b);
    if (to - from > 1) quickSort(values, order, from, to - 1);
    from = to;
  }
  return order;
}

const SMALL = 12;

function quickSort(values: Float64Array, order: Int32Array, first: number, last: number): void {
  let low = first;
  let high = last;
  while (high - low > SMALL) {
    const pivot = middleOfThree(values, order, low, high);
    let i = low - 1;
    let j = high + 1;
    for (;;) {
      do i += 1;
      while (real(values, whole(order, i)) < pivot);
      do j -= 1;
      while (real(values, whole(order, j)) > pivot);
      if (i >= j) break;
      const swapped = whole(order, i);
      order[i] = whole(order, j);
      order[j] = swapped;
    }
    if (j - low < high - j) {
      quickSort(values, order, low, j);
      low = j + 1;
    } else {
      quickSort(values, order, j + 1, high);
      high = j;
    }
  }
  insertionSort(values, order, low, high);
}

function middleOfThree(values: Float64Array, order: Int32Array, low: number, high: number): number {
  const a = real(values, whole(order, low));
  const b = real(values, whole(order, (low + high) >> 1));
  // Never the last entry: the partition above must leave something on either side.
  const c = real(values, whole(order, high - 1));
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}

function insertionSort(values: Float64Array, order: Int32Array, low: number, high: number): void {
  for (let i = low + 1; i <= high; i += 1) {
    const moving = whole(order, i);
    const value = real(values, moving);
    let j = i - 1;
    while (j >= low && real(values, whole(order, j)) > value) {
      order[j + 1] = whole(order, j);
      j -= 1;
    }
    order[j + 1] = moving;
  }
}
