import { placeLevels, provinceOfCode, stemOfCode } from '../../places/place-code.ts';
import type { NamedPlaces } from '../../places/named-places.ts';
import type { Filter } from '../../query/filter.ts';
import type { Language } from '../../schema/languages.ts';

/** Levels of places whose governments owe a report (Regulations on Open Government Information, articles 49 and 50). */
const dueLevels = placeLevels.filter((level) => level !== 'township');
type DueLevel = (typeof dueLevels)[number];

export const isDueLevel = (level: string | null): level is DueLevel =>
  dueLevels.some((each) => each === level);

/** A place whose government owes a report, by the register. */
export type DuePlace = { readonly code: string; readonly name: string; readonly level: DueLevel };

/**
 * The places of the register whose governments a filter means, by code: of the chosen provinces and places with all that
 * lies in them, of the chosen levels. None where the filter names publishers, or kinds without governments.
 */
export function duePlaces(named: NamedPlaces, filter: Filter, language: Language): readonly DuePlace[] {
  const { provinces, places, levels, kinds, publishers } = filter;
  if (publishers.length > 0 || (kinds.length > 0 && !kinds.includes('government'))) return [];
  const chosen: ReadonlySet<string> = new Set(provinces);
  const stems = places.map(stemOfCode);
  const everywhere = provinces.length === 0 && places.length === 0;
  return named.places.all.flatMap(({ code, level }) => {
    if (!isDueLevel(level) || (levels.length > 0 && !levels.includes(level))) return [];
    const isMeant =
      everywhere || chosen.has(provinceOfCode(code)) || stems.some((stem) => code.startsWith(stem));
    return isMeant ? [{ code, level, name: named.fullNameOf(code, language) }] : [];
  });
}
