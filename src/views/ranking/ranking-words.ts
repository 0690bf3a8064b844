import { rankMeasureOf, type RankKey } from '../../query/ranking-measures.ts';
import type { Lacking, MissingReason } from '../../rank/types.ts';
import { pillars, type Pillar } from '../../schema/measures/pillars.ts';
import { derivedReasons, problems } from '../../schema/problems.ts';
import { publisherKinds } from '../../schema/publisher-kinds.ts';
import { levels, scopes } from '../../schema/publishers.ts';
import type { Chosen } from './ranking-group.ts';
import type { RankScope } from './ranking-settings.ts';
import { whoWords } from '../model/group-words.ts';
import type { ViewContext } from '../model/view.ts';

/** What the models of a ranking need to speak: no filter, the ranking has its own settings. */
export type RankContext = Omit<ViewContext, 'filter'>;

export const measureName = (key: RankKey, { say }: Pick<RankContext, 'say'>): string =>
  say(rankMeasureOf(key).names);

export const pillarName = (pillar: Pillar, { say }: Pick<RankContext, 'say'>): string =>
  say(pillars[pillar].names);

export const rankScopeName = (scope: RankScope, { say, t }: Pick<RankContext, 'say' | 't'>): string =>
  scope === 'unknown' ? t.ranking.controls.scopeUnknown : say(scopes[scope].names);

const isKey = <K extends string>(table: Readonly<Record<K, unknown>>, key: string): key is K =>
  Object.hasOwn(table, key);

/** Who a group is in words, as the charts name it; level and kind of one that no chart compares. */
export function groupWords(
  { tier, kind }: Pick<Chosen, 'tier' | 'kind'>,
  { say, t }: Pick<RankContext, 'say' | 't'>,
): readonly string[] {
  const who = kind === 'other' ? null : whoWords({ group_tier: tier, group_kind: kind }, { say, t });
  if (who !== null) return [who];
  const level = isKey(levels, tier) ? say(levels[tier].names) : tier;
  const office = isKey(publisherKinds, kind) ? say(publisherKinds[kind].names) : kind;
  return [...new Set([level, office])];
}

const valueReasons = { ...problems, unsound: derivedReasons.unsound };
const isValueReason = (reason: MissingReason): reason is keyof typeof valueReasons =>
  isKey(valueReasons, reason);

/** Why a publisher has no usable figure, in words. */
export const lackingReason = (reason: MissingReason, { say, t }: Pick<RankContext, 'say' | 't'>): string =>
  isValueReason(reason) ? say(valueReasons[reason].names) : t.ranking.reasons[reason];

/** What a publisher lacks, in words: each measure with its reason. */
export const lackingText = (lacking: readonly Lacking[], context: RankContext): string =>
  lacking
    .map(
      ({ key, reason }) =>
        `${measureName(key as RankKey, context)}${context.t.ranking.method.colon}${lackingReason(reason, context)}`,
    )
    .join(context.t.ranking.method.semicolon);

/** A figure of an indicator as it is shown: rates per cent, ratios per hundred, amounts as they are. */
export function figureText(key: RankKey, value: number, { format }: Pick<RankContext, 'format'>): string {
  const { kind, unit } = rankMeasureOf(key);
  return format.exact(kind === 'amount' ? value : Math.round(value * 100_000) / 1000, unit);
}
