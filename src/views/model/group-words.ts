import { publisherKinds } from '../../schema/publisher-kinds.ts';
import type { ViewContext } from './view.ts';

/** A group of publishers that may stand beside each other, as a query names it; null where it is not known. */
export type GroupNames = {
  readonly group_tier: string | null;
  readonly group_kind: string | null;
  readonly group_scope: string | null;
};

const has = <T extends object>(table: T, key: string | null): key is keyof T & string =>
  key !== null && Object.hasOwn(table, key);

function whoWords({ group_tier, group_kind }: GroupNames, { t, say }: ViewContext): string | null {
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
