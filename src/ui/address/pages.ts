import { askParams } from '../../state/ask-params.ts';
import { compareParams, linesParam, trendParams } from '../../state/compare-params.ts';
import { qualityParams } from '../../state/quality-params.ts';
import { rankParams } from '../../state/ranking-params.ts';
import type { AppMessages } from '../../text/messages.ts';

export type PageId = keyof AppMessages['pages'];

export type PageEntry = {
  readonly id: PageId;
  /** Its folder below the site's root: '' for the first page, else one name with a slash at its end. */
  readonly path: '' | `${string}/`;
  /** Parameters of its own that its links carry. */
  readonly params: readonly string[];
};

/**
 * Every page of the board, in the order of the navigation. Title and lead are `app.pages` in the messages; what it is
 * made of is in `load-page.ts`.
 */
export const pages: readonly PageEntry[] = [
  { id: 'overview', path: '', params: ['measure'] },
  { id: 'place', path: 'place/', params: ['at', 'year', 'by'] },
  { id: 'channels', path: 'channels/', params: [] },
  { id: 'procurement', path: 'procurement/', params: [] },
  { id: 'hotline', path: 'hotline/', params: [] },
  { id: 'requests', path: 'requests/', params: [] },
  { id: 'appeals', path: 'appeals/', params: [] },
  {
    id: 'ranking',
    path: 'ranking/',
    params: Object.values(rankParams),
  },
  { id: 'compare', path: 'compare/', params: Object.values(compareParams) },
  { id: 'quality', path: 'quality/', params: [...Object.values(qualityParams), 'region'] },
  { id: 'publisher', path: 'publisher/', params: ['id', 'report', 'figure', linesParam, ...trendParams] },
  { id: 'reports', path: 'reports/', params: [] },
  { id: 'check', path: 'check/', params: [] },
  { id: 'data', path: 'download/', params: ['note', ...Object.values(askParams)] },
];

const byId = new Map(pages.map((page) => [page.id, page]));

export function pageOf(id: PageId): PageEntry {
  const page = byId.get(id);
  if (!page) throw new Error(`There is no page “${id}”.`);
  return page;
}

/** From a page back to the site's root, as a relative address. */
export const rootFrom = (page: PageEntry): string => (page.path === '' ? './' : '../');

/** The page at a path below the site's root; `index.html` and a missing slash at the end are tolerated. */
export function pageAt(path: string): PageEntry | null {
  const folder = path.replace(/(^|\/)index\.html$/, '$1').replace(/([^/])$/, '$1/');
  return pages.find((page) => page.path === folder) ?? null;
}
