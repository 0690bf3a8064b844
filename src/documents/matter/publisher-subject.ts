import { everything } from '../../query/filter.ts';
import type { PlaceRow } from '../../query/place-reports.ts';
import { provinceOfCode } from '../../places/place-code.ts';
import { groupName } from '../../views/ranking/ranking-group.ts';
import { defaultSettings, isRankScope } from '../../views/ranking/ranking-settings.ts';
import type { Subject } from './subject.ts';

/**
 * Documents about one publisher: all its reports. Its newest one is ranked among those of its kind, level, scope and year
 * in its province.
 */
export function publisherSubject(newest: PlaceRow, name: string): Subject {
  const { publisher_id: id, region_code: region, year, scope, tier, kind } = newest;
  const provinces = region === null ? [] : [provinceOfCode(region)];
  return {
    about: name,
    isOne: true,
    settings: {
      ...defaultSettings,
      year,
      scope: isRankScope(scope) ? scope : 'unknown',
      group: groupName({ tier: tier ?? '', kind: kind ?? '' }),
      few: true,
    },
    peers: { provinces, places: [], levels: [], kinds: [] },
    placeNames: new Map(),
    filter: { ...everything, publishers: id === null ? [] : [id] },
    compared: { ...everything, provinces },
    year: null,
    filing: null,
    shortNames: new Map(),
  };
}
