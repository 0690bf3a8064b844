import type { ComponentType } from 'react';
import type { AppMessages } from '../text/messages.ts';
import type { pageViews } from '../views/index.ts';
import type { AnyView } from '../views/view.ts';

export type PageId = keyof AppMessages['pages'];

/**
 * What a page is made of; loaded when the page is first opened. Without a `Page`, its views stand one by one;
 * `filtered: false` leaves the filters away.
 */
export type PageModule = {
  readonly views: readonly AnyView[];
  readonly filtered?: boolean;
  readonly Page?: ComponentType<{ readonly views: readonly AnyView[] }>;
};

export type PageEntry = {
  readonly id: PageId;
  /** Its folder below the site's root: '' for the first page, else one name with a slash at its end. */
  readonly path: '' | `${string}/`;
  /** Parameters of its own that its links carry. */
  readonly params: readonly string[];
  readonly load: () => Promise<PageModule>;
};

/** A page of views alone. */
const viewsOf = (id: keyof typeof pageViews) => async (): Promise<PageModule> => ({
  views: (await import('../views/index.ts')).pageViews[id],
});

/** Every page of the board, in the order of the navigation. Title and lead are `app.pages` in the messages. */
export const pages: readonly PageEntry[] = [
  { id: 'overview', path: '', params: [], load: () => import('./pages/overview.tsx') },
  { id: 'channels', path: 'channels/', params: [], load: viewsOf('channels') },
  { id: 'procurement', path: 'procurement/', params: [], load: viewsOf('procurement') },
  { id: 'hotline', path: 'hotline/', params: [], load: viewsOf('hotline') },
  { id: 'requests', path: 'requests/', params: [], load: viewsOf('requests') },
  { id: 'appeals', path: 'appeals/', params: [], load: viewsOf('appeals') },
  { id: 'quality', path: 'quality/', params: [], load: viewsOf('quality') },
  { id: 'publisher', path: 'publisher/', params: ['id'], load: () => import('./pages/publisher.tsx') },
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
