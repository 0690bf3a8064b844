import type { comparedColumns } from '../../query/latest-reports.ts';
import type { Filter } from '../../query/filter.ts';
import type { RowOf } from '../../query/query.ts';
import { publisherKinds, type PublisherKind } from '../../schema/publisher-kinds.ts';
import { levels, scopes, type Level, type Scope } from '../../schema/publishers.ts';
import { groupNotes } from './comparable.ts';
import { groupName } from './group-words.ts';
import type { ViewContext, ViewModel } from './view.ts';

type Compared = RowOf<typeof comparedColumns> & { readonly shown: number | null };

/** So many other groups are offered beside a chart. */
const offered = 4;

type Group = { readonly tier: Level; readonly kind: PublisherKind; readonly scope: Scope };

const known = <T extends object>(table: T, key: string | undefined): key is keyof T & string =>
  key !== undefined && Object.hasOwn(table, key);

function readGroup(text: string): Group[] {
  const [tier, kind, scope] = text.split('.');
  return known(levels, tier) && known(publisherKinds, kind) && known(scopes, scope)
    ? [{ tier, kind, scope }]
    : [];
}

/** What of the filter leaves a group alone: a government is told by its level, all else by its kind. */
const filterOf = ({ tier, kind, scope }: Group): Partial<Filter> => ({
  kinds: [kind],
  scope,
  ...(kind === 'government' && { levels: [tier] }),
});

/** What a filter cannot tell apart: of two such groups the larger is meant. */
const toldBy = ({ tier, kind, scope }: Group): string =>
  `${kind === 'government' ? tier : ''} ${kind} ${scope}`;

/** Who is compared, and the other groups under the filter that have enough to be drawn instead; of chosen publishers nothing. */
export function comparedGroup(
  first: Compared | undefined,
  context: ViewContext,
): Pick<ViewModel, 'group' | 'otherGroups'> {
  if (!first || context.filter.publishers.length > 0) return {};
  const [group] = groupNotes(first, context);
  if (group === undefined) return {};
  const chosen = readGroup([first.group_tier, first.group_kind, first.group_scope].join('.'));
  const others = (first.other_groups ?? '').split(',').flatMap(readGroup);
  const all = [...chosen, ...others];
  const told = others.filter(
    (one) => all.findIndex((each) => toldBy(each) === toldBy(one)) === all.indexOf(one),
  );
  const otherGroups = told.slice(0, offered).flatMap((one) => {
    const { tier: group_tier, kind: group_kind, scope: group_scope } = one;
    const name = groupName({ group_tier, group_kind, group_scope }, null, context);
    return name === null ? [] : [{ name, change: filterOf(one) }];
  });
  return { group, ...(otherGroups.length > 0 && { otherGroups }) };
}
