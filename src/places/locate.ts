import type { Level, ProvinceCode, Scope } from '../schema/publishers.ts';
import { placeOfBranch, splitZone } from './body-name.ts';
import { cleanName, withoutBrackets, withoutGovernment } from './clean-name.ts';
import { provinceOfCode, type PlaceLevel } from './place-code.ts';
import { fullName, type KnownPlace, type Places } from './places.ts';
import { readName, type ReadName } from './read-name.ts';

/**
 * A reviewed exception: names that begin with `name` are read as if they began with `as`, or lie in `region`, or are of
 * `level` whatever a source calls them; `zone`: what more such a name says is a body of that zone.
 */
export type PublisherAlias = {
  readonly name: string;
  readonly as?: string;
  readonly region?: string;
  readonly level?: Level;
  readonly zone?: true;
  readonly reason: string;
};

/** Who published something: as told, with what the source says of its place and kind (null where it says nothing). */
export type PublisherClues = {
  readonly name: string;
  readonly province: ProvinceCode | null;
  readonly level: Level | null;
  readonly scope: Scope | null;
};

/** Where a publisher belongs, whatever form of its name was told: its place, and what its name says beyond the place. */
export type Located = {
  readonly hans: string;
  readonly level: Level;
  readonly province: ProvinceCode;
  /** The place that it is of: that of a branch is the place that it works for (广州市公安局荔湾区分局: 440103). */
  readonly region_code: string;
  /** The places that its name begins with. */
  readonly path: readonly KnownPlace[];
  /** What follows the place in the name; '' for a place’s own government. */
  readonly rest: string;
  /** Whether it is a department of a zone, and not of the place's government. */
  readonly ofZone: boolean;
  /** Whether it is a government that reports for itself alone, and not for its region. */
  readonly isOffice: boolean;
};

/** A name of which no place can be found: said with the name and what would help. */
export class UnknownPublisherError extends Error {
  override readonly name = 'UnknownPublisherError';

  /** `place`: the name as it stands, and where it may lie. */
  constructor(
    message: string,
    readonly place?: string,
  ) {
    super(message);
  }
}

const zone =
  /(?:开发区|高新区|经开区|新区|新城|保税区|园区|产业园|工业园|工业区|示范区|合作区|景区|发展区|商务区|经济区|港务区|[试实]验区|管理区|投资区|度假区|特区|片区|生态园|汽车城|东城园|汉口北)$/u;
const township = /(?:街道|街道办事处|街办|镇|(?<!城)乡|苏木|(?<!工作)办事处)$/u;
/** How no zone's name ends, but that of an organ of one, whatever a source takes it for. */
const organ = /(?:局|中心|办|办公室)$/u;
const placeAlone = /^(?:人民政府(?:机关)?)?$/u;

const isGovernment = (level: Level): level is Exclude<PlaceLevel, 'township'> & Level =>
  level === 'province' || level === 'city' || level === 'county';

function levelOf(place: KnownPlace, rest: string): Level {
  if (rest === '') return place.level;
  const bare = withoutGovernment(withoutBrackets(rest));
  if (township.test(bare)) return 'township';
  return zone.test(bare) ? 'zone' : 'department';
}

/** Whether the name tells the level better than the source: a zone's committee is the zone, an organ is never one. */
function isNamed(named: Level, stated: Level | null, governed: string): boolean {
  if (stated === 'zone') return organ.test(governed);
  return named === 'zone' && stated !== 'township';
}

/** Why a name has no place: its place's name is that of several, or it names none. */
function unknownPublisher(places: Places, name: string, plain: string): UnknownPublisherError {
  const several = places.all
    .filter((place) => plain.startsWith(place.name))
    .map(({ code }) => places.fullNameOf(code));
  const fault =
    several.length > 1
      ? `“${name}” may be of ${several.join(', ')}: its city is not named.`
      : `No place of GB/T 2260 is named in “${name}”.`;
  return new UnknownPublisherError(
    `${fault} Add it to data/publisher-aliases.json with its region code.`,
    [name, ...(several.length > 1 ? several : [])].join(' / '),
  );
}

/** Applies the reviewed exceptions to a cleaned name: the name to read on, and the region where one is stated. */
function applyAlias(name: string, aliases: readonly PublisherAlias[], places: Places) {
  const alias = aliases
    .filter((each) => name.startsWith(each.name))
    .sort((a, b) => b.name.length - a.name.length)[0];
  if (!alias) return { name, region: null, alias: null };
  const region = alias.region === undefined ? null : places.placeOf(alias.region);
  if (region === undefined)
    throw new Error(`publisher-aliases.json: ${alias.region ?? ''} is no region code.`);
  return { name: (alias.as ?? alias.name) + name.slice(alias.name.length), region, alias };
}

/** A zone, and what is not named after a whole row of places, keeps the name that it goes by. */
function displayName(level: Level, start: string, rest: string, seen: string, odd: boolean): string {
  if (level === 'zone' || (odd && rest !== ''))
    return level === 'department' ? seen : withoutGovernment(seen);
  return start + rest;
}

/** A name divided: the places, an old place that has become part of another (else ''), and what follows. */
type Split = { readonly path: readonly KnownPlace[]; readonly old: string; readonly whole: string };

/** A name whose place a reviewed exception states: what follows the places above it, where it names them. */
function nameIn(places: Places, region: KnownPlace, plain: string, guess: ReadName): Split {
  const path = places.pathOf(region.code);
  const inRow = !guess.odd && guess.path.every(({ code }) => path.some((place) => place.code === code));
  return { path, old: '', whole: inRow ? guess.rest : plain };
}

/**
 * The government, or an organ, of a place that has become part of another is not that of the other: its name keeps the
 * old place. A township goes on.
 */
function keepAbsorbed({ path, rest, absorbed }: ReadName, stated: Level | null): Split {
  const goesOn = stated === 'township' || (stated === null && township.test(withoutGovernment(rest)));
  if (absorbed === null || goesOn) return { path, old: '', whole: rest };
  return { path: path.slice(0, -1), old: absorbed, whole: rest };
}

/**
 * Places a publisher by the places that its name begins with and what follows them. Two forms of a name are one
 * publisher; an organ-only report of a province, city or county is its government's own, not the region's.
 * Throws an `UnknownPublisherError` where no place can be found.
 */
export function locatePublisher(
  places: Places,
  clues: PublisherClues,
  aliases: readonly PublisherAlias[],
): Located {
  const seen = cleanName(clues.name);
  const { name, region, alias } = applyAlias(seen, aliases, places);
  const plain = withoutBrackets(name);
  const asZone = (alias?.level ?? clues.level) === 'zone' || zone.test(withoutGovernment(plain));
  const guess = readName(places, plain, clues.province, asZone);
  const place = region ?? guess.path.at(-1);
  if (!place) throw unknownPublisher(places, clues.name, plain);
  const { path, old, whole } = region
    ? nameIn(places, region, plain, guess)
    : keepAbsorbed(guess, clues.level);
  const governed = withoutGovernment(whole);
  const isPlace = placeAlone.test(whole);
  const named = levelOf(place, isPlace ? '' : whole);
  const level = alias?.level ?? (isNamed(named, clues.level, governed) ? named : (clues.level ?? named));
  const isOffice = whole.endsWith('人民政府机关') || (isGovernment(level) && clues.scope === 'organ');
  const bare = level === 'department' && !isOffice ? whole : governed;
  const after = isPlace
    ? ''
    : level === 'township'
      ? governed.replace(/(?:街道办事处|街办)$/u, '街道')
      : bare;
  const rest = old + after;
  const start = fullName(path);
  const branch = level === 'department' && !region ? placeOfBranch(places, path, whole) : null;
  return {
    hans: isOffice
      ? `${start}${rest}人民政府机关`
      : displayName(level, start, rest, seen, Boolean(region) || guess.odd),
    level: isOffice ? 'department' : level,
    province: provinceOfCode(place.code),
    region_code: branch?.code ?? place.code,
    path,
    rest,
    ofZone: (level === 'department' || isOffice) && (alias?.zone === true || splitZone(whole) !== null),
    isOffice,
  };
}
