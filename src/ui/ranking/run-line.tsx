import { Button } from 'react-aria-components/Button';
import { ProgressBar } from 'react-aria-components/ProgressBar';
import type { RankSettings } from '../../views/ranking/ranking-settings.ts';
import { useWords } from '../kit/words.tsx';
import type { RankResult } from './rank-task.ts';
import type { TaskState } from './use-task.ts';

type RunLineProps = { readonly task: TaskState<RankResult['simulate']>; readonly settings: RankSettings };

/** How far the simulation is, with a way to stop it and to run it again. */
export function RunLine({ task, settings }: RunLineProps) {
  const { t, format } = useWords();
  const words = t.ranking.run;
  const count = (value: number) => format.exact(value, 'count');
  if (task.state === 'idle') return null;
  return (
    <div className="rank-run" data-run={task.state}>
      {task.state === 'running' && (
        <>
          <ProgressBar
            className="rank-progress"
            aria-label={words.progress}
            value={task.done}
            maxValue={Math.max(task.total, 1)}
          >
            <div className="rank-progress-track">
              <div style={{ width: `${task.total > 0 ? (100 * task.done) / task.total : 0}%` }} />
            </div>
          </ProgressBar>
          <span>{task.total > 0 ? words.running(count(task.done), count(task.total)) : words.starting}</span>
          <Button className="button" onPress={task.cancel}>
            {words.cancel}
          </Button>
        </>
      )}
      {task.state === 'ready' && <span>{words.done(count(settings.draws))}</span>}
      {task.state === 'cancelled' && <span role="status">{words.cancelled}</span>}
      {task.state === 'error' && <span role="alert">{words.failed(task.error.message)}</span>}
      {(task.state === 'cancelled' || task.state === 'error') && (
        <Button className="button" onPress={task.again}>
          {words.again}
        </Button>
      )}
    </div>
  );
}
