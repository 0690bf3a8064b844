import { withinPlace, type PlaceRow } from '../../query/place-reports.ts';
import { toPlaceParts, type PartName, type PlaceParts } from '../../views/place/part-reports.ts';
import { partsSettings } from '../../views/place/parts-rank.ts';
import { defaultSettings, type Preset, type RankSettings } from '../../views/ranking/ranking-settings.ts';
import type { Subject } from './subject.ts';

type PlaceAsked = {
  readonly code: string;
  readonly name: string;
  readonly parts: readonly PartName[];
  readonly rows: readonly PlaceRow[];
  /** Null: the year that the page of the place shows. */
  readonly year: number | null;
  /** What the page of the place ranks its parts by. */
  readonly preset: Preset;
};

/**
 * The settings of the ranking that the page of the place shows. Reports that do not state their scope stay in their year:
 * a notice is of it, though they are ranked by nobody.
 */
function settingsOf(placed: PlaceParts, { preset, rows }: PlaceAsked): RankSettings {
  const settings = partsSettings(placed, preset, rows) ?? defaultSettings;
  return { ...settings, year: placed.year, scope: settings.scope ?? 'unknown' };
}

/** Documents about the parts of a place in one year; null where no part has a report. */
export function placeSubject(asked: PlaceAsked): Subject | null {
  const { code, name, parts, rows, year } = asked;
  const placed = toPlaceParts(rows, parts, year);
  if (!placed) return null;
  const filter = withinPlace(code);
  const held = placed.parts.flatMap((part) => {
    const row = part.report ?? part.other;
    return row ? [{ name: part.name, row }] : [];
  });
  return {
    about: name,
    isOne: false,
    settings: settingsOf(placed, asked),
    peers: filter,
    placeNames: new Map(filter.places.map((place) => [place, name])),
    filter: { ...filter, years: [placed.year] },
    compared: filter,
    year: placed.year,
    filing: {
      total: parts.length,
      missing: placed.parts.flatMap((part) => ((part.report ?? part.other) ? [] : [part.name])),
      late: held.flatMap((part) => (part.row.late === true ? [part.name] : [])),
    },
    shortNames: new Map(held.map((part) => [part.row.publisher_id ?? '', part.name])),
  };
}
