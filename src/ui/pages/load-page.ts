import type { PageModule } from './page-module.ts';
import type { PageId } from '../address/pages.ts';
import type { pageViews } from '../../views/index.ts';

/** A page of views alone. */
const viewsOf = (id: keyof typeof pageViews) => async (): Promise<PageModule> => ({
  views: (await import('../../views/index.ts')).pageViews[id],
});

const loaders: Readonly<Record<PageId, () => Promise<PageModule>>> = {
  overview: () => import('./overview.tsx'),
  place: () => import('./place.tsx'),
  channels: viewsOf('channels'),
  procurement: viewsOf('procurement'),
  hotline: viewsOf('hotline'),
  requests: () => import('./requests.tsx'),
  appeals: viewsOf('appeals'),
  ranking: () => import('./ranking.tsx'),
  compare: () => import('./compare.tsx'),
  quality: () => import('./quality.tsx'),
  publisher: () => import('./publisher.tsx'),
  reports: () => import('./reports.tsx'),
  data: () => import('./data.tsx'),
};

/** Loads the code of one page, and nothing of the others. */
export const loadPage = (id: PageId): Promise<PageModule> => loaders[id]();
