import { levelOfCode, type Place, type PlaceLevel } from './place-code.ts';
import { shortName } from './short-name.ts';

/** A place as it is looked up: its level, its names with a kind (石柱土家族自治县, 石柱县) and the one without (石柱). */
export type KnownPlace = Place & {
  readonly level: PlaceLevel;
  readonly full: readonly string[];
  readonly short: string;
};

/** Every form of a name by which a place is known: with its kind, without, and the old ones that lead to it. */
export function formsOf({ full, short, former, absorbed }: KnownPlace): readonly string[] {
  const old = [...former, ...absorbed];
  return [...new Set([...full, short, ...old, ...old.map(shortName)])];
}

function toKnown(place: Place): KnownPlace {
  const short = shortName(place.name);
  const kind = /自治(州|县|旗)$/u.exec(place.name)?.[1];
  const full = kind === undefined ? [place.name] : [place.name, short + kind];
  return { ...place, level: levelOfCode(place.code), full, short };
}

/** The codes that could contain a code, from the province down; itself last. */
const codesDown = (code: string): readonly string[] => [
  ...new Set([`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`, code.slice(0, 6), code]),
];

/** The register of places in memory: provinces, cities and counties of GB/T 2260, and townships where they were given. */
export class Places {
  readonly all: readonly KnownPlace[];
  private readonly byCode: ReadonlyMap<string, KnownPlace>;
  private readonly byParent = new Map<string | null, KnownPlace[]>();
  private readonly byForm = new Map<string, KnownPlace[]>();

  constructor(list: readonly Place[]) {
    this.all = list.map(toKnown).sort((a, b) => (a.code < b.code ? -1 : 1));
    this.byCode = new Map(this.all.map((place) => [place.code, place]));
    for (const place of this.all) {
      addTo(this.byParent, this.parentOf(place.code)?.code ?? null, place);
      for (const form of formsOf(place)) addTo(this.byForm, form, place);
    }
  }

  /** The place of a code; undefined for one that the register has not. */
  placeOf(code: string): KnownPlace | undefined {
    return this.byCode.get(code);
  }

  /** A place and those that contain it, from the province down; a code of no place gives those above it. */
  pathOf(code: string): readonly KnownPlace[] {
    return codesDown(code).flatMap((each) => this.byCode.get(each) ?? []);
  }

  /** The place that contains another: a county directly under its province has the province. */
  parentOf(code: string): KnownPlace | undefined {
    return this.pathOf(code).findLast((place) => place.code !== code);
  }

  /** The places directly within another, by code: all whose governments should file. Without a code, the provinces. */
  partsOf(code: string | null): readonly KnownPlace[] {
    return this.byParent.get(code) ?? [];
  }

  /** The places of a level, by code. */
  ofLevel(level: PlaceLevel): readonly KnownPlace[] {
    return this.all.filter((place) => place.level === level);
  }

  /** All places that have this form of a name. */
  named(form: string): readonly KnownPlace[] {
    return this.byForm.get(form) ?? [];
  }

  /** The usual full name of a place in Chinese: a district with its city, all of a municipality with it (淮安市洪泽区). */
  fullNameOf(code: string): string {
    return fullName(this.pathOf(code));
  }
}

/** Whether a name begins with that of its city, and goes on: 示例云川区 says 示例市, 淮安区 does not say 淮安市. */
const saysCity = (own: KnownPlace, city: KnownPlace | undefined): boolean =>
  city !== undefined && own.short !== city.short && own.name.startsWith(city.short);

/** The places whose names make up a place's usual full name: a district with its city, a county or county city alone. */
export function fullParts(path: readonly KnownPlace[]): readonly KnownPlace[] {
  const own = path.at(-1);
  if (!own || path.length === 1) return path;
  const [province, above] = [path[0], path.at(-2)];
  if (own.level === 'township') return [...fullParts(path.slice(0, -1)), own];
  if (province?.name.endsWith('市')) return [province, own];
  const needsCity = (own.name.endsWith('区') || own.name.length <= 2) && !saysCity(own, above);
  return needsCity && path.length > 2 && above ? [above, own] : [own];
}

/** A place's usual full name in Chinese, by its path. */
export const fullName = (path: readonly KnownPlace[]): string =>
  fullParts(path)
    .map(({ name }) => name)
    .join('');

function addTo<K>(map: Map<K, KnownPlace[]>, key: K, place: KnownPlace): void {
  const held = map.get(key);
  if (held) held.push(place);
  else map.set(key, [place]);
}
