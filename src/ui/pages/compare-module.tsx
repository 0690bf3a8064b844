import { ComparePage } from '../compare/compare-page.tsx';
import type { PageModule } from './page-module.ts';

/** What is compared is chosen one by one, in place of the filters. */
export const views: PageModule['views'] = [];
export const filtered = false;

/** Two to six publishers or years side by side, and a measure of theirs over the years. */
export const Page = ComparePage;
