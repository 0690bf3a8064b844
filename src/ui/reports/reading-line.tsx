import { Button } from 'react-aria-components/Button';
import { useWords } from '../kit/words.tsx';
import type { ReadingState } from './reading-run.ts';

type ReadingLineProps = { readonly state: ReadingState; readonly onCancel: () => void };

/** How far the reading is, and what came of it; nothing before the first file. */
export function ReadingLine({ state, onCancel }: ReadingLineProps) {
  const { t, format } = useWords();
  const words = t.reports.reading;
  const count = (number: number) => format.exact(number, 'count');
  const { total, done, read, isRunning, leftAside, cancelled, failed } = state;
  if (total === 0 && leftAside === 0) return null;
  return (
    <div className="reading" data-reading={isRunning ? 'running' : 'done'}>
      {isRunning && <progress value={done} max={total} aria-label={words.label} />}
      <p role="status">
        {isRunning
          ? words.progress(count(done), count(total))
          : words.finished(count(read), count(failed.length))}
        {leftAside > 0 && <span> · {words.leftAside(count(leftAside))}</span>}
        {cancelled > 0 && <span> · {words.cancelled(count(cancelled))}</span>}
      </p>
      {isRunning && (
        <Button className="button" onPress={onCancel}>
          {words.cancel}
        </Button>
      )}
    </div>
  );
}
