import { createContext, useContext, type ReactNode } from 'react';
import { rankScopeName } from '../../views/ranking/ranking-words.ts';
import { useWords } from '../kit/words.tsx';
import type { Plan } from './use-ranking.ts';

const OldContext = createContext(false);

/** Whether what is shown is of earlier settings: it may be looked at, not taken along. */
export const useIsOld = (): boolean => useContext(OldContext);

type OldResultsProps = { readonly made: Plan; readonly isOld: boolean; readonly children: ReactNode };

/** Shows a ranking that a newer one is about to take the place of as what it is: dimmed, under a bar, its settings named. */
export function OldResults({ made, isOld, children }: OldResultsProps) {
  const words = useWords();
  const { t } = words;
  const { settings, chosen } = made;
  const { controls } = t.ranking;
  const isChanged = Object.keys(settings.weights).length + Object.keys(settings.pillars).length > 0;
  const named = [
    controls.presets[settings.preset] + (isChanged ? controls.presetChanged : ''),
    String(chosen.year),
    rankScopeName(chosen.scope, words),
    controls.normalisations[settings.normalisation],
    controls.aggregations[settings.aggregation],
  ].join(' · ');
  return (
    <OldContext value={isOld}>
      {isOld && (
        <div className="rank-old-note" role="status">
          <div className="rank-old-bar" aria-hidden="true" />
          <p>{t.ranking.old(named)}</p>
        </div>
      )}
      <div className="rank-results" data-old={isOld || undefined}>
        {children}
      </div>
    </OldContext>
  );
}
