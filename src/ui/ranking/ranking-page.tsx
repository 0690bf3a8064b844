import { useDeferredValue, useMemo, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { rankingSupport, type Peers } from '../../query/ranking.ts';
import type { RankedPublisher } from '../../rank/rank.ts';
import { rankingBands, rankingSupportModel } from '../../views/ranking-blocks.ts';
import { rankingBump } from '../../views/ranking-bump.ts';
import { barsPerPage, rankingBars, rankingSensitivity } from '../../views/ranking-charts.ts';
import { chooseExplained, listOtherYears } from '../../views/ranking-explained.ts';
import { admitSizes, sumSupport, type SupportRow } from '../../views/ranking-peers.ts';
import { countingKeys, pinned, type RankSettings } from '../../views/ranking-settings.ts';
import {
  bandsById,
  rankingAside,
  rankingTable,
  type Ranked,
  type Simulated,
} from '../../views/ranking-table.ts';
import { ErrorNote } from '../panel-states.tsx';
import { Part, useAlone } from '../part.tsx';
import { writeRankSettings } from '../../state/ranking-url.ts';
import { useSiteInfo } from '../site-info.tsx';
import { useAnswer } from '../use-answer.ts';
import { WholeLinkProvider } from '../whole-link.ts';
import { useWords } from '../words.tsx';
import { blockOf } from './block-of.ts';
import { Controls } from './controls.tsx';
import { LiftBlock } from './lift-block.tsx';
import { MethodNotes } from './method-notes.tsx';
import { MoveBlock } from './move-block.tsx';
import { rankBlocks, rankPanel } from './rank-blocks.ts';
import { RankPanel, type Block } from './rank-panel.tsx';
import { InTurn } from './in-turn.tsx';
import type { RankResult, TaskOf } from './rank-task.ts';
import { RunLine } from './run-line.tsx';
import { Standing, StaleLink } from './standing.tsx';
import { useRankSettings, type ChangeSettings } from './use-rank-settings.ts';
import { useHistory } from './use-history.ts';
import { useOther, useOtherLink, type Other } from './use-other.ts';
import { ToldContext } from './told.ts';
import { useTold } from './use-reference.ts';
import { useRanking, type Made } from './use-ranking.ts';
import { useTask, type TaskState } from './use-task.ts';

/** A ranking with its settings, its uncertainty, its reasons and its method. */
export function RankingPage() {
  const { t } = useWords();
  const { link, change } = useRankSettings();
  const { settings } = link;
  const otherLink = useOtherLink(settings.was);
  const otherKeys = useMemo(() => (otherLink ? countingKeys(otherLink.settings) : []), [otherLink]);
  // Asked first, answered first: what the data support in general comes after the ranking itself.
  const ranking = useRanking(link, otherKeys);
  const ownKeys = useMemo(() => countingKeys(settings), [settings]);
  const other = useOther(otherLink, ownKeys);
  const peers = JSON.stringify(link.peers);
  const asked = useMemo(() => ({ query: rankingSupport(JSON.parse(peers) as Peers), about: null }), [peers]);
  const answer = useAnswer(asked);
  const rows = answer.state === 'ready' ? answer.rows : null;
  const newest = ranking.state === 'ready' ? ranking.made : null;
  // A ranking of thousands is drawn when the reader's own doings leave time for it; a few are drawn at once.
  const [last, setLast] = useState<Made | null>(null);
  if (newest && newest !== last) setLast(newest);
  const shown = newest ?? (ranking.state === 'loading' ? last : null);
  const drawn = useDeferredValue(shown);
  const made = shown?.heavy === true ? drawn : shown;
  const support = useMemo(
    () => rows && sumSupport(rows, made ? admitSizes(made.everyone, made.settings) : () => null),
    [rows, made],
  );
  return (
    <div className="rank-page">
      <Part>
        <StaleLink settings={settings} change={change} />
        <Controls settings={settings} change={change} support={support} made={made} />
      </Part>
      <div className="rank-results">
        {made ? (
          <Results
            made={made}
            late={made !== newest}
            settings={settings}
            other={other}
            change={change}
            support={support}
          />
        ) : (
          <Waiting ranking={ranking} />
        )}
        {answer.state === 'error' && <ErrorNote error={answer.error} retry={answer.retry} />}
        {!made && ranking.state !== 'loading' && ranking.state !== 'error' && (
          <Part>
            <p className="hint">{t.ranking.support.sparse}</p>
          </Part>
        )}
      </div>
    </div>
  );
}

/** What stands where the ranking will stand, or why there is none. */
function Waiting({ ranking }: { readonly ranking: ReturnType<typeof useRanking> }) {
  const { t } = useWords();
  const words = t.ranking;
  const block: Block =
    ranking.state === 'error'
      ? ranking
      : ranking.state === 'no_weights'
        ? { state: 'empty', note: words.standing.noWeights }
        : ranking.state === 'no_reports'
          ? { state: 'empty', note: t.app.empty.title }
          : ranking.state === 'no_peers'
            ? { state: 'empty', note: words.standing.noPeers }
            : { state: 'loading' };
  const alone = useAlone();
  const name = rankBlocks.find((one) => rankPanel(one) === alone) ?? 'table';
  return <RankPanel name={name} block={block} />;
}

type ResultsProps = {
  readonly made: Made;
  /** A newer ranking is on its way. */
  readonly late: boolean;
  readonly settings: RankSettings;
  readonly other: Other;
  readonly change: ChangeSettings;
  readonly support: readonly SupportRow[] | null;
};

function Results({ made, late, settings, other, change, support }: ResultsProps) {
  const words = useWords();
  const { t } = words;
  const { ranking, keys, input } = made;
  const whole = ranking.publishers.length > 0;
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
  const told = useTold(made);
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
  const none: Block = { state: 'empty', note: t.ranking.standing.none };
  const tableBlock: Block = whole
    ? {
        state: 'ready',
        model: { chart: null, table, coverage: null, notes: [], summary: '' },
      }
    : none;
  return (
    <WholeLinkProvider value={link}>
      <ToldContext value={told}>
        <Part>
          <Standing made={made} settings={settings} />
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
      </ToldContext>
    </WholeLinkProvider>
  );
}

const rankedId = ({ id, rank }: RankedPublisher): readonly string[] => (rank === null ? [] : [id]);

type BarsProps = { readonly ranked: Ranked; readonly busy: boolean };

function BarsBlock({ ranked, busy }: BarsProps) {
  const words = useWords();
  const { t, format } = words;
  const bars = t.ranking.bars;
  const [asked, setAsked] = useState(0);
  const total = ranked.ranking.publishers.length;
  const from = asked < total ? asked : 0;
  const to = Math.min(from + barsPerPage, total);
  const model = useMemo(() => rankingBars(ranked, from, words), [ranked, from, words]);
  const count = (value: number) => format.exact(value, 'count');
  return (
    <RankPanel name="bars" block={{ state: 'ready', model }} busy={busy}>
      {total > barsPerPage && (
        <div className="rank-pages">
          <Button
            className="button"
            isDisabled={from === 0}
            onPress={() => {
              setAsked(Math.max(0, from - barsPerPage));
            }}
          >
            {bars.previous}
          </Button>
          <span>{bars.page(count(from + 1), count(to), count(total))}</span>
          <Button
            className="button"
            isDisabled={to >= total}
            onPress={() => {
              setAsked(from + barsPerPage);
            }}
          >
            {bars.next}
          </Button>
        </div>
      )}
    </RankPanel>
  );
}

function BandsBlock({ run, made }: { readonly run: TaskState<RankResult['simulate']>; readonly made: Made }) {
  const words = useWords();
  const result = run.state === 'ready' ? run.result : null;
  const model = useMemo(
    () => (result ? rankingBands(result.bands, made.ranked, words) : null),
    [result, made, words],
  );
  const block = blockOf(run, words.t.ranking.run.cancelled, (): Block =>
    model ? { state: 'ready', model } : { state: 'loading' },
  );
  return <RankPanel name="bands" block={block} />;
}

type BumpProps = { readonly made: Made; readonly publisher: string | null };

/** Everybody who is set aside, with what each lacks. */
function AsideBlock({ ranked }: { readonly ranked: Ranked }) {
  const words = useWords();
  const table = useMemo(() => rankingAside(ranked, words), [ranked, words]);
  if (table.rows.length === 0) return null;
  const model = { chart: null, table, coverage: null, notes: [], summary: '' };
  return <RankPanel name="aside" block={{ state: 'ready', model }} />;
}

function BumpBlock({ made, publisher }: BumpProps) {
  const words = useWords();
  const history = useHistory(made);
  const years = history.state === 'ready' ? history.years : null;
  const model = useMemo(
    () => years && rankingBump(years, made.reports, made.ranking, publisher, words),
    [years, made, publisher, words],
  );
  const block: Block =
    history.state === 'ready' ? (model ? { state: 'ready', model } : { state: 'loading' }) : history;
  return <RankPanel name="bump" block={block} />;
}

function SensitivityBlock({ made, ranked }: { readonly made: Made; readonly ranked: Ranked }) {
  const words = useWords();
  const task = useMemo((): TaskOf<'sensitivity'> => ({ kind: 'sensitivity', inputs: [made.input] }), [made]);
  const run = useTask<'sensitivity'>(task);
  const result = run.state === 'ready' ? run.result : null;
  const model = useMemo(
    () => (result ? rankingSensitivity(result, ranked, made.settings.winsorise, words) : null),
    [result, ranked, made, words],
  );
  const block = blockOf(run, words.t.ranking.run.cancelled, (): Block =>
    model ? { state: 'ready', model } : { state: 'loading' },
  );
  return <RankPanel name="sensitivity" block={block} />;
}

function SupportBlock({ support, year }: { readonly support: readonly SupportRow[]; readonly year: number }) {
  const words = useWords();
  const model = useMemo(() => rankingSupportModel(support, year, words), [support, year, words]);
  return (
    <RankPanel
      name="support"
      lead={words.t.ranking.support.lead(String(year))}
      block={{ state: 'ready', model }}
    />
  );
}
