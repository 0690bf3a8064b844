import type { Place } from './whereabouts.ts';

/**
 * The place whose sheet a page shows first: the one that it is about, or the province of the publisher that it is about
 * (ids begin with the code of their place). Null for every other page.
 */
export function sheetOf({ page, params }: Pick<Place, 'page' | 'params'>): string | null {
  const about = page === 'place' ? params.get('at') : page === 'publisher' ? params.get('id') : null;
  return /^\d{6}/u.exec(about ?? '')?.[0] ?? null;
}
