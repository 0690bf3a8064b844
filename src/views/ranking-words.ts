import { rankMeasureOf, type RankKey } from '../query/ranking-measures.ts';
import type { Lacking, MissingReason } from '../rank/types.ts';
import { pillars, type Pillar } from '../schema/measures.ts';
import { derivedReasons, problems } from '../schema/problems.ts';
import { scopes } from '../schema/publishers.ts';
import type { RankScope } from './ranking-settings.ts';
import type { ViewContext } from './view.ts';

/** What the models of a ranking need to speak: no filter, the ranking has its own settings. */
export type RankContext = Omit<ViewContext, 'filter'>;

type Names = { readonly hans: string | null; readonly hant: string | null; readonly en: string | null };

export const rankedName = (names: Names, { language }: Pick<RankContext, 'language'>): string =>
  names[language] ?? names.hans ?? names.hant ?? names.en ?? '';

export const measureName = (key: RankKey, { say }: Pick<RankContext, 'say'>): string =>
  say(rankMeasureOf(key).names);

export const pillarName = (pillar: Pillar, { say }: Pick<RankContext, 'say'>): string =>
  say(pillars[pillar].names);

export const rankScopeName = (scope: RankScope, { say, t }: Pick<RankContext, 'say' | 't'>): string =>
  scope === 'unknown' ? t.ranking.controls.scopeUnknown : say(scopes[scope].names);

const valueReasons = { ...problems, unsound: derivedReasons.unsound };
const isValueReason = (reason: MissingReason): reason is keyof typeof valueReasons =>
  Object.hasOwn(valueReasons, reason);

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
