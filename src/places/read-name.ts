import { stemOfCode } from './place-code.ts';
import type { KnownPlace, Places } from './places.ts';

/** `path` from the province down, and what follows the places in a name. */
export type ReadName = {
  readonly path: readonly KnownPlace[];
  readonly rest: string;
  /** Whether a short or an old name was read, or the place stands inside, so that the name is no plain row of places. */
  readonly odd: boolean;
  /** The name of a place that has become part of the last of `path`, where that was read; else null. */
  readonly absorbed: string | null;
};

type Form = 'full' | 'short';
type Step = { readonly place: KnownPlace; readonly name: string; readonly absorbed?: boolean };

/** What follows a short name, and makes another name of it: 东山 is not in 东山区. */
const otherKind = /^[市县区旗盟州]/u;

/** One step into a name: the place that it begins with, longest name first. A name shared by two places is none. */
function stepInto(text: string, list: readonly KnownPlace[], form: Form): Step | null {
  const hits = list.flatMap((place) =>
    (form === 'full' ? place.full : [place.short])
      .filter((name) => text.startsWith(name))
      .filter((name) => form === 'full' || name === place.name || !otherKind.test(text.slice(name.length)))
      .map((name) => ({ place, name })),
  );
  const longest = Math.max(0, ...hits.map(({ name }) => name.length));
  const best = hits.filter(({ name }) => name.length === longest);
  return best.length === 1 ? (best[0] ?? null) : null;
}

/** A place by an old name, or a county or county city by its short name where it has become a city or a district. */
function stepIntoFormer(text: string, list: readonly KnownPlace[]): Step | null {
  const listed = list.flatMap((place) =>
    [...place.former, ...place.absorbed]
      .filter((name) => text.startsWith(name))
      .map((name) => ({ place, name, absorbed: place.absorbed.includes(name) })),
  );
  if (listed.length > 0) return listed.length === 1 ? (listed[0] ?? null) : null;
  const changed = /^([一-龥]{2,5}?)(县|市)/u.exec(text);
  if (!changed) return null;
  const since = changed[2] === '县' ? /[市区县]$/u : /[市区]$/u;
  const named = list.filter((place) => since.test(place.name) && place.short === changed[1]);
  return named.length === 1 && named[0] ? { place: named[0], name: changed[0] } : null;
}

const within = (list: readonly KnownPlace[], path: readonly KnownPlace[]) => {
  const stem = stemOfCode(path.at(-1)?.code ?? '');
  return list.filter((place) => place.code.startsWith(stem));
};

/** Reads a name place by place; `path` grows downwards and `rest` shrinks. */
class NameReader {
  path: readonly KnownPlace[];
  odd = false;
  absorbed: string | null = null;

  constructor(
    public rest: string,
    province: KnownPlace | undefined,
  ) {
    this.path = province ? [province] : [];
  }

  private enter(step: Step | null): boolean {
    if (!step) return false;
    if (this.path.at(-1)?.code !== step.place.code) this.path = [...this.path, step.place];
    this.rest = this.rest.slice(step.name.length);
    if (step.absorbed) this.absorbed = step.name;
    return true;
  }

  read(list: readonly KnownPlace[], form: Form): boolean {
    const entered = this.enter(stepInto(this.rest, within(list, this.path), form));
    if (entered && form === 'short') this.odd = true;
    return entered;
  }

  readFormer(list: readonly KnownPlace[]): boolean {
    return this.enter(stepIntoFormer(this.rest, within(list, this.path)));
  }
}

/** The place named further on in a name, which then stays whole: 国家税务总局上海市税务局, 国家税务总局沭阳县税务局. */
function findInside(places: Places, name: string): ReadName | null {
  const inside = (list: readonly KnownPlace[]) => list.filter((place) => name.includes(place.name));
  const above = inside([...places.ofLevel('province'), ...places.ofLevel('city')]);
  const named = above.length > 0 ? above : inside(places.ofLevel('county'));
  const only = named.length === 1 ? named[0] : undefined;
  return only ? { path: places.pathOf(only.code), rest: name, odd: true, absorbed: null } : null;
}

/**
 * Reads the places that a publisher's name begins with: province, city and county, each by its full name or one that it
 * had before; by its short one where nothing else was found, or where `short` allows it: 安康高新区,
 * 重庆永川高新技术产业开发区. `province`: the first two digits of the code, where it is known.
 */
export function readName(places: Places, name: string, province: string | null, short: boolean): ReadName {
  const [provinces, cities, counties] = [
    places.ofLevel('province'),
    places.ofLevel('city'),
    places.ofLevel('county'),
  ];
  const hint = provinces.find(({ code }) => province !== null && code.startsWith(province));
  const reader = new NameReader(name, hint);
  const cityFirst = stepInto(name, within(cities, reader.path), 'full') !== null;
  const open = hint ? [hint] : provinces;
  if (!cityFirst) reader.read(open, 'full');
  reader.read(cities, 'full');
  const county = reader.read(counties, 'full') || reader.readFormer(counties);
  const full = reader.rest !== name;
  if (!full) {
    const above = reader.readFormer(cities) || reader.read(open, 'short');
    const city = reader.read(cities, 'full') || reader.read(cities, 'short');
    const below = reader.read(counties, 'full') || reader.readFormer(counties);
    if (!below && (short || !(above || city))) reader.read(counties, 'short');
  } else if (short && !county) reader.read(counties, 'short');
  if (reader.rest === name && reader.path.length === 0) {
    const inside = findInside(places, name);
    if (inside) return inside;
  }
  const code = reader.path.at(-1)?.code;
  const { rest, odd, absorbed } = reader;
  return { path: code ? places.pathOf(code) : [], rest, odd, absorbed };
}
