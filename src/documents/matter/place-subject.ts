import { withinPlace, type PlaceRow } from '../../query/place-reports.ts';
import { levelOfCode } from '../../places/place-code.ts';
import { toPlaceParts, type PartName } from '../../views/place/part-reports.ts';
import { defaultSettings, type RankScope } from '../../views/ranking/ranking-settings.ts';
import type { Subject } from './subject.ts';

type PlaceAsked = {
  readonly code: string;
  readonly name: string;
  readonly parts: readonly PartName[];
  readonly rows: readonly PlaceRow[];
  /** Null: the year that the page of the place shows. */
  readonly year: number | null;
};

const isScope = (scope: string | null): scope is Exclude<RankScope, 'unknown'> =>
  scope === 'organ' || scope === 'region';

/** The level at which most of some places stand. */
function tierOfParts(parts: readonly PartName[]): string {
  const levels = parts.map(({ code }) => levelOfCode(code));
  const count = (level: string) => levels.filter((each) => each === level).length;
  return [...new Set(levels)].sort((a, b) => count(b) - count(a))[0] ?? 'county';
}

/** Documents about the parts of a place in one year; null where no part has a report. */
export function placeSubject({ code, name, parts, rows, year }: PlaceAsked): Subject | null {
  const placed = toPlaceParts(rows, parts, year);
  if (!placed) return null;
  const filter = withinPlace(code);
  const held = placed.parts.flatMap((part) => {
    const row = part.report ?? part.other;
    return row ? [{ name: part.name, row }] : [];
  });
  return {
    about: name,
    settings: {
      ...defaultSettings,
      year: placed.year,
      scope: isScope(placed.scope) ? placed.scope : 'unknown',
      group: `${tierOfParts(parts)}.government`,
    },
    peers: filter,
    placeNames: new Map(filter.places.map((place) => [place, name])),
    filter: { ...filter, years: [placed.year] },
    year: placed.year,
    filing: {
      total: parts.length,
      missing: placed.parts.flatMap((part) => ((part.report ?? part.other) ? [] : [part.name])),
      late: held.flatMap((part) => (part.row.late === true ? [part.name] : [])),
    },
    shortNames: new Map(held.map((part) => [part.row.publisher_id ?? '', part.name])),
  };
}
