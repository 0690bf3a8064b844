import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../src/query/database.ts';
import type { RankKey } from '../../../src/query/ranking-measures.ts';
import { rankingFigures, rankingSupport } from '../../../src/query/ranking-figures.ts';
import { findBands } from '../../../src/rank/bands.ts';
import { finishSimulation } from '../../../src/rank/simulate-ranks.ts';
import { findLift } from '../../../src/rank/lift.ts';
import { listRanks } from '../../../src/rank/list-ranks.ts';
import { explainMove } from '../../../src/rank/moved.ts';
import { rankPublishers } from '../../../src/rank/rank.ts';
import { findSensitivity } from '../../../src/rank/sensitivity.ts';
import { readRankingLink, type RankingLink } from '../../../src/state/ranking-link.ts';
import {
  rankingBands,
  rankingLift,
  rankingMove,
  rankingSupportModel,
} from '../../../src/views/ranking/ranking-blocks.ts';
import { rankingBump } from '../../../src/views/ranking/ranking-bump.ts';
import { rankingBars, rankingSensitivity } from '../../../src/views/ranking/ranking-charts.ts';
import { isChosen } from '../../../src/views/ranking/ranking-group.ts';
import { keepIndicators } from '../../../src/views/ranking/ranking-keeps.ts';
import {
  chooseReports,
  groupKeys,
  toRankInput,
  toSide,
  yearsOf,
} from '../../../src/views/ranking/ranking-input.ts';
import { admitSizes, keepPeers, sumSupport } from '../../../src/views/ranking/ranking-peers.ts';
import { referenceOf } from '../../../src/views/ranking/ranking-reference.ts';
import { readReports } from '../../../src/views/ranking/ranking-rows.ts';
import { countingKeys } from '../../../src/views/ranking/ranking-settings.ts';
import {
  bandsById,
  rankingAside,
  rankingTable,
  type Ranked,
} from '../../../src/views/ranking/ranking-table.ts';
import { contextOf } from '../context-of.ts';
import { expectGolden } from '../expect-golden.ts';
import { openMemoryDatabase } from '../memory-database.ts';
import { rankingCases, rankingFixture } from './ranking-fixture.ts';

let database: Database;
beforeAll(async () => {
  database = await openMemoryDatabase(rankingFixture);
});
afterAll(() => database.close());

const linkOf = (text: string): RankingLink => {
  const link = readRankingLink(text);
  if (!link) throw new Error(`${text} is no ranking.`);
  return link;
};

/** A ranking from the rows of the database, with figures of further indicators as well. */
async function rankOf({ settings, peers }: RankingLink, others: readonly RankKey[]) {
  const allKeys = [...new Set([...countingKeys(settings), ...groupKeys, ...others])];
  const rows = await database.run(rankingFigures(allKeys, peers));
  const everyone = readReports(rows, allKeys);
  const reports = keepPeers(everyone, settings);
  const chosen = chooseReports(reports, settings);
  if (!chosen) throw new Error('There is nothing to rank.');
  const { keys } = keepIndicators(
    settings,
    reports.filter((report) => isChosen(report, chosen)),
  );
  const input = toRankInput(reports, settings, keys, chosen);
  return { settings, peers, keys, rows, everyone, reports, chosen, input };
}

describe.each(Object.entries(rankingCases))('the ranking “%s”', (name, { link, id, before }) => {
  const both = async () => {
    const [now, then] = [linkOf(link), linkOf(before)];
    return {
      now: await rankOf(now, countingKeys(then.settings)),
      then: await rankOf(then, countingKeys(now.settings)),
    };
  };

  it('gives the kept rows', async () => {
    const { now } = await both();
    expectGolden(`ranking-${name}-rows`, now.rows);
  });

  it('gives the kept models', async () => {
    const context = await contextOf('hans');
    const { now, then } = await both();
    const { input, chosen, reports, everyone, settings, keys } = now;
    const ranking = rankPublishers(input);
    const simulation = finishSimulation(input);
    const bands = findBands(input, ranking);
    const ranked: Ranked = {
      ranking,
      simulated: {
        state: 'ready',
        intervals: new Map(simulation.intervals.map((one) => [one.id, one])),
        bands: bandsById(bands),
      },
      reports: new Map(
        reports.filter((report) => isChosen(report, chosen)).map((report) => [report.id, report]),
      ),
      keys,
      bounded: settings.missing === 'bounds',
    };
    const years = yearsOf(reports, chosen).map((year) => {
      const ranks = listRanks(toRankInput(reports, settings, keys, { ...chosen, year }));
      return { year, ranks: new Map(ranks.map((one) => [one.id, one.rank])) };
    });
    const lift = findLift(input, id, 2);
    const support = sumSupport(await database.run(rankingSupport(now.peers)), admitSizes(everyone, settings));
    const who = { name: id, before: '前', after: '后', together: true };
    expectGolden(`ranking-${name}`, {
      reference: referenceOf(
        { ...now, placed: ranking.publishers.length, sameSize: null, placeNames: new Map() },
        { version: '0123456789ab', date: '2024-12-31' },
        context,
      ),
      table: rankingTable(ranked, context, 'page'),
      file: rankingTable(ranked, context, 'file'),
      aside: rankingAside(ranked, context),
      bars: rankingBars(ranked, 0, context),
      bands: rankingBands(bands, ranked.reports, context),
      bump: rankingBump(years, reports, ranking, id, context),
      sensitivity: rankingSensitivity(findSensitivity(input), ranked, context),
      move: rankingMove(explainMove(toSide(then, now), toSide(now, then), id), who, context),
      lift: lift && rankingLift(lift, context),
      support: rankingSupportModel(support, chosen.year, context),
    });
  });
});

it('every case of the fixture is a ranking of somebody', async () => {
  for (const { link } of Object.values(rankingCases)) {
    const { input } = await rankOf(linkOf(link), []);
    expect(rankPublishers(input).publishers.length).toBeGreaterThan(1);
  }
});
