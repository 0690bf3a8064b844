import { RankingPage } from '../ranking/ranking-page.tsx';
import type { PageModule } from './page-module.ts';

/** The ranking has its own settings in place of the filters: year and kind of report are never mixed. */
export const views: PageModule['views'] = [];
export const filtered = false;

/** A composite ranking with the reader's own weights. */
export const Page = RankingPage;
