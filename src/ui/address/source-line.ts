import type { SiteInfo } from './site-info.tsx';
import type { Words } from '../kit/words.tsx';

/** Where a figure comes from that stands alone: the board, the version of its data and their date. */
export const sourceLine = (site: SiteInfo, { t, format }: Pick<Words, 't' | 'format'>): string =>
  [
    t.app.name,
    ...(site ? [t.app.footer.version(site.version), t.app.footer.date(format.date(site.date))] : []),
  ].join(' · ');
