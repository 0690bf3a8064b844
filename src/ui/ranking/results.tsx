import { useMemo } from 'react';
import type { RankedPublisher } from '../../rank/rank.ts';
import { fewest, fewestAsked } from '../../views/ranking/ranking-enough.ts';
import { chooseExplained, listOtherYears } from '../../views/ranking/ranking-explained.ts';
import type { SupportRow } from '../../views/ranking/ranking-peers.ts';
import { pinned } from '../../views/ranking/ranking-group.ts';
import type { RankSettings } from '../../views/ranking/ranking-settings.ts';
import { bandsById, rankingTable, type Ranked, type Simulated } from '../../views/ranking/ranking-table.ts';
import { Part, useAlone } from '../kit/part.tsx';
import { writeRankSettings } from '../../state/ranking-url.ts';
import { useSiteInfo } from '../address/site-info.tsx';
import { WholeLinkProvider } from '../address/whole-link.ts';
import { useWords } from '../kit/words.tsx';
import { LiftBlock } from './lift-block.tsx';
import { MethodNotes } from './method-notes.tsx';
import { MoveBlock } from './move-block.tsx';
import { rankPanel } from '../address/rank-blocks.ts';
import { RankPanel, type Block } from './rank-panel.tsx';
import { InTurn } from './in-turn.tsx';
import type { TaskOf } from './rank-task.ts';
import { RunLine } from './run-line.tsx';
import { SoundBlocks } from './sound-blocks.tsx';
import { Standing } from './ranking-standing.tsx';
import { countRanked, isEnough, TooFew } from './too-few.tsx';
import type { ChangeSettings } from './use-rank-settings.ts';
import type { Other } from './use-other.ts';
import { FootingContext } from './footing-context.ts';
import { useFooting } from './use-reference.ts';
import type { Made } from './use-ranking.ts';
import { useTask } from './use-task.ts';
import {
  BarsBlock,
  BandsBlock,
  AsideBlock,
  BumpBlock,
  SensitivityBlock,
  SupportBlock,
} from './result-blocks.tsx';

type ResultsProps = {
  readonly made: Made;
  /** A newer ranking is on its way. */
  readonly late: boolean;
  readonly settings: RankSettings;
  readonly other: Other;
  readonly change: ChangeSettings;
  readonly support: readonly SupportRow[] | null;
};

/** What a ranking shows: its table, its uncertainty, its reasons, and whom it leaves aside. */
export function Results({ made, late, settings, other, change, support }: ResultsProps) {
  const words = useWords();
  const { t } = words;
  const { ranking, keys, input } = made;
  const whole = isEnough(made);
  const task = useMemo(
    (): TaskOf<'simulate'> | null => (whole ? { kind: 'simulate', inputs: [input] } : null),
    [whole, input],
  );
  const run = useTask<'simulate'>(task);
  const result = run.state === 'ready' ? run.result : null;
  const running = run.state === 'running';
  const simulated = useMemo(
    (): Simulated =>
      result
        ? {
            state: 'ready',
            intervals: new Map(result.intervals.map((interval) => [interval.id, interval])),
            bands: bandsById(result.bands),
          }
        : { state: running ? 'running' : 'none' },
    [result, running],
  );
  const ranked = useMemo(
    (): Ranked => ({
      ranking,
      simulated,
      reports: made.ranked,
      keys,
      bounded: settings.missing === 'bounds',
    }),
    [ranking, simulated, made, keys, settings.missing],
  );
  const table = useMemo(() => rankingTable(ranked, words, 'page'), [ranked, words]);
  const footing = useFooting(made);
  const version = useSiteInfo()?.version ?? null;
  const link = useMemo(
    () => writeRankSettings(pinned(settings, made.chosen, version)),
    [settings, made, version],
  );
  const isAlone = useAlone() !== null;
  const otherYears = useMemo(
    () => listOtherYears(made.reports, made.chosen, input.indicators),
    [made, input],
  );
  const explained = useMemo(() => {
    const there = other.made && new Set(other.made.ranking.publishers.flatMap(rankedId));
    return chooseExplained(ranking, settings.publisher, (id) =>
      there ? there.has(id) : otherYears(id).length > 0,
    );
  }, [ranking, settings.publisher, other.made, otherYears]);
  const found = countRanked(made);
  const count = (value: number) => words.format.exact(value, 'count');
  const none: Block = {
    state: 'empty',
    note:
      found === 0
        ? t.ranking.standing.none
        : t.ranking.standing.tooFew(count(found), count(settings.few ? fewestAsked : fewest)),
  };
  const tableBlock: Block = whole
    ? {
        state: 'ready',
        model: { chart: null, table, coverage: null, notes: [], summary: '' },
      }
    : none;
  return (
    <WholeLinkProvider value={link}>
      <FootingContext value={footing}>
        <Part>
          <Standing made={made} settings={settings} />
          {!whole && <TooFew made={made} change={change} />}
        </Part>
        <Part panel={rankPanel('table')}>
          <RankPanel
            name="table"
            block={tableBlock}
            busy={running || late}
            file={() => rankingTable(ranked, words, 'file')}
          >
            <RunLine task={run} settings={settings} />
          </RankPanel>
        </Part>
        {whole && (
          <InTurn atOnce={!made.heavy || isAlone}>
            <Part panel={rankPanel('bars')}>
              <BarsBlock ranked={ranked} busy={running} />
            </Part>
            <Part panel={rankPanel('bands')}>
              <BandsBlock run={run} made={made} />
            </Part>
            <Part panel={rankPanel('move')}>
              <MoveBlock
                made={made}
                settings={settings}
                explained={explained}
                otherYears={otherYears}
                other={other}
                change={change}
              />
            </Part>
            <Part panel={rankPanel('lift')}>
              <LiftBlock made={made} settings={settings} explained={explained} change={change} />
            </Part>
            <Part panel={rankPanel('bump')}>
              <BumpBlock made={made} publisher={settings.publisher} />
            </Part>
            <Part panel={rankPanel('sensitivity')}>
              <SensitivityBlock made={made} ranked={ranked} />
            </Part>
            <SoundBlocks made={made} change={change} />
          </InTurn>
        )}
        <Part panel={rankPanel('aside')}>
          <AsideBlock ranked={ranked} />
        </Part>
        <Part panel={rankPanel('support')}>
          {support && <SupportBlock support={support} year={made.chosen.year} />}
        </Part>
        <Part>
          <MethodNotes made={made} settings={settings} />
        </Part>
      </FootingContext>
    </WholeLinkProvider>
  );
}

const rankedId = ({ id, rank }: RankedPublisher): readonly string[] => (rank === null ? [] : [id]);
