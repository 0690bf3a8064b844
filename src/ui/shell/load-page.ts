import type { PageModule } from '../pages/page-module.ts';
import type { PageId } from '../address/pages.ts';
import type { pageViews } from '../../views/index.ts';

/** A page of views alone. */
const viewsOf = (id: keyof typeof pageViews) => async (): Promise<PageModule> => ({
  views: (await import('../../views/index.ts')).pageViews[id],
});

const loaders: Readonly<Record<PageId, () => Promise<PageModule>>> = {
  overview: () => import('../pages/overview.tsx'),
  channels: viewsOf('channels'),
  procurement: viewsOf('procurement'),
  hotline: viewsOf('hotline'),
  requests: () => import('../pages/requests.tsx'),
  appeals: viewsOf('appeals'),
  ranking: () => import('../pages/ranking.tsx'),
  compare: () => import('../pages/compare.tsx'),
  quality: () => import('../pages/quality.tsx'),
  publisher: () => import('../pages/publisher.tsx'),
  reports: () => import('../pages/reports.tsx'),
  data: () => import('../pages/data.tsx'),
};

/** Loads the code of one page, and nothing of the others. */
export const loadPage = (id: PageId): Promise<PageModule> => loaders[id]();
