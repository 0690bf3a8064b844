import { useCallback } from 'react';
import { useNavigation } from './navigation.tsx';
import { pageOf, rootFrom } from './pages.ts';

/** The address of the site's data folder, as seen from the page shown when it is asked for. */
export function useDataUrl(): () => string {
  const { page } = useNavigation();
  return useCallback(() => {
    const url = new URL(`${rootFrom(pageOf(page))}data/`, location.href);
    url.search = '';
    url.hash = '';
    return url.href;
  }, [page]);
}
