import { kindOfPublisher } from '../../schema/publisher-kinds.ts';
import type { PeerMedian } from './check-peers.ts';
import type { PublisherTraits } from './check-subject.ts';

/** So many like publishers, beside the one compared, make a median worth comparing with. */
const enough = 20;

/** The tier of government that a publisher belongs to, by its region code. */
function tierOf(code: string | null): string {
  if (code === null) return 'unknown';
  if (code.endsWith('0000')) return 'province';
  return code.endsWith('00') ? 'city' : 'county';
}

/** Who is alike, the closest first: level, kind and tier; level and kind; level and tier. */
function likeOf({ level, name, region_code }: PublisherTraits): readonly string[] {
  const [kind, tier] = [kindOfPublisher(level, name), tierOf(region_code)];
  const levelText = String(level);
  return [`${levelText} ${kind} ${tier}`, `${levelText} ${kind}`, `${levelText} ${tier}`];
}

function medianOf(sorted: readonly number[]): number {
  const [low, high] = [sorted[(sorted.length - 1) >> 1] ?? 0, sorted[sorted.length >> 1] ?? 0];
  return (low + high) / 2;
}

/** Values in ascending order, and where each publisher's stands. */
type Sorted = { readonly values: readonly number[]; readonly places: ReadonlyMap<string, number> };

/** The median of all but the one at a place, so that nothing is sorted or copied for each publisher. */
function medianWithout({ values }: Sorted, atPlace: number | undefined): number {
  const at = (index: number) => values[atPlace !== undefined && index >= atPlace ? index + 1 : index] ?? 0;
  const length = values.length - (atPlace === undefined ? 0 : 1);
  return (at((length - 1) >> 1) + at(length >> 1)) / 2;
}

/** Quantities of many publishers, a publisher once: by the median of its own reports. */
export class PeerMedians {
  /** Values by group and quantity, then by publisher. */
  readonly #groups = new Map<string, Map<string, number[]>>();
  readonly #sorted = new Map<string, Sorted>();
  readonly #like = new Map<string, readonly string[]>();

  add(id: string, traits: PublisherTraits, quantities: ReadonlyMap<string, number>): void {
    this.#sorted.clear();
    for (const group of this.#groupsOf(id, traits)) {
      for (const [quantity, value] of quantities) {
        const name = `${group} ${quantity}`;
        const held = this.#groups.get(name) ?? new Map<string, number[]>();
        this.#groups.set(name, held);
        const values = held.get(id);
        if (values) values.push(value);
        else held.set(id, [value]);
      }
    }
  }

  /** The medians among a publisher's like, itself apart: of the closest of its groups that has twenty others. */
  of(id: string, traits: PublisherTraits): PeerMedian {
    return (quantity) => {
      for (const group of this.#groupsOf(id, traits)) {
        const sorted = this.#sortedOf(`${group} ${quantity}`);
        const atPlace = sorted.places.get(id);
        if (sorted.values.length - (atPlace === undefined ? 0 : 1) >= enough)
          return medianWithout(sorted, atPlace);
      }
      return null;
    };
  }

  #groupsOf(id: string, traits: PublisherTraits): readonly string[] {
    const known = this.#like.get(id) ?? likeOf(traits);
    this.#like.set(id, known);
    return known;
  }

  #sortedOf(name: string): Sorted {
    const known = this.#sorted.get(name);
    if (known) return known;
    const pairs = [...(this.#groups.get(name) ?? [])]
      .map(([id, values]) => [medianOf(values.toSorted((a, b) => a - b)), id] as const)
      .sort(([a], [b]) => a - b);
    const sorted = {
      values: pairs.map(([value]) => value),
      places: new Map(pairs.map(([, id], at) => [id, at])),
    };
    this.#sorted.set(name, sorted);
    return sorted;
  }
}
