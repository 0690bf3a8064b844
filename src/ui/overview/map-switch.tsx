import { useEffect, useState } from 'react';
import { toMap } from '../../views/overview/province-tiles.ts';
import { useNavigation } from '../address/navigation.tsx';
import { pageOf, rootFrom } from '../address/pages.ts';
import { Segmented } from '../kit/segmented.tsx';
import { useSiteInfo } from '../address/site-info.tsx';
import type { ViewState } from '../answers/use-view.ts';
import { useWords } from '../kit/words.tsx';
import { loadBoundaries, ownMap } from './load-boundaries.ts';

type SwitchProps = { readonly asMap: boolean; readonly onChange: (asMap: boolean) => void };

/** Squares or the host’s own map; nothing where the host has none. */
export function MapSwitch({ asMap, onChange }: SwitchProps) {
  const words = useWords().t.find.regions;
  if (!useSiteInfo()?.boundaries) return null;
  return (
    <Segmented
      label={words.shape}
      options={[
        { id: 'tiles', name: words.tiles },
        { id: 'map', name: words.map },
      ]}
      chosen={asMap ? 'map' : 'tiles'}
      onChoose={(id) => {
        onChange(id === 'map');
      }}
    />
  );
}

/** A view of tiles as it stands, drawn on the host’s own map where that is asked for; the map loads when it is. */
export function useMapOf(shown: ViewState, asMap: boolean): ViewState {
  const boundaries = useSiteInfo()?.boundaries;
  const { page } = useNavigation();
  const [loaded, setLoaded] = useState<'no' | 'yes' | Error>('no');
  useEffect(() => {
    if (!asMap || !boundaries || loaded !== 'no') return;
    const root = new URL(rootFrom(pageOf(page)), location.href);
    loadBoundaries(root, boundaries.file, boundaries.property).then(
      () => {
        setLoaded('yes');
      },
      (error: unknown) => {
        setLoaded(error instanceof Error ? error : new Error(String(error)));
      },
    );
  }, [asMap, boundaries, loaded, page]);
  if (!asMap || !boundaries || shown.state !== 'ready' || shown.model.chart?.kind !== 'tiles') return shown;
  if (loaded instanceof Error) {
    return {
      state: 'error',
      error: loaded,
      retry: () => {
        setLoaded('no');
      },
    };
  }
  if (loaded === 'no') return { state: 'loading' };
  return {
    ...shown,
    model: { ...shown.model, chart: toMap(shown.model.chart, ownMap, boundaries.planar) },
  };
}
