import type { Database } from '../../query/database.ts';
import { rankingFigures, type Peers } from '../../query/ranking-figures.ts';
import { rankMeasures, type RankKey } from '../../query/ranking-measures.ts';
import { findBands, type Band } from '../../rank/bands.ts';
import { simulateRanks, type RankInterval } from '../../rank/simulate-ranks.ts';
import { listRanks } from '../../rank/list-ranks.ts';
import { rankPublishers, type Ranking } from '../../rank/rank.ts';
import type { RankInput } from '../../rank/types.ts';
import { fewest, fewestAsked } from '../../views/ranking/ranking-enough.ts';
import { groupKeys, toRankInput } from '../../views/ranking/ranking-input.ts';
import { planRanking, type RankingPlan } from '../../views/ranking/ranking-plan.ts';
import { readReports, type RankRow } from '../../views/ranking/ranking-rows.ts';
import { countingKeys, type RankSettings } from '../../views/ranking/ranking-settings.ts';
import { bandsById, type Ranked } from '../../views/ranking/ranking-table.ts';
import { atOnce, inTurns } from '../take-turns.ts';

/** Ranks of the year before and of this one among those that can be ranked in both. */
export type Rise = {
  readonly year: number;
  readonly both: number;
  /** Those that rose by more than their interval reaches, the furthest first. */
  readonly risen: readonly { readonly id: string; readonly from: number; readonly to: number }[];
};

/** A ranking with all that a document says of it. */
export type RankingMatter = {
  readonly plan: RankingPlan;
  readonly ranking: Ranking;
  readonly ranked: Ranked;
  readonly bands: readonly Band[];
  /** How many have a rank. */
  readonly count: number;
  readonly needed: number;
  /** Whether they are enough for a ranking. */
  readonly isEnough: boolean;
  /** Null where too few can be compared with the year before. */
  readonly rise: Rise | null;
};

function findRise(plan: RankingPlan, intervals: ReadonlyMap<string, RankInterval>): Rise | null {
  const { reports, settings, keys, chosen } = plan;
  const year = chosen.year - 1;
  const before = toRankInput(reports, settings, keys, { ...chosen, year });
  const rankedIn = (input: RankInput) => listRanks(input).map(({ id }) => id);
  const earlier = new Set(rankedIn(before));
  const both = new Set(rankedIn(plan.input).filter((id) => earlier.has(id)));
  if (both.size < fewestAsked) return null;
  const among = (input: RankInput) =>
    new Map(
      listRanks({ ...input, publishers: input.publishers.filter(({ id }) => both.has(id)) }).map(
        ({ id, rank }) => [id, rank],
      ),
    );
  const [was, is] = [among(before), among(plan.input)];
  const risen = [...is].flatMap(([id, to]) => {
    const from = was.get(id);
    const interval = intervals.get(id);
    if (from === undefined || !interval) return [];
    return from - to > interval.high - interval.low ? [{ id, from, to }] : [];
  });
  return { year, both: both.size, risen: risen.sort((a, b) => b.from - b.to - (a.from - a.to)) };
}

/** The rows that a ranking is made of, and what asks for it. */
export type RankingRows = {
  readonly settings: RankSettings;
  readonly peers: Peers;
  readonly keys: readonly RankKey[];
  readonly rows: readonly RankRow[];
};

/** Asks the data for the rows of the ranking that settings and peers ask for. */
export async function askRanking(
  database: Database,
  settings: RankSettings,
  peers: Peers,
): Promise<RankingRows> {
  const counting = countingKeys(settings);
  const keys = rankMeasures.flatMap(({ key }) =>
    counting.includes(key) || groupKeys.includes(key) ? [key] : [],
  );
  return { settings, peers, keys, rows: await database.run(rankingFigures(keys, peers)) };
}

/** What these rows are to be ranked by; null where there is nothing to rank. */
export const planOf = ({ settings, peers, keys, rows }: RankingRows): RankingPlan | null =>
  planRanking(readReports(rows, keys), settings, peers);

/** Ranks and simulates a plan piece by piece. */
function* rankInSteps(plan: RankingPlan): Generator<unknown, RankingMatter, void> {
  const { settings, input } = plan;
  const ranking = rankPublishers(input);
  const bounded = settings.missing === 'bounds';
  const count = bounded
    ? ranking.publishers.length
    : ranking.publishers.filter(({ rank }) => rank !== null).length;
  const needed = settings.few ? fewestAsked : fewest;
  const isEnough = count >= needed;
  const simulated = isEnough ? (yield* simulateRanks(input)).intervals : [];
  const intervals = new Map(simulated.map((interval) => [interval.id, interval]));
  const bands = isEnough ? findBands(input, ranking) : [];
  return {
    plan,
    ranking,
    ranked: {
      ranking,
      simulated: isEnough ? { state: 'ready', intervals, bands: bandsById(bands) } : { state: 'none' },
      reports: plan.ranked,
      keys: plan.keys,
      bounded,
    },
    bands,
    count,
    needed,
    isEnough,
    rise: isEnough ? findRise(plan, intervals) : null,
  };
}

/** All that a document says of a plan, at once: for paper, which waits for nothing. */
export const rankAtOnce = (plan: RankingPlan): RankingMatter => atOnce(rankInSteps(plan));

/** The same while the page stays answerable. */
export const rankInTurns = (plan: RankingPlan): Promise<RankingMatter> => inTurns(rankInSteps(plan));

/** The ranking that settings and peers ask for, simulated; null where the data have nothing to rank. */
export async function gatherRanking(
  database: Database,
  settings: RankSettings,
  peers: Peers,
): Promise<RankingMatter | null> {
  const plan = planOf(await askRanking(database, settings, peers));
  return plan && rankInTurns(plan);
}
