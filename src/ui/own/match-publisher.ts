import { toComparedForm } from '../../places/clean-name.ts';
import { locatePublisher, UnknownPublisherError, type Located } from '../../places/locate.ts';
import type { NamedPlaces } from '../../places/named-places.ts';
import { levelOfCode, provinceOfCode } from '../../places/place-code.ts';
import { codesAbove, tierOf } from '../../places/publisher-place.ts';
import type { RowOf } from '../../query/query.ts';
import type { Language } from '../../schema/languages.ts';
import type { Level, Scope } from '../../schema/publishers.ts';
import type { sitePublishers } from '../../query/site-publishers.ts';
import { ownPrefix } from '../../query/filter.ts';
import { namedPublisher, type OwnPublisher } from './own-report.ts';

export type SitePublisher = RowOf<(typeof sitePublishers)['columns']>;

/** A site publisher as that of an own report; a language without a name takes the Chinese one. */
export const toOwnPublisher = (row: SitePublisher): OwnPublisher => {
  const hans = row.hans ?? row.publisher_id ?? '';
  return {
    siteId: row.publisher_id,
    names: { hans, hant: row.hant ?? hans, en: row.en ?? hans },
    level: row.level,
    province: row.province,
    tier: row.tier,
    regionCode: row.region_code,
    cityCode: row.city_code,
    countyCode: row.county_code,
    parentId: row.parent_id,
  };
};

const government = /(?:人民政府|管理委员会|管委会)$/u;

const folded = (name: string): string => name.normalize('NFKC').replace(/\s+/g, '');

/** A name without the word for its government: a place's report is its government's. */
const bare = (name: string): string => folded(name).replace(government, '');

/** The site's publishers alone: those of own reports are in the same table. */
const ofSite = (rows: readonly SitePublisher[]): readonly SitePublisher[] =>
  rows.filter(({ publisher_id }) => publisher_id?.startsWith(ownPrefix) === false);

/** Of the ways in which a name may be a publisher's, the first by which there is exactly one. */
const ways: readonly ((known: string, asked: string) => boolean)[] = [
  (known, asked) => folded(known) === folded(asked),
  (known, asked) => bare(known) === bare(asked),
  (known, asked) => bare(asked).length > 2 && bare(known).endsWith(bare(asked)),
];

/** The name as the register of places reads it, by the function that files reports; null where no place is in it. */
function locate(name: string, scope: Scope | null, { places, table }: NamedPlaces): Located | null {
  try {
    return locatePublisher(places, { name, province: null, level: null, scope }, table.aliases);
  } catch (error) {
    if (error instanceof UnknownPublisherError) return null;
    throw error;
  }
}

const isGovernment = ({ rest, ownOffice }: Located): boolean => rest === '' && !ownOffice;

/** The site's government of a place; null where it has none. */
const governmentOf = (code: string | undefined, site: readonly SitePublisher[]): string | null =>
  code === undefined
    ? null
    : (site.find((row) => row.region_code === code && row.level === levelOfCode(code))?.publisher_id ?? null);

/** A publisher that the site has not, in its place: its government there, where the site has it, is above it. */
function toPlaced(located: Located, site: readonly SitePublisher[], register: NamedPlaces): OwnPublisher {
  const { hans, level, province, region_code: code, ofZone } = located;
  const nameIn = (language: Language) => (isGovernment(located) ? register.fullNameOf(code, language) : hans);
  const above = isGovernment(located) ? register.places.parentOf(code)?.code : code;
  const { city_code, county_code } = codesAbove(register.places, { region_code: code });
  return {
    siteId: null,
    names: { hans, hant: nameIn('hant'), en: nameIn('en') },
    level,
    tier: tierOf({ level, region_code: code, ...(ofZone ? { of_zone: true } : {}) }),
    province,
    regionCode: code,
    cityCode: city_code,
    countyCode: county_code,
    parentId: governmentOf(above, site),
  };
}

/**
 * A publisher that the reader describes: its name, its level and the code of its place, each null where it is not known.
 * A government whose name is its place's has that name in every language.
 */
export function describedPublisher(
  name: string,
  level: Level | null,
  code: string | null,
  rows: readonly SitePublisher[],
  register: NamedPlaces | null,
): OwnPublisher {
  const named = namedPublisher(name);
  if (code === null || register === null) return { ...named, level };
  const isOwn = level !== null && level !== 'department' && register.fullNameOf(code, 'hans') === name;
  const nameIn = (language: Language) => (isOwn ? register.fullNameOf(code, language) : name);
  const above = isOwn ? register.places.parentOf(code)?.code : code;
  const { city_code, county_code } = codesAbove(register.places, { region_code: code });
  return {
    ...named,
    names: { hans: name, hant: nameIn('hant'), en: nameIn('en') },
    level,
    tier: level === null ? null : tierOf({ level, region_code: code }),
    province: provinceOfCode(code),
    regionCode: code,
    cityCode: city_code,
    countyCode: county_code,
    parentId: governmentOf(above, ofSite(rows)),
  };
}

/** Whether a site's publisher is the body of a name, whatever form of it either uses. */
function isBody(row: SitePublisher, located: Located, register: NamedPlaces): boolean {
  if (row.region_code !== located.region_code || row.level !== located.level || row.hans === null)
    return false;
  if (row.hans === located.hans) return true;
  const known = locate(row.hans, null, register);
  return (
    known !== null &&
    known.ownOffice === located.ownOffice &&
    toComparedForm(known.rest) === toComparedForm(located.rest)
  );
}

/**
 * The publisher of a name as a report says it: the site's of that place and body, by the register of places; without a
 * register, the site's of the same name, or the only one whose name ends with it (洪泽区: 淮安市洪泽区). One that the
 * site has not is of its own, in its place where its name tells it; the reader may set it right.
 */
export function matchPublisher(
  name: string,
  rows: readonly SitePublisher[],
  register: NamedPlaces | null,
  scope: Scope | null = null,
): OwnPublisher {
  const site = ofSite(rows);
  const located = register && bare(name) !== '' ? locate(name, scope, register) : null;
  if (register && located) {
    const same = site.find((row) => isBody(row, located, register));
    return same ? toOwnPublisher(same) : toPlaced(located, site, register);
  }
  for (const isSame of bare(name) === '' ? [] : ways) {
    const found = site.filter(({ hans, hant }) =>
      [hans, hant].some((known) => known !== null && isSame(known, name)),
    );
    if (found[0] && found.length === 1) return toOwnPublisher(found[0]);
  }
  return namedPublisher(name.trim());
}
