import { publisherKinds } from '../../schema/publisher-kinds.ts';
import { publisherName } from './names.ts';
import type { ViewContext } from './view.ts';

/** A group of publishers that may stand beside each other, as a query names it; null where it is not known. */
export type GroupNames = {
  readonly group_tier: string | null;
  readonly group_kind: string | null;
  readonly group_scope: string | null;
};

const has = <T extends object>(table: T, key: string | null): key is keyof T & string =>
  key !== null && Object.hasOwn(table, key);

/** What publishers of a tier and kind are called: “county governments”. Null for none. */
export function whoWords(
  { group_tier, group_kind }: Pick<GroupNames, 'group_tier' | 'group_kind'>,
  { t, say }: Pick<ViewContext, 't' | 'say'>,
): string | null {
  const { groups } = t;
  if (!has(groups.tiers, group_tier) || !has(publisherKinds, group_kind)) return null;
  const tier = groups.tiers[group_tier];
  if (group_kind === 'zone' || group_kind === 'township') return groups[group_kind];
  if (group_kind === 'government' || group_kind === 'office') return groups[group_kind](tier);
  return groups.department(tier, say(publisherKinds[group_kind].names));
}

/** What a group is called, with its year where it has one: “county governments, region-wide, 2023”. Null for none. */
export function groupName(group: GroupNames, year: number | null, context: ViewContext): string | null {
  const { groups } = context.t;
  const who = whoWords(group, context);
  if (who === null || !has(groups.scopes, group.group_scope)) return null;
  const named = groups.scoped(who, groups.scopes[group.group_scope]);
  return year === null ? named : groups.inYear(named, context.format.exact(year, 'year'));
}

/** Units of one place that a bulletin lists, as a query names them; null where they are not known. */
export type UnitNames = Pick<GroupNames, 'group_tier' | 'group_kind'> & {
  readonly place_hans: string | null;
  readonly place_hant: string | null;
  readonly place_en: string | null;
};

/** The place whose bulletins list the units; null where it is not known. */
export const placeNames = (
  { place_hans: hans, place_hant: hant, place_en: en }: UnitNames,
  context: ViewContext,
): string | null => (hans === null ? null : publisherName({ hans, hant, en }, context));

/** What units of a place are called: “townships and subdistricts of Gaoan”. Null for none. */
export function unitsName(units: UnitNames, context: ViewContext): string | null {
  const who = whoWords(units, context);
  if (who === null) return null;
  const place = placeNames(units, context);
  return place === null ? who : context.t.groups.ofPlace(place, who);
}
