import { useMemo } from 'react';
import { peersOf, underState, type RankingLink } from '../../state/ranking-link.ts';
import { readRankSettings, writeRankSettings } from '../../state/ranking-url.ts';
import type { RankSettings } from '../../views/ranking/ranking-settings.ts';
import { useNavigation } from '../address/navigation.tsx';
import { useSiteInfo } from '../address/site-info.tsx';

/** Changes the address in place: a slider's every stop is no step to go back through. */
export type ChangeSettings = (change: Partial<RankSettings>) => void;

/**
 * The ranking that the address names. A change notes the data version, so that the link tells later what it was made on.
 */
export function useRankSettings(): { readonly link: RankingLink; readonly change: ChangeSettings } {
  const { page, state, own, go } = useNavigation();
  const info = useSiteInfo();
  const written = useMemo(() => readRankSettings(own), [own]);
  const link = useMemo(
    (): RankingLink => ({ settings: underState(written, state), peers: peersOf(state) }),
    [written, state],
  );
  return {
    link,
    change: (change) => {
      const data = written.data ?? info?.version ?? null;
      go({ page, state, own: writeRankSettings({ ...written, data, ...change }) }, true);
    },
  };
}
