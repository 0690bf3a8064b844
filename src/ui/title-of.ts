import type { Messages } from '../text/messages.ts';
import type { PageId } from './pages.ts';

/** The title of a page as tabs and search results show it. */
export const titleOf = (page: PageId, { app }: Messages): string =>
  page === 'overview' ? `${app.name} – ${app.tagline}` : `${app.pages[page].title} – ${app.name}`;
