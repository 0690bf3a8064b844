import { useMemo } from 'react';
import { readRankSettings, writeRankSettings } from '../../state/ranking-url.ts';
import type { RankSettings } from '../../views/ranking-settings.ts';
import { useNavigation } from '../navigation.tsx';
import { useSiteInfo } from '../site-info.tsx';

type Settings = {
  readonly settings: RankSettings;
  /** Changes the address in place: a slider's every stop is no step to go back through. */
  readonly change: (change: Partial<RankSettings>) => void;
};

/**
 * The ranking's settings as the address holds them. Where the ranking has no year or kind of report of its own, those
 * of the filter that all pages share stand. A change notes the data version, so that the link tells later what it was
 * made on.
 */
export function useRankSettings(): Settings {
  const { page, state, own, go } = useNavigation();
  const info = useSiteInfo();
  const written = useMemo(() => readRankSettings(own), [own]);
  const settings = useMemo(
    (): RankSettings => ({
      ...written,
      year: written.year ?? (state.years.length > 0 ? Math.max(...state.years) : null),
      scope: written.scope ?? state.scope,
    }),
    [written, state.years, state.scope],
  );
  return {
    settings,
    change: (change) => {
      const data = written.data ?? info?.version ?? null;
      go({ page, state, own: writeRankSettings({ ...written, data, ...change }) }, true);
    },
  };
}
