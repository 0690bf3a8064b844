import type { RankKey } from '../../query/ranking-measures.ts';
import { readCell } from '../../rank/read-cell.ts';
import type { IndicatorSpec, RankInput } from '../../rank/types.ts';
import { chooseGroup, countGroups, isChosen, isOfGroup, type Chosen } from './ranking-group.ts';
import { toPillars, toSpecs, type RankReport } from './ranking-rows.ts';
import {
  defaultSettings,
  firstPlaces,
  intervalLevel,
  presets,
  type RankSettings,
} from './ranking-settings.ts';

/** What a group is chosen by: the default preset's indicators, whatever the reader weighs. */
export const groupKeys = Object.keys(presets[defaultSettings.preset]) as RankKey[];

/** Year and group of a ranking, as far as the reader has not set them; see `chooseGroup`. Null without reports. */
export const chooseReports = (reports: readonly RankReport[], settings: RankSettings): Chosen | null =>
  chooseGroup(
    countGroups(reports, ({ cells }) => groupKeys.some((key) => hasFigure(cells[key]))),
    settings,
  );

const hasFigure = (cell: RankReport['cells'][RankKey]): boolean => cell !== undefined && !('missing' in cell);

/** The ranking of one year and group under the reader's settings. */
export function toRankInput(
  reports: readonly RankReport[],
  settings: RankSettings,
  keys: readonly RankKey[],
  chosen: Chosen,
): RankInput {
  const group = reports.filter((report) => isOfGroup(report, chosen));
  return {
    publishers: group
      .filter((report) => isChosen(report, chosen))
      .map(({ id, cells }) => ({ id, cells: Object.fromEntries(Object.entries(cells)) })),
    pillars: toPillars(settings),
    indicators: toSpecs(settings, keys).map((spec) =>
      settings.normalisation === 'goalposts' ? withReference(spec, group) : spec,
    ),
    options: {
      normalisation: settings.normalisation,
      skew: settings.skew,
      aggregation: settings.aggregation,
      missing: settings.missing,
      draws: settings.draws,
      seed: settings.seed,
      weightSpread: settings.spread / 100,
      level: intervalLevel,
      first: firstPlaces,
    },
  };
}

/** A ranking as far as it is one side of a comparison; `keys` are the indicators that count in it. */
type Side = {
  readonly reports: readonly RankReport[];
  readonly settings: RankSettings;
  readonly keys: readonly RankKey[];
  readonly chosen: Chosen;
};

/** A ranking with figures of the other’s indicators too, which weigh nothing where they do not count. */
export function toSide({ reports, settings, keys, chosen }: Side, other: Pick<Side, 'keys'>): RankInput {
  const input = toRankInput(reports, settings, [...new Set([...keys, ...other.keys])], chosen);
  const counts = (key: string) => keys.some((one) => one === key);
  return {
    ...input,
    indicators: input.indicators.map((spec) => (counts(spec.key) ? spec : { ...spec, weight: 0 })),
  };
}

/** The figures of all years of the group, between which fixed goalposts stand. */
const withReference = (spec: IndicatorSpec, group: readonly RankReport[]): IndicatorSpec => ({
  ...spec,
  reference: group.flatMap(({ cells }) => {
    const reading = readCell(cells[spec.key as RankKey], spec);
    return 'missing' in reading ? [] : [reading.value];
  }),
});

/** Years of which a group holds reports, ascending. */
export const yearsOf = (reports: readonly RankReport[], group: Omit<Chosen, 'year'>): readonly number[] =>
  [...new Set(reports.filter((one) => isOfGroup(one, group)).map(({ year }) => year))].sort((a, b) => a - b);
