import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';

import { real } from './at.ts';

/**
 * Seeded random numbers: the same seed gives the same numbers on every machine with IEEE arithmetic (save that `log`
 * and `exp` may differ in the last bit between engines). Uniform bits are xoroshiro128+ (Blackman and Vigna).
 */
export type Random = {
  /** From above 0 to below 1, in steps of 2⁻³². */
  uniform(): number;
  /** Standard normal, by the ziggurat of Marsaglia and Tsang (2000) with layer and position from separate bits. */
  normal(): number;
  /** Writes as many normals as `out` holds, as calls of `normal` one after another would give them. */
  fillNormals(out: Float64Array): void;
  /** Gamma with the given shape (above 0) and scale 1, by Marsaglia and Tsang (2000), "A simple method …". */
  gamma(shape: number): number;
  /** As `gamma`, from `d` = shape − ⅓ and `c` = 1/√(9d) worked out before; the shape must be 1 or more. */
  gammaFrom(d: number, c: number): number;
};

const LAYERS = 128;
const TAIL = 3.442619855899;
const AREA = 9.91256303526217e-3;

/** Right edges of the layers, widest first: edges[0] stands for the base layer with its tail, edges[128] is 0. */
const edges = ((): Float64Array => {
  const x = new Float64Array(LAYERS + 1);
  const density = (at: number): number => Math.exp(-0.5 * at * at);
  x[0] = AREA / density(TAIL);
  x[1] = TAIL;
  for (let i = 2; i < LAYERS; i += 1) {
    const outer = real(x, i - 1);
    x[i] = Math.sqrt(-2 * Math.log(AREA / outer + density(outer)));
  }
  x[LAYERS] = 0;
  return x;
})();
const heights = edges.map((x) => Math.exp(-0.5 * x * x));
const ratios = Float64Array.from({ length: LAYERS }, (_, i) => real(edges, i + 1) / real(edges, i));

/** SplitMix32: a well-mixed 32-bit number from a counter (Steele, Lea and Flood 2014, with 32-bit constants). */
function mixBits(counter: number): number {
  let mixed = (counter + 0x9e3779b9) | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
  return mixed ^ (mixed >>> 15);
}

/** `seed` is any whole number that a double holds: all of its bits count. */
export function makeRandom(seed: number): Random {
  const low = seed | 0;
  const high = Math.floor(seed / 2 ** 32) | 0;
  const state = [mixBits(low), mixBits(low ^ 0x5bd1e995), mixBits(high + 0x632be5ab), mixBits(high ^ low)];
  return new Source(xoroshiro128plusFromState(state));
}

class Source implements Random {
  private layerBits = 0;
  private layersLeft = 0;

  constructor(private readonly bits: RandomGenerator) {}

  uniform(): number {
    return ((this.bits.next() >>> 0) + 0.5) * 2 ** -32;
  }

  normal(): number {
    for (;;) {
      if (this.layersLeft === 0) {
        this.layerBits = this.bits.next() >>> 4;
        this.layersLeft = 4;
      }
      const layer = this.layerBits & 127;
      this.layerBits >>>= 7;
      this.layersLeft -= 1;
      const u = (this.bits.next() + 0.5) * 2 ** -31;
      const x = u * real(edges, layer);
      if (Math.abs(u) < real(ratios, layer)) return x;
      const found = this.beyondLayer(layer, u, x);
      if (found !== null) return found;
    }
  }

  fillNormals(out: Float64Array): void {
    const { bits } = this;
    let { layerBits, layersLeft } = this;
    for (let i = 0; i < out.length;) {
      if (layersLeft === 0) {
        layerBits = bits.next() >>> 4;
        layersLeft = 4;
      }
      const layer = layerBits & 127;
      layerBits >>>= 7;
      layersLeft -= 1;
      const u = (bits.next() + 0.5) * 2 ** -31;
      const x = u * (edges[layer] ?? NaN);
      const found = Math.abs(u) < (ratios[layer] ?? NaN) ? x : this.beyondLayer(layer, u, x);
      if (found === null) continue;
      out[i] = found;
      i += 1;
    }
    this.layerBits = layerBits;
    this.layersLeft = layersLeft;
  }

  gamma(shape: number): number {
    if (shape < 1) return this.gamma(shape + 1) * this.uniform() ** (1 / shape);
    const d = shape - 1 / 3;
    return this.gammaFrom(d, 1 / Math.sqrt(9 * d));
  }

  gammaFrom(d: number, c: number): number {
    for (;;) {
      const x = this.normal();
      const root = 1 + c * x;
      if (root <= 0) continue;
      const v = root * root * root;
      const u = this.uniform();
      const square = x * x;
      if (u < 1 - 0.0331 * square * square) return d * v;
      if (Math.log(u) < 0.5 * square + d * (1 - v + Math.log(v))) return d * v;
    }
  }

  /** What a point outside its layer's box stands for; null where another is to be drawn. */
  private beyondLayer(layer: number, u: number, x: number): number | null {
    if (layer === 0) return this.tail(u < 0);
    const outer = real(heights, layer);
    const inner = real(heights, layer + 1);
    return outer + this.uniform() * (inner - outer) < Math.exp(-0.5 * x * x) ? x : null;
  }

  private tail(negative: boolean): number {
    for (;;) {
      const x = -Math.log(this.uniform()) / TAIL;
      const y = -Math.log(this.uniform());
      if (y + y > x * x) return negative ? -(TAIL + x) : TAIL + x;
    }
  }
}
