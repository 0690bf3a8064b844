import type { Random } from './random.ts';

const span = (bytes: Uint8Array, random: Random): readonly [number, number] => {
  const from = random.below(bytes.length);
  return [from, from + 1 + random.below(Math.min(400, bytes.length - from))];
};

const joined = (...parts: readonly Uint8Array[]): Uint8Array => {
  const out = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
};

/** Bytes that were changed, cut off, lost, doubled, moved or emptied. */
export function changeBytes(whole: Uint8Array, random: Random): Uint8Array {
  if (whole.length === 0) return whole;
  const [from, to] = span(whole, random);
  const lost = () => joined(whole.subarray(0, from), whole.subarray(to));
  return random.pick<() => Uint8Array>([
    () => {
      const bytes = whole.slice();
      for (let left = 1 + random.below(12); left > 0; left -= 1) {
        bytes[random.below(bytes.length)] = random.below(256);
      }
      return bytes;
    },
    () => whole.slice(0, 1 + random.below(whole.length)),
    lost,
    () => joined(whole.subarray(0, to), whole.subarray(from)),
    () => {
      const rest = lost();
      const place = random.below(rest.length + 1);
      return joined(rest.subarray(0, place), whole.subarray(from, to), rest.subarray(place));
    },
    () => whole.slice().fill(random.pick([0, 32, 255]), from, to),
  ])();
}
