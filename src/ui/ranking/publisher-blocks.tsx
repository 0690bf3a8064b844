import { useMemo, useState } from 'react';
import type { RankSettings } from '../../views/ranking-settings.ts';
import { rankingLift, rankingMove } from '../../views/ranking-blocks.ts';
import { toRankInput, yearsOf } from '../../views/ranking-input.ts';
import { isWhole } from '../../views/ranking-rows.ts';
import { rankedName } from '../../views/ranking-words.ts';
import { useWords } from '../words.tsx';
import { Choice } from './choice.tsx';
import { NumberBox } from './number-box.tsx';
import { RankPanel, type Block } from './rank-panel.tsx';
import type { RankResult, RankTask } from './rank-task.ts';
import type { Made } from './use-ranking.ts';
import { useTask, type TaskState } from './use-task.ts';

type PublisherBlocksProps = {
  readonly made: Made;
  readonly settings: RankSettings;
  readonly change: (change: Partial<RankSettings>) => void;
};

/** What a block shows of a task: its result by `show`, or that it is under way, or failed. */
export function blockOf<R>(task: TaskState<R>, idle: string, show: (result: R) => Block): Block {
  switch (task.state) {
    case 'idle':
    case 'cancelled':
      return { state: 'empty', note: idle };
    case 'running':
      return { state: 'loading' };
    case 'error':
      return { state: 'error', error: task.error, retry: task.again };
    case 'ready':
      return show(task.result);
  }
}

/** The publisher that is asked about: the reader's, else the first of the ranking that another year can rank too. */
function chosenOf({ made, settings }: PublisherBlocksProps): string | null {
  const { publishers } = made.ranking;
  if (publishers.some(({ id }) => id === settings.publisher)) return settings.publisher;
  const found = publishers.find(({ id }) => otherYears(made, id).length > 0) ?? publishers[0];
  return found?.id ?? null;
}

/** The other years of which a publisher has every figure, the nearest first. */
function otherYears({ reports, chosen, input }: Made, id: string): readonly number[] {
  const away = (year: number) => Math.abs(year - chosen.year);
  return reports
    .filter((one) => one.id === id && one.scope === chosen.scope && one.year !== chosen.year)
    .filter((one) => isWhole(one, input.indicators))
    .map(({ year }) => year)
    .sort((a, b) => away(a) - away(b) || a - b);
}

function PublisherChoice(props: PublisherBlocksProps) {
  const words = useWords();
  const { made, change } = props;
  const chosen = chosenOf(props);
  const options = made.ranking.publishers.map(({ id, rank }) => {
    const names = made.ranked.get(id)?.names;
    const name = names ? rankedName(names, words) : id;
    return { value: id, name: rank === null ? name : `${rank} · ${name}` };
  });
  return (
    <Choice
      label={words.t.ranking.move.publisher}
      value={chosen ?? ''}
      options={options}
      onChange={(publisher) => {
        change({ publisher });
      }}
    />
  );
}

/** Why did the rank move between two years. */
export function MoveBlock(props: PublisherBlocksProps) {
  const words = useWords();
  const { t } = words;
  const { made, settings } = props;
  const id = chosenOf(props);
  const years = useMemo(
    () => yearsOf(made.reports, made.chosen.scope).filter((year) => year !== made.chosen.year),
    [made],
  );
  const nearest = (id === null ? undefined : otherYears(made, id)[0]) ?? years.at(-1);
  const [asked, setAsked] = useState<number | null>(null);
  const before = asked !== null && years.includes(asked) ? asked : (nearest ?? null);
  const task = useMemo((): Extract<RankTask, { kind: 'move' }> | null => {
    if (id === null || before === null) return null;
    const { reports, keys, chosen, input } = made;
    const then = toRankInput(reports, settings, keys, { ...chosen, year: before });
    return { kind: 'move', before: then, after: input, id };
  }, [made, settings, before, id]);
  const run = useTask<'move'>(task);
  const names = id === null ? undefined : made.ranked.get(id)?.names;
  const block = blockOf(
    run,
    years.length === 0 ? t.ranking.move.noOther : t.ranking.move.choose,
    (move): Block => {
      const who = {
        name: names ? rankedName(names, words) : (id ?? ''),
        before: before ?? NaN,
        after: made.chosen.year,
      };
      const model = rankingMove(move, who, words);
      return model.table.rows.length === 0
        ? { state: 'empty', note: model.summary }
        : { state: 'ready', model };
    },
  );
  return (
    <RankPanel id="ranking-move" title={t.ranking.move.title} lead={t.ranking.move.lead} block={block}>
      <div className="rank-fields">
        <PublisherChoice {...props} />
        <Choice
          label={t.ranking.move.before}
          value={before === null ? '' : String(before)}
          options={[...years].reverse().map((year) => ({ value: String(year), name: String(year) }))}
          onChange={(year) => {
            setAsked(Number(year));
          }}
        />
      </div>
    </RankPanel>
  );
}

/** What would lift the publisher some places. */
export function LiftBlock(props: PublisherBlocksProps) {
  const words = useWords();
  const { t } = words;
  const { made, settings, change } = props;
  const id = chosenOf(props);
  const { places } = settings;
  const task = useMemo(
    (): Extract<RankTask, { kind: 'lift' }> | null =>
      id === null ? null : { kind: 'lift', input: made.input, id, places },
    [made, id, places],
  );
  const run = useTask<'lift'>(task);
  const block = blockOf(run, t.ranking.move.choose, (lift: RankResult['lift']): Block =>
    lift === null
      ? { state: 'empty', note: t.ranking.lift.none }
      : { state: 'ready', model: rankingLift(lift, words) },
  );
  return (
    <RankPanel id="ranking-lift" title={t.ranking.lift.title} lead={t.ranking.lift.lead} block={block}>
      <div className="rank-fields">
        <PublisherChoice {...props} />
        <NumberBox
          label={t.ranking.lift.places}
          value={places}
          low={1}
          high={999}
          onChange={(next) => {
            change({ places: next });
          }}
        />
      </div>
    </RankPanel>
  );
}
