import { writeState } from '../../state/url.ts';
import { useNavigation } from './navigation.tsx';
import { placeFolder } from './place-folder.ts';

/** The whole address to share of the place shown, with what else was chosen. */
export function usePlaceLink(code: string): string {
  const { state, params } = useNavigation();
  if (typeof location === 'undefined') return '';
  const folder = placeFolder(code);
  const kept = new URLSearchParams([...params].filter(([name]) => folder === null || name !== 'at'));
  const query = writeState(state, kept);
  const path = folder === null ? '' : `${code}/`;
  return new URL(`./${path}${query === '' ? '' : `?${query}`}`, location.href.replace(/[?#].*$/u, '')).href;
}
