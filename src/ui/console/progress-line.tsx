import { useEffect, useState } from 'react';
import type { AskStep } from '../../query/free-question.ts';
import { useWords } from '../kit/words.tsx';

type ProgressProps = { readonly step: AskStep; readonly since: number };

/** What is under way, told once to a screen reader, and the seconds for the eye alone. */
export function ProgressLine({ step, since }: ProgressProps) {
  const { t, format } = useWords();
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => {
      setSeconds(Math.floor((performance.now() - since) / 1000));
    }, 250);
    return () => {
      clearInterval(timer);
    };
  }, [since]);
  return (
    <p className="sql-progress">
      <span className="sql-spinner" aria-hidden="true" />
      <span role="status">{t.ask[step]}</span>
      {seconds > 0 && <span aria-hidden="true">{t.ask.seconds(format.exact(seconds, 'count'))}</span>}
    </p>
  );
}
