import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { RankKey } from '../../query/ranking-measures.ts';
import type { IndicatorSoundness, Soundness } from '../../rank/soundness.ts';
import { rankingSound, rankingVotes, toWeights } from '../../views/ranking/ranking-sound.ts';
import { rankPanel } from '../address/rank-blocks.ts';
import { useWords } from '../kit/words.tsx';
import { Part, useAlone } from '../kit/part.tsx';
import { blockOf } from './block-of.ts';
import { RankPanel, type Block } from './rank-panel.tsx';
import type { TaskOf } from './rank-task.ts';
import type { ChangeSettings } from './use-rank-settings.ts';
import type { Made } from './use-ranking.ts';
import { useTask } from './use-task.ts';

type SoundBlocksProps = { readonly made: Made; readonly change: ChangeSettings };

/** Is the index sound? For thousands worked out when the reader asks. */
export function SoundBlocks({ made, change }: SoundBlocksProps) {
  const words = useWords();
  const { sound, votes } = words.t.ranking;
  const [asked, setAsked] = useState<Made | null>(null);
  const isAsked = !made.heavy || asked === made;
  // One indicator has nothing to agree with, and the votes on it are its own ranks.
  const isAlone = made.keys.length < 2;
  const task = useMemo(
    (): TaskOf<'sound'> | null => (isAsked && !isAlone ? { kind: 'sound', inputs: [made.input] } : null),
    [isAsked, isAlone, made],
  );
  const run = useTask<'sound'>(task);
  const found = run.state === 'ready' ? run.result : null;
  const models = useMemo(
    () => found && { sound: rankingSound(found, words), votes: rankingVotes(found, made.ranked, words) },
    [found, made, words],
  );
  const idle = isAsked ? words.t.ranking.run.cancelled : sound.idle;
  const shown = useAlone() ?? rankPanel('sound');
  const block = (name: 'sound' | 'votes'): Block =>
    blockOf(run, idle, (result): Block => {
      if (result === null) return { state: 'empty', note: sound.tooFew };
      if (name === 'votes' && result.publishers.length === 0) return { state: 'empty', note: votes.tooMany };
      return models ? { state: 'ready', model: models[name] } : { state: 'loading' };
    });
  if (isAlone)
    return (
      <Part panel={shown}>
        <p className="state-note">{sound.alone}</p>
      </Part>
    );
  return (
    <>
      <Part panel={rankPanel('sound')}>
        <RankPanel name="sound" block={block('sound')}>
          <div className="rank-fields">
            {!isAsked && (
              <Button
                className="button"
                onPress={() => {
                  setAsked(made);
                }}
              >
                {sound.work}
              </Button>
            )}
            {found && (
              <>
                <UseWeights found={found} by="byComponent" label={sound.useComponent} change={change} />
                <UseWeights found={found} by="byBenefit" label={sound.useBenefit} change={change} />
              </>
            )}
          </div>
        </RankPanel>
      </Part>
      <Part panel={rankPanel('votes')}>
        <RankPanel name="votes" block={block('votes')} />
      </Part>
    </>
  );
}

type UseWeightsProps = {
  readonly found: Soundness;
  readonly by: keyof Pick<IndicatorSoundness, 'byComponent' | 'byBenefit'>;
  readonly label: string;
  readonly change: ChangeSettings;
};

/** Takes weights that the data made as the reader's own; they stand in the link as numbers. */
function UseWeights({ found, by, label, change }: UseWeightsProps) {
  const shares = found.indicators.flatMap((one) => {
    const share = one[by];
    return share === null ? [] : [{ key: one.key as RankKey, share }];
  });
  if (shares.length < 2 || shares.length < found.indicators.length) return null;
  return (
    <Button
      className="button button-quiet"
      onPress={() => {
        change(toWeights(shares));
      }}
    >
      {label}
    </Button>
  );
}
