import { useMemo } from 'react';
import type { RankSettings } from '../../views/ranking/ranking-settings.ts';
import { rankingLift } from '../../views/ranking/ranking-blocks.ts';
import { useWords } from '../kit/words.tsx';
import { blockOf } from './block-of.ts';
import { NumberBox } from '../kit/number-box.tsx';
import { PublisherChoice } from './publisher-choice.tsx';
import { RankPanel, type Block } from './rank-panel.tsx';
import type { RankResult, TaskOf } from './rank-task.ts';
import type { ChangeSettings } from './use-rank-settings.ts';
import type { Made } from './use-ranking.ts';
import { useTask } from './use-task.ts';

type LiftBlockProps = {
  readonly made: Made;
  readonly settings: RankSettings;
  readonly explained: string | null;
  readonly change: ChangeSettings;
};

/** What would lift the publisher some places. */
export function LiftBlock({ made, settings, explained, change }: LiftBlockProps) {
  const words = useWords();
  const { t } = words;
  const { places } = settings;
  const task = useMemo(
    (): TaskOf<'lift'> | null =>
      explained === null ? null : { kind: 'lift', inputs: [made.input], id: explained, places },
    [made, explained, places],
  );
  const run = useTask<'lift'>(task);
  const block = blockOf(run, t.ranking.move.choose, (lift: RankResult['lift']): Block =>
    lift === null
      ? { state: 'empty', note: t.ranking.lift.none }
      : { state: 'ready', model: rankingLift(lift, words) },
  );
  return (
    <RankPanel name="lift" block={block}>
      <div className="rank-fields">
        <PublisherChoice made={made} chosen={explained} change={change} />
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
