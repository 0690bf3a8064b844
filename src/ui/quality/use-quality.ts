import { useMemo } from 'react';
import { readQuality, writeQuality, type QualitySettings } from '../../state/quality-url.ts';
import { useNavigation } from '../address/navigation.tsx';

/** What the page shows, from its address, and how to change it; a change is a step that the back button undoes. */
export function useQuality(): readonly [QualitySettings, (change: Partial<QualitySettings>) => void] {
  const { page, state, params, go } = useNavigation();
  const settings = useMemo(() => readQuality(params), [params]);
  return [
    settings,
    (change) => {
      go({ page, state, params: writeQuality({ ...settings, ...change }) });
    },
  ];
}
