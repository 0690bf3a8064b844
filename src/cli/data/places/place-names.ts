import type { Row } from '../../../import/file/report-rows.ts';
import type { KnownPlace } from '../../../places/places.ts';
import type { Text } from '../../../schema/axis.ts';
import { nameEnglish } from './name-english.ts';
import { toTraditionalName } from './name-traditional.ts';
import { register } from './register.ts';

/** A place named by itself, without the places that it lies in: 洪泽区, Hongze District. */
export const registeredNames = ({ code, name }: KnownPlace): Text => ({
  hans: name,
  hant: toTraditionalName(name),
  en: nameEnglish(register.pathOf(code), '').replace(/, .*$/u, ''),
});

/** The rows of the table `regions`, by code; each named by itself. */
export const toRegionRows = (): readonly Row<'regions'>[] =>
  register.all.map((place) => ({
    region_code: place.code,
    parent_code: register.parentOf(place.code)?.code ?? null,
    level: place.level,
    province: place.code.slice(0, 2),
    ...registeredNames(place),
  }));
