import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { rankingBands, rankingSupportModel } from '../../views/ranking/ranking-blocks.ts';
import { rankingBump } from '../../views/ranking/ranking-bump.ts';
import { barsPerPage, rankingBars, rankingSensitivity } from '../../views/ranking/ranking-charts.ts';
import type { SupportRow } from '../../views/ranking/ranking-peers.ts';
import { rankingAside, type Ranked } from '../../views/ranking/ranking-table.ts';
import { useWords } from '../kit/words.tsx';
import { blockOf } from './block-of.ts';
import { RankPanel, type Block } from './rank-panel.tsx';
import type { RankResult, TaskOf } from './rank-task.ts';
import { useHistory } from './use-history.ts';
import type { Made } from './use-ranking.ts';
import { useTask, type TaskState } from './use-task.ts';

type BarsProps = { readonly ranked: Ranked; readonly busy: boolean };

/** Ranks with their intervals, a page of publishers at a time. */
export function BarsBlock({ ranked, busy }: BarsProps) {
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

/** Who cannot be told apart from whom. */
export function BandsBlock({
  run,
  made,
}: {
  readonly run: TaskState<RankResult['simulate']>;
  readonly made: Made;
}) {
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

/** Everybody who is set aside, with what each lacks. */
export function AsideBlock({ ranked }: { readonly ranked: Ranked }) {
  const words = useWords();
  const table = useMemo(() => rankingAside(ranked, words), [ranked, words]);
  if (table.rows.length === 0) return null;
  const model = { chart: null, table, coverage: null, notes: [], summary: '' };
  return <RankPanel name="aside" block={{ state: 'ready', model }} />;
}

type BumpProps = { readonly made: Made; readonly publisher: string | null };

/** Ranks over the years, by the same settings. */
export function BumpBlock({ made, publisher }: BumpProps) {
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

/** How much each rank depends on the method. */
export function SensitivityBlock({ made, ranked }: { readonly made: Made; readonly ranked: Ranked }) {
  const words = useWords();
  const task = useMemo((): TaskOf<'sensitivity'> => ({ kind: 'sensitivity', inputs: [made.input] }), [made]);
  const run = useTask<'sensitivity'>(task);
  const result = run.state === 'ready' ? run.result : null;
  const model = useMemo(
    () => (result ? rankingSensitivity(result, ranked, words) : null),
    [result, ranked, words],
  );
  const block = blockOf(run, words.t.ranking.run.cancelled, (): Block =>
    model ? { state: 'ready', model } : { state: 'loading' },
  );
  return <RankPanel name="sensitivity" block={block} />;
}

/** How many publishers give each indicator. */
export function SupportBlock({
  support,
  year,
}: {
  readonly support: readonly SupportRow[];
  readonly year: number;
}) {
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
