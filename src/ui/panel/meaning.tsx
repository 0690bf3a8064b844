import { useState } from 'react';
import type { MeasureKey } from '../../schema/measures.ts';
import { Late, toLate } from '../kit/late.tsx';
import { useWords } from '../kit/words.tsx';

const list = toLate(() => import('./meaning-list.tsx'));

/** Opens what the measures of a chart are, how they are made, on what they rest, and what they are not. */
export function Meaning({ measures }: { readonly measures: readonly MeasureKey[] }) {
  const { t } = useWords();
  const [wasOpen, setWasOpen] = useState(false);
  if (measures.length === 0) return null;
  return (
    <details
      className="meaning"
      onToggle={() => {
        setWasOpen(true);
      }}
    >
      <summary>{t.glossary.open}</summary>
      {wasOpen && (
        <Late part={list} waiting={<p role="status">{t.app.panel.loading}</p>}>
          {(MeaningList) => <MeaningList measures={measures} />}
        </Late>
      )}
    </details>
  );
}
