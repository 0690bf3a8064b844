import type { Level, ProvinceCode, Scope } from '../../../schema/publishers.ts';
import { cleanName, toShortForm, withoutBrackets, withoutGovernment } from './clean-name.ts';
import { findRegion, regionOfCode, regionPath, regionsNamed, type Region } from './regions.ts';
import { toSlug } from './romanise.ts';

/** A reviewed exception: names that begin with `name` are read as if they began with `as`, or lie in `region`. */
export type PublisherAlias = {
  readonly name: string;
  readonly as?: string;
  readonly region?: string;
  readonly reason: string;
};

/** Who published something: as told, with what the source says of its place and kind (null where it says nothing). */
export type PublisherTold = {
  readonly name: string;
  readonly province: ProvinceCode | null;
  readonly level: Level | null;
  readonly scope: Scope | null;
};

/** One publisher, whatever form of its name was told. The id depends on the name alone. */
export type Identity = {
  readonly id: string;
  readonly hans: string;
  readonly level: Level;
  readonly province: ProvinceCode;
  readonly region_code: string;
  readonly path: readonly Region[];
  readonly rest: string;
};

/** A name of which no province can be found: said with the name and what would help. */
export class UnknownPublisherError extends Error {
  override readonly name = 'UnknownPublisherError';
}

const zone =
  /(?:开发区|高新区|经开区|新区|新城|保税区|园区|产业园|工业园|工业区|示范区|合作区|景区|发展区|商务区|经济区|港务区|实验区|片区|生态园|汽车城|东城园|汉口北)$/u;
const township = /(?:街道|街道办事处|街办|镇|乡|苏木)$/u;

function levelOf(path: readonly Region[], rest: string): Level {
  if (rest === '') {
    const code = path.at(-1)?.code ?? '';
    return code.endsWith('0000') ? 'province' : code.endsWith('00') ? 'city' : 'county';
  }
  const own = withoutGovernment(withoutBrackets(rest));
  if (township.test(own)) return 'township';
  return zone.test(own) ? 'zone' : 'department';
}

/** Why a name has no place: its region's name is that of several, or it names none. */
function unknownPublisher(name: string, plain: string): UnknownPublisherError {
  const several = regionsNamed(plain).map((region) => placeName(regionPath(region.code)));
  const fault =
    several.length > 1
      ? `“${name}” may be of ${several.join(', ')}: its city is not named.`
      : `No region of GB/T 2260 is named in “${name}”.`;
  return new UnknownPublisherError(`${fault} Add it to data/publisher-aliases.json with its region code.`);
}

/** A region's usual full name: a district with its city, a county or county city alone, all with a municipality. */
export function placeName(path: readonly Region[]): string {
  const own = path.at(-1);
  if (!own) return '';
  const [province, above] = [path[0], path.at(-2)];
  if (path.length === 1) return own.name;
  if (province?.name.endsWith('市')) return province.name + own.name;
  const needsCity = own.name.endsWith('区') || own.name.length <= 2;
  return needsCity && path.length > 2 && above ? above.name + own.name : own.name;
}

/** Applies the reviewed exceptions to a cleaned name: the name to read on, and the region where one is stated. */
function applyAlias(name: string, aliases: readonly PublisherAlias[]) {
  const alias = aliases
    .filter((each) => name.startsWith(each.name))
    .sort((a, b) => b.name.length - a.name.length)[0];
  if (!alias) return { name, region: null };
  const region = alias.region === undefined ? null : regionOfCode(alias.region);
  if (region === undefined)
    throw new Error(`publisher-aliases.json: ${alias.region ?? ''} is no region code.`);
  return { name: (alias.as ?? alias.name) + name.slice(alias.name.length), region };
}

/**
 * Identifies a publisher by the region that its name begins with and what follows it. Two forms of a name are one
 * publisher; an organ-only report of a province, city or county is its government's own, not the region's.
 * Throws an `UnknownPublisherError` where no province can be found.
 */
export function identifyPublisher(told: PublisherTold, aliases: readonly PublisherAlias[]): Identity {
  const seen = cleanName(told.name);
  const { name, region } = applyAlias(seen, aliases);
  const plain = withoutBrackets(name);
  const guess = findRegion(
    plain,
    told.province,
    told.level === 'zone' || zone.test(withoutGovernment(plain)),
  );
  const path = region ? regionPath(region.code) : guess.path;
  const whole = region ? plain : guess.rest;
  const province = path[0];
  const code = path.at(-1)?.code;
  if (!province || code === undefined) throw unknownPublisher(told.name, plain);
  const governed = withoutGovernment(whole);
  const place = /^(?:人民政府(?:机关)?)?$/u.test(whole);
  const level = told.level ?? levelOf(path, place ? '' : whole);
  const government = level === 'province' || level === 'city' || level === 'county';
  const ownOffice = whole.endsWith('人民政府机关') || (government && told.scope === 'organ');
  const bare = level === 'department' && !ownOffice ? whole : governed;
  const rest = place ? '' : level === 'township' ? governed.replace(/(?:街道办事处|街办)$/u, '街道') : bare;
  const slug = [
    code,
    toSlug(path.at(-1)?.short ?? ''),
    toSlug(toShortForm(rest)),
    ownOffice ? 'benjiguan' : '',
  ];
  const start = placeName(path);
  return {
    id: slug.filter((part) => part !== '').join('-'),
    hans: ownOffice
      ? `${start}${rest}人民政府机关`
      : displayName(level, start, rest, seen, Boolean(region) || guess.short),
    level: ownOffice ? 'department' : level,
    province: province.code.slice(0, 2) as ProvinceCode,
    region_code: code,
    path,
    rest: ownOffice ? `${rest}人民政府机关` : rest,
  };
}

/** A zone, and what is not named after a whole row of regions, keeps the name that it goes by. */
function displayName(level: Level, start: string, rest: string, seen: string, odd: boolean): string {
  if (level === 'zone' || (odd && rest !== ''))
    return level === 'department' ? seen : withoutGovernment(seen);
  return start + rest;
}
