import { pageViews } from '../../views/page-views.ts';
import { PlacePage } from '../place/place-page.tsx';
import type { PageModule } from './page-module.ts';

export const views: PageModule['views'] = pageViews.place;
export const filtered = false;

/** The name of the place is the page's heading. */
export const headed = false;

export const Page = PlacePage;
