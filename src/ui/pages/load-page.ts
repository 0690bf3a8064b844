import type { PageModule } from './page-module.ts';
import type { PageId } from '../address/pages.ts';
import type { pageViews } from '../../views/page-views.ts';

/** A page of views alone. */
const viewsOf = (id: keyof typeof pageViews) => async (): Promise<PageModule> => ({
  views: (await import('../../views/page-views.ts')).pageViews[id],
});

const loaders: Readonly<Record<PageId, () => Promise<PageModule>>> = {
  overview: () => import('./overview-module.tsx'),
  place: () => import('./place-module.tsx'),
  channels: viewsOf('channels'),
  procurement: viewsOf('procurement'),
  hotline: viewsOf('hotline'),
  requests: () => import('./requests-module.tsx'),
  appeals: viewsOf('appeals'),
  ranking: () => import('./ranking-module.tsx'),
  compare: () => import('./compare-module.tsx'),
  quality: () => import('./quality-module.tsx'),
  publisher: () => import('./publisher-module.tsx'),
  reports: () => import('./reports-module.tsx'),
  check: () => import('./check-module.tsx'),
  data: () => import('./data-module.tsx'),
};

/** Loads the code of one page, and nothing of the others. */
export const loadPage = (id: PageId): Promise<PageModule> => loaders[id]();
