import type { Text } from '../../../schema/axis.ts';
import type { Row } from '../../../import/file/report-rows.ts';
import { placeName } from './identify.ts';
import { nameEnglish } from './name-english.ts';
import { toTraditionalName } from './name-traditional.ts';
import { allRegions, regionPath } from './regions.ts';

/** A region's usual full name, as its government is named among the publishers: 淮安市洪泽区. */
export function nameRegion(code: string): Text {
  const path = regionPath(code);
  const hans = placeName(path);
  return { hans, hant: toTraditionalName(hans), en: nameEnglish(path, '') };
}

const levelOf = (code: string) => {
  if (code.endsWith('0000')) return 'province';
  return code.endsWith('00') ? 'city' : 'county';
};

/** The rows of the table `regions`, by code; each named by itself, without the regions that it lies in. */
export const toRegionRows = (): readonly Row<'regions'>[] =>
  allRegions
    .map(({ code, name }) => ({
      region_code: code,
      parent_code: regionPath(code).at(-2)?.code ?? null,
      level: levelOf(code),
      province: code.slice(0, 2),
      hans: name,
      hant: toTraditionalName(name),
      en: nameEnglish(regionPath(code), '').replace(/, .*$/u, ''),
    }))
    .toSorted((a, b) => (a.region_code < b.region_code ? -1 : 1));
