import { startTransition, useEffect, useState, type ReactNode } from 'react';
import { useWords } from '../kit/words.tsx';

type InTurnProps = {
  /** Whether all stand at once. */
  readonly atOnce: boolean;
  readonly children: readonly ReactNode[];
};

/** Builds its parts one after another, so that the page answers the reader in between; each holds its place till then. */
export function InTurn({ atOnce, children }: InTurnProps) {
  const { t } = useWords();
  const [built, setBuilt] = useState(atOnce ? Infinity : 0);
  const waits = built < children.length;
  useEffect(() => {
    if (!waits) return;
    const timer = setTimeout(() => {
      startTransition(() => {
        setBuilt(built + 1);
      });
    });
    return () => {
      clearTimeout(timer);
    };
  }, [built, waits]);
  return children.map((child, index) =>
    index < built ? (
      child
    ) : (
      <figure key={`waiting-${index}`} className="panel" data-state="loading" aria-busy="true">
        <p className="state-note">{t.app.panel.loading}</p>
      </figure>
    ),
  );
}
