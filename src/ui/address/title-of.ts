import type { Messages } from '../../text/messages.ts';
import type { PageId } from './pages.ts';

/** The title of a page as tabs and search results show it; `subject` is the name of the one that it is about. */
export function titleOf(page: PageId, { app }: Messages, subject: string | null = null): string {
  if (page === 'overview') return `${app.name} – ${app.tagline}`;
  const title = `${app.pages[page].title} – ${app.name}`;
  return subject === null ? title : `${subject} – ${title}`;
}
