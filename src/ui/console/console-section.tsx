import { useEffect, useRef, useState } from 'react';
import { Late, toLate } from '../kit/late.tsx';
import { useWords } from '../kit/words.tsx';

const sqlConsole = toLate(() => import('./sql-console.tsx'));

/** The SQL console; nothing of it loads before the reader comes near it. */
export function ConsoleSection() {
  const { t } = useWords();
  const place = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (!element || seen) return;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [seen]);
  const waiting = (
    <p className="sql-opening" role="status">
      {t.ask.opening}
    </p>
  );
  return (
    <div ref={place} className="sql-console">
      {seen ? (
        <Late part={sqlConsole} waiting={waiting}>
          {(SqlConsole) => <SqlConsole />}
        </Late>
      ) : (
        waiting
      )}
    </div>
  );
}
