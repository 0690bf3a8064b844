import type { Filter } from '../../query/filter.ts';
import { writeState } from '../../state/url.ts';
import type { SiteInfo } from './site-info.tsx';

const longest = 120;

/**
 * The name of a file that leaves the board, without its ending: the view, the filters and the version of the data, so
 * that a file of bare rows still tells what it holds.
 */
export function fileName(viewId: string, filter: Filter, site: SiteInfo): string {
  const chosen = writeState({ ...filter, language: null }).replaceAll(/[^\w.-]+/g, '-');
  const middle = chosen === '' ? '' : `_${chosen.slice(0, longest)}`;
  return `gongkai-${viewId}${middle}${site ? `_data-${site.version}` : ''}`;
}
