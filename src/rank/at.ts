/** An array's entry that must be there: an index out of range is a fault and throws, never an undefined or a zero. */
export function item<T>(array: readonly T[], index: number): T {
  if (index < 0 || index >= array.length) throw new RangeError(`No entry ${index} of ${array.length}.`);
  return array[index] as T;
}

/** As `item`, for a typed array of reals; apart from `whole` so that each stays fast in inner loops. */
export function real(array: Float64Array, index: number): number {
  const value = array[index];
  if (value === undefined) throw new RangeError(`No entry ${index} of ${array.length}.`);
  return value;
}

/** As `item`, for a typed array of whole numbers. */
export function whole(array: Int32Array, index: number): number {
  const value = array[index];
  if (value === undefined) throw new RangeError(`No entry ${index} of ${array.length}.`);
  return value;
}
